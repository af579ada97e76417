"""Judges one step: what stands against it, by the declaration's own rules and by its gates."""

from __future__ import annotations

from datetime import date, datetime

from huiyin.kernel.clocks import Bars, Clock, ClockState, Unlocks
from huiyin.kernel.conditions import names_in
from huiyin.kernel.gates import Missing
from huiyin.kernel.history import Judge
from huiyin.kernel.procedure import Procedure, Step
from huiyin.kernel.statutes import Article
from huiyin.kernel.timing import after


def judge_step(
    judge: Judge,
    step: Step,
    at: date | datetime,
    *,
    actors_known: bool = True,
    facts_known: bool = True,
    complete: bool = True,
) -> list[Missing]:
    """Everything that stands against the step now: the declaration's own rules, then its gates.

    `complete`: facts that the step's form requires must be there; a record of what happened long
    ago may lack some without having been unlawful.
    """
    found = _structural(judge, step)
    if actors_known:
        found += _by_whom(judge, step)
    if facts_known and complete:
        found += _facts_missing(judge, step)
    for gate in step.needs:
        if not facts_known and gate.reads & step.takes:
            continue
        if not actors_known and gate.by_actor:
            continue
        if gate.form and not complete:
            continue
        missing = gate.check(judge)
        if missing is not None:
            found.append(missing)
    return found + _clocks_against(judge, step, at)


def _refusal(judge: Judge, step: Step, what: str) -> Missing:
    cite = step.cite.on(judge.day)
    return Missing(what, cite.spoken, str(cite.force), "refuse", str(cite.certainty))


def _structural(judge: Judge, step: Step) -> list[Missing]:
    history = judge.history
    definition = history.definition
    found = []
    if not definition.lawful_from(step, history.state):
        titles = "、".join(_state_titles(definition, step))
        now = definition.state(history.state).title
        found.append(_refusal(judge, step, f"现处“{now}”，“{step.title}”应在{titles}时办理"))
    if step.times and len(history.done(step.id, judge.key if step.each else None)) >= step.times:
        found.append(_refusal(judge, step, f"“{step.title}”最多{step.times}次，已办过"))
    if step.closes and history.episode(step.closes, judge.key or None, judge.day) != "open":
        episode = definition.episode(step.closes)
        if not any(
            i.closed is None and i.key == judge.key for i in history.instances.get(episode.id, [])
        ):
            found.append(_refusal(judge, step, f"没有正在进行的“{episode.title}”"))
    return found


def _state_titles(definition: Procedure, step: Step) -> list[str]:
    words = {"+": "办结前的任一状态", "*": "任一状态"}
    return [words.get(s) or f"“{definition.state(s).title}”" for s in sorted(step.sources)]


def _by_whom(judge: Judge, step: Step) -> list[Missing]:
    found = []
    fitting = [a for a in judge.actors if a.role in step.by]
    names = {a.name for a in fitting}
    if judge.actors and not fitting:
        roles = {r.id: r for r in judge.history.definition.roles}
        titles = "、".join(roles[r].title for r in step.by if r in roles)
        found.append(_refusal(judge, step, f"“{step.title}”应由{titles}办理"))
    elif len(names) < step.actors:
        found.append(
            _refusal(judge, step, f"“{step.title}”须{step.actors}人以上办理，现{len(names)}人")
        )
    for other in step.not_by:
        for act in judge.history.done(other):
            same = [a.name for a in judge.actors if any(a.same_person(b) for b in act.actors)]
            if same:
                title = judge.history.definition.step(other).title
                what = f"{same[0]}已办“{title}”，不得再办“{step.title}”"
                found.append(_refusal(judge, step, what))
    for name in step.not_named_in:
        named = names_in(judge.history.fact(name, judge.facts))
        found += [
            _refusal(
                judge,
                step,
                f"{one}是本事项的“{judge.history.definition.fact(name).title}”，不得办理",
            )
            for actor in judge.actors
            for one in sorted(actor.names & named)
        ]
    return found


def _facts_missing(judge: Judge, step: Step) -> list[Missing]:
    definition = judge.history.definition
    return [
        _refusal(judge, step, f"未填“{definition.fact(name).title}”")
        for name in step.required
        if judge.facts.get(name) is None
    ]


def _clocks_against(judge: Judge, step: Step, at: date | datetime) -> list[Missing]:
    """What earliest clocks, backward clocks and expiries say about the step on this day."""
    found = []
    for clock in judge.history.definition.clocks_before[step.id]:
        expiry = clock.on_expiry
        if isinstance(expiry, Unlocks) and expiry.step == step.id:
            state = judge.clock(clock.id)
            if state is None or not state.expired_by(judge.day):
                cite = cite_of(clock, state, judge.day)
                found.append(against_clock(cite, f"“{clock.title}”尚未届满{_until(state)}"))
        elif isinstance(expiry, Bars) and expiry.step == step.id:
            state = judge.clock(clock.id)
            kept = state is not None and state.status == "met" and step.id not in clock.stop
            if state is not None and state.expired_by(judge.day) and not kept:
                what = f"“{clock.title}”已届满{_until(state)}"
                found.append(against_clock(state.cite, what))
        if clock.kind == "earliest" and step.id in clock.bars:
            found += _too_early(judge, clock, at)
        elif clock.kind == "before" and step.id in judge.history.definition.stops(clock):
            found += _too_late_before(judge, clock, at)
    return [m for m in found if m.severity != "off"]


def cite_of(clock: Clock, state: ClockState | None, day: date) -> Article:
    """The clock's article: of the edition it runs under, else of the day's."""
    return state.cite if state is not None else clock.cite.on(day)


def against_clock(cite: Article, what: str, *, soft: bool = False) -> Missing:
    """A missing thing that rests on a clock's own article."""
    power = cite.power
    severity = "warn" if soft and power == "refuse" else power
    return Missing(what, cite.spoken, str(cite.force), severity, str(cite.certainty))


def _until(state: ClockState | None) -> str:
    limit = state.limit if state else None
    return f"（{limit.year}年{limit.month}月{limit.day}日止）" if limit else ""


def _too_early(judge: Judge, clock: Clock, at: date | datetime) -> list[Missing]:
    state = judge.clock(clock.id)
    if clock.when is not None and not clock.when.holds(judge):
        return []
    if state is None or state.nominal is None or state.safe is None:
        if clock.cite.law.not_yet(judge.day):
            return []
        return [against_clock(cite_of(clock, state, judge.day), f"“{clock.title}”尚未起算")]
    if after(state.nominal, at):
        return [against_clock(state.cite, f"“{clock.title}”未满{_until(state)}")]
    if after(state.safe, at):
        what = f"“{clock.title}”刚满，宜自{say_date(state.safe)}起"
        return [against_clock(state.cite, what, soft=True)]
    return []


def _too_late_before(judge: Judge, clock: Clock, at: date | datetime) -> list[Missing]:
    state = judge.clock(clock.id)
    if state is None or state.nominal is None or state.safe is None:
        return []
    if after(at, state.nominal):
        return [against_clock(state.cite, f"“{clock.title}”最迟{say_date(state.nominal)}")]
    if after(at, state.safe):
        what = f"“{clock.title}”宜在{say_date(state.safe)}前，留足整日"
        return [against_clock(state.cite, what, soft=True)]
    return []


def say_date(moment: date | datetime) -> str:
    """2021年2月3日."""
    return f"{moment.year}年{moment.month}月{moment.day}日"
