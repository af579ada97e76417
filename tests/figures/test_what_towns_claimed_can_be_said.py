"""The claims of finished reports are expressed here: each by a claim or figure that is declared."""

from __future__ import annotations

import csv
from pathlib import Path

import django

django.setup()

REPORTED = Path(__file__).with_name("reported.tsv")
REASONS = Path(__file__).resolve().parents[2] / "docs/reference/reported-claims.md"


def rows() -> list[dict[str, str]]:
    with REPORTED.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def test_every_claim_or_figure_named_for_a_reported_claim_is_declared() -> None:
    from huiyin.figures import catalogue
    from huiyin.figures.claims import claims

    known = {one.id for one in claims()} | set(catalogue.names())
    named = {id for row in rows() for id in row["expressed"].split() if not id.startswith("-")}
    assert named - known == set()


def test_nine_in_ten_are_expressed_and_the_rest_stand_in_the_page_with_a_reason() -> None:
    bare = [row for row in rows() if row["expressed"].startswith("-")]
    assert all(row["expressed"] for row in rows())
    assert len(rows()) == 795
    assert len(bare) <= len(rows()) / 10
    page = REASONS.read_text(encoding="utf-8").partition("## By line and type")[0]
    for row in bare:
        assert f"| {row['doc']}/{row['number']} |" in page


def test_a_count_is_expressed_by_what_counts_and_a_shortcoming_by_what_was_entered() -> None:
    """A claim's kind is kept: no number of a report rests on a mere existence."""
    from huiyin.figures.claims import claims

    types = {one.id: one.type for one in claims()}
    weak = {"existence", "plan", "shortcoming"}
    wrong = [
        (row["doc"], row["number"], row["expressed"])
        for row in rows()
        if row["type"] in ("rate", "amount", "comparison")
        and all(types.get(id, "figure") in weak for id in row["expressed"].split())
        and not row["expressed"].startswith("-")
    ]
    assert wrong == []
