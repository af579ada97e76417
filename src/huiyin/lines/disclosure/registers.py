"""What stands ready for requests: reception points, staff, and the versions of the guide."""

from __future__ import annotations

from huiyin.kernel.facts import Fact, Kind
from huiyin.kernel.laws import DISCLOSURE as GK
from huiyin.kernel.papers import Column, Ledger, View
from huiyin.kernel.procedure import Register
from huiyin.kernel.registry import declare

_FROM = Fact("valid_from", "起始日期", Kind.DATE)
_TO = Fact("valid_to", "截止日期", Kind.DATE)
_SPAN = (
    Column(
        "valid_from",
        "起始日期",
        ("设立日期", "任职日期", "启用日期", "发布日期"),
        "date",
        needed=True,
    ),
    Column("valid_to", "截止日期", ("撤销日期", "离任日期", "停用日期", "失效日期"), "date"),
)

RECEPTION_POINTS = Register(
    id="disclosure.points",
    version=1,
    title="政府信息公开受理点",
    line="disclosure",
    kind="valid",
    facts=(
        Fact("name", "名称", cite=GK[12, 2]),
        Fact("address", "办公地址", cite=GK[12, 2]),
        Fact("hours", "办公时间", cite=GK[12, 2]),
        Fact("phone", "联系电话", cite=GK[12, 2]),
        Fact("fax", "传真", cite=GK[12, 2]),
        Fact("internet", "互联网联系方式", cite=GK[12, 2]),
        _FROM,
        _TO,
    ),
    key=("name", "valid_from"),
    cite=GK[12, 2],
    views=(View("guide", "指南所列", ("name", "address", "hours", "phone", "fax", "internet")),),
    ledgers=(
        Ledger(
            id="disclosure.points",
            title="政府信息公开受理点",
            target="disclosure.points",
            titles=("受理点", "查阅点", "受理机构"),
            columns=(
                Column("name", "受理点名称", ("名称", "受理机构"), needed=True),
                Column("address", "办公地址", ("地址",), needed=True),
                Column("hours", "办公时间", ("受理时间",)),
                Column("phone", "联系电话", ("电话",)),
                Column("fax", "传真", ("传真号码",)),
                Column("internet", "互联网联系方式", ("电子邮箱", "网址")),
                *_SPAN,
            ),
        ),
    ),
)

STAFF = Register(
    id="disclosure.staff",
    version=1,
    title="政府信息公开工作人员",
    line="disclosure",
    kind="valid",
    facts=(
        Fact("name", "姓名", filterable=True),
        Fact(
            "duty",
            "职责",
            Kind.CHOICE,
            choices={"head": "机构负责人", "handler": "经办人", "reviewer": "保密审查人"},
            filterable=True,
        ),
        Fact("full_time", "是否专职", Kind.BOOLEAN, filterable=True),
        _FROM,
        _TO,
    ),
    key=("name", "duty", "valid_from"),
    cite=GK[4],
    ledgers=(
        Ledger(
            id="disclosure.staff",
            title="政府信息公开工作人员名册",
            target="disclosure.staff",
            titles=("信息公开工作人员", "公开工作人员"),
            columns=(
                Column("name", "姓名", ("工作人员",), needed=True),
                Column(
                    "duty",
                    "职责",
                    ("岗位职责",),
                    "choice",
                    {
                        "机构负责人": "head",
                        "负责人": "head",
                        "经办人": "handler",
                        "承办人": "handler",
                        "保密审查人": "reviewer",
                    },
                    needed=True,
                ),
                Column("full_time", "是否专职", ("专职",), "boolean"),
                *_SPAN,
            ),
        ),
    ),
)

GUIDE = Register(
    id="disclosure.guide",
    version=1,
    title="政府信息公开指南版本",
    line="disclosure",
    kind="valid",
    facts=(
        Fact("title", "名称"),
        Fact("version", "版本", filterable=True),
        Fact("basis", "修订依据", cite=GK[12]),
        Fact("published_at", "公布位置", cite=GK[12]),
        _FROM,
        _TO,
    ),
    key=("title", "version"),
    cite=GK[12],
    ledgers=(
        Ledger(
            id="disclosure.guide",
            title="政府信息公开指南版本",
            target="disclosure.guide",
            titles=("指南版本", "公开指南"),
            columns=(
                Column("title", "指南名称", ("名称",), needed=True),
                Column("version", "版本", ("版次",), needed=True),
                Column("basis", "修订依据", ("依据",)),
                Column("published_at", "公布位置", ("公开渠道",)),
                *_SPAN,
            ),
        ),
    ),
)

declare(RECEPTION_POINTS, STAFF, GUIDE)
