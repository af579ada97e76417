"""The reply date of a request against a naive walk, day by day, over random histories."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from huiyin.kernel.workdays import WorkdayTable

from .matters import Row, act, clock, correction, extension, received, request, runs, third

TABLE = WorkdayTable.known()
DAY = timedelta(days=1)


@dataclass(frozen=True)
class Third:
    """Asked so many days after receipt; served and answered so many days later (None: never)."""

    asked: int
    served: int | None
    answered: int | None


@dataclass(frozen=True)
class History:
    received: date
    thirds: tuple[Third, ...]
    asked: int | None
    corrected: int | None
    extended: int | None
    as_of: int

    def day(self, offset: int) -> date:
        return self.received + offset * DAY


@st.composite
def histories(draw: st.DrawFn) -> History:
    around_the_switch = st.integers(-40, 40).map(lambda n: date(2019, 5, 15) + n * DAY)
    some_day = st.dates(date(2018, 1, 1), date(2025, 8, 1))
    asked = draw(st.none() | st.integers(0, 12))
    corrected = None
    if asked is not None:
        corrected = draw(st.none() | st.integers(0, 30).map(lambda n: asked + n))
    thirds = []
    for _ in range(draw(st.integers(0, 3))):
        answered = draw(st.none() | st.integers(0, 45))
        served = draw(st.none() | st.integers(0, 8 if answered is None else min(8, answered)))
        thirds.append(Third(draw(st.integers(0, 40)), served, answered))
    return History(
        draw(around_the_switch | some_day),
        tuple(thirds),
        asked,
        corrected,
        draw(st.none() | st.integers(0, 70)),
        draw(st.integers(0, 160)),
    )


# --- the acts ----------------------------------------------------------------------------------


def rows(history: History) -> list[Row]:
    """In the order in which a clerk would write them down; equal days keep this order."""
    at = {n: history.day(n).isoformat() for n in range(200)}
    listed = [(0, received(at[0]))]
    if history.asked is not None:
        answered = at[history.corrected] if history.corrected is not None else ""
        listed += [(date_of(r, history), r) for r in correction(at[history.asked], answered)]
    for i, one in enumerate(history.thirds):
        answered = at[one.asked + one.answered] if one.answered is not None else ""
        told = third(f"第三方{i}", at[one.asked], answered)
        if one.served is not None:
            told.insert(1, act("third_received", at[one.asked + one.served], key=f"第三方{i}"))
        listed += [(date_of(r, history), r) for r in told]
    if history.extended is not None:
        listed += [(history.extended, r) for r in extension(at[history.extended])]
    return [row for _, row in sorted(listed, key=lambda pair: pair[0])]


def date_of(row: Row, history: History) -> int:
    return (date.fromisoformat(row["at"]) - history.received).days


# --- the oracle --------------------------------------------------------------------------------


def count(start: date, n: int, left_out: set[date]) -> date:
    """The n-th working day after start that is not left out."""
    day = start
    while n:
        day += DAY
        if TABLE.is_working(day) and day not in left_out:
            n -= 1
    return day


def left_out(history: History, as_of: date) -> set[date]:
    """Days on which some third party was asked, had not answered, and still had time to."""
    out: set[date] = set()
    for one in history.thirds:
        asked = history.day(one.asked)
        if asked > as_of:
            continue
        begun = asked
        if one.served is not None and history.day(one.asked + one.served) <= as_of:
            begun = history.day(one.asked + one.served)
        last = min(as_of, count(begun, 15, set()))
        if one.answered is not None:
            last = min(last, history.day(one.asked + one.answered))
        out |= {asked + n * DAY for n in range(1, (last - asked).days + 1)}
    return out


def oracle(history: History) -> date | None:
    """The last day for the reply; None while the applicant's correction is waited for."""
    as_of = history.day(history.as_of)
    n = 15 if history.received < date(2019, 5, 15) else 20
    out = left_out(history, as_of)
    begin, from_offset = history.received, -1
    asked = history.asked if history.asked is not None and history.asked <= history.as_of else None
    corrected = history.corrected
    if corrected is not None and corrected <= history.as_of:
        begin, from_offset = history.day(corrected), corrected
    due = count(begin, n, out)
    extended = history.extended
    if extended is not None and extended <= history.as_of and extended >= from_offset:
        # While the correction was waited for no extension was lawful.
        clarifying = asked is not None and asked <= extended and from_offset < 0
        if not clarifying and history.day(extended) <= due:
            due = count(begin, 2 * n, out)
    if asked is not None and from_offset < 0 and history.day(asked) <= due:
        return None
    return due


@settings(max_examples=400, deadline=None)
@given(histories())
def test_the_reply_date_is_what_a_walk_day_by_day_gives(history: History) -> None:
    result = request(*rows(history), as_of=history.day(history.as_of).isoformat())
    assert runs(result, "reply")
    expected = oracle(history)
    reply = clock(result, "reply")
    assert reply["nominal"] == (expected.isoformat() if expected else None)
    assert (reply["status"] == "waiting") is (expected is None)
