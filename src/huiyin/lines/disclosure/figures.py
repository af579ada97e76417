"""Figures of requests: table three of the mandated report, and what prose says of it.

Form of 2021 (国办公开办函〔2021〕30号): 21 rows of results; of 2019 (〔2019〕60号, reports of 2019
and 2020): the last group is one row.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial

from huiyin.figures.cases import Case, Cases, Identity, Rate, Total
from huiyin.figures.catalogue import figure
from huiyin.figures.evidence import Evidence
from huiyin.figures.tables import Table, TableRow, spread
from huiyin.kernel.laws import DISCLOSURE as GK
from huiyin.kernel.laws import DISCLOSURE_FEES as FEES
from huiyin.kernel.laws import DISCLOSURE_FORM as FORM

REQUEST = "disclosure.request"
_of_requests = partial(figure, line="disclosure", needs=(REQUEST,))

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


@_of_requests("disclosure.new", title="本年新收政府信息公开申请", unit="件", cite=GK[50])
def new(evidence: Evidence) -> Cases:
    return evidence.matters(REQUEST).opened()


@_of_requests("disclosure.carried_in", title="上年结转政府信息公开申请", unit="件", cite=GK[50])
def carried_in(evidence: Evidence) -> Cases:
    return evidence.matters(REQUEST).open_before()


@_of_requests("disclosure.answered", title="本年度办理结果总计", unit="件", cite=GK[50])
def answered(evidence: Evidence) -> Cases:
    return evidence.closings(REQUEST)


@_of_requests("disclosure.carried_out", title="结转下年度继续办理", unit="件", cite=GK[50])
def carried_out(evidence: Evidence) -> Cases:
    return evidence.matters(REQUEST).open_after()


@_of_requests("disclosure.on_time", title="依申请公开按期答复率", unit="%", cite=GK[33])
def on_time(evidence: Evidence) -> Rate:
    return answered(evidence).rate("reply")


@_of_requests("disclosure.late", title="逾期答复", unit="件", cite=GK[33])
def late(evidence: Evidence) -> Cases:
    return answered(evidence).clock("reply", "late")


@_of_requests("disclosure.answer_rate", title="依申请公开答复率", unit="%", cite=GK[33])
def answer_rate(evidence: Evidence) -> Rate:
    """Of all that had to be answered by the year's end, how many were."""
    due = (new(evidence) | carried_in(evidence)).filter(
        lambda c: c.end is not None or _was_due(c, evidence)
    )
    return Rate(due & answered(evidence), due)


def _was_due(case: Case, evidence: Evidence) -> bool:
    state = case.clock("reply")
    return state is not None and state.expired_by(evidence.period.last + timedelta(days=1))


@_of_requests("disclosure.fees", title="收取信息处理费", unit="分", cite=FEES[3])
def fees(evidence: Evidence) -> Total:
    paid = evidence.matters(REQUEST).filter(lambda c: bool(c.facts.get("fee_fen")))
    return Total(paid.opened(), "fee_fen")


@figure(
    "disclosure.points",
    title="政府信息公开受理点",
    unit="个",
    line="disclosure",
    cite=GK[12, 2],
    needs=("disclosure.points",),
)
def points(evidence: Evidence) -> Cases:
    return _valid_at_end(evidence, "disclosure.points")


@figure(
    "disclosure.full_time_staff",
    title="专职信息公开工作人员",
    unit="人",
    line="disclosure",
    cite=GK[4],
    needs=("disclosure.staff",),
)
def full_time_staff(evidence: Evidence) -> Cases:
    return _valid_at_end(evidence, "disclosure.staff").where(full_time=True)


@figure(
    "disclosure.guide_versions",
    title="年内修订的信息公开指南",
    unit="版",
    line="disclosure",
    cite=GK[12],
    needs=("disclosure.guide",),
)
def guide_versions(evidence: Evidence) -> Cases:
    return evidence.entries("disclosure.guide").opened()


def _valid_at_end(evidence: Evidence, register: str) -> Cases:
    last = evidence.period.last
    return evidence.entries(register).filter(lambda c: c.end is None or c.end >= last)


def _declare_rows() -> None:
    for row in leaves("2021"):
        title = ROWS[row].lstrip("（一二三四五六七）0123456789.").split("（")[0]

        def query(evidence: Evidence, row: str = row) -> Cases:
            return answered(evidence).row("2021", row)

        _of_requests(f"disclosure.row.{row}", title=title, unit="件", cite=FORM.whole)(query)


_declare_rows()


# --- table three -------------------------------------------------------------------------------


def table_three(evidence: Evidence, year: int) -> Table:
    """Requests received and handled, by applicant: every cell a set of cases."""
    form = form_of(year)
    columns = _columns()
    closed = answered(evidence)
    sets = {
        "1": new(evidence),
        "2": carried_in(evidence),
        "4": carried_out(evidence),
        **{row: closed.row(form, row) for row in leaves(form)},
    }
    union = closed.filter(lambda _: False)
    for row in leaves(form):
        union = union | sets[row]
    sets["3.7"] = union
    rows = [
        TableRow(
            row,
            ROWS[row],
            spread(sets[row], columns) if row in sets else (),
            level=row.count("."),
        )
        for row in rows_of(form)
    ]
    notes = ("本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和",)
    heads = (*(title for title, _ in COLUMNS), TOTAL)
    return Table("three", "收到和处理政府信息公开申请情况", form, heads, tuple(rows), notes)


def _columns() -> tuple[Callable[[Cases], Cases], ...]:
    def of_kind(kind: str) -> Callable[[Cases], Cases]:
        return lambda cases: cases.where(applicant_kind=kind)

    return (*(of_kind(kind) for _, kind in COLUMNS), lambda cases: cases)


def identities(evidence: Evidence, before: Evidence | None, year: int) -> list[Identity]:
    """The form's arithmetic as set equations.

    R1 per column: 新收 ⊎ 结转 = 结果 ⊎ 结转下年. R2: 总计 is the disjoint union of
    the rows. R3: the total column is that of the kinds. R4: carried in is what last year
    carried out.
    """
    table = table_three(evidence, year)
    found = []
    for i, column in enumerate(table.columns):
        one, two, total, four = (_cell(table, row, i) for row in ("1", "2", "3.7", "4"))
        name = f"新收 ⊎ 上年结转 = 办理结果总计 ⊎ 结转下年度（{column}）"
        found.append(Identity(name, (one, two), (total, four)))
    form = form_of(year)
    last = len(table.columns) - 1
    parts = tuple(_cell(table, row, last) for row in leaves(form))
    found.append(Identity("总计 = 各项办理结果之和", (_cell(table, "3.7", last),), parts))
    for row in ("1", "2", "3.7", "4"):
        kinds = tuple(_cell(table, row, i) for i in range(last))
        name = f"{ROWS[row]}：总计 = 自然人 ⊎ 法人或其他组织"
        found.append(Identity(name, (_cell(table, row, last),), kinds))
    if before is not None:
        name = f"{year}年上年结转 = {year - 1}年结转下年度"
        found.append(Identity(name, (carried_in(evidence),), (carried_out(before),)))
    return found


def _cell(table: Table, row: str, column: int) -> Cases:
    cases = table.row(row).cells[column].cases
    assert cases is not None
    return cases
