"""Documents as html elements, shared by the page for readers and the sheet for the pdf."""

from __future__ import annotations

from html import escape

from huiyin.documents.grid import Grid, Placed, place
from huiyin.documents.layout import cell_alignment, signature_indents, table_layout
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
from huiyin.documents.runs import Run, Runs, claims_of, text_of, writable


def quoted(text: str) -> str:
    """The text as html, its line feeds as line breaks."""
    return escape(writable(text)).replace("\n", "<br>")


def attribute(text: str) -> str:
    """The text as the value of an attribute in double quotes."""
    return escape(writable(text).replace("\n", " "))


class Markup:
    """Writes blocks. `for_print` adds the measures of the sheet and leaves lineage out."""

    def __init__(self, *, for_print: bool) -> None:
        self.for_print = for_print

    def body(self, document: Document) -> str:
        """Everything from number and title to the closing note."""
        parts = [f'<p class="number">{quoted(document.number)}</p>'] if document.number else []
        parts.append(f"<h1>{quoted(document.title)}</h1>")
        if document.subtitle:
            parts.append(f'<p class="subtitle">{quoted(document.subtitle)}</p>')
        parts += map(self.block, document.blocks)
        if document.footer_note:
            parts.append(f'<p class="closing">{quoted(document.footer_note)}</p>')
        return "\n".join(part for part in parts if part)

    def block(self, block: Block) -> str:
        """One block."""
        match block:
            case Heading(level, text):
                return f"<h{level + 1}>{quoted(text)}</h{level + 1}>"
            case Paragraph(runs, indent):
                kind = "" if indent else ' class="flush"'
                return f"<p{kind}>{self.runs(runs)}</p>"
            case Note(runs):
                return f'<p class="note">{self.runs(runs)}</p>'
            case PageBreak():
                return '<div class="break"></div>' if self.for_print else ""
            case Signature():
                return self.signature(block)
            case Table():
                return self.table(block)

    def runs(self, runs: Runs) -> str:
        """Texts; on the page for readers, with the claims and figures that they state."""
        if self.for_print:
            return quoted(text_of(runs))
        parts = []
        for claim, verdict, stretch in claims_of(runs):
            inner = "".join(map(_figure, stretch))
            if claim is not None:
                marked = f' data-verdict="{attribute(verdict)}"' if verdict else ""
                inner = f'<span data-claim="{attribute(claim)}"{marked}>{inner}</span>'
            parts.append(inner)
        return "".join(parts)

    def signature(self, signature: Signature) -> str:
        """Organ above date, each in its line."""
        lines = (signature.organ, chinese_date(signature.date))
        styles = ["", ""]
        if self.for_print:
            indents = signature_indents(signature)
            styles = [f' style="padding-right:{indent:.2f}em"' for indent in indents]
        return (
            '<div class="signature">'
            + "".join(f"<p{s}>{quoted(t)}</p>" for t, s in zip(lines, styles, strict=True))
            + "</div>"
        )

    def table(self, table: Table) -> str:
        """The table with its caption and notes, in a region that scrolls on narrow screens."""
        caption = f"<caption>{quoted(table.caption)}</caption>" if table.caption else ""
        head = self._rows(table, place(table.header), "thead")
        body = self._rows(table, place(table.rows), "tbody")
        notes = "".join(f'<p class="note">{quoted(note)}</p>' for note in table.notes)
        if not self.for_print:
            name = attribute(table.caption or "表格")
            region = f'<div class="table" role="region" aria-label="{name}" tabindex="0">'
            return f"{region}<table>{caption}{head}{body}</table></div>{notes}"
        layout = table_layout(table)
        columns = "".join(f'<col style="width:{width:.2f}mm">' for width in layout.widths_mm)
        whole = ' class="whole"' if layout.whole else ""
        return (
            f'<table{whole} style="font-size:{layout.size_pt:g}pt">{caption}'
            f"<colgroup>{columns}</colgroup>{head}{body}</table>{notes}"
        )

    def _rows(self, table: Table, grid: Grid, part: str) -> str:
        starts: dict[int, list[Placed]] = {row: [] for row in range(len(grid.rows))}
        for placed in grid.starts():
            starts[placed.row].append(placed)
        rows = "".join(
            f"<tr>{''.join(self._cell(table, placed, part) for placed in row)}</tr>"
            for row in starts.values()
        )
        return f"<{part}>{rows}</{part}>" if rows else ""

    def _cell(self, table: Table, placed: Placed, part: str) -> str:
        cell, header = placed.cell, part == "thead"
        spans = f' colspan="{cell.colspan}"' if cell.colspan > 1 else ""
        spans += f' rowspan="{cell.rowspan}"' if cell.rowspan > 1 else ""
        kind = "td"
        if (header or cell.head) and cell.runs:
            kind, axis = "th", "col" if header else "row"
            many = cell.colspan > 1 if header else cell.rowspan > 1
            spans += f' scope="{axis}{"group" if many else ""}"'
        aligned = cell_alignment(table, placed.column, cell, header)
        if placed.column in table.number_columns and not header:
            aligned += " n"
        return f'<{kind} class="{aligned}"{spans}>{self.runs(cell.runs)}</{kind}>'


def _figure(run: Run) -> str:
    """The run's text; a figure as <data> with its name, its period and the cases behind it."""
    if run.figure is None:
        return quoted(run.text)
    lineage = f' data-period="{attribute(run.period)}"' if run.period else ""
    if run.cases:
        lineage += f' data-lineage="{attribute(" ".join(run.cases))}"'
    value = run.text if run.value is None else run.value
    return (
        f'<data class="figure" value="{attribute(value)}" data-figure="{attribute(run.figure)}"'
        f' data-cases="{len(run.cases)}"{lineage}>{quoted(run.text)}</data>'
    )
