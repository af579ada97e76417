"""The letters that a procedure declares, filled from a matter's facts.

A letter is a pure function of the docket as it stands after the step that issues it; sensitive
facts are in the docket as they are shown (masked). Where a fact is still to come, a blank stands.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from huiyin.documents.letterhead import BLANK, Letterhead, letterhead
from huiyin.documents.model import (
    DEMO_MARK,
    Block,
    Document,
    Paragraph,
    Signature,
    chinese_date,
    plain,
)
from huiyin.kernel.acts import Act
from huiyin.kernel.docket import Docket
from huiyin.kernel.facts import BadFact
from huiyin.kernel.papers import Letter, remedy_for
from huiyin.kernel.procedure import Procedure, Step
from huiyin.ledger.definitions import facts_of
from huiyin.ledger.models import Town

DRAFT_MARK = "草稿 · 未发出"
_SLOT = re.compile(r"\{(\w+)\}")
_STOPS = "。！？；：，、"


def letter_of(docket: Docket, step: Step) -> Letter | None:
    """The letter that a step issues."""
    return docket.definition.letter(step.letter) if step.letter else None


def compose(
    docket: Docket,
    letter: Letter,
    act: Act,
    *,
    town: Town,
    matter: str,
    number: str = "",
    draft: bool = False,
    demo: bool = False,
) -> Document:
    """The letter that `act` issues; `docket` is the matter after it, `matter` its number. It bears
    the letter head of its own day."""
    head = letterhead(town, act.day, docket.history.world)
    text = fill(letter.body, _values(docket, letter, act, matter))
    lines = [line for line in text.split("\n") if line.strip()]
    blocks: list[Block] = [
        Paragraph(plain(line), indent=not (place == 0 and line.endswith("：")))
        for place, line in enumerate(lines)
    ]
    if letter.remedy:
        group = letter.remedies or remedy_group(docket.definition, docket.outcome or "")
        told = remedy_text(docket.definition, group, act.day, town, head, docket.history.parameter)
        blocks.append(Paragraph(plain(told)))
    blocks.append(Signature(head.organ, act.day))
    if head.foot:
        blocks.append(Paragraph(plain(head.foot)))
    marks = [*([DEMO_MARK] if demo else []), *([DRAFT_MARK] if draft else [])]
    return Document(
        title=f"{head.organ}\n{letter.title}",
        organ=head.organ,
        date=act.day,
        blocks=tuple(blocks),
        number=number,
        mark="　".join(marks) or None,
    )


def remedy_group(definition: Procedure, outcome: str) -> str:
    """The group of remedies of an outcome; before there is one, the only group that there is."""
    group = definition.outcome(outcome).remedy if outcome else ""
    groups = {one.group for one in definition.remedies}
    return groups.pop() if not group and len(groups) == 1 else group


def remedy_text(
    definition: Procedure,
    group: str,
    day: date,
    town: Town,
    head: Letterhead,
    said: Callable[[str, date], object] | None = None,
) -> str:
    """The remedy paragraph of a group in force that day, as the town's parameters (`said`) have
    it; a blank to be filled in by hand where nothing says which."""
    found = remedy_for(definition.remedies, group, day, said) if group else None
    if found is None:
        return f"（救济途径：{BLANK}）"
    slots = {"county": town.county or BLANK, "review": head.review, "court": head.court}
    return fill(found.text, slots)


def fill(body: str, values: Mapping[str, str]) -> str:
    """The text with its slots filled.

    A slot that is a sentence of its own ends in a full stop, or is left out where nothing is to be
    said; elsewhere a blank stands for what is missing, but not in a name beside another slot.
    """

    def said(slot: re.Match[str]) -> str:
        before, after = body[: slot.start()], body[slot.end() :]
        value = values.get(slot[1], "").strip()
        sentence = before.endswith("。") and after[:1] not in tuple(_STOPS)
        if value:
            return value if not sentence or value[-1] in "。！？" else f"{value}。"
        beside = before.endswith("}") or after.startswith("{")
        return "" if sentence or beside else BLANK

    text = _SLOT.sub(said, body)
    return re.sub(r"[。；，]+(?=。)", "", text)


def _values(docket: Docket, letter: Letter, act: Act, matter: str) -> dict[str, str]:
    """Every slot that has something to say, Chinese dates and all."""
    found = {"number": matter, "key": act.key}
    if docket.due is not None:
        found["due"] = chinese_date(docket.due)
    found["article"] = _place(str(letter.cite))
    if docket.outcome:
        outcome = docket.definition.outcome(docket.outcome)
        found["outcome_title"] = outcome.title
        if outcome.cite is not None and outcome.cite.law is letter.cite.law:
            found["article"] = _place(str(outcome.cite))
    for name, fact in facts_of(docket.definition).items():
        value = _value(docket, name, act)
        if value is not None:
            found[name] = value if isinstance(value, str) and fact.sensitive else fact.say(value)
    return found


def _value(docket: Docket, name: str, act: Act) -> Any:
    """A fact as it stands after the act; the act's own word first."""
    if name in act.facts:
        fact = facts_of(docket.definition)[name]
        try:
            return fact.parse(act.facts[name])
        except BadFact:
            return str(act.facts[name])
    return docket.fact(name)


def _place(cited: str) -> str:
    """第三十六条 of 政府信息公开条例第三十六条: a body names the law itself."""
    at = cited.find("第")
    return cited[at:] if at >= 0 else cited
