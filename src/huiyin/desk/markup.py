"""What stands on a list fifty times over, written without the template engine.

A node of a template costs more than the words that it writes, so that rows and filters written by
templates take most of a list's time. Everything that comes from outside is escaped here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from html import escape
from typing import Any
from urllib.parse import quote

from django import forms
from django.urls import reverse
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from huiyin.desk.lights import Light
from huiyin.desk.listing import Told
from huiyin.desk.rows import Row

_PAUSED = (
    '<svg class="shape" viewBox="0 0 10 10" aria-hidden="true"><rect x="1" y="0" width="3"'
    ' height="10"/><rect x="6" y="0" width="3" height="10"/></svg>'
)
_UNQUOTED = "!$&'()*+,;=/~:@"
"""What an address may hold as it is: the same as Django's `reverse`."""


def picked(rows: Iterable[Told]) -> SafeString:
    """The rows of the list of matters, each with its tick and the cells asked for."""
    said = _Said()
    return mark_safe("\n".join(_picked(one.row, one.cells, said) for one in rows))


def _picked(row: Row, cells: Sequence[tuple[str, str]], said: _Said) -> str:
    number, address = escape(row.number), said.address(row.number)
    parts = [
        '<tr><td class="tick"><input class="form-check-input" type="checkbox" name="number"'
        f' value="{number}" aria-label="{number}"></td>{said.head(number, address)}'
    ]
    for id, words in cells:
        if id == "light":
            parts.append(_lit(row.light, words))
        elif id == "due":
            parts.append(said.due(row, address))
        elif id == "title":
            parts.append(said.title(row))
        else:
            parts.append(f"<td>{escape(words)}</td>")
    parts.append("</tr>")
    return "".join(parts)


def listed(rows: Iterable[Row]) -> SafeString:
    """A table of matters with the usual columns."""
    said = _Said()
    body = "\n".join(_listed(row, said) for row in rows)
    return mark_safe(f'<table class="rows">\n{_heads()}\n<tbody>\n{body}\n</tbody></table>')


def _heads() -> str:
    titles = {
        "number": _("编号"),
        "light": _("情况"),
        "line": _("业务"),
        "title": _("标题"),
        "party": _("当事人"),
        "day": _("法定日期"),
        "next": _("下一步"),
        "owner": _("承办"),
    }
    columns = "".join(f'<col class="{name}">' for name in titles)
    heads = "".join(f'<th scope="col">{escape(title)}</th>' for title in titles.values())
    return f"<colgroup>{columns}</colgroup>\n<thead><tr>{heads}</tr></thead>"


def _listed(row: Row, said: _Said) -> str:
    address = said.address(row.number)
    return (
        f"<tr>{said.head(escape(row.number), address)}{_lit(row.light, row.light.words)}"
        f'<td class="line">{escape(row.line)}</td>{said.title(row)}<td>{escape(row.party)}</td>'
        f"{said.due(row, address)}<td>{escape(row.next)}</td><td>{escape(row.owner)}</td></tr>"
    )


class _Said:
    """The words and the address that every row repeats."""

    def __init__(self) -> None:
        self.home = reverse("desk:matters")
        self.why = escape(_("为什么是这一天"))
        self.broken = {0: ""}

    def address(self, number: str) -> str:
        """The address of a matter's page, escaped."""
        return escape(f"{self.home}{quote(number, safe=_UNQUOTED)}/")

    def head(self, number: str, address: str) -> str:
        return f'<th scope="row"><a href="{address}">{number}</a></th>'

    def due(self, row: Row, address: str) -> str:
        if not row.due:
            return '<td class="day">—</td>'
        left = ""
        if row.left and row.light.tone != "soon":
            left = f" <small>{escape(row.left)}</small>"
        return (
            f'<td class="day"><a href="{address}#why" title="{self.why}">{escape(row.due)}</a>'
            f"{left}</td>"
        )

    def title(self, row: Row) -> str:
        return f'<td class="title">{escape(row.title)}{self.breaches(row.breaches)}</td>'

    def breaches(self, n: int) -> str:
        if n not in self.broken:
            words = ngettext("%(n)s处不合规定", "%(n)s处不合规定", n) % {"n": n}
            self.broken[n] = f' <span class="breach">{escape(words)}</span>'
        return self.broken[n]


def _lit(light: Light, words: str) -> str:
    shape = f'<span aria-hidden="true">{escape(light.shape)}</span>'
    if light.tone == "paused":
        shape = _PAUSED
    return f'<td class="light {light.tone}">{shape} {escape(words)}</td>'


# --- filters -----------------------------------------------------------------------------------


def pair(field: forms.BoundField) -> SafeString:
    """A field of a form with its label before it and its faults behind it, in one line."""
    faults = "".join(f'<span class="fault">{escape(str(one))}</span>' for one in field.errors)
    label = f'<label for="{field.id_for_label}">{escape(str(field.label))}</label>'
    return mark_safe(f'<span class="pair">{label}{_widget(field)}{faults}</span>')


def _widget(field: forms.BoundField) -> str:
    """An input or a select as Django's own templates of widgets write it."""
    widget = field.field.widget
    given = {**field.build_widget_attrs({}, widget), "id": field.id_for_label}
    told = widget.get_context(field.html_name, field.value(), given)["widget"]
    name, attrs = escape(told["name"]), _attributes(told["attrs"])
    if isinstance(widget, forms.Select):
        options = [one for _group, part, _index in told["optgroups"] for one in part]
        return f'<select name="{name}"{attrs}>{"".join(map(_option, options))}</select>'
    value = "" if told["value"] is None else f' value="{escape(str(told["value"]))}"'
    return f'<input type="{told["type"]}" name="{name}"{value}{attrs}>'


def _option(option: Mapping[str, Any]) -> str:
    value, label = escape(str(option["value"])), escape(str(option["label"]))
    return f'<option value="{value}"{_attributes(option["attrs"])}>{label}</option>'


def _attributes(attrs: Mapping[str, Any]) -> str:
    return "".join(
        f" {name}" if value is True else f' {name}="{escape(str(value))}"'
        for name, value in attrs.items()
        if value is not False
    )
