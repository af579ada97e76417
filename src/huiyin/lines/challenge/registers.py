"""Who appeared in court for the town: one entry for each hearing (行政诉讼法第三条第三款)."""

from __future__ import annotations

from huiyin.kernel.facts import Fact, Kind
from huiyin.kernel.laws import LITIGATION as XS
from huiyin.kernel.procedure import Register
from huiyin.kernel.registry import declare

APPEARANCES = Register(
    id="challenge.appearances",
    version=1,
    title="行政机关负责人出庭应诉",
    names=("出庭应诉", "负责人出庭"),
    line="challenge",
    kind="event",
    facts=(
        Fact("day", "开庭日期", Kind.DATE, needed=True, heads=("出庭日期", "庭审日期")),
        Fact(
            "case_number",
            "案号",
            filterable=True,
            needed=True,
            heads=("案件编号",),
        ),
        Fact("lawsuit", "应诉事项编号", Kind.REFERENCE, heads=("关联编号",)),
        Fact("cause", "案由", heads=("案件名称",)),
        Fact("court", "审理法院", filterable=True, heads=("法院",)),
        Fact(
            "instance",
            "审级",
            Kind.CHOICE,
            choices={"first": "一审", "second": "二审", "retrial": "再审"},
            filterable=True,
        ),
        Fact(
            "head_attended",
            "负责人是否出庭",
            Kind.BOOLEAN,
            filterable=True,
            needed=True,
            heads=("负责人出庭", "是否出庭"),
            cite=XS[3, 3],
        ),
        Fact("name", "出庭人员", filterable=True, heads=("出庭负责人", "出庭人")),
        Fact("post", "职务", heads=("出庭人职务",)),
        Fact(
            "absence_reason",
            "负责人不能出庭的理由",
            heads=("未出庭理由", "不能出庭理由"),
            cite=XS[3, 3],
        ),
        Fact("spoke", "负责人是否发声", Kind.BOOLEAN, heads=("是否发表意见", "出庭出声")),
    ),
    key=("case_number", "day"),
    cite=XS[3, 3],
)

declare(APPEARANCES)
