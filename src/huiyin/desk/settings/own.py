"""Everybody's own page: posts, password, second factor, reminders, where one is signed in."""

from __future__ import annotations

from typing import Any

from allauth.mfa.models import Authenticator
from allauth.usersessions.models import UserSession
from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from huiyin.desk.forms import dress
from huiyin.desk.models import Seat
from huiyin.desk.notices import standing_in
from huiyin.desk.seats import Sitter, seated
from huiyin.desk.settings.accounts import end_sessions
from huiyin.kernel import registry
from huiyin.organs import directory


class MailForm(forms.Form):
    """Where reminders go."""

    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self.fields["mail"] = forms.EmailField(
            label=_("提醒发到这个邮箱"),
            required=False,
            help_text=_("只发编号和链接，不发当事人信息；不填就不发"),
        )
        dress(self.fields["mail"])


@seated
def own(request: HttpRequest, sitter: Sitter) -> HttpResponse:
    """The page; POST keeps the address (`mail`), ends one session (`end`) or all others (`all`)."""
    account: Any = request.user
    form = MailForm(request.POST if "mail" in request.POST else None, initial=_mail(account))
    if request.method == "POST":
        if "mail" in request.POST:
            if form.is_valid():
                Seat.objects.filter(user=account).update(mail=form.cleaned_data["mail"])
                messages.success(request, _("已保存"))
                return redirect("desk:own")
        else:
            _end(request, account)
            messages.success(request, _("已结束登录"))
            return redirect("desk:own")
    context = {
        "sitter": sitter,
        "form": form,
        "posts": _posts(sitter),
        "standing": standing_in(sitter),
        "sessions": [
            (one, one.session_key == request.session.session_key)
            for one in UserSession.objects.purge_and_list(account)
        ],
        "second": Authenticator.objects.filter(user=account).exists(),
        "here": "settings",
    }
    return render(request, "desk/settings/own.html", context)


def _mail(account: Any) -> dict[str, str]:
    return {"mail": account.seat.mail}


def _end(request: HttpRequest, account: Any) -> None:
    if request.POST.get("end", "").isdigit():
        mine = UserSession.objects.filter(user=account, pk=request.POST["end"])
        for one in mine.exclude(session_key=request.session.session_key):
            one.end()
    elif "all" in request.POST:
        end_sessions(account, but=request.session.session_key)


def _posts(sitter: Sitter) -> list[dict[str, str]]:
    """Each post of the sitter with what it gives, in words."""
    titles = registry.line_titles()
    roles = {r.id: r.title for p in registry.procedures() for r in p.roles}
    roles[directory.ADMIN] = _("管理员")
    scopes = {"town": _("全镇"), "office": _("本机构"), "village": _("本村（社区）")}
    held = directory.appointments(sitter.town.code, person=sitter.person, on=sitter.today)
    return [
        {
            "post": one.post,
            "office": grant.office,
            "village": grant.village,
            "roles": "、".join(roles.get(r, r) for r in sorted(grant.roles)),
            "lines": "、".join(titles.get(x, x) for x in sorted(grant.lines)) or _("全部业务"),
            "scope": scopes.get(grant.scope, grant.scope),
        }
        for one, grant in zip(held, sitter.grants, strict=False)
    ]
