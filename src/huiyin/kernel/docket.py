"""Folds a matter's acts into its docket, and answers what may happen next.

    docket = fold(definition, acts, world, as_of=date(2025, 10, 20))
    docket.state, docket.clocks, docket.breaches
    may(docket, "extend", actors=[...], at=date(2025, 10, 21)).missing

Pure: nothing is stored, no time of day is read.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import cached_property
from typing import Any

from huiyin.kernel.acts import Act, Actor, effective
from huiyin.kernel.clocks import OWNER_ZH, AmountByDay, Bars, ClockState, Deemed, Silence, Unlocks
from huiyin.kernel.gates import Missing
from huiyin.kernel.history import History, Instance, Judge, parse_facts
from huiyin.kernel.judging import against_clock, judge_step, say_date
from huiyin.kernel.procedure import Procedure, Step
from huiyin.kernel.timing import after, the_day
from huiyin.kernel.world import World


@dataclass(frozen=True)
class Breach:
    """Something that happened though the law did not allow it, kept with what it lacked."""

    seq: int
    step: str
    at: date
    missing: tuple[Missing, ...]
    key: str = ""

    def plain(self) -> dict[str, Any]:
        return {
            "step": self.step,
            "at": self.at.isoformat(),
            "missing": [m.plain() for m in self.missing],
        }


@dataclass(frozen=True)
class Offer:
    """Whether a step may be taken, what it lacks, what to mind, and what the world said."""

    step: Step
    key: str
    missing: tuple[Missing, ...] = ()
    warnings: tuple[Missing, ...] = ()
    learned: Mapping[str, Any] = field(default_factory=dict)

    @property
    def lawful(self) -> bool:
        return not self.missing

    def plain(self) -> dict[str, Any]:
        kept: dict[str, Any] = {
            "step": self.step.id,
            "title": self.step.title,
            "lawful": self.lawful,
            "missing": [m.plain() for m in self.missing],
            "warnings": [m.plain() for m in self.warnings],
        }
        if self.key:
            kept["key"] = self.key
        return kept


@dataclass(frozen=True)
class Docket:
    """A matter as it stands: everything that follows from its acts up to `as_of`."""

    definition: Procedure
    as_of: date
    history: History
    clocks: tuple[ClockState, ...]
    """Every clock that runs or ran, each key on its own."""
    breaches: tuple[Breach, ...]
    warnings: tuple[Breach, ...]

    @property
    def state(self) -> str:
        return self.history.state

    @property
    def outcome(self) -> str | None:
        return self.history.outcome or None

    @property
    def facts(self) -> dict[str, Any]:
        return self.history.facts

    @property
    def acts(self) -> list[Act]:
        return self.history.acts

    @property
    def opened(self) -> date | None:
        return self.history.opened

    @property
    def closed(self) -> date | None:
        return self.history.closed

    def fact(self, name: str) -> Any:
        """A fact's typed value, derived ones included."""
        return self.history.fact(name)

    def clock(self, id: str, key: str = "") -> ClockState | None:
        return next((c for c in self.clocks if c.id == id and c.key == key), None)

    @cached_property
    def episodes(self) -> tuple[tuple[Instance, date | None], ...]:
        """Every opened episode with the day it ended (None: still open)."""
        if not self.history.instances:
            return ()
        found = [i for e in self.definition.episodes for i in self._instances(e.id)]
        found.sort(key=lambda i: (i.opened.day, i.opened.seq))
        return tuple((i, self.history.ended(i, self.as_of)) for i in found)

    def _instances(self, episode: str) -> list[Instance]:
        return self.history.instances.get(episode, [])

    @property
    def due(self) -> date | None:
        """The next lawful day of the agency: the earliest of its running latest-clocks."""
        days = [
            the_day(c.nominal)
            for c in self.clocks
            if c.clock.duty
            and c.clock.kind != "earliest"
            and not c.clock.optional
            and c.status in ("running", "paused", "late")
            and c.stopped is None
            and c.nominal is not None
        ]
        return min(days, default=None)

    @property
    def waits_on(self) -> str:
        """Whose turn it is, where an episode waits for somebody; else ""."""
        for one, end in self.episodes:
            if end is None and one.episode.waits_for:
                return one.episode.waits_for
        return ""

    @property
    def paused_since(self) -> date | None:
        days = [c.paused_since for c in self.clocks if c.paused_since and c.running]
        return min(days, default=None)

    @property
    def turns_on(self) -> date | None:
        """The next day on which time alone changes what is lawful or what stands."""
        days = [
            the_day(c.limit) + timedelta(days=1)
            for c in self.clocks
            if c.status in ("running", "paused")
            and c.limit is not None
            and isinstance(c.clock.on_expiry, Unlocks | Bars | Silence | Deemed)
        ]
        days += [
            the_day(c.nominal)
            for c in self.clocks
            if c.clock.kind == "earliest" and c.status == "running" and c.nominal
        ]
        return min((d for d in days if d > self.as_of), default=None)

    @cached_property
    def amounts(self) -> dict[str, int]:
        """Amounts that grow by the day (分), as of `as_of`."""
        return {
            c.clock.amount.id: _amount(self, c, c.clock.amount)
            for c in self.clocks
            if c.clock.amount is not None
        }

    @property
    def on_time(self) -> bool | None:
        """Whether every clock of the agency that has stopped was in time; None if none has."""
        stopped = [c for c in self.clocks if c.clock.duty and c.status in ("met", "late")]
        return all(c.status == "met" for c in stopped) if stopped else None


def fold(
    definition: Procedure,
    acts: Sequence[Act],
    world: World,
    *,
    as_of: date,
    known_on: date | None = None,
) -> Docket:
    """The docket of a matter from its acts.

    `as_of` is legal time: acts dated later are left out. `known_on` asks what was known that day:
    acts recorded later and notices published later are left out. Acts are never refused here:
    what was unlawful stands as a breach.
    """
    history = History(definition, world, known_on)
    breaches: list[Breach] = []
    warnings: list[Breach] = []
    for act in effective(tuple(acts), known_on=known_on):
        day = act.day
        if day > as_of or act.kind in ("note", "rebase", "handed"):
            continue
        history.deem(day)
        if act.kind == "answered":
            history.answered(act)
            continue
        step = definition.step(act.step)
        facts = parse_facts(definition, step, act.facts)
        judge = Judge(
            history, day, actors=act.actors, key=act.key, facts=facts, learned=act.learned
        )
        missing = judge_step(judge, step, act.at, actors_known=bool(act.actors), complete=False)
        if judge.learned:
            history.learned[act.seq] = judge.learned
        if missing:
            hard = tuple(m for m in missing if m.severity == "refuse")
            soft = tuple(m for m in missing if m.severity == "warn")
            if hard:
                breaches.append(Breach(act.seq, act.step, day, hard, act.key))
                history.ineffective[act.seq] = "；".join(f"缺{m.what}（{m.cite}）" for m in hard)
            if soft:
                warnings.append(Breach(act.seq, act.step, day, soft, act.key))
        history.apply(step, act, facts)
    history.deem(as_of)
    clocks = _clocks(history, as_of)
    for late in _late_acts(history, clocks):
        # A term that was never read in its statute may only warn, as its gates do.
        {"refuse": breaches, "warn": warnings, "off": []}[late.missing[0].severity].append(late)
    return Docket(definition, as_of, history, clocks, tuple(breaches), tuple(warnings))


def _clocks(history: History, day: date) -> tuple[ClockState, ...]:
    states = []
    definition, happened = history.definition, history.standing
    for clock in definition.clocks:
        steps = definition.started_by[clock.id]
        if steps and happened.keys().isdisjoint(steps):
            continue
        if not clock.each:
            keys: Iterable[str] = ("",)
        else:
            keys = dict.fromkeys(i.key for i in history.instances.get(clock.each, ()))
        for key in keys:
            state = history.clock(clock.id, key, day)
            if state is not None:
                states.append(state)
    return tuple(states)


def may(
    docket: Docket,
    step_id: str,
    *,
    at: date | datetime,
    actors: Sequence[Actor] | None = None,
    facts: Mapping[str, Any] | None = None,
    key: str = "",
) -> Offer:
    """Whether a step is lawful next, by these actors (None: by whoever may).

    With `facts`, the step's required facts must be among them; without, gates that ask for facts
    of this very step are not held against it. Raises `Undeclared`, `BadFact`.
    """
    definition = docket.definition
    step = definition.step(step_id)
    day = the_day(at)
    typed = parse_facts(definition, step, facts or {})
    judge = Judge(docket.history, day, actors=actors or (), key=key, facts=typed)
    found = judge_step(
        judge, step, at, actors_known=actors is not None, facts_known=facts is not None
    )
    return Offer(
        step=step,
        key=key,
        missing=tuple(m for m in found if m.severity == "refuse"),
        warnings=tuple(m for m in found if m.severity == "warn"),
        learned=judge.learned,
    )


def offers(
    docket: Docket,
    *,
    at: date | datetime,
    actors: Sequence[Actor] | None = None,
    role: str = "",
) -> list[Offer]:
    """An offer for every step that the present state has at all, per open partner where it closes
    an episode; lawful ones first, in declared order. With `role`, only steps of that role."""
    found = []
    definition = docket.definition
    for step in definition.steps:
        if not definition.lawful_from(step, docket.state):
            continue
        if role and role not in step.by:
            continue
        for key in _keys(docket, step):
            found.append(may(docket, step.id, at=at, actors=actors, key=key))
    return sorted(found, key=lambda o: not o.lawful)


def _keys(docket: Docket, step: Step) -> list[str]:
    if not step.closes:
        return [""]
    open_keys = [i.key for i, end in docket.episodes if i.episode.id == step.closes and end is None]
    return list(dict.fromkeys(open_keys)) or [""]


def _late_acts(history: History, clocks: tuple[ClockState, ...]) -> list[Breach]:
    """The agency's own acts that came after the last lawful day."""
    found = []
    for state in clocks:
        clock = state.clock
        # Earliest and backward clocks have already spoken against the act itself.
        if clock.kind in ("earliest", "before") or clock.outsider or state.status != "late":
            continue
        if clock.owed_by == "agency" and not clock.duty:
            continue
        if state.stopped is None or state.nominal is None:
            continue
        stops = history.definition.stops(clock)
        act = next((a for a in history.acts if a.step in stops and a.day == state.stopped), None)
        if act is None or not after(act.at, state.nominal):
            continue
        days = history.table.count(the_day(state.nominal), state.stopped)
        calendar = (state.stopped - the_day(state.nominal)).days
        over = (
            f"逾期{days}个工作日" if days else f"逾期{calendar}日" if calendar else "逾期不足一日"
        )
        what = (
            f"“{clock.title}”应在{say_date(state.nominal)}前由{OWNER_ZH[clock.owed_by]}办理，"
            f"实际{say_date(state.stopped)}，{over}"
        )
        missing = (against_clock(state.cite, what),)
        found.append(Breach(act.seq, act.step, act.day, missing, act.key))
    return found


def _amount(docket: Docket, state: ClockState, rule: AmountByDay) -> int:
    base, cap = docket.fact(rule.base) or 0, docket.fact(rule.cap) or 0
    if state.limit is None:
        return 0
    last = state.stopped or docket.as_of
    days = max(0, (last - the_day(state.limit)).days)
    held = set()
    for name in rule.pause:
        for one in docket.history.instances.get(name, []):
            end = docket.history.ended(one, last) or last
            span = (min(end, last) - max(one.opened.day, the_day(state.limit))).days
            held |= {
                max(one.opened.day, the_day(state.limit)) + timedelta(days=i + 1)
                for i in range(max(0, span))
            }
    return int(min(cap, base * rule.permille * (days - len(held)) // 1000))
