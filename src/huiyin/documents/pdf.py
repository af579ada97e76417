"""The pdf writer: the official format by WeasyPrint."""

from __future__ import annotations

import contextlib
import importlib
import io
import os
import warnings
from functools import cache
from types import ModuleType

from huiyin.documents.html import head, stylesheet
from huiyin.documents.markup import Markup, quoted
from huiyin.documents.model import Document
from huiyin.documents.system import FONTS, LIBRARIES, MissingSystemLibrary, has_chinese_font


def write_pdf(document: Document) -> bytes:
    """The document as a tagged pdf, the same bytes each time.

    Raises MissingSystemLibrary where Pango or every Chinese font is missing; the message names
    the packages in Chinese.
    """
    printer = weasyprint()
    if not has_chinese_font():
        raise MissingSystemLibrary("无法生成 PDF：系统中没有中文字体", FONTS)
    written: bytes = printer.HTML(string=print_html(document)).write_pdf(pdf_tags=True)
    return written


def print_html(document: Document) -> str:
    """The sheet that the pdf is made of: the body between the mark of each page and its styles."""
    mark = ""
    if document.mark:
        text = quoted(document.mark)
        mark = f'<p class="mark">{text}</p>\n<p class="watermark">{text}</p>\n'
    return (
        f"{head(document)}<style>\n{stylesheet('print.css')}</style>\n</head>\n<body>\n{mark}"
        f"{Markup(for_print=True).body(document)}\n</body>\n</html>\n"
    )


@cache
def weasyprint() -> ModuleType:
    """WeasyPrint, whose import looks for the system's libraries.

    Where it finds none it prints advice on standard output, which belongs to our command; where
    only HarfBuzz-Subset is missing it warns and works slowly, and stamps fonts with the time
    unless SOURCE_DATE_EPOCH is set. Raises MissingSystemLibrary.
    """
    os.environ.setdefault("SOURCE_DATE_EPOCH", "315532800")
    try:
        with contextlib.redirect_stdout(io.StringIO()), warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            module = importlib.import_module("weasyprint")
    except OSError as error:
        raise MissingSystemLibrary("无法生成 PDF：缺少排版用的系统库", LIBRARIES) from error
    return module
