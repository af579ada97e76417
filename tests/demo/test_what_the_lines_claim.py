"""Every line of the demo: what the source report says of 2020 is supported; 2021's faults show."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from demo import town
from tests.check.kuitan import WHERE, places
from tests.demo.own_reports import BELIED, PLANTS

pytestmark = pytest.mark.django_db

DEMO = Path(__file__).resolve().parents[2] / "demo"
LINES = sorted(p.stem for p in (DEMO / "lines").glob("*.py"))


@pytest.fixture(scope="module")
def judges(
    django_db_setup: None, django_db_blocker: Any, ledgers: Path
) -> Iterator[dict[int, Any]]:
    """The demo town's evidence of both years, imported once."""
    from django.db import transaction

    from huiyin.exchange.importing import import_paths
    from huiyin.figures.cases import Period
    from huiyin.figures.claims import Judge
    from huiyin.figures.evidence import Evidence
    from huiyin.ledger.towns import add_town

    with django_db_blocker.unblock(), transaction.atomic():
        add_town(town.NAME, code=town.CODE, county=town.COUNTY)
        done = import_paths(town.CODE, [ledgers])
        assert done.unrecognised == []
        assert [error for one in done.files for error in one.errors] == []
        years = {year: Evidence(town.CODE, Period.year(year)) for year in (2020, 2021)}
        yield {2020: Judge(years[2020]), 2021: Judge(years[2021], years[2020])}
        transaction.set_rollback(True)


@pytest.fixture
def planted(request: pytest.FixtureRequest) -> Any:
    sys.path.insert(0, str(DEMO))
    try:
        return import_module(f"demo.lines.{request.param}").PLANTED
    finally:
        sys.path.remove(str(DEMO))


@pytest.mark.parametrize("line", LINES)
def test_2020_supports_what_the_source_report_says(line: str, judges: dict[int, Any]) -> None:
    from huiyin.figures.claims import claims

    assert claims(line)
    found = [judges[2020].judge(one) for one in claims(line) if one.source]
    wrong = {one.claim.id: (one.verdict, one.text) for one in found if not one.holds}
    assert wrong == {}


@pytest.mark.parametrize("planted", LINES, indirect=True)
def test_2021_shows_every_fault_that_was_planted(planted: Any, judges: dict[int, Any]) -> None:
    from huiyin.figures.claims import get

    assert planted
    for fault in planted:
        if not fault.claim:
            continue
        found = judges[2021].judge(get(fault.claim))
        assert not found.holds, fault
        assert all(word in found.text for word in fault.words), found.text


@pytest.mark.parametrize("year", [2020, 2021])
@pytest.mark.parametrize("line", LINES)
def test_every_sentence_can_be_said(line: str, year: int, judges: dict[int, Any]) -> None:
    from huiyin.figures.claims import claims

    for one in claims(line):
        found = judges[year].judge(one)
        assert found.text
        assert found.verdict != "no-register" or one.type == "comparison", one.id
        assert "：，" not in found.text
        assert not found.text.endswith("："), found.text


@pytest.fixture(scope="module")
def founding(judges: dict[int, Any]) -> list[dict[str, Any]]:
    """The claims of the founding report, judged by the demo town's ledger."""
    from huiyin.reports.check.checking import check_file, with_declared

    checked = check_file(DEMO / "source" / "kuitan-2020-report.txt", year=2020)
    return list(with_declared(checked, judges[2020]).plain()["claims"])


@pytest.mark.parametrize("id", sorted(WHERE))
def test_every_claim_of_the_founding_report_is_borne_out_by_evidence(
    id: str, founding: list[dict[str, Any]]
) -> None:
    """The claim is located at its words, under its own number, supported by named entries."""
    text = (DEMO / "source" / "kuitan-2020-report.txt").read_text("utf-8")
    spots = places(text, WHERE[id][1])
    mine = [
        one
        for one in founding
        if any(one["start"] < end and start < one["end"] for start, end in spots)
    ]
    told = [(one["verdict"], one["claim"], one["quote"]) for one in mine]
    supported = [one for one in mine if one["verdict"] == "supported"]
    assert supported, told
    assert all(one["cases"] for one in supported), told
    assert not any(verdict in ("contradicted", "no-evidence") for verdict, _, _ in told), told
    ours = {one.id for one in claims_of(id)}
    assert ours & {one["claim"] for one in supported}, (ours, told)


def claims_of(id: str) -> list[Any]:
    from huiyin.figures.claims import claims

    return [one for one in claims() if id in one.source]


def test_the_page_of_claims_gives_the_verdicts_of_the_founding_report(
    judges: dict[int, Any],
) -> None:
    """What tools/founding.py writes is what the page of claims prints; all 94 are supported."""
    from tools import founding as written

    found = written.rows(judges[2020])
    assert written.text(judges[2020]) == written.FILE.read_text(encoding="utf-8")
    assert {row[0] for row in found} == {f"K{n:02}" for n in range(1, 95)}
    assert {row[2] for row in found} == {"supported"}


REPORTS = (
    ("rule-of-law", 2020),
    ("rule-of-law", 2021),
    ("disclosure", 2020),
    ("disclosure", 2021),
    ("enforcement", 2020),
    ("enforcement", 2021),
    ("duty-report", 2020),
    ("duty-report", 2021),
)
FORMS = ("txt", "html", "docx", "pdf")


@pytest.fixture(scope="module")
def own(judges: dict[int, Any], django_db_blocker: Any) -> dict[tuple[str, int], Any]:
    """The town's own reports, composed once."""
    from tests.demo.own_reports import composed

    from huiyin.ledger import service

    with django_db_blocker.unblock():
        here = service.town(town.CODE)
        return {(kind, year): composed(here, kind, year) for kind, year in REPORTS}


@pytest.fixture(scope="module")
def read(own: dict[tuple[str, int], Any]) -> Any:
    """A report as a finished file of a form, checked; each is written and read once."""
    from functools import cache

    return cache(lambda report, form: found_in(own[report], form))


def found_in(document: Any, form: str) -> Any:
    from tests.demo.own_reports import written

    from huiyin.reading.documents import read_bytes
    from huiyin.reports.check.checking import check

    return check(read_bytes(written(document, form), f"report.{form}"))


def against(checked: Any, judge: Any) -> list[tuple[str, str, str]]:
    """What the ledger does not bear out, with its words."""
    from huiyin.reports.check.checking import with_declared

    judged = with_declared(checked, judge)
    return [
        (one.declared, one.verdict, judged.document.quote(one.start, one.end))
        for one in judged.claims
        if one.verdict in ("contradicted", "no-evidence")
    ]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("report", REPORTS, ids=lambda one: f"{one[0]}-{one[1]}")
def test_the_towns_own_reports_come_out_clean(
    report: tuple[str, int], form: str, read: Any
) -> None:
    checked = read(report, form)
    assert (checked.paper.kind, checked.paper.year) == report
    assert [one.plain(checked.document) for one in checked.findings] == []


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("plant", PLANTS, ids=lambda one: f"{one[0]}-{one[3]}")
def test_what_was_planted_in_them_is_found(
    plant: tuple[str, str, str, str], form: str, own: dict[tuple[str, int], Any]
) -> None:
    from tests.demo.own_reports import changed

    kind, old, new, rule = plant
    checked = found_in(changed(own[kind, 2021], old, new), form)
    assert rule in {one.rule for one in checked.findings}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("report", REPORTS, ids=lambda one: f"{one[0]}-{one[1]}")
def test_the_ledger_bears_out_the_towns_own_reports(
    report: tuple[str, int], form: str, read: Any, judges: dict[int, Any]
) -> None:
    assert against(read(report, form), judges[report[1]]) == []


@pytest.mark.parametrize("form", ["txt", "docx"])
@pytest.mark.parametrize("plant", BELIED, ids=lambda one: f"{one[0]}-{one[2]}")
def test_what_the_ledger_belies_in_them_is_found(
    plant: tuple[str, str, str], form: str, own: dict[tuple[str, int], Any], judges: dict[int, Any]
) -> None:
    from tests.demo.own_reports import changed

    kind, old, new = plant
    assert against(found_in(changed(own[kind, 2021], old, new), form), judges[2021])
