"""Canonical JSON: one text for one value, so that a hash means something.

Sorted keys, no blanks, NFC, integers and strings (true, false and null besides); never a float:
money is in 分, dates are ISO text.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

_ENCODE = json.JSONEncoder(
    ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":")
).encode


class NotCanonical(TypeError):
    """A value that has no canonical form (a float, an object)."""


def settle(value: Any) -> Any:
    """The value as plain JSON data: NFC text, integers, ISO dates, lists, string keys."""
    if value is None or isinstance(value, bool | int):
        return value
    if isinstance(value, str):
        return value if value.isascii() else unicodedata.normalize("NFC", value)
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {settle(str(name)): settle(one) for name, one in value.items()}
    if isinstance(value, list | tuple):
        return [settle(one) for one in value]
    raise NotCanonical(f"{type(value).__name__} 没有规范写法：{value!r}")


def canonical(value: Any) -> str:
    """The canonical text. Raises `NotCanonical`."""
    return _ENCODE(value if _settled(value) else settle(value))


def _settled(value: Any) -> bool:
    """Whether the value is plain JSON data already; most is, and need not be copied."""
    kind = type(value)
    if kind is str:
        return value.isascii() or unicodedata.is_normalized("NFC", value)
    if kind is dict:
        return all(type(name) is str and _settled(name) for name in value) and all(
            map(_settled, value.values())
        )
    if kind is list or kind is tuple:
        return all(map(_settled, value))
    return value is None or kind is int or kind is bool


def quoted(text: str) -> str:
    """One string as canonical JSON; the caller vouches for NFC."""
    return _ENCODE(text)
