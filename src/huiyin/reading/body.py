"""The rows below a header that are data; totals, notes and repeated headers are set aside."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from huiyin.reading.cells import Sheet, Value
from huiyin.reading.headers import Header
from huiyin.reading.text import BLANKS, clean

Reason = Literal["total", "note", "header", "numbering"]

_TOTAL = re.compile(
    r"(?:本页|本月|本季度?|本年度?|全年|全镇|全县)?(?:合|总|小|共|累)计(?:[:：(\d].*)?"
)
_NOTE = re.compile(
    r"(?:备注|注|说明|填表说明|填[表报]人?|填[表报]单位|填[表报](?:日期|时间)|制表人?|制表(?:日期|时间)|"
    r"审核人?|复核人?|负责人|单位负责人|分管领导|经办人|联系人|联系电话|统计人|报送(?:单位|日期|时间))"
    r"(?:\(签[字章]\))?:.*"
)
# The first letters of all these; other rows need no closer look.
_STARTS = frozenset("备注说填制审复负单分经联统报本全合总小共累")


@dataclass(frozen=True)
class Body:
    """``rows``: the rows of data, from 0. ``skipped``: rows with values that are none, and why."""

    rows: list[int]
    skipped: tuple[tuple[int, Reason], ...]


def find_body(sheet: Sheet, header: Header) -> Body:
    """Sort the rows below the header; blank rows are passed over without a word."""
    rows: list[int] = []
    skipped: list[tuple[int, Reason]] = []
    headings = _headings(sheet, header)
    for row in range(header.row_end + 1, sheet.last_row + 1):
        values = sheet.rows[row - sheet.origin[0]]
        first = next((value for value in values if not _blank(value)), None)
        if first is None:
            continue
        reason = _reason(first, values, headings)
        if reason is None and not rows and _numbers_columns(values):
            reason = "numbering"
        if reason:
            skipped.append((row, reason))
        else:
            rows.append(row)
    return Body(rows, tuple(skipped))


def _headings(sheet: Sheet, header: Header) -> list[set[Value]]:
    """What the header's rows hold in each column, to know them again on a later page."""
    span = range(header.row_start, header.row_end + 1)
    columns = range(sheet.origin[1], sheet.last_column + 1)
    return [{sheet.at(row, column) for row in span} | {None} for column in columns]


def _blank(value: Value) -> bool:
    return value is None or (isinstance(value, str) and not value.strip(BLANKS))


def _reason(first: Value, values: list[Value], headings: list[set[Value]]) -> Reason | None:
    if not isinstance(first, str):
        return None
    start = first.lstrip(BLANKS)[0]
    if start in _STARTS:
        text = clean(first).replace(" ", "")
        if _TOTAL.fullmatch(text):
            return "total"
        if _NOTE.fullmatch(text):
            return "note"
    if all(value in known for value, known in zip(values, headings, strict=True)):
        return "header"
    return None


def _numbers_columns(values: list[Value]) -> bool:
    """Whether the first row below the header only numbers the columns: 1 2 3 4 …"""
    filled = [value for value in values if not _blank(value)]
    return len(filled) > 2 and filled == list(range(1, len(filled) + 1))
