"""How an application can end."""

from __future__ import annotations

from huiyin.kernel.laws import LICENSING as XK
from huiyin.kernel.laws import PRACTICE
from huiyin.kernel.procedure import Outcome

# The group of the remedy paragraph: review, or a suit at once.
EITHER = "either"

OUTCOMES = (
    Outcome("approved", "准予许可（办结）", cite=XK[38, 1]),
    Outcome("rejected", "不予许可（不予办理）", remedy=EITHER, cite=XK[38, 2]),
    Outcome("forwarded", "初审后报上级决定", cite=XK[35]),
    Outcome("needless", "不受理：依法不需要取得许可", remedy=EITHER, cite=XK[32, 1, 1]),
    Outcome("not_ours", "不予受理：不属于本机关职权", remedy=EITHER, cite=XK[32, 1, 2]),
    Outcome("returned", "退件：逾期未补正", remedy=EITHER, cite=PRACTICE.whole),
    Outcome("withdrawn", "申请人撤回", cite=PRACTICE.whole),
)
