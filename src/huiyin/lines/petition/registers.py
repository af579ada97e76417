"""Joint reception (联合接待): who sat where on which day, and how many came (信访工作条例 18)."""

from __future__ import annotations

from huiyin.kernel.facts import Fact, Kind
from huiyin.kernel.laws import PETITIONS as XF
from huiyin.kernel.procedure import Register
from huiyin.kernel.registry import declare

RECEPTIONS = Register(
    id="petition.receptions",
    version=1,
    title="信访联合接待日",
    names=("联合接待", "领导接访", "接访日", "信访接待"),
    line="petition",
    kind="event",
    facts=(
        Fact("day", "接待日期", Kind.DATE, needed=True, heads=("日期", "接访日期")),
        Fact("place", "接待地点", filterable=True, needed=True, heads=("地点", "接待场所")),
        Fact("host", "接待领导", filterable=True, needed=True, heads=("主持人", "接访领导")),
        Fact("post", "职务", heads=("领导职务",)),
        Fact("joint", "联合接待单位", Kind.LIST, heads=("参加单位", "联调单位")),
        Fact("batches", "接待批次", Kind.INTEGER, unit="批", heads=("批数", "批次")),
        Fact("visitors", "接待人次", Kind.INTEGER, unit="人次", heads=("人次", "来访人次")),
        Fact("on_the_spot", "当场答复件数", Kind.INTEGER, unit="件", heads=("当场解决件数",)),
        Fact("registered", "登记为信访事项件数", Kind.INTEGER, unit="件", heads=("登记件数",)),
        Fact("down", "下访", Kind.BOOLEAN, filterable=True, heads=("是否下访",)),
        Fact("village", "村（社区）", filterable=True, heads=("下访村", "村居")),
        Fact("result", "处理情况", heads=("办理情况",)),
    ),
    key=("day", "place", "host"),
    cite=XF[18, 2].was("2005", 10),
)

declare(RECEPTIONS)
