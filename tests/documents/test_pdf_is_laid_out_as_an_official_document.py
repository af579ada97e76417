"""GB/T 9704-2012 in the pdf, read off its pages."""

from __future__ import annotations

from datetime import date

import pypdfium2
import pytest
from tests.documents.pages import (
    CORE_LEFT,
    CORE_RIGHT,
    characters,
    core_lines,
    text_of,
    written_pdf,
)
from tests.documents.report_sample import LONG, RARE_NAMES, table_three

from huiyin.documents.model import Block, Cell, Document, Heading, Paragraph, Table, plain


def opened(*blocks: Block) -> pypdfium2.PdfDocument:
    document = Document("标题", "演示县回音镇人民政府", date(2022, 1, 20), blocks)
    return pypdfium2.PdfDocument(written_pdf(document))


def test_a_page_holds_22_lines_of_28_characters() -> None:
    first, second = list(opened(Paragraph(plain(LONG * 20)), Paragraph(plain(LONG))))[:2]
    lines = core_lines(second)
    assert len(lines) == 22
    assert max(map(len, lines)) == 28
    # A line is shorter only where a mark may not begin the next one.
    assert min(map(len, lines)) >= 27
    assert len(core_lines(first)) == 20 + 1  # the title, an empty line below it, and the body


def test_a_paragraph_begins_two_characters_in() -> None:
    lines = core_lines(opened(Paragraph(plain("国" * 60)))[0])
    assert [len(line) for line in lines] == [2, 26, 28, 6]


def test_nothing_leaves_the_core(pdf: pypdfium2.PdfDocument) -> None:
    for page in pdf:
        for character, left, right, _ in characters(page):
            assert left >= CORE_LEFT - 0.5, character
            assert right <= CORE_RIGHT + 0.5, character


def test_every_cell_of_the_mandated_tables_is_printed(pdf: pypdfium2.PdfDocument) -> None:
    page = next(page for page in pdf if "申请人情况" in text_of(page))
    found = sorted(character for character, *_ in characters(page))
    table = table_three()
    wanted = "".join(cell.text for row in table.header + table.rows for cell in row)
    for character in set(wanted) - {" "}:
        assert found.count(character) >= wanted.count(character), character


def test_the_mark_stands_on_every_page_and_page_numbers_outside(
    pdf: pypdfium2.PdfDocument,
) -> None:
    assert len(pdf) > 4
    for number, page in enumerate(pdf, start=1):
        text = text_of(page)
        assert text.count("演示·非公文") == 2  # the header and the watermark
        assert f"—{number}—" in text
        dashes = [left for character, left, _, bottom in characters(page) if character == "—"]
        middle = (CORE_LEFT + CORE_RIGHT) / 2
        assert all((left > middle) == (number % 2 == 1) for left in dashes)


def test_a_document_without_mark_has_none() -> None:
    assert "演示" not in text_of(opened(Paragraph(plain("正文。")))[0])


def test_a_long_table_repeats_its_header_and_loses_no_row() -> None:
    header = ((Cell(plain("编号表头")), Cell(plain("内容"))),)
    rows = tuple((Cell(plain(f"第{n}行")), Cell(plain("内容"))) for n in range(1, 101))
    document = opened(Table(header, rows))
    texts = [text_of(page) for page in document]
    assert len(texts) > 2
    assert all(text.count("编号表头") == 1 for text in texts)
    assert all(f"第{n}行" in "".join(texts) for n in range(1, 101))


def test_a_row_label_that_spans_pages_keeps_its_rows() -> None:
    label = Cell(plain("合并"), rowspan=100, head=True)
    rows = tuple((*((label,) if n == 1 else ()), Cell(plain(f"第{n}行"))) for n in range(1, 101))
    texts = "".join(text_of(page) for page in opened(Table((), rows)))
    assert all(f"第{n}行" in texts for n in range(1, 101))


@pytest.mark.parametrize("columns", [16, 30])
def test_a_table_too_wide_is_set_smaller_and_broken_but_not_clipped(columns: int) -> None:
    rows = (tuple(Cell(plain(f"{10**8 + n}")) for n in range(columns)),)
    page = opened(Table((), rows, number_columns=frozenset(range(columns))))[0]
    inside = [c for c, left, right, _ in characters(page)
              if c.isdigit() and left >= CORE_LEFT - 0.5 and right <= CORE_RIGHT + 0.5]  # fmt: skip
    assert len(inside) >= 9 * columns


@pytest.mark.parametrize(("text", "boxed"), [(RARE_NAMES, False), ("\U0010fffd", True)])
def test_rare_characters_of_names_are_drawn(
    text: str, boxed: bool, caplog: pytest.LogCaptureFixture
) -> None:
    """No font has U+10FFFD: WeasyPrint draws a box and says so; it must not for the names."""
    caplog.set_level("WARNING", logger="weasyprint")
    opened(Heading(1, text), Heading(2, text), Paragraph(plain(text)))
    drawn = [record for record in caplog.records if ".notdef" in record.getMessage()]
    assert bool(drawn) == boxed
