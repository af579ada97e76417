"""A town rule without 文号 is 未编号, typed or imported; the same rule is found again."""

from __future__ import annotations

from pathlib import Path

import pytest
import xlsxwriter

pytestmark = pytest.mark.django_db


def sheet(folder: Path, *rows: tuple[str, ...]) -> Path:
    path = folder / "rules.xlsx"
    with xlsxwriter.Workbook(path) as book:
        page = book.add_worksheet("镇级制度")
        for i, row in enumerate((("制度名称", "文号", "制度类别", "施行日期"), *rows)):
            page.write_row(i, 0, row)
    return path


def test_an_empty_number_reads_unnumbered_and_imports_once(tmp_path: Path) -> None:
    from huiyin.exchange.importing import import_paths
    from huiyin.kernel.acts import Actor
    from huiyin.ledger import service
    from huiyin.ledger.models import Entry
    from huiyin.lines.governance.words import RULES

    town = service.add_town("回音镇", code="WBH", county="演示县").code
    subject = next(iter(RULES.values()))
    path = sheet(
        tmp_path,
        ("甲制度", "", subject, "2020-03-02"),
        ("乙制度", "回府〔2020〕1号", subject, "2020-03-02"),
    )
    for _ in range(2):
        done = import_paths(town, [path])
        assert [e for one in done.files for e in one.errors] == []
    typed = {"title": "丙制度", "subject": next(iter(RULES)), "valid_from": "2020-03-02"}
    service.enter(town, "governance.rules", typed, actors=[Actor("甲一", "office")])
    kept = Entry.objects.filter(town=town, register="governance.rules")
    assert {e.facts["title"]: e.facts["number"] for e in kept} == {
        "甲制度": "未编号",
        "乙制度": "回府〔2020〕1号",
        "丙制度": "未编号",
    }
    assert kept.count() == 3
