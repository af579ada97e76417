"""The papers of an order. Texts are our own."""

from __future__ import annotations

from huiyin.kernel.laws import CITY_HOTLINE as CITY
from huiyin.kernel.laws import HOTLINE as RX
from huiyin.kernel.papers import Letter

LETTERS = (
    Letter(
        id="reply",
        title="工单办理情况答复",
        to="caller",
        body="{caller_name}：\n您于{received_on}反映的“{request}”（工单{number}），经{handler}办理，"
        "结果为：{result}。\n{reply_text}\n如对答复有疑问，请与承办人联系。",
        cite=RX.whole,
        facts=("caller_name", "request", "reply_text"),
    ),
    Letter(
        id="return_request",
        title="工单退回申请",
        to="hub",
        body="热线中心：\n工单{number}（{request}）不属于本单位办理。理由：{return_reason}；依据：{return_basis}。"
        "请核实后另行派单。",
        cite=CITY.whole,
        facts=("request", "return_reason"),
    ),
    Letter(
        id="extension_request",
        title="工单延期申请",
        to="hub",
        body="热线中心：\n工单{number}（{request}）因{extension_reason}，不能在规定期限内办结，申请延期。",
        cite=CITY.whole,
        facts=("request", "extension_reason"),
    ),
    Letter(
        id="other_way",
        title="诉求办理途径告知",
        to="caller",
        body="{caller_name}：\n您于{received_on}反映的“{request}”（工单{number}）依规定应当通过其他途径办理"
        "（{right_way}）。\n{reply_text}",
        cite=CITY.whole,
        facts=("caller_name", "request", "reply_text"),
    ),
)
