"""公共法律服务 in the demo town: a station and a room in every village; one room closed in 2021."""

from __future__ import annotations

from typing import Any

import town
from sheet import Planted, Sheet

PLACES = (*town.VILLAGES, *town.COMMUNITIES)
STATIONS = (
    "名称",
    "层级",
    "村（社区）",
    "地址",
    "服务时间",
    "驻点律师",
    "自助服务机",
    "建成日期",
    "撤销日期",
)
CONSULTATIONS = (
    *("咨询日期", "序号", "站室", "村（社区）", "咨询人", "咨询方式", "解答人员类别", "解答人"),
    *("咨询类型", "咨询人次", "解答要点"),
)
LAW_MINDED = ("姓名", "村（社区）", "身份", "培训日期", "考核合格", "认定日期")
REFERRALS = ("转介日期", "序号", "村（社区）", "申请人", "援助事项", "法律援助机构", "办理结果")
STEMS = "甲乙丙戊己庚壬癸"
SECOND = "知明守慎敏达谨恒信诚朴端惠恪思弘允尚秉循睿良辨察悟晓"
NAMES = tuple(f"{STEMS[i % len(STEMS)]}{one}法" for i, one in enumerate(SECOND))
LAWYERS = ("甲律言", "庚律行", "壬律正")
ASKERS = ("乙问津", "丙问渠", "戊问源", "己问松", "癸问梅", "甲问兰")
CLOSED = "新街社区"
TOWN_STATION = "回音镇公共法律服务站"


def _room(place: str, i: int, until: str = "") -> tuple[Any, ...]:
    return (
        *(f"{place}公共法律服务室", "村", place, f"{place}党群服务中心", "工作日"),
        *(LAWYERS[i % len(LAWYERS)], 0, "2019-11-01", until),
    )


def _stations(year: int) -> tuple[tuple[Any, ...], ...]:
    if year == 2021:
        return (_room(CLOSED, PLACES.index(CLOSED), "2021-06-30"),)
    first = (
        *(TOWN_STATION, "镇", "", "司法所一楼", "工作日", LAWYERS[0], 1),
        *("2019-06-01", ""),
    )
    return (first, *(_room(place, i) for i, place in enumerate(PLACES)))


def _consultations(year: int) -> tuple[tuple[Any, ...], ...]:
    kinds = ("婚姻家庭", "劳动", "土地、房屋", "合同、债务")
    manners = ("现场接待", "电话", "律师到村", "自助服务机")
    return tuple(
        (f"{year}-{month:02d}-{8 + turn * 7:02d}", f"{month}-{turn + 1}", TOWN_STATION,
         PLACES[(month * 2 + turn) % len(PLACES)], ASKERS[(month + turn) % len(ASKERS)],
         manners[(month + turn) % 4], "值班律师", LAWYERS[turn], kinds[(month + turn) % 4],
         1 + month % 3, "已解答并告知途径")
        for month in range(1, 13)
        for turn in (0, 1)
    )  # fmt: skip


def _law_minded() -> tuple[tuple[Any, ...], ...]:
    """The roster of 2020; nobody was trained in 2021."""
    return tuple(
        (name, place, "村（社区）干部" if i % 2 else "村民代表", "2020-05-20", "是", "2019-12-04")
        for i, (name, place) in enumerate(zip(NAMES, PLACES, strict=True))
    )


def _referrals(year: int) -> tuple[tuple[Any, ...], ...]:
    rows = (
        ("04-15", "1", "晴川村", "丙问渠", "追索劳动报酬", "给予援助"),
        ("08-19", "2", "荷塘村", "戊问源", "交通事故损害赔偿", "给予援助"),
        ("11-10", "3", "明月社区", "己问松", "请求给付赡养费", "转交"),
    )
    return tuple(
        (f"{year}-{day}", n, place, who, what, "演示县法律援助处", result)
        for day, n, place, who, what, result in rows
    )


def sheets(year: int) -> list[Sheet]:
    return [
        Sheet("公共法律服务站室登记簿", STATIONS, _stations(year)),
        Sheet("法律咨询登记簿", CONSULTATIONS, _consultations(year)),
        *([Sheet("法律明白人名册", LAW_MINDED, _law_minded())] if year == 2020 else []),
        Sheet("法律援助转介登记簿", REFERRALS, _referrals(year)),
    ]


PLANTED = (
    Planted(
        f"{CLOSED}公共法律服务室",
        "镇、村两级公共法律服务平台全覆盖",
        "该社区服务室6月30日撤销，年末没有",
        "legalaid.platforms",
        (CLOSED,),
    ),
)
