"""Its terms: the windows, the three months, the ten days, the court's own."""

from __future__ import annotations

from huiyin.kernel.clocks import END_OF, Bars, Earliest, Latest
from huiyin.kernel.laws import COERCION as QZ
from huiyin.kernel.terms import days, months, wd
from huiyin.lines.enforcement.court.windows import windows

_OBJECT = ("refused", "denied")

CLOCKS = (
    *windows("served_on", "begin_challenge"),
    Latest(
        id="apply",
        title="申请人民法院强制执行",
        owed_by="agency",
        cite=QZ[53],
        term=months(3),
        start=(f"{END_OF}suit_window", f"{END_OF}suit_untold", "deferred_until", "upheld_on"),
        stop=("apply",),
        on_expiry=Bars("apply"),
    ),
    Earliest(
        id="urging",
        title="催告书送达十日后",
        owed_by="agency",
        cite=QZ[54],
        term=wd(10),
        start=("urge_served",),
        bars=("apply",),
    ),
    Latest(
        id="accept",
        title="法院决定是否受理",
        owed_by="court",
        cite=QZ[56, 1],
        term=wd(5),
        start=("apply",),
        stop=("accepted", "refused"),
    ),
    Latest(
        id="object",
        title="对法院裁定向上一级法院申请复议",
        owed_by="agency",
        cite=QZ[56, 2],
        term=days(15),
        start=_OBJECT,
        stop=("object",),
        on_expiry=Bars("object"),
    ),
    Latest(
        id="ruling",
        title="法院裁定是否执行",
        owed_by="court",
        cite=QZ[58, 2],
        term=days(30),
        start=("accepted", "reopened"),
        stop=("granted", "denied"),
    ),
)
