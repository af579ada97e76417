"""What is known of a finding: who found what, who mends it by when, what was verified."""

from __future__ import annotations

from huiyin.kernel.facts import Fact, Kind
from huiyin.lines.governance.finding_sources import DC

SOURCES = {
    "inspection": "法治督察",
    "tour": "巡察（巡视）反馈",
    "supervision": "专项督查",
    "congress": "人大监督意见",
    "court": "司法建议",
    "procurator": "检察建议",
    "audit": "审计",
    "county": "上级检查",
    "enforcement": "行政执法监督",
    "own": "自查",
    "other": "其他",
}

URGING = {
    "letter": "函询",
    "talk": "约谈",
    "listed": "挂牌督办",
    "notice": "通报",
    "remind": "催办",
}

FACTS = (
    Fact("source", "问题来源", Kind.CHOICE, choices=SOURCES, filterable=True, cite=DC),
    Fact("found_by", "反馈单位", filterable=True),
    Fact("issue", "问题", filterable=True, cite=DC),
    Fact("line", "所属工作", filterable=True),
    Fact("village", "村（社区）", filterable=True),
    Fact("feedback", "反馈文号"),
    Fact("unit", "责任单位", filterable=True, cite=DC),
    Fact("lead", "责任领导", filterable=True, cite=DC),
    Fact("handler", "责任人", filterable=True, cite=DC),
    Fact("objection", "对问题的异议"),
    Fact("struck", "反馈单位同意不列", Kind.BOOLEAN),
    Fact("plan", "整改方案", help="方案的名称和存放处"),
    Fact("measures", "整改措施", cite=DC),
    Fact("goal", "整改目标"),
    Fact("due", "整改时限", Kind.DATE, filterable=True, cite=DC),
    Fact("redo_by", "重新整改的时限", Kind.DATE),
    Fact("sent_to", "报送单位", cite=DC),
    Fact("measure_done", "已落实的措施", cite=DC),
    Fact("urging", "督促方式", Kind.CHOICE, choices=URGING, cite=DC),
    Fact("result", "整改情况"),
    Fact("proof", "佐证材料", help="材料的名称和存放处", cite=DC),
    Fact("reason", "理由"),
    Fact("verified_how", "核验方式"),
    Fact("satisfied", "反馈单位认可", Kind.BOOLEAN, filterable=True),
)
