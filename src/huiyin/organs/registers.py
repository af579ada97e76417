"""The town itself: villages, offices, posts, people, appointments — registers like any other."""

from __future__ import annotations

from huiyin.kernel.facts import Fact, Kind, span
from huiyin.kernel.laws import PRACTICE
from huiyin.kernel.procedure import Register
from huiyin.kernel.registry import declare

_OFFICE = Fact(
    "office", "内设机构", filterable=True, needed=True, heads=("部门", "所在机构", "机构")
)

VILLAGES = Register(
    id="villages",
    version=1,
    title="村（社区）名册",
    names=("村社区名册", "村居名册", "村名册", "村委会名册", "村居一览"),
    line="organs",
    kind="valid",
    facts=(
        Fact(
            "name",
            "村（社区）名称",
            filterable=True,
            needed=True,
            heads=("名称", "村居名称", "村社区", "村名", "村（社区）"),
        ),
        Fact(
            "kind",
            "类别",
            Kind.CHOICE,
            choices={"village": "村", "community": "社区"},
            filterable=True,
            needed=True,
            heads=("村居类别", "性质"),
            words={"行政村": "village", "村委会": "village", "居委会": "community"},
        ),
        Fact("code", "代码", heads=("行政区划代码", "编码")),
        Fact("households", "户数", Kind.INTEGER, unit="户", heads=("总户数",)),
        Fact("residents", "人口", Kind.INTEGER, unit="人", heads=("总人口", "户籍人口", "人口数")),
        *span(since=("设立日期",), until=("撤销日期",)),
    ),
    key=("name",),
    cite=PRACTICE.whole,
)

OFFICES = Register(
    id="offices",
    version=1,
    title="内设机构名册",
    names=("内设机构", "机构名册", "办公室名册"),
    line="organs",
    kind="valid",
    facts=(
        Fact(
            "name",
            "机构名称",
            filterable=True,
            needed=True,
            heads=("名称", "内设机构", "内设机构名称"),
        ),
        Fact("short", "简称", needed=True, heads=("机构简称",)),
        Fact("duty", "主要职责", heads=("职责",)),
        Fact("phone", "办公电话", heads=("电话", "联系电话")),
        *span(since=("设立日期",), until=("撤销日期",)),
    ),
    key=("name",),
    cite=PRACTICE.whole,
)

POSTS = Register(
    id="posts",
    version=1,
    title="岗位名册",
    names=("岗位设置",),
    line="organs",
    kind="valid",
    facts=(
        Fact("name", "岗位", filterable=True, needed=True, heads=("岗位名称", "职务")),
        _OFFICE,
        Fact(
            "roles",
            "办理角色",
            help="该岗位可以担任的角色，用顿号分开",
            needed=True,
            heads=("角色",),
        ),
        Fact("lines", "业务范围", Kind.LIST, help="空为全部；用顿号分开", heads=("负责业务",)),
        Fact(
            "scope",
            "可见范围",
            Kind.CHOICE,
            choices={"town": "全镇", "office": "本机构", "village": "本村（社区）"},
            help="空为全镇",
            heads=("数据范围",),
            words={"本村": "village", "本社区": "village", "本部门": "office"},
        ),
        *span(since=("设立日期",), until=("撤销日期",)),
    ),
    key=("name", "office"),
    cite=PRACTICE.whole,
)

PEOPLE = Register(
    id="people",
    version=1,
    title="人员名册",
    names=("干部名册", "工作人员名册", "花名册"),
    line="organs",
    kind="valid",
    facts=(
        Fact("name", "姓名", filterable=True, needed=True, heads=("人员姓名",)),
        Fact("staff_no", "工号", filterable=True, needed=True, heads=("编号", "人员编号")),
        Fact(
            "phone",
            "联系电话",
            personal=True,
            sensitive=True,
            heads=("手机", "手机号码", "电话"),
        ),
        Fact(
            "id_number",
            "身份证号",
            personal=True,
            sensitive=True,
            heads=("身份证号码", "证件号码"),
        ),
        *span(since=("到岗日期", "入职日期"), until=("离岗日期", "离职日期")),
    ),
    key=("name", "staff_no"),
    cite=PRACTICE.whole,
)

APPOINTMENTS = Register(
    id="appointments",
    version=1,
    title="任职名册",
    names=("任职情况", "分工"),
    line="organs",
    kind="valid",
    facts=(
        Fact("person", "姓名", filterable=True, needed=True, heads=("人员", "人员姓名")),
        Fact("post", "岗位", filterable=True, needed=True, heads=("职务", "任职岗位")),
        _OFFICE,
        Fact("village", "村（社区）", filterable=True, heads=("所在村", "驻村")),
        Fact("instrument", "任职文件", heads=("文号",)),
        *span(since=("任职日期", "任职时间"), until=("离任日期", "免职日期"), needed=True),
    ),
    key=("person", "post", "office", "valid_from"),
    cite=PRACTICE.whole,
)

SUBSTITUTES = Register(
    id="substitutes",
    version=1,
    title="代理名册",
    names=("工作代理", "AB岗代理", "代理安排"),
    line="organs",
    kind="valid",
    facts=(
        Fact(
            "person",
            "被代理人",
            filterable=True,
            needed=True,
            help="外出、请假期间由他人代行职责的人",
            heads=("姓名", "外出人员"),
        ),
        Fact(
            "substitute",
            "代理人",
            filterable=True,
            needed=True,
            help="代行职责的人；须在岗",
            heads=("代行人", "代理人员"),
        ),
        Fact("reason", "代理原因", heads=("事由", "原因")),
        Fact(
            "instrument",
            "代理依据",
            needed=True,
            help="通知、会议纪要或者批准的请假单",
            heads=("文号", "依据"),
        ),
        *span(since=("开始日期",), until=("结束日期",), needed=True, ends=True),
    ),
    key=("person", "substitute", "valid_from"),
    cite=PRACTICE.whole,
)

declare(VILLAGES, OFFICES, POSTS, PEOPLE, APPOINTMENTS, SUBSTITUTES)
