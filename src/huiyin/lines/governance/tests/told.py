"""Short ways to tell a matter of this line and to ask what may follow."""

from __future__ import annotations

from datetime import date
from typing import Any

from huiyin.kernel.acts import Actor
from huiyin.kernel.docket import Offer, may
from huiyin.kernel.replay import replay, replayed


def act(step: str, at: str, name: str = "", role: str = "", **facts: Any) -> dict[str, Any]:
    row: dict[str, Any] = {"step": step, "at": at, "facts": facts}
    return row | ({"actors": [{"name": name, "role": role}]} if name else {})


def told(procedure: str, acts: list[dict[str, Any]], as_of: str = "", **more: Any) -> Any:
    file = {"procedure": procedure, "acts": acts, **more}
    return replay(file | ({"as_of": as_of} if as_of else {}))


def offer(
    procedure: str,
    acts: list[dict[str, Any]],
    step: str,
    at: str,
    name: str = "",
    role: str = "",
    **facts: Any,
) -> Offer:
    docket, _ = replayed({"procedure": procedure, "acts": acts})
    actors = [Actor(name, role)] if name else None
    return may(docket, step, at=date.fromisoformat(at), actors=actors, facts=facts or None)


def clock(result: Any, id: str) -> Any:
    return next((c for c in result["clocks"] if c["id"] == id), None)


def lacks(found: Offer) -> list[str]:
    return [m.what for m in found.missing]


def minds(found: Offer) -> list[str]:
    return [m.what for m in found.warnings]
