"""How a penalty case can end (行政处罚法第五十七条第一款 and what comes before and beside it)."""

from __future__ import annotations

from huiyin.kernel.laws import CRIME_TRANSFER, PRACTICE
from huiyin.kernel.laws import PENALTY as CF
from huiyin.kernel.procedure import Outcome

EITHER = "either"
REVIEW_FIRST = "review_first"

# No penalty for a reason that lies in the deed, the person or the time.
EXEMPTIONS = (
    Outcome("exempt.minor", "违法行为轻微并及时改正，不予处罚", {}, EITHER, CF[33, 1]),
    Outcome("exempt.first", "初次违法且危害后果轻微并及时改正，不予处罚", {}, EITHER, CF[33, 1]),
    Outcome("exempt.no_fault", "当事人没有主观过错，不予处罚", {}, EITHER, CF[33, 2]),
    Outcome("exempt.child", "未满十四周岁，不予处罚", {}, EITHER, CF[30]),
    Outcome("exempt.incapable", "不能辨认或者不能控制自己行为，不予处罚", {}, EITHER, CF[31]),
    Outcome("exempt.lapsed", "超过追责期限，不再给予处罚", {}, EITHER, CF[36]),
)

OUTCOMES = (
    Outcome("penalty", "给予行政处罚", {}, EITHER, CF[57, 1, 1]),
    *EXEMPTIONS,
    Outcome("unfounded", "违法事实不能成立，不予处罚", {}, EITHER, CF[57, 1, 3]),
    Outcome("transferred.justice", "涉嫌犯罪，移送司法机关", {}, "", CRIME_TRANSFER[5]),
    Outcome("transferred.organ", "不属本机关职权，移送有权机关", {}, "", CF[24]),
    Outcome("not_filed", "不予立案", {}, "", CF[54]),
    Outcome("terminated", "终止调查", {}, "", PRACTICE.whole),
)
