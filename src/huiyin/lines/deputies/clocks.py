"""The terms of a suggestion: three months from the day it was handed over, six where it is hard.

Months end on the same-numbered day or the month's last. Every maker has a clock of their own: a
reply to one of them does not answer the others.
"""

from __future__ import annotations

from huiyin.kernel.clocks import ByFact, Clock, Extension, FromParameter, Latest
from huiyin.kernel.procedure import Episode, Parameter
from huiyin.kernel.statutes import Article
from huiyin.kernel.terms import months


def episodes(law: Article, local: Article, who: str) -> tuple[Episode, ...]:
    return (
        Episode(
            id="answer",
            title=f"待答复{who}",
            opens=("hand_over", "co_sign"),
            closes=("reply",),
            each=who,
            cite=law,
        ),
        Episode(
            id="returning",
            title="待交办机关核实退回",
            opens=("ask_return",),
            closes=("return_accepted", "return_refused"),
            waits_for="presidium",
            cite=local,
        ),
        Episode(
            id="joint",
            title="待会办单位意见",
            opens=("ask_joint",),
            closes=("joint_answered",),
            each="会办单位",
            waits_for="joint",
            cite=local,
        ),
        Episode(
            id="again",
            title=f"待再次答复{who}",
            opens=("redo",),
            closes=("reply_again",),
            each=who,
            cite=local,
        ),
    )


def clocks(manner: Article, local: Article, who: str) -> tuple[Clock, ...]:
    """`manner`: the rule that gives three and six months."""
    return (
        Latest(
            id="reply",
            title=f"答复{who}",
            owed_by="agency",
            cite=manner,
            term=ByFact("difficult", {"True": months(6), "False": months(3), "None": months(3)}),
            start=("handed_on",),
            stop=("reply", "return_accepted", "withdraw"),
            each="answer",
            extend=Extension("judge_difficult", months(6), times=1, to=True, cite=manner),
        ),
        Latest(
            id="return_time",
            title="申请退回",
            owed_by="agency",
            cite=local,
            term=FromParameter("return_term"),
            start=("handed_on",),
            stop=("ask_return",),
            optional=True,
        ),
        Latest(
            id="joint_opinion",
            title="会办单位提出意见",
            owed_by="other_organ",
            cite=local,
            term=FromParameter("joint_term"),
            start=("ask_joint",),
            stop=("joint_answered",),
            each="joint",
        ),
        Latest(
            id="reply_again",
            title=f"再次答复{who}",
            owed_by="agency",
            cite=local,
            term=FromParameter("redo_term"),
            start=("redo",),
            stop=("reply_again",),
            each="again",
        ),
    )


def parameters(manner: Article, local: Article, who: str, grading: str) -> tuple[Parameter, ...]:
    return (
        Parameter("grading", "办理结果分类的代码方案", grading, local),
        Parameter("return_term", "申请退回的期限", "", local),
        Parameter("joint_term", "会办单位提出意见的期限", "", local),
        Parameter("redo_term", f"{who}不满意的再次答复期限", "1m", local),
        Parameter(
            "difficult_in_time",
            "认定“涉及面广、处理难度大”须在三个月内",
            "warn",
            manner.inference("条文未写明应在何时认定"),
        ),
    )
