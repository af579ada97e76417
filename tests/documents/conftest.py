"""The sample report in the three formats, each written once."""

from __future__ import annotations

from collections.abc import Iterator

import pypdfium2
import pytest
from tests.documents.pages import written_pdf
from tests.documents.report_sample import report

from huiyin.documents.docx import write_docx
from huiyin.documents.html import write_html


@pytest.fixture(scope="session")
def docx_bytes() -> bytes:
    return write_docx(report())


@pytest.fixture(scope="session")
def page() -> str:
    return write_html(report())


@pytest.fixture(scope="session")
def pdf() -> Iterator[pypdfium2.PdfDocument]:
    opened = pypdfium2.PdfDocument(written_pdf(report()))
    yield opened
    opened.close()
