"""Computes one clock from a history: start, term, pauses, restarts, extensions, status."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from huiyin.kernel import terms
from huiyin.kernel.acts import Act
from huiyin.kernel.clocks import (
    END_OF,
    ByEdition,
    ByFact,
    Clock,
    ClockState,
    FixedDate,
    FromFact,
    FromParameter,
    Status,
    TermSpec,
)
from huiyin.kernel.procedure import Undeclared
from huiyin.kernel.terms import Due, Pause, Term
from huiyin.kernel.workdays import WorkdayTable

if TYPE_CHECKING:
    from huiyin.kernel.history import History, Instance

Moment = date | datetime
# Where something stands in legal order: its day, then the ledger's running number.
Place = tuple[date, int]


class Cycle(NamedTuple):
    """One run of a clock: from its start (or restart) to what stopped, restarted or froze it."""

    begin: Moment
    place: Place
    stop: Act | None
    frozen: date | None
    superseded: date | None


def evaluate(
    history: History, clock: Clock, key: str, day: date, opened_by: Act | None = None
) -> ClockState | None:
    """The clock as of `day`; None where it does not run (yet, any more, or at all).

    A clock that was overtaken by the matter's end without its own stop is not reported, unless
    it had run out by then or began with the ending itself.
    """
    started = _start(history, clock, key, day, opened_by)
    if started is None:
        return None
    if clock.kind == "before":
        # Counted back from an event that still lies ahead: whatever stops it comes before.
        started = (started[0], (date.min, 0))
    elif the_day(started[0]) > day:
        return None
    if clock.when is not None and not history.holds(clock.when, day, key):
        return None
    edition, selecting = _edition(history, clock, started[0])
    if clock.cite.law.not_yet(selecting):
        return None
    cycles = _cycles(history, clock, key, day, started)
    last, closed = cycles[-1], history.closed
    ended_early = (
        last.stop is None
        and closed is not None
        and closed <= day
        and (clock.kind == "before" or (clock.kind == "latest" and the_day(last.begin) < closed))
    )
    if ended_early and closed is not None:
        day = closed
    due = _due(history, clock, key, last, selecting, day)
    if due is None:
        return None
    status, paused_since = _status(history, clock, last, due, day)
    if status != "waiting" and any(
        _overran(history, clock, key, one, selecting, day) for one in cycles[:-1]
    ):
        status = "late"
    if ended_early and status in ("running", "paused", "waiting"):
        return None
    if clock.optional and last.stop is None and status in ("late", "lapsed"):
        return None
    return ClockState(
        clock=clock,
        key=key,
        status=status,
        started=last.begin,
        due=None if status == "waiting" else due,
        edition=edition,
        stopped=last.stop.day if last.stop else None,
        paused_since=paused_since,
        notes=_notes(history, clock, last),
    )


# --- start, edition, term --------------------------------------------------------------------


def _start(
    history: History, clock: Clock, key: str, day: date, opened_by: Act | None
) -> tuple[Moment, Place] | None:
    found = []
    for name in clock.start:
        if name.startswith(END_OF):
            place = _end_of(history, name.removeprefix(END_OF), day)
        else:
            place = _named_day(history, clock, name, key, opened_by)
        if place is not None:
            found.append(place)
    if len(found) < 2:
        return found[0] if found else None
    choose = min if clock.pick == "earlier" else max
    return choose(found, key=lambda one: (the_day(one[0]), one[1]))


def _end_of(history: History, name: str, day: date) -> tuple[Moment, Place] | None:
    """The last day of another clock that nobody stopped."""
    state = history.clock(name, "", day)
    if state is None or state.stopped is not None or state.limit is None:
        return None
    return the_day(state.limit), (the_day(state.limit), 10**18)


def _named_day(
    history: History, clock: Clock, name: str, key: str, opened_by: Act | None
) -> tuple[Moment, Place] | None:
    """A step's latest day, or a day held in a fact (of the partner's own act first)."""
    if history.definition.has_step(name):
        acts = history.done(name, key if clock.each else None)
        if opened_by is not None and opened_by.step == name:
            acts = [opened_by]
        if not acts:
            return None
        return acts[-1].at, (acts[-1].day, acts[-1].seq)
    if clock.each:
        own = opened_by or _opening_act(history, clock, key)
        if own is not None and own.facts.get(name):
            value = history.definition.fact(name).parse(own.facts[name])
            return value, (the_day(value), own.seq)
        if own is not None and name not in history.facts:
            return None
    value = history.fact(name)
    return (value, (the_day(value), 0)) if isinstance(value, date) else None


def _opening_act(history: History, clock: Clock, key: str) -> Act | None:
    for one in reversed(history.instances.get(clock.each, [])):
        if one.key == key:
            return one.opened
    return None


def _edition(history: History, clock: Clock, start: Moment) -> tuple[str, date]:
    chosen = history.fact(clock.selects) if clock.selects else None
    selecting = chosen if isinstance(chosen, date) else the_day(start)
    edition = clock.cite.law.on(the_day(selecting))
    return (edition.id if edition else ""), the_day(selecting)


def resolve(
    history: History, spec: TermSpec, clock: Clock, key: str, selecting: date
) -> Term | date | None:
    """The term that applies (or the very day, where a letter named it); None for no clock."""
    if isinstance(spec, Term):
        return spec
    if isinstance(spec, ByEdition):
        edition = clock.cite.law.on(selecting)
        return spec.terms.get(edition.id) if edition else None
    if isinstance(spec, ByFact):
        return spec.terms.get(str(history.fact(spec.fact)))
    if isinstance(spec, FromParameter):
        value = history.parameter(spec.parameter, selecting)
        return Term.parse(str(value)) if value else None
    return _from_fact(history, spec, clock, key)


def _from_fact(history: History, spec: FromFact, clock: Clock, key: str) -> Term | date | None:
    value = None
    if clock.each:
        own = _opening_act(history, clock, key)
        raw = own.facts.get(spec.fact) if own else None
        value = history.definition.fact(spec.fact).parse(raw) if raw is not None else None
    if value is None:
        value = history.fact(spec.fact)
    if value is None:
        return None
    return the_day(value) if spec.unit == "until" else Term(int(value), spec.unit)


# --- cycles ----------------------------------------------------------------------------------


def _cycles(
    history: History, clock: Clock, key: str, day: date, started: tuple[Moment, Place]
) -> list[Cycle]:
    stops = history.definition.stops(clock)
    begins = [started]
    begins += [
        (a.at, (a.day, a.seq))
        for a in history.acts
        if a.step in clock.restart
        and a.kind == "step"
        and started[1] < (a.day, a.seq)
        and a.day <= day
        and (not clock.each or a.key == key)
        and _counts(history, clock, a.step, day)
    ]
    cycles = []
    for i, (begin, place) in enumerate(begins):
        following = begins[i + 1] if i + 1 < len(begins) else None
        end = following[1] if following else (day, 10**18)
        stop = _stopped(history, clock, key, stops, place, end)
        frozen = _frozen(history, clock, place, end, day)
        superseded = the_day(following[0]) if following else None
        cycles.append(Cycle(begin, place, stop, frozen, superseded))
        if stop is not None and following is None:
            break
    return cycles


def _stopped(
    history: History, clock: Clock, key: str, stops: frozenset[str], place: Place, end: Place
) -> Act | None:
    """The first act of a run that stops it."""
    for act in history.acts:
        if (
            act.step in stops
            and place <= (act.day, act.seq) <= end
            and (not clock.each or act.key in (key, ""))
            and history.stands(act)
        ):
            return act
    return None


def _counts(history: History, clock: Clock, name: str, day: date) -> bool:
    """Whether an effect that no statute was read for is switched on."""
    parameter = clock.unsure.get(name)
    return parameter is None or history.parameter(parameter, day) != "off"


def _frozen(history: History, clock: Clock, place: Place, end: Place, day: date) -> date | None:
    """The day on which a waiting episode froze this run (the correction was asked for)."""
    if not clock.waiting or not history.instances:
        return None
    opened = [
        i.opened.day
        for name in clock.waiting
        if _counts(history, clock, name, day)
        for i in history.instances.get(name, [])
        if place <= (i.opened.day, i.opened.seq) <= end
    ]
    return min(opened, default=None)


def _overran(
    history: History, clock: Clock, key: str, cycle: Cycle, selecting: date, day: date
) -> bool:
    """Whether an earlier run had run out before it was stopped, frozen or overtaken."""
    end = cycle.stop.day if cycle.stop else cycle.frozen or cycle.superseded
    due = _due(history, clock, key, cycle, selecting, day)
    return due is not None and end is not None and after(end, _limit(clock, due))


# --- the date --------------------------------------------------------------------------------


def _due(
    history: History, clock: Clock, key: str, cycle: Cycle, selecting: date, day: date
) -> Due | None:
    table = history.table
    if isinstance(clock, FixedDate):
        fixed = _fixed(history, clock, the_day(cycle.begin), selecting)
        return terms.fixed(fixed, table)
    term = resolve(history, clock.term, clock, key, selecting)
    if term is None:
        return None
    if isinstance(term, date):
        return _given_day(history, clock, key, cycle, selecting, term)
    if clock.kind == "before":
        return terms.backward(term, the_day(cycle.begin), table)
    begin = _begin(cycle.begin, term)
    added: list[Term] = []
    pauses = _pauses(history, clock, day)
    if clock.extend is not None:
        for act in _extensions(history, clock, key, cycle):
            so_far = terms.forward(term, begin, table, pauses=pauses, extensions=added, asof=day)
            if after(act.day, _limit(clock, so_far)):
                break  # what has run out cannot be lengthened
            more = resolve(history, clock.extend.term, clock, key, selecting)
            if isinstance(more, Term):
                if clock.extend.to:
                    term = more
                else:
                    added.append(more)
    if not pauses and not added:
        return _uninterrupted(term, begin, table)
    return terms.forward(
        term,
        begin,
        table,
        pauses=pauses,
        extensions=added,
        asof=day,
    )


@lru_cache(maxsize=8192)
def _uninterrupted(term: Term, begin: Moment, table: WorkdayTable) -> Due:
    """Most terms run through, and many matters begin on one day."""
    return terms.forward(term, begin, table)


def _given_day(
    history: History, clock: Clock, key: str, cycle: Cycle, selecting: date, day: date
) -> Due:
    """A last day that a paper names; what lengthens it counts on from that day."""
    due = terms.fixed(day, history.table, roll="forward")
    if clock.extend is None:
        return due
    for act in _extensions(history, clock, key, cycle):
        more = resolve(history, clock.extend.term, clock, key, selecting)
        if after(act.day, _limit(clock, due)):
            break
        if isinstance(more, Term):
            due = terms.forward(more, the_day(due.nominal), history.table)
    return due


def _begin(moment: Moment, term: Term) -> Moment:
    """Hours count from the moment (from the day's end where only the day is known)."""
    if term.unit != "h":
        return the_day(moment)
    if isinstance(moment, datetime):
        return moment
    return datetime(moment.year, moment.month, moment.day, 23, 59)


def _fixed(history: History, clock: FixedDate, start: date, selecting: date) -> date:
    if isinstance(clock.on, tuple):
        month, number = clock.on
    else:
        value = str(history.parameter(clock.on, selecting))
        try:
            month, number = (int(part) for part in value.split("-"))
        except ValueError:
            raise Undeclared(f"参数“{clock.on}”应写作01-31这样的月日：{value}") from None
    day = date(start.year + clock.years_later, month, number)
    return day - timedelta(days=1) if clock.exclusive else day


def _pauses(history: History, clock: Clock, day: date) -> list[Pause]:
    if not clock.pause or not history.instances:
        return []
    return [
        Pause(one.opened.day, history.ended(one, day), _pause_words(one))
        for name in clock.pause
        if _counts(history, clock, name, day)
        for one in history.instances.get(name, [])
        if one.opened.day <= day
    ]


def _pause_words(one: Instance) -> str:
    return one.episode.title + (f"（{one.key}）" if one.key else "")


def _extensions(history: History, clock: Clock, key: str, cycle: Cycle) -> list[Act]:
    assert clock.extend is not None
    acts = [
        a
        for a in history.done(clock.extend.step)
        if (not clock.each or a.key in (key, ""))
        and (a.day, a.seq) >= cycle.place
        and a.seq not in history.ineffective
    ]
    return acts[: clock.extend.times or None]


# --- where it stands -------------------------------------------------------------------------


def _status(
    history: History, clock: Clock, cycle: Cycle, due: Due, day: date
) -> tuple[Status, date | None]:
    limit = _limit(clock, due)
    if clock.kind == "earliest":
        return _earliest_status(history, clock, due, day), None
    if cycle.stop is not None:
        return ("late" if after(cycle.stop.at, limit) else "met"), None
    if cycle.frozen is not None and cycle.superseded is None:
        if after(cycle.frozen, limit):
            return "late", None
        if any(_still_waiting(history, clock, name, day) for name in clock.waiting):
            return "waiting", cycle.frozen
    open_pauses = [p.after for p in _pauses(history, clock, day) if p.upto is None]
    if open_pauses and not after(min(open_pauses), limit):
        return "paused", min(open_pauses)
    if after(day, limit):
        return ("lapsed" if clock.outsider else "late"), None
    return "running", None


def _still_waiting(history: History, clock: Clock, name: str, day: date) -> bool:
    """Asked and not answered. Running out by itself does not end the waiting: a step must."""
    return _counts(history, clock, name, day) and any(
        one.closed is None or one.closed.day > day
        for one in history.instances.get(name, [])
        if one.opened.day <= day
    )


def _earliest_status(history: History, clock: Clock, due: Due, day: date) -> Status:
    barred = [a for step in clock.bars for a in history.done(step)]
    if any(after(due.nominal, a.at) for a in barred):
        return "late"
    return "running" if after(due.nominal, day) else "met"


def _limit(clock: Clock, due: Due) -> Moment:
    return due.rolled if clock.outsider else due.nominal


def _notes(history: History, clock: Clock, cycle: Cycle) -> tuple[str, ...]:
    notes = []
    if (
        clock.restart
        and cycle.place[1]
        and any(a.seq == cycle.place[1] and a.step in clock.restart for a in history.acts)
    ):
        what = history.definition.step(
            next(a.step for a in history.acts if a.seq == cycle.place[1])
        ).title
        notes.append(f"“{what}”后自{_say(cycle.begin)}重新起算")
    if clock.unsure:
        unread = {
            parameter
            for name, parameter in clock.unsure.items()
            if (history.done(name) or history.instances.get(name))
            and _counts(history, clock, name, the_day(cycle.begin))
        }
        for parameter in sorted(unread):
            title = history.definition.parameter(parameter).title
            notes.append(f"按未核对原文的规则计算（参数“{title}”）")
    if clock.extend is not None:
        for act in history.done(clock.extend.step):
            if act.seq in history.ineffective:
                notes.append(f"{_say(act.day)}的延期不生效：{history.ineffective[act.seq]}")
    return tuple(notes)


def _say(moment: Moment) -> str:
    return f"{moment.month}月{moment.day}日"


def the_day(moment: Any) -> date:
    """The day of a day or of a moment."""
    if type(moment) is date or not isinstance(moment, datetime):
        return moment
    return moment.date()


def after(moment: Moment, limit: Moment) -> bool:
    """Whether `moment` lies after `limit`: by the clock where both know it, else by the day."""
    if type(moment) is date and type(limit) is date:
        return moment > limit
    if isinstance(moment, datetime) and isinstance(limit, datetime):
        return moment > limit
    return the_day(moment) > the_day(limit)
