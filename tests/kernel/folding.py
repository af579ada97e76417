"""Acts and dockets of the request for information, told as far as a test of the fold needs it."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from huiyin.kernel.acts import Act
from huiyin.kernel.docket import Docket, fold
from huiyin.kernel.procedure import Procedure
from huiyin.kernel.registry import procedure
from huiyin.kernel.world import PlainWorld

WORLD = PlainWorld()


def folded(
    *acts: Act, as_of: str, known_on: str = "", definition: Procedure | None = None
) -> Docket:
    return fold(
        definition or procedure("disclosure.request"),
        acts,
        WORLD,
        as_of=date.fromisoformat(as_of),
        known_on=date.fromisoformat(known_on) if known_on else None,
    )


def took(seq: int, step: str, at: str, *, recorded: str = "", **more: Any) -> Act:
    facts = more.pop("facts", {})
    return Act(
        seq=seq,
        step=step,
        at=date.fromisoformat(at),
        recorded_at=datetime.fromisoformat(recorded) if recorded else None,
        facts=facts,
        **more,
    )


RECEIVED = {
    "applicant_kind": "person",
    "applicant_name": "演示申请人",
    "channel": "in_person",
    "subject": "演示事项",
}
