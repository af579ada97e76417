"""A small procedure whose last clock outlives the matter: answered first, served afterwards."""

from __future__ import annotations

from datetime import date

from huiyin.kernel.acts import Actor
from huiyin.kernel.clocks import CLOSING, Latest
from huiyin.kernel.procedure import Outcome, Procedure, Role, State, Step
from huiyin.kernel.registry import declare
from huiyin.kernel.statutes import DayRule, Edition, Law
from huiyin.kernel.terms import wd

LAW = Law("SERVED", "送达办法（测试）", (Edition("1", date(2000, 1, 1)),), days=DayRule("wd"))
CLERK = Actor("演示甲", "clerk")


def _step(id: str, title: str, moves: str, article: int, outcome: str = "") -> Step:
    return Step(id=id, title=title, moves=moves, by=("clerk",), cite=LAW[article], outcome=outcome)


def _clock(id: str, title: str, article: int, start: str, stop: str) -> Latest:
    return Latest(
        id=id,
        title=title,
        owed_by="agency",
        cite=LAW[article],
        term=wd(30),
        start=(start,),
        stop=(stop,),
    )


SERVED = Procedure(
    id="stub.served",
    version=1,
    title="答复并送达（测试）",
    line="stub",
    cite=LAW[1],
    states=(State("new", "未登记"), State("open", "办理中"), State("done", "已办结", final=True)),
    roles=(Role("clerk", "承办人"),),
    facts=(),
    steps=(
        _step("receive", "收到", "new > open", 2),
        _step("reply", "答复", "open > done", 3, "answered"),
        _step("serve", "送达", "done", 4),
    ),
    outcomes=(Outcome("answered", "已答复"),),
    clocks=(
        _clock("replying", "答复期限", 3, "receive", CLOSING),
        _clock("serving", "送达期限", 4, "reply", "serve"),
    ),
)

declare(SERVED)
