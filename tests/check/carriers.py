"""One report on four carriers, written as other programs write them.

docx by python-docx alone, its digits in runs of their own as word processors leave them; html as a
content system writes it; txt broken at thirty characters in the national encoding; pdf of a narrow
page whose lines break inside numbers, by WeasyPrint or, where a browser is given, by Chromium.
"""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from html import escape

import docx
from docx.shared import Pt
from tests.check.papers import blocks_of

from huiyin.documents.grid import place
from huiyin.documents.model import Block, Heading, Paragraph, Table
from huiyin.documents.pdf import weasyprint
from huiyin.reading.wrapping import width

Print = Callable[[str], bytes]
WIDE = 30


def carried(
    lines: tuple[str, ...], year: int, format: str, print_page: Print | None = None
) -> bytes:
    """The report as a file of one format. Raises MissingSystemLibrary for pdf without Pango."""
    title, blocks = _taken(lines, year)
    match format:
        case "docx":
            return _docx(title, blocks)
        case "html":
            return _html(title, blocks).encode()
        case "txt":
            return _txt(title, blocks)
        case _:
            return (print_page or _printed)(_html(title, blocks, style=_NARROW))


def _taken(lines: tuple[str, ...], year: int) -> tuple[list[str], list[Block]]:
    """The lines of the title, and the blocks below them."""
    count = 1
    while count < 3 and "报告" not in lines[count - 1] and "总结" not in lines[count - 1]:
        count += 1
    return list(lines[:count]), blocks_of(lines[count:], year)


def _words(block: Heading | Paragraph) -> str:
    if isinstance(block, Heading):
        return block.text
    return "".join(run.text for run in block.runs)


def _docx(title: list[str], blocks: list[Block]) -> bytes:
    made = docx.Document()
    for line in title:
        made.add_heading(line, 0)
    for block in blocks:
        if isinstance(block, Table):
            _docx_table(made, block)
        elif isinstance(block, Heading | Paragraph):
            paragraph = made.add_paragraph(
                style="Heading 1" if isinstance(block, Heading) else None
            )
            for piece in re.split(r"(\d+)", _words(block)):
                if piece:
                    paragraph.add_run(piece).font.size = Pt(16)
    file = io.BytesIO()
    made.save(file)
    return file.getvalue()


def _docx_table(made: docx.document.Document, table: Table) -> None:
    rows = (*table.header, *table.rows)
    grid = place(rows)
    file = made.add_table(len(rows), grid.columns, style="Table Grid")
    cells = [list(row.cells) for row in file.rows]  # read once: each reading takes long
    for spot in grid.starts():
        row, column = spot.row, spot.column
        cell = cells[row][column]
        if (spot.cell.rowspan, spot.cell.colspan) != (1, 1):
            low, right = row + spot.cell.rowspan - 1, column + spot.cell.colspan - 1
            cell = cell.merge(cells[low][right])
        cell.text = spot.cell.text


_CMS = "p{text-indent:2em}td{border:1px solid #000}"
_NARROW = (
    "@page{size:120mm 170mm;margin:15mm}body{font:11pt/1.6 'Noto Serif CJK SC',serif}"
    "p{text-indent:2em;margin:0;word-break:break-all}h1{font-size:14pt}"
    "table{border-collapse:collapse}td{border:1px solid #000;font-size:8pt}"
)


def _html(title: list[str], blocks: list[Block], style: str = _CMS) -> str:
    parts = [f"<h1>{'<br>'.join(map(escape, title))}</h1>"]
    for block in blocks:
        if isinstance(block, Table):
            parts.append(_html_table(block))
        elif isinstance(block, Heading | Paragraph):
            words = re.sub(r"(\d+)", r"<span>\1</span>", escape(_words(block)))
            parts.append(f"<p>&emsp;&emsp;{words}</p>" if style == _CMS else f"<p>{words}</p>")
    body = f'<div class="TRS_Editor"><div>{"".join(parts)}</div></div>'
    head = f'<meta charset="utf-8"><title>{escape("".join(title))}</title><style>{style}</style>'
    return f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>"


def _html_table(table: Table) -> str:
    rows = []
    for row in (*table.header, *table.rows):
        cells = [
            f'<td rowspan="{c.rowspan}" colspan="{c.colspan}"><p>{escape(c.text)}</p></td>'
            for c in row
        ]
        rows.append(f"<tr>{''.join(cells)}</tr>")
    return f"<table>{''.join(rows)}</table>"


def _txt(title: list[str], blocks: list[Block]) -> bytes:
    lines = list(title)
    for block in blocks:
        if isinstance(block, Table):
            for row in (*block.header, *block.rows):
                cells = [text for c in row for text in (c.text, *[""] * (c.colspan - 1))]
                lines.append("\t".join(cells).rstrip())
        elif isinstance(block, Heading | Paragraph):
            lines += _broken(f"　　{_words(block)}")
    return "\r\n".join(line for line in lines if line).encode("gb18030")


def _broken(words: str) -> list[str]:
    """Lines as wide as thirty characters, broken wherever that is, inside numbers too."""
    lines = [""]
    for character in words:
        if width(lines[-1] + character) > WIDE:
            lines.append("")
        lines[-1] += character
    return lines


def _printed(page: str) -> bytes:
    return bytes(weasyprint().HTML(string=page).write_pdf())
