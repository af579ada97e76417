"""Replays a file of acts through a definition: what stands, what may follow, what was a breach.

The same shapes go in and out as `huiyin law replay` (see the command's contract).
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from huiyin.kernel import registry
from huiyin.kernel.acts import Act, Actor
from huiyin.kernel.docket import Docket, fold, offers
from huiyin.kernel.facts import BadFact
from huiyin.kernel.procedure import Procedure, Undeclared, plain
from huiyin.kernel.world import PlainWorld

_KEYS = {"procedure", "version", "town", "parameters", "as_of", "known_on", "world", "acts", "as"}
_ACT_KEYS = {"step", "at", "actors", "facts", "key", "kind", "recorded_at", "reason"}


class ReplayError(ValueError):
    """The file cannot be replayed; the text names the place and what to write there."""


def replay(
    file: Mapping[str, Any], *, definition: Procedure | None = None, today: date | None = None
) -> dict[str, Any]:
    """The replayed docket as plain data. `definition` replaces the one named (for mutants)."""
    docket, _ = replayed(file, definition=definition, today=today)
    shown = offers(docket, at=docket.as_of, role=str(file.get("as", "")))
    return {
        "procedure": docket.definition.id,
        "version": docket.definition.version,
        "editions": editions(docket),
        "state": docket.state,
        "outcome": docket.outcome,
        "facts": {k: plain(v) for k, v in docket.facts.items()},
        "clocks": [c.plain() for c in docket.clocks],
        "amounts": docket.amounts,
        "may": [o.plain() for o in shown],
        "breaches": [b.plain() for b in docket.breaches],
        "warnings": [b.plain() for b in docket.warnings],
    }


def replayed(
    file: Mapping[str, Any], *, definition: Procedure | None = None, today: date | None = None
) -> tuple[Docket, PlainWorld]:
    """The docket and the world of a replay file. Raises `ReplayError`."""
    _known_keys(file, _KEYS, "文件")
    try:
        chosen = definition or registry.procedure(_text(file, "procedure"), file.get("version"))
    except Undeclared as error:
        raise ReplayError(str(error)) from None
    rows = file.get("acts", [])
    acts = tuple(_act(row, i) for i, row in enumerate(rows, start=1))
    given = file.get("world") or {}
    world = PlainWorld(
        registers=given.get("registers", {}),
        other_matters=given.get("matters", ()),
        parameters=file.get("parameters") or {},
    )
    last = max((a.day for a in acts), default=today or date.today())
    as_of = _date(file["as_of"], "as_of") if file.get("as_of") else last
    known_on = _date(file["known_on"], "known_on") if file.get("known_on") else None
    try:
        return fold(chosen, acts, world, as_of=as_of, known_on=known_on), world
    except (BadFact, Undeclared) as error:
        raise ReplayError(str(error)) from None


def editions(docket: Docket) -> dict[str, str]:
    """Which edition of each law with editions applies, by the clocks' own selecting dates."""
    found = {}
    for law in docket.definition.laws:
        edition = law.on(docket.opened or docket.as_of)
        if edition is not None:
            found[law.code] = edition.id
    for state in docket.clocks:
        if state.edition:
            found[state.clock.cite.law.code] = state.edition
    return found


def _act(row: Any, place: int) -> Act:
    where = f"acts第{place}项"
    if not isinstance(row, Mapping):
        raise ReplayError(f"{where}应为对象")
    _known_keys(row, _ACT_KEYS, where)
    actors = tuple(
        Actor(name=str(a["name"]), role=str(a.get("role", "")), office=str(a.get("office", "")))
        for a in row.get("actors") or ()
    )
    return Act(
        seq=place,
        step=_text(row, "step", where),
        at=_moment(_text(row, "at", where), where),
        kind=row.get("kind", "step"),
        recorded_at=_recorded(row, where),
        actors=actors,
        facts=row.get("facts") or {},
        key=str(row.get("key") or ""),
        reason=str(row.get("reason") or ""),
    )


def _recorded(row: Mapping[str, Any], where: str) -> datetime | None:
    raw = row.get("recorded_at")
    if not raw:
        return None
    try:
        return datetime.fromisoformat(str(raw))
    except ValueError:
        raise ReplayError(f"{where}的recorded_at“{raw}”不是存在的时刻") from None


def _known_keys(row: Mapping[str, Any], known: set[str], where: str) -> None:
    unknown = set(row) - known
    if unknown:
        raise ReplayError(f"{where}有不认识的键：{'、'.join(sorted(unknown))}")


def _text(row: Mapping[str, Any], key: str, where: str = "文件") -> str:
    value = row.get(key)
    if not isinstance(value, str) or not value:
        raise ReplayError(f"{where}缺少“{key}”")
    return value


def _moment(raw: str, where: str) -> date | datetime:
    try:
        return date.fromisoformat(raw) if len(raw) == 10 else datetime.fromisoformat(raw)
    except ValueError:
        raise ReplayError(f"{where}的日期“{raw}”不存在（应为2020-02-03这样的写法）") from None


def _date(raw: Any, where: str) -> date:
    moment = _moment(str(raw), where)
    return moment.date() if isinstance(moment, datetime) else moment
