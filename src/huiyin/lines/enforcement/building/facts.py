"""What is known of a house that was built without or against its permit."""

from __future__ import annotations

from huiyin.kernel.facts import Fact, Kind
from huiyin.kernel.laws import COERCION as QZ
from huiyin.kernel.laws import LAND as TD
from huiyin.kernel.laws import PENALTY as CF
from huiyin.kernel.laws import PLANNING as GH
from huiyin.lines.enforcement.court.windows import FACTS as WINDOW_FACTS
from huiyin.lines.enforcement.facts import PARTY, PUBLICITY, SOURCES

# Who may act follows from what the house offends: never both at once.
TRACKS = {
    "planning": "乡、村庄规划区内未取得或者违反乡村建设规划许可证（由镇责令改正，可以拆除）",
    "homestead": "未经批准非法占用土地建住宅（由县级农业农村主管部门处理）",
    "engineering": "未取得或者违反建设工程规划许可证（由县级城乡规划主管部门处理）",
}

SITE = (
    Fact("source", "线索来源", Kind.CHOICE, choices=SOURCES, filterable=True),
    Fact("deed", "案由", cite=GH[65]),
    Fact("place", "建设地点", cite=GH[65]),
    Fact("village", "村（社区）", filterable=True),
    Fact("structure", "建筑物、构筑物、设施的情况（结构、层数、面积）"),
    Fact(
        "build_state",
        "建设状态",
        Kind.CHOICE,
        choices={"building": "正在建设", "built": "已建成"},
        filterable=True,
    ),
    Fact("handler", "承办人", filterable=True),
    *PARTY,
    Fact("certificates_shown", "已主动出示执法证件", Kind.BOOLEAN, cite=CF[55]),
    Fact("inquiry_record", "现场检查、询问笔录", Kind.DOCUMENT, cite=CF[55]),
    Fact("track", "适用的法律轨道", Kind.CHOICE, choices=TRACKS, filterable=True, cite=GH[65]),
    Fact("in_planning_area", "位于乡、村庄规划区内", Kind.BOOLEAN, cite=GH[65]),
    Fact(
        "permit",
        "许可情况",
        Kind.CHOICE,
        choices={
            "none": "未依法取得乡村建设规划许可证",
            "against": "未按照乡村建设规划许可证的规定建设",
            "fine": "有许可且符合许可",
        },
        filterable=True,
        cite=GH[65],
    ),
    Fact("track_reasons", "选定轨道的理由", cite=GH[65]),
    Fact("right_organ", "有权机关", cite=TD[78]),
    Fact("clear_reasons", "不构成违法建设的理由"),
    Fact("fine_item", "罚款的权力事项", cite=GH[64]),
)

ORDER = (
    Fact("proposed", "拟责令改正或者拆除的事实、理由、依据和内容", cite=CF[44].inference()),
    Fact("defence", "当事人的陈述、申辩", cite=CF[45].inference()),
    Fact("recheck_note", "复核情况", cite=CF[45].inference()),
    Fact(
        "order_kind",
        "责令的内容",
        Kind.CHOICE,
        choices={"correct": "限期改正", "remove": "限期拆除"},
        filterable=True,
        cite=GH[65],
    ),
    Fact("order_content", "决定的事实、依据和要求", cite=GH[65]),
    Fact("correct_by", "改正（拆除）的最后一日", Kind.DATE, cite=GH[65]),
    Fact("decision_number", "责令改正决定书文号", filterable=True),
    *WINDOW_FACTS,
)

EXECUTION = (
    Fact("self_removal_by", "公告限期自行拆除的最后一日", Kind.DATE, cite=QZ[44]),
    Fact("posted_where", "公告张贴处"),
    Fact("urge_by", "催告履行的最后一日", Kind.DATE, cite=QZ[35, 1, 1]),
    Fact("urge_manner", "催告履行的方式", cite=QZ[35, 1, 2]),
    Fact("statement", "当事人收到催告后的意见", cite=QZ[36]),
    Fact("statement_note", "对当事人意见的记录、复核", cite=QZ[36]),
    Fact("execution_text", "强制执行决定书稿", Kind.DOCUMENT, cite=QZ[37]),
    Fact(
        "review_opinion",
        "法制审核意见",
        Kind.CHOICE,
        choices={"pass": "同意", "revise": "补充或纠正后再审", "fail": "不同意"},
    ),
    Fact("execution_reasons", "强制执行的理由和依据", cite=QZ[37, 2, 2]),
    Fact("execution_manner", "强制执行的方式和时间", cite=QZ[37, 2, 3]),
    Fact("execution_number", "强制执行决定书文号", filterable=True),
    Fact("at_night", "夜间实施", Kind.BOOLEAN, cite=QZ[43, 1]),
    Fact("urgent_reason", "紧急情况", cite=QZ[43, 1]),
    Fact("utilities_cut", "以停水、停电、停热、停气迫使履行", Kind.BOOLEAN, cite=QZ[43, 2]),
    Fact("belongings_listed", "已清点、登记屋内财物", Kind.BOOLEAN),
    Fact("site_record", "现场笔录", Kind.DOCUMENT),
    Fact("video", "全程音像记录", Kind.BOOLEAN, filterable=True),
    Fact("agreement", "执行协议", Kind.DOCUMENT, cite=QZ[42]),
    Fact("suspend_reason", "中止执行的情形", cite=QZ[39]),
    Fact("no_harm", "没有明显社会危害且当事人确无能力履行", Kind.BOOLEAN, cite=QZ[39, 2]),
    Fact("end_reason", "终结执行的情形", cite=QZ[40]),
    Fact("corrected_how", "改正、拆除的情况"),
    *PUBLICITY,
)

FACTS = (*SITE, *ORDER, *EXECUTION)
