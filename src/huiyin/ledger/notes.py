"""Notes that people and lists must find again: letters issued, files added, words to a colleague.

They change nothing in the docket and consume no `matter_seq`; their kind stands in the act's
`step`. What must be found by a query (a letter's place in its series, whom a note is addressed to)
is projected into the index with the matter, so that a rebuild makes it anew.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from django.db import transaction

from huiyin.kernel.acts import Act, Actor
from huiyin.kernel.papers import Letter
from huiyin.kernel.procedure import Procedure
from huiyin.ledger import moments, parts, tables
from huiyin.ledger.append import Chain, Draft
from huiyin.ledger.case import Case
from huiyin.ledger.errors import Impossible
from huiyin.ledger.index import FILE, JOIN, LEAVE, LETTER, LINK, REMARK, WORDS
from huiyin.ledger.models import Town
from huiyin.ledger.numbering import marks
from huiyin.ledger.world import LedgerWorld


def tell(
    town: str, number: str, kind: str, text: str, *, to: str = "", actors: Sequence[Actor]
) -> int:
    """Say something about a matter, perhaps to a colleague, who finds it until the matter moves
    on. Gives the act's `seq`. Raises `Impossible`, `NotThere`."""
    text, to = text.strip(), to.strip()
    if kind not in WORDS or not text:
        raise Impossible("请写明内容")
    if kind != REMARK and not to:
        raise Impossible("请写明对谁说")
    return _write(town, number, kind, {"text": text, **({"to": to} if to else {})}, actors)


def attach(
    town: str, number: str, digest: str, *, act: int | None = None, actors: Sequence[Actor]
) -> int:
    """Say that a kept file belongs to a matter, perhaps to the act that it came with; gives the
    note's `seq`. The name stays with the evidence, where a purge removes it."""
    facts = {"digest": digest, **({"act": act} if act is not None else {})}
    return _write(town, number, FILE, facts, actors)


def join(town: str, number: str, who: str, reason: str, *, actors: Sequence[Actor]) -> int:
    """Let a person or an office co-handle a matter (协办) from now on; gives the note's `seq`.
    Raises `Impossible`, `NotThere`."""

    def new(case: Case) -> None:
        if who.strip() in parts.cohandlers(case.acts):
            raise Impossible(f"“{who.strip()}”已在协办本事项")

    return _co_handle(town, number, JOIN, who, reason, actors, new)


def leave(town: str, number: str, who: str, reason: str, *, actors: Sequence[Actor]) -> int:
    """Let a person or an office co-handle a matter no longer; what they did stays theirs. Gives the
    note's `seq`. Raises `Impossible`, `NotThere`."""

    def there(case: Case) -> None:
        if who.strip() not in parts.cohandlers(case.acts):
            raise Impossible(f"“{who.strip()}”没有在协办本事项")

    return _co_handle(town, number, LEAVE, who, reason, actors, there)


def _co_handle(
    town: str,
    number: str,
    kind: str,
    who: str,
    reason: str,
    actors: Sequence[Actor],
    check: Callable[[Case], None],
) -> int:
    who, reason = who.strip(), reason.strip()
    if not who or not reason:
        raise Impossible("协办须写明由谁协办和原因")
    return _write(town, number, kind, {"to": who, "text": reason}, actors, check)


def link(town: str, number: str, other: str, reason: str, *, actors: Sequence[Actor]) -> None:
    """Say on two matters that they have to do with each other, and why. Raises `Impossible`,
    `NotThere`."""
    other, reason = other.strip(), reason.strip()
    if not other or other == number or not reason:
        raise Impossible("关联须写明另一事项的编号和原因")
    with transaction.atomic():
        for mine, theirs in ((number, other), (other, number)):
            _write(town, mine, LINK, {"other": theirs, "text": reason}, actors)


def issue_letter(
    town: str,
    number: str,
    definition: Procedure,
    letter: Letter,
    seq: int,
    day: date,
    draw: Callable[[str], str],
    *,
    actors: Sequence[Actor],
) -> str:
    """Say that the act `seq` issued a letter; gives the letter's number ("" if it bears none).

    `draw` keeps the paper under that number and gives its digest. Numbers run without gaps through
    the year of `day`, because a place is taken in the transaction that writes the act. Call it in
    the transaction of the act.
    """
    with transaction.atomic():
        Chain(town)  # nobody else takes a number until this is written
        series, serial, bears = "", 0, ""
        numbering = next((n for n in definition.numbering if n.id == letter.numbered), None)
        if numbering is not None:
            series = f"{definition.id}.{numbering.id}/{day.year}"
            serial = _last(town, series) + 1
            name = Town.objects.values_list("name", flat=True).get(code=town)
            mark = marks(town).on(day)
            bears = numbering.number(day.year, serial, town=name, mark=mark)
        facts: dict[str, Any] = {"letter": letter.id, "act": seq, "digest": draw(bears)}
        if bears:
            facts |= {"number": bears, "series": series, "serial": serial}
        _write(town, number, LETTER, facts, actors)
    return bears


def _write(
    town: str,
    number: str,
    kind: str,
    facts: Mapping[str, Any],
    actors: Sequence[Actor],
    check: Callable[[Case], None] | None = None,
) -> int:
    """`check` raises what stands against the note, seen from the matter as it stands."""
    if not actors:
        raise Impossible("请写明由谁记录")
    today = moments.now().date()
    with transaction.atomic():
        chain = Chain(town)
        case = Case.load(town, number, LedgerWorld(town, apart=number))
        if check is not None:
            check(case)
        draft = Draft("note", today.isoformat(), matter=number, step=kind, facts=facts)
        draft.actors = [actor.plain() for actor in actors]
        seq = chain.add(draft)
        case.acts.append(Act(seq, kind, today, kind="note", actors=tuple(actors), facts=facts))
        case.save()
        chain.write()
    return seq


def _last(town: str, series: str) -> int:
    found = tables.query(
        "SELECT MAX(value) FROM ledger_factindex"
        " WHERE town = %s AND source = '@letter' AND fact = %s",
        [town, series],
    )
    return int(found[0][0] or 0)
