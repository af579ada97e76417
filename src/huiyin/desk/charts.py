"""Charts as inline SVG: no script, printable; each stands beside the table that it shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

_HEIGHT, _GROUP, _LEFT, _TOP, _BELOW = 120, 62, 8, 18, 40
_TONES = ("counted", "ahead")


@dataclass(frozen=True)
class Bar:
    """A label with its values, one for each series."""

    label: str
    values: tuple[float, ...]


@dataclass(frozen=True)
class Heat:
    """A table of numbers whose ground tells how much: rows by name, columns by `heads`."""

    title: str
    source: str
    """The register or procedure that it counts."""
    heads: Sequence[str]
    rows: Sequence[tuple[str, Sequence[int]]]

    @property
    def sums(self) -> list[int]:
        """The sum of each column."""
        return [sum(cells[n] for _, cells in self.rows) for n in range(len(self.heads))]

    @property
    def total(self) -> int:
        return sum(self.sums)

    @property
    def without(self) -> list[str]:
        """The rows in which nothing stands."""
        return [name for name, cells in self.rows if not any(cells)]

    @property
    def toned(self) -> list[tuple[str, list[tuple[int, int]]]]:
        """(row, [(number, tone 0 to 4)])."""
        most = max((n for _, cells in self.rows for n in cells), default=0)
        return [
            (name, [(n, -(-4 * n // most) if most else 0) for n in cells])
            for name, cells in self.rows
        ]


def bars(data: Sequence[Bar], series: Sequence[str]) -> SafeString:
    """Bars side by side, each with its value above it; "" where there is nothing to show."""
    most = max((value for bar in data for value in bar.values), default=0)
    if not most:
        return SafeString("")
    width = _LEFT * 2 + _GROUP * len(data)
    thick = (_GROUP - 14) / len(series)
    drawn = []
    for place, bar in enumerate(data):
        x = _LEFT + place * _GROUP + 7
        for turn, value in enumerate(bar.values):
            tall = round(_HEIGHT * value / most, 1)
            drawn.append(_bar(x + turn * thick, thick - 2, tall, value, _TONES[turn % 2]))
        label = bar.label if len(bar.label) <= 5 else f"{bar.label[:4]}…"
        drawn.append(
            format_html(
                '<text class="under" x="{}" y="{}" text-anchor="middle">{}</text>',
                round(x + thick * len(series) / 2, 1), _TOP + _HEIGHT + 16, label,
            )
        )  # fmt: skip
    legend = format_html_join(
        " ",
        '<span><svg class="swatch" aria-hidden="true"><rect class="piece {}" width="18"'
        ' height="12"/></svg>{}</span>',
        ((_TONES[turn % 2], name) for turn, name in enumerate(series)),
    )
    return format_html(
        '<figure class="bar chart"><svg viewBox="0 0 {} {}" aria-hidden="true">{}</svg>'
        "<figcaption>{}</figcaption></figure>",
        width,
        _TOP + _HEIGHT + _BELOW - 16,
        format_html_join("", "{}", ((one,) for one in drawn)),
        legend,
    )


def _bar(x: float, wide: float, tall: float, value: float, tone: str) -> SafeString:
    y = _TOP + _HEIGHT - tall
    return format_html(
        '<rect class="piece {}" x="{}" y="{}" width="{}" height="{}"/>'
        '<text x="{}" y="{}" text-anchor="middle">{}</text>',
        tone,
        round(x, 1),
        round(y, 1),
        round(wide, 1),
        tall,
        round(x + wide / 2, 1),
        round(y - 4, 1),
        f"{value:g}",
    )
