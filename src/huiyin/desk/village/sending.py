"""Entering what a phone sends: once for each mark, however often the phone tries."""

from __future__ import annotations

from typing import Any

from django.db import transaction

from huiyin.desk.files import Upload, keep
from huiyin.desk.models import Sending
from huiyin.desk.seats import Sitter
from huiyin.desk.village.errands import Errand, ErrandForm, keeper
from huiyin.kernel.procedure import Procedure
from huiyin.ledger import service


def send(user: Any, sitter: Sitter, form: ErrandForm, mark: str) -> str:
    """Enter an errand; gives its number. Raises what the ledger raises."""
    with transaction.atomic():
        known = Sending.objects.filter(user=user, mark=mark).first() if mark else None
        if known is not None:
            return known.number
        number = _enter(sitter, form.errand, form)
        photo = form.cleaned_data.get("photo")
        if photo:
            _attach(sitter, number, photo, form.errand)
        if mark:
            Sending.objects.create(user=user, mark=mark, number=number)
    return number


def _enter(sitter: Sitter, errand: Errand, form: ErrandForm) -> str:
    town, facts, definition = sitter.town.code, form.facts(), errand.definition
    if not isinstance(definition, Procedure):
        return service.enter(town, definition.id, facts, actors=[keeper(sitter)]).number
    step = definition.openers[0]
    actor = sitter.acting(step, definition.line)
    facts |= {"level": "village", "committee": _committee(town, form.village())}
    return service.open(
        town,
        definition.id,
        facts=facts,
        actors=[actor] if actor else [],
        at=form.cleaned_data["day"],
        step=step.id,
    ).number


def _committee(town: str, village: str) -> str:
    """The village's committee as the register names it, else by its usual name."""
    for one in service.standing(town, "mediation.committees", service.now().date()):
        if one.facts.get("village") == village:
            return str(one.facts["name"])
    return f"{village}人民调解委员会"


def _attach(sitter: Sitter, number: str, photo: Upload, errand: Errand) -> None:
    """The photo among the matter's files; of an entry, in its history."""
    actors = [keeper(sitter)]
    if isinstance(errand.definition, Procedure):
        keep(sitter, number, [photo], actors, None)
        return
    digest = service.store(sitter.town.code, photo.data, photo.name, actors=actors)
    about = {"evidence": digest, "name": photo.name}
    service.note(sitter.town.code, number, "附照片", actors=actors, about=about)
