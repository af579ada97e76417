"""What may follow an answer: service, carrying out, review, re-check, and how it was taken."""

from __future__ import annotations

from huiyin.kernel.conditions import Done, Is, Open
from huiyin.kernel.gates import Gate
from huiyin.kernel.laws import PETITIONS as XF
from huiyin.kernel.laws import PRACTICE
from huiyin.lines.petition.steps.common import HANDLERS, STAFF, step

AFTER = (
    step(
        id="serve",
        title="送达意见书",
        moves="closed",
        by=STAFF,
        cite=XF[35].was("2005", 34),
        sets=("served_how?",),
        times=1,
        needs=(Gate(Done("opinion"), "信访处理意见书", XF[32], supply="opinion"),),
        serves="opinion_letter",
    ),
    step(
        id="follow_up",
        title="督促执行支持意见",
        moves="closed",
        by=HANDLERS,
        cite=XF[32, 2].was("2005", 32, 2),
        sets=("performed",),
        needs=(
            Gate(
                Is("opinion", "claim.supported"),
                "支持信访请求的意见",
                XF[32, 2].was("2005", 32, 2),
            ),
        ),
    ),
    step(
        id="ask_review",
        title="信访人请求复查",
        moves="closed",
        by=("petitioner", *STAFF),
        cite=XF[35].was("2005", 34),
        times=1,
        needs=(Gate(Done("opinion"), "信访处理意见书", XF[35].was("2005", 34)),),
        opens="review",
    ),
    step(
        id="review_decided",
        title="复查机关提出复查意见",
        moves="closed",
        by=("reviewer", *STAFF),
        cite=XF[35].was("2005", 34),
        sets=("review_result",),
        closes="review",
    ),
    step(
        id="review_served",
        title="信访人收到复查意见",
        moves="closed",
        by=("petitioner", "reviewer", *STAFF),
        cite=XF[36, 1].was("2005", 35, 1),
        times=1,
        needs=(Gate(Done("review_decided"), "复查意见", XF[35].was("2005", 34)),),
    ),
    step(
        id="ask_recheck",
        title="信访人请求复核",
        moves="closed",
        by=("petitioner", *STAFF),
        cite=XF[36, 1].was("2005", 35, 1),
        times=1,
        needs=(Gate(Done("review_decided"), "复查意见", XF[36, 1].was("2005", 35, 1)),),
        opens="recheck",
    ),
    step(
        id="recheck_hearing",
        title="复核听证开始",
        moves="closed",
        by=("rechecker", *STAFF),
        cite=XF[36, 2].was("2005", 35, 2),
        needs=(Gate(Open("recheck"), "正在进行的复核", XF[36, 2].was("2005", 35, 2)),),
        opens="recheck_hearing",
    ),
    step(
        id="recheck_hearing_ended",
        title="复核听证结束",
        moves="closed",
        by=("rechecker", *STAFF),
        cite=XF[36, 2].was("2005", 35, 2),
        closes="recheck_hearing",
    ),
    step(
        id="recheck_decided",
        title="复核机关提出复核意见",
        moves="closed > ended",
        by=("rechecker", *STAFF),
        cite=XF[36].was("2005", 35),
        sets=("recheck_result",),
        closes="recheck",
    ),
    step(
        id="record_resolution",
        title="记录化解情况",
        moves="closed|ended",
        by=HANDLERS,
        cite=PRACTICE.whole,
        sets=("resolved", "resolution?"),
    ),
    step(
        id="rate",
        title="信访人评价",
        moves="closed|ended",
        by=("petitioner", *STAFF),
        cite=PRACTICE.whole,
        sets=("satisfied",),
    ),
)
