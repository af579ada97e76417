"""Decisions of the demo town: lawful in 2020; in 2021 a meeting did not wait for its review."""

from __future__ import annotations

from decisions.items import ITEMS, items
from decisions.majors import MAJORS, majors
from decisions.papers import (
    CONTRACTS,
    NORMATIVES,
    NORMATIVES_OF,
    NORMS,
    NORMS_OF,
    contracts,
)
from decisions.people import HEAD, yes
from sheet import Planted, Sheet

CATALOGUE = ("年度", "决策事项", "事项类别", "承办单位", "党委同意日期", "公布日期", "调出日期")
_CATALOGUE = {
    2020: (
        ("镇区停车管理方案", "重大公共政策和措施", "综合行政执法办公室"),
        ("生活污水处理设施建设", "重大公共建设项目", "党政综合办公室"),
    ),
    2021: (
        ("农贸市场搬迁改造", "重大公共建设项目", "党政综合办公室"),
        ("村庄规划编制方案", "重要规划", "党政综合办公室"),
    ),
}

MEETINGS = (
    "会议日期",
    "会议类型",
    "会议次数",
    "主持人",
    "议题",
    "事项编号",
    "计入系列",
    "会前学法",
    "学法内容",
    "会前听取法律顾问意见",
    "列席",
    "出席人数",
    "会议纪要编号",
)


def _meetings(year: int) -> list[tuple[object, ...]]:
    """The meetings that decided the year's matters, and one that heard how the law was kept."""
    found: list[tuple[str, str, str, str, str, str]] = [
        (
            str(row[MAJORS.index("集体讨论日期")]),
            "镇长办公会议",
            str(row[2]),
            str(row[0]),
            "重大行政决策",
            str(row[MAJORS.index("会议记录编号")]),
        )
        for row in majors(year)
    ]
    found += [
        (
            str(row[ITEMS.index("集体讨论日期")]),
            "党委会议",
            str(row[2]),
            str(row[0]),
            "三重一大",
            str(row[ITEMS.index("会议记录编号")]),
        )
        for row in items(year)
        if row[ITEMS.index("讨论方式")] == "党委会议"
    ]
    found += [
        (
            str(row[NORMATIVES.index("集体讨论日期")]),
            "镇长办公会议",
            str(row[2]),
            str(row[0]),
            "规范性文件",
            str(row[NORMATIVES.index("会议记录编号")]),
        )
        for row in NORMATIVES_OF[year]
    ]
    found.append(
        (f"{year}-12-22", "专题会议", "听取全年法治建设工作汇报", "", "听取法治工作汇报", "")
    )
    return [
        (
            day,
            kind,
            f"第{nth}次",
            HEAD,
            topic,
            number,
            f"{series}、会前学法" if nth % 2 else series,
            yes(bool(nth % 2)),
            "重大行政决策程序暂行条例" if nth % 2 else "",
            "是",
            "人大、司法所" if "重大" in series or "汇报" in series else "司法所",
            11,
            minutes,
        )
        for nth, (day, kind, topic, number, series, minutes) in enumerate(sorted(found), start=1)
    ]


MECHANISMS = ("名称", "类别", "文号", "负责人", "成立日期")
_MECHANISMS = (
    ("回音镇合法性审查中心", "合法性审查机构", "回党办〔2019〕22号", "乙正则", "2019-09-16"),
    ("回音镇合法性审查事项清单", "审查事项清单", "回府办〔2019〕30号", "", "2019-10-08"),
    ("回音镇党委会议议事规则", "议事决策规则", "回党发〔2019〕5号", "", "2019-03-01"),
    ("回音镇“三重一大”集体决策规定", "议事决策规则", "回党发〔2019〕6号", "", "2019-03-01"),
)


def sheets(year: int) -> list[Sheet]:
    catalogue = tuple(
        (year, name, kind, unit, f"{year}-02-24", f"{year}-03-02", f"{year}-12-31")
        for name, kind, unit in _CATALOGUE[year]
    )
    found = [
        Sheet("重大行政决策事项目录", CATALOGUE, catalogue),
        Sheet("重大行政决策台账", MAJORS, tuple(majors(year))),
        Sheet("三重一大事项台账", ITEMS, tuple(items(year))),
        Sheet("合同合法性审查台账", CONTRACTS, tuple(contracts(year))),
        Sheet("规范性文件制定台账", NORMATIVES, NORMATIVES_OF[year]),
        Sheet("现行规范性文件目录", NORMS, NORMS_OF[year]),
        Sheet("会议台账", MEETINGS, tuple(_meetings(year))),
    ]
    if year == 2020:
        found.append(Sheet("合法性审查机构和事项清单", MECHANISMS, _MECHANISMS))
    return found


PLANTED = (
    Planted(
        "2021年重大行政决策台账，回决〔2021〕1号",
        "9月15日集体讨论通过，9月22日合法性审查合法",
        "上会时合法性审查意见还没有出具：未经合法性审查不得提交讨论（条例第二十五条，参照执行）",
        "decision.five_steps_kept",
        ("回决〔2021〕1号",),
    ),
    Planted(
        "2021年重大行政决策台账，回决〔2021〕1号",
        "合法性审查结论：合法",
        "审查在会后补作，会前审查的事项中没有它",
        "decision.reviewed",
        ("回决〔2021〕1号",),
    ),
    Planted(
        "2021年三重一大事项台账，回议〔2021〕4号",
        "微信群表态通过，没有法律顾问意见",
        "不得以微信群表态代替会议集体决策；决定前没有听取法律顾问意见",
        "decision.adviser_heard",
        ("回议〔2021〕4号",),
    ),
    Planted(
        "2021年三重一大事项台账，回议〔2021〕4号",
        "决定结果：通过",
        "没有开会，不是集体研究",
        "decision.discussed_together",
        ("回议〔2021〕4号",),
    ),
    Planted(
        "2021年合同合法性审查台账，回合审〔2021〕2号",
        "8月13日签订，8月20日审查合法",
        "签订在前，审查在后",
        "decision.contracts_before",
        ("回合审〔2021〕2号",),
    ),
)
