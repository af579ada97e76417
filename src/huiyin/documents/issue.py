"""The one door for a step that issues a letter: the step, the letter's number and the paper are
written together or not at all."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from django.db import transaction

from huiyin.documents.docx import write_docx
from huiyin.documents.letters import compose, letter_of
from huiyin.kernel.acts import Actor
from huiyin.ledger import service
from huiyin.ledger.case import Written
from huiyin.ledger.models import Town

Take = Callable[[], Written]
"""Takes the step (`service.act` or `service.open`)."""


def issue(take: Take, step: str, *, town: Town, actors: Sequence[Actor], demo: bool) -> Written:
    """Take a step; where it issues a letter, give the letter its number and keep it as evidence.

    Raises what the ledger raises; then neither step nor number nor paper is kept.
    """
    with transaction.atomic():
        written = take()
        docket = written.docket
        letter = letter_of(docket, docket.definition.step(step))
        if letter is None:
            return written
        act = next(a for a in docket.acts if a.seq == written.seq)

        def draw(number: str) -> str:
            paper = compose(
                docket, letter, act, town=town, matter=written.number, number=number, demo=demo
            )
            name = f"{letter.title}{written.number}.docx".replace("/", "-")
            return service.store(town.code, write_docx(paper), name)

        service.issue_letter(
            town.code, written.number, docket.definition, letter, act.seq, act.day, draw,
            actors=actors,
        )  # fmt: skip
    return written
