"""The steps of a suggestion: handed over, talked over with its makers, answered to each of them."""

from __future__ import annotations

from huiyin.kernel.conditions import Done, Open, Within
from huiyin.kernel.gates import Gate
from huiyin.kernel.laws import PRACTICE
from huiyin.kernel.procedure import Step
from huiyin.kernel.statutes import Article

_STAFF = ("clerk", "handler", "head")


def steps(law: Article, manner: Article, local: Article, who: str) -> tuple[Step, ...]:
    """`law`: the rule on handling and answering; `manner`: on contact and the terms; `local`: what
    only local rules say; `who`: the makers."""
    return (
        *_beginning(law, local, who),
        *_handling(law, manner, local, who),
        *_afterwards(law, local, who),
    )


def _beginning(law: Article, local: Article, who: str) -> tuple[Step, ...]:
    return (
        Step(
            id="hand_over",
            title="交办",
            moves="new > assigned",
            by=("presidium", "clerk"),
            cite=law,
            each="answer",
            opens="answer",
            sets=(
                "session",
                "title",
                "handed_on",
                "kind?",
                "level?",
                "lead_deputy?",
                "difficult?",
                "category?",
                "village?",
            ),
            help=f"对象填领衔{who}",
        ),
        Step(
            id="co_sign",
            title=f"登记联名{who}",
            moves="assigned|handling",
            by=("presidium", "clerk"),
            cite=local,
            each="answer",
            opens="answer",
            sets=("deputy_role?",),
            times=1,
        ),
        Step(
            id="ask_return",
            title="申请退回交办机关",
            moves="assigned|handling > returning",
            by=("clerk", "head"),
            cite=local,
            sets=("return_reason",),
            times=1,
            opens="returning",
            letter="return_request",
        ),
        Step(
            id="return_accepted",
            title="交办机关同意退回",
            moves="returning > closed",
            by=("presidium", "clerk"),
            cite=local,
            closes="returning",
            outcome="returned",
        ),
        Step(
            id="return_refused",
            title="交办机关不同意退回",
            moves="returning > assigned",
            by=("presidium", "clerk"),
            cite=local,
            closes="returning",
        ),
        Step(
            id="assign",
            title="确定主办、会办单位和承办人",
            moves="assigned|handling > handling",
            by=("head", "clerk"),
            cite=law,
            sets=("lead_office", "handler", "joint_offices?", "lead_official?"),
        ),
    )


def _handling(law: Article, manner: Article, local: Article, who: str) -> tuple[Step, ...]:
    return (
        Step(
            id="ask_joint",
            title="请会办单位提出意见",
            moves="handling",
            by=_STAFF,
            cite=local,
            each="joint",
            opens="joint",
        ),
        Step(
            id="joint_answered",
            title="会办单位提出意见",
            moves="handling",
            by=("joint", *_STAFF),
            cite=local,
            each="joint",
            sets=("joint_opinion",),
            closes="joint",
        ),
        Step(
            id="judge_difficult",
            title="认定涉及面广、处理难度大",
            moves="assigned|handling",
            by=("head",),
            cite=manner,
            sets=("difficult_reason",),
            times=1,
            needs=(
                Gate(
                    Within("reply"),
                    "在三个月届满之前",
                    manner.inference("条文未写明应在何时认定"),
                    parameter="difficult_in_time",
                ),
            ),
        ),
        Step(
            id="contact",
            title=f"与{who}联系沟通",
            moves="handling|redoing",
            by=_STAFF,
            cite=manner,
            each="answer",
            sets=("contact_how", "heard?"),
        ),
        Step(
            id="reply",
            title=f"书面答复{who}",
            moves="handling",
            by=("head",),
            cite=law,
            each="answer",
            sets=("result", "reply_text?", "reply_number?"),
            needs=(
                Gate(
                    Done("contact"),
                    f"与{who}的联系沟通",
                    manner,
                    supply="contact",
                ),
                Gate(
                    Done("contact", same_key=True),
                    f"与这一位{who}的联系沟通",
                    PRACTICE.whole,
                    supply="contact",
                ),
                Gate(
                    ~Open("joint"),
                    "各会办单位的意见",
                    local,
                    supply="joint_answered",
                ),
            ),
            closes="answer",
            letter="reply",
        ),
        Step(
            id="finish",
            title="答复完毕，办结",
            moves="handling > closed",
            by=("clerk", "head"),
            cite=law,
            needs=(Gate(~Open("answer"), f"对每一位领衔、联名{who}的答复", law, supply="reply"),),
            outcome="{result}",
        ),
        Step(
            id="withdraw",
            title=f"{who}撤回",
            moves="assigned|handling > closed",
            by=("deputy", "clerk"),
            cite=local,
            outcome="withdrawn",
        ),
    )


def _afterwards(law: Article, local: Article, who: str) -> tuple[Step, ...]:
    return (
        Step(
            id="feedback",
            title=f"收回{who}征询意见表",
            moves="handling|closed|redoing",
            by=("deputy", "presidium", "clerk"),
            cite=local,
            each="answer",
            sets=("satisfaction", "feedback_text?"),
            needs=(
                Gate(
                    Done("reply", same_key=True),
                    f"对这一位{who}的答复",
                    local,
                    supply="reply",
                ),
            ),
        ),
        Step(
            id="redo",
            title=f"{who}不满意，再次办理",
            moves="closed|redoing > redoing",
            by=("presidium", "clerk", "head"),
            cite=local,
            each="answer",
            sets=("redo_reason",),
            needs=(
                Gate(
                    Done("feedback", ("satisfaction", "dissatisfied"), same_key=True),
                    f"这一位{who}不满意的意见",
                    local,
                    supply="feedback",
                ),
            ),
            opens="again",
        ),
        Step(
            id="reply_again",
            title=f"再次答复{who}",
            moves="redoing",
            by=("head",),
            cite=local,
            each="answer",
            sets=("result", "reply_text?", "reply_number?"),
            closes="again",
            letter="reply",
        ),
        Step(
            id="finish_again",
            title="再次答复完毕，办结",
            moves="redoing > closed",
            by=("clerk", "head"),
            cite=local,
            needs=(
                Gate(
                    ~Open("again"),
                    f"对每一位不满意的{who}的再次答复",
                    local,
                    supply="reply_again",
                ),
            ),
            outcome="{result}",
        ),
        Step(
            id="publish",
            title="公开答复",
            moves="closed",
            by=("clerk", "head"),
            cite=local,
            sets=("published_at", "published_text?"),
            times=1,
            needs=(Gate(Done("reply"), f"对{who}的答复", local, supply="reply"),),
        ),
    )
