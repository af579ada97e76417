"""How an item can end: published, withheld, or struck from the list of what is to be published."""

from __future__ import annotations

from huiyin.kernel.laws import DISCLOSURE as GK
from huiyin.kernel.laws import PRACTICE
from huiyin.kernel.procedure import Outcome

OUTCOMES = (
    Outcome("published", "已公开", cite=GK[26]),
    Outcome("withheld", "不予公开", cite=GK[13]),
    Outcome("dropped", "撤销登记", cite=PRACTICE.whole),
)
