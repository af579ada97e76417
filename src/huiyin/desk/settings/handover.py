"""When staff change: the open work of whoever leaves goes to successors, by acts with a reason."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from huiyin.desk import scope
from huiyin.desk.lights import spoken
from huiyin.desk.models import Seat
from huiyin.desk.seats import Sitter
from huiyin.desk.settings.gate import for_administrator, keeper
from huiyin.kernel import registry
from huiyin.ledger import service
from huiyin.ledger.errors import LedgerError
from huiyin.ledger.models import Matter

SHOWN = 200


@for_administrator
def handover(request: HttpRequest, sitter: Sitter, id: int) -> HttpResponse:
    """The open matters of one account's person; POST moves the chosen ones to a successor, with
    `preview` it only says which would be moved, and which not and why."""
    seat = Seat.objects.filter(town=sitter.town.code, pk=id).first()
    if seat is None:
        raise Http404
    open_ones = list(
        scope.matters(sitter)
        .filter(closed=None, owner=seat.person)
        .order_by("due", "number")[:SHOWN]
    )
    successors = sorted(sitter.colleagues.keys() - {seat.person})
    context: dict[str, Any] = {
        "sitter": sitter,
        "seat": seat,
        "rows": [_row(one, sitter) for one in open_ones],
        "successors": successors,
        "here": "settings",
    }
    if request.method == "POST":
        to, reason = request.POST.get("to", ""), request.POST.get("reason", "").strip()
        chosen = [one for one in open_ones if one.number in request.POST.getlist("number")]
        fault = _fault(to, reason, chosen, successors)
        if not fault and "preview" in request.POST:
            barred = dict(_refused(sitter, chosen, to))
            context |= {
                "fit": [one for one in chosen if one.number not in barred],
                "refused": list(barred.values()),
                "chosen": {one.number for one in chosen},
                "previewed": True,
            }
        elif not fault:
            done, refused = _move(sitter, chosen, to, reason)
            if done:
                told = {"n": done, "to": to}
                messages.success(request, _("已移交%(n)s件给%(to)s") % told)
            for words in refused:
                messages.error(request, words)
            return redirect("desk:handover", id=id)
        context |= {"error": fault, "to": to, "reason": reason}
    return render(request, "desk/settings/handover.html", context)


def _fault(to: str, reason: str, chosen: list[Matter], successors: list[str]) -> str:
    if not chosen:
        return _("请先选择要移交的事项")
    if to not in successors:
        return _("请选择接手的人")
    return "" if reason else _("请写明移交的原因")


def _refused(sitter: Sitter, chosen: list[Matter], to: str) -> Iterator[tuple[str, str]]:
    """The numbers that cannot be moved, each with why: nobody is given a matter outside their
    posts, or one that accuses them."""
    heir = Sitter(sitter.town, to, sitter.today)
    closed = scope.accusing(heir)
    for one in chosen:
        if one.number in closed or heir.speaking(one.line) is None:
            told = {"number": one.number, "to": to}
            yield one.number, _("%(number)s 不能移交给%(to)s：该同志的岗位办不了这件事") % told


def _move(sitter: Sitter, chosen: list[Matter], to: str, reason: str) -> tuple[int, list[str]]:
    """How many were moved, and what was refused in words."""
    barred = dict(_refused(sitter, chosen, to))
    done, refused = 0, list(barred.values())
    for one in chosen:
        if one.number in barred:
            continue
        try:
            service.hand_over(
                sitter.town.code, one.number, to, reason=reason, actors=[keeper(sitter)]
            )
        except LedgerError as error:
            refused.append(str(error))
        else:
            done += 1
    return done, refused


def _row(one: Matter, sitter: Sitter) -> dict[str, str]:
    return {
        "number": one.number,
        "line": registry.line_titles().get(one.line, one.line),
        "title": one.title,
        "due": spoken(one.due, sitter.today) if one.due else "—",
    }
