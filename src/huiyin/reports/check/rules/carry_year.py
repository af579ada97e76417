"""`carry-year`: last year's report carried on what this year's report says was carried in.

Found:  last year 结转下年度37件, this year 上年结转0件 (or 35件).
Quiet:  the same number; a report of last year that says nothing of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from huiyin.reports.check.document import Document
from huiyin.reports.check.finding import Finding
from huiyin.reports.check.paper import Paper
from huiyin.reports.check.rules import carry, form
from huiyin.reports.check.rules.amounts import said
from huiyin.reports.check.rules.disclosed import norms_in_force


def find(paper: Paper) -> Iterator[Finding]:
    """Table against table, else prose against prose, else across."""
    if paper.previous is None:
        return
    here, before = paper.document, paper.previous
    yield from _tables(here, before)
    yield from _prose(here, before)
    yield from _norms(here, before)


def _tables(here: Document, before: Document) -> Iterator[Finding]:
    now, then = form.table_three(here), form.table_three(before)
    if "in" not in now:
        return
    if "out" in then:
        columns = form.names(now)
        pairs = zip(now["in"].values, then["out"].values, now["in"].cells, columns, strict=False)
        for value, expected, cell, name in pairs:
            if value is not None and expected is not None and value != expected:
                yield _finding(f"“{name}”列", cell.start, cell.end, expected, value)
        return
    carried = _carried_out(before)
    value = now["in"].values[-1]
    if carried is not None and value is not None and value != carried:
        cell = now["in"].cells[-1]
        yield _finding("", cell.start, cell.end, carried, value)


def _carried_out(before: Document) -> Decimal | None:
    """What last year's report carried on: by its table, else by its words."""
    rows = form.table_three(before)
    if "out" in rows and rows["out"].values[-1] is not None:
        return rows["out"].values[-1]
    for flow in carry.flows(before):
        if flow.out is not None and not flow.out.approx:
            return flow.out.value
    return None


def _prose(here: Document, before: Document) -> Iterator[Finding]:
    expected = _carried_out(before)
    if expected is None:
        return
    for flow in carry.flows(here):
        if flow.into is not None and not flow.into.approx:
            if flow.into.value != expected:
                yield _finding("", flow.into.start, flow.into.end, expected, flow.into.value)
            return
        if flow.new and flow.done and flow.out and not form.table_three(here):
            new, done, out = flow.new.value, flow.done.value, flow.out.value
            if expected and new + expected != done + out:
                yield Finding(
                    "carry-year",
                    "warning",
                    f"上年报告结转了{said(expected)}件，本年没有计入：{said(new)}={said(done)}+{said(out)}",
                    flow.new.start,
                    flow.out.end,
                    f"上年结转{said(expected)}",
                    "未写上年结转",
                )
            return


def _norms(here: Document, before: Document) -> Iterator[Finding]:
    """Normative documents in force: last year's number, plus made, less repealed."""
    now, then = norms_in_force(here), norms_in_force(before)
    if not now or not then:
        return
    made, repealed, in_force = now[0].value, now[1].value, now[2]
    expected = then[2].value + made - repealed
    if in_force.value != expected:
        yield Finding(
            "carry-year",
            "warning",
            f"现行有效件数与上年接不上：上年{said(then[2].value)}+制发{said(made)}-废止{said(repealed)}"
            f"={said(expected)}，写的是{said(in_force.value)}",
            in_force.start,
            in_force.end,
            said(expected),
            said(in_force.value),
        )


def _finding(where: str, start: int, end: int, expected: Decimal, value: Decimal) -> Finding:
    return Finding(
        "carry-year",
        "error",
        f"{where}上年结转与上年报告的结转下年度不符：上年报告{said(expected)}，本报告{said(value)}",
        start,
        end,
        said(expected),
        said(value),
    )
