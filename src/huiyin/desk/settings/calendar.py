"""Holiday notices: those in force, and loading one, with the matters whose dates it moves."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from huiyin.desk.forms import dress
from huiyin.desk.seats import Sitter, seated
from huiyin.desk.settings.gate import administers, for_administrator, keeper
from huiyin.desk.settings.moved import moves
from huiyin.desk.settings.notice_text import Arranged, UnreadableError, read
from huiyin.kernel.workdays import WorkdayTable
from huiyin.ledger import service
from huiyin.ledger.errors import LedgerError
from huiyin.ledger.world import LedgerWorld


class NoticeForm(forms.Form):
    """A notice as it was published, its body pasted."""

    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self.fields["year"] = forms.IntegerField(
            label=_("安排哪一年"), min_value=2000, max_value=2100
        )
        self.fields["title"] = forms.CharField(label=_("通知名称"), max_length=200)
        self.fields["number"] = forms.CharField(label=_("文号"), max_length=60)
        self.fields["known"] = forms.DateField(
            label=_("公布日期"),
            widget=forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}),
        )
        self.fields["text"] = forms.CharField(
            label=_("放假安排"),
            max_length=4000,
            widget=forms.Textarea(attrs={"rows": 8}),
            help_text=_(
                "把通知正文各条粘贴在这里，每个节日一行，如“元旦：1月1日至3日放假，共3天。1月4日上班。”"
            ),
        )
        self.fields["amends"] = forms.BooleanField(
            label=_("只改动年内已有安排的几天"), required=False
        )
        for one in self.fields.values():
            dress(one)

    def clean(self) -> dict[str, Any]:
        said = super().clean() or {}
        if "text" in said and "year" in said:
            try:
                said["arranged"] = read(said["text"], said["year"])
            except UnreadableError as line:
                self.add_error("text", _("这一行读不出来：%(line)s") % {"line": line})
            else:
                if not said["arranged"].off:
                    self.add_error("text", _("没有读出放假的日子"))
        return said

    def notice(self) -> dict[str, Any]:
        """The plain form of a `CalendarEdition`."""
        said = self.cleaned_data
        arranged: Arranged = said["arranged"]
        mark = f"-{said['known'].isoformat()}" if said["amends"] else ""
        return {
            "id": f"{said['year']}{mark}",
            "year": said["year"],
            "title": said["title"],
            "number": said["number"],
            "known": said["known"].isoformat(),
            "amends": said["amends"],
            "off": [[n, a.isoformat(), b.isoformat()] for n, a, b in arranged.off],
            "work": [day.isoformat() for day in arranged.work],
        }


@seated
def calendar(request: HttpRequest, sitter: Sitter) -> HttpResponse:
    """The notices in force, newest first."""
    table = LedgerWorld(sitter.town.code).workdays(None)
    shipped = WorkdayTable.known().editions
    context = {
        "sitter": sitter,
        "editions": [(one, one not in shipped) for one in reversed(table.editions)],
        "administers": administers(sitter),
        "here": "settings",
    }
    return render(request, "desk/settings/calendar.html", context)


@for_administrator
def load(request: HttpRequest, sitter: Sitter) -> HttpResponse:
    """Load a notice: POST with `foresee` shows what was read and which dates move and keeps
    nothing, with `save` keeps it."""
    form = NoticeForm(request.POST or None)
    context: dict[str, Any] = {"sitter": sitter, "form": form, "here": "settings"}
    if request.method == "POST" and form.is_valid():
        saving = "save" in request.POST

        def change() -> list[service.Moved]:
            return service.load_calendar(sitter.town.code, form.notice(), actors=[keeper(sitter)])

        try:
            moved = change() if saving else service.rehearse(change)
        except LedgerError as error:
            context["error"] = str(error)
        else:
            context |= {
                "arranged": form.cleaned_data["arranged"],
                "moved": moves(sitter, moved),
                "saved": saving,
            }
            if saving:
                messages.success(request, _("通知已装入，以下事项的日期已按新的安排重新计算。"))
    return render(request, "desk/settings/notice.html", context)
