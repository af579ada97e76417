"""The registers of a town's own make-up, and the spreadsheets in which townships keep them."""

from __future__ import annotations

from huiyin.kernel.facts import Fact, Kind
from huiyin.kernel.papers import Column, Ledger
from huiyin.kernel.procedure import Register
from huiyin.kernel.registry import declare
from huiyin.kernel.statutes import Certainty, Force, Law

LINE = "organs"

# None of these texts is in our library: they say why a register is kept and refuse nothing.
VILLAGERS = Law("CWZF", "村民委员会组织法", certainty=Certainty.MEMORY)
GOVERNMENTS = Law(
    "DFZF", "地方各级人民代表大会和地方各级人民政府组织法", certainty=Certainty.MEMORY
)
SET_UP = Law(
    "JGBZ",
    "机构设置与人员编制方案（本镇）",
    force=Force.PRACTICE,
    certainty=Certainty.MEMORY,
)

VILLAGE_KINDS = {"village": "行政村", "community": "社区"}

_FROM = Fact("valid_from", "起始日期", Kind.DATE)
_TO = Fact("valid_to", "截止日期", Kind.DATE)
_SPAN = (
    Column("valid_from", "起始日期", ("设立日期", "任职日期", "任职时间", "启用日期"), "date"),
    Column("valid_to", "截止日期", ("撤销日期", "离任日期", "免职日期", "停用日期"), "date"),
)

VILLAGES = Register(
    id="villages",
    version=1,
    title="村（社区）名册",
    line=LINE,
    kind="valid",
    facts=(
        Fact("name", "名称", filterable=True),
        Fact("kind", "类别", Kind.CHOICE, choices=VILLAGE_KINDS, filterable=True),
        Fact("code", "统计用区划代码"),
        _FROM,
        _TO,
    ),
    key=("name",),
    cite=VILLAGERS.whole,
    ledgers=(
        Ledger(
            id="villages",
            title="村（社区）名册",
            target="villages",
            titles=("村（社区）名册", "村社区名册", "村居名册", "行政村名册"),
            columns=(
                Column("name", "村（社区）名称", ("村社区", "村居名称", "村名"), needed=True),
                Column(
                    "kind",
                    "类别",
                    ("性质", "村或社区"),
                    "choice",
                    {
                        "村": "village",
                        "行政村": "village",
                        "社区": "community",
                        "居委会": "community",
                    },
                    needed=True,
                ),
                Column("code", "区划代码", ("统计用区划代码", "行政区划代码")),
                *_SPAN,
            ),
        ),
    ),
)

OFFICES = Register(
    id="offices",
    version=1,
    title="内设机构名册",
    line=LINE,
    kind="valid",
    facts=(
        Fact("name", "名称", filterable=True),
        Fact("short", "简称"),
        Fact("duties", "职责"),
        _FROM,
        _TO,
    ),
    key=("name",),
    cite=SET_UP.whole,
    ledgers=(
        Ledger(
            id="offices",
            title="内设机构名册",
            target="offices",
            titles=("内设机构",),
            columns=(
                Column("name", "机构名称", ("内设机构", "部门名称", "站所名称"), needed=True),
                Column("short", "简称"),
                Column("duties", "主要职责", ("职责", "工作职责"), needed=True),
                *_SPAN,
            ),
        ),
    ),
)

POSTS = Register(
    id="posts",
    version=1,
    title="岗位名册",
    line=LINE,
    kind="valid",
    facts=(
        Fact("name", "岗位", filterable=True),
        Fact("office", "所在机构", filterable=True),
        Fact("roles", "可任角色", help="办理程序中的角色代码，用顿号隔开"),
        _FROM,
        _TO,
    ),
    key=("name", "office"),
    cite=SET_UP.whole,
    ledgers=(
        Ledger(
            id="posts",
            title="岗位名册",
            target="posts",
            titles=("岗位名册", "岗位设置"),
            columns=(
                Column("name", "岗位名称", ("岗位", "职位"), needed=True),
                Column("office", "所在机构", ("内设机构", "部门"), needed=True),
                Column("roles", "角色", ("可任角色",), needed=True),
                *_SPAN,
            ),
        ),
    ),
)

PEOPLE = Register(
    id="people",
    version=1,
    title="工作人员名册",
    line=LINE,
    kind="valid",
    facts=(
        Fact("name", "姓名", filterable=True),
        Fact("title", "职务"),
        Fact("phone", "联系电话", personal=True, sensitive=True),
        _FROM,
        _TO,
    ),
    key=("name",),
    cite=GOVERNMENTS.whole,
    ledgers=(
        Ledger(
            id="people",
            title="工作人员名册",
            target="people",
            titles=("工作人员名册", "干部名册", "人员名册"),
            columns=(
                Column("name", "姓名", ("工作人员",), needed=True),
                Column("title", "职务", ("职务职级",), needed=True),
                Column("phone", "联系电话", ("手机", "电话")),
                *_SPAN,
            ),
        ),
    ),
)

APPOINTMENTS = Register(
    id="appointments",
    version=1,
    title="任职登记",
    line=LINE,
    kind="valid",
    facts=(
        Fact("person", "姓名", filterable=True),
        Fact("post", "岗位", filterable=True),
        Fact("office", "所在机构", filterable=True),
        Fact("lines", "分管条线", help="条线代码，用顿号隔开；不填为全部"),
        _FROM,
        _TO,
    ),
    key=("person", "post", "office", "valid_from"),
    cite=GOVERNMENTS.whole,
    ledgers=(
        Ledger(
            id="appointments",
            title="任职登记",
            target="appointments",
            titles=("任职登记", "任职情况", "岗位任职"),
            columns=(
                Column("person", "姓名", ("任职人员",), needed=True),
                Column("post", "岗位", ("任职岗位", "职位"), needed=True),
                Column("office", "所在机构", ("内设机构", "部门"), needed=True),
                Column("lines", "分管条线", ("条线", "分管工作")),
                Column("valid_from", "任职日期", ("起始日期", "任职时间"), "date", needed=True),
                Column("valid_to", "离任日期", ("截止日期", "免职日期"), "date"),
            ),
        ),
    ),
)

declare(VILLAGES, OFFICES, POSTS, PEOPLE, APPOINTMENTS)
