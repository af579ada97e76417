"""Who acts, and what several steps of a penalty ask for."""

from __future__ import annotations

from huiyin.kernel.conditions import (
    Compare,
    Covers,
    Done,
    Exists,
    Expired,
    Has,
    Held,
    Is,
    Open,
    Within,
)
from huiyin.kernel.gates import Gate
from huiyin.kernel.laws import CRIME_TRANSFER as YS
from huiyin.kernel.laws import PENALTY as CF
from huiyin.kernel.values import Ask, DayOf, F

OFFICERS = "enforcement.officers"
POWERS = "enforcement.powers"
REVIEWERS = "enforcement.reviewers"

OFFICE = ("officer", "office_head")
HEADS = ("office_head", "head")
PARTY = ("party", "officer")

CERTIFIED = Gate(
    Exists(Ask("entry", OFFICERS, every_actor="name")), "当日有效的行政执法证件", CF[42]
)
SHOWN = Gate(Is("certificates_shown", True), "主动出示执法证件的记录", CF[55])
POWER = Gate(
    Exists(Ask("entry", POWERS, match={"item": F("power_item")})),
    "当日有效的行政处罚权力事项",
    CF[24],
)
SERVED_BY_CERTIFIED = Gate(
    Exists(Ask("entry", OFFICERS, every_actor="name")),
    "送达人员当日有效的行政执法证件",
    CF[42].inference("送达是否须持证，法律未明文"),
    parameter="service_certified",
)
POWER_STAYS = Gate(
    Exists(Ask("entry", POWERS, match={"item": F("power_item")}))
    | Exists(
        Ask(
            "entry",
            POWERS,
            match={"item": F("power_item"), "filed_cases": "stay"},
            valid_on=DayOf("file"),
        )
    ),
    "决定之日有效的权力事项，或者收回公告关于已立案件由镇继续办理的规定",
    CF[24].inference("已立案件的去向由收回公告规定"),
    parameter="withdrawn_power",
)
EVIDENCE_SETTLED = Gate(
    ~Open("preservation"),
    "对先行登记保存证据的处理决定",
    CF[56],
    supply="dispose_evidence",
)
CRIME_SETTLED = Gate(~Open("crime"), "是否移送司法机关的决定", YS[5], supply="approve_transfer")

HEARD = (
    Gate(
        Done("notice_served"),
        "已送达的行政处罚事先告知书",
        CF[44],
        supply="notice_served",
    ),
    Gate(
        ~Within("statement") | Done("defend") | Done("waive"),
        "陈述申辩期限届满，或者当事人的陈述申辩、明确放弃",
        CF[45].memory("法律未规定期限，各地多为3至5个工作日"),
        parameter="statement_wait",
        supply="defend",
    ),
    Gate(Done("recheck"), "对陈述申辩的复核", CF[45], when=Done("defend"), supply="recheck"),
    Gate(~Open("hearing"), "听证的举行或者了结", CF[63], supply="hold_hearing"),
    Gate(
        Expired("hearing_request") | Held("hearing") | Done("waive"),
        "要求听证的期限届满（当事人未要求），或者听证已了结",
        CF[64, 1, 1],
        when=Is("hearing_right", True),
        supply="hold_hearing",
    ),
    Gate(
        Compare(F("fine_fen"), "<=", F("proposed_fine_fen")),
        "不重于告知数额的罚款（加重的须重新告知，不得因陈述申辩加重）",
        CF[44],
        when=Has("fine_fen") & Has("proposed_fine_fen"),
        supply="notify",
    ),
)
CONTENTS = (
    Gate(
        Has("party_name") & Has("party_address"),
        "当事人的姓名或者名称、地址",
        CF[59, 1, 1],
        supply="investigate",
        form=True,
    ),
    Gate(Has("facts_found"), "违法事实和证据", CF[59, 1, 2], form=True),
    Gate(Has("penalty_kind") & Has("penalty_basis"), "处罚的种类和依据", CF[59, 1, 3], form=True),
    Gate(Has("performance"), "处罚的履行方式和期限", CF[59, 1, 4], form=True),
)
REVIEWED = (
    Gate(
        Done("review", ("review_opinion", "pass")),
        "法制审核通过的意见",
        CF[58],
        when=Is("review_ground", "public", "complex", "law") | Done("hold_hearing"),
        supply="review",
    ),
    Gate(
        Covers("review", "draft_text"),
        "针对现稿的法制审核（稿件已改动）",
        CF[58],
        when=Done("review") & Has("draft_text"),
        supply="review",
    ),
    Gate(
        Done("discuss"),
        "行政机关负责人集体讨论",
        CF[57, 2],
        when=Is("discussion_needed", True),
        supply="discuss",
    ),
)
