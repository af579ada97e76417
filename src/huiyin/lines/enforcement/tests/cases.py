"""A fictional penalty case, told as far as a test needs it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from huiyin.kernel.acts import Actor
from huiyin.kernel.docket import Offer, may
from huiyin.kernel.replay import replay, replayed

OFFICERS = [{"name": "甲执法", "role": "officer"}, {"name": "乙执法", "role": "officer"}]
OFFICE = {"name": "丙队长", "role": "office_head"}
HEAD = {"name": "丁镇长", "role": "head"}
DEPUTY = {"name": "戊副镇长", "role": "head"}
REVIEWER = {"name": "己审核", "role": "reviewer"}
CHAIR = {"name": "庚主持", "role": "chair"}
SCREENER = {"name": "辛审查", "role": "screener"}
PARTY = {"name": "演示当事人", "role": "party"}

ITEM = "擅自占道经营的处罚"
WORLD: dict[str, Any] = {
    "registers": {
        "enforcement.officers": [
            {"name": "甲执法", "certificate": "演示01", "valid_from": "2020-01-01"},
            {
                "name": "乙执法",
                "certificate": "演示02",
                "valid_from": "2020-01-01",
                "valid_to": "2026-06-30",
            },
        ],
        "enforcement.powers": [{"item": ITEM, "basis": "演示依据", "valid_from": "2020-01-01"}],
        "enforcement.reviewers": [{"name": "己审核", "valid_from": "2020-01-01"}],
    }
}


def act(step: str, at: str, who: Any = None, **facts: Any) -> dict[str, Any]:
    row: dict[str, Any] = {"step": step, "at": at, "facts": facts}
    if who:
        row["actors"] = who if isinstance(who, list) else [who]
    return row


def lead(at: str, **more: Any) -> dict[str, Any]:
    facts = {
        "source": "inspection",
        "power_item": ITEM,
        "deed": "占用通道摆卖",
        "deed_state": "single",
        "deed_on": at,
        "harm": "ordinary",
        "party_name": "演示当事人",
        "party_kind": "person",
        "party_address": "演示县回音镇",
    }
    return act("lead", at, OFFICERS[0], **(facts | more))


def filed(at: str, **more: Any) -> list[dict[str, Any]]:
    return [lead(at, **more), act("file", at, OFFICE)]


def inquired(at: str, **more: Any) -> list[dict[str, Any]]:
    facts = {"inquiry_report": "d:report", "review_ground": "none", "discussion_needed": False}
    return [
        *filed(at),
        act(
            "investigate",
            at,
            OFFICERS,
            inquiry_kind="inspection",
            certificates_shown=True,
            inquiry_record="d:record",
        ),
        act("conclude", at, OFFICERS[0], **(facts | more)),
    ]


def told(at: str, hearing: bool = False, **more: Any) -> list[dict[str, Any]]:
    return [
        *inquired(at, **more),
        act(
            "notify",
            at,
            OFFICERS[0],
            proposed_kind="fine",
            proposed_content="罚款500元",
            proposed_fine_fen=50_000,
            hearing_right=hearing,
        ),
        act("notice_served", at, OFFICERS[0]),
    ]


PENALTY: Mapping[str, Any] = {
    "penalty_kind": "fine",
    "penalty_content": "罚款500元",
    "penalty_basis": "演示依据",
    "facts_found": "占用通道摆卖",
    "performance": "自收到之日起十五日内缴至指定银行",
    "fine_fen": 50_000,
    "correction_ordered": True,
    "social_impact": True,
}


def decided(at: str, on: str, **more: Any) -> list[dict[str, Any]]:
    return [*told(at), act("decide_penalty", on, HEAD, **(dict(PENALTY) | more))]


def run(acts: list[dict[str, Any]], as_of: str = "", **more: Any) -> dict[str, Any]:
    """A case replayed; an ordinary penalty unless `procedure` names another."""
    file = {"procedure": "enforcement.penalty", "acts": acts, "world": WORLD} | more
    return replay(file | ({"as_of": as_of} if as_of else {}))


def offer(acts: list[dict[str, Any]], step: str, at: str, who: Any = None, **more: Any) -> Offer:
    """Whether the step may follow; `world`, `parameters` replace the file's, `key` names the
    partner, the rest are facts."""
    file: dict[str, Any] = {"procedure": "enforcement.penalty", "world": WORLD, "acts": acts}
    file |= {k: more.pop(k) for k in ("world", "parameters", "procedure") if k in more}
    docket, _ = replayed(file)
    people = who if isinstance(who, list) else [who] if who else None
    actors = [Actor(p["name"], p["role"]) for p in people] if people is not None else None
    key = more.pop("key", "")
    return may(docket, step, at=date.fromisoformat(at), actors=actors, key=key, facts=more or None)


def lacks(found: Offer) -> dict[str, str]:
    """What is missing, with the article."""
    return {m.what: m.cite for m in found.missing}


def steps_with_breaches(result: dict[str, Any]) -> list[str]:
    return [b["step"] for b in result["breaches"]]


def clock(result: dict[str, Any], id: str) -> dict[str, Any]:
    return next(c for c in result["clocks"] if c["id"] == id)
