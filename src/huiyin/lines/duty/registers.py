"""What the heads did themselves: duty acts, meetings, accounts of duty, appraisal of officials."""

from __future__ import annotations

from huiyin.kernel.facts import Fact, Kind, span
from huiyin.kernel.laws import ACCOUNTS, FIRST_PERSON
from huiyin.kernel.procedure import Register, Rhythm
from huiyin.kernel.registry import declare

_OWN = FIRST_PERSON[4]
_HEADS = FIRST_PERSON.whole

SELF = {
    "deploy": "亲自部署",
    "ask": "亲自过问",
    "coordinate": "亲自协调",
    "supervise": "亲自督办",
}
HEADS = {"party": "党委书记", "government": "镇长", "other": "其他负责人"}
MEETING = {
    "special": "专题研究法治建设",
    "report": "听取法治工作汇报",
    "plan": "谋划年度法治工作",
    "solve": "研究解决重大问题",
    "deploy": "部署法治工作",
    "disclosure": "听取政务公开汇报",
    "committee": "依法治理委员会会议",
}
BODIES = {
    "party": "党委会议",
    "joint": "党政联席会议",
    "government": "镇长办公会议",
    "committee": "依法治理委员会",
    "leading_group": "领导小组",
    "other": "其他会议",
}

ACTS = Register(
    id="duty.acts",
    version=1,
    title="第一责任人履职台账",
    headline="matter",
    names=("第一责任人履职", "四个亲自", "履职台账"),
    line="duty",
    kind="event",
    tags="kinds",
    facts=(
        Fact("day", "日期", Kind.DATE, needed=True, heads=("履职日期",)),
        Fact("person", "姓名", filterable=True, needed=True, heads=("负责人",)),
        Fact(
            "post",
            "职务",
            Kind.CHOICE,
            choices=HEADS,
            filterable=True,
            needed=True,
            words={"书记": "party", "镇党委书记": "party", "主任": "government"},
        ),
        Fact(
            "kinds",
            "履职方式",
            Kind.LIST,
            choices=SELF,
            filterable=True,
            needed=True,
            cite=_OWN,
            heads=("四个亲自", "方式"),
            words={
                "部署": "deploy",
                "过问": "ask",
                "协调": "coordinate",
                "督办": "supervise",
            },
        ),
        Fact("matter", "事项", needed=True, heads=("履职事项", "内容")),
        Fact("line", "所属工作", filterable=True, heads=("工作领域", "领域")),
        Fact(
            "form",
            "形式",
            Kind.CHOICE,
            choices={
                "meeting": "主持会议",
                "visit": "现场办公",
                "inspection": "专项督导",
                "written": "签批文件",
                "talk": "约谈",
                "lecture": "宣讲授课",
                "other": "其他",
            },
            filterable=True,
        ),
        Fact("about", "涉及事项编号", Kind.REFERENCE, heads=("关联编号",)),
        Fact("evidence", "佐证材料", heads=("材料", "会议纪要")),
    ),
    key=("day", "person", "matter"),
    cite=_OWN,
)

# How often is a town's own rule: by default every quarter, the rhythm that reports name most.
MEETINGS = Register(
    id="duty.meetings",
    version=1,
    title="党政法治工作会议台账",
    headline="topic",
    names=("法治工作会议", "听取汇报", "法治专题会议"),
    line="duty",
    kind="event",
    tags="series",
    facts=(
        Fact("day", "日期", Kind.DATE, needed=True, heads=("会议日期", "召开日期")),
        Fact(
            "body",
            "会议名称",
            Kind.CHOICE,
            choices=BODIES,
            filterable=True,
            needed=True,
            heads=("会议", "会议类型"),
            words={"党委会": "party", "党政联席会": "joint", "镇长办公会": "government"},
        ),
        Fact("chair", "主持人", filterable=True, needed=True),
        Fact("chair_post", "主持人职务", Kind.CHOICE, choices=HEADS, filterable=True),
        Fact(
            "series",
            "会议类别",
            Kind.LIST,
            choices=MEETING,
            filterable=True,
            needed=True,
            heads=("计入类别",),
        ),
        Fact("topic", "议题", needed=True, heads=("内容", "议题内容")),
        Fact("minutes", "会议纪要", heads=("纪要编号", "纪要")),
    ),
    key=("day", "body", "topic"),
    cite=_HEADS,
)

QUARTERLY = Rhythm("quarter", 1, _HEADS)

ACCOUNT = Register(
    id="duty.accounts",
    version=1,
    title="述法台账",
    headline="person",
    names=("述法台账", "述法情况"),
    line="duty",
    kind="event",
    facts=(
        Fact("day", "日期", Kind.DATE, needed=True, heads=("述法日期",)),
        Fact("year", "述法年度", Kind.INTEGER, filterable=True, needed=True, heads=("年度",)),
        Fact("person", "姓名", filterable=True, needed=True, heads=("述法人",)),
        Fact(
            "post",
            "职务",
            Kind.CHOICE,
            choices=HEADS,
            filterable=True,
            needed=True,
            words={"书记": "party", "镇党委书记": "party", "班子成员": "other"},
        ),
        Fact(
            "form",
            "述法形式",
            Kind.CHOICE,
            choices={"live": "现场述法", "written": "书面述法"},
            filterable=True,
            needed=True,
            heads=("形式",),
        ),
        Fact("assessed_by", "评议单位", heads=("测评单位",)),
        Fact("assessed", "评议结果", filterable=True, heads=("测评结果",)),
        Fact("report", "述法报告编号", Kind.REFERENCE, heads=("报告编号",)),
    ),
    key=("year", "person"),
    cite=ACCOUNTS.whole,
)

APPRAISAL = Register(
    id="duty.appraisals",
    version=1,
    title="干部法治实绩考核台账",
    headline="scheme",
    names=("法治实绩", "干部考核", "实绩考核"),
    line="duty",
    kind="valid",
    facts=(
        Fact("year", "考核年度", Kind.INTEGER, filterable=True, needed=True, heads=("年度",)),
        Fact("scheme", "考核方案", filterable=True, needed=True, heads=("方案",)),
        Fact("objects", "考核人数", Kind.INTEGER, unit="人", heads=("人数",)),
        Fact(
            "contents",
            "纳入内容",
            Kind.LIST,
            choices={
                "study": "学法用法",
                "decision": "重大事项依法决策",
                "duty": "依法履职",
                "progress": "推进法治建设",
                "account": "述法",
            },
            filterable=True,
            needed=True,
            heads=("法治内容",),
        ),
        Fact("result", "结果运用", heads=("考核结果",)),
        *span(since=("印发日期",), until=("失效日期",), needed=True),
    ),
    key=("year", "scheme"),
    cite=_HEADS,
)

PROBLEM = Register(
    id="duty.problems",
    version=1,
    title="重大问题研究解决台账",
    headline="problem",
    names=("重大问题", "难点问题", "问题解决台账"),
    line="duty",
    kind="valid",
    facts=(
        Fact("problem", "问题", filterable=True, needed=True, heads=("重大问题", "难点问题")),
        Fact("line", "所属工作", filterable=True, heads=("工作领域",)),
        Fact("owner", "牵头领导", filterable=True, needed=True, heads=("责任领导",)),
        Fact("post", "职务", Kind.CHOICE, choices=HEADS, filterable=True),
        Fact("solution", "解决措施", heads=("解决情况",)),
        Fact("solved_on", "解决日期", Kind.DATE, heads=("办结日期",)),
        Fact("evidence", "佐证材料", heads=("材料",)),
        *span(since=("提出日期",), until=("失效日期",), needed=True),
    ),
    key=("problem", "valid_from"),
    cite=_HEADS,
)

declare(ACTS, MEETINGS, ACCOUNT, APPRAISAL, PROBLEM)
