"""What else the line of requests keeps: consultations. The requests themselves: `cases.py`."""

from __future__ import annotations

from sheet import Planted, Sheet

CONSULTED = {
    2020: (
        ("2020-06-30", "现场咨询", "上半年现场咨询", 26, "是"),
        ("2020-06-30", "电话咨询", "上半年电话咨询", 14, "是"),
        ("2020-12-31", "现场咨询", "下半年现场咨询", 31, "是"),
        ("2020-12-31", "电话咨询", "下半年电话咨询", 9, "是"),
    ),
    2021: (
        ("2021-12-31", "现场咨询", "全年现场咨询", 48, "是"),
        ("2021-12-31", "电话咨询", "全年电话咨询", 21, "是"),
    ),
}


def sheets(year: int) -> list[Sheet]:
    """The line's other ledgers of a year."""
    heads = ("咨询日期", "咨询方式", "咨询内容", "人次", "是否答复")
    return [Sheet("信息公开咨询台账", heads, CONSULTED[year])]


PLANTED = (
    Planted(
        "依申请公开台账第4号、第5号",
        "均按期答复",
        "第4号逾期2个工作日；第5号的延期没有告知申请人，逾期16个工作日",
        "disclosure.timely_rate",
        ("回依申〔2021〕4号", "回依申〔2021〕5号"),
    ),
)
