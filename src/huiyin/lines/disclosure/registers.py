"""What stands ready for requests: reception points, staff, and the versions of the guide."""

from __future__ import annotations

from huiyin.kernel.facts import Fact, Kind, span
from huiyin.kernel.laws import DISCLOSURE as GK
from huiyin.kernel.papers import View
from huiyin.kernel.procedure import Register
from huiyin.kernel.registry import declare

RECEPTION_POINTS = Register(
    id="disclosure.points",
    version=1,
    title="政府信息公开受理点",
    names=("受理点", "查阅点", "受理机构"),
    line="disclosure",
    kind="valid",
    facts=(
        Fact("name", "受理点名称", cite=GK[12, 2], needed=True, heads=("名称", "受理机构")),
        Fact("address", "办公地址", cite=GK[12, 2], needed=True, heads=("地址",)),
        Fact("hours", "办公时间", cite=GK[12, 2], heads=("受理时间",)),
        Fact("phone", "联系电话", cite=GK[12, 2], heads=("电话",)),
        Fact("fax", "传真", cite=GK[12, 2], heads=("传真号码",)),
        Fact("internet", "互联网联系方式", cite=GK[12, 2], heads=("电子邮箱", "网址")),
        *span(since=("设立日期", "启用日期"), until=("撤销日期", "停用日期"), needed=True),
    ),
    key=("name", "valid_from"),
    cite=GK[12, 2],
    views=(View("guide", "指南所列", ("name", "address", "hours", "phone", "fax", "internet")),),
)

STAFF = Register(
    id="disclosure.staff",
    version=1,
    title="政府信息公开工作人员",
    names=("政府信息公开工作人员名册", "信息公开工作人员", "公开工作人员"),
    line="disclosure",
    kind="valid",
    facts=(
        Fact("name", "姓名", filterable=True, needed=True, heads=("工作人员",)),
        Fact(
            "duty",
            "职责",
            Kind.CHOICE,
            choices={"head": "机构负责人", "handler": "经办人", "reviewer": "保密审查人"},
            filterable=True,
            needed=True,
            heads=("岗位职责",),
            words={"负责人": "head", "承办人": "handler"},
        ),
        Fact("full_time", "是否专职", Kind.BOOLEAN, filterable=True, heads=("专职",)),
        *span(since=("任职日期",), until=("离任日期",), needed=True),
    ),
    key=("name", "duty", "valid_from"),
    cite=GK[4],
)

GUIDE = Register(
    id="disclosure.guide",
    version=1,
    title="政府信息公开指南版本",
    names=("指南版本", "公开指南"),
    line="disclosure",
    kind="valid",
    facts=(
        Fact("title", "指南名称", needed=True, heads=("名称",)),
        Fact("version", "版本", filterable=True, needed=True, heads=("版次",)),
        Fact("basis", "修订依据", cite=GK[12], heads=("依据",)),
        Fact("published_at", "公布位置", cite=GK[12], heads=("公开渠道",)),
        *span(since=("发布日期", "启用日期"), until=("失效日期", "停用日期"), needed=True),
    ),
    key=("title", "version"),
    cite=GK[12],
)

CONSULTATIONS = Register(
    id="disclosure.consultations",
    version=1,
    title="信息公开咨询台账",
    names=("信息公开咨询", "咨询登记"),
    line="disclosure",
    kind="event",
    facts=(
        Fact("day", "咨询日期", Kind.DATE, needed=True, heads=("日期", "统计日期")),
        Fact(
            "way",
            "咨询方式",
            Kind.CHOICE,
            choices={"counter": "现场咨询", "phone": "电话咨询", "online": "网上咨询"},
            filterable=True,
            needed=True,
            heads=("方式",),
            words={"现场": "counter", "电话": "phone", "网上": "online", "网络": "online"},
        ),
        Fact("topic", "咨询内容", heads=("内容",)),
        Fact("people", "人次", Kind.INTEGER, unit="人次", needed=True, heads=("咨询人次",)),
        Fact("answered", "是否答复", Kind.BOOLEAN, filterable=True),
    ),
    key=("day", "way", "topic"),
    cite=GK[28],
)

declare(RECEPTION_POINTS, STAFF, GUIDE, CONSULTATIONS)
