"""What stands beside the decisions: the yearly catalogue, the meetings, documents of old."""

from __future__ import annotations

from huiyin.kernel.facts import Fact, Kind, span
from huiyin.kernel.laws import DECISIONS as JC
from huiyin.kernel.laws import NORM_RULES as GF
from huiyin.kernel.laws import PRACTICE
from huiyin.kernel.laws import THREE_MAJOR as SZ
from huiyin.kernel.papers import View
from huiyin.kernel.procedure import Register
from huiyin.kernel.registry import declare
from huiyin.lines.decision.major.facts import MATTERS

CATALOGUE = Register(
    id="decision.catalogue",
    version=1,
    title="重大行政决策事项目录",
    line="decision",
    kind="valid",
    facts=(
        Fact("year", "年度", Kind.INTEGER, filterable=True, needed=True, cite=JC[3, 3]),
        Fact(
            "name",
            "决策事项",
            filterable=True,
            needed=True,
            heads=("事项名称", "目录事项", "决策事项名称"),
            cite=JC[3, 3],
        ),
        Fact("matter_kind", "事项类别", Kind.CHOICE, choices=MATTERS, heads=("类别",)),
        Fact("lead_unit", "承办单位", heads=("责任单位", "起草单位")),
        Fact("planned", "计划完成时间", heads=("完成时间", "计划时间")),
        Fact("agreed_on", "同级党委同意日期", Kind.DATE, heads=("党委同意日期",), cite=JC[3, 3]),
        Fact("published_at", "公布载体", heads=("公开渠道", "公布位置"), cite=JC[3, 3]),
        *span(since=("公布日期", "目录公布日期"), until=("调出日期", "撤销日期"), needed=True),
    ),
    key=("year", "name"),
    cite=JC[3, 3],
    names=("决策事项目录", "重大决策目录", "决策目录"),
    views=(View("catalogue", "事项目录", ("year", "name", "matter_kind", "lead_unit", "planned")),),
)

# One meeting counts in several series: each line asks for its own tags.
SERIES = {
    "decision": "重大行政决策",
    "item": "三重一大",
    "norm": "规范性文件",
    "contract": "合同",
    "study": "会前学法",
    "first_topic": "第一议题",
    "law_work": "研究部署法治建设",
    "law_special": "专题研究法治建设",
    "law_plan": "谋划年度法治工作",
    "law_problem": "研究解决重大问题",
    "law_report": "听取法治工作汇报",
    "npc": "邀请人大列席",
    "disclosure": "听取信息公开工作汇报",
    "other": "其他",
}

MEETINGS = Register(
    id="decision.meetings",
    version=1,
    title="会议台账",
    line="decision",
    kind="event",
    facts=(
        Fact("day", "会议日期", Kind.DATE, needed=True, heads=("日期", "召开日期")),
        Fact(
            "kind",
            "会议类型",
            Kind.CHOICE,
            choices={
                "committee": "党委会议",
                "joint": "党政联席会议",
                "office": "镇长办公会议",
                "team": "班子会议",
                "group": "领导小组会议",
                "special": "专题会议",
                "cadres": "干部会议",
            },
            filterable=True,
            needed=True,
            heads=("会议名称", "会议形式"),
            words={
                "党委会": "committee",
                "联席会议": "joint",
                "镇长办公会": "office",
                "班子会": "team",
                "专题会": "special",
            },
            cite=SZ.whole,
        ),
        Fact("session", "次数", heads=("会议次数", "第几次"), help="如：第3次"),
        Fact("chair", "主持人", filterable=True, heads=("会议主持人",)),
        Fact("topics", "议题", Kind.LIST, needed=True, heads=("会议议题", "主要议题")),
        Fact("items", "事项编号", Kind.LIST, heads=("对应事项编号", "议题编号")),
        Fact(
            "tags",
            "计入系列",
            Kind.LIST,
            choices=SERIES,
            filterable=True,
            heads=("会议内容类别", "系列"),
            words={"学法": "study", "法治建设": "law_work", "重大决策": "decision"},
        ),
        Fact("law_study", "会前学法", Kind.BOOLEAN, filterable=True, heads=("是否会前学法",)),
        Fact("law_topic", "学法内容", heads=("会前学法内容",)),
        Fact(
            "adviser_heard",
            "会前听取法律顾问意见",
            Kind.BOOLEAN,
            filterable=True,
            heads=("法律顾问意见", "听取法律意见"),
        ),
        Fact(
            "sitting_in",
            "列席",
            Kind.LIST,
            choices={
                "npc": "人大",
                "cppcc": "政协",
                "justice": "司法所",
                "adviser": "法律顾问",
                "discipline": "纪委",
                "residents": "群众代表",
                "villages": "村（社区）",
            },
            heads=("列席人员", "列席单位"),
            words={
                "人大代表": "npc",
                "人大主席": "npc",
                "司法所负责人": "justice",
                "司法所所长": "justice",
                "律师": "adviser",
                "村社区": "villages",
            },
        ),
        Fact("attendance", "出席人数", Kind.INTEGER, unit="人", heads=("参会人数",)),
        Fact("minutes", "会议纪要编号", heads=("纪要编号", "纪要文号", "会议记录编号")),
    ),
    key=("day", "kind", "topics"),
    cite=SZ.whole,
    tags="tags",
    names=("会议台账", "会议登记", "会议记录登记"),
)

NORMS = Register(
    id="decision.norms",
    version=1,
    title="现行规范性文件目录",
    line="decision",
    kind="valid",
    facts=(
        Fact("name", "文件名称", needed=True, heads=("名称", "标题")),
        Fact(
            "document_number",
            "文号",
            filterable=True,
            needed=True,
            heads=("发文字号",),
            help="与本系统办理的文件文号相同的，只算一次",
        ),
        Fact("issued_on", "印发日期", Kind.DATE, heads=("成文日期",)),
        Fact("lead_unit", "起草单位", heads=("实施单位", "责任单位")),
        Fact("basis", "制定依据"),
        Fact("filing_number", "备案号", heads=("备案编号",), cite=GF.whole),
        Fact("cleaned_on", "最近清理日期", Kind.DATE, heads=("清理日期",), cite=GF.whole),
        Fact(
            "ended_how",
            "失效方式",
            Kind.CHOICE,
            choices={"repealed": "废止", "lapsed": "有效期届满失效", "replaced": "被替代"},
            heads=("状态说明", "废止方式"),
        ),
        Fact("replaced_by", "替代文件", heads=("被何文件替代",)),
        *span(
            since=("施行日期", "实施日期", "生效日期"),
            until=("废止日期", "失效日期", "有效期至"),
            needed=True,
        ),
    ),
    key=("document_number",),
    cite=GF.whole,
    names=("规范性文件目录", "现行有效规范性文件", "规范性文件清单"),
    views=(
        View(
            "in_force",
            "现行有效规范性文件目录",
            ("name", "document_number", "valid_from", "valid_to", "replaced_by"),
        ),
    ),
)

MECHANISMS = Register(
    id="decision.mechanisms",
    version=1,
    title="合法性审查机构和事项清单",
    line="decision",
    kind="valid",
    facts=(
        Fact("name", "名称", needed=True, heads=("机构名称", "清单名称", "机制名称")),
        Fact(
            "kind",
            "类别",
            Kind.CHOICE,
            choices={
                "centre": "合法性审查机构",
                "list": "审查事项清单",
                "rule": "议事决策规则",
            },
            filterable=True,
            needed=True,
            words={"合法性审查中心": "centre", "事项清单": "list", "议事规则": "rule"},
        ),
        Fact("document_number", "文号", heads=("发文字号",)),
        Fact("head", "负责人"),
        *span(since=("成立日期", "印发日期"), until=("撤销日期", "废止日期"), needed=True),
    ),
    key=("name",),
    cite=PRACTICE.whole,
    names=("合法性审查机构", "审查事项清单", "议事规则"),
)

declare(CATALOGUE, MEETINGS, NORMS, MECHANISMS)
