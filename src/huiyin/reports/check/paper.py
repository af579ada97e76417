"""What a finished text is: which report, of which year, of which organ; read where not given."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from huiyin.reports.check.document import Document
from huiyin.reports.check.numbers import chinese_value

KINDS = ("rule-of-law", "disclosure", "enforcement", "duty-report")
YEAR = r"(?:20[0-4]\d|二[〇○零]{1}[〇○零一二三四][〇○零一二三四五六七八九])"
_TITLE_LINES = 8
_TITLE_LENGTH = 70
# A town's name: two to four characters before 镇, 乡 or 街道.
NAME = r"[\u4e00-\u9fa5]{2,4}?(?:镇|乡|街道)"
_ORGAN = re.compile(
    r"(?P<above>(?:[\u4e00-\u9fa5]{2,7}?(?:省|自治区|市|州|盟))?(?:[\u4e00-\u9fa5]{1,6}?(?:自治县|县|区|市|旗))?)"
    r"(?P<name>[\u4e00-\u9fa5]{1,7}?(?:民族乡|镇|乡|街道))"
    r"(?P<body>党委、?政府|党委|人民政府|政府|办事处|党工委|综合行政执法队|综合行政执法大队|司法所)?"
)
# 海滨街, where 街道 is written short.
_STREET = re.compile(r"([\u4e00-\u9fa5]{2,6}街)(?=20\d\d|二〇|关于|行政|法治|政府信息|综合)")
# Marks and menus above a title, which are no part of it.
_MARK = re.compile(
    r"演示·非公文|非公文|首页.{0,20}|当前位置.{0,60}|.{0,4}打印.{0,10}|(?:公开|内部)|[^\u4e00-\u9fa5]{1,20}|"
    r"(?:索引号|发布机构|发布日期|来源|文号|主题分类|成文日期):?.{0,40}"
)
_NOT_NAMES = (
    "乡镇",
    "城镇",
    "全镇",
    "我镇",
    "本镇",
    "该镇",
    "各镇",
    "村镇",
    "集镇",
    "依法治镇",
    "全乡",
    "我乡",
)
_YEAR_OF = (
    re.compile(rf"({YEAR})\s*年"),
    re.compile(rf"统计期限[^。\n]{{0,12}}?({YEAR})年"),
    re.compile(rf"现将[^。\n]{{0,20}}?({YEAR})年"),
    re.compile(rf"({YEAR})年度?[^。\n]{{0,20}}?(?:不足|问题|总体情况|工作情况)"),
)
_KIND_WORDS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("disclosure", re.compile(r"(?:政府)?信息公开.{0,8}(?:年度?报告?|年报|情况报告)")),
    ("duty-report", re.compile(r"述法|述职述法|第一责任人职责.{0,12}(?:报告|情况)")),
    ("rule-of-law", re.compile(r"法治(?:政府|建设)|依法行政|依法治(?!理)")),
    ("enforcement", re.compile(r"(?:综合)?行政执法|执法工作|执法情况|调解|普法")),
)
_BODY_WORDS = (
    ("disclosure", re.compile(r"政府信息公开|依申请公开|主动公开")),
    ("rule-of-law", re.compile(r"法治政府|法治建设|依法行政|依法治|普法|依法决策|重大决策")),
    ("enforcement", re.compile(r"行政执法|执法人员|行政处罚|执法检查")),
    ("duty-report", re.compile(r"述法|履行第一责任人|本人")),
)
_TITLES = re.compile(r"《[^》\n]{0,60}》")


@dataclass(frozen=True)
class Paper:
    """A finished report with what it is; `core` is the town's bare name, such as 回音镇."""

    document: Document
    kind: str | None
    year: int | None
    organ: str | None
    previous: Document | None = None

    @property
    def core(self) -> str:
        return bare_name(self.organ or "")

    @property
    def suffix(self) -> Literal["镇", "乡", "街道", ""]:
        return next((s for s in ("街道", "镇", "乡") if self.core.endswith(s)), "")

    @property
    def above(self) -> str:
        """The county in the organ's full name, such as 演示县."""
        found = _ORGAN.search(self.organ or "")
        return found["above"] if found else ""


def paper(
    document: Document,
    *,
    kind: str | None = None,
    year: int | None = None,
    organ: str | None = None,
    previous: Document | None = None,
) -> Paper:
    """The paper that a document is, by what is given and else by its title and text."""
    return Paper(
        document,
        kind or kind_of(document),
        year or year_of(document),
        organ or organ_of(document),
        previous,
    )


def title_lines(document: Document) -> Iterator[tuple[int, int, str]]:
    """The short paragraphs at the head of the text, as (start, end, words)."""
    count = 0
    for one in document.paragraphs:
        if one.role in ("cell", "aside"):
            continue
        said = document.view[one.start : one.end]
        count += 1
        if count > _TITLE_LINES or len(said) > _TITLE_LENGTH or "。" in said:
            return
        yield one.start, one.end, said


def title_of(document: Document) -> str:
    """The title: the lines at the head up to the one that names a report."""
    lines: list[str] = []
    for _, _, said in title_lines(document):
        if _MARK.fullmatch(said):
            continue
        if re.match(r"[一二三]、|\(一\)", said) or said.endswith(":"):
            break
        lines.append(said)
        if re.search(r"报告$|年报$|总结$|情况$|述法|报告\(", said):
            break
    return "".join(lines)


def kind_of(document: Document) -> str | None:
    """The kind by the title, else by what the text speaks of most."""
    title = title_of(document)
    for kind, words in _KIND_WORDS:
        if words.search(title):
            return kind
    body = _TITLES.sub("", document.view)
    counts = Counter({kind: len(words.findall(body)) for kind, words in _BODY_WORDS})
    best = counts.most_common(1)
    return best[0][0] if best and best[0][1] else None


def year_number(text: str) -> int | None:
    """2021 of "2021" or "二〇二一"."""
    if text.isdecimal():
        return int(text)
    return chinese_value(text.replace("○", "〇"))


def year_of(document: Document) -> int | None:
    """The year that the report is about."""
    view = document.view
    found = _YEAR_OF[0].search(_TITLES.sub("", title_of(document)))
    if found:
        return year_number(found[1])
    for pattern in _YEAR_OF[1:]:
        found = pattern.search(view)
        if found:
            return year_number(found[1])
    bare = re.sub(r"《[^》\n]{0,60}》|\d{4}[-—–]\d{4}年", "", view[:3000])
    first = _YEAR_OF[0].search(bare)
    return year_number(first[1]) if first else None


def bare_name(organ: str) -> str:
    """回音镇 of 演示县回音镇人民政府."""
    found = _ORGAN.search(organ)
    return found["name"] if found else ""


def organ_of(document: Document) -> str | None:
    """The organ by title, then by signature, then by the name that the text repeats most."""
    title = re.sub(r"^关于", "", title_of(document))
    for source in (title, _signature(document)):
        found = _ORGAN.search(source)
        if found and found["name"] not in _NOT_NAMES:
            return found[0]
        street = _STREET.match(source)
        if street:
            return street[1]
    names = Counter(
        m[1]
        for m in re.finditer(
            r"(?:^|[,。;:、《“\n年对及在])([\u4e00-\u9fa5]{2,3}(?:镇|乡|街道))(?!长|域|村|级|直)",
            document.view,
        )
        if m[1] not in _NOT_NAMES and not m[1].endswith(("乡镇", "全镇", "我镇", "本镇"))
    )
    if names:
        (best, _) = names.most_common(1)[0]
        return best
    return None


def _signature(document: Document) -> str:
    """The short line before the date at the end."""
    lines = [document.view[p.start : p.end] for p in document.paragraphs if p.role == "text"][-6:]
    for line in reversed(lines):
        if len(line) <= 30 and re.search(r"(?:镇|乡|街道)(?:人民政府|办事处|党委)?$", line):
            return line
    return ""
