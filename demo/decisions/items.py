"""Items of 三重一大: together in 2020; in 2021 one was settled in a chat."""

from __future__ import annotations

from decisions.people import ADVISER, HANDLER, HEAD, REVIEWER

ITEMS = (
    "编号",
    "提出日期",
    "议题",
    "事项类别",
    "涉及金额",
    "提出单位",
    "承办人",
    "调研论证日期",
    "调研论证情况",
    "方案日期",
    "法律顾问",
    "法律意见日期",
    "法律顾问意见",
    "合法性审查日期",
    "合法性审查结论",
    "审查人",
    "提请日期",
    "集体讨论日期",
    "讨论方式",
    "会议记录编号",
    "末位表态",
    "不同意见已记录",
    "主持人",
    "到会人数符合规定",
    "会前学法",
    "决定结果",
    "决定事项",
    "落实日期",
    "落实情况",
)

# (month-day of the proposal, study, plan, advice, review, submission, meeting, follow-up), what
_ITEMS = {
    2020: (
        (
            "02-17 02-19 02-20 02-21 02-24 02-25 02-26 04-30",
            "疫情防控应急资金",
            "大额资金使用",
            300000,
        ),
        (
            "04-13 04-15 04-16 04-17 04-20 04-21 04-22 07-10",
            "村级便民服务平台建设",
            "重大项目安排",
            480000,
        ),
        (
            "06-08 06-10 06-11 06-12 06-15 06-16 06-17 09-25",
            "村道安全防护工程",
            "重大项目安排",
            620000,
        ),
        (
            "08-03 08-05 08-06 08-07 08-10 08-11 08-12 08-31",
            "内设机构负责人任免",
            "重要人事任免",
            0,
        ),
        (
            "10-12 10-14 10-15 10-16 10-19 10-20 10-21 12-18",
            "法治文化主题公园建设资金",
            "大额资金使用",
            260000,
        ),
        (
            "11-16 11-18 11-19 11-20 11-23 11-24 11-25 12-25",
            "下年度法治建设工作安排",
            "重大决策",
            0,
        ),
    ),
    2021: (
        (
            "03-01 03-03 03-04 03-05 03-08 03-09 03-10 06-30",
            "防汛物资采购资金",
            "大额资金使用",
            180000,
        ),
        (
            "06-14 06-16 06-17 06-18 06-21 06-22 06-23 09-30",
            "村文化活动中心改造",
            "重大项目安排",
            540000,
        ),
        ("10-11 10-13 10-14 10-15 10-18 10-19 10-20 12-15", "冬修水利安排", "重大决策", 0),
    ),
}
_BY_CHAT = (
    "11-01 11-03 11-04 11-02 11-05 11-08 11-09 12-20",
    "路灯维修应急资金",
    "大额资金使用",
    90000,
)


def items(year: int) -> list[tuple[object, ...]]:
    rows = [_item(year, nth, one) for nth, one in enumerate(_ITEMS[year], start=1)]
    if year == 2021:
        chat = list(_item(year, len(rows) + 1, _BY_CHAT))
        for head in ("法律顾问", "法律意见日期", "法律顾问意见"):
            chat[ITEMS.index(head)] = ""
        chat[ITEMS.index("讨论方式")] = "微信群等表态"
        rows.append(tuple(chat))
    return rows


def _item(year: int, nth: int, one: tuple[str, str, str, int]) -> tuple[object, ...]:
    said, name, kind, amount = one
    proposed, study, plan, advice, review, submit, met, done = (
        f"{year}-{day}" for day in said.split()
    )
    return (
        f"回议〔{year}〕{nth}号",
        proposed,
        name,
        kind,
        amount or "",
        "党政综合办公室",
        HANDLER,
        study,
        "已实地调研并听取有关村和单位意见",
        plan,
        ADVISER,
        advice,
        "合法",
        review,
        "合法",
        REVIEWER,
        submit,
        met,
        "党委会议",
        f"回党纪〔{year}〕{nth}号",
        "是",
        "是",
        HEAD,
        "是",
        "是",
        "通过",
        "同意",
        done,
        "已落实",
    )
