"""The town's group robot for reminders: off until its address is given and it is switched on."""

from __future__ import annotations

from typing import Any

from django import forms
from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from huiyin.desk.forms import dress
from huiyin.desk.models import Robot
from huiyin.desk.seats import Sitter
from huiyin.desk.settings.gate import for_administrator, keeper
from huiyin.ledger import service


class RobotForm(forms.Form):
    """The robot's address and whether it is on."""

    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self.fields["address"] = forms.CharField(
            label=_("企业微信群机器人地址"),
            max_length=300,
            help_text=_("群设置里“添加群机器人”后给出的Webhook地址"),
        )
        self.fields["on"] = forms.BooleanField(label=_("启用"), required=False)
        for one in self.fields.values():
            dress(one)

    def clean_address(self) -> str:
        address: str = self.cleaned_data["address"].strip()
        if not address.startswith(tuple(settings.ROBOT_ADDRESSES)):
            raise forms.ValidationError(
                _("地址应以 %(start)s 开头"), params={"start": settings.ROBOT_ADDRESSES[0]}
            )
        return address


@for_administrator
def reminders(request: HttpRequest, sitter: Sitter) -> HttpResponse:
    """The robot's form; what is sent, and what never is, stands beside it."""
    robot = Robot.objects.filter(town=sitter.town.code).first()
    initial = {"address": robot.address, "on": robot.on} if robot else {}
    form = RobotForm(request.POST or None, initial=initial)
    if request.method == "POST" and form.is_valid():
        Robot.objects.update_or_create(town=sitter.town.code, defaults=form.cleaned_data)
        words = "启用" if form.cleaned_data["on"] else "停用"
        service.note(sitter.town.code, "", f"{words}群机器人提醒", actors=[keeper(sitter)])
        messages.success(request, _("已保存"))
        return redirect("desk:reminders")
    context = {
        "sitter": sitter,
        "form": form,
        "mail": bool(settings.EMAIL_HOST),
        "here": "settings",
    }
    return render(request, "desk/settings/reminders.html", context)
