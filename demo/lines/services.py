"""The convenience-service centre of 2020 and 2021: items, guides and what hangs on its board.

2020 is clean. In 2021 a revised guide was not put up, one application was decided too late, and one
was told what it lacked after the five working days.
"""

from __future__ import annotations

from typing import Any

import town
from sheet import Planted, Sheet

CLERK, HEAD_OF_CENTRE = "己温言", "癸乐为"

# (name, code, licence or other, promised working days, statutory ones, on promise)
ITEMS: tuple[tuple[str, str, str, int, int | str, str], ...] = (
    ("农村村民住宅用地审批", "XK01", "行政许可", 15, 20, "否"),
    ("乡村建设规划许可初审", "XK02", "行政许可", 10, 20, "否"),
    ("临时救助审批", "GG01", "其他对外管理服务事项", 5, "", "是"),
    ("最低生活保障申请初审", "GG02", "其他对外管理服务事项", 10, "", "否"),
    ("残疾人证申请初审", "GG03", "其他对外管理服务事项", 3, "", "是"),
    ("城乡居民医疗保险参保登记", "GG04", "其他对外管理服务事项", 1, "", "是"),
    ("养老保险待遇领取资格认证", "GG05", "其他对外管理服务事项", 1, "", "是"),
    ("生育登记", "GG06", "其他对外管理服务事项", 1, "", "是"),
    ("老年人优待证办理", "GG07", "其他对外管理服务事项", 3, "", "是"),
    ("就业失业登记", "GG08", "其他对外管理服务事项", 2, "", "否"),
    ("退役军人信息登记", "GG09", "其他对外管理服务事项", 1, "", "否"),
    ("农业机械购置补贴申请", "GG10", "其他对外管理服务事项", 10, "", "否"),
)
NEW_ITEM = ("临时占用乡村道路许可", "XK03", "行政许可", 10, 20, "否")
REVISED = "临时救助审批"

_V20, _V21 = "2020年版", "2021年版"


def _item(one: tuple[Any, ...], since: str) -> tuple[Any, ...]:
    name, code, kind, promised, legal, on_promise = one
    return (
        *(name, code, kind, "本镇居民", "便民服务中心", "申请表、身份证明", legal, promised),
        *("不收费", "0000-0000001", "0000-0000002", "是", on_promise, since, ""),
    )


def _guides(names: tuple[str, ...], version: str, since: str) -> tuple[tuple[Any, ...], ...]:
    return tuple(
        (name, paper, version, since, "") for name in names for paper in ("办事指南", "办事流程")
    )


def _postings(names: tuple[str, ...], version: str, since: str) -> tuple[tuple[Any, ...], ...]:
    return tuple(
        (name, paper, "" if paper == "事项清单" else version, "大厅公示栏", since, "")
        for name in names
        for paper in ("事项清单", "办事指南", "办事流程")
    )


_NAMES = tuple(one[0] for one in ITEMS)

# (number, item, village, received, told, supplemented, accepted, decided, result, delivered)
_CASES_2020 = (
    (1, 0, "晴川村", "2020-03-02", "", "", "2020-03-02", "2020-03-18", "准予许可", "2020-03-20"),
    (2, 2, "听雨村", "2020-03-10", "", "", "2020-03-10", "2020-03-13", "办结", ""),
    (3, 0, "石桥村", "2020-04-07", "2020-04-10", "2020-04-15", "2020-04-15", "2020-05-06",
     "准予许可", "2020-05-08"),
    (4, 4, "望月村", "2020-05-12", "", "", "2020-05-12", "2020-05-14", "办结", ""),
    (5, 1, "长亭村", "2020-06-01", "", "", "2020-06-01", "2020-06-12", "报上级", ""),
    (6, 3, "枫林村", "2020-07-06", "2020-07-08", "2020-07-13", "2020-07-13", "2020-07-24",
     "办结", ""),
    (7, 0, "柳塘村", "2020-08-03", "", "", "2020-08-03", "2020-08-20", "不予许可", ""),
    (8, 8, "青禾村", "2020-09-08", "", "", "2020-09-08", "2020-09-10", "办结", ""),
    (9, 11, "松涛村", "2020-10-12", "", "", "2020-10-12", "2020-10-23", "办结", ""),
    (10, 0, "竹溪村", "2020-11-02", "", "", "2020-11-02", "2020-11-20", "准予许可", "2020-11-23"),
)  # fmt: skip
_CASES_2021 = (
    (1, 0, "梅坞村", "2021-03-01", "", "", "2021-03-01", "2021-03-19", "准予许可", "2021-03-22"),
    (2, 2, "兰汀村", "2021-04-06", "", "", "2021-04-06", "2021-04-09", "办结", ""),
    (3, 0, "荷塘村", "2021-05-10", "", "", "2021-05-10", "2021-06-10", "准予许可", "2021-06-15"),
    (4, 3, "稻香村", "2021-06-01", "", "", "2021-06-01", "2021-06-11", "办结", ""),
    (5, 0, "云岭村", "2021-09-01", "2021-09-10", "2021-09-13", "2021-09-13", "2021-09-22",
     "准予许可", "2021-09-26"),
    (6, 8, "鹤鸣村", "2021-10-12", "", "", "2021-10-12", "2021-10-14", "办结", ""),
)  # fmt: skip
_KIND = {"行政许可": "行政许可", "其他对外管理服务事项": "其他政务服务事项"}
_GIVEN = ("一鸣", "二宝", "三多", "四喜", "五湖", "六合", "七巧", "八方", "九畴", "十全")


def _case(year: int, one: tuple[Any, ...]) -> tuple[Any, ...]:
    n, item, village, received, told, supplied, accepted, decided, result, delivered = one
    name, code, kind, promised, _, _ = ITEMS[item]
    person = "甲乙丙戊己庚壬癸"[n % 8] + _GIVEN[n - 1]
    return (
        *(f"回办件〔{year}〕{n}号", name, code, _KIND[kind]),
        "初审后报上级决定" if result == "报上级" else "本机关决定",
        *("窗口", "自然人", person, village, "综合窗口一", CLERK, promised),
        *(received, told, "缺户内成员签名和四至图" if told else "", supplied, accepted),
        *(decided, result, "不符合一户一宅" if result == "不予许可" else ""),
        "是" if result == "不予许可" else "",
        *("演示县自然资源主管部门" if result == "报上级" else "", delivered, "是"),
    )


_RATED = ("非常满意", "满意", "非常满意", "基本满意")


def _ratings(year: int, cases: tuple[Any, ...]) -> tuple[tuple[Any, ...], ...]:
    rows = [
        (
            one[7],
            f"回办件〔{year}〕{one[0]}号",
            ITEMS[one[1]][0],
            "综合窗口一",
            _RATED[one[0] % 4],
            "",
        )
        for one in cases
    ]
    if year == 2021:
        number, item = rows[2][1], rows[2][2]
        rows[2] = ("2021-06-15", number, item, "综合窗口一", "不满意", "2021-06-18")
    return tuple(rows)


_MONTH_ENDS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def _workload(year: int) -> tuple[tuple[Any, ...], ...]:
    return tuple(
        (f"{year}-{month:02d}-{last:02d}", name, count + month % 4 + (year - 2020))
        for month, last in enumerate(_MONTH_ENDS, start=1)
        for name, count in ((_NAMES[5], 62), (_NAMES[6], 41), (_NAMES[7], 9))
    )


_PURCHASES = {
    2020: (
        ("2020-04-22", "办公电脑", 86400, "集中采购", "演示某科技公司"),
        ("2020-08-05", "便民服务中心叫号设备", 128000, "集中采购", "演示某设备公司"),
    ),
    2021: (("2021-05-20", "执法记录仪", 45600, "集中采购", "演示某科技公司"),),
}


def sheets(year: int) -> list[Sheet]:
    """The line's ledgers of a year."""
    cases = {2020: _CASES_2020, 2021: _CASES_2021}[year]
    since = {2020: "2020-03-02", 2021: "2021-05-10"}[year]
    if year == 2020:
        items = tuple(_item(one, "2019-12-01") for one in ITEMS)
        guides = _guides(_NAMES, _V20, "2020-03-02")
        postings = _postings(_NAMES, _V20, "2020-03-05")
    else:
        new = (NEW_ITEM[0],)
        items = (_item(NEW_ITEM, since),)
        guides = (
            (REVISED, "办事指南", _V20, "2020-03-02", "2021-05-09"),
            (REVISED, "办事指南", _V21, since, ""),
            *_guides(new, _V21, since),
        )
        postings = _postings(new, _V21, "2021-05-12")
    return [
        Sheet(
            "政务服务事项清单",
            (
                *("事项名称", "事项编码", "事项类型", "服务对象", "办理机构", "申请材料"),
                *("法定时限", "承诺时限", "收费依据和标准", "咨询电话", "监督电话"),
                *("是否进驻大厅", "是否告知承诺", "启用日期", "取消日期"),
            ),
            items,
        ),
        Sheet(
            "办事指南和流程版本",
            ("事项名称", "文本类型", "版本号", "启用日期", "停用日期"),
            guides,
        ),
        Sheet(
            "办事公开张贴台账",
            ("事项名称", "公布内容", "版本号", "公布位置", "张贴日期", "撤下日期"),
            postings,
        ),
        *(_once() if year == 2020 else []),
        Sheet(
            "政务服务办件台账",
            (
                *("办件编号", "事项名称", "事项编码", "事项类型", "办理方式", "申请方式"),
                *("申请人类型", "申请人", "村（社区）", "窗口", "承办人", "承诺时限"),
                *("收件日期", "一次性告知日期", "需补正内容", "补正日期", "受理日期"),
                *("办结日期", "办理结果", "理由（意见）", "是否告知救济权利"),
                *("应受理（决定）机关", "送达日期", "是否按期"),
            ),
            tuple(_case(year, one) for one in cases),
        ),
        Sheet(
            "政务服务好差评台账",
            ("评价日期", "办件编号", "事项名称", "窗口", "评价等级", "整改日期"),
            _ratings(year, cases),
        ),
        Sheet("便民服务办件量统计", ("统计日期", "事项名称", "办结件数"), _workload(year)),
        Sheet("行政事业性收费项目清单", ("收费项目", "收费依据", "收费标准", "启用日期"), ()),
        Sheet("行政事业性收费台账", ("收费日期", "收费项目", "收费金额", "票据号"), ()),
        Sheet(
            "政府集中采购台账",
            ("采购日期", "采购项目", "采购金额", "采购方式", "供应商"),
            _PURCHASES[year],
        ),
    ]


def _once() -> list[Sheet]:
    """What was set up in 2020 and has stood since."""
    everywhere = (*town.VILLAGES, *town.COMMUNITIES)
    return [
        Sheet(
            "便民服务规章制度",
            ("制度名称", "制度类型", "发文字号", "出台日期"),
            (
                ("《便民服务中心服务规范》", "服务规范", "回府〔2020〕16号", "2020-06-28"),
                ("《便民服务中心办事流程》", "办事流程", "回府〔2020〕17号", "2020-06-28"),
                ("《便民服务中心首问负责制度》", "其他制度", "回府〔2020〕18号", "2020-06-28"),
            ),
        ),
        Sheet(
            "服务窗口登记簿",
            ("窗口名称", "窗口类型", "所在地点", "窗口人数", "设立日期"),
            (
                ("综合窗口一", "综合窗口", "便民服务中心大厅", 2, "2020-07-01"),
                ("综合窗口二", "综合窗口", "便民服务中心大厅", 2, "2020-07-01"),
                ("社会保险窗口", "专门窗口", "便民服务中心大厅", 1, "2020-07-01"),
            ),
        ),
        Sheet(
            "镇村综合服务平台登记簿",
            ("平台名称", "层级", "村（社区）", "地址", "可办事项数", "建成日期"),
            (
                ("回音镇综合服务平台", "镇级", "", "便民服务中心", 12, "2020-06-30"),
                *(
                    (f"{name}服务站", "村级", name, f"{name}党群服务中心", 6, "2020-09-30")
                    for name in everywhere
                ),
            ),
        ),
    ]


PLANTED = (
    Planted(
        "“临时救助审批”办事指南",
        "大厅公示栏张贴的是2020年版",
        "2021年5月10日已启用2021年版，公示栏未更换",
        "services.posted_versions",
        (REVISED,),
    ),
    Planted(
        "回办件〔2021〕3号",
        "承诺15个工作日，6月10日办结，按期",
        "自5月10日受理起，承诺时限至5月31日，法定期限至6月7日，均已超过",
        "services.in_time",
        ("回办件〔2021〕3号",),
    ),
    Planted(
        "回办件〔2021〕5号",
        "9月10日一次性告知补正，9月13日补正并受理",
        "收件后5个工作日至9月8日，逾期未告知，自9月1日收件之日起即为受理（行政许可法第三十二条）",
        "services.told_once",
        ("回办件〔2021〕5号",),
    ),
)
