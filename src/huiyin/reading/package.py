"""The zip package of an xlsx workbook: its sheets and their parts, within limits."""

from __future__ import annotations

import posixpath
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO
from xml.etree import ElementTree

from huiyin.reading.cells import Unreadable
from huiyin.reading.recognise import ENCRYPTED

WORKBOOK = "xl/workbook.xml"
_RELATIONS = "xl/_rels/workbook.xml.rels"
_RESAVE = "请用 Excel 或 WPS 打开，确认内容完整后另存为 .xlsx 再试"
BROKEN = f"内容已损坏，读不出来；{_RESAVE}"


@dataclass(frozen=True, slots=True)
class SheetPart:
    """A worksheet as the workbook lists it and the part of the package that holds its cells."""

    name: str
    part: str
    hidden: bool


@dataclass(frozen=True)
class Package:
    """An opened workbook package. ``date_1904``: days are counted from 1904, not 1900."""

    file: str
    archive: zipfile.ZipFile
    sheets: tuple[SheetPart, ...]
    date_1904: bool

    @contextmanager
    def stream(self, part: str, sheet: str | None = None) -> Iterator[IO[bytes]]:
        """The part's bytes as a stream; Unreadable with the part's name where it is broken."""
        with _damage_named(self.file, part, sheet), self.archive.open(part) as stream:
            yield stream

    def has(self, part: str) -> bool:
        """Whether the package holds this part."""
        return part in self.archive.NameToInfo


@contextmanager
def open_package(path: Path, file: str, limit_bytes: int) -> Iterator[Package]:
    """Open an xlsx; Unreadable when it is broken, encrypted, no workbook, or a zip bomb.

    The declared sizes are a sound limit: Python's zip reader never returns more than they say,
    and the second reader of these bytes runs under a limit of memory.
    """
    try:
        archive = zipfile.ZipFile(path)
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        raise Unreadable(
            file, "不是完整的 xlsx 文件（可能没有传完或已损坏）；请重新传送，或用原文件另存后再试"
        ) from None
    with archive:
        _check_entries(archive, file, limit_bytes)
        yield Package(file, archive, *_contents(archive, file))


def _check_entries(archive: zipfile.ZipFile, file: str, limit_bytes: int) -> None:
    entries = archive.infolist()
    total = sum(entry.file_size for entry in entries)
    if total > limit_bytes:
        raise Unreadable(
            file,
            f"展开后有 {total / 2**20:.0f} MB，超过上限 {limit_bytes / 2**20:.0f} MB，未读入；"
            "请拆成几个文件，或删除多余的格式和空行后再试",
        )
    if any(entry.flag_bits & 1 for entry in entries):
        raise Unreadable(file, ENCRYPTED)
    names = archive.NameToInfo
    if WORKBOOK in names and _RELATIONS in names:
        return
    if "word/document.xml" in names:
        why = "扩展名是表格，内容却是 Word 文档；请把表格另存为 .xlsx 后再试"
    elif "xl/workbook.bin" in names:
        why = "这是二进制工作簿（xlsb）；请用 Excel 或 WPS 打开，另存为 .xlsx 后再试"
    else:
        why = f"压缩包里没有工作簿（缺 {WORKBOOK}）；请确认传的是 Excel 文件，并另存为 .xlsx 再试"
    raise Unreadable(file, why)


def _contents(archive: zipfile.ZipFile, file: str) -> tuple[tuple[SheetPart, ...], bool]:
    targets = {
        relation.get("Id", ""): relation.get("Target", "")
        for relation in _tree(archive, file, _RELATIONS)
        if relation.get("Type", "").endswith("/worksheet")
    }
    sheets: list[SheetPart] = []
    date_1904 = False
    for element in _tree(archive, file, WORKBOOK).iter():
        tag = local(element.tag)
        if tag == "workbookPr":
            date_1904 = element.get("date1904", "0").lower() in ("1", "true", "on")
        elif tag == "sheet":
            relation = next((v for k, v in element.items() if local(k) == "id"), "")
            if relation in targets:  # charts and dialogs are sheets without cells
                part = posixpath.normpath(posixpath.join("xl", targets[relation])).lstrip("/")
                hidden = element.get("state", "visible") != "visible"
                sheets.append(SheetPart(element.get("name", ""), part, hidden))
    if not sheets:
        raise Unreadable(file, f"工作簿里没有工作表；{_RESAVE}", place=WORKBOOK)
    return tuple(sheets), date_1904


def _tree(archive: zipfile.ZipFile, file: str, part: str) -> ElementTree.Element:
    with _damage_named(file, part, None):
        data = archive.read(part)
        if b"<!DOCTYPE" in data:
            raise Unreadable(file, f"含有工作簿不该有的定义；{_RESAVE}", place=part)
        return ElementTree.fromstring(data)


@contextmanager
def _damage_named(file: str, part: str, sheet: str | None) -> Iterator[None]:
    try:
        yield
    except KeyError:
        raise Unreadable(file, f"缺少这个部分；{_RESAVE}", sheet=sheet, place=part) from None
    except (
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        OSError,
        NotImplementedError,
        ElementTree.ParseError,
    ):
        raise Unreadable(file, BROKEN, sheet=sheet, place=part) from None


def local(name: str) -> str:
    """A tag or attribute without its namespace, in either notation."""
    return name.rpartition("}")[2].rpartition(":")[2]
