"""What a town or county sets for itself where no text that we read decides."""

from __future__ import annotations

from huiyin.kernel.laws import PENALTY as CF
from huiyin.kernel.laws import THREE_SYSTEMS
from huiyin.kernel.procedure import Parameter
from huiyin.lines.enforcement.steps.publicity import COERCION_IS_WITHDRAWN

DISPLAY_TERMS = tuple(
    Parameter(
        id,
        f"对{whom}的处罚决定的公示展示期（如2y，不设则留空）",
        "",
        THREE_SYSTEMS.whole.memory("各地所定不同：三个月至五年"),
    )
    for id, whom in (("display_person", "公民"), ("display_organisation", "法人或者其他组织"))
)

COERCION_WITHDRAWAL = (
    Parameter(
        "withdraw_too",
        "强制决定变更、撤销后撤回公示",
        "warn",
        COERCION_IS_WITHDRAWN,
    ),
    Parameter(
        "withdraw_within",
        "强制决定变更、撤销后多久撤回公示",
        "3wd",
        COERCION_IS_WITHDRAWN,
    ),
)

PARAMETERS = (
    Parameter(
        "withdrawn_power",
        "权力收回后，已立案件须有继续办理的规定",
        "warn",
        CF[24].inference("由收回公告规定"),
    ),
    Parameter(
        "continuing_view_needed",
        "认定违法行为仍在继续须附法律意见",
        "warn",
        CF[36, 2].inference("是否继续状态须法律判断"),
    ),
    Parameter(
        "statement_term",
        "当事人陈述申辩的期限（如3wd，不设则留空）",
        "",
        CF[45].memory("法律未规定，各地多为3至5个工作日"),
    ),
    Parameter(
        "statement_wait",
        "陈述申辩期限内不得决定",
        "warn",
        CF[45].memory("法律未规定期限"),
    ),
    Parameter(
        "large_fine_person",
        "对公民较大数额罚款的标准",
        None,
        CF[63].memory("本省标准未查到"),
        "分",
    ),
    Parameter(
        "large_fine_organisation",
        "对法人或者其他组织较大数额罚款的标准",
        None,
        CF[63].memory("本省标准未查到"),
        "分",
    ),
    Parameter(
        "large_confiscation",
        "没收较大数额违法所得、较大价值非法财物的标准",
        None,
        CF[63].memory("本省标准未查到"),
        "分",
    ),
    Parameter(
        "service_certified",
        "送达人员须持有效执法证件",
        "warn",
        CF[42].inference("送达是否须持证，法律未明文"),
    ),
    *DISPLAY_TERMS,
    Parameter(
        "close_unpaid",
        "罚款缴清或者执行完毕才结案",
        "warn",
        CF[66, 1].inference("法律未规定结案条件"),
    ),
)
