"""What stands behind publication: the catalogue, the channels, and the work done on disclosure."""

from __future__ import annotations

from huiyin.kernel.facts import Fact, Kind, span
from huiyin.kernel.laws import DISCLOSURE as GK
from huiyin.kernel.laws import PRACTICE
from huiyin.kernel.papers import View
from huiyin.kernel.procedure import Register, Rhythm
from huiyin.kernel.registry import declare
from huiyin.lines.publication.facts import CHANNEL_WORDS, CHANNELS, LIST, LIST_WORDS

# How often each row of the catalogue must be renewed; "event": whenever something happens.
RENEWALS = {
    "month": "每月",
    "quarter": "每季度",
    "half-year": "每半年",
    "year": "每年",
    "event": "随时",
}

CATALOGUE = Register(
    id="publication.catalogue",
    version=1,
    title="主动公开目录",
    names=("基层政务公开标准目录", "公开事项目录", "标准目录"),
    line="publication",
    kind="valid",
    facts=(
        Fact(
            "name",
            "公开事项",
            filterable=True,
            cite=GK[12, 3],
            needed=True,
            heads=("二级事项", "事项名称"),
        ),
        Fact("parent", "一级事项", filterable=True, heads=("公开领域", "事项类别")),
        Fact("content", "公开内容（要素）", needed=True, heads=("公开内容", "内容要素")),
        Fact("basis", "公开依据", heads=("依据",)),
        Fact(
            "list_item",
            "条例条款",
            Kind.CHOICE,
            choices=LIST,
            filterable=True,
            cite=GK[20],
            words=LIST_WORDS,
        ),
        Fact("within", "公开时限", heads=("时限",)),
        Fact("organ", "公开主体", filterable=True, heads=("责任单位", "责任部门")),
        Fact(
            "channels",
            "公开渠道和载体",
            Kind.LIST,
            choices=CHANNELS,
            cite=GK[23],
            heads=("公开渠道", "渠道和载体"),
            words=CHANNEL_WORDS,
        ),
        Fact("audience", "公开对象"),
        Fact(
            "mode",
            "公开方式",
            Kind.CHOICE,
            choices={"active": "主动公开", "asked": "依申请公开"},
            words={"主动": "active", "依申请": "asked"},
        ),
        Fact("level", "公开层级"),
        Fact(
            "renewed",
            "更新周期",
            Kind.CHOICE,
            choices=RENEWALS,
            filterable=True,
            heads=("更新频次", "更新频率"),
            words={"月": "month", "季度": "quarter", "半年": "half-year", "年": "year"},
        ),
        *span(since=("启用日期", "发布日期"), until=("停用日期", "失效日期")),
    ),
    key=("name", "valid_from"),
    cite=GK[12, 3],
    views=(View("catalogue", "公开目录", ("name", "parent", "content", "basis", "organ")),),
)

CHANNELS_IN_USE = Register(
    id="publication.channels",
    version=1,
    title="公开渠道登记簿",
    names=("公开渠道", "政务新媒体台账", "发布渠道"),
    line="publication",
    kind="valid",
    facts=(
        Fact(
            "kind",
            "渠道类型",
            Kind.CHOICE,
            choices=CHANNELS,
            filterable=True,
            cite=GK[23],
            needed=True,
            heads=("渠道", "类型"),
            words=CHANNEL_WORDS,
        ),
        Fact("name", "渠道名称", filterable=True, needed=True, heads=("账号名称", "名称")),
        Fact("address", "网址或者地点", heads=("网址", "地址", "账号")),
        Fact("keeper", "维护人", heads=("管理员", "责任人")),
        *span(
            since=("启用日期", "开通日期"),
            until=("停用日期", "注销日期", "关停日期"),
            needed=True,
        ),
    ),
    key=("kind", "name", "valid_from"),
    cite=GK[23],
    views=(View("channels", "公开渠道", ("kind", "name", "address")),),
)

POSTS = Register(
    id="publication.posts",
    version=1,
    title="渠道发布量统计",
    names=("发布量", "发布情况统计", "新媒体发布统计"),
    line="publication",
    kind="event",
    facts=(
        Fact("day", "统计日期", Kind.DATE, needed=True, heads=("统计截止日期", "月末日期", "日期")),
        Fact(
            "kind",
            "渠道类型",
            Kind.CHOICE,
            choices=CHANNELS,
            filterable=True,
            needed=True,
            heads=("渠道", "类型"),
            words=CHANNEL_WORDS,
        ),
        Fact("name", "渠道名称", filterable=True, needed=True, heads=("账号名称", "名称")),
        Fact(
            "own",
            "原创发布条数",
            Kind.INTEGER,
            unit="条",
            needed=True,
            heads=("发布条数", "发布量", "信息条数"),
        ),
        Fact("reposted", "转发条数", Kind.INTEGER, unit="条", heads=("转载条数",)),
    ),
    key=("day", "kind", "name"),
    cite=GK[23],
)

CHECKS = Register(
    id="publication.checks",
    version=1,
    title="公开渠道检查台账",
    names=("渠道检查", "网站检查", "新媒体检查", "栏目检查"),
    line="publication",
    kind="event",
    facts=(
        Fact("day", "检查日期", Kind.DATE, needed=True, heads=("日期",)),
        Fact(
            "kind",
            "检查的渠道",
            Kind.CHOICE,
            choices=CHANNELS,
            filterable=True,
            needed=True,
            heads=("渠道类型", "渠道"),
            words=CHANNEL_WORDS,
        ),
        Fact("checker", "检查人", needed=True, heads=("检查人员",)),
        Fact("problem", "发现的问题", heads=("存在问题", "问题")),
        Fact("fixed_on", "整改日期", Kind.DATE, heads=("整改完成日期",)),
    ),
    key=("day", "kind"),
    cite=GK[8],
    rhythm=Rhythm(
        every="quarter",
        at_least=1,
        cite=GK[8].secondary("抽查的周期见于网站和新媒体检查指标的转载"),
    ),
)

ACTIVITIES = Register(
    id="publication.activities",
    version=1,
    title="信息公开工作活动台账",
    names=("信息公开培训", "信息公开会议", "政务公开活动", "政府开放月"),
    line="publication",
    kind="event",
    facts=(
        Fact("day", "活动日期", Kind.DATE, needed=True, heads=("日期", "时间", "培训日期")),
        Fact(
            "kind",
            "活动类型",
            Kind.LIST,
            choices={
                "training": "培训",
                "meeting": "会议",
                "open_day": "政府开放日",
                "comments": "意见征集",
                "review": "社会评议",
            },
            filterable=True,
            needed=True,
            heads=("类型", "类别"),
            words={
                "业务培训": "training",
                "工作会议": "meeting",
                "政府开放月": "open_day",
                "评议": "review",
            },
        ),
        Fact("topic", "主题", needed=True, heads=("内容", "培训内容")),
        Fact("people", "参加人数", Kind.INTEGER, unit="人次", heads=("人数", "参与人次")),
        Fact("place", "地点"),
    ),
    key=("day", "topic"),
    tags="kind",
    cite=GK[48],
)

REPORTS = Register(
    id="publication.reports",
    version=1,
    title="信息公开工作汇报台账",
    names=("信息公开汇报", "公开工作汇报"),
    line="publication",
    kind="event",
    facts=(
        Fact("day", "汇报日期", Kind.DATE, needed=True, heads=("日期",)),
        Fact(
            "heard_by",
            "听取汇报的机构",
            Kind.LIST,
            choices={"party": "镇党委", "government": "镇政府"},
            filterable=True,
            needed=True,
            heads=("汇报对象", "听取机构"),
            words={"党委": "party", "政府": "government"},
        ),
        Fact("reporter", "汇报人"),
        Fact("topic", "汇报内容", needed=True, heads=("内容", "主要内容")),
        Fact("problem", "发现的问题", heads=("存在问题", "问题")),
        Fact("solution", "解决方案", heads=("解决措施", "措施")),
        Fact("minutes", "会议纪要号", heads=("纪要文号", "会议纪要")),
    ),
    key=("day", "topic"),
    tags="heard_by",
    cite=GK[3],
    rhythm=Rhythm(every="half-year", at_least=1, cite=PRACTICE.whole),
)

declare(CATALOGUE, CHANNELS_IN_USE, POSTS, CHECKS, ACTIVITIES, REPORTS)
