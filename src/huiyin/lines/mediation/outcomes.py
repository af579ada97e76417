"""How a mediation can end."""

from __future__ import annotations

from huiyin.kernel.laws import MEDIATION as TJF
from huiyin.kernel.procedure import Outcome

OUTCOMES = (
    Outcome("agreed.written", "达成书面调解协议", cite=TJF[29, 2]),
    Outcome("agreed.oral", "达成口头调解协议", cite=TJF[30]),
    Outcome("failed", "调解不成，终止调解", cite=TJF[26]),
    Outcome("refused", "当事人拒绝调解或者要求终止", cite=TJF[17]),
    Outcome("declined", "不属于民间纠纷，不予受理", cite=TJF[2]),
)
