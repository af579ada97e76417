"""Text with its lineage: the smallest part of a document."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

# What neither XML nor html can hold: control characters, lone surrogates, non-characters.
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text with one lineage.

    `figure` names the figure that the text states, `value` its plain value ("1200" where the text
    says 1,200; the text itself if left out), `period` the time it covers ("2020"), and `cases` the
    numbers of the matters or entries behind it. `claim` is the id of the claim that the text
    belongs to, with its `verdict`; neighbouring runs of one claim form one claim. A line feed in
    the text begins a new line.
    """

    text: str
    figure: str | None = None
    value: str | None = None
    period: str | None = None
    cases: tuple[str, ...] = ()
    claim: str | None = None
    verdict: str | None = None


Runs = tuple[Run, ...]


def plain(text: str) -> Runs:
    """Text without lineage, as the runs of a paragraph, a cell or a note."""
    return (Run(text),)


def text_of(runs: Runs) -> str:
    """The text without its lineage."""
    return "".join(run.text for run in runs)


def claims_of(runs: Runs) -> Iterator[tuple[str | None, str | None, Runs]]:
    """The runs gathered into stretches of one claim: (claim, verdict, runs)."""
    start = 0
    for end in range(1, len(runs) + 1):
        first = runs[start]
        if end < len(runs) and (runs[end].claim, runs[end].verdict) == (first.claim, first.verdict):
            continue
        yield first.claim, first.verdict, runs[start:end]
        start = end


def writable(text: str) -> str:
    """The text with every character that no file format can hold shown as U+FFFD."""
    return _UNWRITABLE.sub("\ufffd", text)
