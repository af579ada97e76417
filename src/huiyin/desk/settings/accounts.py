"""Accounts: opening one for a person in post, locking, a new password, ending sessions.

Every act of these is written into the town's chain. A temporary password is shown once and has to
be changed before anything else can be done.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import Any

from allauth.mfa.models import Authenticator
from allauth.usersessions.models import UserSession
from django import forms
from django.contrib import messages
from django.contrib.auth import get_user_model
from django.core.validators import RegexValidator
from django.db import transaction
from django.db.models import Count
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from huiyin.desk import scope
from huiyin.desk.forms import dress
from huiyin.desk.models import Seat
from huiyin.desk.seats import Sitter
from huiyin.desk.settings.gate import for_administrator, keeper
from huiyin.kernel.acts import Actor
from huiyin.ledger import service

_ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789"


@dataclass(frozen=True)
class Account:
    """An account of the town as its administrator sees it."""

    seat: Seat
    posts: str
    open: int
    second: bool

    @property
    def stray(self) -> bool:
        """Whether the account's person holds no post any more."""
        return not self.posts


class OpenForm(forms.Form):
    """For whom, and under which user name."""

    def __init__(self, people: list[str], *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        options = [("", "—"), *((name, name) for name in people)]
        self.fields["person"] = forms.ChoiceField(label=_("在岗人员"), choices=options)
        self.fields["username"] = forms.CharField(
            label=_("用户名"),
            max_length=40,
            validators=[
                RegexValidator(r"^[\w.-]{2,40}$", _("用户名用字母、数字、汉字，至少两个字"))
            ],
        )
        for one in self.fields.values():
            dress(one)

    def clean_username(self) -> str:
        name: str = self.cleaned_data["username"]
        if get_user_model().objects.filter(username__iexact=name).exists():
            raise forms.ValidationError(_("已有这个用户名，请换一个"))
        return name


@for_administrator
@never_cache
def accounts(request: HttpRequest, sitter: Sitter) -> HttpResponse:
    """All accounts of the town; POST opens one and shows its temporary password, once."""
    found = _accounts(sitter)
    without = sorted(sitter.colleagues.keys() - {one.seat.person for one in found})
    form = OpenForm(without, request.POST or None)
    context: dict[str, Any] = {"sitter": sitter, "form": form, "here": "settings"}
    if request.method == "POST" and form.is_valid():
        person, name = form.cleaned_data["person"], form.cleaned_data["username"]
        password = open_account(sitter.town.code, person, name, keeper(sitter))
        context |= {"fresh": name, "password": password}
        found = _accounts(sitter)
        context["form"] = OpenForm([one for one in without if one != person])
    context["accounts"] = found
    return render(request, "desk/settings/accounts.html", context)


@for_administrator
@require_POST
@never_cache
def change(request: HttpRequest, sitter: Sitter, id: int) -> HttpResponse:
    """Lock or unlock an account, give it a new password, or end its sessions: `what`."""
    seat = Seat.objects.select_related("user").filter(town=sitter.town.code, pk=id).first()
    if seat is None:
        raise Http404
    what = request.POST.get("what", "")
    if seat.person == sitter.person and what == "lock":
        messages.error(request, _("不能停用自己的账号；请另一位管理员办理。"))
        return redirect("desk:accounts")
    words = {"lock": "停用账号", "unlock": "启用账号", "reset": "重设口令", "end": "结束登录"}
    if what not in words:
        raise Http404
    user: Any = seat.user
    password = temporary() if what == "reset" else ""
    with transaction.atomic():
        if what in ("lock", "unlock"):
            user.is_active = what == "unlock"
        if password:
            user.set_password(password)
            Seat.objects.filter(pk=seat.pk).update(temporary=True)
            Authenticator.objects.filter(user=user).delete()
        user.save()
        _log(sitter, f"{words[what]}“{user.username}”（{seat.person}）")
    if what != "unlock":
        end_sessions(user)
    if password:
        context = {"sitter": sitter, "form": None, "fresh": user.username, "password": password}
        context |= {"accounts": _accounts(sitter), "here": "settings"}
        return render(request, "desk/settings/accounts.html", context)
    said = {
        "lock": _("已停用：%(who)s"),
        "unlock": _("已启用：%(who)s"),
        "end": _("已结束登录：%(who)s"),
    }
    messages.success(request, said[what] % {"who": seat.person})
    return redirect("desk:accounts")


def open_account(town: str, person: str, name: str, by: Actor) -> str:
    """Open an account for a person in post, and say so in the town's chain: its temporary
    password."""
    password = temporary()
    with transaction.atomic():
        user = get_user_model().objects.create_user(name, password=password)
        Seat.objects.create(user=user, town=town, person=person, temporary=True)
        service.note(town, "", f"开设账号“{name}”（{person}）", actors=[by])
    return password


def end_sessions(user: Any, *, but: str | None = None) -> None:
    """End all sessions of an account, except one by its key."""
    for one in UserSession.objects.filter(user=user).exclude(session_key=but or ""):
        one.end()


def temporary() -> str:
    """A password that is easily read out: three groups of four."""
    return "-".join("".join(secrets.choice(_ALPHABET) for _i in range(4)) for _j in range(3))


def _accounts(sitter: Sitter) -> list[Account]:
    seats = Seat.objects.select_related("user").filter(town=sitter.town.code)
    held = scope.matters(sitter).filter(closed=None).values("owner").annotate(n=Count("number"))
    owned = dict(held.order_by().values_list("owner", "n"))
    second = set(
        Authenticator.objects.filter(user__seat__town=sitter.town.code).values_list(
            "user_id", flat=True
        )
    )
    return [
        Account(
            seat, _posts(sitter, seat.person), owned.get(seat.person, 0), seat.user_id in second
        )
        for seat in seats.order_by("user__username")
    ]


def _posts(sitter: Sitter, person: str) -> str:
    offices = [g.village or g.office for g in sitter.colleagues.get(person, ()) if not g.stands_for]
    return "、".join(dict.fromkeys(offices))


def _log(sitter: Sitter, text: str) -> None:
    service.note(sitter.town.code, "", text, actors=[keeper(sitter)])
