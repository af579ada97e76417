"""Where and to whom the law was taught, by whom, with what, and who has to teach it.

A lecture is one event whatever number of series it counts in: its tags say which. Materials are
counted by themselves; their numbers are never added to lectures.
"""

from __future__ import annotations

from huiyin.kernel.facts import Fact, Kind, span
from huiyin.kernel.laws import LAW_EDUCATION as FXF
from huiyin.kernel.laws import LAW_TEACHING, PRACTICE
from huiyin.kernel.papers import View
from huiyin.kernel.procedure import Register
from huiyin.kernel.registry import declare
from huiyin.lines.outreach.words import (
    AUDIENCE_WORDS,
    AUDIENCES,
    FORMS,
    INTO,
    INTO_WORDS,
    MATERIAL_WORDS,
    MATERIALS,
    SERIES,
    SERIES_WORDS,
)

_SERIES = Fact(
    "series",
    "系列",
    Kind.LIST,
    choices=SERIES,
    filterable=True,
    heads=("专题", "宣传专题", "标签", "主题类别"),
    words=SERIES_WORDS,
    help="一场活动可以计入几个系列，用顿号分开",
)
_INTO = Fact(
    "into",
    "进何处",
    Kind.LIST,
    choices=INTO,
    filterable=True,
    heads=("法律八进", "几进", "进入场所"),
    words=INTO_WORDS,
)
_AUDIENCE = Fact(
    "audience",
    "对象",
    Kind.LIST,
    choices=AUDIENCES,
    filterable=True,
    heads=("普及对象", "听众", "宣讲对象", "参加对象", "普法对象"),
    words=AUDIENCE_WORDS,
)
_HEADCOUNT = Fact(
    "headcount",
    "人次",
    Kind.INTEGER,
    unit="人次",
    heads=("参加人数", "受众人数", "覆盖人次", "参加人次"),
)
_VILLAGES = Fact(
    "villages",
    "村（社区）",
    Kind.LIST,
    filterable=True,
    heads=("村居", "覆盖村（社区）", "所在村", "村", "举办村（社区）"),
)
_DAY = Fact(
    "day",
    "日期",
    Kind.DATE,
    filterable=True,
    needed=True,
    heads=("时间", "举办日期", "开展日期", "活动日期"),
)
_OFFICE = Fact(
    "office", "责任单位", filterable=True, heads=("组织单位", "主办单位", "承办单位", "牵头单位")
)
_PROOF = Fact("proof", "佐证材料", Kind.REFERENCE, heads=("照片", "资料编号", "佐证"))

LECTURES = Register(
    id="outreach.lectures",
    version=1,
    title="普法讲座台账",
    names=("普法讲座", "法治讲座", "普法宣讲", "法治宣讲"),
    line="outreach",
    kind="event",
    tags="series",
    facts=(
        _DAY,
        Fact("topic", "主题", needed=True, heads=("讲座主题", "讲座内容", "宣讲主题", "题目")),
        _VILLAGES,
        Fact("place", "地点", heads=("举办地点", "讲座地点")),
        Fact("lecturer", "主讲人", filterable=True, heads=("主讲", "讲师", "宣讲人")),
        Fact("team", "宣讲团", filterable=True, heads=("宣讲队伍", "所属宣讲团")),
        Fact(
            "form",
            "形式",
            Kind.CHOICE,
            choices=FORMS,
            filterable=True,
            heads=("讲座形式",),
            words={"专题讲座": "lecture", "普法讲座": "lecture", "法治宣讲": "talk"},
        ),
        _AUDIENCE,
        _HEADCOUNT,
        _SERIES,
        _INTO,
        Fact("hours", "学时", Kind.INTEGER, unit="学时", heads=("课时",)),
        _OFFICE,
        _PROOF,
    ),
    key=("day", "topic", "villages"),
    cite=LAW_TEACHING.whole,
    views=(View("public", "普法活动公开", ("day", "topic", "villages", "form", "audience")),),
)

TEAMS = Register(
    id="outreach.teams",
    version=1,
    title="普法宣讲团名册",
    names=("宣讲团", "普法队伍", "普法志愿者队伍", "宣讲队"),
    line="outreach",
    kind="valid",
    facts=(
        Fact("name", "宣讲团名称", filterable=True, needed=True, heads=("队伍名称", "名称")),
        Fact(
            "kind",
            "类别",
            Kind.CHOICE,
            choices={
                "lawyers": "驻村法律顾问律师宣讲团",
                "officials": "干部宣讲团",
                "volunteers": "普法志愿者队伍",
                "mixed": "综合宣讲团",
            },
            filterable=True,
            heads=("队伍类别",),
            words={"律师宣讲团": "lawyers", "志愿者": "volunteers", "干部": "officials"},
        ),
        Fact("leader", "团长", heads=("负责人", "队长")),
        Fact("members", "成员", Kind.LIST, heads=("宣讲团成员", "队员")),
        Fact("occasion", "成立缘由", heads=("缘由",)),
        Fact("occasion_on", "缘由发生日期", Kind.DATE, heads=("法律通过日期",)),
        Fact("document", "成立文件", heads=("文号",)),
        *span(since=("成立日期",), until=("解散日期",), needed=True),
    ),
    key=("name", "valid_from"),
    cite=PRACTICE.whole,
)

CAMPAIGNS = Register(
    id="outreach.campaigns",
    version=1,
    title="法治宣传活动台账",
    names=("法治宣传活动", "普法活动", "主题宣传"),
    line="outreach",
    kind="event",
    tags="series",
    facts=(
        _DAY,
        Fact("name", "活动名称", needed=True, heads=("名称", "活动主题")),
        _SERIES,
        _INTO,
        _VILLAGES,
        Fact("place", "地点", heads=("活动地点",)),
        Fact("form", "活动形式", heads=("形式",)),
        _AUDIENCE,
        _HEADCOUNT,
        _OFFICE,
        _PROOF,
    ),
    key=("day", "name", "villages"),
    cite=LAW_TEACHING.whole,
    views=(View("public", "普法活动公开", ("day", "name", "series", "into")),),
)

HANDED_OUT = Register(
    id="outreach.materials",
    version=1,
    title="普法资料发放台账",
    names=("普法资料", "宣传资料", "宣传品发放"),
    line="outreach",
    kind="event",
    tags="series",
    facts=(
        _DAY,
        Fact(
            "kind",
            "资料种类",
            Kind.CHOICE,
            choices=MATERIALS,
            filterable=True,
            needed=True,
            heads=("种类", "类别", "资料类别"),
            words=MATERIAL_WORDS,
        ),
        Fact("title", "资料名称", needed=True, heads=("名称", "内容", "标题")),
        Fact(
            "quantity",
            "数量",
            Kind.INTEGER,
            needed=True,
            heads=("份数", "发放数量", "条数"),
            help="单位随种类：份、条、幅、部",
        ),
        _SERIES,
        _VILLAGES,
        _OFFICE,
        _PROOF,
    ),
    key=("day", "kind", "title", "villages"),
    cite=LAW_TEACHING.whole,
)

VILLAGES_OF_LAW = Register(
    id="outreach.villages",
    version=1,
    title="法治村建设名册",
    names=("法治村", "民主法治村", "法治示范村", "民主法治示范村"),
    line="outreach",
    kind="valid",
    facts=(
        Fact(
            "village",
            "村（社区）",
            filterable=True,
            needed=True,
            heads=("村居", "村名", "村（社区）名称"),
        ),
        Fact(
            "status",
            "状态",
            Kind.CHOICE,
            choices={"building": "创建中", "reached": "已达标", "model": "已命名为示范"},
            filterable=True,
            needed=True,
            heads=("创建状态", "创建情况"),
            words={"创建": "building", "达标": "reached", "示范": "model", "已命名": "model"},
        ),
        Fact(
            "level",
            "层级",
            Kind.CHOICE,
            choices={
                "town": "镇级",
                "county": "县级",
                "city": "市级",
                "province": "省级",
                "nation": "全国",
            },
            filterable=True,
            heads=("命名层级", "创建层级"),
            words={"国家级": "nation"},
        ),
        Fact("document", "命名文件", heads=("文号", "依据")),
        *span(since=("认定日期", "创建日期", "启动日期"), until=("取消日期",), needed=True),
    ),
    key=("village", "status", "valid_from"),
    cite=FXF[25],
    views=(View("public", "法治村公开", ("village", "status", "level")),),
)

DUTY_LIST = Register(
    id="outreach.duties",
    version=1,
    title="谁执法谁普法责任清单",
    names=("谁执法谁普法", "普法责任清单", "普法责任制"),
    line="outreach",
    kind="valid",
    facts=(
        Fact("version", "清单版本", filterable=True, heads=("年度", "版本")),
        Fact(
            "department",
            "责任单位",
            filterable=True,
            needed=True,
            heads=("责任部门", "普法责任单位", "单位"),
        ),
        Fact(
            "law",
            "普法内容",
            needed=True,
            heads=("重点宣传的法律法规", "法律法规", "宣传内容", "内容"),
        ),
        Fact("audience", "普法对象", heads=("重点对象", "对象")),
        Fact("form", "普法形式", heads=("形式", "宣传形式")),
        Fact("when", "普法时间", heads=("时间", "时间安排", "完成时限")),
        Fact("people", "责任人员", heads=("人员", "责任人", "普法人员")),
        *span(since=("印发日期", "施行日期"), until=("废止日期",), needed=True),
    ),
    key=("department", "law", "valid_from"),
    cite=LAW_TEACHING.whole,
    views=(
        View(
            "public", "责任清单公开", ("version", "department", "law", "audience", "form", "when")
        ),
    ),
)

PLANS = Register(
    id="outreach.plans",
    version=1,
    title="普法规划、计划和方案",
    names=("普法规划", "普法计划", "普法工作要点", "普法方案"),
    line="outreach",
    kind="valid",
    facts=(
        Fact(
            "kind",
            "类别",
            Kind.CHOICE,
            choices={
                "five_years": "五年普法规划",
                "year": "年度普法计划",
                "scheme": "专项实施方案",
            },
            filterable=True,
            needed=True,
            heads=("文件类别",),
            words={"规划": "five_years", "年度计划": "year", "计划": "year", "方案": "scheme"},
        ),
        Fact("title", "名称", needed=True, heads=("标题", "文件名称")),
        Fact("document", "文号", heads=("文件文号",)),
        _SERIES,
        _INTO,
        Fact("issued_by", "印发机关", heads=("印发单位", "制定机关")),
        *span(since=("印发日期", "施行日期"), until=("废止日期", "失效日期"), needed=True),
    ),
    key=("title", "valid_from"),
    cite=LAW_TEACHING.whole,
    views=(View("public", "普法计划公开", ("kind", "title", "document")),),
)

declare(LECTURES, TEAMS, CAMPAIGNS, HANDED_OUT, VILLAGES_OF_LAW, DUTY_LIST, PLANS)
