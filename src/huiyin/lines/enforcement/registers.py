"""Who may enforce, who may review, and what the town may penalise at all."""

from __future__ import annotations

from huiyin.kernel.facts import Fact, Kind
from huiyin.kernel.laws import PENALTY as CF
from huiyin.kernel.laws import THREE_SYSTEMS
from huiyin.kernel.papers import Column, Ledger, View
from huiyin.kernel.procedure import Register
from huiyin.kernel.registry import declare

OFFICERS = Register(
    id="enforcement.officers",
    version=1,
    title="行政执法人员",
    line="enforcement",
    kind="valid",
    facts=(
        Fact("name", "姓名", filterable=True, cite=CF[42]),
        Fact("certificate", "执法证号", filterable=True, cite=CF[42]),
        Fact("office", "单位", filterable=True),
        Fact("post", "职务"),
        Fact("category", "执法类别", filterable=True),
        Fact("area", "执法区域"),
        Fact("fields", "执法领域"),
        Fact("valid_from", "有效期起", Kind.DATE, cite=CF[42]),
        Fact("valid_to", "有效期止", Kind.DATE, cite=CF[42]),
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
    ledgers=(
        Ledger(
            id="enforcement.officers",
            title="行政执法人员名册",
            target="enforcement.officers",
            titles=("执法人员", "执法证", "持证人员"),
            columns=(
                Column("name", "姓名", ("执法人员", "执法人员姓名"), needed=True),
                Column("certificate", "执法证号", ("执法证件号", "证件编号", "证号"), needed=True),
                Column("office", "单位", ("所在单位", "工作单位", "部门")),
                Column("post", "职务", ("岗位", "职务（岗位）")),
                Column("category", "执法类别", ("类别",)),
                Column("area", "执法区域", ("执法地域", "区域")),
                Column("fields", "执法领域", ("执法范围", "领域")),
                Column("valid_from", "有效期起", ("发证日期", "起始日期"), "date", needed=True),
                Column("valid_to", "有效期止", ("有效期至", "有效期", "截止日期"), "date"),
            ),
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
        Fact("experienced", "并非初次从事法制审核", Kind.BOOLEAN, cite=CF[58, 2]),
        Fact("valid_from", "任职日期", Kind.DATE),
        Fact("valid_to", "离任日期", Kind.DATE),
    ),
    key=("name", "valid_from"),
    cite=CF[58, 2],
)

POWERS = Register(
    id="enforcement.powers",
    version=1,
    title="行政处罚权力事项",
    line="enforcement",
    kind="valid",
    facts=(
        Fact("item", "事项名称", filterable=True, cite=CF[24]),
        Fact("basis", "设定依据", cite=CF[24]),
        Fact("notice", "交由行使或者收回的公告", cite=CF[24]),
        Fact(
            "filed_cases",
            "收回时已立案的案件",
            Kind.CHOICE,
            choices={"stay": "由镇继续办理", "move": "移交收回机关"},
            cite=CF[24].inference("由收回公告规定"),
        ),
        Fact("assessed_on", "最近评估日期", Kind.DATE, cite=CF[24]),
        Fact("valid_from", "起始日期", Kind.DATE, cite=CF[24]),
        Fact("valid_to", "截止日期", Kind.DATE, cite=CF[24]),
    ),
    key=("item", "valid_from"),
    cite=CF[24],
    views=(View("public", "权力事项公示", ("item", "basis", "notice", "valid_from", "valid_to")),),
    ledgers=(
        Ledger(
            id="enforcement.powers",
            title="行政处罚权力事项清单",
            target="enforcement.powers",
            titles=("权力事项", "权力清单", "处罚事项", "权责清单"),
            columns=(
                Column("item", "事项名称", ("权力事项", "职权名称", "权力名称"), needed=True),
                Column("basis", "设定依据", ("实施依据", "法律依据"), needed=True),
                Column("notice", "公告文号", ("下放依据", "公告", "交由行使文件")),
                Column("valid_from", "起始日期", ("实施日期", "承接日期"), "date", needed=True),
                Column("valid_to", "截止日期", ("收回日期",), "date"),
            ),
        ),
    ),
)

declare(OFFICERS, REVIEWERS, POWERS)
