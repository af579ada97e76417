"""How a review can end, and the column of the annual form in which it counts."""

from __future__ import annotations

from huiyin.kernel.laws import RECONSIDERATION as FY
from huiyin.lines.challenge.common import counted

DECISIONS = (
    counted("upheld.upheld", "维持", FY[68].was("2017", 28, 1, 1)),
    counted("upheld.claim_dismissed", "驳回行政复议请求", FY[69]),
    counted("corrected.changed", "变更", FY[63].was("2017", 28, 1, 3)),
    counted("corrected.revoked", "撤销或者部分撤销", FY[64].was("2017", 28, 1, 3)),
    counted("corrected.unlawful", "确认违法", FY[65].was("2017", 28, 1, 3)),
    counted("corrected.void", "确认无效", FY[67]),
    counted("corrected.perform", "责令限期履行", FY[66].was("2017", 28, 1, 2)),
    counted("corrected.contract", "责令依法订立、履行协议或者补救、赔偿", FY[71]),
    counted("other.dismissed", "驳回行政复议申请", FY[33]),
    counted("other.mediated", "制作行政复议调解书", FY[73]),
)

OUTCOMES = (
    *DECISIONS,
    counted("other.not_accepted", "不予受理", FY[30, 2].was("2017", 17, 1)),
    counted("other.withdrawn", "申请人撤回，终止行政复议", FY[41, 1, 1].was("2017", 25)),
    counted("other.terminated", "其他原因终止行政复议", FY[41]),
)
