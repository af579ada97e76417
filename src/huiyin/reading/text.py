"""Text as people and programs type it, made comparable or made fit to keep."""

from __future__ import annotations

import re
import unicodedata

# Marks that take no room: zero-width spaces and joiners, direction marks, soft hyphen, BOM.
_INVISIBLE = re.compile("[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]")
_JOINER = "\u034f"  # the only one of them that counts as printable
# What a cell that looks empty may hold.
BLANKS = " \t\r\n\v\f\u00a0\u3000\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_SPACES = re.compile(r"\s+")


def clean(text: str) -> str:
    """The form in which text is compared and parsed: NFKC, on one line, nothing invisible.

    Full-width digits, letters and punctuation become half-width; runs of spaces become one.
    """
    if text.isascii() and text.isprintable() and "  " not in text:
        return text.strip()
    text = unicodedata.normalize("NFKC", _INVISIBLE.sub("", text))
    return _SPACES.sub(" ", _CONTROL.sub("", text)).strip()


def tidy(text: str) -> str:
    """The form in which text is kept: NFC, Chinese punctuation and line breaks as they were."""
    if text.isprintable() and _JOINER not in text:
        return unicodedata.normalize("NFC", text).strip()
    text = unicodedata.normalize("NFC", _INVISIBLE.sub("", text))
    text = _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    return text.strip()
