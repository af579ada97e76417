"""Views that people keep of a list: a name for an address, shown as tabs over the list.

The address stays the truth: a view only leads to one. Each is its maker's to rename and delete;
colleagues of the office that it is shared with see it.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.db import IntegrityError, transaction
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from huiyin.desk.models import View
from huiyin.desk.narrowing import address
from huiyin.desk.seats import Sitter, seated
from huiyin.kernel import registry
from huiyin.kernel.procedure import Undeclared

MATTERS = "matters"
MOST = 12
"""So many views of one list a person may keep."""


@dataclass(frozen=True)
class Tab:
    """A view over a list: `whose` is the colleague that made it, "" for one's own."""

    pk: int
    name: str
    query: str
    whose: str
    shared: bool
    current: bool


def everyones(name: str, where: str, query: str) -> Tab:
    """A view that everybody has, of a list whose address is `query`."""
    return Tab(0, name, where, "", shared=False, current=where == query)


def tabs(sitter: Sitter, list: str, query: str, given: Sequence[Tab] = ()) -> dict[str, Any]:
    """The tabs of a list whose address is `query`: those that everybody has, own ones, those of
    colleagues; and the own one shown now."""
    offices = {grant.office for grant in sitter.grants if grant.office}
    kept = json.loads(sitter.views) if sitter.views else []
    kept.sort(key=lambda view: (view[1] != sitter.person, view[0]))
    found = [
        Tab(pk, name, where, "" if who == sitter.person else who, bool(office), where == query)
        for pk, who, of, name, where, office in kept
        if of == list and (who == sitter.person or office in offices)
    ]
    mine = next((tab for tab in found if tab.current and not tab.whose), None)
    return {
        "tabs": [*given, *found],
        "tab": mine,
        "list": list,
        "address": query,
        "can_share": bool(offices),
    }


@require_POST
@seated
def keep(request: HttpRequest, sitter: Sitter) -> HttpResponse:
    """Keep `address` of `list` under `name`; `share` lets the colleagues of one's office see it."""
    list = request.POST.get("list", "")
    home = _home(list)
    query = address(QueryDict(request.POST.get("address", "")[:1000]))
    name = request.POST.get("name", "").strip()[:30]
    mine = View.objects.filter(town=sitter.town.code, list=list, person=sitter.person)
    if not name:
        messages.error(request, _("请给视图起个名字"))
    elif mine.count() >= MOST:
        messages.error(request, _("最多保存%(n)s个视图，请先删去不用的") % {"n": MOST})
    else:
        office = _office(sitter) if "share" in request.POST else ""
        try:
            with transaction.atomic():
                View.objects.create(
                    town=sitter.town.code, person=sitter.person, list=list, name=name,
                    address=query, office=office,
                )  # fmt: skip
        except IntegrityError:
            messages.error(request, _("已有名为“%(name)s”的视图") % {"name": name})
    return redirect(f"{home}?{query}")


@require_POST
@seated
def change(request: HttpRequest, sitter: Sitter, pk: int) -> HttpResponse:
    """Rename one's own view, share it or no longer, or with `delete` take it away."""
    one = View.objects.filter(pk=pk, town=sitter.town.code, person=sitter.person).first()
    if one is None:
        raise Http404(str(pk))
    home = f"{_home(one.list)}?{one.address}"
    if "delete" in request.POST:
        one.delete()
        return redirect(home)
    one.name = request.POST.get("name", "").strip()[:30] or one.name
    one.office = _office(sitter) if "share" in request.POST else ""
    try:
        with transaction.atomic():
            one.save()
    except IntegrityError:
        messages.error(request, _("已有名为“%(name)s”的视图") % {"name": one.name})
    return redirect(home)


def _office(sitter: Sitter) -> str:
    return next((grant.office for grant in sitter.grants if grant.office), "")


def _home(list: str) -> str:
    """Where a list stands. Raises 404 for one that is not there."""
    if list == MATTERS:
        return reverse("desk:matters")
    try:
        registry.register(list)
    except Undeclared:
        raise Http404(list) from None
    return reverse("desk:register", args=[list])
