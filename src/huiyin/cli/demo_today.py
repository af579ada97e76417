"""What is on the demo town's desks right now, dated back from today: a matter or two of each line
that people bring something to, and the lectures of the year."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from huiyin.kernel.acts import Actor
from huiyin.kernel.workdays import WorkdayTable
from huiyin.ledger import bulk, service
from huiyin.ledger.models import Matter


@dataclass(frozen=True)
class WorkingDay:
    """A working day counted from today; one of the past has a minus."""

    away: int


@dataclass(frozen=True)
class Act:
    """A step taken so many working days ago by somebody of the demo town in a role."""

    step: str
    ago: int
    by: tuple[str, str]
    facts: Mapping[str, Any] = field(default_factory=dict)
    key: str = ""


@dataclass(frozen=True)
class Open:
    """A matter: its opening, then what happened since."""

    procedure: str
    first: Act
    then: tuple[Act, ...] = ()


OFFICER, HEAD = ("乙守正", "officer"), ("戊致远", "info_head")
HOTLINE, HANDLER = ("壬知微", "clerk"), ("癸时雨", "handler")
PETITIONS, MEDIATOR = ("己倾听", "officer"), ("庚和睦", "mediator")
MAYOR, SECRETARY = "甲明理", "壬若谷"


def _request(
    name: str, subject: str, village: str, ago: int, *then: Act, kind: str = "person"
) -> Open:
    facts = {
        "applicant_kind": kind,
        "applicant_name": name,
        "channel": "in_person",
        "subject": subject,
        "village": village,
        "handler": OFFICER[0],
    }
    return Open("disclosure.request", Act("receive", ago, OFFICER, facts), then)


def _order(request: str, kind: str, village: str, ago: int, *then: Act) -> Open:
    facts = {"received_on": WorkingDay(-ago), "kind": kind, "request": request, "village": village}
    return Open("hotline.order", Act("receive", ago, HOTLINE, facts), then)


def _given(ago: int, lead: str) -> tuple[Act, Act]:
    """Signed for, a lead official and a handler named."""
    named = {"lead_official": lead, "handler": HANDLER[0], "office": "平安法治办公室"}
    return Act("sign", ago, HOTLINE), Act("assign", ago, HOTLINE, named)


ON_THE_DESK: tuple[Open, ...] = (
    _request("甲一帆", "村级道路亮化工程资金安排", "晴川村", 4),
    _request(
        "丙文澜", "高标准农田建设项目验收材料", "听雨村", 17,
        Act("draft", 3, OFFICER, {"draft_text": "答复书稿第一稿"}),
    ),
    _request(
        "演示某农业公司", "某合作社土地流转合同", "石桥村", 14,
        Act("ask_third", 6, OFFICER, key="演示某合作社"),
        kind="company",
    ),
    _request(
        "乙若水", "请公开镇里的文件", "望月村", 9,
        Act(
            "ask_correction", 5, OFFICER,
            {"correction_items": "请说明文件名称、文号或特征", "correction_days": 10},
        ),
    ),
    _request(
        "壬望舒", "集体林地承包面积台账", "柳塘村", 26,
        Act("consent_extension", 9, HEAD, {"extension_reason": "需逐村核对"}),
        Act("extend", 8, OFFICER, {"extension_told_on": WorkingDay(-8)}),
    ),
    _request("癸安澜", "镇区公厕管护合同", "青禾村", 22),
    _order("晴川村路口路灯不亮，夜里行路不便", "help", "晴川村", 4, *_given(4, "庚思齐")),
    _order(
        "集市收摊后垃圾没有清走", "complaint", "长亭村", 8, *_given(7, SECRETARY),
        Act("contact", 7, HANDLER, {"first_contact": "已电话联系，约定到场查看"}),
    ),
    _order("咨询医保参保地怎样变更", "inquiry", "听雨村", 1),
    Open(
        "petition.petition",
        Act(
            "register", 12, PETITIONS,
            {
                "received_on": WorkingDay(-12), "channel": "visit", "source": "direct",
                "kind": "claim", "request": "请求核实青苗补偿面积", "petitioner_name": "己小满",
                "petitioner_address": "演示县回音镇松涛村", "village": "松涛村",
            },
        ),
        (Act("accept", 6, PETITIONS),),
    ),
    Open(
        "mediation.case",
        Act(
            "register", 6, MEDIATOR,
            {
                "source": "request", "level": "village", "committee": "晴川村人民调解委员会",
                "dispute": "neighbours", "party_a": "己东邻", "party_b": "壬西舍",
                "summary": "屋檐滴水冲坏院墙", "village": "晴川村",
            },
        ),
        (Act("accept", 5, MEDIATOR), Act("inform", 5, MEDIATOR)),
    ),
    Open(
        "voice.opinion",
        Act(
            "hear", 9, HOTLINE,
            {
                "heard_on": WorkingDay(-9), "channel": "reception", "speaker_name": "丙有话",
                "content": "卫生站周末希望有人值班", "village": "荷塘村", "kind": "need",
            },
        ),
        (Act("assign", 8, HOTLINE, {"handler": OFFICER[0]}),),
    ),
    Open(
        "duty.directive",
        Act(
            "issue", 5, (MAYOR, "head"),
            {
                "issuer": MAYOR, "kind": "supervised",
                "text": "年底前把超期的申请逐件办清并说明原因",
                "to_unit": "党政综合办公室", "to_person": OFFICER[0], "due": WorkingDay(4),
            },
        ),
    ),
    Open(
        "deputies.suggestion",
        Act(
            "hand_over", 40, HOTLINE,
            {
                "session": "第十九届人民代表大会第四次会议", "title": "关于整修枫林村水渠的建议",
                "handed_on": WorkingDay(-40), "lead_deputy": "癸为民", "village": "枫林村",
            },
        ),
        (Act("assign", 38, HOTLINE, {"lead_office": "党政综合办公室", "handler": OFFICER[0]}),),
    ),
    Open(
        "services.application",
        Act(
            "receive", 3, ("己温言", "window"),
            {
                "item": "临时占用乡村道路许可", "kind": "licence", "route": "single",
                "applicant_kind": "person", "applicant_name": "戊临街", "channel": "counter",
                "village": "竹溪村",
            },
        ),
        (Act("ask_materials", 2, ("己温言", "window"), {"missing_items": "占用位置示意图"}),),
    ),
    Open(
        "governance.finding",
        Act(
            "register", 10, ("乙正则", "office"),
            {
                "source": "inspection", "issue": "四名执法人员证件到期未换领",
                "found_by": "演示县委全面依法治县委员会办公室",
            },
        ),
        (
            Act(
                "assign", 9, ("乙正则", "office"),
                {"unit": "综合行政执法办公室", "lead": "庚思齐", "handler": "甲立衡"},
            ),
        ),
    ),
    Open(
        "enforcement.penalty",
        Act(
            "lead", 5, ("甲立衡", "officer"),
            {
                "source": "inspection", "power_item": "占用应急通道的处罚",
                "deed": "占用应急通道堆放货物",
                "deed_state": "single", "harm": "ordinary", "deed_on": WorkingDay(-5),
                "village": "新街社区", "handler": "甲立衡", "party_name": "演示某超市",
                "party_kind": "organisation",
            },
        ),
        (Act("file", 4, (MAYOR, "head")),),
    ),
    Open(
        "publication.item",
        Act(
            "register", 7, OFFICER,
            {
                "title": "回音镇机构职能和领导分工", "category": "organ", "begins": "changed",
                "made_on": WorkingDay(-7), "list_item": "20.2", "handler": OFFICER[0],
            },
        ),
        (Act("draft", 6, OFFICER, {"draft_text": "公开稿第一稿"}),),
    ),
)  # fmt: skip

LECTURES = (
    ("民法典进村讲座", "晴川村", 9),
    ("防范电信网络诈骗", "听雨村", 17),
    ("宪法宣传", "望月村", 24),
    ("未成年人保护", "长亭村", 45),
    ("民法典进村讲座", "石桥村", 52),
    ("农村土地承包法", "枫林村", 70),
    ("防范电信网络诈骗", "柳塘村", 88),
    ("民法典进村讲座", "青禾村", 104),
)
"""Topic, village, working days ago."""


def lay_on_the_desk(town: str, today: date) -> int:
    """Open these matters unless there are open ones of this year; gives how many were opened."""
    if Matter.objects.filter(town=town, closed=None, opened__gt=date(2022, 1, 1)).exists():
        return 0
    table = WorkdayTable.known()
    for one in ON_THE_DESK:
        first = one.first
        opened = service.open(
            town,
            one.procedure,
            step=first.step,
            facts=_facts(first, table, today),
            actors=[Actor(*first.by)],
            at=table.subtract(today, first.ago),
        )
        for act in one.then:
            service.act(
                town,
                opened.number,
                act.step,
                facts=_facts(act, table, today),
                actors=[Actor(*act.by)],
                at=table.subtract(today, act.ago),
                key=act.key,
            )
    days = [(topic, village, table.subtract(today, ago)) for topic, village, ago in LECTURES]
    rows = [
        {"day": day.isoformat(), "topic": topic, "villages": [village]}
        for topic, village, day in days
        if day.year == today.year
    ]
    bulk.enter_many(town, "outreach.lectures", rows)
    return len(ON_THE_DESK)


def _facts(act: Act, table: WorkdayTable, today: date) -> dict[str, Any]:
    """The facts of an act, its working days as dates."""
    return {
        name: _day(value, table, today).isoformat() if isinstance(value, WorkingDay) else value
        for name, value in act.facts.items()
    }


def _day(day: WorkingDay, table: WorkdayTable, today: date) -> date:
    return table.add(today, day.away) if day.away >= 0 else table.subtract(today, -day.away)
