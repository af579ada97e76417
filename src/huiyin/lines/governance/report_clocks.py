"""The days of the annual reports: fixed ones in the year after the period."""

from __future__ import annotations

from huiyin.kernel.clocks import FixedDate
from huiyin.kernel.conditions import Done, Is
from huiyin.kernel.laws import DISCLOSURE as GK
from huiyin.kernel.laws import REPORTING, THREE_SYSTEMS
from huiyin.kernel.procedure import Parameter
from huiyin.kernel.statutes import Force

_LAW = Is("kind", "rule-of-law")

# The regulation's article names counties and departments; a town follows its county's notice.
COUNTY_DAY = GK[49].by(Force.LOCAL).secondary("条例第四十九条未规定乡镇的日期，从县里通知")
# Seen in the rules of several counties, not read in the guidance itself.
ENFORCEMENT_DAY = THREE_SYSTEMS.whole.by(Force.LOCAL)

CLOCKS = (
    FixedDate(
        id="sent_up",
        title="报送上一级党委和政府",
        owed_by="agency",
        cite=REPORTING.whole,
        on=(3, 1),
        exclusive=True,
        start=("period_to",),
        stop=("send_up", "give_up"),
        when=_LAW,
    ),
    FixedDate(
        id="made_public",
        title="向社会公布",
        owed_by="agency",
        cite=REPORTING[24],
        on=(4, 1),
        exclusive=True,
        start=("period_to",),
        stop=("publish", "give_up"),
        when=_LAW & ~Done("withhold"),
    ),
    FixedDate(
        id="disclosure_public",
        title="公布政府信息公开工作年度报告",
        owed_by="agency",
        cite=COUNTY_DAY,
        on="annual_report_day",
        start=("period_to",),
        stop=("publish", "give_up"),
        when=Is("kind", "disclosure"),
    ),
    FixedDate(
        id="enforcement_public",
        title="公布行政执法年度报告",
        owed_by="agency",
        cite=ENFORCEMENT_DAY,
        on="enforcement_report_day",
        start=("period_to",),
        stop=("publish", "finish", "give_up"),
        when=Is("kind", "enforcement"),
    ),
)

PARAMETERS = (
    Parameter("annual_report_day", "信息公开年度报告公布日期", "01-31", COUNTY_DAY),
    Parameter("enforcement_report_day", "行政执法年度报告公布日期", "01-31", ENFORCEMENT_DAY),
)
