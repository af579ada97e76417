"""The law on suggestions stated a second time, independently of the steps' own gates."""

from __future__ import annotations

from huiyin.kernel.conditions import Done, Open, Within
from huiyin.kernel.procedure import Counts, Invariant, Never, Roster, Runs, TermIs
from huiyin.kernel.statutes import Article
from huiyin.kernel.terms import months

_STAFF = ("clerk", "handler", "head")
_OVER = ("presidium", "clerk")


def invariants(law: Article, manner: Article, local: Article) -> tuple[Invariant, ...]:
    return (
        Roster(
            {
                "hand_over": _OVER,
                "co_sign": _OVER,
                "ask_return": ("clerk", "head"),
                "return_accepted": _OVER,
                "return_refused": _OVER,
                "assign": ("head", "clerk"),
                "ask_joint": _STAFF,
                "joint_answered": ("joint", *_STAFF),
                "judge_difficult": ("head",),
                "contact": _STAFF,
                "reply": ("head",),
                "finish": ("clerk", "head"),
                "withdraw": ("deputy", "clerk"),
                "feedback": ("deputy", *_OVER),
                "redo": (*_OVER, "head"),
                "reply_again": ("head",),
                "finish_again": ("clerk", "head"),
                "publish": ("clerk", "head"),
            },
            law,
        ),
        Never("judge_difficult", Within("reply"), manner),
        Never("reply", "contact", manner),
        Never("reply", ~Open("joint"), local),
        Never("finish", "reply", law),
        Never("finish", ~Open("answer"), law),
        Never("feedback", "reply", local),
        Never("redo", Done("feedback", ("satisfaction", "dissatisfied")), local),
        Never("finish_again", ~Open("again"), local),
        Never("publish", "reply", local),
        TermIs("reply", {"True": months(6), "False": months(3), "None": months(3)}, manner),
        Runs(
            "reply",
            manner,
            ("handed_on",),
            ("reply", "return_accepted", "withdraw"),
            extend="judge_difficult =6m x1",
            owed_by="agency",
        ),
        Runs("return_time", local, ("handed_on",), ("ask_return",), owed_by="agency"),
        Runs("joint_opinion", local, ("ask_joint",), ("joint_answered",), owed_by="other_organ"),
        Runs("reply_again", local, ("redo",), ("reply_again",), owed_by="agency"),
        Counts("co_sign", local, times=1),
        Counts("ask_return", local, times=1),
        Counts("judge_difficult", manner, times=1),
        Counts("publish", local, times=1),
    )
