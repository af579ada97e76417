"""The rules, one file each: `find(paper)` gives its findings. The order is that of the contract."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from huiyin.reports.check.finding import Finding
from huiyin.reports.check.paper import Paper

Rule = Callable[[Paper], Iterator[Finding]]


def rules() -> dict[str, Rule]:
    """Name → rule."""
    from huiyin.reports.check.rules import (
        blank,
        carry,
        carry_year,
        date,
        duplicate,
        level,
        no_base,
        organ,
        percent,
        placeholder,
        power,
        rhythm,
        sum,
        target_as_result,
        template,
        text_against_table,
        unit,
        year,
    )

    return {
        "sum": sum.find,
        "carry": carry.find,
        "carry-year": carry_year.find,
        "percent": percent.find,
        "year": year.find,
        "organ": organ.find,
        "level": level.find,
        "blank": blank.find,
        "placeholder": placeholder.find,
        "power": power.find,
        "unit": unit.find,
        "rhythm": rhythm.find,
        "target-as-result": target_as_result.find,
        "no-base": no_base.find,
        "text-against-table": text_against_table.find,
        "duplicate": duplicate.find,
        "date": date.find,
        "template": template.find,
    }
