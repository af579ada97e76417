"""Workbooks for the tests, written small and sometimes wrong on purpose."""

from __future__ import annotations

import shutil
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import xlsxwriter


def write(path: Path, fill: Callable[[xlsxwriter.Workbook], None], **options: object) -> Path:
    with xlsxwriter.Workbook(path, options) as book:
        fill(book)
    return path


def table(path: Path, rows: list[list[object]], name: str = "Sheet1") -> Path:
    def fill(book: xlsxwriter.Workbook) -> None:
        sheet = book.add_worksheet(name)
        for number, row in enumerate(rows):
            sheet.write_row(number, 0, row)

    return write(path, fill)


def repack(path: Path, change: Callable[[str, bytes], bytes | None]) -> Path:
    """Rewrite each part of the package; None leaves it out."""
    old = path.with_suffix(".old")
    shutil.move(path, old)
    with zipfile.ZipFile(old) as source, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            data = change(name, source.read(name))
            if data is not None:
                target.writestr(name, data)
    return path


def replace_in(path: Path, part: str, old: bytes, new: bytes) -> Path:
    def change(name: str, data: bytes) -> bytes:
        if name != part:
            return data
        assert old in data
        return data.replace(old, new)

    return repack(path, change)


def container(path: Path, stream: str, data: bytes) -> Path:
    """A compound file (MS-CFB) that holds one stream, as xls and encrypted workbooks do."""
    data = data.ljust(4096, b"\0")
    data += b"\0" * (-len(data) % 512)
    sectors = len(data) // 512
    end, free, table = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD
    header = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(16)
    header += struct.pack(
        "<HHHHH6xIIIIIIIIII", 0x3E, 3, 0xFFFE, 9, 6, 0, 1, 1, 0, 4096, end, 0, end, 0, 0
    )
    header += struct.pack("<109I", *[free] * 109)[4:]
    fat = [table, end, *range(3, 2 + sectors), end]
    fat += [free] * (128 - len(fat))

    def entry(name: str, kind: int, child: int, start: int, size: int) -> bytes:
        encoded = name.encode("utf-16-le") + b"\0\0"
        return (
            encoded.ljust(64, b"\0")
            + struct.pack("<HBBIII", len(encoded), kind, 1, free, free, child)
            + bytes(36)
            + struct.pack("<IQ", start, size)
        )

    directory = entry("Root Entry", 5, 1, end, 0) + entry(stream, 2, free, 2, len(data))
    directory += bytes(256)
    path.write_bytes(header + struct.pack("<128I", *fat) + directory + data)
    return path


def old_workbook(path: Path, name: str, rows: list[list[str | float]]) -> Path:
    """A minimal BIFF8 workbook with one sheet."""

    def record(number: int, data: bytes) -> bytes:
        return struct.pack("<HH", number, len(data)) + data

    def text(value: str, length: str) -> bytes:
        return struct.pack(length, len(value)) + b"\1" + value.encode("utf-16-le")

    def begin(kind: int) -> bytes:
        return record(0x0809, struct.pack("<HHHHII", 0x0600, kind, 0, 1997, 0, 6))

    end = record(0x000A, b"")
    sheet = begin(0x0010)
    for row, values in enumerate(rows):
        for column, value in enumerate(values):
            at = struct.pack("<HHH", row, column, 0)
            if isinstance(value, str):
                sheet += record(0x0204, at + text(value, "<H"))
            else:
                sheet += record(0x0203, at + struct.pack("<d", value))
    sheet += end

    def book(position: int) -> bytes:
        listed = record(0x0085, struct.pack("<IH", position, 0) + text(name, "<B"))
        return begin(0x0005) + listed + end

    return container(path, "Workbook", book(len(book(0))) + sheet)
