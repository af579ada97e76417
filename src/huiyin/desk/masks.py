"""Names as they are shown to whoever need not read them in full."""

from __future__ import annotations

from huiyin.ledger.payload import ERASED


def masked(name: str) -> str:
    """甲一帆 → 甲某; of an organisation's name the two ends: 演示某建材公司 → 演示…公司."""
    if not name or name == ERASED:
        return name
    if len(name) <= 4:
        return f"{name[:1]}某"
    return f"{name[:2]}…{name[-2:]}"
