"""The styles of the official format in WordprocessingML, built once.

Fonts are named as every Chinese office has them (方正小标宋简体, 仿宋_GB2312, 楷体_GB2312, 黑体);
none is embedded. Style ids are Word's own where it has one, so that its outline, its navigation
and screen readers know the headings.
"""

from __future__ import annotations

from dataclasses import dataclass

from huiyin.documents.layout import BODY_PT, LINE_PT, TRACKING_PT

BODY_FONT, TITLE_FONT, SONG = "仿宋_GB2312", "方正小标宋简体", "宋体"
HEI, KAI = "黑体", "楷体_GB2312"
INDENT_TWIPS = round(2 * (BODY_PT + TRACKING_PT) * 20)
_LINE_TWIPS = round(LINE_PT * 20)
_TRACKING_TWIPS = round(TRACKING_PT * 20)
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
NAMESPACE = f'xmlns:w="{_W}"'


def run_fonts(font: str) -> str:
    """The fonts of a run. Word takes the Latin font for quotation marks unless told otherwise."""
    return (
        f'<w:rFonts w:hint="eastAsia" w:ascii="{font}" w:eastAsia="{font}"'
        f' w:hAnsi="{font}" w:cs="{font}"/>'
    )


@dataclass(frozen=True, slots=True)
class Style:
    """A paragraph style: its id and Word's name for it, font, size and paragraph properties.

    `spacing` and `place` are w:spacing's and the closing properties' xml; `tracking` sets the
    characters as close as the 28 of a line need.
    """

    id: str
    name: str
    font: str = BODY_FONT
    size_pt: float = BODY_PT
    flow: str = ""
    spacing: str = f'w:before="0" w:after="0" w:line="{_LINE_TWIPS}" w:lineRule="exact"'
    place: str = '<w:jc w:val="both"/>'
    tracking: bool = True

    def xml(self) -> str:
        """The style's element."""
        kind = ' w:default="1"' if self.id == "Normal" else ""
        based = "" if self.id == "Normal" else '<w:basedOn w:val="Normal"/>'
        tracking = f'<w:spacing w:val="{_TRACKING_TWIPS if self.tracking else 0}"/>'
        size = round(self.size_pt * 2)
        # The grid of lines is the body's; other sizes keep their own distance.
        grid = "" if self.size_pt == BODY_PT else '<w:snapToGrid w:val="0"/>'
        return (
            f'<w:style w:type="paragraph"{kind} w:styleId="{self.id}"><w:name w:val="{self.name}"/>'
            f"{based}<w:qFormat/>"
            f"<w:pPr>{self.flow}{grid}<w:spacing {self.spacing}/>{self.place}</w:pPr>"
            f'<w:rPr>{run_fonts(self.font)}{tracking}<w:sz w:val="{size}"/>'
            f'<w:szCs w:val="{size}"/></w:rPr></w:style>'
        )


_FLOW = '<w:widowControl w:val="0"/>'
_KEEP = f"<w:keepNext/><w:keepLines/>{_FLOW}"
_CENTRE = '<w:jc w:val="center"/>'
_SINGLE = 'w:before="0" w:after="0" w:line="240" w:lineRule="auto"'


def _indented(level: str = "") -> str:
    return f'<w:ind w:firstLine="{INDENT_TWIPS}"/><w:jc w:val="both"/>{level}'


def _outline(level: int) -> str:
    return _indented(f'<w:outlineLvl w:val="{level}"/>')


STYLES = (
    Style("Normal", "Normal", flow=_FLOW),
    Style("BodyText", "Body Text", place=_indented()),
    Style("Title", "Title", TITLE_FONT, 22, _KEEP, place=_CENTRE, tracking=False),
    Style("Subtitle", "Subtitle", KAI, flow=_KEEP, place=_CENTRE),
    Style("Heading1", "heading 1", HEI, flow=_KEEP, place=_outline(0)),
    Style("Heading2", "heading 2", KAI, flow=_KEEP, place=_outline(1)),
    Style("Heading3", "heading 3", flow=_KEEP, place=_outline(2)),
    Style("Heading4", "heading 4", flow=_KEEP, place=_outline(3)),
    Style("Signature", "Signature", flow=_KEEP, place='<w:jc w:val="right"/>'),
    Style("Caption", "caption", HEI, 14, _KEEP,
          'w:before="120" w:after="60" w:line="400" w:lineRule="exact"', _CENTRE, False),
    Style("TableText", "Table Text", size_pt=12, spacing=_SINGLE, place="", tracking=False),
    Style("NoteText", "Note Text", size_pt=12,
          spacing='w:before="0" w:after="0" w:line="360" w:lineRule="exact"', tracking=False),
    Style("Closing", "Closing", size_pt=9, flow="<w:keepLines/>"
          '<w:pBdr><w:top w:val="single" w:sz="4" w:space="3" w:color="auto"/></w:pBdr>',
          spacing='w:before="280" w:after="0" w:line="260" w:lineRule="exact"',
          place='<w:jc w:val="left"/>', tracking=False),
    Style("Spacer", "Spacer", size_pt=1,
          spacing='w:before="0" w:after="0" w:line="20" w:lineRule="exact"', tracking=False),
    Style("Header", "header", size_pt=14, spacing=_SINGLE, place=_CENTRE, tracking=False),
    Style("Footer", "footer", SONG, 14, spacing=_SINGLE, place="", tracking=False),
)  # fmt: skip

FONT_OF = {style.id: style.font for style in STYLES}


def styles_xml() -> str:
    """The whole styles part: defaults in Chinese, and the styles above."""
    return (
        f"<w:styles {NAMESPACE}><w:docDefaults><w:rPrDefault><w:rPr>{run_fonts(BODY_FONT)}"
        '<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        "<w:pPrDefault/></w:docDefaults>"
        f"{''.join(style.xml() for style in STYLES)}</w:styles>"
    )
