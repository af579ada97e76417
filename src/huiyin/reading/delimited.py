"""csv and txt: text in columns; every value stays text, so that no leading zero is lost."""

from __future__ import annotations

import csv
from collections import Counter
from pathlib import Path

from huiyin.reading.cells import Unreadable
from huiyin.reading.wire import Limits, Send, send_sheet

_DELIMITERS = ",\t;|"
_SAMPLE = 50


def read_delimited(path: Path, file: str, limits: Limits, send: Send) -> None:
    """Send the file as one sheet that is called as the file is."""
    size = path.stat().st_size
    if size > limits.bytes:
        raise Unreadable(
            file,
            f"有 {size / 2**20:.0f} MB，超过上限 {limits.bytes / 2**20:.0f} MB，未读入；"
            "请拆成几个文件后再试",
        )
    text = decode(path.read_bytes(), file)
    rows = _rows(text, file, limits)
    width = max(map(len, rows), default=0)
    for row in rows:
        row.extend([""] * (width - len(row)))
    send_sheet(send, Path(file).stem, rows)


def decode(data: bytes, file: str) -> str:
    """The text of ``data``: by its mark, else UTF-8, else GB18030 (what Excel in China writes)."""
    marked = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    for encoding in ["utf-16"] if marked else ["utf-8-sig", "gb18030"]:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError as error:
            position = error.start
            continue
        if "\x00" in text:
            break
        return text
    else:
        line = data.count(b"\n", 0, position) + 1
        raise Unreadable(
            file,
            "文字编码既不是 UTF-8 也不是 GB18030；请用 Excel 或 WPS 另存为 .xlsx 后再试",
            place=f"第 {line} 行",
        )
    raise Unreadable(file, "内容不是文字；请确认传的是 csv 文件，或另存为 .xlsx 后再试")


def _rows(text: str, file: str, limits: Limits) -> list[list[str]]:
    lines = text.splitlines(keepends=True)
    reader = csv.reader(iter(lines), delimiter=delimiter(lines[:_SAMPLE]), strict=True)
    rows: list[list[str]] = []
    count = 0
    try:
        for row in reader:
            rows.append(row)
            count += len(row)
            if count > limits.cells:
                raise Unreadable(file, f"超过 {limits.cells} 格，未读入；请拆成几个文件后再导入")
    except csv.Error:
        raise Unreadable(
            file,
            "这一行的引号不成对或一格过长，后面的内容读不出来；请改正后再试",
            place=f"第 {reader.line_num} 行",
        ) from None
    return rows


def delimiter(lines: list[str]) -> str:
    """The sign that stands equally often (and often) in most of the first lines; else a comma."""
    best, most = ",", 0
    for sign in _DELIMITERS:
        counts = Counter(line.count(sign) for line in lines if line.strip())
        counts.pop(0, None)
        held = max((times * number for number, times in counts.items()), default=0)
        if held > most:
            best, most = sign, held
    return best
