"""The pages: big buttons, one question a screen, a look over, sent.

Without script each answer goes to the server, which keeps the draft sealed in the session. With
script the phone keeps the draft and sends it whole, later if there is no signal.
"""

from __future__ import annotations

import json
import uuid
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from huiyin.desk import scope
from huiyin.desk.rows import rows
from huiyin.desk.seats import Sitter, seated
from huiyin.desk.village.errands import ERRANDS, Errand, ErrandForm, allowed, offered
from huiyin.desk.village.sending import send
from huiyin.ledger.crypto import vault
from huiyin.ledger.errors import Broken, LedgerError, Refused
from huiyin.ledger.world import LedgerWorld

LATEST = 6
"""So many of the sitter's own matters stand under the buttons."""
_MARK = "mark"


@seated
def start(request: HttpRequest, sitter: Sitter) -> HttpResponse:
    """The big buttons, and the sitter's own matters, the latest first."""
    drafts = {one.id for one in ERRANDS if _draft(request, one)}
    mine = scope.matters(sitter).filter(owner=sitter.person).order_by("-opened", "-number")[:LATEST]
    table = LedgerWorld(sitter.town.code).workdays(None)
    context = {
        "sitter": sitter,
        "errands": [(one, one.id in drafts) for one in offered(sitter)],
        "mine": rows(sitter.town.code, list(mine), table, sitter.today),
        "here": "village",
    }
    return render(request, "desk/village/start.html", context)


@seated
def ask(request: HttpRequest, sitter: Sitter, id: str, n: int) -> HttpResponse:
    """Question `n` of an errand, counted from 1; POST keeps its answer and goes on."""
    errand = _errand(sitter, id)
    draft = _draft(request, errand)
    questions = ErrandForm(errand, sitter).questions
    if not 1 <= n <= len(questions):
        raise Http404
    name = questions[n - 1]
    form = ErrandForm(errand, sitter, initial=draft)
    if request.method == "POST":
        bound = ErrandForm(errand, sitter, {**draft, **_said(request)}, request.FILES)
        if name not in bound.errors:
            _keep(request, errand, {**draft, **_said(request)})
            if n < len(questions):
                return redirect("desk:village_ask", id=id, n=n + 1)
            return _enter(request, sitter, errand, bound)
        form = bound
    context = {
        "sitter": sitter,
        "errand": errand,
        "questions": [(at, form[q]) for at, q in enumerate(questions, 1)],
        "fault": form.errors.get(name, [""])[0] if form.is_bound else "",
        "n": n,
        "of": len(questions),
        "mark": draft.get(_MARK) or uuid.uuid4().hex,
        "village": form.villages[0] if len(form.villages) == 1 else "",
        "here": "village",
    }
    return render(request, "desk/village/ask.html", context)


@seated
@require_POST
def whole(request: HttpRequest, sitter: Sitter, id: str) -> HttpResponse:
    """A whole errand from the phone's script: answers with the number, or with what is wrong."""
    errand = _errand(sitter, id)
    form = ErrandForm(errand, sitter, request.POST, request.FILES)
    if not form.is_valid():
        faults = {name: found[0] for name, found in form.errors.items()}
        return JsonResponse({"faults": faults}, status=400)
    try:
        number = send(request.user, sitter, form, request.POST.get(_MARK, "")[:64])
    except LedgerError as error:
        return JsonResponse({"faults": {"": _words(error)}}, status=400)
    _keep(request, errand, {})
    return JsonResponse({"number": number, "words": _("已记入：%(number)s") % {"number": number}})


def _enter(request: HttpRequest, sitter: Sitter, errand: Errand, form: ErrandForm) -> HttpResponse:
    """Enter what was answered question by question; where something is missing, back to it."""
    if not form.is_valid():
        at = next(n for n, name in enumerate(form.questions, 1) if name in form.errors)
        return redirect("desk:village_ask", id=errand.id, n=at)
    try:
        number = send(request.user, sitter, form, str(form.data.get(_MARK, ""))[:64])
    except LedgerError as error:
        messages.error(request, _words(error))
        return redirect("desk:village_ask", id=errand.id, n=1)
    _keep(request, errand, {})
    messages.success(request, _("已记入：%(number)s") % {"number": number})
    return redirect("desk:village")


def _errand(sitter: Sitter, id: str) -> Errand:
    found = next((one for one in ERRANDS if one.id == id), None)
    if found is None or not allowed(sitter, found):
        raise Http404(id)
    return found


def _said(request: HttpRequest) -> dict[str, str]:
    return {
        name: str(value) for name, value in request.POST.items() if name != "csrfmiddlewaretoken"
    }


def _words(error: LedgerError) -> str:
    if isinstance(error, Refused):
        return _("还缺：%(what)s") % {"what": "；".join(one.what for one in error.missing)}
    return str(error)


# --- the draft: it may hold names, so it is sealed ---------------------------------------------


def _draft(request: HttpRequest, errand: Errand) -> dict[str, str]:
    token = request.session.get(_place(errand))
    if not token:
        return {}
    try:
        found: dict[str, str] = json.loads(vault().unseal(token, _bound(request, errand)))
    except Broken:
        return {}
    return found


def _keep(request: HttpRequest, errand: Errand, draft: dict[str, str]) -> None:
    if draft:
        text = json.dumps(draft, ensure_ascii=False)
        request.session[_place(errand)] = vault().seal(text, _bound(request, errand))
    else:
        request.session.pop(_place(errand), None)


def _place(errand: Errand) -> str:
    return f"village:{errand.id}"


def _bound(request: HttpRequest, errand: Errand) -> str:
    account: Any = request.user
    return f"{_place(errand)}:{account.pk}"
