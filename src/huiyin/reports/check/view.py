"""A text in the form in which rules read it, with the way back to the characters of the file.

The view has half-width digits and punctuation, and no spaces or broken lines inside a paragraph:
a number that a margin cut in two is one number again. `at[i]` is the place in the text of the
view's character i.
"""

from __future__ import annotations

from array import array
from dataclasses import dataclass, field

_FULL = {code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}
_OTHERS = {"﹪": "%", "﹐": ",", "﹔": ";", "﹕": ":", "﹙": "(", "﹚": ")"}
_SAME = _FULL | {ord(small): plain for small, plain in _OTHERS.items()}
_DROPPED = frozenset(
    " \t\r\n\v\f\u00a0\u3000\u00ad\u2002\u2003\u2009\u200a\u200b\u200c\u200d\u2060\ufeff"
)
BREAK = "\n"


@dataclass
class View:
    """The view of a text, grown piece by piece."""

    text: str
    at: array[int] = field(default_factory=lambda: array("l"))
    _pieces: list[str] = field(default_factory=list)
    _length: int = 0

    def add(self, start: int, end: int) -> tuple[int, int]:
        """Append the text from start to end as one paragraph; gives its bounds in the view."""
        if self._length:
            self._pieces.append(BREAK)
            self.at.append(start)
            self._length += 1
        begin = self._length
        self.go_on(start, end)
        return begin, self._length

    def go_on(self, start: int, end: int) -> int:
        """Append the text to the last paragraph without a break; gives the view's new end."""
        piece = self.text[start:end]
        kept = [i for i, character in enumerate(piece) if character not in _DROPPED]
        if len(kept) == len(piece):
            self._pieces.append(piece.translate(_SAME))
            self.at.extend(range(start, end))
        else:
            self._pieces.append("".join(piece[i] for i in kept).translate(_SAME))
            self.at.extend(start + i for i in kept)
        self._length += len(kept)
        return self._length

    def done(self) -> str:
        """The whole view as one string."""
        return "".join(self._pieces)

    def back(self, start: int, end: int) -> tuple[int, int]:
        """The bounds in the text of a stretch of the view; an empty stretch stays empty."""
        if not len(self.at):
            return 0, 0
        if end <= start:
            place = self.at[min(start, len(self.at) - 1)]
            return place, place
        return self.at[start], self.at[end - 1] + 1


def flat(text: str) -> str:
    """A text as the view of a paragraph has it."""
    return "".join(c for c in text if c not in _DROPPED).translate(_SAME)
