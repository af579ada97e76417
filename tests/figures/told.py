"""Requests as they happened, told to the ledger in one go."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from huiyin.figures.cases import Period
from huiyin.figures.evidence import Evidence
from huiyin.figures.runs import Result, run
from huiyin.kernel.acts import Actor
from huiyin.ledger import service
from huiyin.ledger.bulk import Happened, Story

OFFICER = Actor("演示甲", "officer")
REVIEWER = Actor("演示乙", "reviewer")
LEADER = Actor("演示丙", "leader")
HEAD = Actor("演示丁", "info_head")
REQUEST = "disclosure.request"


def received(day: date, kind: str = "person") -> Happened:
    facts = {
        "applicant_kind": kind,
        "applicant_name": "演示申请人",
        "channel": "in_person",
        "subject": "演示事项",
    }
    return Happened("receive", day, facts, [OFFICER])


def reviewed(day: date) -> Happened:
    return Happened("secrecy_review", day, {"review_result": "pass"}, [REVIEWER])


def granted(day: date, ground: str = "open.given") -> Happened:
    return Happened("grant", day, {"ground": ground}, [LEADER])


def answered(number: str, start: date, end: date, kind: str = "person") -> Story:
    """A request that was granted on its last day."""
    return Story(number, [received(start, kind), reviewed(start), granted(end)])


def pending(number: str, start: date, kind: str = "person") -> Story:
    return Story(number, [received(start, kind)])


def tell(town: str, *stories: Story) -> None:
    service.open_many(town, REQUEST, list(stories), reason="台账导入")


def figure(town: str, name: str, year: int) -> Result:
    return run(name, Evidence(town, Period.year(year)))


def cases(town: str, year: int, *names: str) -> Sequence[list[str]]:
    evidence = Evidence(town, Period.year(year))
    return [run(f"disclosure.{name}", evidence).cases for name in names]
