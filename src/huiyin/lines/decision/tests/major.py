"""A major decision told step by step: heard, reviewed, submitted; for the worked examples."""

from __future__ import annotations

from functools import partial
from typing import Any

from huiyin.kernel.docket import Offer
from huiyin.lines.decision.tests import telling
from huiyin.lines.decision.tests.telling import (
    ADVISER,
    HEAD,
    LEAD,
    LEAD_HEAD,
    OFFICE,
    REVIEWER,
    act,
)

EXPERT = {"name": "庚专家", "role": "expert"}
ASSESSOR = {"name": "癸评估", "role": "assessor"}
COMMITTEE = {"name": "演示镇党委", "role": "party_committee"}
MEETING = telling.MEETING | {"meeting_kind": "office"}

run = partial(telling.run, "decision.major")
offer = partial(telling.offer, "decision.major")


def lacks(found: Offer) -> dict[str, str]:
    """What stands in the way, with its article."""
    return {m.what: m.cite for m in found.missing}


def started(at: str = "2025-01-02", **more: Any) -> list[dict[str, Any]]:
    kinds = {"confidential": False, "professional": False, "risk_needed": False, "market": False}
    return [
        act(
            "propose",
            at,
            OFFICE,
            name="镇区停车收费",
            matter_kind="policy",
            proposed_by="citizen",
            proposal="停车难",
        ),
        act("start", at, HEAD, lead_unit="综合执法办", **(kinds | more)),
        act("draft", at, LEAD, draft_text="d:1"),
    ]


def heard(**more: Any) -> list[dict[str, Any]]:
    """Thirty days of comment from 2025-01-10, ended on the safe day."""
    return [
        *started(**more),
        act("publish_draft", "2025-01-10", LEAD, comment_days=30, comment_channel="官网"),
        act("end_comment", "2025-02-10", LEAD, comment_count=12),
        act("handle_comments", "2025-02-11", LEAD, adoption_note="采纳三条"),
    ]


def reviewed(result: str = "pass", view: str = "lawful", **more: Any) -> list[dict[str, Any]]:
    return [
        *heard(**more),
        act("send_review", "2025-02-12", LEAD, review_days=7),
        act("adviser_opinion", "2025-02-13", ADVISER, adviser_view=view),
        act("review", "2025-02-17", REVIEWER, review_result=result, covers="d:1"),
    ]


def submitted(**more: Any) -> list[dict[str, Any]]:
    return [*reviewed(**more), act("submit", "2025-02-18", LEAD_HEAD)]
