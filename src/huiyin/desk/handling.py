"""What colleagues do about a matter beside its steps: hand it over, remind, return, remark."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from huiyin.desk import scope
from huiyin.desk.acting import speaking
from huiyin.desk.cases import Found, find
from huiyin.desk.seats import Sitter, seated
from huiyin.kernel.acts import Actor
from huiyin.ledger import service
from huiyin.ledger.errors import Impossible, LedgerError

HAND = "hand"


@require_POST
@seated
def say(request: HttpRequest, sitter: Sitter, number: str) -> HttpResponse:
    """`kind` is hand, remind, return or remark; `to` a colleague in post, `text` the reason or the
    words."""
    found = find(sitter, number)
    kind, to = request.POST.get("kind", ""), request.POST.get("to", "")
    text = request.POST.get("text", "")
    try:
        actors = [speaker(sitter, found)]
        check(sitter, number, to)
        if kind == HAND:
            service.hand_over(sitter.town.code, number, to, reason=text, actors=actors)
        else:
            service.tell(sitter.town.code, number, kind, text, to=to, actors=actors)
    except LedgerError as error:
        messages.error(request, str(error))
    else:
        messages.success(request, _("已记下"))
    return redirect("desk:matter", number=number)


def speaker(sitter: Sitter, about: Found | str) -> Actor:
    """As whom the sitter speaks about a matter, or about any of a line. Raises `Impossible`."""
    actor = sitter.speaking(about) if isinstance(about, str) else speaking(sitter, about)
    if actor is None:
        raise Impossible(_("您的岗位在这项业务里没有角色，不能移交、催办或留言"))
    return actor


def check(sitter: Sitter, number: str, to: str) -> None:
    """Nobody is addressed who is not in post or who stands accused in the matter."""
    if not to:
        return
    if to not in sitter.colleagues:
        raise Impossible(_("“%(to)s”现在没有任职，请从名单中选") % {"to": to})
    if number in scope.accusing(Sitter(sitter.town, to, sitter.today)):
        raise Impossible(_("%(to)s是被反映人，不能参与本事项") % {"to": to})
