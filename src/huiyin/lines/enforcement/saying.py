"""A plain count in a claim: a figure, its sentence, and the sentence of its absence."""

from __future__ import annotations

from functools import partial

from huiyin.figures.claims import claim

of_line = partial(claim, line="enforcement")


def counted(word: str, subject: str, measure: str, unit: str, *cues: str, says: str) -> None:
    """A plain count: a figure of the same name, its sentence and the sentence of its absence."""
    of_line(
        f"enforcement.{word}_counted",
        "count",
        subject=subject,
        measure=measure,
        unit=unit,
        figures=(f"enforcement.{word}",),
        says=f"{says}{{value}}",
        otherwise=f"本年度没有{subject}{measure}的记录",
        cues=cues,
    )
