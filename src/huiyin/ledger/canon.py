"""Canonical JSON: one text for one value, so that a hash means something.

Sorted keys, no blanks, NFC, integers and strings (true, false and null besides); never a float:
money is in 分, dates are ISO text.
"""

from __future__ import annotations

from _json import make_encoder
from collections.abc import Mapping
from datetime import date, datetime
from json.encoder import encode_basestring as quoted
from typing import Any
from unicodedata import is_normalized, normalize

__all__ = ["NotCanonical", "canonical", "quoted", "settle"]


class NotCanonical(TypeError):
    """A value that has no canonical form (a float, an object)."""


def settle(value: Any) -> Any:
    """The value as plain JSON data: NFC text, integers, ISO dates, lists, string keys."""
    if value is None or isinstance(value, bool | int):
        return value
    if isinstance(value, str):
        return value if value.isascii() else normalize("NFC", value)
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {settle(str(name)): settle(one) for name, one in value.items()}
    if isinstance(value, list | tuple):
        return [settle(one) for one in value]
    raise NotCanonical(f"{type(value).__name__} 没有规范写法：{value!r}")


def canonical(value: Any) -> str:
    """The canonical text. Raises `NotCanonical`.

    Every act is written through here several times: plain data in NFC, which is nearly all, goes
    through Python's own encoder; anything else is written as it is met.
    """
    if _plain(value):
        text = "".join(_encode(value, 0))
        # Whole texts in NFC consist of parts in NFC; anything else goes the long way.
        if text.isascii() or is_normalized("NFC", text):
            return text
    return _written(value)


def _written(value: Any) -> str:
    kind = type(value)
    if kind is str:
        return quoted(normalize("NFC", value))
    if kind is dict:
        return _object(value)
    if kind is list or kind is tuple:
        return "[" + ",".join([_written(one) for one in value]) + "]"
    if value is None:
        return "null"
    if kind is bool:
        return "true" if value else "false"
    if kind is int:
        return str(value)
    if isinstance(value, str):  # a text or number of a kind of its own
        return _written(str.__str__(value))
    if isinstance(value, int):
        return str(int.__int__(value))
    return _written(settle(value))


def _object(value: dict[Any, Any]) -> str:
    for name in value:
        if type(name) is not str or not name.isascii():
            value = settle(value)  # two names may be one when composed, and sort elsewhere
            break
    parts = []
    for name in sorted(value):
        one = value[name]
        text = quoted(normalize("NFC", one)) if type(one) is str else _written(one)
        parts.append(f"{quoted(name)}:{text}")
    return "{" + ",".join(parts) + "}"


_SIMPLE = frozenset((str, int, bool, type(None)))
_NAMES = frozenset((str,))


def _plain(value: Any) -> bool:
    """Whether a value is made of nothing but plain data, so that it needs no settling."""
    kind = type(value)
    if kind is dict:
        return _NAMES.issuperset(map(type, value)) and (
            _SIMPLE.issuperset(map(type, value.values())) or all(map(_plain, value.values()))
        )
    if kind is list or kind is tuple:
        return _SIMPLE.issuperset(map(type, value)) or all(map(_plain, value))
    return kind in _SIMPLE


def _refuse(value: Any) -> Any:
    raise NotCanonical(f"{type(value).__name__} 没有规范写法：{value!r}")


# Python's own encoder: sorted keys, no blanks, text as it stands.
_encode = make_encoder(None, _refuse, quoted, None, ":", ",", True, False, False)
