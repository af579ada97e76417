"""How a petition can end: by its three kinds, and by the ways out before or beside them."""

from __future__ import annotations

from huiyin.kernel.laws import PETITIONS as XF
from huiyin.kernel.laws import PRACTICE
from huiyin.kernel.procedure import Outcome

# The group of the remedy paragraph: only an opinion can be reviewed and re-checked.
REVIEW = "review"

OPINIONS = (
    Outcome("claim.supported", "予以支持", remedy=REVIEW, cite=XF[32, 1, 1].was("2005", 32, 1, 1)),
    Outcome(
        "claim.explained",
        "请求事由合理但缺乏法律依据，作出解释说明",
        remedy=REVIEW,
        cite=XF[32, 1, 2].was("2005", 32, 1, 2),
    ),
    Outcome("claim.declined", "不予支持", remedy=REVIEW, cite=XF[32, 1, 3].was("2005", 32, 1, 3)),
)

SUGGESTIONS = (
    Outcome("suggestion.adopted", "建议意见已采纳", cite=XF[29, 1].was("2005", 29)),
    Outcome("suggestion.partly", "建议意见部分采纳", cite=XF[29, 1].was("2005", 29)),
    Outcome("suggestion.kept", "建议意见留作参考并回复", cite=XF[29, 1].was("2005", 29)),
)

PROCEDURES = (
    Outcome(
        "led.litigation",
        "导入诉讼、复议、检察监督或公安程序",
        cite=XF[31, 1, 1].was("2005", 21, 1, 1),
    ),
    Outcome("led.arbitration", "导入仲裁程序", cite=XF[31, 1, 2].was("2005", 21, 1, 1)),
    Outcome("led.party", "导入党员申诉、申请复审等程序", cite=XF[31, 1, 3]),
    Outcome("led.administrative", "导入行政程序", cite=XF[31, 1, 4]),
)

OUTCOMES = (
    *SUGGESTIONS,
    Outcome("accusation.handled", "检举控告已办理并反馈", cite=XF[30, 1]),
    Outcome("accusation.transferred", "检举控告移送有权机关", cite=XF[30, 1]),
    *PROCEDURES,
    Outcome("claim.duty", "依法履行职责或者答复", cite=XF[31, 1, 5]),
    Outcome("claim.settled", "经调解、和解达成一致", cite=XF[33]),
    *OPINIONS,
    Outcome("away.referred", "告知向有权机关提出", cite=XF[23, 1].was("2005", 22, 1)),
    Outcome("away.returned", "提出异议后交还", cite=XF[23, 3]),
    Outcome("away.final", "已经复核终结，不再受理", cite=XF[36, 3].was("2005", 35, 3)),
    Outcome("other.withdrawn", "信访人撤回", cite=PRACTICE.whole),
)
