"""The one door for running text from outside: docx, pdf, html and txt by their bytes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from huiyin.reading.cells import Unreadable
from huiyin.reading.prose import Prose

LIMIT_BYTES = 128 * 2**20
EXTENSIONS = (".docx", ".pdf", ".html", ".htm", ".txt", ".md")


def read_prose(path: Path, *, file: str = "") -> Prose:
    """Read a document, whatever its name says it is. Raises Unreadable, which says what to do."""
    file = file or path.name
    try:
        size = path.stat().st_size
        if size > LIMIT_BYTES:
            raise Unreadable(file, f"有 {size / 2**20:.0f} MB，超过上限；请拆成几个文件")
        data = path.read_bytes()
    except FileNotFoundError:
        raise Unreadable(file, "找不到这个文件；请检查路径和文件名") from None
    except OSError as error:
        raise Unreadable(file, f"打不开这个文件（{error.strerror}）；请检查权限") from None
    return read_bytes(data, file)


def read_bytes(data: bytes, file: str) -> Prose:
    """Read a document from its bytes. Raises Unreadable."""
    if not data.strip(b"\x00 \t\r\n\xef\xbb\xbf"):
        raise Unreadable(file, "文件是空的，没有内容；请检查是否传错或没有保存")
    return _reader(data, file)(data, file)


def _reader(data: bytes, file: str) -> Callable[[bytes, str], Prose]:
    from huiyin.reading.docx import read_docx
    from huiyin.reading.html import read_html
    from huiyin.reading.plain import read_plain

    if data.startswith(b"PK\x03\x04"):
        return read_docx
    if b"%PDF" in data[:1024]:
        from huiyin.reading.pdf import read_pdf

        return read_pdf
    if data.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        raise Unreadable(file, "这是旧版 .doc 或加了密码的文件；请用 Word 或 WPS 另存为 .docx 再试")
    start = data[:1024].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if start.startswith((b"<!doctype html", b"<html", b"<head", b"<body", b"<meta", b"<div")):
        return read_html
    if start.startswith((b"<?xml", b"<!--", b"<table", b"<p")) and b"<" in start[1:]:
        return read_html
    if file.lower().endswith((".html", ".htm")):
        return read_html
    return read_plain
