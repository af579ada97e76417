"""How an order can end."""

from __future__ import annotations

from huiyin.kernel.laws import CITY_HOTLINE as CITY
from huiyin.kernel.laws import HOTLINE as RX
from huiyin.kernel.laws import PRACTICE
from huiyin.kernel.procedure import Outcome

RESULTS = {
    "answered": "已解答咨询",
    "solved": "已解决",
    "partly": "部分解决",
    "planned": "已列入计划",
    "adopted": "建议已采纳或者留作参考",
    "explained": "政策不允许或者条件不具备，已解释",
    "unfounded": "经查不属实",
}

# What the hotline is not for goes its own way (routing rule of one city).
AWAY = {
    "away.petition": "转入信访",
    "away.disclosure": "转入政府信息公开申请",
    "away.review": "告知复议、诉讼或者仲裁途径",
    "away.discipline": "移送纪检监察",
    "away.police": "移送公安",
}

OUTCOMES = (
    *(Outcome(code, title, cite=RX.whole) for code, title in RESULTS.items()),
    *(Outcome(code, title, cite=CITY.whole) for code, title in AWAY.items()),
    Outcome("away.returned", "退单获准，由热线中心另派", cite=CITY.whole),
    Outcome("other.withdrawn", "诉求人撤回", cite=PRACTICE.whole),
)
