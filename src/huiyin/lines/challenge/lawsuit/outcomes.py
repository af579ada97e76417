"""How a lawsuit can end, and the column of the annual form in which it counts."""

from __future__ import annotations

from huiyin.kernel.laws import LITIGATION as XS
from huiyin.lines.challenge.common import counted

JUDGMENTS = (
    counted("upheld.dismissed", "驳回诉讼请求", XS[69]),
    counted("corrected.revoked", "撤销或者部分撤销", XS[70]),
    counted("corrected.perform", "责令限期履行法定职责", XS[72]),
    counted("corrected.pay", "责令履行给付义务", XS[73]),
    counted("corrected.unlawful", "确认违法", XS[74]),
    counted("corrected.void", "确认无效", XS[75]),
    counted("corrected.changed", "变更", XS[77]),
    counted("corrected.contract", "责令履行协议、补救或者赔偿、补偿", XS[78]),
    counted("other.rejected", "裁定不予立案或者驳回起诉", XS[51]),
)

OUTCOMES = (
    *JUDGMENTS,
    counted("other.withdrawn", "裁定准许撤诉或者按撤诉处理", XS[62]),
    counted("other.mediated", "调解结案", XS[60]),
    counted("other.terminated", "移送、终结诉讼等", XS[101]),
)
