"""Legal advisers of the demo town: every field and hour in 2020; in 2021 a village went short."""

from __future__ import annotations

import town
from sheet import Planted, Sheet

LAWYER, FIRM, MANAGER = "己秉公", "演示某律师事务所", "乙正则"

ENGAGEMENTS = (
    "律师事务所",
    "法律顾问",
    "顾问类别",
    "聘任范围",
    "服务村（社区）",
    "服务领域",
    "聘任合同编号",
    "顾问费用",
    "列入年度预算",
    "聘任日期",
    "解聘日期",
)
_FIELDS = "行政复议、信访维稳、物业纠纷、居村调解"
_EVERYWHERE = (*town.VILLAGES, *town.COMMUNITIES)
_IN_VILLAGES = ("庚明法", "壬怀德", "癸以诚", "甲持正", "丙昭然")


def _share(nth: int) -> tuple[str, ...]:
    """The villages of one of the five lawyers."""
    return _EVERYWHERE[nth :: len(_IN_VILLAGES)]


def _engagements(year: int) -> list[tuple[object, ...]]:
    if year != 2020:
        return []
    rows: list[tuple[object, ...]] = [
        (
            FIRM,
            LAWYER,
            "律师",
            "镇",
            "",
            _FIELDS,
            "回合〔2018〕12号",
            30000,
            "是",
            "2019-01-01",
            "2021-12-31",
        )
    ]
    for nth, name in enumerate(_IN_VILLAGES):
        rows.append(
            (
                FIRM,
                name,
                "律师",
                "村（社区）",
                "、".join(_share(nth)),
                "居村调解、普法宣传",
                f"回合〔2018〕{13 + nth}号",
                10000,
                "是",
                "2019-01-01",
                "2021-12-31",
            )
        )
    return rows


OPINIONS = (
    "编号",
    "提交日期",
    "事项",
    "类型",
    "提交部门",
    "经办人",
    "关联事项编号",
    "答复期限",
    "指派日期",
    "法律顾问",
    "意见日期",
    "意见结论",
    "意见要点",
    "意见书编号",
    "采纳登记日期",
    "采纳情况",
    "未采纳理由",
)
# (asked, assigned, answered, what was done with it), topic, kind, about, view, points, adopted, why
_OPINIONS: dict[int, tuple[tuple[str, ...], ...]] = {
    2020: (
        ("05-12 05-12 05-15 05-20", "镇区停车管理方案", "重大决策", "回决〔2020〕1号"),
        ("08-24 08-24 08-27 09-01", "生活污水处理设施建设", "重大决策", "回决〔2020〕2号"),
        ("04-16 04-16 04-17 04-20", "村级便民服务平台建设", "三重一大事项", "回议〔2020〕2号"),
        ("06-11 06-11 06-12 06-15", "村道安全防护工程", "三重一大事项", "回议〔2020〕3号"),
        ("10-20 10-20 10-22 10-27", "村级公益设施管护办法", "规范性文件", "回规起〔2020〕1号"),
        ("07-13 07-13 07-15 07-17", "村道防护工程合同", "合同", "回合审〔2020〕3号"),
        ("06-01 06-01 06-04 06-08", "土地纠纷信访事项", "信访维稳", ""),
        ("09-14 09-14 09-17 09-21", "小区物业费纠纷", "物业纠纷", ""),
        ("11-02 11-02 11-05 11-09", "宅基地权属行政复议", "行政复议", ""),
    ),
    2021: (
        ("05-13 05-13 05-18 05-24", "村庄规划编制方案", "重大决策", "回决〔2021〕2号"),
        ("09-06 09-06 09-09 09-13", "农贸市场搬迁改造", "重大决策", "回决〔2021〕1号"),
        ("08-09 08-09 08-11 08-20", "路灯维修合同", "合同", "回合审〔2021〕2号"),
    ),
}


def _opinions(year: int) -> list[tuple[object, ...]]:
    rows: list[tuple[object, ...]] = []
    for nth, (said, topic, kind, about) in enumerate(sorted(_OPINIONS[year]), start=1):
        asked, assigned, answered, adopted = (f"{year}-{day}" for day in said.split())
        changed = nth % 3 == 0
        rejected = year == 2021 and kind == "合同"
        rows.append(
            (
                f"回法询〔{year}〕{nth}号",
                asked,
                topic,
                kind,
                "党政综合办公室",
                "戊致远",
                about,
                5,
                assigned,
                LAWYER,
                answered,
                "修改后合法" if changed else "合法",
                "完善权利义务条款" if changed else "",
                f"回法意〔{year}〕{nth}号",
                adopted,
                "未采纳" if rejected else "采纳",
                "",
            )
        )
    return rows


SERVICE = (
    "服务日期",
    "村（社区）",
    "法律顾问",
    "律师事务所",
    "起止时间",
    "服务时长",
    "服务类型",
    "服务内容",
)
_SHORT = {("晴川村", 3): 4, ("晴川村", 4): 6, ("听雨村", 8): 0}
_KINDS = ("法律咨询", "参与调解", "法治讲座", "审查文书、出具意见")


def _service(year: int) -> list[tuple[object, ...]]:
    rows: list[tuple[object, ...]] = []
    for nth, lawyer in enumerate(_IN_VILLAGES):
        for place, village in enumerate(_share(nth)):
            for month in range(1, 13):
                hours = _SHORT.get((village, month), 8) if year == 2021 else 8
                if hours:
                    rows.append(
                        (
                            f"{year}-{month:02d}-{6 + (place * 3 + nth) % 20:02d}",
                            village,
                            lawyer,
                            FIRM,
                            "9:00—12:00，14:00—19:00" if hours == 8 else "9:00起",
                            hours,
                            _KINDS[(place + month) % len(_KINDS)],
                            "接待群众咨询，协助村（居）委会处理涉法事务",
                        )
                    )
    return rows


DUTY = ("值班日期", "值班人员", "值班地点", "接待人次", "值班情况")
CHECKS = ("检查日期", "方式", "被检查的法律顾问", "检查人", "结论")


def _duty(year: int) -> list[tuple[object, ...]]:
    return [
        (f"{year}-{month:02d}-{day}", LAWYER, "镇公共法律服务站", 3 + month % 3, "解答咨询")
        for month in range(1, 13)
        for day in ("08", "22")
    ]


def _checks(year: int) -> list[tuple[object, ...]]:
    months = (3, 6, 9, 12)
    rows: list[tuple[object, ...]] = [
        (f"{year}-{month:02d}-26", "监督检查", "全体", MANAGER, "合格") for month in months
    ]
    rows += [(f"{year}-12-28", "年度考评", name, MANAGER, "合格") for name in _IN_VILLAGES]
    return rows


def sheets(year: int) -> list[Sheet]:
    found = [Sheet("法律顾问聘任", ENGAGEMENTS, tuple(_engagements(year)))] if year == 2020 else []
    return [
        *found,
        Sheet("法律意见台账", OPINIONS, tuple(_opinions(year))),
        Sheet("村（社区）法律顾问服务日志", SERVICE, tuple(_service(year))),
        Sheet("法律顾问值班", DUTY, tuple(_duty(year))),
        Sheet("法律顾问履职检查考评", CHECKS, tuple(_checks(year))),
    ]


PLANTED = (
    Planted(
        "2021年村（社区）法律顾问服务日志，晴川村3月、4月，听雨村8月",
        "每月都有服务记录，共三百余次",
        "晴川村3月服务4小时、4月6小时，听雨村8月没有服务：不足每村每月八小时",
        "adviser.hours_kept",
        ("晴川村2021年3月", "晴川村2021年4月", "听雨村2021年8月"),
    ),
    Planted(
        "2021年法律意见台账，路灯维修合同",
        "未采纳",
        "没有说明未采纳的理由",
        "adviser.reasons_given",
        ("回法询〔2021〕2号",),
    ),
)
