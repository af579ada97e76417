"""Changes against last year that do not follow from the two years' numbers."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import pairwise

from huiyin.reports.check.document import Document, Stretch
from huiyin.reports.check.finding import Finding
from huiyin.reports.check.numbers import Number
from huiyin.reports.check.rules.amounts import said
from huiyin.reports.check.rules.beside import finding, label, rounded

_UP = re.compile(r"增长|上升|提高|提升|增加|增幅")
_DOWN = re.compile(r"下降|减少|降低|降幅|回落|压降|少|缩减")
_LAST = re.compile(r"上年|去年|上一年|同期|\d{4}年|前一年")
_BY = re.compile(r"(?:增加|减少|增长|下降|上升|多|少)了?$")
_MOST = 24


def change(
    document: Document, sentence: Stretch, found: list[Number], one: Number, clause: str
) -> Finding | None:
    """A change needs both years' numbers in the sentence; without them `no-base` speaks."""
    view = document.view
    counts = [n for n in found if (n.counts) and n.end <= one.start][-_MOST:]
    if len(counts) < 2:
        return None
    then = [n for n in counts if _is_last(view, sentence, n)]
    by = [n for n in counts if _BY.search(label(view, sentence, n))]
    now = [n for n in counts if n not in then and n not in by]
    pairs = [
        (a, b)
        for a in now
        for b in then
        if a.kind == b.kind and b.value and not a.approx and not b.approx
    ]
    if not pairs:
        return _by_difference(view, sentence, counts, one, clause)
    if any(_changed(one, a.value, b.value) and _agrees(clause, a.value, b.value) for a, b in pairs):
        return None
    a, b = pairs[-1]
    rate = (a.value - b.value) * 100 / b.value
    turned = _changed(one, a.value, b.value)
    word = "方向写反了" if turned else "增减幅与数字不符"
    verb = "增长" if rate >= 0 else "下降"
    return finding(
        one,
        min(a.start, b.start),
        f"{word}：{said(b.value)}到{said(a.value)}是{verb}{rounded(abs(rate))}%",
        f"{verb}{rounded(abs(rate))}%",
        f"{said(one.value)}%",
    )


def _by_difference(
    view: str, sentence: Stretch, counts: list[Number], one: Number, clause: str
) -> Finding | None:
    """29件，比上年同期减少17件，减少36%: the base is the number and its change."""
    for now, by in pairwise(counts):
        words = label(view, sentence, by)
        if now.kind != by.kind or now.approx or by.approx:
            continue
        lead = view[now.end : by.start]
        if _is_last(view, sentence, now) and re.fullmatch(r"(?:增加|减少|增长|下降)了?", lead):
            if abs(by.value * 100 / now.value - one.value) <= one.step:
                return None
            return _grew(one, now, by, now.value)
        if not _LAST.search(lead) and "同比" not in lead:
            continue
        if _DOWN.search(words):
            base = now.value + by.value
        elif _UP.search(words):
            base = now.value - by.value
        else:
            continue
        if base <= 0 or abs(by.value * 100 / base - one.value) <= one.step:
            return None
        return _grew(one, now, by, base)
    return None


def _grew(one: Number, first: Number, by: Number, base: Decimal) -> Finding:
    rate = rounded(by.value * 100 / base)
    return finding(
        one,
        first.start,
        f"增减幅与数字不符：{said(by.value)}÷{said(base)}={rate}%",
        f"{rate}%",
        f"{said(one.value)}%",
    )


def _is_last(view: str, sentence: Stretch, number: Number) -> bool:
    words = label(view, sentence, number)
    low = max(sentence.start, number.start - 16)
    near = re.split(r"[,;。]", view[low : number.start])[-1]
    if re.search(r"(?:由|从)[^,。;]{0,6}$", words):
        return True
    if re.search(r"[到至][^,。;]{0,8}$", near):
        return False
    last = _LAST.search(near)
    # 较上年减少28件: the number is the change, not last year's.
    return last is not None and not re.search(r"增加|减少|增长|下降|上升|多|少", near[last.end() :])


def _changed(one: Number, now: Decimal, then: Decimal) -> bool:
    return abs(abs(now - then) * 100 / then - one.value) <= one.step


def _agrees(clause: str, now: Decimal, then: Decimal) -> bool:
    if now > then:
        return not (_DOWN.search(clause) and not _UP.search(clause))
    if now < then:
        return not (_UP.search(clause) and not _DOWN.search(clause))
    return True
