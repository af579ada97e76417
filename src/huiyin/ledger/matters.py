"""Matters: opening them, acting on them, recording what happened, correcting, reading them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import Any

from django.db import transaction

from huiyin.kernel.acts import Act, Actor
from huiyin.kernel.docket import Docket, may
from huiyin.kernel.procedure import Procedure, Step
from huiyin.ledger import definitions, intake, models, moments
from huiyin.ledger.append import Chain, Draft
from huiyin.ledger.canon import canonical
from huiyin.ledger.case import Case, Written, lacks, new_act
from huiyin.ledger.definitions import pin
from huiyin.ledger.errors import Impossible, NotThere, Refused
from huiyin.ledger.intake import Moment, Settled, Villages
from huiyin.ledger.moments import moment_of
from huiyin.ledger.numbering import Numbered, Numbers
from huiyin.ledger.projection import Pins
from huiyin.ledger.waiting import answer_parent
from huiyin.ledger.world import LedgerWorld


def open(
    town: str,
    procedure_id: str,
    *,
    facts: Mapping[str, Any],
    actors: Sequence[Actor],
    at: Moment,
    step: str | None = None,
    number: str | None = None,
    key: str = "",
    parent: str = "",
    parent_key: str = "",
    reason: str = "",
) -> Written:
    """Open a matter by its first step; without `step`, the procedure's first opening step.

    `number` is the one that the paper bears, else the next of the series. `parent` is the number
    of the matter that waits for this one (under `parent_key`, of several). With a `reason` it is
    recorded as it happened, unlawful or not; without, an unlawful opening is refused.
    Raises `Refused`, `Impossible`, `NotThere`.
    """
    definition = definitions.procedure(procedure_id)
    chosen = intake.step_of(definition, step or definition.openers[0].id)
    plain = intake.plain_facts(definition, facts, chosen.takes, chosen.title)
    moment = intake.legal_moment(at)
    with transaction.atomic():
        chain = Chain(town)
        Villages(town).check(plain)
        numbers = Numbers(town)
        numbered = (
            numbers.given(definition, number)
            if number
            else numbers.next(definition, int(moment[:4]))
        )
        case = new_case(definition, numbered, LedgerWorld(town, apart=numbered.number))
        if parent:
            if not exists(town, parent):
                raise NotThere(f"没有编号为“{parent}”的事项，无从等待本事项")
            case.parent = {"number": parent, "key": parent_key}
        written = _step(chain, case, chosen, moment, actors, plain, key, reason)
        chain.write()
    return written


def act(
    town: str,
    number: str,
    step: str,
    *,
    actors: Sequence[Actor],
    at: Moment,
    facts: Mapping[str, Any] | None = None,
    key: str = "",
    expect_seq: int | None = None,
) -> Written:
    """Take a step now. Refused while a gate is open: `Refused` names what is missing and where
    the law says so. Raises `Conflict` if `expect_seq` is stale, `Impossible`, `NotThere`."""
    return _take(town, number, step, actors, at, facts or {}, key, expect_seq, "")


def record(
    town: str,
    number: str,
    step: str,
    *,
    actors: Sequence[Actor],
    at: Moment,
    reason: str,
    facts: Mapping[str, Any] | None = None,
    key: str = "",
    expect_seq: int | None = None,
) -> Written:
    """Record a step that already happened, lawful or not; what it lacked stays as a breach.

    `reason` says why it is entered afterwards. Raises `Conflict`, `Impossible`, `NotThere`.
    """
    if not reason.strip():
        raise Impossible("补录须写明原因")
    return _take(town, number, step, actors, at, facts or {}, key, expect_seq, reason)


def correct(
    town: str,
    number: str,
    seq: int,
    *,
    reason: str,
    actors: Sequence[Actor],
    facts: Mapping[str, Any] | None = None,
    at: Moment | None = None,
    void: bool = False,
    expect_seq: int | None = None,
) -> Written:
    """Correct an earlier act by a new one: replace facts (None takes one away), move its day to
    `at`, or strike the act out with `void`. The earlier act stays readable in the chain."""
    if not reason.strip():
        raise Impossible("更正须写明原因")
    with transaction.atomic():
        chain = Chain(town)
        case = Case.load(town, number, LedgerWorld(town, apart=number))
        case.expect(expect_seq)
        target = next((a for a in case.acts if a.seq == seq), None)
        if target is None or target.kind != "step":
            raise Impossible(f"“{number}”没有序号为{seq}的办理记录可供更正")
        _correct(chain, case, target, facts or {}, at, void, actors, reason)
        docket = case.save()
        chain.write()
    return Written(number, chain.next - 1, case.size, docket)


def rebase(
    town: str,
    number: str,
    version: int,
    *,
    cite: str,
    reason: str,
    actors: Sequence[Actor],
    expect_seq: int | None = None,
) -> Written:
    """Move a matter to another version of its definition, under a cited rule."""
    if not cite.strip() or not reason.strip():
        raise Impossible("改用另一版程序须写明依据和原因")
    with transaction.atomic():
        chain = Chain(town)
        case = Case.load(town, number, LedgerWorld(town, apart=number))
        case.expect(expect_seq)
        definition = definitions.procedure(case.definition.id, version)
        case.definition = definition
        case.pins = replace(case.pins, version=version, digest=definition.digest)
        about = {"definition": pin(definition), "cite": cite, "reason": reason}
        today = moments.now().date().isoformat()
        shown = [a.plain() for a in actors]
        draft = Draft("rebase", today, actors=shown, about=about)
        moved = Act(
            0, "", date.fromisoformat(today), kind="rebase", actors=tuple(actors), reason=reason
        )
        seq = case.add(chain, draft, moved)
        docket = case.save()
        chain.write()
    return Written(number, seq, case.size, docket)


def note(
    town: str,
    number: str,
    text: str,
    *,
    actors: Sequence[Actor],
    about: Mapping[str, Any] | None = None,
    kind: str = "",
    facts: Mapping[str, Any] | None = None,
) -> int:
    """A remark, reveal or reminder: changes nothing, consumes no `matter_seq`. Gives its `seq`.
    `kind` and `facts` let a page tell it in words."""
    if number and not exists(town, number):
        raise NotThere(f"没有编号为“{number}”的事项或台账条目")
    with transaction.atomic():
        chain = Chain(town)
        draft = Draft("note", moments.now().date().isoformat(), matter=number, step=kind)
        draft.actors = [a.plain() for a in actors]
        draft.facts = {"text": text, **(facts or {})}
        draft.about = about or {}
        seq = chain.add(draft)
        chain.write()
    return seq


def exists(town: str, number: str) -> bool:
    """Whether a matter or entry bears the number."""
    return models.Act.objects.filter(town=town, matter=number).exists()


def docket(
    town: str, number: str, *, as_of: date | None = None, known_on: date | None = None
) -> Docket:
    """How a matter stands on a day (today), by what was known on another (now).

    Sensitive facts are masked. Raises `NotThere`.
    """
    case = Case.load(town, number, LedgerWorld(town, apart=number), masked=True)
    return case.fold(as_of or moments.now().date(), known_on)


# --- shared ------------------------------------------------------------------------------------


def new_case(definition: Procedure, numbered: Numbered, world: LedgerWorld) -> Case:
    """A matter before its first act."""
    return Case(
        pins=Pins(
            world.town,
            numbered.number,
            definition.version,
            definition.digest,
            numbered.series,
            numbered.serial,
        ),
        definition=definition,
        world=world,
        fresh=True,
    )


def _take(
    town: str,
    number: str,
    step: str,
    actors: Sequence[Actor],
    at: Moment,
    facts: Mapping[str, Any],
    key: str,
    expect_seq: int | None,
    reason: str,
) -> Written:
    moment = intake.legal_moment(at)
    with transaction.atomic():
        chain = Chain(town)
        case = Case.load(town, number, LedgerWorld(town, apart=number))
        case.expect(expect_seq)
        chosen = intake.step_of(case.definition, step)
        plain = intake.plain_facts(case.definition, facts, chosen.takes, chosen.title)
        Villages(town).check(plain)
        written = _step(chain, case, chosen, moment, actors, plain, key, reason)
        chain.write()
    return written


def _step(
    chain: Chain,
    case: Case,
    step: Step,
    at: str,
    actors: Sequence[Actor],
    plain: dict[str, Any],
    key: str,
    reason: str,
) -> Written:
    """Judge one step, append it, project the matter. The caller writes the chain."""
    if not actors and not reason:
        raise Impossible(f"“{step.title}”须写明由谁办理")
    case.check_day(step, at)
    if step.binds and plain.get("covers") is None:
        plain["covers"] = case.fold(date.fromisoformat(at[:10])).fact(step.binds)
    if not reason:
        _says_all(case, step, at, actors, plain, key)
    settled = intake.settle(case.pins.town, case.definition, plain, actors, key)
    new = new_act("step", step.id, at, settled, actors, seq=chain.next, key=key, reason=reason)
    docket = case.folded(new)
    missing, warnings = lacks(docket, new.seq)
    if missing and not reason:
        raise Refused(step.title, missing)
    answers = bool(case.parent) and docket.closed is not None and not _closed(case)
    learned = docket.history.learned.get(new.seq, {})
    draft = step_draft(case, step, at, settled, reason, learned)
    seq = case.add(chain, draft, replace(new, learned=learned))
    shown = case.save(docket)
    if answers:
        answer_parent(chain, case, shown)
    return Written(case.pins.number, seq, case.size, shown, missing, warnings)


def _says_all(
    case: Case,
    step: Step,
    at: str,
    actors: Sequence[Actor],
    plain: Mapping[str, Any],
    key: str,
) -> None:
    """A step that is taken now, not recorded, says all that its form asks for, and what the papers
    that it issues must say. Raises `Refused`."""
    lacking = any(plain.get(name) is None for name in step.required)
    if not lacking and not any(gate.form for gate in step.needs):
        return
    before = case.fold(date.fromisoformat(at[:10]))
    said = {name: value for name, value in plain.items() if name != "covers" or name in step.takes}
    offer = may(before, step.id, at=moment_of(at), actors=actors, facts=said, key=key)
    if offer.missing:
        raise Refused(step.title, offer.missing)


def _closed(case: Case) -> bool:
    return bool(case.acts) and case.folded().closed is not None


def step_draft(
    case: Case, step: Step, at: str, settled: Settled, reason: str, learned: Mapping[str, Any]
) -> Draft:
    """The draft of a step; a matter's first one pins definition, number and parent."""
    return Draft(
        "step",
        at,
        step=step.id,
        actors=settled.actors,
        facts=settled.facts,
        about=_about(case, settled.key, learned, reason),
        persons=settled.persons,
        sealed=definitions.sealed_facts(case.definition),
    )


def _about(case: Case, key: str, learned: Mapping[str, Any], reason: str) -> dict[str, Any] | str:
    """What else belongs to a step. Of most it is the reason at most."""
    if case.acts and not key and not learned:
        return _because(reason)
    about: dict[str, Any] = {}
    if not case.acts:
        about["definition"] = pin(case.definition)
        if case.pins.series:
            about["serial"] = [case.pins.series, case.pins.serial]
        if case.parent:
            about["parent"] = case.parent
    for name, value in (("key", key), ("learned", learned), ("reason", reason)):
        if value:
            about[name] = value
    return about


@lru_cache(maxsize=64)
def _because(reason: str) -> str:
    return canonical({"reason": reason} if reason else {})


def _correct(
    chain: Chain,
    case: Case,
    target: Act,
    facts: Mapping[str, Any],
    at: Moment | None,
    void: bool,
    actors: Sequence[Actor],
    reason: str,
) -> None:
    step = case.definition.step(target.step)
    plain = intake.plain_facts(case.definition, facts, step.takes, step.title)
    Villages(case.pins.town).check(plain)
    if at is not None:
        moved = intake.legal_moment(at)
        first = target.seq == case.acts[0].seq
        if not first and date.fromisoformat(moved[:10]) < case.opened:
            raise Impossible(f"“{step.title}”（{moved[:10]}）早于本事项的立件之日（{case.opened}）")
        plain["@at"] = moved[:10]
    if not plain and not void:
        raise Impossible("更正没有内容：请写明要改的事实、日期，或将该条记录作废")
    settled = intake.settle(case.pins.town, case.definition, plain, actors, target.key)
    today = moments.now().date().isoformat()
    about = {"corrects": target.seq, "reason": reason, **({"void": True} if void else {})}
    draft = Draft(
        "correct",
        today,
        actors=settled.actors,
        facts=settled.facts,
        about=about,
        persons=settled.persons,
        sealed=definitions.sealed_facts(case.definition),
    )
    fix = new_act(
        "correct", "", today, settled, actors, corrects=target.seq, void=void, reason=reason
    )
    case.add(chain, draft, fix)
