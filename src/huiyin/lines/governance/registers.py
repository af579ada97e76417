"""What the rule-of-law work stands on: bodies, rules, lists, places, supervision, plans."""

from __future__ import annotations

from huiyin.kernel.facts import Fact, Kind, span
from huiyin.kernel.laws import ENFORCEMENT_SUPERVISION, FIRST_PERSON, PRACTICE, REPORTING
from huiyin.kernel.procedure import Register
from huiyin.kernel.registry import declare
from huiyin.lines.governance.ledgers import CATEGORY_WORDS
from huiyin.lines.governance.task import CATEGORIES
from huiyin.lines.governance.words import (
    BODIES,
    FACT_KINDS,
    LISTS,
    PLACES,
    RULES,
    SUPERVISION_PAPERS,
    SUPERVISORS,
)

_DC = REPORTING.whole
_HOUSE = PRACTICE.whole

BODY = Register(
    id="governance.bodies",
    version=1,
    title="法治建设议事协调机构",
    headline="name",
    names=("议事协调机构", "领导小组名册", "依法治理机构", "法治机构名册"),
    line="governance",
    kind="valid",
    facts=(
        Fact("name", "机构名称", filterable=True, needed=True, heads=("名称", "小组名称")),
        Fact(
            "kind",
            "机构种类",
            Kind.CHOICE,
            choices=BODIES,
            filterable=True,
            needed=True,
            heads=("种类",),
            words={
                "全面依法治理委员会": "committee",
                "依法治镇委员会": "committee",
                "办公室": "office",
                "守法普法协调小组": "law_group",
                "执法协调小组": "enforcement_group",
                "司法协调小组": "justice_group",
                "领导小组": "leading_group",
            },
        ),
        Fact("parent", "上级机构", filterable=True, heads=("所属机构", "隶属")),
        Fact("head", "负责人", filterable=True, heads=("主任", "组长", "主要负责人")),
        Fact("head_post", "负责人职务", heads=("职务",)),
        Fact("heads_joint", "党政双组长", Kind.BOOLEAN, filterable=True, heads=("双组长",)),
        Fact("members", "成员", heads=("成员单位", "组成人员")),
        Fact("staff", "工作人员数", Kind.INTEGER, unit="名", heads=("配备人数", "人员数")),
        Fact("document", "成立文件", heads=("设立文件", "文号", "依据文件")),
        *span(since=("成立日期", "设立日期", "调整日期"), until=("撤销日期",), needed=True),
    ),
    key=("name", "valid_from"),
    cite=_DC,
)

RULE = Register(
    id="governance.rules",
    version=1,
    title="镇级制度",
    headline="title",
    names=("制度汇编", "制度台账", "镇级制度", "规章制度目录"),
    line="governance",
    kind="valid",
    facts=(
        Fact("title", "制度名称", filterable=True, needed=True, heads=("名称", "标题")),
        Fact(
            "number",
            "文号",
            filterable=True,
            heads=("发文字号", "印发文号"),
            blank="未编号",
            help="没有文号的留空，记为“未编号”",
        ),
        Fact(
            "subject",
            "制度类别",
            Kind.CHOICE,
            choices=RULES,
            filterable=True,
            needed=True,
            heads=("类别", "所属制度"),
        ),
        Fact("line", "所属工作", filterable=True, heads=("业务线",)),
        Fact("organ", "印发单位", heads=("制定单位", "发文单位")),
        Fact("replaced_title", "替代的制度", heads=("替代",)),
        *span(since=("施行日期", "印发日期", "生效日期"), until=("废止日期", "失效日期")),
    ),
    key=("title", "number"),
    cite=_HOUSE,
)

LIST = Register(
    id="governance.lists",
    version=1,
    title="责任清单和责任书",
    headline="title",
    names=("责任清单", "责任书", "工作方案和要点"),
    line="governance",
    kind="valid",
    facts=(
        Fact("title", "名称", filterable=True, needed=True, heads=("清单名称", "责任书名称")),
        Fact(
            "kind",
            "清单种类",
            Kind.CHOICE,
            choices=LISTS,
            filterable=True,
            needed=True,
            heads=("种类",),
        ),
        Fact("year", "年度", Kind.INTEGER, filterable=True, heads=("所属年度",)),
        Fact("number", "文号", heads=("印发文号",)),
        Fact("items", "条数", Kind.INTEGER, unit="条", heads=("任务条数", "事项数")),
        Fact("signed_with", "签订单位", heads=("签订对象", "责任单位")),
        Fact("signed", "签订份数", Kind.INTEGER, unit="份", heads=("份数",)),
        *span(since=("印发日期", "签订日期"), until=("失效日期", "截止日期"), needed=True),
    ),
    key=("title", "valid_from"),
    cite=_DC,
)

ASSESSMENT = Register(
    id="governance.assessments",
    version=1,
    title="法治建设纳入考核台账",
    headline="scheme",
    names=("纳入考核", "考核台账", "考核方案"),
    line="governance",
    kind="valid",
    facts=(
        Fact("scheme", "考核方案", filterable=True, needed=True, heads=("方案名称", "考核名称")),
        Fact(
            "object",
            "考核对象",
            Kind.CHOICE,
            choices={
                "officials": "干部",
                "offices": "内设机构",
                "villages": "村（社区）",
                "units": "下属单位",
            },
            filterable=True,
            needed=True,
            heads=("对象",),
            words={"镇干部": "officials", "班子成员": "officials", "部门": "offices"},
        ),
        Fact("year", "年度", Kind.INTEGER, filterable=True, heads=("考核年度",)),
        Fact("weight", "法治建设分值", Kind.INTEGER, unit="分", heads=("分值", "权重")),
        Fact("contents", "考核内容", heads=("法治考核内容",)),
        Fact("result", "考核结果", heads=("结果",)),
        *span(since=("印发日期", "实施日期"), until=("失效日期",), needed=True),
    ),
    key=("scheme", "object", "valid_from"),
    cite=FIRST_PERSON.whole,
)

SUPERVISION = Register(
    id="governance.supervision",
    version=1,
    title="接受监督台账",
    headline="topic",
    names=("接受监督", "监督台账", "督察检查登记"),
    line="governance",
    kind="event",
    facts=(
        Fact("day", "日期", Kind.DATE, needed=True, heads=("监督日期", "检查日期")),
        Fact(
            "source",
            "监督主体",
            Kind.CHOICE,
            choices=SUPERVISORS,
            filterable=True,
            needed=True,
            heads=("主体", "来源"),
        ),
        Fact("organ", "监督单位", filterable=True, heads=("单位", "来访单位")),
        Fact("form", "监督方式", heads=("方式", "形式")),
        Fact("topic", "监督内容", needed=True, heads=("内容", "事项")),
        Fact("on_site", "实地督察", Kind.BOOLEAN, filterable=True, heads=("是否实地",)),
        Fact("cooperated", "配合情况", heads=("落实情况",)),
        Fact("found", "反馈问题数", Kind.INTEGER, unit="个", heads=("问题数",)),
        Fact("document", "材料", heads=("反馈文号", "佐证材料")),
        Fact(
            "paper",
            "监督文书",
            Kind.CHOICE,
            choices=SUPERVISION_PAPERS,
            filterable=True,
            cite=ENFORCEMENT_SUPERVISION.whole,
        ),
    ),
    key=("day", "source", "topic"),
    cite=_DC,
)

PLACE = Register(
    id="governance.places",
    version=1,
    title="法治阵地",
    headline="name",
    names=("法治阵地", "阵地名册", "场所名册"),
    line="governance",
    kind="valid",
    facts=(
        Fact("name", "阵地名称", filterable=True, needed=True, heads=("名称", "场所名称")),
        Fact(
            "kind",
            "阵地种类",
            Kind.CHOICE,
            choices=PLACES,
            filterable=True,
            needed=True,
            heads=("种类", "类型"),
        ),
        Fact("village", "村（社区）", filterable=True, heads=("所在村", "村居")),
        Fact("address", "地址", heads=("地点",)),
        Fact("area", "面积", Kind.INTEGER, unit="平方米", heads=("建筑面积",)),
        Fact("keeper", "管理单位", filterable=True, heads=("管理人",)),
        *span(since=("建成日期", "启用日期"), until=("停用日期",), needed=True),
    ),
    key=("name", "valid_from"),
    cite=_HOUSE,
)

PLAN = Register(
    id="governance.plans",
    version=1,
    title="下一年度主要安排",
    headline="topic",
    names=("主要安排", "下一年度安排", "工作安排台账"),
    line="governance",
    kind="event",
    facts=(
        Fact("day", "提出日期", Kind.DATE, needed=True, heads=("登记日期",)),
        Fact("year", "安排年度", Kind.INTEGER, filterable=True, needed=True, heads=("年度",)),
        Fact("topic", "安排事项", filterable=True, needed=True, heads=("事项", "标题")),
        Fact(
            "category",
            "工作类别",
            Kind.CHOICE,
            choices=CATEGORIES,
            filterable=True,
            heads=("类别",),
            words=CATEGORY_WORDS,
        ),
        Fact("text", "安排内容", heads=("内容",)),
        Fact("shortcoming", "所针对的不足", heads=("针对的不足",)),
        Fact("unit", "责任单位", filterable=True),
    ),
    key=("year", "topic"),
    cite=_DC,
)

SHORTCOMING = Register(
    id="governance.shortcomings",
    version=1,
    title="不足和原因",
    headline="topic",
    names=("不足和原因", "存在不足", "不足台账"),
    line="governance",
    kind="event",
    facts=(
        Fact("day", "登记日期", Kind.DATE, needed=True, heads=("提出日期",)),
        Fact("year", "年度", Kind.INTEGER, filterable=True, needed=True),
        Fact("topic", "不足", filterable=True, needed=True, heads=("问题", "标题")),
        Fact(
            "category",
            "工作类别",
            Kind.CHOICE,
            choices={"staff": "组织保障", **CATEGORIES},
            filterable=True,
            heads=("类别",),
            words={"推进力度": "lead", **CATEGORY_WORDS},
        ),
        Fact("symptom", "表现", heads=("具体表现",)),
        Fact("cause", "原因", heads=("产生原因",)),
        Fact("source", "来源", heads=("发现方式",)),
    ),
    key=("year", "topic"),
    cite=_DC,
)

BASIS = Register(
    id="governance.basis",
    version=1,
    title="年度依据文件",
    headline="title",
    names=("依据文件", "年度依据"),
    line="governance",
    kind="valid",
    facts=(
        Fact("title", "文件名称", filterable=True, needed=True, heads=("名称",)),
        Fact("number", "文号", heads=("发文字号",)),
        Fact(
            "level",
            "制定层级",
            Kind.CHOICE,
            choices={
                "centre": "中央",
                "province": "省",
                "city": "市",
                "county": "县",
                "town": "镇",
            },
            filterable=True,
            needed=True,
            heads=("层级",),
        ),
        Fact("organ", "制定单位", heads=("发文单位",)),
        *span(since=("印发日期", "起始日期"), until=("截止日期", "失效日期"), needed=True),
    ),
    key=("title", "valid_from"),
    cite=_DC,
)

OTHER = Register(
    id="governance.facts",
    version=1,
    title="其他法治工作事实",
    headline="title",
    names=("其他事实", "其他法治工作", "荣誉和其他工作"),
    line="governance",
    kind="event",
    tags="tags",
    facts=(
        Fact("day", "日期", Kind.DATE, needed=True, heads=("发生日期",)),
        Fact("title", "事实", filterable=True, needed=True, heads=("名称", "内容")),
        Fact(
            "tags",
            "事实类别",
            Kind.LIST,
            choices=FACT_KINDS,
            filterable=True,
            needed=True,
            heads=("类别",),
        ),
        Fact("number_of", "数量", Kind.INTEGER, heads=("件数", "条数")),
        Fact("amount", "金额", Kind.MONEY, heads=("经费",)),
        Fact("village", "村（社区）", filterable=True, heads=("所在村",)),
        Fact("partner", "对象", filterable=True, heads=("企业", "项目", "授予单位")),
        Fact("evidence", "佐证材料", needed=True, heads=("证明材料",)),
    ),
    key=("day", "title"),
    cite=_HOUSE,
)

REGISTERS = (
    BODY,
    RULE,
    LIST,
    ASSESSMENT,
    SUPERVISION,
    PLACE,
    PLAN,
    SHORTCOMING,
    BASIS,
    OTHER,
)

declare(*REGISTERS)
