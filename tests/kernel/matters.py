"""Files to replay, and a small procedure on which single words of the language are tried."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from huiyin.kernel.clocks import Clock
from huiyin.kernel.docket import Docket
from huiyin.kernel.facts import Fact, Kind
from huiyin.kernel.procedure import Episode, Outcome, Parameter, Procedure, Role, State, Step
from huiyin.kernel.replay import replay, replayed
from huiyin.kernel.statutes import Certainty, DayRule, Edition, Force, Law

OFFICER = {"name": "甲承办", "role": "officer"}
INFO_HEAD = {"name": "乙负责", "role": "info_head"}

Row = dict[str, Any]


def act(step: str, at: str, *, key: str = "", recorded: str = "", **facts: Any) -> Row:
    """One act of a replay file."""
    row: Row = {"step": step, "at": at, "facts": facts}
    if key:
        row["key"] = key
    if recorded:
        row["recorded_at"] = recorded
    return row


def received(at: str, channel: str = "in_person", **more: Any) -> Row:
    """A disclosure request on the day it was registered."""
    facts = {
        "applicant_kind": "person",
        "applicant_name": "演示申请人",
        "channel": channel,
        "subject": "演示事项",
    }
    return act("receive", at, **(facts | more))


def correction(asked: str, corrected: str = "", within: int = 10) -> list[Row]:
    rows = [act("ask_correction", asked, correction_items="特征描述", correction_days=within)]
    return [*rows, act("corrected", corrected)] if corrected else rows


def extension(at: str) -> list[Row]:
    return [
        act("consent_extension", at, extension_reason="检索量大"),
        act("extend", at, extension_told_on=at),
    ]


def third(name: str, asked: str, answered: str = "", answer: str = "agree") -> list[Row]:
    rows = [act("ask_third", asked, key=name)]
    if answered:
        rows.append(act("third_answered", answered, key=name, third_answer=answer))
    return rows


def request(*rows: Row, as_of: str = "", **more: Any) -> dict[str, Any]:
    """A disclosure request, replayed."""
    file: dict[str, Any] = {"procedure": "disclosure.request", "acts": list(rows)} | more
    return replay(file | ({"as_of": as_of} if as_of else {}))


def docket_of(*rows: Row, as_of: str = "", **more: Any) -> Docket:
    """The same as a docket."""
    file: dict[str, Any] = {"procedure": "disclosure.request", "acts": list(rows)} | more
    return replayed(file | ({"as_of": as_of} if as_of else {}))[0]


def clock(result: dict[str, Any], id: str, key: str = "") -> dict[str, Any]:
    """One clock of a replayed matter; fails where it does not run."""
    return next(c for c in result["clocks"] if c["id"] == id and c.get("key", "") == key)


def runs(result: dict[str, Any], id: str) -> bool:
    return any(c["id"] == id for c in result["clocks"])


# --- a procedure of the tests' own -------------------------------------------------------------

LAW = Law("SY", "试验法", (Edition("2020", date(2020, 1, 1)),), days=DayRule("d"))
UNREAD = Law(
    "SYJ",
    "试验旧法",
    (
        Edition("2010", date(2010, 1, 1), date(2019, 12, 31), read=False),
        Edition("2020", date(2020, 1, 1)),
    ),
)
HABIT = Law("XG", "习惯", force=Force.PRACTICE)
HEARSAY = Law("ZZ", "转载", certainty=Certainty.SECONDARY)

SMALL = Procedure(
    id="test.small",
    version=1,
    title="试验事项",
    line="test",
    cite=LAW[1],
    states=(
        State("new", "待登记"),
        State("open", "办理中"),
        State("closed", "已办结", final=True),
    ),
    roles=(
        Role("officer", "承办人"),
        Role("boss", "负责人"),
        Role("party", "当事人", outside=True),
    ),
    facts=(
        Fact("kind", "类别", Kind.CHOICE, choices={"quick": "快", "slow": "慢"}),
        Fact("day", "约定日", Kind.DATE),
        Fact("days", "约定天数", Kind.INTEGER),
        Fact("fine", "罚款", Kind.MONEY),
        Fact("note", "说明"),
        Fact("enemy", "相对人"),
        Fact("paper", "文稿", Kind.DOCUMENT),
        Fact("assumed", "视为", Kind.DATE),
    ),
    steps=(
        Step(
            id="open",
            title="登记",
            moves="new > open",
            by=("officer",),
            cite=LAW[1],
            sets=("kind?", "day?", "days?", "fine?", "note?", "enemy?"),
        ),
        Step(id="write", title="拟稿", moves="open", by=("officer",), cite=LAW[2], sets=("paper",)),
        Step(id="check", title="审核", moves="open", by=("boss",), cite=LAW[2], not_by=("write",)),
        Step(id="pause", title="中止", moves="open", by=("officer",), cite=LAW[3], opens="rest"),
        Step(id="resume", title="恢复", moves="open", by=("officer",), cite=LAW[3], closes="rest"),
        Step(id="refer", title="会商", moves="open", by=("officer",), cite=LAW[4], opens="advice"),
        Step(
            id="close",
            title="办结",
            moves="open > closed",
            by=("officer", "boss"),
            cite=LAW[5],
            outcome="done",
        ),
        Step(id="pay", title="缴款", moves="*", by=("party", "officer"), cite=LAW[6]),
    ),
    outcomes=(Outcome("done", "办结", cite=LAW[5]),),
    episodes=(
        Episode(id="rest", title="中止期间", opens=("pause",), closes=("resume",)),
        Episode(id="advice", title="待会商", opens=("refer",), waits_for="other"),
    ),
    parameters=(
        Parameter("limit", "上限", 100, LAW[1]),
        Parameter("term", "期限", "5wd", LAW[1]),
        Parameter("due_day", "日期", "01-31", LAW[1]),
        Parameter("severity", "力度", "warn", LAW[1].inference()),
    ),
)


def with_clocks(*clocks: Clock, **more: Any) -> Procedure:
    return replace(SMALL, clocks=clocks, **more)


def small(definition: Procedure, *rows: Row, as_of: str = "", **more: Any) -> Docket:
    """The small procedure's docket."""
    file: dict[str, Any] = {"procedure": definition.id, "acts": list(rows)} | more
    file |= {"as_of": as_of} if as_of else {}
    return replayed(file, definition=definition)[0]
