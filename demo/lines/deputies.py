"""建议提案 in the demo town: every suggestion of 2020 answered to each maker in time.

In 2021 one reply comes two days after the three months, and the report on handling stays in a
drawer.
"""

from __future__ import annotations

from sheet import Planted, Sheet

_MIDDLE = (
    *("交办日期", "确定承办日期", "主办单位", "分管领导", "承办人", "见面沟通日期", "沟通方式"),
    *("答复日期",),
)
_END = (
    "办理结果",
    "答复文号",
    "办结日期",
    "签发人",
    "征询意见日期",
    "满意度",
    "公开日期",
    "公开位置",
)
SUGGESTIONS = (
    *("编号", "届次", "案由", "提出层级", "领衔代表", "联名代表"),
    *_MIDDLE,
    "联名代表答复日期",
    *_END,
)
PROPOSALS = (
    *("编号", "届次", "案由", "提出层级", "领衔委员", "联名委员"),
    *_MIDDLE,
    "联名委员答复日期",
    *_END,
)
REPORTS = ("日期", "报告对象", "报告类别", "报告名称", "届次", "报告人", "公开日期", "公开位置")
INSPECTIONS = ("日期", "视察主题", "代表人数", "视察点", "意见件数", "反馈日期")
ATTENDANCE = ("日期", "会议", "议题", "列席人员", "列席人数")
RESIDENTS = ("日期", "监督形式", "监督事项", "村（社区）", "代表人数", "意见件数", "反馈日期")

LATE = "回建〔2021〕3号"
CONGRESS, PRESIDIUM = "镇人民代表大会", "镇人大主席团"
_SITE = "县政府网站镇政府栏目"

# (subject, lead, joint, handed over, talked, replied, result), days within the year.
_SUGGESTED = {
    2020: (
        ("加固北堤", "甲登高", "戊临川", "04-02", "05-11", "06-10", "已解决"),
        ("改造农贸市场", "乙怀远", "", "04-02", "05-12", "06-19", "列入计划"),
        ("增设校车线路", "丙听松", "己望岳", "04-02", "05-13", "06-22", "已解决"),
        ("修复灌溉水渠", "戊临川", "", "04-02", "05-14", "06-24", "已解决"),
        ("整治沿街乱停放", "己望岳", "", "04-02", "05-15", "06-29", "已解决"),
        ("建设老年活动中心", "庚乐山", "甲登高、乙怀远", "04-02", "05-18", "07-01", "列入计划"),
        ("规范建房审批", "壬思源", "", "09-30", "11-10", "12-18", "已解决"),
    ),
    2021: (
        ("完善村级污水管网", "甲登高", "", "03-31", "05-10", "06-11", "列入计划"),
        ("建设村级停车场", "乙怀远", "丙听松", "03-31", "05-11", "06-18", "列入计划"),
        ("修缮南坡村小桥", "戊临川", "", "03-31", "05-12", "07-02", "已解决"),
        ("加强外来车辆管理", "庚乐山", "", "03-31", "05-13", "06-25", "留作参考"),
    ),
}
_PROPOSED = {
    2020: (
        ("保护古驿道", "癸思齐", "", "03-20", "04-20", "05-22", "列入计划"),
        ("发展乡村旅游", "丙听雨", "癸思齐", "03-20", "04-21", "06-12", "已解决"),
    ),
    2021: (("建设口袋公园", "癸思齐", "", "03-22", "04-20", "05-28", "列入计划"),),
}
_HANDLERS = (("党政综合办公室", "乙守正"), ("便民服务中心", "己温言"), ("平安法治办公室", "癸时雨"))


def sheets(year: int) -> list[Sheet]:
    return [
        Sheet("人大代表建议办理台账", SUGGESTIONS, _rows(year, "建", "镇", _SUGGESTED)),
        Sheet("政协提案办理台账", PROPOSALS, _rows(year, "案", "县（市、区）", _PROPOSED)),
        Sheet("向人大报告工作台账", REPORTS, _reports(year)),
        Sheet("人大代表视察台账", INSPECTIONS, _inspections(year)),
        Sheet("人大人员列席政府会议台账", ATTENDANCE, _attendance(year)),
        Sheet("居民代表监督台账", RESIDENTS, _residents(year)),
    ]


def _rows(
    year: int, word: str, level: str, made: dict[int, tuple[tuple[str, ...], ...]]
) -> tuple[tuple[object, ...], ...]:
    rows = []
    for nth, (subject, lead, joint, handed, talked, replied, result) in enumerate(made[year]):
        office, handler = _HANDLERS[nth % len(_HANDLERS)]
        answered = f"{year}-{replied}"
        rows.append(
            (
                f"回{word}〔{year}〕{nth + 1}号",
                f"{year}年会议",
                subject,
                level,
                lead,
                joint,
                f"{year}-{handed}",
                f"{year}-{handed}",
                office,
                "庚思齐",
                handler,
                f"{year}-{talked}",
                "座谈",
                answered,
                answered if joint else "",
                result,
                f"回{word}复〔{year}〕{nth + 1}号",
                answered,
                "庚思齐",
                answered,
                "满意",
                answered,
                _SITE,
            )
        )
    return tuple(rows)


def _reports(year: int) -> tuple[tuple[object, ...], ...]:
    work = f"{year}年政府工作报告"
    handling = f"{year}年建议办理情况的报告"
    published = (f"{year}-12-25", _SITE) if year == 2020 else ("", "")
    return (
        (
            f"{year}-03-25",
            CONGRESS,
            "政府工作报告",
            work,
            f"{year}年会议",
            "甲明理",
            f"{year}-03-30",
            _SITE,
        ),
        (
            f"{year}-08-20",
            PRESIDIUM,
            "专项工作报告",
            "上半年工作情况",
            "",
            "甲明理",
            f"{year}-08-25",
            _SITE,
        ),
        (f"{year}-12-18", PRESIDIUM, "建议办理情况报告", handling, "", "庚思齐", *published),
    )


def _inspections(year: int) -> tuple[tuple[object, ...], ...]:
    return (
        (f"{year}-05-20", "乡村道路建设", 18, "晴川村、听雨村", 5, f"{year}-07-10"),
        (f"{year}-10-21", "便民服务中心建设", 16, "镇便民服务中心", 3, f"{year}-11-30"),
    )


def _attendance(year: int) -> tuple[tuple[object, ...], ...]:
    meeting = "政府常务会议（镇长办公会）"
    return tuple(
        (f"{year}-{day}", meeting, topic, "癸镇安、甲守拙", 2)
        for day, topic in (
            ("03-06", "政府工作报告稿"),
            ("07-20", "民生实事项目"),
            ("11-23", "预算调整"),
        )
    )


def _residents(year: int) -> tuple[tuple[object, ...], ...]:
    return (
        (f"{year}-06-17", "居民代表评议", "便民服务", "清风社区、明月社区", 32, 6, f"{year}-07-15"),
        (f"{year}-11-18", "居民（村民）代表会议", "村务公开", "石桥村", 41, 4, f"{year}-12-10"),
    )


PLANTED = (
    Planted(
        LATE,
        "按期答复",
        "2021年3月31日交办，应在6月30日前答复，7月2日才答复",
        "deputies.on_time",
        (LATE,),
    ),
    Planted(
        "向人大报告工作台账",
        "建议办理情况的报告已公开",
        "报告没有公开",
        "deputies.handling_report",
        ("尚未公开",),
    ),
)
