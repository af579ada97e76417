"""Who may enforce, who may review, and what the town may penalise at all."""

from __future__ import annotations

from huiyin.kernel.facts import Fact, Kind, span
from huiyin.kernel.laws import PENALTY as CF
from huiyin.kernel.laws import THREE_SYSTEMS
from huiyin.kernel.papers import View
from huiyin.kernel.procedure import Register
from huiyin.kernel.registry import declare

OFFICERS = Register(
    id="enforcement.officers",
    version=1,
    title="行政执法人员名册",
    names=("执法人员", "执法证", "持证人员"),
    line="enforcement",
    kind="valid",
    facts=(
        Fact(
            "name",
            "姓名",
            filterable=True,
            cite=CF[42],
            needed=True,
            heads=("执法人员", "执法人员姓名"),
        ),
        Fact(
            "certificate",
            "执法证号",
            filterable=True,
            cite=CF[42],
            needed=True,
            heads=("执法证件号", "证件编号", "证号"),
        ),
        Fact("office", "单位", filterable=True, heads=("所在单位", "工作单位", "部门")),
        Fact("post", "职务", heads=("岗位", "职务（岗位）")),
        Fact("category", "执法类别", filterable=True, heads=("类别",)),
        Fact("area", "执法区域", heads=("执法地域", "区域")),
        Fact("fields", "执法领域", heads=("执法范围", "领域")),
        *span(
            since=("有效期起", "发证日期"),
            until=("有效期止", "有效期至", "有效期"),
            needed=True,
        ),
    ),
    key=("certificate", "valid_from"),
    cite=CF[42],
    views=(
        View(
            "public",
            "执法人员公示",
            ("name", "certificate", "category", "office"),
            personal_under=THREE_SYSTEMS.whole,
        ),
    ),
)

REVIEWERS = Register(
    id="enforcement.reviewers",
    version=1,
    title="行政处罚决定法制审核人员",
    line="enforcement",
    kind="valid",
    facts=(
        Fact("name", "姓名", filterable=True, cite=CF[58, 2]),
        Fact("qualification", "法律职业资格证书编号", cite=CF[58, 2]),
        Fact(
            "standing",
            "审核资格",
            Kind.CHOICE,
            choices={
                "qualified": "已取得法律职业资格",
                "experienced": "并非初次从事法制审核",
                "unqualified": "初次从事且未取得法律职业资格",
            },
            cite=CF[58, 2],
        ),
        *span(since=("任职日期",), until=("离任日期",)),
    ),
    key=("name", "valid_from"),
    cite=CF[58, 2],
)

POWERS = Register(
    id="enforcement.powers",
    version=1,
    title="行政处罚权力事项清单",
    names=("权力事项", "权力清单", "处罚事项", "权责清单"),
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
    views=(View("public", "权力事项公示", ("item", "basis", "notice", "valid_from", "valid_to")),),
)

declare(OFFICERS, REVIEWERS, POWERS)
