"""Documents read to text with places: every part of a file, whatever its format."""

from __future__ import annotations

import io
import zipfile
from datetime import date

import pytest

from huiyin.documents.docx import write_docx
from huiyin.documents.html import write_html
from huiyin.documents.model import Cell, Document, Heading, Paragraph, Table, plain
from huiyin.documents.pdf import write_pdf
from huiyin.documents.system import MissingSystemLibrary
from huiyin.reading.cells import Unreadable
from huiyin.reading.documents import read_bytes
from huiyin.reading.prose import Part, Prose
from huiyin.reading.wrapping import joined

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def report() -> Document:
    table = Table(
        (
            (Cell(plain("事项"), rowspan=2), Cell(plain("件数"), colspan=2)),
            (Cell(plain("上半年")), Cell(plain("下半年"))),
        ),
        ((Cell(plain("调解")), Cell(plain("12")), Cell(plain(""))),),
    )
    long = "回音镇坚持以公开为常态、不公开为例外，把政务公开贯穿于决策、执行、管理和结果的全过程。"
    return Document(
        title="演示县回音镇人民政府\n2021年报告",
        organ="演示县回音镇人民政府",
        date=date(2022, 1, 20),
        blocks=(Heading(1, "一、总体情况"), Paragraph(plain(long)), table),
        mark="演示 · 非公文",
    )


def written(format: str) -> bytes:
    try:
        return {
            "docx": lambda: write_docx(report()),
            "html": lambda: write_html(report()).encode(),
            "pdf": lambda: write_pdf(report()),
        }[format]()
    except MissingSystemLibrary as missing:
        pytest.skip(str(missing))


@pytest.mark.parametrize("format", ["docx", "html", "pdf"])
def test_passages_stand_where_they_say(format: str) -> None:
    for part in read_bytes(written(format), f"a.{format}").parts:
        for passage in part.passages:
            assert part.text[passage.start : passage.end] == passage.text


@pytest.mark.parametrize("format", ["docx", "html", "pdf"])
def test_tables_keep_their_cells_and_spans(format: str) -> None:
    body = read_bytes(written(format), f"a.{format}").parts[0]
    cells = {
        (p.place.row, p.place.column, p.place.rowspan, p.place.colspan): p.text
        for p in body.passages
        if p.place
    }
    assert cells == {
        (0, 0, 2, 1): "事项",
        (0, 1, 1, 2): "件数",
        (1, 1, 1, 1): "上半年",
        (1, 2, 1, 1): "下半年",
        (2, 0, 1, 1): "调解",
        (2, 1, 1, 1): "12",
        (2, 2, 1, 1): "",
    }


@pytest.mark.parametrize("format", ["docx", "html", "pdf"])
def test_a_broken_line_is_one_paragraph(format: str) -> None:
    body = read_bytes(written(format), f"a.{format}").parts[0]
    said = ["".join(p.text.split()) for p in body.passages if not p.place]
    assert any(s.startswith("回音镇坚持") and s.endswith("全过程。") for s in said)


def word(body: str, **parts: str) -> Prose:
    """A docx made by hand: the body's XML, and further parts by their names without .xml."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        archive.writestr(
            "word/document.xml", f'<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>'
        )
        for name, inner in parts.items():
            archive.writestr(f"word/{name}.xml", f'<w:x xmlns:w="{W}">{inner}</w:x>')
    return read_bytes(written.getvalue(), "a.docx")


def of(prose: Prose, name: str) -> Part:
    return next(part for part in prose.parts if part.name == name)


def p(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


@pytest.mark.parametrize(
    ("file", "name"),
    [("header1", "页眉"), ("footer2", "页脚"), ("footnotes", "脚注"), ("endnotes", "尾注")],
)
def test_every_printed_part_of_a_docx_is_read(file: str, name: str) -> None:
    found = of(word(p("正文"), **{file: p("别处的字")}), name)
    assert (found.text, found.visible) == ("别处的字", True)


def test_what_is_not_printed_is_read_apart() -> None:
    body = (
        "<w:p><w:del><w:r><w:delText>删去</w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>插入</w:t></w:r></w:ins>"
        "<w:r><w:instrText>HYPERLINK x</w:instrText></w:r>"
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐去</w:t></w:r></w:p>"
    )
    prose = word(body, comments=p("批语"))
    assert of(prose, "正文").text == "插入"
    assert set(of(prose, "隐藏文字").text.split("\n")) == {"删去", "HYPERLINK x", "隐去"}
    assert not of(prose, "批注").visible
    assert prose.shown == (of(prose, "正文"),)


def test_text_boxes_and_content_controls_are_read_once() -> None:
    box = f"<w:txbxContent>{p('框内')}</w:txbxContent>"
    body = (
        "<w:sdt><w:sdtContent>" + p("控件") + "</w:sdtContent></w:sdt>"
        "<w:p><w:r><w:t>前</w:t></w:r><w:r>"
        f'<mc:AlternateContent xmlns:mc="m"><mc:Choice>{box}</mc:Choice>'
        f"<mc:Fallback>{box}</mc:Fallback></mc:AlternateContent></w:r></w:p>"
    )
    assert of(word(body), "正文").text == "控件\n前\n框内"


def test_a_number_over_several_runs_is_one() -> None:
    body = "<w:p><w:r><w:t>共1</w:t></w:r><w:r><w:t>2件</w:t></w:r></w:p>"
    assert of(word(body), "正文").text == "共12件"


def test_html_hides_what_a_browser_hides() -> None:
    page = (
        "<html><head><title>题</title><script>x()</script></head><body><p>见</p>"
        '<p style="display:none">不见</p><!-- 注 --></body></html>'
    )
    prose = read_bytes(page.encode(), "a.html")
    assert prose.parts[0].text == "见"
    assert "不见" in of(prose, "隐藏文字").text


def test_html_in_gb18030() -> None:
    page = '<html><meta charset="gb2312"><body><p>回音镇</p></body></html>'
    assert read_bytes(page.encode("gb18030"), "a.html").parts[0].text == "回音镇"


def test_plain_text_keeps_its_characters() -> None:
    prose = read_bytes("\ufeff甲\r\n\r\n  乙１\r\n".encode(), "a.txt")
    assert prose.parts[0].text == "甲\n\n  乙１\n"
    assert [x.text for x in prose.parts[0].passages] == ["甲", "  乙１"]


def test_lines_join_where_the_margin_broke_them() -> None:
    full = "回音镇坚持以公开为常态、不公开为例外，把政务公开贯"
    assert joined([full, "穿始终。", "一、总体情况", full[:-1] + "。", "另一段。"]) == [
        f"{full}\n穿始终。",
        "一、总体情况",
        full[:-1] + "。",
        "另一段。",
    ]


@pytest.mark.parametrize(
    "data", [b"", b"PK\x03\x04broken", b"%PDF-1.7 broken", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"]
)
def test_what_cannot_be_read_says_so(data: bytes) -> None:
    with pytest.raises(Unreadable) as told:
        read_bytes(data, "坏文件")
    assert "坏文件" in str(told.value)


def test_a_short_line_that_ends_paragraphs_on_every_page_is_no_mark() -> None:
    from datetime import date

    from huiyin.documents.model import Document, Paragraph, plain

    line = "全年听取汇报并逐项研究解决重大问题共计接受上级监督检查若干"
    filler = tuple(Paragraph(plain("逐项落实。" * (40 + n))) for n in range(10))
    blocks = [block for one in filler for block in (one, Paragraph(plain(line[:26] + "2次。")))]
    paper = Document(
        title="演示县回音镇人民政府\n报告",
        organ="演示县回音镇人民政府",
        date=date(2022, 1, 20),
        blocks=tuple(blocks),
    )
    try:
        read = read_bytes(write_pdf(paper), "a.pdf")
    except MissingSystemLibrary as missing:
        pytest.skip(str(missing))
    text = "".join(read.parts[0].text.split())
    assert text.count("2次。") == len(filler)
