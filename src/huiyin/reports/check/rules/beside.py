"""What the rules on percentages share: the words beside a number, and how a rate is written."""

from __future__ import annotations

import re
from decimal import Decimal

from huiyin.reports.check.document import Stretch
from huiyin.reports.check.finding import Finding
from huiyin.reports.check.numbers import Number
from huiyin.reports.check.rules.amounts import said


def rounded(rate: Decimal) -> str:
    """A rate with at most two places."""
    return said(rate.quantize(Decimal("0.01")))


def label(view: str, sentence: Stretch, number: Number) -> str:
    """The words before a number back to the last mark or number."""
    low = max(sentence.start, number.start - 30)
    return re.split(r"[,;:。、\d]", view[low : number.start])[-1]


def finding(one: Number, start: int, message: str, expected: str, found: str) -> Finding:
    """A finding from `start` to the end of the percentage."""
    return Finding("percent", "error", message, start, one.end, expected, found)
