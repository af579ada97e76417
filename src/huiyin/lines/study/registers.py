"""How officials study the law: sessions, trainings, exams.

One meeting may be a session of the centre group, study before the meeting's business and a special
meeting at once: one entry, several tags, each series a query over the tags.
"""

from __future__ import annotations

from huiyin.kernel.facts import Fact, Kind, span
from huiyin.kernel.laws import LAW_EDUCATION as FXF
from huiyin.kernel.laws import PRACTICE
from huiyin.kernel.procedure import Register, Rhythm
from huiyin.kernel.registry import declare

BODIES = {
    "centre": "党委理论学习中心组",
    "committee": "党委会",
    "government": "政府常务会议（镇长办公会）",
    "joint": "党政联席会议",
    "law_committee": "全面依法治镇委员会",
    "staff": "机关干部职工",
    "branch": "党支部",
    "village": "村（社区）",
}

SERIES = {
    "centre": "中心组学法",
    "before": "会前学法",
    "first_topic": "第一议题",
    "seminar": "专题研讨",
    "leader_class": "领导讲法治课",
    "special": "法治专题会议",
    "branch": "支部学习",
    "staff": "干部职工学法",
    "court": "旁听庭审",
    "oath": "宪法宣誓",
}

TOPICS = {
    "thought": "习近平法治思想",
    "constitution": "宪法",
    "civil_code": "民法典",
    "party_rules": "党内法规",
    "administration": "行政法律法规",
    "enforcement": "行政执法",
    "decision": "依法决策",
    "disclosure": "政务公开",
    "land": "土地和规划",
    "environment": "生态环境",
    "safety": "安全生产和应急",
    "petition": "信访和调解",
    "other": "其他",
}

LEVELS = {"town": "镇级", "village": "村级", "county": "县级以上"}

TARGETS = {
    "leaders": "领导干部",
    "officials": "机关干部",
    "enforcers": "执法人员",
    "village_cadres": "村（社区）干部",
    "mediators": "调解员",
    "backbone": "基层法治骨干",
    "wise": "法律明白人",
    "other": "其他",
}

_DAY = Fact(
    "day",
    "日期",
    Kind.DATE,
    filterable=True,
    needed=True,
    heads=("时间", "学习日期", "培训日期", "考试日期", "举办日期"),
)
_TOPICS = Fact(
    "topics",
    "内容类别",
    Kind.LIST,
    choices=TOPICS,
    filterable=True,
    heads=("学习类别", "培训类别", "类别"),
    words={"法治思想": "thought", "执法": "enforcement", "信访": "petition", "土地": "land"},
)
_ROSTER = Fact(
    "roster", "应到人数", Kind.INTEGER, unit="人", heads=("应参加人数", "应训人数", "应学人数")
)
_ATTENDEES = Fact(
    "attendees",
    "实到人数",
    Kind.INTEGER,
    unit="人次",
    heads=("参加人数", "参训人数", "到会人数", "人次", "参加人次"),
)
_HOURS = Fact("hours", "学时", Kind.INTEGER, unit="学时", heads=("课时",))
_LECTURER = Fact("lecturer", "授课人", filterable=True, heads=("主讲人", "主讲", "讲师", "领学人"))
_PROOF = Fact("proof", "佐证材料", Kind.REFERENCE, heads=("记录编号", "签到表", "佐证"))

SESSIONS = Register(
    id="study.sessions",
    version=1,
    title="领导干部学法台账",
    names=("学法台账", "中心组学法", "会前学法", "集体学法"),
    line="study",
    kind="event",
    tags="series",
    facts=(
        _DAY,
        Fact(
            "body",
            "会议或者组织",
            Kind.CHOICE,
            choices=BODIES,
            filterable=True,
            needed=True,
            heads=("学习组织", "会议名称", "学习主体", "组织形式"),
            words={
                "党委中心组": "centre",
                "中心组": "centre",
                "党委会议": "committee",
                "党委（扩大）会议": "committee",
                "镇长办公会": "government",
                "政府常务会议": "government",
                "班子会议": "joint",
                "机关干部": "staff",
                "支部": "branch",
            },
        ),
        Fact("topic", "学习内容", needed=True, heads=("学法内容", "主题", "内容", "学习主题")),
        _TOPICS,
        Fact(
            "series",
            "计入系列",
            Kind.LIST,
            choices=SERIES,
            filterable=True,
            needed=True,
            heads=("系列", "学习形式", "标签", "形式"),
            words={
                "中心组学习": "centre",
                "会前集中学法": "before",
                "第一议题学习": "first_topic",
                "研讨": "seminar",
                "专题会议": "special",
                "法治讲座": "leader_class",
            },
            help="一次会议可以计入几个系列，用顿号分开",
        ),
        Fact("chair", "主持人", filterable=True, heads=("主持",)),
        _LECTURER,
        _ROSTER,
        _ATTENDEES,
        _HOURS,
        Fact("meeting", "会议编号", Kind.REFERENCE, heads=("会议纪要编号",)),
        _PROOF,
    ),
    key=("day", "body", "topic"),
    cite=FXF[36],
    rhythm=Rhythm("quarter", 1, PRACTICE.whole),
)

TRAININGS = Register(
    id="study.trainings",
    version=1,
    title="法律教育培训台账",
    names=("法律教育培训", "法治培训", "法律培训", "镇村两级培训"),
    line="study",
    kind="event",
    tags="topics",
    facts=(
        _DAY,
        Fact("until", "结束日期", Kind.DATE, heads=("培训结束日期",)),
        Fact("topic", "培训内容", needed=True, heads=("培训主题", "主题", "内容")),
        Fact(
            "level",
            "层级",
            Kind.CHOICE,
            choices=LEVELS,
            filterable=True,
            needed=True,
            heads=("培训层级", "级别"),
            words={"镇": "town", "村": "village", "县级": "county", "县": "county"},
        ),
        Fact(
            "villages", "村（社区）", Kind.LIST, filterable=True, heads=("举办村（社区）", "村居")
        ),
        Fact(
            "targets",
            "对象",
            Kind.LIST,
            choices=TARGETS,
            filterable=True,
            heads=("培训对象", "参训对象"),
            words={
                "村干部": "village_cadres",
                "村两委干部": "village_cadres",
                "镇干部": "officials",
                "行政执法人员": "enforcers",
                "法治骨干": "backbone",
            },
        ),
        _TOPICS,
        _LECTURER,
        _HOURS,
        _ROSTER,
        _ATTENDEES,
        Fact("office", "组织单位", filterable=True, heads=("主办单位", "责任单位")),
        _PROOF,
    ),
    key=("day", "level", "topic", "villages"),
    cite=FXF[36],
)

EXAMS = Register(
    id="study.exams",
    version=1,
    title="学法考试台账",
    names=("学法考试", "法律考试", "法律知识考试", "普法考试"),
    line="study",
    kind="event",
    facts=(
        _DAY,
        Fact("name", "考试名称", needed=True, heads=("名称",)),
        Fact(
            "target",
            "考试对象",
            Kind.CHOICE,
            choices={
                "state": "国家工作人员",
                "leaders": "领导干部",
                "enforcers": "执法人员",
                "village_cadres": "村（社区）干部",
            },
            filterable=True,
            heads=("对象", "参考对象"),
            words={"机关干部": "state", "干部职工": "state", "村干部": "village_cadres"},
        ),
        Fact(
            "roster",
            "应考人数",
            Kind.INTEGER,
            unit="人",
            needed=True,
            heads=("应参加人数", "应考"),
        ),
        Fact(
            "taken",
            "参考人数",
            Kind.INTEGER,
            unit="人",
            needed=True,
            heads=("实考人数", "参加人数", "参考"),
        ),
        Fact("passed", "合格人数", Kind.INTEGER, unit="人", heads=("通过人数", "及格人数", "合格")),
        Fact("excellent", "优秀人数", Kind.INTEGER, unit="人", heads=("优秀",)),
        Fact("organiser", "组织单位", heads=("主办单位",)),
        _PROOF,
    ),
    key=("day", "name"),
    cite=FXF[36],
)

PLANS = Register(
    id="study.plans",
    version=1,
    title="学法计划和清单",
    names=("学法计划", "学法清单", "应知应会清单"),
    line="study",
    kind="valid",
    facts=(
        Fact(
            "kind",
            "类别",
            Kind.CHOICE,
            choices={
                "plan": "学法计划",
                "list": "学法清单",
                "must_know": "领导干部应知应会党内法规和国家法律清单",
            },
            filterable=True,
            needed=True,
            heads=("文件类别",),
            words={"计划": "plan", "清单": "list", "应知应会清单": "must_know"},
        ),
        Fact("title", "名称", needed=True, heads=("标题", "文件名称", "计划名称", "清单名称")),
        Fact("document", "文号", heads=("文件文号",)),
        Fact("thought", "列入习近平法治思想", Kind.BOOLEAN, filterable=True),
        Fact("issued_by", "印发机关", heads=("印发单位", "制定机关")),
        *span(since=("印发日期", "施行日期"), until=("废止日期", "失效日期"), needed=True),
    ),
    key=("title", "valid_from"),
    cite=FXF[36],
)

declare(SESSIONS, TRAININGS, EXAMS, PLANS)
