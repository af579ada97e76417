"""From the proposal to the draft, and what other units say of it."""

from __future__ import annotations

from huiyin.kernel.conditions import Exists
from huiyin.kernel.gates import Gate
from huiyin.kernel.laws import DECISIONS as JC
from huiyin.kernel.procedure import Step
from huiyin.kernel.values import Ask, F

LEAD = ("lead_officer", "lead_head")

STARTING = (
    Step(
        id="propose",
        title="提出决策事项建议",
        moves="new > proposed",
        by=("secretary", "lead_officer"),
        cite=JC[10],
        sets=("name", "matter_kind", "proposed_by", "proposal"),
    ),
    Step(
        id="refuse_start",
        title="不启动决策程序",
        moves="proposed > dropped",
        by=("head",),
        cite=JC[11],
        sets=("refusal",),
        outcome="not_started",
    ),
    Step(
        id="start",
        title="启动决策程序，明确承办单位",
        moves="proposed > drafting",
        by=("head",),
        cite=JC[11],
        sets=("lead_unit", "confidential", "professional", "risk_needed", "market"),
        needs=(
            Gate(
                Exists(Ask("entry", "decision.catalogue", match={"name": F("name")})),
                "已公布的决策事项目录所列的事项（未列入的先调整目录）",
                JC[3, 3],
                when=Exists(Ask("entry", "decision.catalogue")),
                soft=True,
            ),
        ),
    ),
    Step(
        id="draft",
        title="拟订（修改）决策草案",
        moves="drafting",
        by=("lead_officer",),
        cite=JC[12],
        sets=("draft_text",),
        resets=("send_review", "ask_adviser", "adviser_opinion", "review", "fair_review"),
        help="改动草案后，合法性审查须重新进行",
    ),
    Step(
        id="ask_unit",
        title="征求有关单位意见",
        moves="drafting",
        by=LEAD,
        cite=JC[13],
        each="unit",
        opens="units",
        letter="unit_letter",
    ),
    Step(
        id="unit_answered",
        title="有关单位答复",
        moves="drafting",
        by=("unit", *LEAD),
        cite=JC[13],
        sets=("unit_view",),
        each="unit",
        closes="units",
    ),
)
