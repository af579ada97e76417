"""人民调解 in the demo town: two levels, each village looked into every month of 2020.

In 2021 an agreement that fell due was not followed up, another was not sealed, and one village
skipped a month of looking for disputes.
"""

from __future__ import annotations

from typing import Any

import town
from sheet import Planted, Sheet

PLACES = (*town.VILLAGES, *town.COMMUNITIES)
TOWN_BOARD = "回音镇人民调解委员会"
COMMITTEES = (
    "调委会名称",
    "层级",
    "村（社区）",
    "主任",
    "委员人数",
    "有妇女委员",
    "办公地点",
    "设立日期",
)
MEDIATORS = ("姓名", "层级", "所属调委会", "村（社区）", "是否专职", "调解员证号", "聘任日期")
TRAININGS = ("培训日期", "培训主题", "主讲人", "学时", "参训人次", "疑难纠纷化解专题")
SCREENINGS = (
    *("排查日期", "村（社区）", "排查方式", "排查人员", "出动人次", "走访户数"),
    *("排查纠纷件数", "化解件数", "化解历史遗留件数", "上报县级件数"),
)
CASES = (
    *("卷号", "受理日期", "纠纷来源", "调委会层级", "人民调解委员会", "纠纷类型", "申请人"),
    *("被申请人", "村（社区）", "是否跨村或疑难", "涉及人数", "涉及金额", "简要情况"),
    *("权利义务告知日期", "移交日期", "移交后层级", "移交后调委会", "移交理由", "人民调解员"),
    *("调解日期", "调解记录", "出动人次", "办结日期", "调解结果", "协议内容", "履行期限"),
    *("已加盖印章", "口头协议登记表", "未成原因", "已告知其他途径", "拒绝的一方", "回访日期"),
    *("履行情况", "满意度", "登记人"),
)
CONFIRMATIONS = (
    *("编号", "调解卷号", "人民调解委员会", "甲方", "乙方", "协议生效日期", "申请确认日期"),
    *("受理法院", "法院受理日期", "法院决定日期", "确认结果"),
)
STEMS = "甲乙丙戊己庚壬癸"
GIVEN = (
    *(
        "怀远",
        "守和",
        "修睦",
        "敦本",
        "崇礼",
        "尚贤",
        "明德",
        "至善",
        "笃行",
        "思源",
        "仁厚",
        "和顺",
    ),
    *(
        "安澜",
        "景行",
        "允中",
        "廷瑞",
        "嘉言",
        "懿行",
        "秉公",
        "持正",
        "务实",
        "言信",
        "温良",
        "恭俭",
    ),
    *("恒心", "长乐"),
)
NAMES = tuple(f"{STEMS[i % len(STEMS)]}{given}" for i, given in enumerate(GIVEN))
FULL_TIME = ("乙正己", "庚若谷")
UNVISITED, UNSEALED = "（2021）回人调字第2号", "（2021）回人调字第4号"
SKIPPED = "鹤鸣村"
_BOARD = "{}人民调解委员会".format
_MEDIATOR = dict(zip(PLACES, NAMES, strict=True))


def _committees() -> tuple[tuple[Any, ...], ...]:
    boards = (
        (_BOARD(one), "村", one, _MEDIATOR[one], 3 + i % 3, "是", f"{one}调解室", "2018-03-01")
        for i, one in enumerate(PLACES)
    )
    first = (TOWN_BOARD, "镇", "", "乙正则", 7, "是", "镇人民调解工作室", "2018-03-01")
    return (first, *boards)


def _mediators() -> tuple[tuple[Any, ...], ...]:
    full = (
        (name, "镇", TOWN_BOARD, "", "是", f"演调{i:03d}", "2019-01-02")
        for i, name in enumerate(FULL_TIME, start=1)
    )
    rest = (
        (name, "村", _BOARD(place), place, "否", f"演调{i:03d}", "2018-03-01")
        for i, (place, name) in enumerate(_MEDIATOR.items(), start=11)
    )
    return (*full, *rest)


def _trainings(year: int) -> tuple[tuple[Any, ...], ...]:
    topics = ("调解文书与卷宗制作", "土地和宅基地纠纷调解", "疑难纠纷联合化解")
    return tuple(
        (f"{year}-{month:02d}-18", topic, "乙正则", 4, 28, "是" if "疑难" in topic else "否")
        for month, topic in zip((4, 7, 10), topics, strict=True)
    )


def _screenings(year: int) -> tuple[tuple[Any, ...], ...]:
    rows = []
    for month in range(1, 13):
        for i, place in enumerate(PLACES):
            if year == 2021 and (place, month) == (SKIPPED, 8):
                continue
            found = (i + month) % 9 == 0
            manner = "入户走访" if (i + month) % 4 == 0 else "日常排查"
            rows.append(
                (f"{year}-{month:02d}-{10 + i % 10}", place, manner, _MEDIATOR[place], 2,
                 8 if manner == "入户走访" else 0, int(found), int(found), 0, 0)
            )  # fmt: skip
    return tuple(rows)


# (n, at, level, village, hard, kind, a, b, money, what, handed, sat, ended, result, due, visited)
_2020: tuple[tuple[Any, ...], ...] = (
    (1, "2020-03-10", "村", "晴川村", "", "邻里", "甲晓风", "乙疏雨", "", "排水沟占用", "",
     "2020-03-13", "2020-03-16", "书面协议", "2020-04-30", "2020-05-06"),
    (2, "2020-04-07", "村", "听雨村", "", "婚姻家庭", "丙如是", "戊如故", "", "赡养安排", "",
     "2020-04-09", "2020-04-10", "口头协议", "", "2020-05-12"),
    (3, "2020-05-11", "村", "石桥村", "", "山林土地", "己长风", "庚破浪", 3600, "承包地界址", "",
     "2020-05-15", "2020-05-20", "书面协议", "2020-07-31", "2020-08-05"),
    (4, "2020-06-02", "镇", "枫林村", "是", "损害赔偿", "壬云帆", "癸沧海", 18000, "务工受伤", "",
     "2020-06-08", "2020-06-18", "书面协议", "2020-09-30", "2020-10-12"),
    (5, "2020-07-06", "村", "柳塘村", "", "房屋宅基地", "甲青山", "乙绿水", "", "共墙修缮", "",
     "2020-07-09", "2020-07-13", "书面协议", "2020-09-15", "2020-09-21"),
    (6, "2020-08-10", "村", "青禾村", "是", "合同", "丙稻花", "戊鱼米", 9200, "鱼塘租金",
     "2020-08-14", "2020-08-18", "2020-08-25", "书面协议", "2020-11-30", "2020-12-04"),
    (7, "2020-09-14", "村", "松涛村", "", "邻里", "己听松", "庚观澜", "", "通道堆物", "",
     "2020-09-16", "2020-09-17", "口头协议", "", "2020-10-20"),
    (8, "2020-10-12", "村", "竹溪村", "", "合同", "壬竹影", "癸溪声", 5400, "种苗质量", "",
     "2020-10-15", "2020-10-28", "调解不成", "", ""),
)  # fmt: skip
_2021: tuple[tuple[Any, ...], ...] = (
    (1, "2021-03-08", "村", "桂香村", "", "邻里", "甲晓岚", "乙疏桐", "", "滴水争议", "",
     "2021-03-11", "2021-03-12", "书面协议", "2021-04-30", "2021-05-08"),
    (2, "2021-04-12", "村", "梅坞村", "", "山林土地", "丙如初", "戊如愿", 4200, "林木归属", "",
     "2021-04-15", "2021-04-20", "书面协议", "2021-06-30", ""),
    (3, "2021-05-10", "村", "兰汀村", "", "婚姻家庭", "己长亭", "庚短歌", "", "分家析产", "",
     "2021-05-13", "2021-05-14", "口头协议", "", "2021-06-18"),
    (4, "2021-06-07", "镇", "荷塘村", "是", "损害赔偿", "壬云舒", "癸沧浪", 26000, "道路施工损坏",
     "", "2021-06-10", "2021-06-21", "书面协议", "2021-09-30", "2021-10-11"),
    (5, "2021-09-06", "村", "云岭村", "", "邻里", "甲青崖", "乙绿野", "", "围墙越界", "",
     "", "2021-09-10", "拒绝调解", "", ""),
    (6, "2021-12-20", "村", "春晓村", "", "合同", "丙稻香", "戊鱼跃", 3100, "秧苗款", "",
     "", "", "", "", ""),
)  # fmt: skip


def _case(year: int, one: tuple[Any, ...]) -> tuple[Any, ...]:
    n, at, level, village, hard, kind, a, b, money, what, handed, sat, ended, result, *rest = one
    due, visited = rest
    number = f"（{year}）回人调字第{n}号"
    at_town = level == "镇" or bool(handed)
    agreed = result in ("书面协议", "口头协议")
    mediator = FULL_TIME[n % 2] if at_town else _MEDIATOR[village]
    return (
        *(number, at, "当事人申请", level, TOWN_BOARD if level == "镇" else _BOARD(village), kind),
        *(a, b, village, hard or "否", 2, money, what, at),
        *((handed, "镇", TOWN_BOARD, "疑难，双方要求") if handed else ("", "", "", "")),
        *(mediator, sat, "调解记录1份" if sat else "", 2 if sat else "", ended, result),
        *("双方互谅，约定履行" if agreed else "", due),
        "" if result != "书面协议" else ("否" if number == UNSEALED else "是"),
        "登记表1份" if result == "口头协议" else "",
        *(("金额差距大", "是") if result == "调解不成" else ("", "")),
        b if result == "拒绝调解" else "",
        *((visited, "全部履行", "满意") if visited else ("", "", "")),
        _MEDIATOR[village],
    )


_CONFIRMED = {
    2020: (
        ("（2020）回调确字第1号", "（2020）回人调字第4号", TOWN_BOARD, "壬云帆", "癸沧海",
         "2020-06-18", "2020-07-06", "演示县人民法院", "2020-07-07", "2020-07-15", "确认有效"),
    ),
    2021: (
        ("（2021）回调确字第1号", "（2021）回人调字第1号", _BOARD("桂香村"), "甲晓岚",
         "乙疏桐", "2021-03-12", "2021-03-30", "演示县人民法院", "2021-04-01", "2021-04-12",
         "确认有效"),
    ),
}  # fmt: skip


def sheets(year: int) -> list[Sheet]:
    network = [
        Sheet("人民调解委员会名册", COMMITTEES, _committees()),
        Sheet("人民调解员名册", MEDIATORS, _mediators()),
    ]
    cases = tuple(_case(year, one) for one in (_2020 if year == 2020 else _2021))
    return [
        *(network if year == 2020 else []),
        Sheet("人民调解员培训登记簿", TRAININGS, _trainings(year)),
        Sheet("矛盾纠纷排查台账", SCREENINGS, _screenings(year)),
        Sheet("人民调解案件台账", CASES, cases),
        Sheet("司法确认台账", CONFIRMATIONS, _CONFIRMED[year]),
    ]


PLANTED = (
    Planted(
        UNVISITED,
        "4月20日达成书面协议，约定6月30日前履行，其后没有记载",
        "协议到期，没有回访、督促履行的记录（人民调解法第三十一条第二款）",
        "mediation.followed",
        (UNVISITED,),
    ),
    Planted(
        UNSEALED,
        "6月21日达成书面协议",
        "未加盖调委会印章，协议书尚未生效（人民调解法第二十九条第二款）",
    ),
    Planted(
        f"{SKIPPED}8月排查",
        "每月排查",
        "8月没有排查记录",
        "mediation.screening_kept",
        (f"{SKIPPED}2021年8月",),
    ),
)
