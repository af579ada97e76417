"""GB/T 9704-2012 in the docx, read off its parts and, where LibreOffice is, off its pages."""

from __future__ import annotations

import io
import shutil
import subprocess
import zipfile
from datetime import date
from pathlib import Path

import docx
import pypdfium2
import pytest
from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from tests.documents.pages import core_lines
from tests.documents.report_sample import LONG, RARE_NAMES

from huiyin.documents.docx import write_docx
from huiyin.documents.model import (
    Block,
    Cell,
    Document,
    PageBreak,
    Paragraph,
    Run,
    Signature,
    Table,
    plain,
)

TWIPS_PER_MM = 1440 / 25.4
DAY = date(2021, 1, 20)


def written(*blocks: Block) -> WordDocument:
    return read(write_docx(Document("标题", "演示县回音镇人民政府", DAY, blocks)))


def read(content: bytes) -> WordDocument:
    return docx.Document(io.BytesIO(content))


def test_the_core_of_an_a4_page_is_156_by_225_mm(docx_bytes: bytes) -> None:
    section = read(docx_bytes).sections[0]
    measures = [section.page_width, section.page_height, section.top_margin,
                section.bottom_margin, section.left_margin, section.right_margin]  # fmt: skip
    assert [round(measure.mm) for measure in measures] == [210, 297, 37, 35, 28, 26]


def test_22_lines_and_28_characters_fit_the_core(docx_bytes: bytes) -> None:
    word = read(docx_bytes)
    normal = word.styles["Normal"].element
    spacing = normal.find(f"{qn('w:pPr')}/{qn('w:spacing')}")
    assert spacing.get(qn("w:lineRule")) == "exact"
    assert 22 * int(spacing.get(qn("w:line"))) <= 225 * TWIPS_PER_MM
    tracking = normal.find(f"{qn('w:rPr')}/{qn('w:spacing')}")
    assert tracking.get(qn("w:val")) == "-5"
    size = int(normal.find(f"{qn('w:rPr')}/{qn('w:sz')}").get(qn("w:val")))
    assert size == 32
    assert 28 * (size * 10 - 5) <= 156 * TWIPS_PER_MM
    grid = word.element.body.find(f"{qn('w:sectPr')}/{qn('w:docGrid')}")
    assert grid.get(qn("w:type")) == "lines"  # linesAndChars halves the line in LibreOffice


def test_every_run_names_its_chinese_font(docx_bytes: bytes) -> None:
    word = read(docx_bytes)
    fonts = [
        (text.text, run.find(f"{qn('w:rPr')}/{qn('w:rFonts')}").get(qn("w:eastAsia")))
        for run in word.element.body.iter(qn("w:r"))
        for text in run.iter(qn("w:t"))
    ]
    font = dict(fonts)
    assert len(fonts) > 100
    assert font["2021年政府信息公开工作年度报告"] == "方正小标宋简体"
    assert font["一、总体情况"] == "黑体"
    assert font["（一）主动公开"] == "楷体_GB2312"
    assert font["1.公开平台"] == font["（1）指南与目录"] == "仿宋_GB2312"
    assert font["（二）部分公开（区分处理的，只计这一情形，不计其他情形）"] == "仿宋_GB2312"


def test_the_outline_is_words_own(docx_bytes: bytes) -> None:
    names = [paragraph.style.name for paragraph in read(docx_bytes).paragraphs]
    for level, count in ((1, 4), (2, 1), (3, 1), (4, 1)):
        assert names.count(f"Heading {level}") == count
    assert names.count("Title") == 1


def test_runs_of_one_paragraph_are_plain_text() -> None:
    runs = (Run("收到", claim="c1"), Run("3", figure="disclosure.new", claim="c1"), Run("件。"))
    assert "收到3件。" in [p.text for p in written(Paragraph(runs)).paragraphs]


def test_the_mark_stands_above_odd_and_even_pages(docx_bytes: bytes) -> None:
    word = read(docx_bytes)
    section = word.sections[0]
    assert word.settings.odd_and_even_pages_header_footer
    assert section.header.paragraphs[0].text == "演示 · 非公文"
    assert section.even_page_header.paragraphs[0].text == "演示 · 非公文"
    assert written().sections[0].header.paragraphs[0].text == ""


def test_page_numbers_stand_outside_between_dashes(docx_bytes: bytes) -> None:
    section = read(docx_bytes).sections[0]
    for footer, side in ((section.footer, "right"), (section.even_page_footer, "left")):
        line = footer.paragraphs[0]._p
        assert line.find(f"{qn('w:pPr')}/{qn('w:jc')}").get(qn("w:val")) == side
        assert [t.text for t in line.iter(qn("w:instrText"))] == [" PAGE "]
        assert footer.paragraphs[0].text == "— 1 —"


def test_tables_fill_the_core_and_repeat_their_headers(docx_bytes: bytes) -> None:
    tables = read(docx_bytes).tables
    assert [len(table.rows) for table in tables] == [14, 28, 4]
    for table in tables:
        widths = [int(c.get(qn("w:w"))) for c in table._tbl.iter(qn("w:gridCol"))]
        assert abs(sum(widths) - 156 * TWIPS_PER_MM) < 15
    repeated = [len(list(table._tbl.iter(qn("w:tblHeader")))) for table in tables]
    assert repeated == [0, 3, 3]
    assert tables[1].cell(5, 0).text == tables[1].cell(20, 0).text == "三、本年度办理结果"
    assert tables[1].cell(0, 3).text == tables[1].cell(0, 9).text == "申请人情况"
    assert [c.text for c in tables[1].rows[3].cells[3:]] == [
        "13612", "252", "0", "45", "128", "32", "14069",
    ]  # fmt: skip


def test_two_tables_in_a_row_stay_two() -> None:
    table = Table((), ((Cell(plain("一")),),))
    body = written(table, table).element.body
    kinds = [child.tag for child in body]
    first = kinds.index(qn("w:tbl"))
    assert kinds[first + 1] == qn("w:p")
    assert kinds[-2] == qn("w:p")


def test_a_page_break_starts_a_page() -> None:
    body = written(Paragraph(plain("甲")), PageBreak(), Paragraph(plain("乙"))).element.body
    assert len(list(body.iter(qn("w:pageBreakBefore")))) == 1


def test_the_date_has_no_leading_zero() -> None:
    signed = written(Signature("演示县回音镇人民政府", date(2021, 1, 2)))
    assert [p.text for p in signed.paragraphs][-2:] == ["演示县回音镇人民政府", "2021年1月2日"]


def test_the_file_names_its_organ_and_the_documents_day_as_its_only_time(
    docx_bytes: bytes,
) -> None:
    properties = read(docx_bytes).core_properties
    assert properties.author == "演示县回音镇人民政府"
    assert properties.title == "演示县回音镇人民政府2021年政府信息公开工作年度报告"
    assert properties.created == properties.modified
    assert properties.created.date() == date(2022, 1, 20)
    with zipfile.ZipFile(io.BytesIO(docx_bytes)) as package:
        assert {info.date_time for info in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert "docProps/thumbnail.jpeg" not in package.namelist()


def test_characters_that_no_file_can_hold_are_shown_as_replaced() -> None:
    texts = [p.text for p in written(Paragraph(plain("甲\x00乙\ud800<&"))).paragraphs]
    assert "甲\ufffd乙\ufffd<&" in texts


def test_libreoffice_shows_22_lines_of_28_characters(tmp_path: Path) -> None:
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("libreoffice-writer-nogui 未安装")
    document = Document(
        "标题", "机关", DAY, (Paragraph(plain(LONG * 20)), Paragraph(plain(RARE_NAMES)))
    )
    (tmp_path / "sample.docx").write_bytes(write_docx(document))
    subprocess.run(
        [office, f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--headless",
         "--convert-to", "pdf", "--outdir", str(tmp_path), str(tmp_path / "sample.docx")],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    pages = pypdfium2.PdfDocument(tmp_path / "sample.pdf")
    lines = core_lines(pages[1])
    assert len(lines) == 22
    assert max(map(len, lines)) == 28
    assert min(map(len, lines)) >= 26
    assert RARE_NAMES in "".join(core_lines(pages[len(pages) - 1]))
