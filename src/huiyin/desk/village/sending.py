"""Entering what a phone sends: once for each mark, however often the phone tries."""

from __future__ import annotations

from typing import Any

from django.db import transaction

from huiyin.desk.models import Sending
from huiyin.desk.seats import Sitter
from huiyin.desk.village.errands import Errand, ErrandForm
from huiyin.kernel.acts import Actor
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
            _attach(sitter, number, photo)
        if mark:
            Sending.objects.create(user=user, mark=mark, number=number)
    return number


def _enter(sitter: Sitter, errand: Errand, form: ErrandForm) -> str:
    town, facts, definition = sitter.town.code, form.facts(), errand.definition
    if not isinstance(definition, Procedure):
        return service.enter(town, definition.id, facts, actors=[_keeper(sitter)]).number
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


def _attach(sitter: Sitter, number: str, photo: Any) -> None:
    digest = service.store(sitter.town.code, photo.read(), photo.name, actors=[_keeper(sitter)])
    about = {"evidence": digest, "name": photo.name}
    service.note(sitter.town.code, number, "附照片", actors=[_keeper(sitter)], about=about)


def _keeper(sitter: Sitter) -> Actor:
    office = next((grant.office for grant in sitter.grants), "")
    return Actor(sitter.person, "keeper", office)
