"""Rare characters of names stand in the paper, embedded, and can be copied out of it again."""

from __future__ import annotations

import re
from datetime import date

import pytest

from huiyin.documents.docx import write_docx
from huiyin.documents.html import write_html
from huiyin.documents.model import Document, Paragraph, plain
from huiyin.documents.pdf import write_pdf
from huiyin.documents.system import MissingSystemLibrary
from huiyin.reading.documents import read_bytes

# Of extension A, C, E, G and the block itself; the fonts that script/setup installs have them all.
NAMES = "甲㛃、乙𬭎、丙䶮、丁𫞩、戊𬱖、己𰻝、庚珺、辛玥"


def document() -> Document:
    return Document(
        title="演示县回音镇人民政府\n任免名单",
        organ="演示县回音镇人民政府",
        date=date(2022, 1, 20),
        blocks=(Paragraph(plain(f"参加人员：{NAMES}。")),),
    )


@pytest.mark.parametrize("form", ["docx", "html", "pdf"])
def test_they_are_read_back_as_they_were_written(form: str) -> None:
    try:
        data = {"docx": write_docx, "html": lambda d: write_html(d).encode(), "pdf": write_pdf}[
            form
        ](document())
    except MissingSystemLibrary as missing:
        pytest.skip(str(missing))
    text = "".join("".join(part.text.split()) for part in read_bytes(data, f"a.{form}").parts)
    assert NAMES in text


def test_every_font_of_the_pdf_is_embedded() -> None:
    import pypdfium2
    from pypdfium2 import raw

    try:
        data = write_pdf(document())
    except MissingSystemLibrary as missing:
        pytest.skip(str(missing))
    page = pypdfium2.PdfDocument(data)[0]
    fonts = [raw.FPDFTextObj_GetFont(one) for one in page.get_objects([raw.FPDF_PAGEOBJ_TEXT])]
    assert fonts
    assert all(raw.FPDFFont_GetIsEmbedded(font) == 1 for font in fonts)
    assert not re.search("[\ufffd□]", page.get_textpage().get_text_range())
