"""Rows that tell of matters: new ones, unchanged ones, and ones that the paper changed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from huiyin.exchange.result import SheetResult
from huiyin.exchange.rows import PlannedAct, Row, RowReader, planned
from huiyin.exchange.villages import VillageCheck
from huiyin.kernel.acts import Act, Actor, effective
from huiyin.kernel.docket import Docket
from huiyin.kernel.papers import Ledger
from huiyin.kernel.procedure import Procedure
from huiyin.ledger import bulk, known, service
from huiyin.ledger.errors import LedgerError
from huiyin.ledger.moments import now

CHUNK = 1000
REASON = "台账导入"
CORRECTION = "台账更正后再次导入"


@dataclass
class Plan:
    """A matter as its rows tell it: usually one row, several for several partners."""

    number: str
    rows: list[Row]
    acts: list[PlannedAct] = field(default_factory=list)
    place: dict[tuple[str, str], tuple[Row, str]] = field(default_factory=dict)

    def cell(self, reader: RowReader, step: str, key: str = "") -> str:
        row, column = (
            self.place.get((step, key))
            or self.place.get((step, ""))
            or (
                self.rows[0],
                reader.ledger.number,
            )
        )
        return reader.cell(row.place, column)


def keep(
    town: str,
    definition: Procedure,
    ledger: Ledger,
    rows: Sequence[Row],
    result: SheetResult,
    progress: Callable[[int, int], None] | None,
) -> None:
    """Bring the good rows into the ledger; note on the others what is wrong with them."""
    reader = result.reader
    plans = _plans(town, definition, ledger, rows, reader)
    good = [p for p in plans if not any(r.errors for r in p.rows)]
    taken = known.known_numbers(town, [p.number for p in good])
    new = [p for p in good if p.number not in taken]
    done = 0
    for chunk in _chunks(new):
        done += len(chunk)
        for plan, docket in _open(town, definition, chunk, reader):
            result.created += len(plan.rows)
            _remark(result, plan, docket, ledger)
        if progress:
            progress(done, len(good))
    for plan in good:
        if plan.number in taken:
            done += 1
            _renew(town, definition, ledger, plan, taken[plan.number], result)
            if progress:
                progress(done, len(good))


def _chunks(plans: list[Plan]) -> Iterator[list[Plan]]:
    for start in range(0, len(plans), CHUNK):
        yield plans[start : start + CHUNK]


# --- from rows to plans ------------------------------------------------------------------------


def _plans(
    town: str, definition: Procedure, ledger: Ledger, rows: Sequence[Row], reader: RowReader
) -> list[Plan]:
    plans: dict[str, Plan] = {}
    today = now().date()
    openers = {step.id for step in definition.openers}
    villages = VillageCheck(town, reader)
    for row in rows:
        villages.check(row)
        if ledger.number not in row.values:
            continue
        number = str(row.values[ledger.number])
        acts = planned(reader.told, row)
        _possible(acts, openers, row, reader, today)
        if row.errors:
            continue
        plan = plans.setdefault(number, Plan(number, []))
        plan.rows.append(row)
        _merge(plan, acts, row, reader)
    return list(plans.values())


def _possible(
    acts: list[PlannedAct], openers: set[str], row: Row, reader: RowReader, today: date
) -> None:
    """Days that cannot be: not yet come, or before the matter began."""
    opening = next((a for a in acts if a.step in openers), None)
    if opening is None:
        if row.errors:
            return
        reader.fault(row, reader.ledger.number, "没有收到（立件）日期，无法登记")
        return
    for act in acts:
        if opening.at <= act.at <= today:
            continue
        title = reader.ledger.column(opening.column).title
        column = reader.ledger.column(act.column).title
        if act.at > today:
            reader.fault(row, act.column, f"“{column}”{act.at}尚未到来（今天是{today}）")
        else:
            reader.fault(row, act.column, f"“{column}”{act.at}早于“{title}”{opening.at}，请核对")


def _merge(plan: Plan, acts: list[PlannedAct], row: Row, reader: RowReader) -> None:
    """Add a row's acts; a second row of one number may add partners, not contradict."""
    for act in acts:
        slot = (act.step, act.key)
        if slot not in plan.place:
            plan.acts.append(act)
            plan.place[slot] = (row, act.column)
            continue
        before = next(a for a in plan.acts if (a.step, a.key) == slot)
        if before.at != act.at or dict(before.facts) != dict(act.facts):
            reader.fault(row, reader.ledger.number, f"编号“{plan.number}”重复，且与前一行内容不同")
            return
    plan.acts.sort(key=lambda a: a.at)


# --- new matters -------------------------------------------------------------------------------


def _open(
    town: str, definition: Procedure, plans: list[Plan], reader: RowReader
) -> list[tuple[Plan, Docket]]:
    """Open a chunk; where it fails as a whole, its halves, so that one bad row stays one."""
    try:
        dockets = bulk.open_many(town, definition.id, [_story(p) for p in plans], reason=REASON)
        return list(zip(plans, dockets, strict=True))
    except LedgerError as error:
        if len(plans) == 1:
            reader.fault(plans[0].rows[0], reader.ledger.number, str(error))
            return []
    half = len(plans) // 2
    return [
        *_open(town, definition, plans[:half], reader),
        *_open(town, definition, plans[half:], reader),
    ]


def _story(plan: Plan) -> bulk.Story:
    return bulk.Story(
        plan.number,
        [bulk.Happened(a.step, a.at, a.facts, a.actors, a.key) for a in plan.acts],
    )


# --- known matters -----------------------------------------------------------------------------


def _renew(
    town: str,
    definition: Procedure,
    ledger: Ledger,
    plan: Plan,
    procedure: str,
    result: SheetResult,
) -> None:
    reader = result.reader
    if procedure != definition.id:
        reader.fault(plan.rows[0], ledger.number, f"编号“{plan.number}”已用于别的事项或台账条目")
        return
    standing = {
        (a.step, a.key): a
        for a in effective(tuple(known.acts_of(town, plan.number)))
        if a.kind == "step"
    }
    docket: Docket | None = None
    try:
        for act in plan.acts:
            before = standing.get((act.step, act.key))
            if before is None:
                docket = service.record(
                    town,
                    plan.number,
                    act.step,
                    actors=act.actors,
                    at=act.at,
                    facts=act.facts,
                    key=act.key,
                    reason=REASON,
                ).docket
                continue
            changed = changes(definition, before, act)
            if changed or before.day != act.at:
                docket = service.correct(
                    town,
                    plan.number,
                    before.seq,
                    facts=changed,
                    at=act.at if before.day != act.at else None,
                    actors=act.actors or (Actor(REASON, "import"),),
                    reason=CORRECTION,
                ).docket
    except LedgerError as error:
        reader.fault(plan.rows[0], ledger.number, str(error))
        return
    if docket is None:
        result.unchanged += len(plan.rows)
    else:
        result.updated += len(plan.rows)
        _remark(result, plan, docket, ledger)


def changes(definition: Procedure, before: Act, act: PlannedAct) -> dict[str, Any]:
    """The facts that the paper now tells otherwise. What the paper leaves out stays."""
    return {
        name: value
        for name, value in act.facts.items()
        if before.facts.get(name) != definition.fact(name).plain(value)
    }


# --- remarks -----------------------------------------------------------------------------------


def _remark(result: SheetResult, plan: Plan, docket: Docket, ledger: Ledger) -> None:
    """What the law says of the matter, and where the paper says otherwise."""
    definition = docket.definition
    for breach in docket.breaches:
        cell = plan.cell(result.reader, breach.step, breach.key)
        result.breach(cell, plan.number, breach, definition.step(breach.step).title)
    values: Mapping[str, Any] = plan.rows[0].values
    for column in ledger.columns:
        kind, name = column.claims
        state = docket.clock(name) if name and column.id in values else None
        if state is None or state.nominal is None:
            continue
        claimed = str(values[column.id])
        nominal = state.nominal.isoformat()[:10]
        message = ""
        if kind == "due" and claimed != nominal:
            message = f"台账的“{column.title}”为{claimed}，依法应为{nominal}：{state.spoken()}"
        elif kind == "timely" and state.status in ("met", "late"):
            real = "按期" if state.status == "met" else "逾期"
            if (claimed == "yes") != (state.status == "met"):
                message = f"台账的“{column.title}”与事实不符，实为{real}（应在{nominal}前）"
        if message:
            cell = result.reader.cell(plan.rows[0].place, column.id)
            result.warnings.append({"cell": cell, "message": f"{plan.number}：{message}"})
