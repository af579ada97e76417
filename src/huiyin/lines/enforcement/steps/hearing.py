"""Notice, defence and hearing (行政处罚法第四十四、四十五条，第五章第四节)."""

from __future__ import annotations

from huiyin.kernel.conditions import Compare, Done, Has, Is, Open
from huiyin.kernel.gates import Gate
from huiyin.kernel.laws import PENALTY as CF
from huiyin.kernel.procedure import Step
from huiyin.kernel.values import ClockDay as LastDay
from huiyin.kernel.values import DayOf, F, P
from huiyin.lines.enforcement.steps.gates import HEADS, OFFICE, PARTY, SERVED_BY_CERTIFIED

_TOLD = "听证权利的告知"
HEARING = (
    Step(
        id="notify",
        title="行政处罚事先告知",
        moves="concluded|notified > notified",
        by=OFFICE,
        cite=CF[44],
        sets=(
            "proposed_kind",
            "proposed_content",
            "hearing_right",
            "proposed_fine_fen?",
            "proposed_confiscated_fen?",
        ),
        needs=(
            Gate(Has("party_name"), "当事人", CF[44], supply="investigate"),
            Gate(
                Is("hearing_right", True),
                _TOLD,
                CF[63],
                when=Is("proposed_kind", "revocation", "restriction"),
            ),
            Gate(
                Is("hearing_right", True),
                _TOLD + "（对公民较大数额罚款）",
                CF[63],
                when=Is("party_kind", "person")
                & Compare(F("proposed_fine_fen"), ">=", P("large_fine_person")),
            ),
            Gate(
                Is("hearing_right", True),
                _TOLD + "（对法人或者其他组织较大数额罚款）",
                CF[63],
                when=Is("party_kind", "organisation")
                & Compare(F("proposed_fine_fen"), ">=", P("large_fine_organisation")),
            ),
            Gate(
                Is("hearing_right", True),
                _TOLD + "（没收较大数额违法所得、较大价值非法财物）",
                CF[63],
                when=Compare(F("proposed_confiscated_fen"), ">=", P("large_confiscation")),
            ),
        ),
        resets=("notice_served", "waive"),
        letter="advance_notice",
    ),
    Step(
        id="notice_served",
        title="送达事先告知书",
        moves="notified",
        by=("officer",),
        cite=CF[44],
        needs=(SERVED_BY_CERTIFIED,),
        serves="advance_notice",
    ),
    Step(
        id="waive",
        title="当事人明确放弃陈述申辩、听证",
        moves="notified",
        by=PARTY,
        cite=CF[62],
        sets=("waiver_record",),
    ),
    Step(
        id="defend",
        title="当事人陈述申辩",
        moves="notified",
        by=PARTY,
        cite=CF[45],
        sets=("defence",),
        resets=("recheck",),
    ),
    Step(
        id="recheck",
        title="复核陈述申辩",
        moves="notified",
        by=OFFICE,
        cite=CF[45],
        sets=("defence_adopted", "recheck_note"),
        needs=(Gate(Done("defend"), "当事人的陈述申辩", CF[45], supply="defend"),),
    ),
    Step(
        id="ask_hearing",
        title="当事人要求听证",
        moves="notified",
        by=PARTY,
        cite=CF[64, 1, 1],
        needs=(
            Gate(Done("notice_served"), "已送达的事先告知书", CF[64, 1, 1], supply="notice_served"),
            Gate(~Open("hearing"), "正在办理的听证已了结", CF[64, 1, 1]),
        ),
        opens="hearing",
    ),
    Step(
        id="set_hearing",
        title="确定听证并通知",
        moves="notified",
        by=HEADS,
        cite=CF[64, 1, 2],
        sets=("hearing_on", "hearing_place", "chair_name", "hearing_public", "hearing_closed_why?"),
        needs=(
            Gate(Open("hearing"), "当事人的听证要求", CF[64, 1, 1], supply="ask_hearing"),
            Gate(
                Is("hearing_public", True) | Has("hearing_closed_why"),
                "公开举行，或者依法不公开的理由",
                CF[64, 1, 3],
            ),
        ),
        letter="hearing_notice",
    ),
    Step(
        id="hearing_notice_served",
        title="送达听证通知书",
        moves="notified",
        by=OFFICE,
        cite=CF[64, 1, 2],
        serves="hearing_notice",
        needs=(Gate(Done("set_hearing"), "听证通知书", CF[64, 1, 2], supply="set_hearing"),),
    ),
    Step(
        id="hold_hearing",
        title="举行听证",
        moves="notified",
        by=("chair",),
        cite=CF[64],
        not_by=("investigate", "preserve", "conclude"),
        not_named_in=("recused",),
        sets=("hearing_record", "hearing_report?"),
        closes="hearing",
        resets=("review",),
    ),
    Step(
        id="drop_hearing",
        title="当事人放弃听证（撤回、无正当理由缺席或者中途退场）",
        moves="notified",
        by=("party", "chair", "officer"),
        cite=CF[64, 1, 6],
        sets=("hearing_drop_reason",),
        closes="hearing",
    ),
    Step(
        id="refuse_hearing",
        title="逾期要求听证，不举行听证",
        moves="notified",
        by=HEADS,
        cite=CF[64, 1, 1],
        sets=("hearing_drop_reason",),
        needs=(
            Gate(
                Compare(DayOf("ask_hearing"), ">", LastDay("hearing_request", "rolled")),
                "当事人逾期提出要求",
                CF[64, 1, 1],
            ),
        ),
        closes="hearing",
    ),
)
