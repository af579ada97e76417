"""The arithmetic of table three (R1 to R4, R6) as set equations that name the case."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from itertools import cycle

import pytest

from huiyin.figures.cases import Case, Cases, Identity, Period
from huiyin.kernel import registry
from huiyin.lines.disclosure import figures
from huiyin.lines.disclosure.form import COLUMNS, TOTAL, leaves, rows_of
from huiyin.lines.disclosure.outcomes import OUTCOMES

KINDS = [kind for _, kind in COLUMNS]
# The golden set of the law facts (§1.5): a filled form that was checked in every column.
GOLDEN = {
    "1": (13612, 252, 0, 45, 128, 32, 14069),
    "2": (535, 6, 0, 1, 18, 0, 560),
    "3.7": (13364, 252, 0, 44, 121, 29, 13810),
    "4": (783, 6, 0, 2, 25, 3, 819),
}
YEAR = Period.year(2024)
BEFORE, WITHIN = date(2023, 12, 1), date(2024, 6, 3)


class Told:
    """Evidence made of plain cases; `begun` and `open` may differ as a damaged ledger's would."""

    def __init__(self, cases: list[Case], begun: list[Case] | None = None) -> None:
        definition = registry.procedure("disclosure.request")
        self.period = YEAR
        self._all = Cases(cases, YEAR, definition)
        self._begun = self._all if begun is None else Cases(begun, YEAR, definition)

    def begun(self, procedure: str) -> Cases:
        return self._begun

    def closings(self, procedure: str) -> Cases:
        return self._all.closed()

    def matters(self, procedure: str) -> Cases:
        return self._all


def golden_cases() -> list[Case]:
    """As many requests as the golden form has, of every result in turn."""
    rows = cycle(leaves("2021"))
    code = {row: next(o.code for o in OUTCOMES if o.forms["2021"] == row) for row in leaves("2021")}
    made: list[Case] = []
    for column, kind in enumerate(KINDS):
        new, carried, answered, _ = (GOLDEN[row][column] for row in ("1", "2", "3.7", "4"))
        for n in range(new + carried):
            day = BEFORE if n < carried else WITHIN
            done = n < answered
            end, outcome = (date(2024, 7, 1), code[next(rows)]) if done else (None, "")
            facts = {"applicant_kind": kind}
            made.append(Case(f"{kind}{n}", day, end, "closed" if done else "", outcome, facts))
    return made


@pytest.fixture(scope="module")
def golden() -> list[Case]:
    return golden_cases()


def identities(told: Told) -> list[Identity]:
    return figures.identities(told, None, 2024)  # type: ignore[arg-type]


def broken(told: Told) -> dict[str, Identity]:
    return {one.name: one for one in identities(told) if not one.holds}


def test_the_golden_form_comes_out_of_its_cases(golden: list[Case]) -> None:
    told = Told(golden)
    table = figures.table_three(told, 2024)  # type: ignore[arg-type]
    for row, wanted in GOLDEN.items():
        assert tuple(cell.value for cell in table.row(row).cells) == wanted
    leaf_sums = [
        sum(table.row(row).cells[i].value or 0 for row in leaves("2021")) for i in range(7)
    ]
    assert tuple(leaf_sums) == GOLDEN["3.7"]
    assert 14069 + 560 == 13810 + 819 == len(golden)
    assert broken(told) == {}


def test_the_form_of_2021_has_21_results_and_that_of_2019_has_19() -> None:
    assert (len(leaves("2021")), len(leaves("2019"))) == (21, 19)
    assert "3.6" in leaves("2019")
    assert "3.6" not in leaves("2021")
    assert {o.forms["2021"] for o in OUTCOMES} == set(leaves("2021"))
    assert {o.forms["2019"] for o in OUTCOMES} == set(leaves("2019"))
    assert [figures.form_of(year) for year in (2019, 2020, 2021, 2025)] == [
        "2019",
        "2019",
        "2021",
        "2021",
    ]
    assert set(rows_of("2021")) - set(rows_of("2019")) == {"3.6.1", "3.6.2", "3.6.3"}


def few() -> list[Case]:
    return [
        Case("甲1", BEFORE, date(2024, 1, 9), "closed", "open.given", {"applicant_kind": "person"}),
        Case("甲2", WITHIN, date(2024, 7, 1), "closed", "open.partly", {"applicant_kind": "legal"}),
        Case("甲3", WITHIN, None, "handling", "", {"applicant_kind": "person"}),
    ]


@pytest.mark.parametrize("number", ["甲1", "甲2", "甲3"])
def test_a_case_that_begins_but_is_nowhere_after_is_named(number: str) -> None:
    """R1: on the left only, in its own column and in the total."""
    all_ = few()
    told = Told([c for c in all_ if c.number != number], begun=all_)
    found = [one for name, one in broken(told).items() if name.startswith("新收")]
    assert len(found) == 2
    assert all(one.lost == [number] for one in found)


Change = Callable[[Case], Case]


@pytest.mark.parametrize(
    ("change", "rule"),
    [
        (lambda c: c.but(outcome="no.such"), "总计 = 各项办理结果之和"),
        (lambda c: c.but(facts={}), "：总计 = 自然人 ⊎ 法人或其他组织"),
    ],
)
def test_a_case_that_no_cell_holds_is_named(change: Change, rule: str) -> None:
    """R2: a result that no row holds. R3: an applicant that no column holds."""
    one, *rest = few()
    found = broken(Told([change(one), *rest]))
    assert found
    assert all(rule in name and i.lost == ["甲1"] for name, i in found.items())


def test_a_case_counted_twice_on_a_side_is_named() -> None:
    """R6: what is opened in part is counted there only."""
    twice = Cases(few()[:2], YEAR)
    one = Identity("和", (Cases(few(), YEAR),), (twice, Cases(few()[1:], YEAR)))
    assert not one.holds
    assert (one.lost, one.doubled) == ([], ["甲2"])


def test_carried_in_is_what_last_year_carried_out() -> None:
    """R4, per column; the case that last year's report left out is named."""
    now = Told(few())
    last = Told([c for c in few() if c.number != "甲1"])
    last.period = Period.year(2023)
    last._all = Cases([], last.period, last._all.definition)
    last._begun = last._all
    found = figures.identities(now, last, 2024)  # type: ignore[arg-type]
    names = {i.name: i.lost for i in found if not i.holds}
    assert names == {
        "2024年上年结转 = 2023年结转下年度（自然人）": ["甲1"],
        f"2024年上年结转 = 2023年结转下年度（{TOTAL}）": ["甲1"],
    }


def test_a_row_that_the_form_has_not_is_an_error() -> None:
    table = figures.table_three(Told(few()), 2020)  # type: ignore[arg-type]
    with pytest.raises(LookupError, match="2019年格式"):
        table.row("3.6.1")
    with pytest.raises(LookupError, match="没有事项可数"):
        table.cases("3", TOTAL)
