"""Samples of the corpus as whole reports in all four formats, by the house's own writers."""

from __future__ import annotations

import re
from datetime import date

from tests.check.corpus import Sample

from huiyin.documents.docx import write_docx
from huiyin.documents.html import write_html
from huiyin.documents.model import Block, Cell, Document, Heading, Paragraph, Table, plain
from huiyin.documents.pdf import write_pdf
from huiyin.lines.disclosure.form import COLUMNS, ROWS, TOTAL, form_of, rows_of

ORGAN = "演示县回音镇人民政府"
TITLES = {
    "rule-of-law": "{year}年度法治政府建设情况报告",
    "disclosure": "{year}年政府信息公开工作年度报告",
    "enforcement": "{year}年度行政执法工作情况报告",
    "duty-report": "党政主要负责人{year}年度述法报告",
}
FRAMES = {
    "rule-of-law": ("一、主要举措和成效", "二、存在的不足和原因", "三、下一年度主要安排"),
    "disclosure": ("一、总体情况", "五、存在的主要问题及改进情况", "六、其他需要报告的事项"),
    "enforcement": ("一、基本情况", "二、存在的问题", "三、下一步工作打算"),
    "duty-report": ("一、履职情况", "二、存在的不足", "三、下一步打算"),
}
THREE = {
    "1": (4, 0, 0, 0, 0, 0, 4),
    "3.1": (2, 0, 0, 0, 0, 0, 2),
    "3.2": (1, 0, 0, 0, 0, 0, 1),
    "3.4.1": (1, 0, 0, 0, 0, 0, 1),
    "3.7": (4, 0, 0, 0, 0, 0, 4),
}
NAMED = {"new": "1", "in": "2", "open": "3.1", "part": "3.2", "total": "3.7", "out": "4"}


def blocks_of(lines: tuple[str, ...], year: int) -> list[Block]:
    """A report's lines as blocks of a document."""
    blocks: list[Block] = []
    rows: list[tuple[Cell, ...]] = []
    for line in [*lines, ""]:
        if line.startswith("|"):
            cells = line.strip().strip("|").split("|")
            rows.append(tuple(Cell(plain(cell.strip())) for cell in cells))
            continue
        if rows:
            blocks.append(Table((), tuple(rows)))
            rows = []
        if line.startswith("@"):
            blocks.append(mandated(line, year))
        elif re.match(r"[一二三]、", line) and "。" not in line:
            blocks.append(Heading(1, line))
        elif line:
            blocks.append(Paragraph(plain(line)))
    return blocks


def mandated(line: str, year: int) -> Table:
    """@two, @three or @four with the numbers that the line changes."""
    name, *words = line[1:].split()
    changes = dict(word.split("=", 1) for word in words)
    if name == "three":
        return _three(changes, year)
    if name == "two":
        return _two(changes)
    review = changes.get("review", "0,0,0,0,0").split(",")
    results = ("结果维持", "结果纠正", "其他结果", "尚未审结", "总计")
    head = (tuple(Cell(plain(w)) for w in ("类别", *results)),)
    rows = [
        ("行政复议", review),
        ("行政诉讼：未经复议直接起诉", ["0"] * 5),
        ("行政诉讼：复议后起诉", ["0"] * 5),
    ]
    body = tuple((Cell(plain(n)), *(Cell(plain(v)) for v in values)) for n, values in rows)
    return Table(head, body)


def _three(changes: dict[str, str], year: int) -> Table:
    values = {id: tuple(map(str, row)) for id, row in THREE.items()}
    values |= {NAMED[name]: tuple(row.split(",")) for name, row in changes.items()}
    form = form_of(year)
    heads = {"3", "3.3", "3.4", "3.5"} | ({"3.6"} if form == "2021" else set())
    rows = []
    for id in rows_of(form):
        cells = ("",) * 7 if id in heads else values.get(id, ("0",) * 7)
        rows.append((Cell(plain(ROWS[id])), *(Cell(plain(c)) for c in cells)))
    columns = [title for title, _ in COLUMNS] + [TOTAL]
    head = (
        (
            Cell(
                plain("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"),
                rowspan=2,
            ),
            Cell(plain(columns[0]), rowspan=2),
            Cell(plain("法人或其他组织"), colspan=5),
            Cell(plain(columns[-1]), rowspan=2),
        ),
        tuple(Cell(plain(c)) for c in columns[1:-1]),
    )
    return Table(head, tuple(rows), widths=(4.6, *(1.0,) * 7))


def _two(changes: dict[str, str]) -> Table:
    rules = changes.get("rules", "0,0,0").split(",")
    norms = changes.get("norms", "0,0,0").split(",")
    made = ("信息内容", "本年制发件数", "本年废止件数", "现行有效件数")
    done = ("信息内容", "本年处理决定数量")
    rows: list[tuple[Cell, ...]] = []

    def add(*cells: str) -> None:
        spare = 4 - len(cells)
        rows.append(
            tuple(
                Cell(plain(cell), colspan=1 + (spare if i == len(cells) - 1 else 0))
                for i, cell in enumerate(cells)
            )
        )

    for part, heads, lines in (
        ("第二十条第（一）项", made, (("规章", *rules), ("行政规范性文件", *norms))),
        ("第二十条第（五）项", done, (("行政许可", "0"),)),
        (
            "第二十条第（六）项",
            done,
            (("行政处罚", changes.get("penalties", "0")), ("行政强制", "0")),
        ),
        (
            "第二十条第（八）项",
            ("信息内容", "本年收费金额（单位：万元）"),
            (("行政事业性收费", changes.get("fees", "0")),),
        ),
    ):
        add(part)
        add(*heads)
        for line in lines:
            add(*line)
    return Table((), tuple(rows))


def document_of(sample: Sample, *, last: bool = False) -> Document:
    """The whole report around a sample; `last`: last year's, around what belongs to it."""
    year = sample.year - last
    lines = sample.before if last else sample.lines
    inner = blocks_of(lines, year)
    one, two, three = FRAMES[sample.kind]
    results: list[Block] = [Paragraph(plain("镇党委、政府坚持依法行政，各项工作有序推进。"))]
    plans: list[Block] = [Paragraph(plain("继续加强学习，补齐短板。"))]
    headings: list[Block] = [Heading(1, one), Heading(1, two), Heading(1, three)]
    ending: list[Block] = []
    if sample.place == "results" or last:
        results += inner
    elif sample.place == "plan":
        plans += inner
    elif sample.place == "title2":
        headings[1] = inner[0]
    elif sample.place == "title3":
        headings[2] = inner[0]
    else:
        ending = inner
    blocks: list[Block] = [headings[0], *results, headings[1]]
    blocks.append(Paragraph(plain("个别干部学法用法不够深入。")))
    blocks += [headings[2], *plans, *ending]
    title = f"{ORGAN}\n{TITLES[sample.kind].format(year=year)}"
    return Document(title=title, organ=ORGAN, date=date(year + 1, 1, 20), blocks=tuple(blocks))


def as_text(document: Document) -> str:
    """The report as a text file: a table's cells between tabs."""
    lines = document.title.split("\n")
    for block in document.blocks:
        match block:
            case Heading(_, text):
                lines.append(text)
            case Paragraph(runs, _):
                lines.append("".join(run.text for run in runs))
            case Table():
                for row in (*block.header, *block.rows):
                    cells: list[str] = []
                    for cell in row:
                        cells += [cell.text] + [""] * (cell.colspan - 1)
                    lines.append("\t".join(cells).rstrip() if any(cells) else "")
    return "\n".join(line for line in lines if line) + "\n"


def written(document: Document, format: str) -> bytes:
    """The report as a file of one format."""
    match format:
        case "txt":
            return as_text(document).encode()
        case "html":
            return write_html(document).encode()
        case "docx":
            return write_docx(document)
        case _:
            return write_pdf(document)
