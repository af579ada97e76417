"""How sentences of our own reports are worded: a claim's two sentences as patterns of a text.

A report that this software wrote says each claim in the words that its line declares, with figures
and names in their slots. A stretch of a text that is such a sentence from its beginning to its end
belongs to that claim alone.
"""

from __future__ import annotations

import re
import string
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property

from huiyin.figures.claims import Claim, claims
from huiyin.reports.check.view import flat
from huiyin.reports.claims import Claim as Printed

_STOPS = "。；;. "
_FEWEST = 6
"""So many characters of its own tell a sentence from others; fewer are left to the cues."""

_NUMBER = r"[^;。,:\n\d]{0,3}\d[\d.,]*[^;。,:\n\d]{0,6}?"
_NAMES = r"[^。\n]+?"
_DIGITS = re.compile(r"\d+(?:\.\d+)?")
# After these a broken line reads as a paragraph's end.
_MARK = re.compile("[:;]")
# What stands in a slot: names, digits where a report was printed with a number, else a number with
# its unit.
NAMES = frozenset({"list", "missing"})
PRINTED = "printed"
_INNER = dict.fromkeys(NAMES, _NAMES) | {PRINTED: _DIGITS.pattern}


@dataclass(frozen=True)
class Piece:
    """Words that stand as they are, or the slot of that name.

    `truth` is what a slot of a printed sentence holds.
    """

    words: str
    slot: str = ""
    truth: str = ""


@dataclass(frozen=True)
class Wording:
    """One sentence of a claim. `claims_it`: it is what is said where the evidence supports it."""

    claim: Claim | Printed
    pieces: tuple[Piece, ...]
    claims_it: bool

    @cached_property
    def weight(self) -> int:
        """How many characters are its own."""
        return sum(len(one.words) for one in self.pieces)

    @cached_property
    def anchor(self) -> str:
        """Its longest words: where they are not, it is not."""
        return max((one.words for one in self.pieces), key=len)

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The whole sentence, from one mark to the next; slots are groups `s0`, `s1`, …"""
        parts = []
        for place, one in enumerate(self.pieces):
            inner = _INNER.get(one.slot, _NUMBER)
            words = _MARK.sub(r"\g<0>\n?", re.escape(one.words))
            parts.append(f"(?P<s{place}>{inner})" if one.slot else words)
        return re.compile(rf"(?:(?<=[;。:\n])|\A){''.join(parts)}(?=[;。\n]|\Z)")


@cache
def declared() -> tuple[Wording, ...]:
    """The sentences that lines declare for their claims, where enough of them is words."""
    found = (
        Wording(one, tuple(_pieces(text)), claims_it)
        for one in claims()
        for text, claims_it in ((one.says, True), (one.otherwise, False))
    )
    return tuple(one for one in found if one.weight >= _FEWEST)


def printed(claims: Iterable[Printed]) -> tuple[Wording, ...]:
    """The sentences of claims as a report prints them: whatever is a number may be another."""
    return tuple(Wording(one, tuple(_runs(one)), claims_it=True) for one in claims if one.text)


def _pieces(text: str) -> Iterator[Piece]:
    for words, slot, _, _ in string.Formatter().parse(text.rstrip(_STOPS)):
        if words:
            yield Piece(flat(words))
        if slot is not None:
            yield Piece("", slot)


def _runs(one: Printed) -> Iterator[Piece]:
    text = flat(one.text).rstrip(_STOPS)
    done = 0
    for found in _DIGITS.finditer(text):
        if found.start() > done:
            yield Piece(text[done : found.start()])
        yield Piece("", PRINTED, found.group())
        done = found.end()
    if done < len(text):
        yield Piece(text[done:])
