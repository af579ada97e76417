"""The mandated tables of the disclosure report, as documents print them.

Table two is fed by other lines and table four by the line of challenges: cells whose line keeps no
register here say so.
"""

from __future__ import annotations

from decimal import Decimal

from huiyin.documents.model import Cell, Run, Table
from huiyin.figures import catalogue
from huiyin.figures import tables as sets
from huiyin.figures.evidence import Evidence
from huiyin.figures.runs import NO_REGISTER, Result, run
from huiyin.figures.tables import TableRow

UNKEPT = "未建台账"
UNKEPT_NOTE = "注：标“未建台账”的栏目由其他业务条线提供，本系统尚无相应台账，发布前须据实补填。"

# Item of article 20, its headings, and its rows with the figures that feed them.
TWO_2021 = (
    (
        "第二十条第（一）项",
        ("信息内容", "本年制发件数", "本年废止件数", "现行有效件数"),
        (
            ("规章", ("@0", "@0", "@0")),
            (
                "行政规范性文件",
                ("decision.norms_made", "decision.norms_repealed", "decision.norms_in_force"),
            ),
        ),
    ),
    (
        "第二十条第（五）项",
        ("信息内容", "本年处理决定数量"),
        (("行政许可", ("services.licences",)),),
    ),
    (
        "第二十条第（六）项",
        ("信息内容", "本年处理决定数量"),
        (
            ("行政处罚", ("disclosure.two.penalties",)),
            ("行政强制", ("enforcement.coercions",)),
        ),
    ),
    (
        "第二十条第（八）项",
        ("信息内容", "本年收费金额（单位：万元）"),
        (("行政事业性收费", ("services.charges",)),),
    ),
)

TWO_2019 = (
    (
        "第二十条第（一）项",
        ("信息内容", "本年新制作数量", "本年新公开数量", "对外公开总数量"),
        (
            ("规章", ("@0", "@0", "@0")),
            (
                "规范性文件",
                ("decision.norms_made", "publication.norms_new", "publication.norms_all"),
            ),
        ),
    ),
    (
        "第二十条第（五）项",
        ("信息内容", "上一年项目数量", "本年增/减", "处理决定数量"),
        (
            ("行政许可", ("services.items_before", "services.items_change", "services.licences")),
            (
                "其他对外管理服务事项",
                ("services.other_before", "services.other_change", "services.other"),
            ),
        ),
    ),
    (
        "第二十条第（六）项",
        ("信息内容", "上一年项目数量", "本年增/减", "处理决定数量"),
        (
            (
                "行政处罚",
                (
                    "enforcement.powers_before",
                    "enforcement.powers_change",
                    "disclosure.two.penalties",
                ),
            ),
            (
                "行政强制",
                (
                    "enforcement.measures_before",
                    "enforcement.measures_change",
                    "enforcement.coercions",
                ),
            ),
        ),
    ),
    (
        "第二十条第（八）项",
        ("信息内容", "上一年项目数量", "本年增/减"),
        (("行政事业性收费", ("services.charges_before", "services.charges_change")),),
    ),
    (
        "第二十条第（九）项",
        ("信息内容", "采购项目数量", "采购总金额"),
        (("政府集中采购", ("services.purchases", "services.purchases_sum")),),
    ),
)

FOUR_KINDS = (
    ("行政复议", "review"),
    ("行政诉讼：未经复议直接起诉", "suit_direct"),
    ("行政诉讼：复议后起诉", "suit_after"),
)
FOUR_COLUMNS = (
    ("结果维持", "upheld"),
    ("结果纠正", "corrected"),
    ("其他结果", "other"),
    ("尚未审结", "pending"),
    ("总计", "total"),
)


_TEN_THOUSANDS = "万元"


def table_two(evidence: Evidence, form: str) -> sets.Table:
    """What is published on the organ's own initiative: fed by the lines that keep the registers."""
    rows = []
    widest = 3
    for part, heads, lines in TWO_2019 if form == "2019" else TWO_2021:
        rows.append(TableRow(part, part, tuple(sets.Cell(said=h) for h in heads[1:])))
        for title, names in lines:
            cells = tuple(
                _fed(evidence, name, bare=_TEN_THOUSANDS in head)
                for name, head in zip(names, heads[1:], strict=True)
            )
            rows.append(TableRow(f"{part}/{title}", title, cells, level=1))
    return sets.Table(
        "two",
        "主动公开政府信息情况",
        form,
        tuple(f"{i}" for i in range(1, widest + 1)),
        tuple(rows),
        ("乡镇人民政府没有规章制定权，规章各栏为0。",),
    )


def table_four(evidence: Evidence) -> sets.Table:
    """Reviews and lawsuits: fed by the line of challenges."""
    rows = tuple(
        TableRow(
            kind,
            title,
            tuple(_fed(evidence, f"challenge.{kind}.{c}") for _, c in FOUR_COLUMNS),
        )
        for title, kind in FOUR_KINDS
    )
    columns = tuple(title for title, _ in FOUR_COLUMNS)
    return sets.Table("four", "政府信息公开行政复议、行政诉讼情况", "2021", columns, rows)


def _fed(evidence: Evidence, name: str, *, bare: bool = False) -> sets.Cell:
    """A cell that another line's figure fills; money in 万元, `bare` where its head says so."""
    if name.startswith("@"):
        return sets.Cell(amount=int(name[1:]))
    if not catalogue.known(name):
        return sets.Cell(said=UNKEPT)
    result: Result = run(name, evidence)
    if result.note == NO_REGISTER:
        return sets.Cell(said=UNKEPT)
    amount = int(result.value or 0)
    said = _ten_thousands(amount, bare=bare) if result.unit == "分" else ""
    return sets.Cell(amount=amount, said=said, figure=name, lineage=tuple(result.cases))


def _ten_thousands(fen: int, *, bare: bool) -> str:
    """An amount in 万元, to the last 分 that is not nought."""
    text = f"{Decimal(fen) / 1_000_000:f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return text if bare else f"{text}{_TEN_THOUSANDS}"


# --- printing ----------------------------------------------------------------------------------


def printed_three(table: sets.Table, year: int) -> Table:
    """Table three with its two-storey head: natural persons, five kinds of bodies, total."""
    kinds = table.columns[1:-1]
    header = (
        (
            Cell(
                _words("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"),
                rowspan=2,
                head=True,
            ),
            Cell(_words(table.columns[0]), rowspan=2, head=True),
            Cell(_words("法人或其他组织"), colspan=len(kinds), head=True),
            Cell(_words(table.columns[-1]), rowspan=2, head=True),
        ),
        tuple(Cell(_words(kind), head=True) for kind in kinds),
    )
    rows = []
    for row in table.rows:
        cells = row.cells or tuple(sets.Cell(said="") for _ in table.columns)
        rows.append(
            (
                Cell(_words(row.title), head=True),
                *(
                    Cell(_figure(cell, f"disclosure.three.{row.id}.{i}", year))
                    for i, cell in enumerate(cells)
                ),
            )
        )
    width = len(table.columns)
    return Table(
        header=header,
        rows=tuple(rows),
        widths=(4.6, *(1.0 for _ in range(width))),
        number_columns=frozenset(range(1, width + 1)),
    )


def printed_two(table: sets.Table, year: int) -> Table:
    """Table two: each item of article 20 under its own heads."""
    rows: list[tuple[Cell, ...]] = []
    width = len(table.columns)
    for row in table.rows:
        spare = width - len(row.cells)
        if row.level == 0:
            rows.append((Cell(_words(row.title), colspan=width + 1, head=True),))
            rows.append(
                (
                    Cell(_words("信息内容"), head=True),
                    *_spread([Cell(_words(c.said), head=True) for c in row.cells], spare),
                )
            )
            continue
        cells = [
            Cell(_figure(c, f"disclosure.two.{row.title}.{i}", year))
            for i, c in enumerate(row.cells)
        ]
        rows.append((Cell(_words(row.title), head=True), *_spread(cells, spare)))
    return Table(
        header=(),
        rows=tuple(rows),
        widths=(2.0, *(1.4 for _ in range(width))),
        number_columns=frozenset(range(1, width + 1)),
        notes=table.notes,
    )


def _spread(cells: list[Cell], spare: int) -> list[Cell]:
    """Let the last cell take the columns that this item does not use."""
    last = cells[-1]
    return [*cells[:-1], Cell(last.runs, colspan=1 + spare, head=last.head)]


def printed_four(table: sets.Table, year: int) -> Table:
    header = (
        (
            Cell(_words("类别"), head=True),
            *(Cell(_words(c), head=True) for c in table.columns),
        ),
    )
    rows = tuple(
        (
            Cell(_words(row.title), head=True),
            *(
                Cell(_figure(cell, f"disclosure.four.{row.id}.{i}", year))
                for i, cell in enumerate(row.cells)
            ),
        )
        for row in table.rows
    )
    return Table(
        header=header,
        rows=rows,
        widths=(2.6, *(1.0 for _ in table.columns)),
        number_columns=frozenset(range(1, len(table.columns) + 1)),
    )


def _words(text: str) -> tuple[Run, ...]:
    return (Run(text),)


def _figure(cell: sets.Cell, name: str, year: int) -> tuple[Run, ...]:
    """The cell as printed, with its lineage under the name of its figure, or of its place."""
    if cell.value is None:
        return _words(cell.text)
    return (
        Run(
            cell.text,
            figure=cell.figure or name,
            value=str(cell.value),
            period=str(year),
            cases=tuple(cell.numbers),
        ),
    )


def lacks_registers(table: sets.Table) -> bool:
    """Whether some cell has to say that nobody keeps its register here."""
    return any(cell.text == UNKEPT for row in table.rows for cell in row.cells)
