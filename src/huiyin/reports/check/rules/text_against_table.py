"""`text-against-table`: the words give another number than the table.

Found:  新收申请12件 in the words, 10 in table three · 行政处罚17件, 16 in the table of penalties.
Quiet:  last year's numbers, 余 and 约, parts of what the row counts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from huiyin.reports.check.document import Cell, Document, Table
from huiyin.reports.check.finding import Finding
from huiyin.reports.check.numbers import Number
from huiyin.reports.check.paper import Paper
from huiyin.reports.check.rules import form
from huiyin.reports.check.rules.amounts import said
from huiyin.reports.check.rules.cells import is_form, value_of
from huiyin.reports.check.rules.disclosed import table_two

_REQUESTS = (
    r"(?:各类)?(?:政府信息公开|信息公开|依申请公开|公开)(?:类)?(?:的)?申请|"
    r"依申请公开(?:政府信息)?(?:申请)?"
)
_LAST = re.compile(r"上年|去年|上一年|同期|往年|20\d\d年(?!度)")
_PART = re.compile(r"通过|当面|网络|信函|邮寄|在线|平台|村级|镇级|涉及|含|占")
# 不予公开 may be said of information under review; of requests only where they are spoken of.
_GROUPS = ("不予公开", "无法提供", "不予处理", "其他处理")
_OF_REQUESTS = re.compile(r"申请|答复|办结|办理结果|部分公开|其中")
_FEW = 3
# A column's head that says what was done and to what, and what prose puts between the two.
_DONE_HEAD = (
    r"(?:受理|调解|办理|检查|开展|召开|发放|举办|接待|排查|化解|审查|培训)[\u4e00-\u9fa5]{2,6}"
)
_ANY = r"(?:各类|各种|各级|矛盾|法治|普法|的|了)*"


def find(paper: Paper) -> Iterator[Finding]:
    """The disclosure form's rows by their words, other tables by their labels."""
    document = paper.document
    if not document.tables:
        return
    for words, value, what in _facts(document, paper.year):
        yield from _compared(document, words, value, what, paper.year)
    for table in document.tables:
        if not is_form(table):
            for head, total in _totals(table):
                words = re.compile(rf"{head[:2]}{_ANY}{head[2:]}(?:共|共计|案件|为)*$")
                yield from _compared(document, words, total, f"{head}合计", paper.year)
    yield from _labelled(document, paper.year)


def _facts(document: Document, year: int | None) -> Iterator[tuple[re.Pattern[str], Decimal, str]]:
    """(what the words before a number say, the table's number, the row's name)."""
    rows = form.table_three(document)
    said_of = {
        "new": r"(?:新收|新收到|收到|受理|接收|接到|新增)(?:了)?"
        rf"(?:{_REQUESTS}|(?:公民|社会公众|群众)[^,。;]{{0,12}}申请|各类申请|申请)"
        r"(?:共|数量|共计|为|:|总数)*$|^(?:共)?依申请公开(?:共|总数)*$",
        "in": rf"(?:上年|上一年|上年度|上一年度)(?:度)?结转(?:的)?(?:{_REQUESTS})?(?:数量|共|为)*$",
        "out": r"结转(?:至|到)?下(?:一)?年(?:度)?(?:继续办理)?(?:的)?"
        rf"(?:{_REQUESTS})?(?:数量|共|为)*$",
        "open": r"(?<![不部])予以公开(?:的)?(?:申请|共|为)*$",
        "part": r"部分公开(?:的)?(?:申请|答复|共|为)*$",
        "total": rf"(?<![期时场分])(?:办结|办理完毕|办理答复)(?:{_REQUESTS})?(?:共|共计|总计|为)*$",
    }
    for id, words in said_of.items():
        if id in rows:
            value = rows[id].values[-1]
            if value is not None:
                yield re.compile(words), value, rows[id].label.text[:24]
    yield from _groups(rows)
    yield from _two(document)
    four = form.table_four(document)
    sums = {
        "行政复议": (("行政复议",), r"行政复议(?:案件|申请)?(?:共|为)*$"),
        "行政诉讼": (form.FOUR[1:], r"行政诉讼(?:案件)?(?:共|为)*$"),
    }
    for name, (groups, words) in sums.items():
        if all(group in four for group in groups):
            totals = [value_of(four[group][4]) or Decimal(0) for group in groups]
            yield re.compile(words), sum(totals, Decimal(0)), f"{name}总计"


def _groups(rows: dict[str, form.Row]) -> Iterator[tuple[re.Pattern[str], Decimal, str]]:
    """Sums of groups: 不予公开, 无法提供, 不予处理, 其他处理."""
    for prefix, name in (
        ("3.", "不予公开"),
        ("4.", "无法提供"),
        ("5.", "不予处理"),
        ("6", "其他处理"),
    ):
        values = [r.values[-1] for id, r in rows.items() if id.startswith(prefix)]
        if values and all(v is not None for v in values):
            total = sum((v for v in values if v is not None), Decimal(0))
            yield re.compile(rf"{name}(?:的)?(?:申请|共|为)*$"), total, name


def _two(document: Document) -> Iterator[tuple[re.Pattern[str], Decimal, str]]:
    for row, values in table_two(document):
        if not values:
            continue
        if row == "行政规范性文件":
            for value in values:
                if "制发" in value.head or "新制作" in value.head:
                    yield (
                        re.compile(r"(?:制发|制定|印发|出台)(?:了)?(?:行政)?规范性文件(?:共|为)*$"),
                        value.value,
                        "规范性文件制发件数",
                    )
                if "现行有效" in value.head:
                    yield (
                        re.compile(
                            r"现行有效(?:的)?(?:行政)?规范性文件(?:共|为)*$|"
                            r"规范性文件现行有效(?:共|为)*$"
                        ),
                        value.value,
                        "规范性文件现行有效件数",
                    )
        elif row in ("行政许可", "行政处罚", "行政强制"):
            value = values[-1]
            if len(values) > 1 and "决定" not in value.head:
                continue  # another table's row, its last number perhaps last year's
            yield (
                re.compile(
                    rf"(?:作出|办理|处理|实施)?(?:了)?{row}(?:处理)?(?:决定|案件)?(?:共|数量|为)*$"
                ),
                value.value,
                f"{row}处理决定数量",
            )


def _compared(
    document: Document, words: re.Pattern[str], value: Decimal, what: str, year: int | None
) -> Iterator[Finding]:
    for number in document.numbers:
        if number.approx or number.kind not in ("件", "条", "次", "个"):
            continue
        if what in _GROUPS and not _OF_REQUESTS.search(document.sentence_at(number.start).text):
            continue
        before = re.split(r"[,。;:\n(\d]", document.view[max(0, number.start - 34) : number.start])[
            -1
        ]
        found = words.search(before)
        if not found or number.value == value:
            continue
        context = document.view[max(0, number.start - 40) : number.start]
        clause = re.split(r"[。;\n]", context)[-1]
        if document.mode(number.start) == "plan" or _last_year(before, clause, what, year):
            continue
        lead = before[: found.start()]
        if _PART.search(lead) or ("其中" in lead and what.startswith("一、")):
            continue
        yield Finding(
            "text-against-table",
            "error",
            f"正文写{said(number.value)}，表中“{what}”是{said(value)}",
            number.start - len(found[0]),
            number.end,
            said(value),
            said(number.value),
        )


def _last_year(before: str, clause: str, what: str, year: int | None) -> bool:
    if "结转" in what or "结转" in before:
        return False
    bare = clause.replace(f"{year}年", "") if year else clause
    return _LAST.search(bare.split(",")[-1]) is not None


def _labelled(document: Document, year: int | None) -> Iterator[Finding]:
    """Other tables: a row's label, or its head, in the words right before a number."""
    facts: dict[str, set[Decimal]] = {}
    for table in document.tables:
        if is_form(table):
            continue
        for label, value in _pairs(table):
            facts.setdefault(label, set()).add(value)
    known = {label: next(iter(v)) for label, v in facts.items() if len(v) == 1}
    for label, value in list(known.items())[:400]:
        place = document.view.find(label)
        while place >= 0:
            number = _next_number(document, place + len(label))
            if number is not None and not number.approx and number.value != value:
                clause = re.split(r"[。;\n]", document.view[max(0, place - 24) : place])[-1]
                between = document.view[place + len(label) : number.start]
                if not _last_year(between, clause, label, year) and not re.search(
                    rf"其中|{_PART.pattern}", clause[-6:] + between
                ):
                    yield Finding(
                        "text-against-table",
                        "error",
                        f"正文写{said(number.value)}，表中“{label}”是{said(value)}",
                        place,
                        number.end,
                        said(value),
                        said(number.value),
                    )
            place = document.view.find(label, place + len(label))


def _totals(table: Table) -> Iterator[tuple[str, Decimal]]:
    """(head, number) of the total row's columns whose heads say what was done: 受理纠纷."""
    grid = table.grid
    heads = [c.text if c is not None else "" for c in grid[0]] if grid else []
    for line in grid[1:]:
        if line[0] is None or not re.fullmatch(r"(?:全[镇乡]|街道)?(?:合计|总计)", line[0].text):
            continue
        for head, cell in zip(heads, line, strict=True):
            total = value_of(cell)
            if total is not None and re.fullmatch(_DONE_HEAD, head):
                yield head, total
        return


def _next_number(document: Document, place: int) -> Number | None:
    """The number within a few characters after a label, in running text."""
    found = document.numbers_in(place, place + 8)
    if not found:
        return None
    number = found[0]
    between = document.view[place : number.start]
    if re.search(r"[,。;:、\n(]", between.replace(":", "")) or not re.fullmatch(
        r"(?:案件|事项|活动|会议|讲座|共|共计|累计|为|达|了|数量|数|总数|:|件数|场次){0,3}", between
    ):
        return None
    return number if number.counts and document.mode(number.start) != "plan" else None


def _pairs(table: Table) -> Iterator[tuple[str, Decimal]]:
    """(label, number) where the row has one number, or one under 合计, 数量 or 本年."""
    grid = table.grid
    heads = [c.text if c is not None else "" for c in grid[0]] if grid else []
    for line in grid:
        cells: list[tuple[int, Cell]] = []
        for column, cell in enumerate(line):
            if cell is not None and cell not in [c for _, c in cells]:
                cells.append((column, cell))
        labels = [c.text for _, c in cells if c.text and value_of(c) is None]
        numbers = [(k, c) for k, c in cells if value_of(c) is not None]
        if labels and re.fullmatch(r"\d{1,3}", cells[0][1].text) and len(numbers) > 1:
            numbers = numbers[1:] if numbers[0][0] == 0 else numbers
        if not labels or not numbers:
            continue
        label = re.sub(
            r"^(?:[一二三四五六七八九十]{1,2}、|\([一二三四五六七八九十\d]{1,2}\)|"
            r"\d{1,2}[.、])|\(.{0,8}\)$",
            "",
            labels[0],
        )
        if len(label) < _FEW or re.search(r"合计|总计|小计|其中|上年|去年", label):
            continue
        chosen = (
            numbers
            if len(numbers) == 1
            else [
                (k, c)
                for k, c in numbers
                if k < len(heads) and re.search(r"合计|总计|数量|件数|本年|次数|场次", heads[k])
            ]
        )
        if len(chosen) == 1 and "%" not in chosen[0][1].text:
            value = value_of(chosen[0][1])
            if value is not None:
                yield label, value
