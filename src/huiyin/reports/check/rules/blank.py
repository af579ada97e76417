"""`blank`: a figure or a date that was never filled in.

Found:  涉法涉诉信访__件 · 受理申请   件 · 共调解件 · 办结率达%。 · an empty cell of a form.
Quiet:  0件 · 文件 · 条件 · names with wide spaces · cells of headings · “—” and “/”.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from huiyin.reports.check.document import Cell, Document, Table
from huiyin.reports.check.finding import Finding
from huiyin.reports.check.paper import Paper
from huiyin.reports.check.rules import form
from huiyin.reports.check.rules.cells import is_form, value_of
from huiyin.reports.check.rules.disclosed import ROWS

_UNIT = r"(?:人次|场次|件次|件|次|场|起|条|份|名|人|户|个|项|处|家|宗|期|篇|元|万元|亩|%|％|村)"
_S = r"[ \t\u00a0\u3000\u2002\u2003]"
# In the text as it stands, since the view has no spaces.
_LINE = re.compile(
    r"(?<![A-Za-z0-9.@/:_-])[_＿]{2,40}(?![A-Za-z])|(?<![A-Za-z\d_.@/-])[_＿](?=[\u4e00-\u9fa5])"
)
_SPACES = re.compile(rf"(?<=[\u4e00-\u9fa5]){_S}{{2,40}}(?={_UNIT}(?:[，,。；;、）)\s]|$))")
_ONE_SPACE = re.compile(
    rf"(?<=[共计到理展发收达办结约为率有了解议请训])(?:{_S}){{1,40}}(?={_UNIT}(?:[，,。；;、]|$))"
)
# 仍有　　件信访积案: the gap stands before what is counted; 开展 次数 and 完成 项目 are words.
_BEFORE_NOUN = re.compile(
    rf"(?<=[共计到理展发收达办结约为有了开成])(?:{_S}){{1,40}}"
    r"(?=(?:人次|场次|件次|件(?!数)|次(?![数日年级要序品生])|场次?(?![地所景面合馆])|份(?!额)|"
    r"起(?![草诉点步来到因源重])|项(?!目)|名(?![单称义额录字下誉])|条(?![例件款约文理目])|户(?![籍口外主]))"
    r"[\u4e00-\u9fa5]{2})"
)
_DATE = re.compile(
    rf"(?<!\d){_S}{{1,20}}年{_S}{{0,20}}月{_S}{{0,20}}日|"
    rf"[\d〇○零一二三四五六七八九]{{4}}年{_S}{{1,20}}月{_S}{{0,20}}日|\d{{4}}年\d{{1,2}}月{_S}{{1,20}}日|"
    rf"(?<=[\n\t])年月日(?=\n|$)"
)
_BRACKETS = re.compile(
    rf"[（(]{_S}{{1,40}}[）)]|[（(][）)](?={_UNIT})|《{_S}{{0,40}}》|“{_S}{{1,40}}”|"
    rf"【{_S}{{0,20}}】"
)
# In the view: the number is not there at all.
_MISSING = re.compile(
    r"(?:(?<![公总])共(?:计)?|累计|合计|总计|达到?|(?:受理|收到|召开|开展|办理|办结|"
    r"接待|答复|调解|组织|举办|发放|审查)(?:了)?)"
    r"(?P<u>件|次|场次|场|人次|条|份|起|名|个|项|人)(?=[,。;、)\n]|$)|"
    r"(?<!补正)(?:申请|会议|培训|讲座|活动|纠纷|信访|工单|宣传单|宣传资料|建议|合同|信息|资料|案件|文件|隐患|意见书?)"
    r"(?:共|共计)?"
    r"(?P<v>件|次|场次|人次|条|份)(?=[,。;、)\n]|$)"
)
_RATE = re.compile(
    r"(?:率|占比|比例|比重)(?:为|达|达到|是|约)?(?P<u>%)|(?:增长|下降|上升|减少|提高)(?P<v>%)|"
    r"(?<=[\u4e00-\u9fa5]{2})率(?:为|达到?|约)(?P<w>)(?=[,。;\n]|$)"
)
_MONEY = re.compile(
    r"(?:罚款|收费|经费|资金|投入|金额)(?:共|共计|合计|为)?(?P<u>万?元)(?=[,。;、)\n]|$)"
)


def find(paper: Paper) -> Iterator[Finding]:
    """Gaps in the running text, then empty cells."""
    document = paper.document
    yield from _gaps(document)
    for one in document.prose_paragraphs:
        for pattern in (_MISSING, _RATE, _MONEY):
            for match in pattern.finditer(document.view, one.start, one.end):
                yield _finding(match.start(), match.end(), "这里少了数字", document)
    for table in document.tables:
        yield from _cells(table, document)


def _finding(start: int, end: int, message: str, document: Document) -> Finding:
    return Finding("blank", "error", message, start, end, "填写完整", document.view[start:end])


def _gaps(document: Document) -> Iterator[Finding]:
    """Gaps of the text itself: found there, reported with the words around them."""
    text = document.text
    rows = [document.span(c.start, c.end) for t in document.tables for c in t.cells]
    starts = [low for low, _ in rows]
    for pattern in (_LINE, _SPACES, _ONE_SPACE, _BEFORE_NOUN, _DATE, _BRACKETS):
        for match in pattern.finditer(text):
            if _between_cells(starts, rows, match.start()):
                continue
            low, high = _around(text, match.start(), match.end())
            yield _Raw(low, high, match[0]).finding(document)


class _Raw:
    """A gap by its places in the text."""

    def __init__(self, low: int, high: int, gap: str) -> None:
        self.low, self.high, self.gap = low, high, gap

    def finding(self, document: Document) -> Finding:
        start, end = document.to_view(self.low, self.high)
        message = "这里留了空，没有填写"
        return Finding("blank", "error", message, start, end, "填写完整", self.gap)


def _between_cells(starts: list[int], rows: list[tuple[int, int]], place: int) -> bool:
    """Whether a gap is the space between the columns of a table in a text file."""
    from bisect import bisect_right

    index = bisect_right(starts, place) - 1
    if index < 0 or index + 1 >= len(rows):
        return False
    return rows[index][1] <= place < rows[index + 1][0]


def _around(text: str, start: int, end: int) -> tuple[int, int]:
    """The gap with a few characters of its line on both sides."""
    low = start
    while low > 0 and start - low < 10 and text[low - 1] not in "\n。，,；;、":
        low -= 1
    high = end
    while high < len(text) and high - end < 6 and text[high] not in "\n。，,；;、":
        high += 1
    return low, high


def _cells(table: Table, document: Document) -> Iterator[Finding]:
    known = (*ROWS, *form.GROUP_ROWS)
    if is_form(table) or any(
        re.fullmatch(words, c.text) for c in table.cells for _, words in known
    ):
        yield from _form_cells(table, document)
    else:
        yield from _columns(table, document)


def _form_cells(table: Table, document: Document) -> Iterator[Finding]:
    """Every row of a form that has a number has one in each of its cells."""
    for line in table.grid:
        cells: list[Cell] = []
        for cell in line:
            if cell is not None and cell not in cells:
                cells.append(cell)
        words = [c for c in cells if c.text and value_of(c) is None]
        known = any(re.search(pattern, w.text) for w in words for _, pattern in (*form.ROWS, *ROWS))
        numbers = [c for c in cells if value_of(c) is not None]
        empty = [c for c in cells if not c.text]
        group = words and re.match(r"三、|\([三四五]\)|\(六\)", words[-1].text) and not numbers
        if not known or group or not empty or (not numbers and len(words) > 2):
            continue
        yield Finding(
            "blank",
            "error",
            f"“{words[-1].text[:20]}”行有空格未填（没有的填0）",
            words[-1].start,
            words[-1].end,
            "0",
            "空",
        )


def _columns(table: Table, document: Document) -> Iterator[Finding]:
    """A column of numbers with a hole."""
    grid = table.grid
    if len(grid) < 3:
        return
    for column in range(len(grid[0])):
        cells = [row[column] for row in grid]
        numbers = [c for c in cells if value_of(c) is not None]
        if len(numbers) < 2 or len(numbers) < (len(cells) - 1) * 0.6:
            continue
        for row, cell in zip(grid, cells, strict=True):
            if cell is None or cell.text or cell.colspan > 1 or cell.rowspan > 1:
                continue
            label = next((c for c in row if c is not None and c.text and value_of(c) is None), None)
            if label is not None and any(value_of(c) is not None for c in cells):
                yield Finding(
                    "blank",
                    "error",
                    f"“{label.text[:20]}”行有空格未填（没有的填0）",
                    label.start,
                    label.end,
                    "0",
                    "空",
                )
