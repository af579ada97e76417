"""`year`: another year stands where the report's own belongs.

Found:  a report of 2021 that says 统计期限为2020年1月1日至12月31日, 2020年，全镇共召开会议4次。,
        二、2020年度…不足, or whose plan is for 2021; a signature of a year before the report's.
Quiet:  《实施纲要（2015—2020年）》, 2016年以来, 比2020年, 截至2022年1月, next year's plan.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from huiyin.reports.check.chapters import rank
from huiyin.reports.check.document import Document, Paragraph
from huiyin.reports.check.finding import Finding
from huiyin.reports.check.paper import YEAR, Paper, title_lines, title_of, year_number
from huiyin.reports.check.rules.year_told import SPOKEN_YEAR, finding, of_sentence

_PERIOD = re.compile(
    rf"(?:统计(?:期限|时间|数据|周期|范围)|数据统计|报告期|时间范围|本报告所列数据|"
    rf"所列数据)[^。\n]{{0,20}}?(?P<y>{YEAR})年1月1日"
    rf"(?:起)?(?:至|到|—|-|~)(?:(?P<z>{YEAR})年)?12月31日"
)
_WHOLE_YEAR = re.compile(
    rf"(?P<y>{YEAR})年1月1日(?:起)?(?:至|到|—|-|~)(?:{YEAR}年)?12月31日(?!修|施|印)"
)
_OPENING = re.compile(
    rf"(?:现将|现就|特将)[^。\n]{{0,24}}?(?P<y>{YEAR})年度?[^。\n]{{0,40}}?(?:报告|"
    rf"公布|汇报|总结|公开|通报|述职|述法)(?:如下|发布)"
)
_PLAN_HEAD = re.compile(r"安排|打算|下一?步|思路|展望|今后|明年|工作(?:计划|重点)|努力方向")


def find(paper: Paper) -> Iterator[Finding]:
    """Period, opening words, headings, sentences, signature; nothing where the year is unknown."""
    if paper.year is None:
        return
    document, year = paper.document, paper.year
    yield from _title(document, year)
    yield from _stated(document, year)
    for one in document.paragraphs:
        if one.role == "cell" or not _is_heading(document, one):
            continue
        yield from _heading(document, one, year)
    yield from _running_lines(document, year)
    for sentence in document.sentences:
        yield from of_sentence(document, sentence, year)
    yield from _captions(document, year)
    yield from _signature(document, year)


def _title(document: Document, year: int) -> Iterator[Finding]:
    """The title's year, where the caller says that the report is of another."""
    if not title_of(document):
        return
    for start, _, said in title_lines(document):
        for match in SPOKEN_YEAR.finditer(said):
            other = year_number(match["y"])
            tail = said[match.end() : match.end() + 24]
            if (
                other != year
                and "报告" in said + tail
                and not re.search(r"[《〔]", said[: match.start()])
            ):
                yield finding(
                    start + match.start(),
                    start + match.end(),
                    f"标题的年份是{other}年，报告是{year}年的",
                    f"{year}年",
                    match[0],
                )


def _stated(document: Document, year: int) -> Iterator[Finding]:
    """Where the report says itself which year it covers."""
    for match in _PERIOD.finditer(document.view):
        for group in ("y", "z"):
            if match[group] and year_number(match[group]) != year:
                yield finding(
                    match.start(),
                    match.end(),
                    f"统计期限不是报告年度（{year}年）",
                    f"{year}年1月1日至12月31日",
                    match[0],
                )
                break
    told = [f.start() for f in _PERIOD.finditer(document.view)]
    for match in _WHOLE_YEAR.finditer(document.view):
        before = document.view[max(0, match.start() - 30) : match.start()]
        if year_number(match["y"]) == year or re.search(r"上年|去年|比|较|与|同期", before):
            continue
        if any(start <= match.start() < start + 80 for start in told):
            continue
        yield finding(
            match.start(), match.end(), f"起止日期不是报告年度（{year}年）", f"{year}年", match[0]
        )
    for match in _OPENING.finditer(document.view):
        if year_number(match["y"]) != year and not re.search(
            r"《|以来", document.view[match.start() : match.start("y") + 10]
        ):
            yield finding(
                match.start(),
                match.end(),
                f"开头说的年份不是报告年度（{year}年）",
                f"{year}年",
                f"{match['y']}年",
            )


def _is_heading(document: Document, one: Paragraph) -> bool:
    if one.role == "aside" or one.end - one.start > 50:
        return False
    said = document.view[one.start : one.end]
    return bool(one.level or rank(said)) and "。" not in said


def _heading(document: Document, one: Paragraph, year: int) -> Iterator[Finding]:
    said = document.view[one.start : one.end]
    if "报告" in said and one.start < 200:
        return  # the title
    for match in SPOKEN_YEAR.finditer(said):
        other = year_number(match["y"])
        before, after = said[: match.start()], said[match.end() :]
        if other is None or re.search(r"[《(〔“—–-]$", before) or re.match(r"[—–~-]|以来", after):
            continue
        start, end = one.start + match.start(), one.start + match.end()
        if _PLAN_HEAD.search(said) or document.mode(one.start) == "plan":
            if other <= year and not re.search(r"总结|回顾|完成|情况", said):
                yield finding(
                    start, end, f"下一年度安排的标题写的是{other}年", f"{year + 1}年", f"{other}年"
                )
        elif other != year and not re.search(r"规划|纲要|以来|《", said):
            yield finding(
                start, end, f"标题的年份不是报告年度（{year}年）", f"{year}年", f"{other}年"
            )


def _running_lines(document: Document, year: int) -> Iterator[Finding]:
    """Headers and footers that name the report of another year."""
    for one in document.paragraphs:
        if one.role != "aside" or one.end - one.start > 60:
            continue
        said = document.view[one.start : one.end]
        match = SPOKEN_YEAR.search(said)
        if match and year_number(match["y"]) != year and re.search(r"报告|年报|总结", said):
            yield finding(
                one.start + match.start(),
                one.start + match.end(),
                f"页眉页脚的年份不是报告年度（{year}年）",
                f"{year}年",
                match[0],
            )


def _captions(document: Document, year: int) -> Iterator[Finding]:
    """Cells that name a year as the table's own: 2020年受理数."""
    for table in document.tables:
        years = {year_number(m["y"]) for c in table.cells for m in SPOKEN_YEAR.finditer(c.text)}
        if not years or year in years or len(years) > 1:
            continue
        (other,) = years
        for cell in table.cells[:60]:
            match = SPOKEN_YEAR.search(cell.text)
            if (
                match
                and other is not None
                and len(cell.text) <= 20
                and cell.row <= 1
                and other < year
            ):
                if re.search(r"上年|去年|上一年|以来|规划|纲要", cell.text):
                    continue
                yield finding(
                    cell.start + match.start(),
                    cell.start + match.end(),
                    f"表头写的是{other}年，报告是{year}年的",
                    f"{year}年",
                    f"{other}年",
                )
                break


def _signature(document: Document, year: int) -> Iterator[Finding]:
    """The date at the end: a report cannot be signed before its year is nearly over."""
    tail = [p for p in document.paragraphs if p.role == "text"][-8:]
    for one in tail:
        said = document.view[one.start : one.end]
        match = re.search(
            rf"(?P<y>{YEAR})年(?P<m>[\d一二三四五六七八九十]{{1,3}})"
            rf"月(?:[\d一二三四五六七八九十]{{1,3}}日)?$",
            said,
        )
        if not match or len(said) > 40 or "。" in said:
            continue
        signed = year_number(match["y"])
        if signed is None:
            continue
        month = int(match["m"]) if match["m"].isdecimal() else 1
        if signed < year or (signed == year and month < 11) or signed > year + 2:
            yield finding(
                one.start + match.start(),
                one.start + match.end(),
                f"落款日期与报告年度（{year}年）不符",
                f"{year + 1}年",
                match[0],
            )
