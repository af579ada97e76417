"""The body of a document in WordprocessingML, written as one text and parsed once.

Building it run by run through python-docx costs several times as much.
"""

from __future__ import annotations

import math
from html import escape

from huiyin.documents.docx_styles import FONT_OF, NAMESPACE, run_fonts
from huiyin.documents.grid import Grid, Placed, place
from huiyin.documents.layout import (
    BOTTOM_MM,
    CELL_PADDING_MM,
    CHARACTER_PT,
    LEFT_MM,
    LINE_PT,
    RIGHT_MM,
    TOP_MM,
    TableLayout,
    cell_alignment,
    signature_indents,
    table_layout,
)
from huiyin.documents.model import (
    Block,
    Document,
    Heading,
    Note,
    PageBreak,
    Paragraph,
    Signature,
    Table,
    chinese_date,
)
from huiyin.documents.runs import text_of, writable

_BORDERS = "".join(
    f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>'
    for side in ("top", "left", "bottom", "right", "insideH", "insideV")
)

# Two tables with nothing between them would become one in Word.
_AFTER_TABLE = '<w:p><w:pPr><w:pStyle w:val="Spacer"/><w:spacing w:after="160"/></w:pPr></w:p>'


def twips(millimetres: float) -> int:
    """Millimetres in twentieths of a point."""
    return round(millimetres * 72 * 20 / 25.4)


def body_xml(document: Document) -> str:
    """The w:body of the document without its section's headers and footers."""
    parts: list[str] = []
    if document.number:
        indent = f'<w:ind w:right="{round(CHARACTER_PT * 20)}"/><w:jc w:val="right"/>'
        parts.append(paragraph("Normal", document.number, indent))
    parts.append(paragraph("Title", document.title))
    if document.subtitle:
        parts.append(paragraph("Subtitle", document.subtitle))
    parts.append(paragraph("Normal", "", "<w:keepNext/>"))
    parts += map(_block, document.blocks)
    if document.footer_note:
        parts.append(paragraph("Closing", document.footer_note))
    return f"<w:body {NAMESPACE}>{''.join(parts)}{_section()}</w:body>"


def paragraph(style: str, text: str, properties: str = "", size_pt: float | None = None) -> str:
    """A paragraph of one run; `properties` follow the style in w:pPr, in the schema's order."""
    ppr = f'<w:pPr><w:pStyle w:val="{style}"/>{properties}</w:pPr>'
    return f"<w:p>{ppr}{run(style, text, size_pt)}</w:p>"


def run(style: str, text: str, size_pt: float | None = None) -> str:
    """A run in its style's font, which every run must name again for Chinese text."""
    if not text:
        return ""
    lines = escape(writable(text), quote=False).split("\n")
    broken = "<w:br/>".join(f'<w:t xml:space="preserve">{line}</w:t>' for line in lines)
    size = ""
    if size_pt is not None:
        size = f'<w:sz w:val="{round(size_pt * 2)}"/><w:szCs w:val="{round(size_pt * 2)}"/>'
    return f"<w:r><w:rPr>{run_fonts(FONT_OF[style])}{size}</w:rPr>{broken}</w:r>"


def _block(block: Block) -> str:
    match block:
        case Heading(level, text):
            return paragraph(f"Heading{level}", text)
        case Paragraph(runs, indent):
            return paragraph("BodyText" if indent else "Normal", text_of(runs))
        case Note(runs):
            return paragraph("NoteText", text_of(runs))
        case PageBreak():
            return paragraph("Spacer", "", "<w:pageBreakBefore/>")
        case Signature():
            return _signature(block)
        case Table():
            return _table(block)


def _signature(signature: Signature) -> str:
    organ, date = (
        f'<w:ind w:right="{round(indent * CHARACTER_PT * 20)}"/>'
        for indent in signature_indents(signature)
    )
    return (
        paragraph("Normal", "", "<w:keepNext/>")
        + paragraph("Signature", signature.organ, organ)
        + paragraph("Signature", chinese_date(signature.date), f'<w:keepNext w:val="0"/>{date}')
    )


def _table(table: Table) -> str:
    layout = table_layout(table)
    caption = paragraph("Caption", table.caption) if table.caption else ""
    widths = [twips(width) for width in layout.widths_mm]
    padding = twips(CELL_PADDING_MM)
    columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    rows = "".join(
        _rows(table, place(part), layout, widths, header=part is table.header)
        for part in (table.header, table.rows)
    )
    notes = "".join(paragraph("NoteText", note) for note in table.notes)
    return (
        f'{caption}<w:tbl><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        f'<w:jc w:val="center"/><w:tblBorders>{_BORDERS}</w:tblBorders>'
        '<w:tblLayout w:type="fixed"/><w:tblCellMar>'
        '<w:top w:w="32" w:type="dxa"/>'
        f'<w:left w:w="{padding}" w:type="dxa"/>'
        '<w:bottom w:w="32" w:type="dxa"/>'
        f'<w:right w:w="{padding}" w:type="dxa"/>'
        f"</w:tblCellMar></w:tblPr><w:tblGrid>{columns}</w:tblGrid>{rows}</w:tbl>"
        f"{notes}{_AFTER_TABLE}"
    )


def _rows(table: Table, grid: Grid, layout: TableLayout, widths: list[int], *, header: bool) -> str:
    keep = layout.whole or header
    last = math.inf if header or table.notes else len(grid.rows) - 1
    properties = f"<w:trPr><w:cantSplit/>{'<w:tblHeader/>' if header else ''}</w:trPr>"
    return "".join(
        f"<w:tr>{properties}"
        + "".join(
            _cell(table, placed, r, layout, widths, header=header, keep=keep and r < last)
            for c, placed in enumerate(row)
            if placed.column == c
        )
        + "</w:tr>"
        for r, row in enumerate(grid.rows)
    )


def _cell(
    table: Table,
    placed: Placed,
    row: int,
    layout: TableLayout,
    widths: list[int],
    *,
    header: bool,
    keep: bool,
) -> str:
    """One cell of one row; a cell over several rows is written in each, empty but in the first.

    `keep` holds the row on the page of the next one.
    """
    cell, column = placed.cell, placed.column
    width = sum(widths[column : column + cell.colspan])
    span = f'<w:gridSpan w:val="{cell.colspan}"/>' if cell.colspan > 1 else ""
    merged = ""
    if cell.rowspan > 1:
        merged = '<w:vMerge w:val="restart"/>' if row == placed.row else "<w:vMerge/>"
    text = cell.text if row == placed.row else ""
    properties = "<w:keepNext/>" if keep else ""
    properties += f'<w:jc w:val="{cell_alignment(table, column, cell, header)}"/>'
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{span}{merged}'
        f'<w:vAlign w:val="center"/></w:tcPr>'
        f"{paragraph('TableText', text, properties, layout.size_pt)}</w:tc>"
    )


def _section() -> str:
    """A4 with the core of the official format; the page number's top 7 mm below it (7.5)."""
    return (
        f'<w:sectPr><w:pgSz w:w="{twips(210)}" w:h="{twips(297)}"/>'
        f'<w:pgMar w:top="{twips(TOP_MM)}" w:right="{twips(RIGHT_MM)}"'
        f' w:bottom="{twips(BOTTOM_MM)}" w:left="{twips(LEFT_MM)}"'
        f' w:header="{twips(22)}" w:footer="{twips(22)}" w:gutter="0"/>'
        f'<w:docGrid w:type="lines" w:linePitch="{round(LINE_PT * 20)}"/></w:sectPr>'
    )
