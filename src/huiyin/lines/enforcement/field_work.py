"""Work outside: an inspection is not a patrol is not a talk; and what looks back on the files."""

from __future__ import annotations

from huiyin.kernel.facts import Fact, Kind, span
from huiyin.kernel.laws import PENALTY as CF
from huiyin.kernel.laws import PRACTICE, THREE_SYSTEMS
from huiyin.kernel.papers import View
from huiyin.kernel.procedure import Register
from huiyin.lines.enforcement.people import FIELD_WORDS, FIELDS

_FIELDS = Fact(
    "fields",
    "执法领域",
    Kind.LIST,
    choices=FIELDS,
    filterable=True,
    heads=("涉及领域", "领域"),
    words=FIELD_WORDS,
)
_OFFICERS = Fact(
    "officers", "执法人员", Kind.LIST, filterable=True, heads=("检查人员", "参加人员", "人员")
)
_VILLAGES = Fact(
    "villages", "村（社区）", Kind.LIST, filterable=True, heads=("所在村", "村", "区域")
)

INSPECTIONS = Register(
    id="enforcement.inspections",
    version=1,
    title="行政检查台账",
    names=("行政检查", "执法检查", "检查记录"),
    line="enforcement",
    kind="event",
    facts=(
        Fact("day", "检查日期", Kind.DATE, needed=True, heads=("检查时间", "日期")),
        Fact("object", "检查对象", needed=True, heads=("被检查人", "被检查单位")),
        Fact("item", "检查事项", heads=("事项名称", "检查内容")),
        Fact(
            "way",
            "检查方式",
            Kind.CHOICE,
            choices={
                "random": "双随机、一公开",
                "routine": "日常检查",
                "special": "专项检查",
                "lead": "投诉举报核查",
                "joint": "联合检查",
            },
            filterable=True,
            heads=("方式",),
            words={"双随机": "random", "日常": "routine", "专项": "special", "联合": "joint"},
        ),
        Fact("at_once", "综合查一次", Kind.BOOLEAN, filterable=True, heads=("是否综合查一次",)),
        Fact("enterprise", "涉企检查", Kind.BOOLEAN, filterable=True, heads=("是否涉企",)),
        _FIELDS,
        _OFFICERS,
        Fact("certificates", "执法证号", heads=("证号", "执法证件号")),
        Fact(
            "result",
            "检查结果",
            Kind.CHOICE,
            choices={
                "fine": "未发现问题",
                "corrected": "当场改正",
                "ordered": "责令改正",
                "filed": "立案查处",
                "moved": "移送",
            },
            filterable=True,
            heads=("结果", "处理情况"),
            words={"正常": "fine", "合格": "fine", "责令限期改正": "ordered", "立案": "filed"},
        ),
        Fact("record", "检查记录", heads=("笔录",)),
        _VILLAGES,
    ),
    key=("day", "object", "item"),
    cite=CF[54],
    views=(View("public", "行政检查公示", ("day", "item", "way", "result")),),
)

PATROLS = Register(
    id="enforcement.patrols",
    version=1,
    title="执法巡查台账",
    names=("巡查", "日常巡查", "巡查记录"),
    line="enforcement",
    kind="event",
    facts=(
        Fact("day", "巡查日期", Kind.DATE, needed=True, heads=("巡查时间", "日期")),
        Fact("area", "巡查路段或者区域", needed=True, heads=("巡查区域", "路段", "巡查地点")),
        _FIELDS,
        _OFFICERS,
        _VILLAGES,
        Fact("found", "发现问题", heads=("问题",)),
        Fact("handled", "处理情况", heads=("处理结果",)),
    ),
    key=("day", "area"),
    cite=PRACTICE.whole,
)

TALKS = Register(
    id="enforcement.talks",
    version=1,
    title="执法教育改正台账",
    names=("教育改正", "说服教育", "轻微违法教育", "柔性执法"),
    line="enforcement",
    kind="event",
    facts=(
        Fact("day", "教育日期", Kind.DATE, needed=True, heads=("日期", "时间")),
        Fact("place", "地点", needed=True, heads=("发生地点",)),
        Fact("matter", "事由", needed=True, heads=("教育内容", "违法情形")),
        _FIELDS,
        _OFFICERS,
        Fact("corrected", "已当场改正", Kind.BOOLEAN, filterable=True, heads=("是否改正",)),
        _VILLAGES,
    ),
    key=("day", "place", "matter"),
    cite=CF[6],
)

JOINT = Register(
    id="enforcement.joint",
    version=1,
    title="联合执法台账",
    names=("联合执法", "联合整治"),
    line="enforcement",
    kind="event",
    facts=(
        Fact("day", "行动日期", Kind.DATE, needed=True, heads=("执法日期", "日期", "时间")),
        Fact("theme", "行动主题", needed=True, heads=("主题", "执法内容", "内容")),
        Fact("units", "参加单位", Kind.LIST, heads=("联合单位", "参与部门")),
        _FIELDS,
        Fact("head_count", "出动人数", Kind.INTEGER, unit="人次", heads=("人次", "出动人次")),
        Fact("result", "行动结果", heads=("结果", "成效")),
        _VILLAGES,
    ),
    key=("day", "theme"),
    cite=PRACTICE.whole,
)

TASKS = Register(
    id="enforcement.tasks",
    version=1,
    title="执法监督平台任务台账",
    names=("平台任务", "双随机任务", "监督平台", "下派任务"),
    line="enforcement",
    kind="event",
    facts=(
        Fact("day", "下派日期", Kind.DATE, needed=True, heads=("接收日期", "日期")),
        Fact("task", "任务内容", needed=True, heads=("任务名称", "任务")),
        Fact(
            "source",
            "任务来源",
            Kind.CHOICE,
            choices={"platform": "监督平台", "random": "双随机抽查", "superior": "上级交办"},
            filterable=True,
            heads=("来源",),
            words={"双随机": "random", "平台": "platform", "平台下派": "platform"},
        ),
        Fact("done_on", "完成日期", Kind.DATE, heads=("办结日期",)),
        Fact("result", "完成情况", heads=("结果",)),
    ),
    key=("day", "task"),
    cite=PRACTICE.whole,
)

FILE_REVIEWS = Register(
    id="enforcement.file_reviews",
    version=1,
    title="行政执法案卷评查台账",
    names=("案卷评查", "卷宗评查"),
    line="enforcement",
    kind="event",
    facts=(
        Fact("day", "评查日期", Kind.DATE, needed=True, heads=("日期",)),
        Fact("file", "案卷文号", needed=True, filterable=True, heads=("案号", "卷号", "文号")),
        Fact("reviewer", "评查人", heads=("评查单位",)),
        Fact(
            "verdict",
            "评查结论",
            Kind.CHOICE,
            choices={"excellent": "优秀", "pass": "合格", "fail": "不合格"},
            filterable=True,
            needed=True,
            heads=("结论", "等次"),
        ),
        Fact(
            "faults",
            "存在问题",
            Kind.LIST,
            choices={
                "subject": "主体不适格",
                "card": "执法资格",
                "two": "不足两人",
                "evidence": "事实证据不足",
                "nature": "定性不准",
                "law": "法律适用错误",
                "procedure": "程序违法",
                "steps": "程序不规范",
                "papers": "文书不规范",
                "service": "送达不规范",
                "order": "归档不规范",
            },
            filterable=True,
            heads=("问题", "扣分情形"),
            words={"程序意识不强": "steps", "文书不严谨": "papers", "装订不规范": "order"},
        ),
        Fact("fixed_on", "整改日期", Kind.DATE, heads=("整改完成日期",)),
    ),
    key=("day", "file"),
    cite=CF[75],
)

DEVICES = Register(
    id="enforcement.devices",
    version=1,
    title="执法记录和监控设备台账",
    names=("执法记录仪", "记录设备", "电子监控设备", "执法装备"),
    line="enforcement",
    kind="valid",
    facts=(
        Fact("number", "设备编号", needed=True, filterable=True, heads=("编号",)),
        Fact(
            "kind",
            "设备类型",
            Kind.CHOICE,
            choices={"recorder": "执法记录仪", "monitor": "电子监控设备", "other": "其他"},
            filterable=True,
            needed=True,
            heads=("类型", "设备名称"),
            words={"记录仪": "recorder", "监控": "monitor"},
        ),
        Fact("holder", "使用人", filterable=True, heads=("领用人",)),
        Fact("place", "设置地点", cite=CF[41], heads=("地点",)),
        Fact("reviewed_on", "法制和技术审核日期", Kind.DATE, cite=CF[41], heads=("审核日期",)),
        *span(since=("启用日期", "配备日期"), until=("停用日期",), needed=True),
    ),
    key=("number", "valid_from"),
    cite=CF[41],
    views=(View("public", "监控设备设置地点", ("kind", "place", "valid_from")),),
)

PLANS = Register(
    id="enforcement.plans",
    version=1,
    title="行政执法年度计划事项",
    names=("执法计划", "年度执法计划", "执法工作安排"),
    line="enforcement",
    kind="event",
    facts=(
        Fact("day", "制定日期", Kind.DATE, needed=True, heads=("印发日期", "日期")),
        Fact("year", "实施年度", Kind.INTEGER, needed=True, filterable=True, heads=("年度",)),
        Fact("content", "计划事项", needed=True, heads=("事项", "工作内容", "内容")),
        Fact(
            "subjects",
            "涉及方面",
            Kind.LIST,
            choices={
                "publicity": "执法公示",
                "record": "全过程记录",
                "review": "法制审核",
                "team": "队伍建设",
                "training": "培训",
                "inspection": "检查计划",
                "reform": "综合执法改革",
                "other": "其他",
            },
            filterable=True,
            heads=("方面", "类别"),
            words={
                "行政执法公示": "publicity",
                "执法全过程记录": "record",
                "重大行政执法决定法制审核": "review",
            },
        ),
        Fact("owner", "责任单位", heads=("责任人",)),
        Fact("due", "完成时限", Kind.DATE, heads=("完成日期",)),
    ),
    key=("content", "year"),
    cite=THREE_SYSTEMS.whole,
    tags="subjects",
)

FIELD_WORK = (INSPECTIONS, PATROLS, TALKS, JOINT, TASKS, FILE_REVIEWS, DEVICES, PLANS)
