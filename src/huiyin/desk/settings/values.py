"""The value of a parameter: the field in which it is asked for, and how it is said."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext as _

from huiyin.kernel.procedure import Parameter
from huiyin.kernel.terms import Term, TermError

_SEVERITIES = ("refuse", "warn", "off")
_DAY = re.compile(r"(\d{2})-(\d{2})")
_MONEY = "分"


def kind_of(parameter: Parameter) -> str:
    """severity, day (month and day), money, number, term, table or text: from its default."""
    default = parameter.default
    if default in _SEVERITIES:
        return "severity"
    if isinstance(default, dict | list):
        return "table"
    if parameter.unit == _MONEY:
        return "money"
    if isinstance(default, int):
        return "number"
    if isinstance(default, str) and _DAY.fullmatch(default):
        return "day"
    return "term" if default == "" or _term(str(default)) else "text"


def field_of(parameter: Parameter) -> forms.Field:
    """The field for a parameter's value."""
    label = parameter.title
    match kind_of(parameter):
        case "severity":
            choices = [(one, severity(one)) for one in _SEVERITIES]
            return forms.ChoiceField(label=label, choices=choices, widget=forms.RadioSelect())
        case "money":
            return forms.DecimalField(
                label=label, min_value=0, max_digits=14, decimal_places=2, help_text=_("元")
            )
        case "number":
            return forms.IntegerField(label=label, min_value=0, help_text=parameter.unit)
        case "day":
            return forms.CharField(
                label=label, validators=[_is_day], help_text=_("月-日，如 01-20")
            )
        case "term":
            help = _("如 5wd（5个工作日）、30d（30日）、3m（3个月）、2y（2年）；不设则留空")
            return forms.CharField(
                label=label, required=False, validators=[_is_term], help_text=help
            )
        case "table":
            return forms.JSONField(label=label, widget=forms.Textarea(attrs={"rows": 6}))
    return forms.CharField(label=label, max_length=60)


def plain(parameter: Parameter, value: Any) -> Any:
    """A cleaned value as the ledger keeps it; money in 分."""
    return round(value * 100) if kind_of(parameter) == "money" else value


def shown(parameter: Parameter, value: Any) -> Any:
    """A kept value as its field shows it."""
    return value / 100 if kind_of(parameter) == "money" and value is not None else value


def said(parameter: Parameter, value: Any) -> str:
    """A value in words."""
    if value in (None, ""):
        return _("未设")
    speak: dict[str, Callable[[Any], str]] = {
        "severity": severity,
        "money": lambda fen: _("%(n)s元") % {"n": f"{fen / 100:,.2f}".removesuffix(".00")},
        "number": lambda n: f"{n}{parameter.unit}",
        "day": lambda day: _("%(month)s月%(day)s日") % {"month": int(day[:2]), "day": int(day[3:])},
        "term": term,
        "table": lambda table: json.dumps(table, ensure_ascii=False),
    }
    return speak.get(kind_of(parameter), str)(value)


def severity(value: str) -> str:
    words = {"refuse": _("不符即不能办理"), "warn": _("只提醒"), "off": _("不检查")}
    return words.get(value, value)


def term(value: str) -> str:
    parsed = _term(value)
    if parsed is None:
        return value
    units = {
        "wd": _("%(n)s个工作日"),
        "d": _("%(n)s日"),
        "m": _("%(n)s个月"),
        "y": _("%(n)s年"),
        "h": _("%(n)s小时"),
    }
    return units[parsed.unit] % {"n": parsed.n}


def _term(text: str) -> Term | None:
    try:
        return Term.parse(text)
    except TermError:
        return None


def _is_term(text: str) -> None:
    if text and _term(text) is None:
        raise forms.ValidationError(_("读不出期限“%(text)s”"), params={"text": text})


def _is_day(text: str) -> None:
    """A day of the calendar, 29 February included."""
    try:
        date.fromisoformat(f"2024-{text}")
    except ValueError:
        raise forms.ValidationError(
            _("读不出日期“%(text)s”，请写作 01-20"), params={"text": text}
        ) from None
