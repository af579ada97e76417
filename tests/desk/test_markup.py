"""What is written without the template engine is what the engine would write, escaped alike."""

from __future__ import annotations

import re

import pytest
from django import forms
from django.urls import reverse

from huiyin.desk import markup
from huiyin.desk.forms import dress
from huiyin.desk.lights import Light
from huiyin.desk.listing import Told
from huiyin.desk.rows import Row

EVIL = "<b>\"'&"
SAID = "&lt;b&gt;&quot;&#x27;&amp;"
NUMBERS = ("基准〔2025〕1号", "甲/乙 丙", EVIL, "50%?#x", "a+b;c@d~e")


def _row(number: str = "甲1号", tone: str = "well", **more: object) -> Row:
    told = {
        "title": "一事", "party": "甲某", "line": "信访", "light": Light("●", "正常", tone),
        "group": "later", "due": "10月28日（周二）", "left": "剩2个工作日", "next": "答复",
        "owner": "乙演示", "breaches": 0, **more,
    }  # fmt: skip
    return Row(number=number, **told)  # type: ignore[arg-type]


def _picked(row: Row, *cells: tuple[str, str]) -> str:
    return markup.picked([Told(row.number, row, list(cells))])


@pytest.mark.parametrize("number", NUMBERS)
def test_a_row_leads_where_the_address_book_says(number: str) -> None:
    from django.utils.html import escape

    for said in (markup.listed([_row(number)]), _picked(_row(number), ("due", ""))):
        address = escape(reverse("desk:matter", args=[number]))
        assert f'<a href="{address}">{escape(number)}</a>' in said
        assert f'<a href="{address}#why"' in said


def test_nothing_that_comes_from_outside_is_markup() -> None:
    row = _row(
        EVIL, title=EVIL, party=EVIL, line=EVIL, due=EVIL, left=EVIL, next=EVIL, owner=EVIL,
        light=Light(EVIL, EVIL, "well"),
    )  # fmt: skip
    cells = [("light", EVIL), ("title", EVIL), ("due", EVIL), ("f.some", EVIL)]
    for said in (markup.listed([row]), _picked(row, *cells)):
        assert "<b>" not in said
        assert said.count(SAID) >= 7


def test_a_day_that_is_near_is_not_counted_twice() -> None:
    assert "剩2个工作日" in markup.listed([_row()])
    assert "剩2个工作日" not in markup.listed([_row(tone="soon")])
    assert '<td class="day">—</td>' in markup.listed([_row(due="")])


def test_what_broke_a_rule_is_counted() -> None:
    assert '<span class="breach">3处不合规定</span>' in markup.listed([_row(breaches=3)])
    assert "breach" not in markup.listed([_row()])


class _Asked(forms.Form):
    word = forms.CharField(label="词语<i>", required=False)
    needed = forms.CharField(max_length=5)
    day = forms.DateField(widget=forms.DateInput(attrs={"type": "date"}), required=False)
    kind = forms.ChoiceField(choices=[("", "全部"), ("a&b", "甲<i>"), ("c", "丙")], required=False)

    def __init__(self, data: dict[str, str] | None) -> None:
        super().__init__(data)
        for field in self.fields.values():
            dress(field)


@pytest.mark.parametrize(
    "data",
    [
        None,
        {},
        {"word": EVIL, "needed": "x", "day": "2025-01-02", "kind": "a&b"},
        {"needed": "more than five", "day": "no day", "kind": "nowhere"},
    ],
)
def test_a_field_is_what_the_engine_makes_of_it(data: dict[str, str] | None) -> None:
    form = _Asked(data)
    for field in form:
        said = markup.pair(field)
        assert _plain(str(field)) in _plain(said)
        assert said.count('class="fault"') == len(field.errors)
        assert "<i>" not in said


def _plain(text: str) -> str:
    return re.sub(r"\s*(<)|(>)\s*", r"\1\2", text)
