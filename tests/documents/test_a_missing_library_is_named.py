"""Without Pango or Chinese fonts the pdf writer says in Chinese which packages to install."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType

import pytest
from tests.documents.report_sample import report

from huiyin.documents import pdf, system
from huiyin.documents.docx import write_docx
from huiyin.documents.pdf import write_pdf
from huiyin.documents.system import MissingSystemLibrary


class NoPango(MetaPathFinder):
    """Imports of WeasyPrint end as they do on a machine without Pango."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname == "weasyprint":
            sys.stdout.write("WeasyPrint could not import some external libraries.")
            raise OSError("cannot load library 'libpango-1.0-0'")
        return None


def test_missing_pango_is_named_and_nothing_is_printed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    pdf.weasyprint.cache_clear()
    monkeypatch.delitem(sys.modules, "weasyprint", raising=False)
    monkeypatch.setattr(sys, "meta_path", [NoPango(), *sys.meta_path])
    with pytest.raises(MissingSystemLibrary, match=r"系统库.*apt-get install.*libpango") as raised:
        write_pdf(report())
    assert "libharfbuzz-subset0" in raised.value.packages
    assert capsys.readouterr().out == ""
    assert write_docx(report())  # the other writers need no library


def test_missing_chinese_fonts_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "has_chinese_font", lambda: False)
    monkeypatch.setattr(pdf, "weasyprint", lambda: ModuleType("weasyprint"))
    with pytest.raises(MissingSystemLibrary, match=r"没有中文字体.*fonts-noto-cjk"):
        write_pdf(report())


def test_fonts_are_not_judged_where_fontconfig_cannot_be_asked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(system.shutil, "which", lambda _: None)
    system.has_chinese_font.cache_clear()
    try:
        assert system.has_chinese_font()
    finally:
        system.has_chinese_font.cache_clear()
