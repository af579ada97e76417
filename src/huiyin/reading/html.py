"""Web pages: the text that a browser shows, its headings, and its tables cell by cell."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from huiyin.reading.delimited import decode
from huiyin.reading.prose import Part, PartWriter, Place, Prose

_CHARSET = re.compile(rb"""<meta[^>]{0,200}charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w-]{2,20})""", re.I)
_SPACES = re.compile(r"[ \t\r\n\f]+")
_HEADINGS = {f"h{n}": n for n in range(1, 7)}
_BLOCKS = {
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "div", "dl",
    "dt", "fieldset", "figcaption", "figure", "footer", "form", "header", "hr", "li", "main", "nav",
    "ol", "option", "p", "pre", "section", "table", "tbody", "tfoot", "thead", "tr", "ul",
    *_HEADINGS,
}  # fmt: skip
_SKIPPED = {"script", "style", "template", "noscript", "svg", "title"}
_VOID = {
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
}  # fmt: skip
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden")
_TOLD = ("alt", "title", "content", "placeholder", "aria-label")
_SPAN_LIMIT = 1000
_NEVER_CLOSED = 10_000


def read_html(data: bytes, file: str) -> Prose:
    """The visible text in one part; title, meta data, hidden elements and comments in others."""
    reader = _Reader()
    reader.feed(_decoded(data, file))
    reader.close()
    return Prose(file, "html", reader.parts())


def _decoded(data: bytes, file: str) -> str:
    found = _CHARSET.search(data[:4096])
    name = found[1].decode("ascii").lower() if found else ""
    if name.startswith("gb"):
        try:
            return data.decode("gb18030")
        except UnicodeDecodeError:
            pass
    return decode(data, file)


class _Table:
    """The places of a table's cells, spans taken into account."""

    def __init__(self, number: int) -> None:
        self.number = number
        self.row = -1
        self.column = 0
        self.taken: set[tuple[int, int]] = set()

    def next_row(self) -> None:
        self.row += 1
        self.column = 0

    def next_cell(self, rowspan: int, colspan: int) -> Place:
        self.row = max(self.row, 0)
        while (self.row, self.column) in self.taken:
            self.column += 1
        place = Place(self.number, self.row, self.column, rowspan, colspan)
        for down in range(rowspan if rowspan > 1 else 0):
            self.taken.update((self.row + down, self.column + c) for c in range(colspan))
        self.column += colspan
        return place


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.body = PartWriter("正文")
        self.hidden = PartWriter("隐藏文字", visible=False)
        self.data = PartWriter("网页信息", visible=False)
        self.text: list[str] = []
        self.levels: list[int] = []
        self.tables: list[_Table] = []
        self.cell: Place | None = None
        self.open: list[tuple[str, bool, bool]] = []  # tag, skipped, hidden

    @property
    def _state(self) -> tuple[bool, bool]:
        return (self.open[-1][1], self.open[-1][2]) if self.open else (False, False)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        for name in _TOLD:
            self.data.paragraph(values.get(name, ""))
        if tag == "br":
            self.text.append("\n")
        if tag in _BLOCKS and not (self.cell and tag not in ("tr", "table")):
            self._flush()
        elif tag in _BLOCKS:
            self.text.append("\n")
        self._table_tag(tag, values)
        if tag in _VOID:
            return
        if tag in _HEADINGS:
            self.levels.append(_HEADINGS[tag])
        skipped, hidden = self._state
        style = _HIDDEN.search(values.get("style", "").lower()) is not None
        if len(self.open) < _NEVER_CLOSED:
            self.open.append(
                (tag, skipped or tag in _SKIPPED, hidden or style or "hidden" in values)
            )

    def _table_tag(self, tag: str, values: dict[str, str]) -> None:
        if tag == "table":
            self.tables.append(_Table(self.body.next_table()))
        elif tag == "tr" and self.tables:
            self._close_cell()
            self.tables[-1].next_row()
        elif tag in ("td", "th") and self.tables:
            self._close_cell()
            span = (_span(values.get("rowspan")), _span(values.get("colspan")))
            self.cell = self.tables[-1].next_cell(*span)

    def handle_endtag(self, tag: str) -> None:
        if tag in ("td", "th", "tr", "table"):
            self._close_cell()
        if tag == "table" and self.tables:
            self.tables.pop()
        if tag in _BLOCKS and self.cell is None:
            self._flush()
        if tag in _HEADINGS and self.levels:
            self.levels.pop()
        for at in range(len(self.open) - 1, max(len(self.open) - 50, -1), -1):
            if self.open[at][0] == tag:
                del self.open[at:]
                break

    def handle_data(self, data: str) -> None:
        skipped, hidden = self._state
        if self.open and self.open[-1][0] == "title":
            self.data.paragraph(_tidy(data))
        elif skipped:
            return
        elif hidden:
            self.hidden.paragraph(_tidy(data))
        else:
            self.text.append(_SPACES.sub(" ", data))

    def handle_comment(self, data: str) -> None:
        self.hidden.paragraph(_tidy(data))

    def _taken(self) -> str:
        text, self.text = _lines("".join(self.text)), []
        return text

    def _flush(self) -> None:
        text = self._taken()
        level = self.levels[-1] if self.levels else 0
        self.body.paragraph(text, level=level)

    def _close_cell(self) -> None:
        if self.cell is None:
            self._flush()
            return
        self.body.cell(self._taken(), self.cell)
        self.cell = None

    def parts(self) -> tuple[Part, ...]:
        """What was read, after the last tag."""
        self._close_cell()
        parts = [self.body.part()]
        return tuple(parts + [w.part() for w in (self.hidden, self.data) if w])


def _span(value: str | None) -> int:
    return min(int(value), _SPAN_LIMIT) if value and value.isdecimal() and int(value) else 1


def _tidy(text: str) -> str:
    return _SPACES.sub(" ", text).strip()


def _lines(text: str) -> str:
    return "\n".join(line for line in (s.strip(" ") for s in text.split("\n")) if line)
