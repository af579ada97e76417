"""The town itself: villages, offices, posts, people, appointments — registers like any other."""

from __future__ import annotations

from huiyin.kernel.facts import Fact, Kind
from huiyin.kernel.laws import PRACTICE
from huiyin.kernel.papers import Column, Ledger
from huiyin.kernel.procedure import Register
from huiyin.kernel.registry import declare

_FROM = Fact("valid_from", "起始日期", Kind.DATE)
_TO = Fact("valid_to", "截止日期", Kind.DATE)


def _span(since: tuple[str, ...], until: tuple[str, ...]) -> tuple[Column, Column]:
    return (
        Column("valid_from", "起始日期", since, "date"),
        Column("valid_to", "截止日期", until, "date"),
    )


VILLAGES = Register(
    id="villages",
    version=1,
    title="村（社区）名册",
    line="organs",
    kind="valid",
    facts=(
        Fact("name", "名称", filterable=True),
        Fact(
            "kind",
            "类别",
            Kind.CHOICE,
            choices={"village": "村", "community": "社区"},
            filterable=True,
        ),
        Fact("code", "代码"),
        Fact("households", "户数", Kind.INTEGER, unit="户"),
        Fact("residents", "人口", Kind.INTEGER, unit="人"),
        _FROM,
        _TO,
    ),
    key=("name",),
    cite=PRACTICE.whole,
    ledgers=(
        Ledger(
            id="villages",
            title="村（社区）名册",
            target="villages",
            titles=("村社区名册", "村居名册", "村名册", "村委会名册", "村居一览"),
            columns=(
                Column(
                    "name",
                    "村（社区）名称",
                    ("名称", "村居名称", "村社区", "村名", "村（社区）"),
                    needed=True,
                ),
                Column(
                    "kind",
                    "类别",
                    ("村居类别", "性质"),
                    "choice",
                    {
                        "村": "village",
                        "行政村": "village",
                        "村委会": "village",
                        "社区": "community",
                        "居委会": "community",
                    },
                    needed=True,
                ),
                Column("code", "代码", ("行政区划代码", "编码")),
                Column("households", "户数", ("总户数",), "integer"),
                Column("residents", "人口", ("总人口", "户籍人口", "人口数"), "integer"),
                *_span(("设立日期",), ("撤销日期",)),
            ),
        ),
    ),
)

OFFICES = Register(
    id="offices",
    version=1,
    title="内设机构名册",
    line="organs",
    kind="valid",
    facts=(
        Fact("name", "名称", filterable=True),
        Fact("short", "简称"),
        Fact("duty", "主要职责"),
        Fact("phone", "办公电话"),
        _FROM,
        _TO,
    ),
    key=("name",),
    cite=PRACTICE.whole,
    ledgers=(
        Ledger(
            id="offices",
            title="内设机构名册",
            target="offices",
            titles=("内设机构", "机构名册", "办公室名册"),
            columns=(
                Column("name", "机构名称", ("名称", "内设机构", "内设机构名称"), needed=True),
                Column("short", "简称", ("机构简称",), needed=True),
                Column("duty", "主要职责", ("职责",)),
                Column("phone", "办公电话", ("电话", "联系电话")),
                *_span(("设立日期",), ("撤销日期",)),
            ),
        ),
    ),
)

POSTS = Register(
    id="posts",
    version=1,
    title="岗位名册",
    line="organs",
    kind="valid",
    facts=(
        Fact("name", "岗位", filterable=True),
        Fact("office", "内设机构", filterable=True),
        Fact("roles", "办理角色", help="该岗位可以担任的角色，用顿号分开"),
        Fact("lines", "业务范围", help="空为全部；用顿号分开"),
        _FROM,
        _TO,
    ),
    key=("name", "office"),
    cite=PRACTICE.whole,
    ledgers=(
        Ledger(
            id="posts",
            title="岗位名册",
            target="posts",
            titles=("岗位名册", "岗位设置"),
            columns=(
                Column("name", "岗位", ("岗位名称", "职务"), needed=True),
                Column("office", "内设机构", ("所在机构", "部门"), needed=True),
                Column("roles", "办理角色", ("角色",), needed=True),
                Column("lines", "业务范围", ("负责业务",)),
                *_span(("设立日期",), ("撤销日期",)),
            ),
        ),
    ),
)

PEOPLE = Register(
    id="people",
    version=1,
    title="人员名册",
    line="organs",
    kind="valid",
    facts=(
        Fact("name", "姓名", filterable=True),
        Fact("staff_no", "工号", filterable=True),
        Fact("phone", "联系电话", personal=True, sensitive=True),
        Fact("id_number", "身份证号", personal=True, sensitive=True),
        _FROM,
        _TO,
    ),
    key=("name", "staff_no"),
    cite=PRACTICE.whole,
    ledgers=(
        Ledger(
            id="people",
            title="人员名册",
            target="people",
            titles=("人员名册", "干部名册", "工作人员名册", "花名册"),
            columns=(
                Column("name", "姓名", ("人员姓名",), needed=True),
                Column("staff_no", "工号", ("编号", "人员编号"), needed=True),
                Column("phone", "联系电话", ("手机", "手机号码", "电话")),
                Column("id_number", "身份证号", ("身份证号码", "证件号码")),
                *_span(("到岗日期", "入职日期"), ("离岗日期", "离职日期")),
            ),
        ),
    ),
)

APPOINTMENTS = Register(
    id="appointments",
    version=1,
    title="任职名册",
    line="organs",
    kind="valid",
    facts=(
        Fact("person", "姓名", filterable=True),
        Fact("post", "岗位", filterable=True),
        Fact("office", "内设机构", filterable=True),
        Fact("instrument", "任职文件"),
        _FROM,
        _TO,
    ),
    key=("person", "post", "office", "valid_from"),
    cite=PRACTICE.whole,
    ledgers=(
        Ledger(
            id="appointments",
            title="任职名册",
            target="appointments",
            titles=("任职名册", "任职情况", "分工"),
            columns=(
                Column("person", "姓名", ("人员", "人员姓名"), needed=True),
                Column("post", "岗位", ("职务", "任职岗位"), needed=True),
                Column("office", "内设机构", ("部门", "所在机构"), needed=True),
                Column("instrument", "任职文件", ("文号",)),
                Column("valid_from", "任职日期", ("起始日期", "任职时间"), "date", needed=True),
                Column("valid_to", "离任日期", ("截止日期", "免职日期"), "date"),
            ),
        ),
    ),
)

declare(VILLAGES, OFFICES, POSTS, PEOPLE, APPOINTMENTS)
