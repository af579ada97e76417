"""群众意见 in the demo town: 118 heard in 2020 and each answered; in 2021 one never told."""

from __future__ import annotations

from datetime import date, timedelta

import town
from sheet import Planted, Sheet

PLACES = (*town.VILLAGES, *town.COMMUNITIES)
OPINIONS = (
    *("编号", "听取日期", "来源", "类别", "反映人", "联系电话", "村（社区）", "意见内容", "听取人"),
    *("交办日期", "承办人", "承办机构", "办理日期", "办理结果", "办理情况", "反馈日期", "反馈方式"),
    *("回访日期", "满意度"),
)
RECEPTIONS = ("日期", "接待地点", "接待人类别", "接待人", "接待主题", "群众人次", "收集意见件数")
VISITS = ("日期", "活动名称", "走访人", "村（社区）", "走访户数", "群众人次", "收集意见件数")
CONSULTATIONS = ("日期", "主题", "形式", "组织单位", "群众人次", "收集意见件数")

SPEAKERS = (
    "甲远志",
    "乙茯苓",
    "丙连翘",
    "戊忍冬",
    "己紫苏",
    "庚佩兰",
    "壬沉香",
    "癸瑞香",
    "甲苏木",
)
HANDLERS = (("癸时雨", "平安法治办公室"), ("己温言", "便民服务中心"), ("乙守正", "党政综合办公室"))
SOURCES = ("“两代表一委员”接待", "走访调研", "座谈或者征求意见会", "走访调研", "意见箱")
CONTENTS = (
    ("意见建议", "村道加装反光镜", "已解决", "已安装"),
    ("困难诉求", "灌溉水渠清淤", "已解决", "已组织清淤"),
    ("意见建议", "增加垃圾收集点", "已采纳", "已增设两处"),
    ("困难诉求", "老人高龄津贴办理", "已解决", "已上门代办"),
    ("意见建议", "文化广场延长开放", "已采纳", "已调整时间"),
    ("矛盾纠纷", "相邻排水", "已由有权单位或者法定程序办理", "已由村调委会调解"),
    ("意见建议", "建设停车位", "已列入计划", "已列入下年计划"),
    ("咨询", "建房审批流程", "已解释说明", "已当面说明"),
)
UNTOLD = "回意〔2021〕17号"
MANY = {2020: 118, 2021: 64}


def sheets(year: int) -> list[Sheet]:
    return [
        Sheet("群众意见建议台账", OPINIONS, tuple(_opinions(year))),
        Sheet("两代表一委员接待台账", RECEPTIONS, tuple(_receptions(year))),
        Sheet("走访调研台账", VISITS, tuple(_visits(year))),
        Sheet("征求意见台账", CONSULTATIONS, tuple(_consultations(year))),
    ]


def _opinions(year: int) -> list[tuple[object, ...]]:
    """Heard from January to mid-November, so that all are answered within the year."""
    step = 310 / MANY[year]
    return [
        _opinion(year, nth, date(year, 1, 8) + timedelta(days=int(step * nth)))
        for nth in range(MANY[year])
    ]


def _opinion(year: int, nth: int, day: date) -> tuple[object, ...]:
    number = f"回意〔{year}〕{nth + 1}号"
    kind, content, result, done = CONTENTS[nth % len(CONTENTS)]
    handler, office = HANDLERS[nth % len(HANDLERS)]
    handled = day + timedelta(days=10 + nth % 20)
    told = number != UNTOLD
    asked = told and nth % 4 == 0
    return (
        number,
        day.isoformat(),
        SOURCES[nth % len(SOURCES)],
        kind,
        SPEAKERS[nth % len(SPEAKERS)],
        f"1990000{5001 + nth % len(SPEAKERS)}",
        PLACES[nth * 5 % len(PLACES)],
        content,
        "己温言",
        (day + timedelta(days=1)).isoformat(),
        handler,
        office,
        handled.isoformat(),
        result,
        done,
        (handled + timedelta(days=1)).isoformat() if told else "",
        "电话" if told else "",
        (handled + timedelta(days=15)).isoformat() if asked else "",
        "满意" if asked else "",
    )


def _receptions(year: int) -> list[tuple[object, ...]]:
    return [
        (
            date(year, month, 15).isoformat(),
            "镇便民服务中心接待室",
            "党代表、人大代表、政协委员",
            "甲守拙、戊若谷、壬怀德",
            "听取群众意见",
            14 + month,
            2,
        )
        for month in range(1, 13)
    ]


def _visits(year: int) -> list[tuple[object, ...]]:
    """One visit to each village a year, by the officials in turn."""
    visitors = [name for name, *_ in town.PEOPLE[:6]]
    return [
        (
            (date(year, 3, 2) + timedelta(days=8 * nth)).isoformat(),
            "大走访大调研",
            visitors[nth % len(visitors)],
            place,
            30 + nth,
            60 + nth,
            2,
        )
        for nth, place in enumerate(PLACES)
    ]


def _consultations(year: int) -> list[tuple[object, ...]]:
    return [
        (date(year, 4, 22).isoformat(), "村庄规划", "座谈会", "党政综合办公室", 46, 8),
        (date(year, 9, 16).isoformat(), "民生实事项目", "问卷调查", "党政综合办公室", 320, 12),
    ]


PLANTED = (
    Planted(
        UNTOLD,
        "已办理",
        "办理了，但没有告诉反映人结果",
        "voice.echo",
        (UNTOLD,),
    ),
)
