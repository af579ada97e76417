"""What a file is by its bytes, against what its name says."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from huiyin.reading.cells import Unreadable

Kind = Literal["xlsx", "xls", "delimited"]

EXTENSIONS: dict[str, Kind] = {
    ".xlsx": "xlsx",
    ".xlsm": "xlsx",
    ".xls": "xls",
    ".csv": "delimited",
    ".txt": "delimited",
}

ENCRYPTED = "文件设了打开密码，读不出来；请用 Excel 或 WPS 去掉密码、另存后再试"
_HEAD = 4096
_ENCRYPTED_STREAM = "EncryptedPackage".encode("utf-16-le")
_SAVE_AS = "请用 Excel 或 WPS 打开，另存为 .xlsx 后再试"
_SAVE_AS_ADVICE = {
    "xlsx": "请把扩展名改为 .xlsx 后再试",
    "xls": "请把扩展名改为 .xls 后再试",
    "delimited": "请把扩展名改为 .csv 后再试",
}
_NAMES = {
    "xlsx": "xlsx 工作簿（或其他压缩包）",
    "xls": "旧版 xls 工作簿",
    "delimited": "纯文本",
    "html": "网页（HTML）",
    "xml": "XML 文件",
    "pdf": "PDF 文件",
    "archive": "压缩包",
    "picture": "图片",
    "binary": "无法识别的二进制数据",
}
_MAGIC = (
    (b"PK\x03\x04", "xlsx"),
    (b"PK\x05\x06", "xlsx"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "xls"),
    (b"%PDF", "pdf"),
    (b"Rar!", "archive"),
    (b"7z\xbc\xaf\x27\x1c", "archive"),
    (b"\x1f\x8b", "archive"),
    (b"\xff\xd8\xff", "picture"),
    (b"\x89PNG", "picture"),
    (b"\xff\xfe", "delimited"),
    (b"\xfe\xff", "delimited"),
)


def recognise(path: Path, file: str) -> Kind:
    """The reader for ``path``; Unreadable where name and content disagree or neither is known."""
    expected = EXTENSIONS.get(path.suffix.lower())
    if expected is None:
        known = "、".join(EXTENSIONS)
        raise Unreadable(
            file, f"扩展名“{path.suffix or '（无）'}”不在可读之列（{known}）；{_SAVE_AS}"
        )
    head = _first_bytes(path, file)
    if not head.strip(b"\x00 \t\r\n\xef\xbb\xbf"):
        raise Unreadable(file, "文件是空的，没有内容；请检查是否传错或没有保存")
    found = _sniff(head)
    if found == "xls" and expected == "xlsx" and _is_encrypted(path):
        raise Unreadable(file, ENCRYPTED)
    if found == expected or (found == "xml" and expected == "delimited"):
        return expected
    raise Unreadable(
        file,
        f"扩展名是 {path.suffix}，内容却是{_NAMES[found]}；{_SAVE_AS_ADVICE.get(found, _SAVE_AS)}",
    )


def _first_bytes(path: Path, file: str) -> bytes:
    try:
        with path.open("rb") as stream:
            return stream.read(_HEAD)
    except FileNotFoundError:
        raise Unreadable(file, "找不到这个文件；请检查路径和文件名") from None
    except IsADirectoryError:
        raise Unreadable(file, "这是文件夹，不是文件；请指明其中的文件") from None
    except OSError as error:
        raise Unreadable(
            file, f"打不开这个文件（{error.strerror}）；请检查权限，或关闭正在使用它的程序"
        ) from None


def _sniff(head: bytes) -> str:
    for magic, kind in _MAGIC:
        if head.startswith(magic):
            return kind
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if start.startswith((b"<html", b"<!doctype html", b"<table", b"<head", b"<meta")):
        return "html"
    if start.startswith(b"<?xml"):
        return "html" if b"<html" in start else "xml"
    return "binary" if b"\x00" in head else "delimited"


def _is_encrypted(path: Path) -> bool:
    # An encrypted workbook is an old-style container around one encrypted stream; the stream's
    # name stands in the container's directory, which may lie anywhere in the file.
    overlap = b""
    with path.open("rb") as stream:
        while block := stream.read(1 << 20):
            if _ENCRYPTED_STREAM in overlap + block:
                return True
            overlap = block[-len(_ENCRYPTED_STREAM) :]
    return False
