"""学法 in the demo town: 26 trainings at both levels in 2020; in 2021 a quarter without one."""

from __future__ import annotations

from datetime import date, timedelta

import town
from sheet import Planted, Sheet

SESSIONS = (
    "日期",
    "会议或者组织",
    "学习内容",
    "内容类别",
    "计入系列",
    "主持人",
    "应到人数",
    "实到人数",
    "学时",
)
TRAININGS = (
    "日期",
    "培训内容",
    "层级",
    "村（社区）",
    "对象",
    "内容类别",
    "授课人",
    "学时",
    "应到人数",
    "实到人数",
    "组织单位",
)
EXAMS = ("日期", "考试名称", "考试对象", "应考人数", "参考人数", "合格人数", "优秀人数", "组织单位")

CENTRE, PARTY, GOVERNMENT = "党委理论学习中心组", "党委会", "政府常务会议（镇长办公会）"

# (month-day, body, topic, sort, series)
_SESSIONS = {
    2020: (
        ("02-10", PARTY, "依法防控疫情有关法律", "其他", "会前学法"),
        ("03-18", CENTRE, "宪法；党内法规和国家法律应知应会", "宪法、党内法规", "中心组学法"),
        ("04-27", GOVERNMENT, "重大行政决策程序暂行条例", "依法决策", "会前学法"),
        ("06-15", CENTRE, "民法典总则编", "民法典", "中心组学法、专题研讨"),
        ("07-20", GOVERNMENT, "政府信息公开条例", "政务公开", "会前学法"),
        ("09-14", CENTRE, "行政处罚与行政强制", "行政法律法规", "中心组学法"),
        ("10-12", GOVERNMENT, "信访条例", "信访和调解", "会前学法"),
        ("11-30", CENTRE, "习近平法治思想", "习近平法治思想", "中心组学法、第一议题、法治专题会议"),
        ("12-04", "机关干部职工", "宪法宣誓和宪法学习", "宪法", "宪法宣誓、干部职工学法"),
    ),
    2021: (
        ("02-22", CENTRE, "习近平法治思想", "习近平法治思想", "中心组学法、第一议题"),
        ("05-17", CENTRE, "行政处罚法（2021年修订）", "行政执法", "中心组学法"),
        ("06-21", GOVERNMENT, "行政处罚法过渡安排", "行政执法", "会前学法"),
        ("11-15", CENTRE, "十九届六中全会精神和依法治国", "习近平法治思想", "中心组学法、专题研讨"),
        ("12-03", "机关干部职工", "宪法", "宪法", "干部职工学法"),
    ),
}

_EXAMS = {
    2020: (("2020-11-20", "国家工作人员学法考试", "国家工作人员", 86, 86, 86, 61, "演示县普法办"),),
    2021: (("2021-11-19", "国家工作人员学法考试", "国家工作人员", 88, 87, 86, 52, "演示县普法办"),),
}


def sheets(year: int) -> list[Sheet]:
    return [
        Sheet("领导干部学法台账", SESSIONS, tuple(_sessions(year))),
        Sheet("法律教育培训台账", TRAININGS, tuple(_trainings(year))),
        Sheet("学法考试台账", EXAMS, _EXAMS[year]),
        Sheet("学法计划和清单", PLANS, tuple(_plans(year))),
    ]


PLANS = ("类别", "名称", "列入习近平法治思想", "印发机关", "印发日期", "失效日期")


def _plans(year: int) -> list[tuple[object, ...]]:
    rows = [
        (
            "学法计划",
            f"回音镇党委理论学习中心组{year}年学法计划",
            "是",
            "回音镇党委",
            f"{year}-02-20",
            f"{year}-12-31",
        )
    ]
    if year == 2020:
        name = "回音镇领导干部应知应会党内法规和国家法律清单"
        rows.append(("应知应会清单", name, "是", "回音镇党委", "2020-03-02", ""))
    return rows


def _sessions(year: int) -> list[tuple[object, ...]]:
    return [
        (f"{year}-{day}", body, topic, sort, series, town.PEOPLE[0][0], 13, 13, 2)
        for day, body, topic, sort, series in _SESSIONS[year]
    ]


# The six fields of enforcement that the town trains its teams in, and what else it teaches.
_TOWN = (
    ("城乡管理综合法律知识", "执法人员", "行政执法"),
    ("农林水利综合法律知识", "执法人员", "行政执法"),
    ("自然资源综合法律知识", "执法人员", "土地和规划"),
    ("市场监管综合法律知识", "执法人员", "行政执法"),
    ("违建拆除综合法律知识", "执法人员", "行政执法"),
    ("殡葬管理综合法律知识", "执法人员", "行政执法"),
    ("行政处罚程序", "执法人员、机关干部", "行政执法"),
    ("依法决策和合法性审查", "领导干部、机关干部", "依法决策"),
)


def _trainings(year: int) -> list[tuple[object, ...]]:
    """Eight of the town and eighteen of villages: 26; in 2021 six and ten."""
    ours, villages = (8, 18) if year == 2020 else (6, 10)
    rows: list[tuple[object, ...]] = []
    for nth, (topic, targets, sort) in enumerate(_TOWN[:ours]):
        day = date(year, 3, 4) + timedelta(days=28 * nth)
        rows.append(
            (day.isoformat(), topic, "镇级", "", targets, sort, "乙正则", 4, 42, 42, "司法所")
        )
    for nth, village in enumerate(town.VILLAGES[:villages]):
        day = date(year, 4, 8) + timedelta(days=12 * nth)
        rows.append(
            (
                day.isoformat(),
                "村干部法律知识",
                "村级",
                village,
                "村（社区）干部、调解员",
                "民法典" if day > date(2020, 5, 28) else "信访和调解",
                "乙正则",
                2,
                24,
                24,
                village,
            )
        )
    return rows


PLANTED = (
    Planted(
        "领导干部学法台账",
        "中心组学法每季度至少一次",
        "第三季度没有中心组学法",
        "study.rhythm",
        ("第三季度",),
    ),
    Planted(
        "学法考试台账",
        "参考率100%",
        "应考88人，参考87人",
        "study.exam_taken",
        ("98.86%",),
    ),
)
