"""The laws that a township lives by: editions, and what each of them calls a day.

Sources and what is unverified: the library of law facts that the project was founded on; see
`docs/explanation/law.md`. Switch dates are those of the instruments themselves.
"""

from __future__ import annotations

from datetime import date

from huiyin.kernel.statutes import Certainty, DayRule, Edition, Force, Law

CALENDAR = DayRule("d")
WORKING = DayRule("wd")

DISCLOSURE = Law(
    "GKTL",
    "政府信息公开条例",
    (
        Edition("2007", date(2008, 5, 1), date(2019, 5, 14), "国务院令第492号", read=False),
        Edition("2019", date(2019, 5, 15), None, "国务院令第711号"),
    ),
    days=WORKING,
)

# Fee rule: read on a mirror of the notice; its articles 6–11 were not readable.
DISCLOSURE_FEES = Law(
    "GKSF",
    "政府信息公开信息处理费管理办法",
    (Edition("2020", date(2021, 1, 1), None, "国办函〔2020〕109号"),),
    days=WORKING,
    certainty=Certainty.SECONDARY,
)

DISCLOSURE_FORM = Law(
    "GKNB",
    "政府信息公开工作年度报告格式",
    (
        Edition("2019", date(2019, 1, 1), date(2020, 12, 31), "国办公开办函〔2019〕60号"),
        Edition("2021", date(2021, 1, 1), None, "国办公开办函〔2021〕30号"),
    ),
    certainty=Certainty.SECONDARY,
)

PENALTY = Law(
    "CFF",
    "行政处罚法",
    (
        # No rule on counting days stood in this text (today's article 85).
        Edition("2017", date(2018, 1, 1), date(2021, 7, 14), read=False, days=CALENDAR),
        Edition("2021", date(2021, 7, 15)),
    ),
    days=DayRule("d", working=frozenset({2, 3, 5, 7})),
)

CRIME_TRANSFER = Law("YSGD", "行政执法机关移送涉嫌犯罪案件的规定", days=CALENDAR)

COERCION = Law(
    "QZF",
    "行政强制法",
    (Edition("2011", date(2012, 1, 1)),),
    days=DayRule("d", up_to=10),
)

PLANNING = Law("CXGH", "城乡规划法", (Edition("2019", date(2019, 4, 23)),), days=CALENDAR)

LAND = Law("TDF", "土地管理法", (Edition("2019", date(2020, 1, 1)),), days=CALENDAR)

LICENSING = Law("XKF", "行政许可法", (Edition("2019", date(2019, 4, 23)),), days=WORKING)

BUSINESS = Law(
    "YSHJ",
    "优化营商环境条例",
    (Edition("2019", date(2020, 1, 1), None, "国务院令第722号"),),
    first=date(2020, 1, 1),
)

RECONSIDERATION = Law(
    "FYF",
    "行政复议法",
    (
        Edition(
            "2017",
            date(2018, 1, 1),
            date(2023, 12, 31),
            days=DayRule("d", working=frozenset({5, 7})),
        ),
        Edition("2023", date(2024, 1, 1)),
    ),
    days=DayRule("d", working=frozenset({3, 5, 7, 10})),
)

LITIGATION = Law("XSF", "行政诉讼法", (Edition("2017", date(2017, 7, 1)),), days=CALENDAR)

# Known from secondary pages only: how long one may sue where the term was not told.
LITIGATION_CASES = Law(
    "FS2018-1",
    "最高人民法院关于适用行政诉讼法的解释",
    (Edition("2018", date(2018, 2, 8), None, "法释〔2018〕1号"),),
    days=CALENDAR,
    certainty=Certainty.SECONDARY,
)

DISCLOSURE_CASES = Law(
    "FS2025-8",
    "最高人民法院关于审理政府信息公开行政案件适用法律若干问题的解释",
    (Edition("2025", date(2025, 6, 1), None, "法释〔2025〕8号"),),
    certainty=Certainty.SECONDARY,
)

# The texts before 2024 were not read: service by notice took sixty days until 2021 [memory].
CIVIL_PROCEDURE = Law(
    "MSF",
    "民事诉讼法",
    (
        Edition("2017", date(2017, 7, 1), date(2021, 12, 31), read=False),
        Edition("2021", date(2022, 1, 1), date(2023, 12, 31), read=False),
        Edition("2023", date(2024, 1, 1)),
    ),
    days=CALENDAR,
)

CIVIL_CODE = Law("MFD", "民法典", (Edition("2020", date(2021, 1, 1)),), days=CALENDAR)

# Both units stand in this regulation: 七个工作日 in article 26, 三十日 and 七日 elsewhere.
DECISIONS = Law(
    "JCTL",
    "重大行政决策程序暂行条例",
    (Edition("2019", date(2019, 9, 1), None, "国务院令第713号"),),
    days=DayRule("d", articles={26: "wd"}),
    force=Force.REFERENCE,
    first=date(2019, 9, 1),
)

PETITIONS = Law(
    "XFTL",
    "信访工作条例",
    (
        Edition(
            "2005",
            date(2005, 5, 1),
            date(2022, 4, 30),
            "国务院令第431号",
            days=CALENDAR,
            title="信访条例",
        ),
        Edition("2022", date(2022, 5, 1), None, "2022年2月25日中共中央、国务院发布"),
    ),
    days=DayRule("d", working=frozenset({5})),
)

LEGAL_AID = Law("FLYZ", "法律援助法", (Edition("2021", date(2022, 1, 1)),), days=CALENDAR)

MEDIATION = Law("TJF", "人民调解法", (Edition("2010", date(2011, 1, 1)),), days=CALENDAR)

CONFIRMATION = Law(
    "FS2011",
    "最高人民法院关于人民调解协议司法确认程序的若干规定",
    (Edition("2011", date(2011, 3, 30)),),
    days=CALENDAR,
)

# A ministry rule whose article 33 was met on one page only.
MEDIATION_WORK = Law("TJGD", "人民调解工作若干规定", days=CALENDAR, certainty=Certainty.SECONDARY)

# The ministry's set of forms (notice of December 2010), known from files made after it.
MEDIATION_FORMS = Law("TJWS", "人民调解文书格式", certainty=Certainty.SECONDARY)

DEPUTIES = Law(
    "DBF",
    "代表法",
    (
        Edition("2015", date(2015, 8, 29), date(2025, 3, 10)),
        Edition("2025", date(2025, 3, 11)),
    ),
    days=CALENDAR,
)

# Met as a summary page: the three terms were readable, the articles were not.
HOTLINE = Law(
    "RX12345",
    "广东省12345政务服务便民热线管理办法",
    (Edition("2022", date(2022, 9, 1)),),
    days=WORKING,
    force=Force.LOCAL,
    certainty=Certainty.SECONDARY,
    first=date(2022, 9, 1),
)

# Each city's own rule on its hotline. Terms come from the town's parameters, with instrument.
CITY_HOTLINE = Law(
    "RXSJ",
    "本市政务服务热线管理规定",
    days=WORKING,
    force=Force.LOCAL,
    certainty=Certainty.SECONDARY,
)

# Binds the national CPPCC; towns and counties follow it and their provinces' rules.
PROPOSALS = Law(
    "TAGZ",
    "全国政协提案工作条例",
    (Edition("2018", date(2018, 11, 29)),),
    force=Force.REFERENCE,
    certainty=Certainty.SECONDARY,
)

# How governments handle suggestions: rules of provinces and cities, each met second-hand.
SUGGESTION_RULES = Law(
    "JYBL",
    "各地办理代表建议和政协提案的规定",
    force=Force.LOCAL,
    certainty=Certainty.SECONDARY,
)

# A plan of the Party and a notice on who teaches which law: known, not read.
LAW_TEACHING = Law(
    "PFZR",
    "关于实行国家机关“谁执法谁普法”普法责任制的意见",
    (Edition("2017", date(2017, 5, 17), None, "中办发〔2017〕31号"),),
    certainty=Certainty.SECONDARY,
)

LAW_EDUCATION = Law(
    "FXF",
    "法治宣传教育法",
    (Edition("2025", date(2025, 11, 1)),),
    first=date(2025, 11, 1),
)

SECRECY = Law("BMF", "保守国家秘密法", (Edition("2024", date(2024, 5, 1)),), days=CALENDAR)

BUDGET = Law(
    "YSF",
    "预算法",
    (
        Edition("2014", date(2015, 1, 1), date(2018, 12, 28), read=False),
        Edition("2018", date(2018, 12, 29)),
    ),
    days=CALENDAR,
)

# Before it only the county and up reported, in the first quarter (纲要 of 2015).
REPORTING = Law(
    "DCGD",
    "法治政府建设与责任落实督察工作规定",
    (Edition("2019", date(2019, 4, 15), None, "厅字〔2019〕28号"),),
    certainty=Certainty.SECONDARY,
    first=date(2019, 4, 15),
)

# Binds from the county upwards (its article 2); towns follow it by the rules of their province.
FIRST_PERSON = Law(
    "DYZR",
    "党政主要负责人履行推进法治建设第一责任人职责规定",
    (Edition("2016", date(2016, 11, 30), None, "2016年11月30日中办、国办印发"),),
    force=Force.REFERENCE,
    certainty=Certainty.SECONDARY,
)

# Names the heads of counties and departments; towns practise it.
ACCOUNTS = Law(
    "SFYJ",
    "关于党政主要负责人履行推进法治建设第一责任人职责情况列入年终述职内容工作的意见",
    (Edition("2021", date(2021, 2, 1)),),
    force=Force.REFERENCE,
    certainty=Certainty.SECONDARY,
)

ADVISERS = Law(
    "GWYJ",
    "关于推行法律顾问制度和公职律师公司律师制度的意见",
    (Edition("2016", date(2016, 6, 16)),),
    certainty=Certainty.SECONDARY,
)

# What towns do after the order of province, county or their own: met on secondary pages only. The
# province's own rule (粤府令第277号) speaks of the county level and up.
NORM_RULES = Law(
    "GFXWJ",
    "行政规范性文件管理规定",
    force=Force.LOCAL,
    certainty=Certainty.SECONDARY,
)

# Item 24 asks seven working days of public comment, thirty days where the market is concerned.
MODEL_TOWNS = Law(
    "SFZB",
    "市县法治政府建设示范指标体系",
    days=DayRule("d", working=frozenset({7})),
    force=Force.REFERENCE,
    certainty=Certainty.SECONDARY,
)

TOWN_REVIEW = Law(
    "HFSC",
    "乡镇合法性审查规定",
    force=Force.LOCAL,
    certainty=Certainty.SECONDARY,
)

THREE_MAJOR = Law(
    "SZYD",
    "“三重一大”集体决策制度",
    force=Force.LOCAL,
    certainty=Certainty.SECONDARY,
)

CONTRACTS = Law(
    "HTGL",
    "政府合同管理制度",
    force=Force.LOCAL,
    certainty=Certainty.SECONDARY,
)

VILLAGE_ADVISERS = Law(
    "CJGW",
    "一村（社区）一法律顾问工作规定",
    force=Force.LOCAL,
    certainty=Certainty.SECONDARY,
)

LOCAL_ORGANS = Law("DFZZF", "地方各级人民代表大会和地方各级人民政府组织法")

THREE_SYSTEMS = Law(
    "GBF118",
    "关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见",
    (Edition("2018", date(2018, 12, 5), None, "国办发〔2018〕118号"),),
    days=WORKING,
    certainty=Certainty.SECONDARY,
)

# The county supervises the enforcement of its towns, by 通知书, 意见书 and 决定书: known from
# secondary pages, whose clocks were not readable.
ENFORCEMENT_SUPERVISION = Law(
    "ZFJD",
    "行政执法监督条例",
    (Edition("2026", date(2026, 2, 1), None, "国务院令第825号"),),
    certainty=Certainty.SECONDARY,
    first=date(2026, 2, 1),
)

# Rules of the house rather than of law: numbering, who keeps which register.
PRACTICE = Law("SW", "实务做法", force=Force.PRACTICE)
