"""Static checks of definitions: what `huiyin law lint` says.

Each rule is one function from a definition to findings; the rule's name is the function's. The
law is stated twice, in the steps' gates and in the invariants beside them; `contradicts` holds
one against the other with the model checker.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from huiyin.kernel.clocks import (
    CLOSING,
    END_OF,
    Bars,
    ByEdition,
    ByFact,
    Clock,
    Deemed,
    FixedDate,
    FromFact,
    FromParameter,
    Silence,
    TermSpec,
    Unlocks,
)
from huiyin.kernel.conditions import Condition, Done, compared_facts
from huiyin.kernel.facts import Kind
from huiyin.kernel.model import Model, TooWideError, always_ends, guard, satisfiable, slice_for
from huiyin.kernel.procedure import (
    Apart,
    Barred,
    Counts,
    Never,
    Procedure,
    Register,
    Roster,
    Runs,
    Step,
    TermIs,
    Undeclared,
)
from huiyin.kernel.statutes import Article, Certainty, Force
from huiyin.kernel.terms import Term


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault of a definition: whose, which rule, and what is wrong, in words."""

    id: str
    rule: str
    message: str

    def plain(self) -> dict[str, str]:
        return {"id": self.id, "rule": self.rule, "message": self.message}


Said = Iterator[str]
Rule = Callable[[Any], Said]


def lint(definition: Procedure | Register) -> list[Finding]:
    """Every finding on one definition."""
    rules = REGISTER_RULES if isinstance(definition, Register) else PROCEDURE_RULES
    return list(findings(definition, rules))


def findings(definition: Procedure | Register, rules: Iterable[Rule]) -> Iterator[Finding]:
    """The findings of some rules, one by one, for whoever needs only the first."""
    for rule in rules:
        name = rule.__name__.rstrip("_").replace("_", "-")
        try:
            for text in rule(definition):
                yield Finding(definition.id, name, text)
        except Undeclared as error:
            yield Finding(definition.id, "names", str(error))


# --- names -----------------------------------------------------------------------------------


def names(p: Procedure) -> Said:
    """Everything that is named exists."""
    known = {
        "step": {s.id for s in p.steps},
        "fact": {f.id for f in p.facts},
        "clock": {c.id for c in p.clocks},
        "episode": {e.id for e in p.episodes},
        "state": {s.id for s in p.states} | {"*", "+"},
        "role": {r.id for r in p.roles},
        "letter": {x.id for x in p.letters},
        "outcome": {o.code for o in p.outcomes},
        "parameter": {x.id for x in p.parameters},
    }
    for kind, name, where in _references(p):
        if name not in known[kind]:
            yield f"{where}提到不存在的{kind}“{name}”"
    for room in ("states", "roles", "facts", "steps", "episodes", "clocks", "parameters"):
        ids = [one.id for one in getattr(p, room)]
        for twice in sorted({i for i in ids if ids.count(i) > 1}):
            yield f"{room}里“{twice}”出现两次"


def _references(p: Procedure) -> Iterator[tuple[str, str, str]]:
    for step in p.steps:
        where = f"步骤{step.id}"
        yield from (("state", s, where) for s in (*step.sources, step.target) if s)
        yield from (("role", r, where) for r in step.by)
        yield from (("fact", f, where) for f in (*step.takes, *step.not_named_in))
        yield from (("step", s, where) for s in (*step.not_by, *step.resets))
        yield from (("episode", e, where) for e in (step.opens, step.closes) if e)
        yield from (("letter", x, where) for x in (step.letter, step.serves) if x)
        if step.binds:
            yield "fact", step.binds, where
        if step.outcome:
            kind = "fact" if step.outcome.startswith("{") else "outcome"
            yield kind, step.outcome.strip("{}"), where
        for gate in step.needs:
            if gate.parameter:
                yield "parameter", gate.parameter, where
            for condition in (gate.need, gate.when):
                if condition is not None:
                    yield from _named_in(condition, where)
    for episode in p.episodes:
        where = f"环节{episode.id}"
        yield from (("step", s, where) for s in (*episode.opens, *episode.closes))
        if episode.expires:
            yield "clock", episode.expires, where
        if episode.answer:
            yield "fact", episode.answer, where
    for clock in p.clocks:
        yield from _clock_references(p, clock)
    for view in p.views:
        yield from (("fact", f, f"公开视图{view.id}") for f in view.facts)
    for letter in p.letters:
        yield from (("fact", f, f"文书{letter.id}") for f in letter.facts)


def _named_in(condition: Condition, where: str) -> Iterator[tuple[str, str, str]]:
    kinds = {"done": "step", "has": "fact", "is": "fact", "open": "episode", "held": "episode"}
    kinds |= {"expired": "clock", "within": "clock", "answers": "episode"}
    for atom in condition.atoms():
        if atom[0] in kinds:
            yield kinds[atom[0]], atom[1], where
        if atom[0] == "same":
            yield from (("fact", name, where) for name in atom[1:])
        if atom[0] == "covers":
            yield "step", atom[1], where
            yield "fact", atom[2], where
    yield from (("fact", f, where) for f in compared_facts(condition))


def _clock_references(p: Procedure, clock: Clock) -> Iterator[tuple[str, str, str]]:
    where = f"时限{clock.id}"
    steps = {s.id for s in p.steps}
    for name in clock.start:
        if name.startswith(END_OF):
            yield "clock", name.removeprefix(END_OF), where
        else:
            yield ("step" if name in steps else "fact"), name, where
    yield from (("step", s, where) for s in clock.stop if s != CLOSING)
    yield from (("step", s, where) for s in (*clock.restart, *clock.bars))
    yield from (("episode", e, where) for e in (*clock.pause, *clock.waiting))
    yield from (("parameter", x, where) for x in clock.unsure.values())
    if clock.each:
        yield "episode", clock.each, where
    if clock.extend:
        yield "step", clock.extend.step, where
    if clock.selects:
        yield "fact", clock.selects, where
    if clock.when is not None:
        yield from _named_in(clock.when, where)
    for spec in (clock.term, *([clock.extend.term] if clock.extend else [])):
        if isinstance(spec, ByFact | FromFact):
            yield "fact", spec.fact, where
        if isinstance(spec, FromParameter):
            yield "parameter", spec.parameter, where
    if isinstance(clock, FixedDate) and isinstance(clock.on, str):
        yield "parameter", clock.on, where
    expiry = clock.on_expiry
    if isinstance(expiry, Unlocks | Bars):
        yield "step", expiry.step, where
    if isinstance(expiry, Silence):
        yield "episode", expiry.episode, where
    if isinstance(expiry, Deemed):
        yield "fact", expiry.fact, where
        if expiry.state:
            yield "state", expiry.state, where
    if clock.amount:
        yield from (("fact", f, where) for f in (clock.amount.base, clock.amount.cap))


# --- citations -------------------------------------------------------------------------------


def cited(p: Procedure) -> Said:
    """Every step, gate, clock, outcome and parameter names its article, honestly marked."""
    for step in p.steps:
        yield from _place(step.cite, f"步骤{step.id}")
        for gate in step.needs:
            yield from _place(gate.cite, f"步骤{step.id}的前置条件“{gate.what}”")
            if gate.cite.power == "off" and not gate.parameter:
                yield f"步骤{step.id}的前置条件“{gate.what}”未核对原文，须以参数决定"
    for clock in p.clocks:
        yield from _place(clock.cite, f"时限{clock.id}")
        if clock.cite.power == "off" and not _has_parameter(clock):
            yield f"时限{clock.id}未核对原文，须以参数决定"
    for outcome in p.outcomes:
        if outcome.cite is None:
            yield f"办理结果{outcome.code}没有依据"
    for parameter in p.parameters:
        if parameter.cite is None:
            yield f"参数{parameter.id}没有依据"


def _has_parameter(clock: Clock) -> bool:
    return isinstance(clock.term, FromParameter) or isinstance(getattr(clock, "on", None), str)


def _place(article: Article | None, where: str) -> Said:
    if article is None:
        yield f"{where}没有依据"
    elif (
        not article.number
        and article.certainty is Certainty.READ
        and article.force is not Force.PRACTICE
    ):
        yield f"{where}只引了{article.law.title}，未引到条"


# --- units -----------------------------------------------------------------------------------


def unit(p: Procedure) -> Said:
    """A clock counts in the days that its law means by 日."""
    for clock in p.clocks:
        if isinstance(clock, FixedDate):
            continue
        for edition, term in _terms(clock.term):
            yield from _unit_of(clock, clock.cite, edition, term)
        if clock.extend is not None:
            for edition, term in _terms(clock.extend.term):
                cite = clock.extend.cite or clock.cite
                if term.unit in ("wd", "d"):
                    yield from _unit_of(clock, cite, edition, term)


def _unit_of(clock: Clock, cite: Article, edition: str, term: Term) -> Said:
    if term.unit not in ("wd", "d") or not term.n:
        return
    law = cite.law
    if edition and edition not in {e.id for e in law.editions}:
        yield f"时限{clock.id}：{law.title}没有“{edition}”这一版本"
        return
    lawful = law.unit(cite.under(edition).number, term.n, edition)
    if lawful != term.unit:
        words = {"wd": "工作日", "d": "自然日"}
        yield (
            f"时限{clock.id}按{words[term.unit]}计{term.n}日，而{law.title}此处的日是{words[lawful]}"
        )


def _terms(spec: TermSpec) -> Iterator[tuple[str, Term]]:
    if isinstance(spec, Term):
        yield "", spec
    elif isinstance(spec, ByEdition):
        yield from spec.terms.items()
    elif isinstance(spec, ByFact):
        yield from (("", t) for t in spec.terms.values())


# --- shape -----------------------------------------------------------------------------------


def reachable(p: Procedure) -> Said:
    """Every state and every step can be reached under the gates."""
    model = Model(p)
    states = {at[0] for at in model.explore()}
    for state in p.states:
        if state.id not in states:
            yield f"状态{state.id}到不了"
    for step in p.steps:
        if not any(p.lawful_from(step, s) for s in states):
            yield f"步骤{step.id}没有可办理的状态"
            continue
        try:
            if not _step_reachable(p, step):
                yield f"步骤{step.id}的前置条件永远不能满足"
        except TooWideError as error:
            yield f"步骤{step.id}的前置条件涉及的独立事实过多，应拆分：{error}"


def _step_reachable(p: Procedure, step: Step) -> bool:
    condition = guard(p, step)
    if not satisfiable(condition, frozenset(), frozenset()):
        return False
    track = {a for a in condition.atoms() if a[0] in ("done", "open", "held")}
    if step.closes:
        track.add(("open", step.closes))
    if step.times:
        track.add(("done", step.id))
    model = Model(p, track)
    return any(model.enabled(step, at) for at in model.explore())


def ends(p: Procedure) -> Said:
    """Every reachable configuration can still come to an end."""
    too_wide: list[str] = []
    for state in always_ends(p, too_wide.append):
        yield f"到了状态{state}可能办不结"
    for text in too_wide:
        yield f"状态{text}涉及的独立事实过多，应拆分后再查能否办结"


def outcome(p: Procedure) -> Said:
    """Every way into a final state has an outcome, and every outcome a way."""
    used: set[str] = set()
    for step in p.steps:
        if step.outcome.startswith("{"):
            choices = set(p.fact(step.outcome.strip("{}")).choices)
            codes = {a[2] for g in step.needs for a in g.need.atoms() if a[0] == "is"} & choices
            used |= codes or choices
            for code in choices - {o.code for o in p.outcomes}:
                yield f"步骤{step.id}可能得出不存在的办理结果{code}"
        elif step.outcome:
            used.add(step.outcome)
        if step.target in p.final and not step.outcome:
            leads = any(o.outcome for o in p.steps if o.target and o.target in step.sources)
            if not leads:
                yield f"步骤{step.id}办结而没有办理结果"
    for one in p.outcomes:
        if one.code not in used:
            yield f"没有步骤得出办理结果{one.code}"
    editions = {e for o in p.outcomes for e in o.forms}
    for one in p.outcomes:
        for missing in sorted(editions - set(one.forms)):
            yield f"办理结果{one.code}没有对应{missing}年格式的行"


def open_clock(p: Procedure) -> Said:
    """No clock owed by the agency before closing stays open when the matter is closed."""
    for clock in p.clocks:
        if not clock.duty or clock.optional or clock.kind not in ("latest", "fixed"):
            continue
        if CLOSING in clock.stop or isinstance(clock, FixedDate):
            continue
        starters = _starters(p, clock)
        before = [s for s in starters if s.target not in p.final and not s.sources <= p.final]
        if not before:
            continue
        track = {("done", s) for s in (*p.stops(clock), *(s.id for s in before))}
        track |= {("open", e.id) for e in p.episodes if p.stops(clock) & set(e.closes)}
        model = Model(p, track)
        if _can_close_running(p, clock, model, {s.id for s in before}):
            yield f"时限{clock.id}可能在办结时仍未停止"


def _starters(p: Procedure, clock: Clock) -> list[Step]:
    return [s for s in p.steps if s.id in clock.start or any(f in s.takes for f in clock.start)]


def _can_close_running(p: Procedure, clock: Clock, model: Model, starters: set[str]) -> bool:
    """Search with one bit: the clock runs. What closes must allow the clock's own `when`."""
    stops = p.stops(clock)
    start = (model.start(), False)
    seen, todo = {start}, [start]
    while todo:
        at, running = todo.pop()
        if running and at[0] in p.final:
            return True
        if at[0] in p.final:
            continue
        for step in p.steps:
            if not model.enabled(step, at):
                continue
            now = (running or step.id in starters) and step.id not in stops
            if now and step.target in p.final and clock.when is not None:
                both = guard(p, step) & clock.when
                asked = frozenset(both.atoms()) & model.tracked
                now = satisfiable(both, asked, asked & at[1])
            for reached in model.after(step, at):
                if (reached, now) not in seen:
                    seen.add((reached, now))
                    todo.append((reached, now))
    return False


def silence(p: Procedure) -> Said:
    """Episodes that end by themselves have a clock that says so, and the other way round."""
    for episode in p.episodes:
        if not episode.closes and not episode.expires:
            yield f"环节{episode.id}开了就关不上"
        if episode.expires:
            expiry = p.clock(episode.expires).on_expiry
            if not isinstance(expiry, Silence) or expiry.episode != episode.id:
                yield f"环节{episode.id}随时限{episode.expires}届满而结束，但该时限未声明"


def published(p: Procedure) -> Said:
    """No personal fact in a published view without the rule that requires it; never an ID."""
    for view in p.views:
        for name in view.facts:
            fact = p.fact(name)
            if fact.sensitive:
                yield f"公开视图{view.id}含敏感信息“{fact.title}”"
            elif fact.personal and view.personal_under is None:
                yield f"公开视图{view.id}含个人信息“{fact.title}”而未引必须公开的规定"


def ledger_rows(p: Procedure) -> Said:
    """Paper ledgers speak of steps, facts and columns that exist."""
    for ledger in p.ledgers:
        columns = {c.id for c in ledger.columns}
        for act in ledger.acts:
            step = p.step(act.step)
            for fact in (*act.facts, *act.fixed):
                if fact not in step.takes:
                    yield f"台账{ledger.id}：步骤{step.id}没有事实“{fact}”"
            used = {*act.at.split("|"), *act.facts.values(), *act.when, act.key, act.by} - {""}
            for name in sorted(used - columns):
                yield f"台账{ledger.id}没有栏目“{name}”"


# --- the law stated twice --------------------------------------------------------------------


def contradicts(p: Procedure) -> Said:
    """The definition agrees with the invariants that state the law independently."""
    checks: dict[type, Callable[..., Said]] = {
        Never: _never,
        TermIs: _term_is,
        Roster: _roster,
        Apart: _apart,
        Barred: _barred,
        Counts: _counts,
        Runs: _runs,
    }
    for invariant in p.invariants:
        yield from checks[type(invariant)](p, invariant)


def _never(p: Procedure, rule: Never) -> Said:
    step = p.step(rule.step)
    needed = Done(rule.without) if isinstance(rule.without, str) else rule.without
    if rule.when is not None:
        needed = needed | ~rule.when
    local = guard(p, step) & ~needed
    try:
        if not satisfiable(local, frozenset(), frozenset()):
            return
        around = Model(p, slice_for(p, needed, step)).way_around(step, needed)
    except TooWideError as error:
        yield f"“{step.id}”的前置条件涉及的独立事实过多，应拆分：{error}"
        return
    if around is not None:
        yield f"{rule.cite}：步骤{step.id}在“{needed.say()}”之前也能办理（状态{around[0]}）"


def _term_is(p: Procedure, rule: TermIs) -> Said:
    clock = p.clock(rule.clock)
    stated = {k: str(v) for k, v in rule.terms.items()}
    spec = clock.term
    if isinstance(clock, FixedDate):
        found = {"": said_date(clock)}
    elif isinstance(spec, ByEdition | ByFact):
        found = {k: str(v) for k, v in spec.terms.items()}
    elif isinstance(spec, FromParameter):
        found = {"": str(p.parameter(spec.parameter).default)}
    elif isinstance(spec, Term):
        found = {"": str(spec)}
    else:
        found = {"": f"{spec.fact}:{spec.unit}"}
    if found != stated:
        yield f"{rule.cite}：时限{clock.id}应为{stated}，定义为{found}"


def _roster(p: Procedure, rule: Roster) -> Said:
    steps = {s.id: s for s in p.steps}
    for id, roles in rule.steps.items():
        if id not in steps:
            yield f"{rule.cite}：缺少步骤{id}"
        elif set(steps[id].by) != set(roles):
            yield f"{rule.cite}：步骤{id}应由{'、'.join(roles)}办理"


def _apart(p: Procedure, rule: Apart) -> Said:
    for i, first in enumerate(rule.steps):
        for second in rule.steps[i + 1 :]:
            if first not in p.step(second).not_by and second not in p.step(first).not_by:
                yield f"{rule.cite}：{first}与{second}应由不同的人办理"


def _barred(p: Procedure, rule: Barred) -> Said:
    for id in rule.steps:
        if rule.fact not in p.step(id).not_named_in:
            yield f"{rule.cite}：{id}不得由“{p.fact(rule.fact).title}”所指的人办理"


def _counts(p: Procedure, rule: Counts) -> Said:
    step = p.step(rule.step)
    if step.times != rule.times or step.actors != rule.actors:
        yield (
            f"{rule.cite}：步骤{step.id}应为至多{rule.times or '不限'}次、至少{rule.actors}人，"
            f"定义为{step.times or '不限'}次、{step.actors}人"
        )


def _runs(p: Procedure, rule: Runs) -> Said:
    clock = p.clock(rule.clock)
    for name in ("start", "stop", "restart", "pause", "waiting"):
        stated, found = set(getattr(rule, name)), set(getattr(clock, name))
        if stated != found:
            yield f"{rule.cite}：时限{clock.id}的{name}应为{sorted(stated)}，定义为{sorted(found)}"
    if rule.owed_by and rule.owed_by != clock.owed_by:
        yield f"{rule.cite}：时限{clock.id}应由{rule.owed_by}遵守"
    if rule.extend != said_extension(clock):
        now = said_extension(clock)
        yield f"{rule.cite}：时限{clock.id}的延长应为“{rule.extend}”，定义为“{now}”"


def said_date(clock: FixedDate) -> str:
    """A fixed date in one word: ``<03-01``, ``{parameter}``; ``+2y`` where it lies further off."""
    day = "{" + clock.on + "}" if isinstance(clock.on, str) else "{:02}-{:02}".format(*clock.on)
    later = "" if clock.years_later == 1 else f"+{clock.years_later}y"
    return ("<" if clock.exclusive else "") + day + later


def said_extension(clock: Clock) -> str:
    """An extension in one line: ``extend +15wd/+20wd x1`` (``=`` for "up to in all")."""
    more = clock.extend
    if more is None:
        return ""
    sign = "=" if more.to else "+"
    terms = "/".join(f"{sign}{t}" for _, t in _terms(more.term))
    if isinstance(more.term, FromParameter):
        terms = f"{sign}{{{more.term.parameter}}}"
    elif isinstance(more.term, FromFact):
        terms = f"{sign}{{{more.term.fact}}}"
    return f"{more.step} {terms} x{more.times}"


# --- registers -------------------------------------------------------------------------------


def register_shape(r: Register) -> Said:
    """Key columns and days exist and are of the right kind; rhythms can be counted."""
    facts = {f.id: f for f in r.facts}
    for name in (*r.key, *(word for word in (r.tags, r.headline) if word)):
        if name not in facts:
            yield f"没有栏目“{name}”"
    days = (r.day,) if r.kind == "event" else ("valid_from", "valid_to")
    for name in days:
        if name not in facts:
            yield f"没有日期栏目“{name}”"
        elif facts[name].kind is not Kind.DATE:
            yield f"栏目“{name}”应为日期"
    if not r.key:
        yield "没有说明哪些栏目相同即为同一条"
    if r.rhythm:
        for name in (r.rhythm.measure, r.rhythm.per):
            if name and name not in facts:
                yield f"节律提到不存在的栏目“{name}”"
    for view in r.views:
        for name in view.facts:
            fact = r.fact(name)
            if fact.sensitive or (fact.personal and view.personal_under is None):
                yield f"公开视图{view.id}含个人信息“{fact.title}”"


PROCEDURE_RULES: tuple[Callable[[Procedure], Said], ...] = (
    names,
    cited,
    unit,
    reachable,
    ends,
    outcome,
    open_clock,
    silence,
    published,
    ledger_rows,
    contradicts,
)
REGISTER_RULES: tuple[Callable[[Register], Said], ...] = (register_shape,)
