"""Data as text laid out to be read: what `json.dumps` gives with sorted keys and an indent of one.

`json` leaves its C encoder as soon as it is to indent; most of a report's data are long lists of
case numbers, which are joined here at once.
"""

from __future__ import annotations

import json
from json.encoder import encode_basestring
from typing import Any


def laid_out(value: Any, depth: int = 0) -> str:
    """The same text as `json.dumps(value, ensure_ascii=False, indent=1, sort_keys=True)`; keys are
    texts."""
    inner = f"\n{' ' * (depth + 1)}"
    outer = f"\n{' ' * depth}"
    if isinstance(value, dict) and value:
        parts = [
            f"{encode_basestring(key)}: {laid_out(value[key], depth + 1)}" for key in sorted(value)
        ]
        return f"{{{inner}{f',{inner}'.join(parts)}{outer}}}"
    if isinstance(value, (list, tuple)) and value:
        if all(type(one) is str for one in value):
            parts = list(map(encode_basestring, value))
        else:
            parts = [laid_out(one, depth + 1) for one in value]
        return f"[{inner}{f',{inner}'.join(parts)}{outer}]"
    return json.dumps(value, ensure_ascii=False)
