"""The paper look (titles, a head of two storeys, totals, remarks) hides nothing from the reader."""

from __future__ import annotations

from pathlib import Path

import pytest
from demo import cases, town
from tests.demo.conftest import ROOT, Sheet

LINES = {path.stem for path in (ROOT / "demo" / "lines").glob("*.py")}
LEDGERS = {
    "村社区名册": "villages",
    "内设机构名册": "offices",
    "岗位名册": "posts",
    "人员名册": "people",
    "任职名册": "appointments",
    "受理点": "disclosure.points",
    "公开工作人员": "disclosure.staff",
    "指南版本": "disclosure.guide",
    "2020年": "disclosure.requests",
    "2021年": "disclosure.requests",
}


def test_every_sheet_is_known_and_every_column_and_cell_is_read(sheets: dict[str, Sheet]) -> None:
    for name, one in sheets.items():
        line = Path(one.sheet.file).stem
        if line in LINES:
            assert one.known.definition.line == line, name
        else:
            assert one.known.ledger.id == LEDGERS[name]
    for one in sheets.values():
        assert one.header.unknown == ()
        assert one.header.duplicates == {}
        assert one.header.ambiguous == ()
        assert [error for row in one.rows for error in row.errors] == []


def test_every_sheet_says_that_it_is_a_demonstration(sheets: dict[str, Sheet]) -> None:
    for one in sheets.values():
        assert "演示" in (one.header.title or ""), one.name
        assert "非公文" in (one.header.title or ""), one.name


@pytest.mark.parametrize("year", [2020, 2021])
def test_a_head_of_two_storeys_a_total_and_a_remark(sheets: dict[str, Sheet], year: int) -> None:
    one = sheets[f"{year}年"]
    assert one.header.row_end == one.header.row_start + 1
    assert [reason for _, reason in one.body.skipped] == ["total", "note"]
    rows = cases.YEAR_2020 if year == 2020 else cases.YEAR_2021
    assert [row.values["number"] for row in one.rows] == [request.number for request in rows]


def test_the_town_has_twenty_six_villages_and_communities(sheets: dict[str, Sheet]) -> None:
    kinds = [row.values["kind"] for row in sheets["村社区名册"].rows]
    assert (kinds.count("village"), kinds.count("community")) == (20, 6)
    names = {row.values["name"] for row in sheets["村社区名册"].rows}
    assert len(names) == 26
    assert {one.village for one in (*cases.YEAR_2020, *cases.YEAR_2021)} <= names | {""}


def test_posts_and_people_fit_each_other(sheets: dict[str, Sheet]) -> None:
    from huiyin.organs.directory import roles_named

    offices = {row.values["name"] for row in sheets["内设机构名册"].rows}
    posts = {(r.values["name"], r.values["office"]): r for r in sheets["岗位名册"].rows}
    assert {office for _, office in posts} <= offices
    people = {row.values["name"] for row in sheets["人员名册"].rows}
    held = {}
    for row in sheets["任职名册"].rows:
        assert row.values["person"] in people
        post = posts[row.values["post"], row.values["office"]]
        held[row.values["person"]] = roles_named(post.values["roles"])
    # Whoever the ledgers name may act in the role that they act in.
    assert "leader" in held[town.SIGNER]
    assert "reviewer" in held[town.REVIEWER]
    assert all("officer" in held[one.handler] for one in (*cases.YEAR_2020, *cases.YEAR_2021))
