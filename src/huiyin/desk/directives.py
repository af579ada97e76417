"""Directives (批示、督办): whose desk they lie on, and how each was answered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from django.db.models import QuerySet
from django.utils.translation import gettext as _

from huiyin.desk import scope, walks
from huiyin.desk.lights import spoken
from huiyin.desk.rows import Row
from huiyin.desk.seats import Sitter
from huiyin.desk.timeline import spoken_name
from huiyin.desk.walks import Walk
from huiyin.kernel.acts import Act, effective
from huiyin.ledger import definitions, histories
from huiyin.ledger.index import PART
from huiyin.ledger.models import Matter

DIRECTIVE = "duty.directive"
OPEN, ANSWERED = ("issued", "acting"), "answered"
"""States in which a directive is still to be answered; in which its giver has to confirm."""
_LINE = "duty"
_ANSWER = "answer"


@dataclass(frozen=True)
class Directive:
    """A directive as the board lists it: `issued` and `answered` in words, `to` whoever must act;
    `open` while nobody has answered."""

    row: Row
    issued: str
    to: str
    answered: str
    open: bool


def on_the_desk(sitter: Sitter) -> list[Walk]:
    """Directives that the sitter must act on: those addressed to the sitter, to an office of the
    sitter's or to somebody in whose place the sitter works, until they are answered; the sitter's
    own once they are. What one told one's own office lies on the others' desks.

    A town has given many in its years, so that each walk begins with the person. The procedure is
    asked for past its index, which would lead through all of them.
    """
    town, people = sitter.town.code, sorted(sitter.people)
    names = sitter.names.union(*sitter.absent.values())
    named, addressed = walks.indexed(town, PART, PART, sorted(names))
    own, issuers = walks.indexed(town, DIRECTIVE, "issuer", people)
    asked = "closed IS NULL AND COALESCE(procedure, '') = %s"
    waiting = f"{asked} AND state IN (%s, %s)"
    return [
        Walk(
            f"{waiting} AND {named} AND NOT {own}",
            (DIRECTIVE, *OPEN, *addressed, *issuers),
            "number",
        ),
        *(
            Walk(f"{waiting} AND owner = %s", (DIRECTIVE, *OPEN, name), "opened, number")
            for name in people
        ),
        Walk(f"{asked} AND state = %s AND {own}", (DIRECTIVE, ANSWERED, *issuers), "number"),
    ]


def of_town(sitter: Sitter) -> QuerySet[Matter]:
    """Every directive that the sitter may see."""
    return scope.matters(sitter).filter(line=_LINE, procedure=DIRECTIVE)


def said_of(one: Matter, sitter: Sitter) -> str:
    """What a directive on the sitter's desk asks for, in one line."""
    facts = one.facts
    if one.state == ANSWERED:
        told = {"title": one.title, "who": one.owner}
        return _("%(who)s已报告办理情况，请确认：%(title)s") % told
    told = {
        "title": one.title,
        "who": facts.get("issuer", ""),
        "day": spoken(one.opened, sitter.today),
    }
    return _("%(who)s%(day)s批示、督办：%(title)s") % told


def listed(sitter: Sitter, found: Sequence[Matter], rows: Sequence[Row]) -> list[Directive]:
    """Directives with how they were answered; one query."""
    acts = histories.steps_of(sitter.town.code, [one.number for one in found])
    listed = []
    for one, row in zip(found, rows, strict=True):
        definition = definitions.procedure(one.procedure, one.version)
        told = effective(tuple(histories.kernel_acts(definition, acts[one.number], {})))
        facts = one.facts
        who = "、".join(str(facts[name]) for name in ("to_unit", "to_person") if facts.get(name))
        issued = _("%(who)s　%(day)s") % {
            "who": facts.get("issuer", ""),
            "day": spoken(one.opened, sitter.today),
        }
        words = _answered(one, told, sitter)
        listed.append(Directive(row, issued, who or row.owner, words, one.state in OPEN))
    return listed


def _answered(one: Matter, acts: Sequence[Act], sitter: Sitter) -> str:
    """When, by whom and within how many days; or for how many days nobody has."""
    if one.state in OPEN:
        return _("尚未报告，已%(n)s日") % {"n": (sitter.today - one.opened).days}
    last = next((a for a in reversed(acts) if a.step == _ANSWER), None)
    if last is None:
        return _("已撤销")
    told = {
        "day": spoken(last.day, sitter.today),
        "who": "、".join(spoken_name(actor) for actor in last.actors) or one.owner,
        "n": (last.day - one.opened).days,
    }
    return _("%(day)s　%(who)s报告，用%(n)s日") % told
