"""What a page shows, as a workbook: the same rows, the same columns, nothing more."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from typing import Any
from urllib.parse import quote

import xlsxwriter
from django.http import HttpResponse
from django.utils.translation import gettext as _

from huiyin.desk.seats import Sitter
from huiyin.kernel.acts import Actor
from huiyin.ledger import service

_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_MARK = "演示 · 非公文"


MOST = 20_000
"""So many rows a workbook holds at the most; more must be narrowed."""
EXPORT = "export"
"""The kind of the note that keeps who took which list out."""


def given(
    title: str, heads: Sequence[str], rows: Sequence[Sequence[Any]], sitter: Sitter
) -> HttpResponse:
    """A list as a workbook, of which the ledger keeps a note: what, how many rows, by whom."""
    if len(rows) > MOST:
        words = _("超过%(n)s行，请先缩小筛选范围再导出。") % {"n": MOST}
        return HttpResponse(words, status=413, content_type="text/plain; charset=utf-8")
    office = next((grant.office for grant in sitter.grants), "")
    service.note(
        sitter.town.code,
        "",
        f"导出Excel：{title}，{len(rows)}行",
        actors=[Actor(sitter.person, "reader", office)],
        kind=EXPORT,
        facts={"list": title, "columns": "、".join(heads), "rows": len(rows)},
    )
    return answer(title, heads, rows, sitter)


def answer(
    title: str, heads: Sequence[str], rows: Sequence[Sequence[Any]], sitter: Sitter
) -> HttpResponse:
    """The workbook as a download; texts stay texts, whatever they begin with."""
    target = BytesIO()
    with xlsxwriter.Workbook(target, {"in_memory": True}) as book:
        page = book.add_worksheet(title[:31])
        head = book.add_format({"bold": True, "border": 1, "bg_color": "#E8EDF5"})
        cell = book.add_format({"border": 1, "text_wrap": True, "valign": "top"})
        page.write_string(0, 0, f"{title}（{_MARK}）" if sitter.demo else title)
        for column, text in enumerate(heads):
            page.write_string(1, column, text, head)
            page.set_column(column, column, max(10, min(40, 2 * len(text) + 8)))
        for line, row in enumerate(rows, start=2):
            for column, value in enumerate(row):
                if isinstance(value, int) and not isinstance(value, bool):
                    page.write_number(line, column, value, cell)
                else:
                    page.write_string(line, column, str(value), cell)
        page.freeze_panes(2, 1)
    reply = HttpResponse(target.getvalue(), content_type=_TYPE)
    name = quote(f"{title}{sitter.today}.xlsx")
    reply["Content-Disposition"] = f"attachment; filename*=UTF-8''{name}"
    return reply
