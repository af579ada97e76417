"""代表建议 and 政协提案: from the day they are handed over to a reply to each who made them.

代表法 42 (2015), 51 (2025): contact with the deputy while it is handled, reply within three months,
six where the matter is wide and hard, the report on handling published; the town's presidium hands
over and supervises. The amending decision of 2025-03-11 left both terms as they were. How offices
pass a suggestion on, grade and redo it is local practice, met second-hand: it warns, or is a
parameter. Proposals of the county's CPPCC members go the same way: that they are answered in
writing stands in the national regulation, contact and terms only in rules of provinces.
"""

from __future__ import annotations

from dataclasses import dataclass

from huiyin.kernel.laws import DEPUTIES as DBF
from huiyin.kernel.laws import PRACTICE, PROPOSALS, SUGGESTION_RULES
from huiyin.kernel.papers import Dossier, DossierItem, Numbering, View
from huiyin.kernel.procedure import Procedure, Role, State
from huiyin.kernel.registry import declare
from huiyin.kernel.statutes import Article
from huiyin.lines.deputies.clocks import clocks, episodes, parameters
from huiyin.lines.deputies.facts import facts
from huiyin.lines.deputies.invariants import invariants
from huiyin.lines.deputies.ledgers import ledger
from huiyin.lines.deputies.letters import letters
from huiyin.lines.deputies.outcomes import outcomes
from huiyin.lines.deputies.steps import steps

HANDLING = DBF[51].was("2015", 42)
LOCAL = SUGGESTION_RULES.whole


@dataclass(frozen=True)
class _Sort:
    """What tells suggestions from proposals: names, law, who hands over, which letters."""

    id: str
    title: str
    law: Article
    manner: Article
    who: str
    over: str
    scheme: str
    titles: tuple[str, ...]
    number: str


def _procedure(sort: _Sort) -> Procedure:
    law, manner, who = sort.law, sort.manner, sort.who
    return Procedure(
        id=sort.id,
        version=1,
        title=sort.title,
        line="deputies",
        cite=law,
        states=(
            State("new", "待交办"),
            State("assigned", "待确定承办"),
            State("handling", "办理中"),
            State("returning", "退回待核实"),
            State("redoing", "再次办理中"),
            State("closed", "已办结", final=True),
        ),
        roles=(
            Role("clerk", "登记人员"),
            Role("handler", "承办人"),
            Role("head", "负责人"),
            Role("presidium", sort.over, outside=True),
            Role("joint", "会办单位", outside=True),
            Role("deputy", who, outside=True),
        ),
        facts=facts(law, manner, LOCAL, who),
        steps=steps(law, manner, LOCAL, who),
        outcomes=outcomes(law, LOCAL),
        episodes=episodes(law, LOCAL, who),
        clocks=clocks(manner, LOCAL, who),
        parameters=parameters(manner, LOCAL, who, sort.scheme),
        letters=letters(law, LOCAL, who),
        numbering=(
            Numbering("matter", f"{{mark}}{sort.number}〔{{year}}〕{{n}}号", PRACTICE.whole),
            Numbering("reply", f"{{mark}}{sort.number}复〔{{year}}〕{{n}}号", PRACTICE.whole),
        ),
        dossier=Dossier(
            f"{sort.title}办理案卷",
            (
                DossierItem("交办函及原件", True, "hand_over", cite=law),
                DossierItem("承办单", True, "assign", cite=LOCAL),
                DossierItem("退回申请及核实意见", False, "return_request", cite=LOCAL),
                DossierItem("会办意见", False, "joint_answered", cite=LOCAL),
                DossierItem("联系沟通记录", True, "contact", cite=manner),
                DossierItem(f"对每一位{who}的答复", True, "reply", cite=law),
                DossierItem("征询意见表", False, "feedback", cite=LOCAL),
                DossierItem("再次答复", False, "reply_again", cite=LOCAL),
                DossierItem("公开凭证", False, "publish", cite=LOCAL),
            ),
            years=30,
            cite=PRACTICE.whole,
        ),
        views=(View("answers", "答复公开", ("session", "title", "result", "lead_office")),),
        ledgers=(
            ledger(f"{sort.id}s", sort.id, f"{sort.title}办理台账", sort.titles, who, sort.scheme),
        ),
        invariants=invariants(law, manner, LOCAL),
        parties=("lead_deputy",),
        headline="title",
    )


SUGGESTION = _procedure(
    _Sort(
        id="deputies.suggestion",
        title="人大代表建议",
        law=HANDLING,
        manner=HANDLING,
        who="代表",
        over="人大主席团（交办机关）",
        scheme="ABCD",
        titles=("代表建议", "人大建议", "建议办理"),
        number="建",
    )
)

PROPOSAL = _procedure(
    _Sort(
        id="deputies.proposal",
        title="政协提案",
        law=PROPOSALS.whole,
        manner=LOCAL,
        who="委员",
        over="交办机关",
        scheme="ABC",
        titles=("政协提案", "委员提案", "提案办理"),
        number="案",
    )
)

declare(SUGGESTION, PROPOSAL)
