"""What colleagues do about a matter beside its steps: hand it over, let others co-handle it,
remind, return, remark."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from huiyin.desk import scope
from huiyin.desk.acting import leading, speaking
from huiyin.desk.cases import Found, find
from huiyin.desk.seats import Sitter, seated
from huiyin.kernel.acts import Actor
from huiyin.ledger import service
from huiyin.ledger.errors import Impossible, LedgerError
from huiyin.ledger.index import JOIN, LEAVE
from huiyin.ledger.models import Matter

HAND = "hand"


@require_POST
@seated
def say(request: HttpRequest, sitter: Sitter, number: str) -> HttpResponse:
    """`kind` is hand, join, leave, remind, return or remark; `to` a colleague in post (to co-handle
    also an office), `text` the reason or the words."""
    found = find(sitter, number)
    kind, to = request.POST.get("kind", ""), request.POST.get("to", "")
    text = request.POST.get("text", "")
    town = sitter.town.code
    try:
        actors = [_sayer(sitter, found, kind)]
        if kind == LEAVE:
            service.leave(town, number, to, text, actors=actors)
        elif kind == JOIN:
            _check_joining(sitter, found, to)
            service.join(town, number, to, text, actors=actors)
        elif kind == HAND:
            check(sitter, number, to)
            service.hand_over(town, number, to, reason=text, actors=actors)
        else:
            check(sitter, number, to)
            service.tell(town, number, kind, text, to=to, actors=actors)
    except LedgerError as error:
        messages.error(request, str(error))
    else:
        messages.success(request, _("已记下"))
    return redirect("desk:matter", number=number)


def _sayer(sitter: Sitter, found: Found, kind: str) -> Actor:
    """As whom the sitter says it. Raises `Impossible`."""
    if kind not in (HAND, JOIN, LEAVE):
        return speaker(sitter, found)
    actor = leading(sitter, found)
    if actor is None:
        raise Impossible(_("移交、增减协办由承办人或分管的同志办理；您可以留言请承办人办"))
    return actor


def _check_joining(sitter: Sitter, found: Found, to: str) -> None:
    """Raises `Impossible` for whoever cannot co-handle the matter."""
    if to == found.owner:
        raise Impossible(_("%(to)s就是承办人，不用再协办") % {"to": to})
    if to not in offices(sitter):
        check(sitter, found.number, to)


def offices(sitter: Sitter) -> list[str]:
    """The offices and villages in which somebody is in post today."""
    grants = (grant for mine in sitter.colleagues.values() for grant in mine)
    return sorted({name for g in grants for name in (g.office, g.village) if name})


def speaker(sitter: Sitter, about: Found | Matter) -> Actor:
    """As whom the sitter speaks about a matter, opened or only seen as a row; from a row alone its
    parts are not known. Raises `Impossible`."""
    if isinstance(about, Matter):
        actor = sitter.speaking(about.line, scope.shut(sitter, about.number))
    else:
        actor = speaking(sitter, about)
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
