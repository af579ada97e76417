"""Rows of a request ledger become matters; the same file again creates nothing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from tests.exchange.conftest import TOWN, Write, request

pytestmark = pytest.mark.django_db


def bring(path: Path, **more: Any) -> Any:
    from huiyin.exchange.importing import import_paths

    return import_paths(TOWN, [path], **more)


def docket(number: str) -> Any:
    from huiyin.ledger import service

    return service.docket(TOWN, number)


def test_rows_become_matters_with_their_whole_history(town: str, write: Write) -> None:
    (sheet,) = bring(write([request(1), request(2)])).files
    assert (sheet.rows, sheet.created, sheet.errors, sheet.warnings) == (2, 2, [], [])
    one = docket("回依申〔2020〕1号")
    assert one.state == "closed"
    assert one.outcome == "open.given"
    assert [a.step for a in one.acts] == ["receive", "secrecy_review", "grant"]


def test_the_same_file_again_creates_nothing(town: str, write: Write) -> None:
    from huiyin.ledger import service

    path = write([request(1), request(2)])
    bring(path)
    size = service.verify(TOWN).size
    (sheet,) = bring(path).files
    assert (sheet.created, sheet.updated, sheet.unchanged) == (0, 0, 2)
    assert service.verify(TOWN).size == size


def test_a_dry_run_says_the_same_and_keeps_nothing(town: str, write: Write) -> None:
    from huiyin.ledger import service

    size = service.verify(TOWN).size
    (sheet,) = bring(write([request(1), request(2, 收到日期="2020-02-30")]), dry_run=True).files
    assert (sheet.created, len(sheet.errors)) == (1, 1)
    assert service.verify(TOWN).size == size


def test_a_reply_that_came_later_is_added_to_the_known_matter(town: str, write: Write) -> None:
    open_row = request(1, 答复日期=None, 答复类型=None, 保密审查日期=None, 保密审查结果=None)
    bring(write([open_row]))
    assert docket("回依申〔2020〕1号").state == "handling"
    (sheet,) = bring(write([request(1)])).files
    assert (sheet.created, sheet.updated) == (0, 1)
    assert docket("回依申〔2020〕1号").state == "closed"


def test_a_date_mended_in_the_file_comes_in_as_a_correction(town: str, write: Write) -> None:
    bring(write([request(1, 答复日期="2020-02-20")]))
    assert docket("回依申〔2020〕1号").clock("reply").status == "late"
    bring(write([request(1)]))
    assert docket("回依申〔2020〕1号").clock("reply").status == "met"


def test_a_late_reply_comes_in_as_a_breach_though_the_paper_says_timely(
    town: str, write: Write
) -> None:
    rows = [request(1, 答复日期="2020-02-17", 应答复日期="2020-02-18", 是否按期="是")]
    (sheet,) = bring(write(rows)).files
    assert sheet.created == 1
    (breach,) = [w for w in sheet.warnings if "breach" in w]
    assert breach["cell"] == "N3"
    assert breach["breach"]["matter"] == "回依申〔2020〕1号"
    assert "逾期1个工作日" in breach["message"]
    said = [w["message"] for w in sheet.warnings if "breach" not in w]
    assert any("实为逾期" in text for text in said)
    assert any("依法应为2020-02-14" in text for text in said)


def test_a_grant_without_review_is_kept_and_named(town: str, write: Write) -> None:
    row = request(1, 保密审查日期=None, 保密审查结果=None, 保密审查人=None)
    (sheet,) = bring(write([row])).files
    (warning,) = sheet.warnings
    assert "保密审查" in warning["message"]
    assert "第十七条" in warning["message"]
    assert docket("回依申〔2020〕1号").outcome == "open.given"


def test_several_third_parties_stand_in_several_rows(town: str, write: Write) -> None:
    from tests.exchange.conftest import HEAD

    head = (*HEAD, "第三方", "征求意见日期", "第三方答复日期", "第三方意见")
    first = request(1, 第三方="演示企业甲", 征求意见日期="2020-01-14", 第三方答复日期="2020-01-20")
    second = request(1, 第三方="演示企业乙", 征求意见日期="2020-01-15", 第三方答复日期="2020-01-21")
    first["第三方意见"] = second["第三方意见"] = "同意"
    (sheet,) = bring(write([first, second], head=head)).files
    assert (sheet.created, sheet.errors) == (2, [])
    keys = {c.key for c in docket("回依申〔2020〕1号").clocks if c.id == "third_reply"}
    assert keys == {"演示企业甲", "演示企业乙"}


def test_totals_and_notes_below_the_table_are_no_rows(town: str, write: Write) -> None:
    def below(page: Any) -> None:
        page.write(3, 0, "合计")
        page.write(3, 1, 1)
        page.write(5, 0, "备注：本表由党政办填写")

    (sheet,) = bring(write([request(1)], extra=below)).files
    assert (sheet.rows, sheet.created, sheet.errors) == (1, 1, [])


def test_registers_come_first_whatever_the_file_is_called(town: str, write: Write) -> None:
    import xlsxwriter

    from huiyin.exchange.importing import import_paths

    path = write([request(1, 所在村="新桥村")], name="a.xlsx")
    with xlsxwriter.Workbook(str(path.with_name("z.xlsx"))) as workbook:
        page = workbook.add_worksheet("村社区名册")
        for column, text in enumerate(("名称", "类别")):
            page.write(0, column, text)
        for column, text in enumerate(("新桥村", "村")):
            page.write(1, column, text)
    done = import_paths(TOWN, [path.parent])
    assert [one.register for one in done.files] == ["villages", "disclosure.request"]
    assert all(not one.errors for one in done.files)


def test_an_empty_ledger_opens_its_register_so_that_nothing_is_a_zero(
    town: str, write: Write
) -> None:
    from huiyin.figures.runs import run_many
    from huiyin.ledger import service

    def new(year: int) -> Any:
        return run_many(["disclosure.new"], TOWN, year)[0]

    assert (new(2020).value, new(2020).note) == (None, "no-register")
    path = write([])
    bring(path)
    assert (new(2020).value, new(2020).note) == (0, "")
    assert new(2019).value is None
    size = service.verify(TOWN).size
    bring(path)
    assert service.verify(TOWN).size == size
