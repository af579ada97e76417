"""Reports with planted defects and their innocent twins, written for the rules of `check`.

A sample begins with `+` (defective) or `-` (innocent), the report's kind, `year=` and `in=` where
they differ from 2021 and the results, and after `::` what the finding's quote must hold. Below
stand its paragraphs, tables (`| a | b |`), and mandated tables (`@two`, `@three`, `@four`, with
what differs from a clean one); lines after `<` belong to last year's report.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).parent
# Written in the manner of published reports before anybody looked at what the rules say of them;
# measured apart. Rules are mended in general ways, never by these rows.
HELD_OUT = HERE / "heldout"


@dataclass(frozen=True)
class Sample:
    """One sample: `lines` of the report and `before` of last year's."""

    rule: str
    number: int
    defective: bool
    kind: str
    year: int
    place: str
    holds: str
    lines: tuple[str, ...]
    before: tuple[str, ...] = field(default=())

    @property
    def name(self) -> str:
        return f"{self.rule}-{'+' if self.defective else '-'}{self.number}"


def samples(rule: str = "", folder: Path = HERE) -> Iterator[Sample]:
    """Every sample of a folder, or those of one rule."""
    for path in sorted(folder.glob(f"{rule or '*'}.txt")):
        blocks = re.split(r"\n\s*\n", path.read_text("utf-8").strip())
        for number, block in enumerate(blocks, start=1):
            yield _sample(path.stem, number, block.split("\n"))


def _sample(rule: str, number: int, block: list[str]) -> Sample:
    head, _, holds = block[0].partition("::")
    sign, kind, *more = head.split()
    options = dict(word.split("=", 1) for word in more)
    holds = holds.strip()
    return Sample(
        rule,
        number,
        sign == "+",
        kind,
        int(options.get("year", 2021)),
        options.get("in", "results"),
        "" if holds in ("同句", "同段", "双写") else holds,
        tuple(line for line in block[1:] if not line.startswith("<")),
        tuple(line[1:].strip() for line in block[1:] if line.startswith("<")),
    )
