"""The docx writer: the official format (GB/T 9704-2012) for Word and WPS."""

from __future__ import annotations

import io
import zipfile
from datetime import datetime

import docx as python_docx
from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.section import _Footer, _Header

from huiyin.documents.docx_body import body_xml, paragraph, run
from huiyin.documents.docx_styles import NAMESPACE, styles_xml
from huiyin.documents.layout import PAGE_NUMBER_PT
from huiyin.documents.model import Document
from huiyin.documents.runs import writable

# Parts of python-docx's template that say nothing here: half a megabyte of another look's styles,
# a thumbnail, an empty bibliography, bullets.
_UNUSED = {
    "http://schemas.microsoft.com/office/2007/relationships/stylesWithEffects",
    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail",
    RELATIONSHIP_TYPE.CUSTOM_XML,
    RELATIONSHIP_TYPE.NUMBERING,
    RELATIONSHIP_TYPE.WEB_SETTINGS,
}
# The first moment that a zip archive can express.
_ZIP_TIME = (1980, 1, 1, 0, 0, 0)


def write_docx(document: Document) -> bytes:
    """The document as docx, the same bytes each time."""
    word = python_docx.Document()
    _drop_unused(word)
    word.styles.element[:] = list(parse_xml(styles_xml()))
    _settings(word)
    _properties(word, document)
    word.element.replace(word.element.find(qn("w:body")), parse_xml(body_xml(document)))
    _running_lines(word, document.mark)
    written = io.BytesIO()
    word.save(written)
    return _timeless(written.getvalue())


def _drop_unused(word: WordDocument) -> None:
    for rels in (word.part.rels, word.part.package.rels):
        for key in [key for key, rel in rels.items() if rel.reltype in _UNUSED]:
            del rels[key]


def _settings(word: WordDocument) -> None:
    """Word of today rather than of 2010, Chinese, and odd and even pages that differ."""
    settings = word.settings.element
    for compat in settings.iter(qn("w:compatSetting")):
        if compat.get(qn("w:name")) == "compatibilityMode":
            compat.set(qn("w:val"), "15")
    for language in settings.iter(qn("w:themeFontLang")):
        language.set(qn("w:eastAsia"), "zh-CN")
    word.settings.odd_and_even_pages_header_footer = True


def _properties(word: WordDocument, document: Document) -> None:
    properties = word.core_properties
    moment = datetime(document.date.year, document.date.month, document.date.day)
    properties.title = writable(document.title.replace("\n", ""))[:255]
    properties.author = properties.last_modified_by = writable(document.organ)[:255]
    properties.created = properties.modified = moment
    properties.comments = writable(document.mark or "")[:255]
    properties.language = "zh-CN"
    properties.revision = 1


def _running_lines(word: WordDocument, mark: str | None) -> None:
    """The mark above each page, the page number outside below it: odd right, even left (7.5)."""
    section = word.sections[0]
    for header in (section.header, section.even_page_header):
        _set_line(header, paragraph("Header", mark or ""))
    aside = f"{round(PAGE_NUMBER_PT * 20)}"
    odd = f'<w:ind w:right="{aside}"/><w:jc w:val="right"/>'
    even = f'<w:ind w:left="{aside}"/><w:jc w:val="left"/>'
    _set_line(section.footer, _page_number(odd))
    _set_line(section.even_page_footer, _page_number(even))


def _set_line(part: _Header | _Footer, line: str) -> None:
    part.is_linked_to_previous = False
    element = part.paragraphs[0]._p
    element.getparent().replace(element, parse_xml(line.replace("<w:p>", f"<w:p {NAMESPACE}>", 1)))


def _page_number(properties: str) -> str:
    def field(kind: str) -> str:
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    return (
        f'<w:p><w:pPr><w:pStyle w:val="Footer"/>{properties}</w:pPr>{run("Footer", "— ")}'
        f'{field("begin")}<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>'
        f"{field('separate')}{run('Footer', '1')}{field('end')}{run('Footer', ' —')}</w:p>"
    )


def _timeless(package: bytes) -> bytes:
    """The same archive with the same moment on every file."""
    written = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(package)) as source,
        zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as target,
    ):
        for name in source.namelist():
            info = zipfile.ZipInfo(name, _ZIP_TIME)
            info.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(info, source.read(name))
    return written.getvalue()
