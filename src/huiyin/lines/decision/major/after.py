"""After the issue: publication, archive, evaluation, and what may change a decision."""

from __future__ import annotations

from huiyin.kernel.conditions import Done, Has, Is
from huiyin.kernel.gates import Gate
from huiyin.kernel.laws import DECISIONS as JC
from huiyin.kernel.laws import DISCLOSURE
from huiyin.kernel.procedure import Step
from huiyin.lines.decision.major.starting import LEAD

AFTER = (
    Step(
        id="screen",
        title="公开前审查",
        moves="adopted|issued",
        by=("screener",),
        cite=DISCLOSURE[17, 2],
        not_by=("draft",),
        sets=("public_text", "screen_result"),
        binds="public_text",
    ),
    Step(
        id="publish",
        title="公布决策及意见采纳情况",
        moves="issued",
        by=("secretary", "screener"),
        cite=JC[32],
        sets=("published_at",),
        needs=(
            Gate(
                Done("screen", ("screen_result", "pass")),
                "公开前审查通过的意见",
                DISCLOSURE[17, 2],
                supply="screen",
            ),
            Gate(~Is("confidential", True), "可以公开的决策事项", JC[32]),
        ),
        letter="announcement",
    ),
    Step(
        id="archive",
        title="归档",
        moves="issued|dropped",
        by=("secretary", *LEAD),
        cite=JC[33],
        sets=("archive_number",),
        times=1,
    ),
    Step(
        id="evaluate",
        title="决策后评估",
        moves="issued",
        by=("evaluator",),
        cite=JC[36],
        not_by=("assess_risk", "expert"),
        sets=("evaluation", "evaluation_cause?"),
    ),
    Step(
        id="suspend",
        title="紧急情况下中止执行",
        moves="issued",
        by=("head",),
        cite=JC[37],
        sets=("suspend_reason",),
    ),
    Step(
        id="report_trouble",
        title="报告执行中的问题",
        moves="issued",
        by=LEAD,
        cite=JC[35],
        sets=("trouble",),
    ),
    Step(
        id="adjust",
        title="依法定程序调整或者停止执行",
        moves="issued",
        by=("head",),
        cite=JC[37],
        sets=("adjust_reason", "substantial", "adjusted_by?"),
        needs=(
            Gate(
                Has("adjusted_by"),
                "调整决定的文号（重大调整须另行履行决策程序）",
                JC[37],
                when=Is("substantial", True),
            ),
        ),
    ),
)
