"""主动公开信息: one item from its making to its publication, and its taking down.

政府信息公开条例 (2019) chapters two and three; 预算法 article 14 for budgets and final accounts.
A changed item is a new one under a new index number, which names the number that it replaces.
"""

from __future__ import annotations

from huiyin.kernel.laws import DISCLOSURE as GK
from huiyin.kernel.procedure import Procedure, Role, State
from huiyin.kernel.registry import declare
from huiyin.lines.publication.clocks import CLOCKS, EPISODES, PARAMETERS
from huiyin.lines.publication.facts import FACTS
from huiyin.lines.publication.invariants import INVARIANTS
from huiyin.lines.publication.ledgers import ITEMS
from huiyin.lines.publication.letters import DOSSIER, LETTERS, NUMBERING, VIEWS
from huiyin.lines.publication.outcomes import OUTCOMES
from huiyin.lines.publication.steps import STEPS

ITEM = Procedure(
    id="publication.item",
    version=1,
    title="主动公开信息",
    line="publication",
    cite=GK[19],
    states=(
        State("new", "待登记"),
        State("preparing", "待公开"),
        State("published", "已公开", final=True),
        State("withheld", "不予公开", final=True),
        State("taken_down", "已撤下", final=True),
        State("dropped", "已撤销登记", final=True),
    ),
    roles=(
        Role("officer", "承办人"),
        Role("reviewer", "保密审查人"),
        Role("info_head", "政府信息公开工作机构负责人"),
        Role("leader", "分管领导"),
        Role("upper", "主管部门或保密行政管理部门", outside=True),
    ),
    facts=FACTS,
    steps=STEPS,
    outcomes=OUTCOMES,
    episodes=EPISODES,
    clocks=CLOCKS,
    parameters=PARAMETERS,
    letters=LETTERS,
    numbering=NUMBERING,
    dossier=DOSSIER,
    views=VIEWS,
    ledgers=(ITEMS,),
    invariants=INVARIANTS,
    headline="title",
)

declare(ITEM)
