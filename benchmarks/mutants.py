"""How many wrong definitions would be noticed."""

from __future__ import annotations

from typing import Any

from huiyin.kernel import registry
from huiyin.kernel.mutation import score


def run(*, quick: bool = False) -> dict[str, Any]:
    """The share of mutants caught, for every procedure (the first one only, if quick)."""
    found = {}
    for definition in registry.procedures()[: 1 if quick else None]:
        result = score(definition)
        found[definition.id] = {
            "mutants": result.mutants,
            "caught": result.caught,
            "share": round(result.share, 4),
            "missed": list(result.missed),
            "holds": result.share >= 0.95,
        }
    return found
