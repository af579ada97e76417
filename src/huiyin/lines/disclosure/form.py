"""Table three of the mandated report: its rows and columns in the form's two editions.

Form of 2021 (国办公开办函〔2021〕30号): 21 rows of results; of 2019 (〔2019〕60号, reports of 2019
and 2020): the last group is one row.
"""

from __future__ import annotations

# The seven columns of the form, and the applicant kind that each holds.
COLUMNS = (
    ("自然人", "person"),
    ("商业企业", "company"),
    ("科研机构", "research"),
    ("社会公益组织", "charity"),
    ("法律服务机构", "legal"),
    ("其他", "other"),
)
TOTAL = "总计"

# Row → its words in the form. Level 1 rows head a group and hold no cases of their own.
ROWS = {
    "1": "一、本年新收政府信息公开申请数量",
    "2": "二、上年结转政府信息公开申请数量",
    "3": "三、本年度办理结果",
    "3.1": "（一）予以公开",
    "3.2": "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
    "3.3": "（三）不予公开",
    "3.3.1": "1.属于国家秘密",
    "3.3.2": "2.其他法律行政法规禁止公开",
    "3.3.3": "3.危及“三安全一稳定”",
    "3.3.4": "4.保护第三方合法权益",
    "3.3.5": "5.属于三类内部事务信息",
    "3.3.6": "6.属于四类过程性信息",
    "3.3.7": "7.属于行政执法案卷",
    "3.3.8": "8.属于行政查询事项",
    "3.4": "（四）无法提供",
    "3.4.1": "1.本机关不掌握相关政府信息",
    "3.4.2": "2.没有现成信息需要另行制作",
    "3.4.3": "3.补正后申请内容仍不明确",
    "3.5": "（五）不予处理",
    "3.5.1": "1.信访举报投诉类申请",
    "3.5.2": "2.重复申请",
    "3.5.3": "3.要求提供公开出版物",
    "3.5.4": "4.无正当理由大量反复申请",
    "3.5.5": "5.要求行政机关确认或重新出具已获取信息",
    "3.6": "（六）其他处理",
    "3.6.1": "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
    "3.6.2": "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
    "3.6.3": "3.其他",
    "3.7": "（七）总计",
    "4": "四、结转下年度继续办理",
}
_LATE_ROWS = ("3.6.1", "3.6.2", "3.6.3")
_HEADS = ("3", "3.3", "3.4", "3.5")


def form_of(year: int) -> str:
    """The form's edition for a year's report."""
    return "2019" if year < 2021 else "2021"


def rows_of(form: str) -> list[str]:
    """The rows of a form's edition, in order."""
    if form == "2019":
        return [row for row in ROWS if row not in _LATE_ROWS]
    return list(ROWS)


def leaves(form: str) -> list[str]:
    """The rows that hold results: 19 in the form of 2019, 21 in that of 2021."""
    heads = {*_HEADS, "1", "2", "3.7", "4"} | ({"3.6"} if form == "2021" else set())
    return [row for row in rows_of(form) if row not in heads]


def plain_title(row: str) -> str:
    """A row's words without its number and its remark in brackets."""
    return ROWS[row].lstrip("（一二三四五六七）0123456789.、").split("（")[0]
