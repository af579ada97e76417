"""`sum`: parts that do not add up to their whole, in running text and in tables.

Found:  共办理案件216件，其中一般程序8件，简易程序22件。 · 现场331人次，电话61人次，共372人次。
Quiet:  共开展46场次，其中进校园12场次、进企业8场次等。 · 共20人，其中党员15人，女性8人。
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from huiyin.reports.check.finding import Finding
from huiyin.reports.check.paper import Paper
from huiyin.reports.check.rules import form
from huiyin.reports.check.rules.amounts import said
from huiyin.reports.check.rules.cells import table_sums
from huiyin.reports.check.rules.listing import Listing, listings

# Parts that reach this share of the whole were meant to reach it.
_NEARLY = Decimal("0.75")


def find(paper: Paper) -> Iterator[Finding]:
    """Wholes and parts of the running text, then totals of tables."""
    for one in listings(paper.document):
        finding = _judged(one)
        if finding:
            yield finding
    yield from _equations(paper)
    yield from form.table_three_sums(paper.document)
    yield from form.table_four_sums(paper.document)
    yield from table_sums(paper.document)


def _judged(one: Listing) -> Finding | None:
    if one.whole.approx or any(part.approx for part in one.parts):
        return None
    whole, total = one.whole.value, one.total
    if total == whole or (one.overlapping and not one.closed):
        return None
    # A list may run on into another one: where its first parts make the whole, it holds.
    running = Decimal(0)
    for count, part in enumerate(one.parts, start=1):
        running += part.value
        if running == whole and count >= 2:
            return None
    if one.overlapping and total > whole:
        return None
    if total > whole or (one.closed and not one.open):
        return _finding(one, "error")
    if not one.open and total >= whole * _NEARLY:
        return _finding(one, "warning")
    return None


def _finding(one: Listing, severity: str) -> Finding:
    parts = "+".join(f"{part.plain:g}" for part in one.parts)
    return Finding(
        "sum",
        "error" if severity == "error" else "warning",
        f"分项之和与总数不符：{parts}={said(one.total)}，总数写的是{said(one.whole.value)}",
        min(one.start, one.parts[0].start),
        max(one.end, one.whole.end),
        said(one.total),
        said(one.whole.value),
    )


_EQUATION = re.compile(r"(\d{1,9}(?:\+\d{1,9}){1,20})=(\d{1,9})(?!\d)")
_DIFFERENCE = re.compile(
    r"(?P<now>\d{1,8})(?P<u>[件起次人名条份宗户])[^。\d]{0,12}(?:比|较|与)?(?:上年|去年|上一年|\d{4}年)(?:同期|度)?"
    r"[^。\d]{0,6}?(?P<then>\d{1,8})(?P=u)[^。\d]{0,8}?(?P<verb>增加|减少|多|少)了?(?P<by>\d{1,8})(?P=u)"
)


def _equations(paper: Paper) -> Iterator[Finding]:
    view = paper.document.view
    for match in _EQUATION.finditer(view):
        total = sum(int(n) for n in match[1].split("+"))
        if total != int(match[2]):
            yield Finding(
                "sum",
                "error",
                f"等式不成立：{match[1]}={total}",
                match.start(),
                match.end(),
                str(total),
                match[2],
            )
    for match in _DIFFERENCE.finditer(view):
        now, then, by = int(match["now"]), int(match["then"]), int(match["by"])
        signed = now - then if match["verb"] in ("增加", "多") else then - now
        if signed != by:
            yield Finding(
                "sum",
                "error",
                f"增减数与两年的数不符：{then}到{now}，相差{abs(now - then)}，写的是"
                f"{match['verb']}{by}",
                match.start(),
                match.end(),
                str(abs(now - then)),
                str(by),
            )
