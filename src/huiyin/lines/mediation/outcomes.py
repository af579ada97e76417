"""How a mediation, and the confirmation of its agreement by the court, can end."""

from __future__ import annotations

from huiyin.kernel.laws import CONFIRMATION as FS
from huiyin.kernel.laws import MEDIATION as TJF
from huiyin.kernel.procedure import Outcome

OUTCOMES = (
    Outcome("agreed.written", "达成书面调解协议", cite=TJF[29, 2]),
    Outcome("agreed.oral", "达成口头调解协议", cite=TJF[30]),
    Outcome("failed", "调解不成，终止调解", cite=TJF[26]),
    Outcome("refused", "当事人拒绝调解或者要求终止", cite=TJF[17]),
    Outcome("declined", "不属于民间纠纷，不予受理", cite=TJF[2]),
)

CONFIRMATIONS = (
    Outcome("confirmed", "确认有效", cite=FS[8]),
    Outcome("denied", "不予确认", cite=FS[7]),
    Outcome("declined", "法院不予受理", cite=FS[4, 2]),
    Outcome("withdrawn", "撤回申请或者按撤回处理", cite=FS[5, 2]),
    Outcome("not_asked", "未在期限内申请", cite=TJF[33, 1]),
)
