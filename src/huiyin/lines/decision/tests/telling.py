"""Acts of the worked examples, told in few words; and what the kernel says of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from huiyin.kernel.acts import Actor
from huiyin.kernel.docket import Offer, may
from huiyin.kernel.replay import replay, replayed

Acts = list[dict[str, Any]]

LEAD = {"name": "甲承办", "role": "lead_officer"}
LEAD_HEAD = {"name": "乙主任", "role": "lead_head"}
HEAD = {"name": "丙镇长", "role": "head"}
CHAIR = {"name": "丙书记", "role": "chair"}
OFFICE = {"name": "庚秘书", "role": "secretary"}
REVIEWER = {"name": "戊审查", "role": "reviewer"}
ADVISER = {"name": "己律师", "role": "adviser"}
SCREENER = {"name": "壬审查", "role": "screener"}

MEETING = {
    "meeting_kind": "committee",
    "minutes": "d:minutes",
    "head_last": True,
    "dissent_recorded": True,
    "against_majority": False,
}


def act(step: str, at: str, who: Any = None, key: str = "", **facts: Any) -> dict[str, Any]:
    row: dict[str, Any] = {"step": step, "at": at, "facts": facts}
    row |= {"actors": [who]} if who else {}
    return row | ({"key": key} if key else {})


def ended(episode: str, at: str, **facts: Any) -> dict[str, Any]:
    """Another matter that this one waited for has ended."""
    return {"step": episode, "at": at, "kind": "answered", "facts": facts}


def run(procedure: str, acts: Acts, as_of: str = "", **more: Any) -> dict[str, Any]:
    file = {"procedure": procedure, "acts": acts} | more
    return replay(file | ({"as_of": as_of} if as_of else {}))


def offer(
    procedure: str,
    acts: Acts,
    step: str,
    at: str,
    who: Mapping[str, str] | None = None,
    *,
    parameters: Mapping[str, Any] | None = None,
    world: Mapping[str, Any] | None = None,
    **facts: Any,
) -> Offer:
    file = {"procedure": procedure, "acts": acts, "parameters": parameters, "world": world}
    docket, _ = replayed({k: v for k, v in file.items() if v is not None})
    actors = [Actor(who["name"], who["role"])] if who else None
    return may(docket, step, at=date.fromisoformat(at), actors=actors, facts=facts or None)


def lacks(found: Offer) -> dict[str, str]:
    """What stands in the way, or is warned of, with its article."""
    return {m.what: m.cite for m in (*found.missing, *found.warnings)}


def clock(result: Mapping[str, Any], id: str) -> dict[str, Any]:
    return next(c for c in result["clocks"] if c["id"] == id)


def without(acts: Sequence[dict[str, Any]], *steps: str) -> Acts:
    return [one for one in acts if one["step"] not in steps]
