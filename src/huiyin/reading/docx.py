"""Word documents: every part of the package that holds text, the hidden ones apart."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from xml.etree import ElementTree

from huiyin.reading.cells import Problem, Unreadable
from huiyin.reading.package import local
from huiyin.reading.prose import Part, PartWriter, Place, Prose

LIMIT_BYTES = 256 * 2**20
BODY = "word/document.xml"
_BROKEN = "内容已损坏，读不出来；请用 Word 或 WPS 打开，确认内容完整后另存为 .docx 再试"
_SEEN = (
    (re.compile(r"word/footnotes\d*\.xml"), "脚注"),
    (re.compile(r"word/endnotes\d*\.xml"), "尾注"),
    (re.compile(r"word/header\d*\.xml"), "页眉"),
    (re.compile(r"word/footer\d*\.xml"), "页脚"),
)
_COMMENTS = re.compile(r"word/comments\w*\.xml")
# Parts whose words say nothing of the document: styles, fonts, settings, themes.
_TECHNICAL = re.compile(
    r"\[Content_Types\]\.xml|(?:word/)?theme/.*|word/(?:theme/.*|styles\w*|fontTable|settings|"
    r"webSettings|numbering|people)\.xml"
)
_LEVEL = re.compile(r"(?:heading|标题)\s*([1-9])", re.I)
Element = ElementTree.Element


def read_docx(data: bytes, file: str) -> Prose:
    """Body, notes, headers and footers as visible parts; what is not printed as hidden ones."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return _read(archive, file)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError):
        raise Unreadable(file, _BROKEN) from None


def _read(archive: zipfile.ZipFile, file: str) -> Prose:
    total = sum(entry.file_size for entry in archive.infolist())
    if total > LIMIT_BYTES:
        raise Unreadable(
            file, f"展开后有 {total / 2**20:.0f} MB，超过上限，未读入；请删除图片或拆成几个文件"
        )
    if BODY not in archive.NameToInfo:
        raise Unreadable(file, "压缩包里没有 Word 正文；请用 Word 或 WPS 另存为 .docx 再试")
    levels = _levels(archive, file)
    hidden = PartWriter("隐藏文字", visible=False)
    parts = [_part(_tree(archive, BODY, file), "正文", levels, hidden)]
    problems: list[Problem] = []
    names = sorted(archive.namelist())
    for pattern, name in _SEEN:
        for one in filter(pattern.fullmatch, names):
            parts.append(_part(_tree(archive, one, file), name, levels, hidden))
    others = PartWriter("文件信息", visible=False)
    for one in names:
        if _COMMENTS.fullmatch(one):
            parts.append(_part(_tree(archive, one, file), "批注", levels, hidden, visible=False))
        elif one != BODY and not any(p.fullmatch(one) for p, _ in _SEEN):
            _other(archive, one, others, problems)
    parts += [writer.part() for writer in (hidden, others) if writer]
    kept = [p for p in parts if p.passages or p.name == "正文"]
    return Prose(file, "docx", tuple(kept), tuple(problems))


def _tree(archive: zipfile.ZipFile, name: str, file: str) -> Element:
    data = archive.read(name)
    if b"<!DOCTYPE" in data:
        raise Unreadable(file, f"含有文档不该有的定义；{_BROKEN}", place=name)
    try:
        return ElementTree.fromstring(data)
    except ElementTree.ParseError:
        raise Unreadable(file, _BROKEN, place=name) from None


def _levels(archive: zipfile.ZipFile, file: str) -> dict[str, int]:
    """Style id → heading level, by the style's name or outline level."""
    if "word/styles.xml" not in archive.NameToInfo:
        return {}
    levels: dict[str, int] = {}
    for style in _tree(archive, "word/styles.xml", file):
        if local(style.tag) != "style":
            continue
        names = [_value(e) for e in style if local(e.tag) == "name"]
        name = names[0] if names else ""
        found = _LEVEL.fullmatch(name.strip())
        outline = [int(_value(e) or 9) + 1 for e in style.iter() if local(e.tag) == "outlineLvl"]
        if name.strip().lower() in ("title", "标题"):
            levels[_attribute(style, "styleId")] = 1
        elif found:
            levels[_attribute(style, "styleId")] = int(found[1])
        elif outline and outline[0] <= 9:
            levels[_attribute(style, "styleId")] = outline[0]
    return levels


def _attribute(element: Element, name: str) -> str:
    return next((value for key, value in element.items() if local(key) == name), "")


def _value(element: Element) -> str:
    return _attribute(element, "val")


def _part(
    root: Element, name: str, levels: dict[str, int], hidden: PartWriter, *, visible: bool = True
) -> Part:
    writer = PartWriter(name, visible=visible)
    start = next((e for e in root if local(e.tag) == "body"), root)
    _Walk(writer, hidden, levels).blocks(start)
    return writer.part()


class _Walk:
    """Walks the blocks of a part. Text boxes follow the paragraph that holds them."""

    def __init__(self, writer: PartWriter, hidden: PartWriter, levels: dict[str, int]) -> None:
        self.writer, self.hidden, self.levels = writer, hidden, levels

    def blocks(self, parent: Element) -> None:
        for element in _flow(parent):
            tag = local(element.tag)
            if tag == "p":
                text, boxes = self.paragraph(element)
                self.writer.paragraph(text, level=self._level(element))
                for box in boxes:
                    self.blocks(box)
            elif tag == "tbl":
                self.table(element)
            else:
                self.blocks(element)

    def _level(self, paragraph: Element) -> int:
        for element in paragraph:
            if local(element.tag) == "pPr":
                for one in element:
                    if local(one.tag) == "outlineLvl" and _value(one).isdecimal():
                        return min(int(_value(one)) + 1, 9)
                    if local(one.tag) == "pStyle" and _value(one) in self.levels:
                        return self.levels[_value(one)]
        return 0

    def paragraph(self, paragraph: Element) -> tuple[str, list[Element]]:
        """The paragraph's printed text, and the text boxes anchored in it."""
        text: list[str] = []
        boxes: list[Element] = []
        self._inline(paragraph, text, boxes)
        return "".join(text), boxes

    def _inline(self, element: Element, text: list[str], boxes: list[Element]) -> None:
        for child in element:
            tag = local(child.tag)
            if tag == "t":
                text.append(child.text or "")
            elif tag in ("tab", "ptab"):
                text.append("\t" if local(element.tag) == "r" else "")
            elif tag in ("br", "cr"):
                text.append("\n")
            elif tag == "noBreakHyphen":
                text.append("-")
            elif tag in ("delText", "instrText"):
                self.hidden.paragraph(child.text or "")
            elif tag == "txbxContent":
                boxes.append(child)
            elif tag == "AlternateContent":
                self._inline(next(iter(child), child), text, boxes)
            elif tag in ("docPr", "cNvPr"):
                for name in ("descr", "title"):
                    self.hidden.paragraph(_attribute(child, name))
            elif tag == "r" and _vanished(child):
                unseen: list[str] = []
                self._inline(child, unseen, boxes)
                self.hidden.paragraph("".join(unseen))
            elif tag == "sdtPr" or tag == "pPr" or tag == "rPr":
                continue
            else:
                self._inline(child, text, boxes)

    def table(self, table: Element) -> None:
        """Cells with their spans; a nested table's text belongs to the cell that holds it."""
        number = self.writer.next_table()
        rows = [e for e in _flow(table) if local(e.tag) == "tr"]
        placed: list[tuple[Place, str]] = []
        above: dict[int, int] = {}  # column → index of the cell that goes on below
        for r, row in enumerate(rows):
            column = _before(row)
            for cell in (e for e in _flow(row) if local(e.tag) == "tc"):
                colspan, merge = _spans(cell)
                if merge == "continue" and column in above:
                    place, text = placed[above[column]]
                    grown = Place(number, place.row, place.column, r - place.row + 1, place.colspan)
                    placed[above[column]] = (grown, text)
                else:
                    text = "\n".join(self._texts(cell))
                    above.pop(column, None)
                    if merge == "restart":
                        above[column] = len(placed)
                    placed.append((Place(number, r, column, 1, colspan), text))
                column += colspan
        for place, text in placed:
            self.writer.cell(text, place)

    def _texts(self, cell: Element) -> Iterator[str]:
        for element in _flow(cell):
            if local(element.tag) == "p":
                text, boxes = self.paragraph(element)
                if text.strip():
                    yield text
                for box in boxes:
                    yield from self._texts(box)
            else:
                yield from self._texts(element)


_WRAPPERS = {"sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag", "AlternateContent"}


def _flow(parent: Element) -> Iterator[Element]:
    """The blocks, rows or cells of a parent, whatever controls wrap them."""
    for element in parent:
        tag = local(element.tag)
        if tag == "AlternateContent":
            yield from _flow(next(iter(element), element))
        elif tag in _WRAPPERS:
            yield from _flow(element)
        elif not tag.endswith("Pr"):
            yield element


def _vanished(run: Element) -> bool:
    for element in run:
        if local(element.tag) == "rPr":
            return any(
                local(e.tag) == "vanish" and _value(e) not in ("0", "false") for e in element
            )
    return False


def _before(row: Element) -> int:
    """How many columns a row leaves out before its first cell."""
    for element in row:
        if local(element.tag) == "trPr":
            for one in element:
                if local(one.tag) == "gridBefore" and _value(one).isdecimal():
                    return min(int(_value(one)), 1000)
    return 0


def _spans(cell: Element) -> tuple[int, str]:
    """Columns that a cell covers, and whether it begins or goes on a cell over several rows."""
    colspan, merge = 1, ""
    for element in cell:
        if local(element.tag) == "tcPr":
            for one in element:
                if local(one.tag) == "gridSpan" and _value(one).isdecimal():
                    colspan = max(1, min(int(_value(one)), 1000))
                elif local(one.tag) == "vMerge":
                    merge = _value(one) or "continue"
    return colspan, merge


def _other(
    archive: zipfile.ZipFile, name: str, writer: PartWriter, problems: list[Problem]
) -> None:
    """Text and attributes of any other part; an embedded file is opened once."""
    if name.endswith((".xml", ".rels")) and not _TECHNICAL.fullmatch(name):
        try:
            root = ElementTree.fromstring(archive.read(name))
        except ElementTree.ParseError:
            problems.append(Problem(None, name, "这一部分已损坏，读不出来"))
            return
        for element in root.iter():
            writer.paragraph((element.text or "").strip())
            if name.endswith(".rels"):
                if element.get("TargetMode") == "External":
                    writer.paragraph(element.get("Target", ""))
            elif not name.startswith("docProps/"):
                for value in element.attrib.values():
                    writer.paragraph(value)
    elif name.startswith("word/embeddings/"):
        problems.append(Problem(None, name, "嵌入的文件未读入，请单独检查"))
