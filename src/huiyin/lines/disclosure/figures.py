"""Figures of requests: table three of the mandated report, and what prose says of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

from huiyin.figures.cases import Case, Cases, Distinct, Identity, Median, Rate, Total
from huiyin.figures.catalogue import adds_up, figure, table
from huiyin.figures.evidence import Evidence
from huiyin.figures.tables import Table, TableRow, spread
from huiyin.kernel import registry
from huiyin.kernel.laws import DISCLOSURE as GK
from huiyin.kernel.laws import DISCLOSURE_FEES as FEES
from huiyin.kernel.laws import DISCLOSURE_FORM as FORM
from huiyin.lines.disclosure.facts import CHANNELS
from huiyin.lines.disclosure.form import COLUMNS, ROWS, TOTAL, leaves, plain_title, rows_of
from huiyin.lines.disclosure.form import form_of as form_of

REQUEST = "disclosure.request"
# The clocks within which the applicant must have a reply: 第三十三条; delayed ones 第三十五条.
REPLY = ("reply", "delayed_reply")
# Lines name each other only by id.
PENALTY, SUMMARY_PENALTY = "enforcement.penalty", "enforcement.summary"
# Groups of results that reports name as one.
GROUPS = {"3.3": "不予公开", "3.4": "无法提供", "3.5": "不予处理", "3.6": "其他处理"}
_of_requests = partial(figure, line="disclosure", needs=(REQUEST,))


@_of_requests("disclosure.new", title="本年新收政府信息公开申请", unit="件", cite=GK[50])
def new(evidence: Evidence) -> Cases:
    return evidence.begun(REQUEST).opened()


@_of_requests("disclosure.carried_in", title="上年结转政府信息公开申请", unit="件", cite=GK[50])
def carried_in(evidence: Evidence) -> Cases:
    return evidence.begun(REQUEST).open_before()


@_of_requests("disclosure.answered", title="本年度办理结果总计", unit="件", cite=GK[50])
def answered(evidence: Evidence) -> Cases:
    return evidence.closings(REQUEST)


@_of_requests("disclosure.carried_out", title="结转下年度继续办理", unit="件", cite=GK[50])
def carried_out(evidence: Evidence) -> Cases:
    return evidence.matters(REQUEST).open_after()


@_of_requests("disclosure.on_time", title="依申请公开按期答复率", unit="%", cite=GK[33])
def on_time(evidence: Evidence) -> Rate:
    """Of the requests answered in the period, those answered within their time."""
    return answered(evidence).rate(*REPLY)


@_of_requests("disclosure.late", title="逾期答复", unit="件", cite=GK[33])
def late(evidence: Evidence) -> Cases:
    """Answered in the period, after the last lawful day."""
    return answered(evidence).late(*REPLY)


@_of_requests("disclosure.overdue", title="期末逾期仍未答复", unit="件", cite=GK[33])
def overdue(evidence: Evidence) -> Cases:
    """Open at the period's end, their last lawful day not after it."""
    after = evidence.period.last + timedelta(days=1)

    def due(case: Case) -> bool:
        states = [case.clock(clock) for clock in REPLY]
        return any(s is not None and s.expired_by(after) for s in states)

    return carried_out(evidence).filter(due)


@_of_requests("disclosure.answer_rate", title="依申请公开答复率", unit="%", cite=GK[33])
def answer_rate(evidence: Evidence) -> Rate:
    """Of all that had to be answered by the period's end, how many were."""
    done = answered(evidence)
    return done.rate(of=done | overdue(evidence))


@_of_requests("disclosure.extended", title="延长答复期限", unit="件", cite=GK[33, 2])
def extended(evidence: Evidence) -> Cases:
    """Answered in the period, their time extended before."""
    told = evidence.with_step(REQUEST, "extend")
    return (answered(evidence) & told).filter(lambda c: bool(c.days("extend")))


@_of_requests("disclosure.orderly", title="依申请公开规范办理率", unit="%", cite=GK[45])
def orderly(evidence: Evidence) -> Rate:
    """Of the requests answered in the period, those handled without a breach of procedure."""
    done = answered(evidence)
    return Rate(done.filter(lambda c: c.breaches == 0), done)


@_of_requests("disclosure.median_workdays", title="办理用时中位数", unit="个工作日", cite=GK[33])
def median_workdays(evidence: Evidence) -> Median:
    """Working days from the day of receipt to the reply, pauses and corrections in them."""
    table = evidence.workdays

    def used(case: Case) -> int:
        assert case.end is not None  # only what is closed was answered
        received = date.fromisoformat(case.facts.get("received_on") or case.day.isoformat())
        return max(0, table.count(received, case.end))

    return Median(answered(evidence), used)


# --- fees --------------------------------------------------------------------------------------


@_of_requests("disclosure.fee_notices", title="发出收费通知", unit="件", cite=FEES[3])
def fee_notices(evidence: Evidence) -> Cases:
    return evidence.did(REQUEST, "notify_fee")


@_of_requests("disclosure.fees", title="应收信息处理费", unit="分", cite=FEES[3])
def fees(evidence: Evidence) -> Total:
    """What the notices of the period ask for."""
    return Total(fee_notices(evidence), "fee_fen")


@_of_requests("disclosure.fees_paid", title="实收信息处理费", unit="分", cite=FEES[3])
def fees_paid(evidence: Evidence) -> Total:
    return Total(evidence.did(REQUEST, "fee_paid"), "fee_fen")


# --- table two: what other lines keep, by their ids ------------------------------------------


@figure(
    "disclosure.two.penalties",
    title="行政处罚本年处理决定数量",
    unit="件",
    line="disclosure",
    cite=GK[20],
    needs=(PENALTY, SUMMARY_PENALTY),
)
def penalties(evidence: Evidence) -> Cases:
    """Cases in which a penalty was decided in the period, ordinary and on the spot."""
    ordinary = _decided(evidence, PENALTY, "penalty")
    return ordinary | _decided(evidence, SUMMARY_PENALTY, "{penalty_kind}")


def _decided(evidence: Evidence, procedure: str, outcome: str) -> Cases:
    steps = [step.id for step in registry.procedure(procedure).steps if step.outcome == outcome]
    found = evidence.matters(procedure).filter(lambda _: False)
    for step in steps:
        found = found | evidence.did(procedure, step)
    return found


# --- registers ---------------------------------------------------------------------------------


@figure(
    "disclosure.points",
    title="政府信息公开受理点",
    unit="个",
    line="disclosure",
    cite=GK[12, 2],
    needs=("disclosure.points",),
)
def points(evidence: Evidence) -> Cases:
    return evidence.standing("disclosure.points")


@figure(
    "disclosure.full_time_staff",
    title="专职信息公开工作人员",
    unit="人",
    line="disclosure",
    cite=GK[4],
    needs=("disclosure.staff",),
)
def full_time_staff(evidence: Evidence) -> Cases:
    return evidence.standing("disclosure.staff").where(full_time=True)


@figure(
    "disclosure.guide_versions",
    title="年内修订的信息公开指南",
    unit="版",
    line="disclosure",
    cite=GK[12],
    needs=("disclosure.guide",),
)
def guide_versions(evidence: Evidence) -> Cases:
    return evidence.during("disclosure.guide")


@figure(
    "disclosure.staff",
    title="信息公开工作人员",
    unit="人",
    line="disclosure",
    cite=GK[4],
    needs=("disclosure.staff",),
)
def staff(evidence: Evidence) -> Distinct:
    return Distinct(evidence.standing("disclosure.staff"), "name")


@figure(
    "disclosure.guides",
    title="有效的信息公开指南",
    unit="版",
    line="disclosure",
    cite=GK[12],
    needs=("disclosure.guide",),
)
def guides(evidence: Evidence) -> Cases:
    return evidence.standing("disclosure.guide")


def _declare_rows() -> None:
    """Each result of either form on its own; 3.6 is a row of 2019 and a group of 2021."""
    for form, row in dict.fromkeys([*(("2021", row) for row in leaves("2021")), ("2019", "3.6")]):

        def query(evidence: Evidence, form: str = form, row: str = row) -> Cases:
            return answered(evidence).row(form, row)

        title = plain_title(row)
        _of_requests(f"disclosure.row.{row}", title=title, unit="件", cite=FORM.whole)(query)


_declare_rows()


def _declare_groups() -> None:
    """The groups of the form, and the requests by the way they came."""
    for group, title in GROUPS.items():

        def query(evidence: Evidence, group: str = group) -> Cases:
            found = answered(evidence).filter(lambda _: False)
            for row in leaves("2021"):
                if row.startswith(f"{group}."):
                    found = found | answered(evidence).row("2021", row)
            return found

        _of_requests(f"disclosure.group.{group}", title=title, unit="件", cite=FORM.whole)(query)
    for code, title in CHANNELS.items():

        def came(evidence: Evidence, code: str = code) -> Cases:
            return new(evidence).where(channel=code)

        title = f"{title}的申请"
        _of_requests(f"disclosure.channel.{code}", title=title, unit="件", cite=GK[29])(came)


_declare_groups()

# --- consultations -----------------------------------------------------------------------------

_of_consultations = partial(figure, line="disclosure", needs=("disclosure.consultations",))


@_of_consultations("disclosure.consulted", title="信息公开咨询", unit="人次", cite=GK[28])
def consulted(evidence: Evidence) -> Total:
    return Total(evidence.during("disclosure.consultations"), "people")


@_of_consultations("disclosure.consulted_counter", title="现场咨询", unit="人次", cite=GK[28])
def consulted_counter(evidence: Evidence) -> Total:
    return Total(evidence.during("disclosure.consultations").where(way="counter"), "people")


@_of_consultations("disclosure.consulted_phone", title="电话咨询", unit="人次", cite=GK[28])
def consulted_phone(evidence: Evidence) -> Total:
    return Total(evidence.during("disclosure.consultations").where(way="phone"), "people")


@_of_consultations("disclosure.consulted_online", title="网上咨询", unit="人次", cite=GK[28])
def consulted_online(evidence: Evidence) -> Total:
    return Total(evidence.during("disclosure.consultations").where(way="online"), "people")


# --- table three -------------------------------------------------------------------------------


@table("disclosure.three")
def table_three(evidence: Evidence, year: int) -> Table:
    """Requests received and handled, by applicant: every cell a set of cases.

    The total of the results is what was answered, not the sum of the rows: a result that no row
    holds is found by their identity.
    """
    form = form_of(year)
    columns = _columns()
    closed = answered(evidence)
    sets = {
        "1": new(evidence),
        "2": carried_in(evidence),
        **{row: closed.row(form, row) for row in leaves(form)},
        "3.7": closed,
        "4": carried_out(evidence),
    }
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


@adds_up("disclosure", needs=(REQUEST,))
def identities(evidence: Evidence, before: Evidence | None, year: int) -> list[Identity]:
    """The form's arithmetic as set equations; all cases of a side are disjoint.

    R1 per column: 新收 ⊎ 结转 = 结果 ⊎ 结转下年. R2 and R6: 总计 is the disjoint union of the rows.
    R3: the total column is that of the kinds. R4 per column: carried in is what last
    year, `before`, carried out.
    """
    then = table_three(before, year - 1) if before is not None else None
    return identities_of(table_three(evidence, year), then, year)


def identities_of(now: Table, then: Table | None, year: int) -> list[Identity]:
    """The identities of a year's table three, joined to that of the year before."""
    found = []
    for column in now.columns:
        one, two, total, four = (now.cases(row, column) for row in ("1", "2", "3.7", "4"))
        name = f"新收 ⊎ 上年结转 = 办理结果总计 ⊎ 结转下年度（{column}）"
        found.append(Identity(name, (one, two), (total, four)))
    for column in now.columns:
        parts = tuple(now.cases(row, column) for row in leaves(now.form))
        name = f"总计 = 各项办理结果之和（{column}）"
        found.append(Identity(name, (now.cases("3.7", column),), parts))
    for row in ("1", "2", "3.7", "4"):
        kinds = tuple(now.cases(row, title) for title, _ in COLUMNS)
        name = f"{ROWS[row]}：总计 = 自然人 ⊎ 法人或其他组织"
        found.append(Identity(name, (now.cases(row, TOTAL),), kinds))
    if then is not None:
        for column in now.columns:
            name = f"{year}年上年结转 = {year - 1}年结转下年度（{column}）"
            left, right = now.cases("2", column), then.cases("4", column)
            found.append(Identity(name, (left,), (right,)))
    return found
