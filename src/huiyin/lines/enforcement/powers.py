"""What the town may do at all, by which measure, and what of it is shown to everybody."""

from __future__ import annotations

from huiyin.kernel.facts import Fact, Kind, span
from huiyin.kernel.laws import PENALTY as CF
from huiyin.kernel.laws import THREE_SYSTEMS
from huiyin.kernel.papers import View
from huiyin.kernel.procedure import Register
from huiyin.lines.enforcement.people import FIELD_WORDS, FIELDS

POWERS = Register(
    id="enforcement.powers",
    version=1,
    title="行政处罚权力事项清单",
    names=("权力事项", "权力清单", "处罚事项", "权责清单", "执法事项"),
    line="enforcement",
    kind="valid",
    facts=(
        Fact(
            "item",
            "事项名称",
            filterable=True,
            cite=CF[24],
            needed=True,
            heads=("权力事项", "职权名称", "权力名称"),
        ),
        Fact(
            "kind",
            "权力类型",
            Kind.CHOICE,
            choices={
                "penalty": "行政处罚",
                "measure": "行政强制措施",
                "execution": "行政强制执行",
                "inspection": "行政检查",
                "other": "其他",
            },
            filterable=True,
            heads=("职权类别", "权力类别", "事项类型"),
            words={"处罚": "penalty", "强制": "measure", "检查": "inspection"},
        ),
        Fact(
            "field",
            "执法领域",
            Kind.CHOICE,
            choices=FIELDS,
            filterable=True,
            heads=("领域",),
            words=FIELD_WORDS,
        ),
        Fact("basis", "设定依据", cite=CF[24], needed=True, heads=("实施依据", "法律依据")),
        Fact(
            "notice",
            "交由行使或者收回的公告",
            cite=CF[24],
            heads=("公告文号", "下放依据", "公告", "交由行使文件"),
        ),
        Fact(
            "filed_cases",
            "收回时已立案的案件",
            Kind.CHOICE,
            choices={"stay": "由镇继续办理", "move": "移交收回机关"},
            cite=CF[24].inference("由收回公告规定"),
        ),
        Fact("assessed_on", "最近评估日期", Kind.DATE, cite=CF[24]),
        *span(since=("实施日期", "承接日期"), until=("收回日期",), needed=True),
    ),
    key=("item", "valid_from"),
    cite=CF[24],
    views=(
        View(
            "public", "权力事项公示", ("item", "kind", "basis", "notice", "valid_from", "valid_to")
        ),
    ),
)

STANDARDS = Register(
    id="enforcement.standards",
    version=1,
    title="行政处罚裁量基准台账",
    names=("裁量基准", "裁量标准", "轻微违法不予处罚清单", "从轻减轻清单"),
    line="enforcement",
    kind="valid",
    facts=(
        Fact("item", "事项名称", filterable=True, needed=True, heads=("权力事项", "违法行为")),
        Fact(
            "kind",
            "清单类型",
            Kind.CHOICE,
            choices={
                "discretion": "裁量基准",
                "spared": "轻微违法不予处罚",
                "lenient": "从轻、减轻处罚",
            },
            filterable=True,
            needed=True,
            heads=("类型",),
            words={"不予处罚": "spared", "从轻": "lenient", "减轻": "lenient"},
        ),
        Fact(
            "field",
            "执法领域",
            Kind.CHOICE,
            choices=FIELDS,
            filterable=True,
            heads=("领域",),
            words=FIELD_WORDS,
        ),
        Fact("document", "文件名称", heads=("文号", "文件")),
        Fact("content", "裁量阶次和幅度", heads=("裁量标准", "幅度")),
        Fact("published_on", "公布日期", Kind.DATE, cite=CF[34], heads=("公开日期",)),
        *span(since=("施行日期", "实施日期"), until=("废止日期", "失效日期"), needed=True),
    ),
    key=("item", "kind", "valid_from"),
    cite=CF[34],
    views=(View("public", "裁量基准公示", ("item", "kind", "document", "content", "valid_from")),),
)

NOTICE_PARTS = {
    "organ": "执法主体",
    "officers": "执法人员",
    "duties": "职责权限",
    "basis": "执法依据",
    "procedure": "执法程序",
    "remedies": "救济渠道",
    "checks": "随机抽查事项清单",
    "flow": "服务指南和流程图",
    "standards": "裁量基准",
    "devices": "电子监控设备设置地点",
}

NOTICES = Register(
    id="enforcement.notices",
    version=1,
    title="行政执法事前公示台账",
    names=("执法公示", "事前公开", "行政执法公示"),
    line="enforcement",
    kind="valid",
    facts=(
        Fact(
            "part",
            "公示内容",
            Kind.CHOICE,
            choices=NOTICE_PARTS,
            filterable=True,
            needed=True,
            cite=CF[39],
            heads=("公示事项", "公开内容"),
            words={"权限": "duties", "权力清单": "duties", "流程图": "flow", "抽查清单": "checks"},
        ),
        Fact("where", "公示平台", heads=("公示位置", "网址", "公开方式")),
        Fact("handler", "公示人", heads=("责任人",)),
        *span(since=("公示日期", "公开日期"), until=("撤下日期", "更新日期"), needed=True),
    ),
    key=("part", "valid_from"),
    cite=THREE_SYSTEMS.whole,
    views=(View("public", "执法公示", ("part", "where", "valid_from")),),
)

YEARLY = Register(
    id="enforcement.yearly",
    version=1,
    title="行政执法统计年报公布台账",
    names=("执法统计年报", "执法数据公布", "行政执法数据"),
    line="enforcement",
    kind="event",
    facts=(
        Fact("day", "公布日期", Kind.DATE, needed=True, heads=("公开日期",)),
        Fact("year", "数据年度", Kind.INTEGER, needed=True, filterable=True, heads=("年度",)),
        Fact("sent_on", "报送日期", Kind.DATE, heads=("上报日期",)),
        Fact("where", "公布平台", heads=("公开平台", "网址")),
    ),
    key=("day", "year"),
    cite=THREE_SYSTEMS.whole,
)

CATALOGUES = (POWERS, STANDARDS, NOTICES, YEARLY)
