"""`year`: another year stands where the report's own belongs.

Found:  a report of 2021 that says 统计期限为2020年1月1日至12月31日, 2020年，全镇共召开会议4次。,
        二、2020年度…不足, or whose plan is for 2021; a signature of a year before the report's.
Quiet:  《实施纲要（2015—2020年）》, 2016年以来, 比2020年, 截至2022年1月, next year's plan.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from huiyin.reports.check.chapters import rank
from huiyin.reports.check.document import Document, Paragraph, Stretch
from huiyin.reports.check.finding import Finding
from huiyin.reports.check.paper import YEAR, Paper, title_lines, title_of, year_number

_YEAR = re.compile(rf"(?<![\d—–~-])(?P<y>{YEAR})年(?!\d{{4}})(?P<d>度)?")
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
# What may stand before or after a year that is lawfully another.
_LAWFUL_BEFORE = re.compile(
    r"(?:比|较|与|同|自|从|截至|截止|到|至|于|《|〔|\[|\(|“|即|由|以|原|经|根据|按照|"
    r"依据|落实|贯彻|对照|针对|按|迎接|接受|完成了?|"
    r"印发|公布|发布|报送|上报|公开了?|出台|成立|修订|制定|启动|开始|下发|编制|参加|迎|"
    r"及|和|、|—|-|–|~|度|报告|超)$"
)
_LAWFUL_AFTER = re.compile(
    r"(?:度)?(?:以来|起|至今|来|同期|相比|之?前|之后|以前|后|底前|末前|"
    r"[^,。;]{0,4}以来|[—–~-]|至\d|到\d|"
    r"[^,。;]{0,12}(?:规划|纲要|方案|条例|办法|规定|意见|计划|版|修订|修正|年报|报告|"
    r"工作要点|考核|考评|评估|督察|巡察|目录|清单|通知|"
    r"要点|预算|决算|结转|转入|遗留|成立|建成|施行|实施|颁布|出台|印发|获评|荣获|获得|"
    r"被评|启用|创建|入选|制定|修订))"
)
_COMPARED = re.compile(
    r"同比|相比|对比|比上年|较上年|比去年|较去年|去年|上年|上一年度?|比20|较20|与20|"
    r"同期|增长|下降|持平|结转|以来|历年|近年|分别|逐年"
)
_RESULT = re.compile(
    r"召开|开展|组织|举办|举行|共|累计|受理|收到|办理|办结|新收|发布|公开|培训|完成|"
    r"制发|接待|排查|化解|调解|处理|审查|实现|我镇|全镇|我乡|全乡|"
    r"我街道|街道|镇|乡|坚持|推进|加强|深入|认真|扎实|持续|围绕|本机关|工作"
)
# What was founded or made in an earlier year and still stands.
_FOUNDED = re.compile(
    r"(?:度)?,?(?:我镇|全镇|本镇|镇党委|镇政府|镇里|我乡|我街道|[\u4e00-\u9fa5]{2,4}镇)?(?:已|就|便|率先|先后|全面)?"
    r"(?:修订|成立|建成|建立|设立|获评|被评|创建|入选|挂牌|启用|出台|印发|制定|完成)"
)
_FUTURE = re.compile(r"将|拟|计划|要|力争|继续|进一步|预计|目标|安排|打算|着力")
_OLD_PLAN = re.compile(
    rf"(?:\([一二三四五六]\)|[一二三四五六]是)?(?P<y>{YEAR})"
    rf"年度?[,我全本]?[^,。;]{{0,12}}(?:将|要|拟|计划|力争)"
)
_PLAN_HEAD = re.compile(r"安排|打算|下一?步|思路|展望|今后|明年|工作(?:计划|重点)|努力方向")
_MONTH = re.compile(r"(?P<m>\d{1,2})月")


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
        yield from _sentence(document, sentence, year)
    yield from _captions(document, year)
    yield from _signature(document, year)


def _finding(
    start: int,
    end: int,
    message: str,
    expected: int | str,
    found: int | str,
    severity: str = "error",
) -> Finding:
    return Finding(
        "year",
        "error" if severity == "error" else "warning",
        message,
        start,
        end,
        str(expected),
        str(found),
    )


def _title(document: Document, year: int) -> Iterator[Finding]:
    """The title's year, where the caller says that the report is of another."""
    if not title_of(document):
        return
    for start, _, said in title_lines(document):
        for match in _YEAR.finditer(said):
            other = year_number(match["y"])
            tail = said[match.end() : match.end() + 24]
            if (
                other != year
                and "报告" in said + tail
                and not re.search(r"[《〔]", said[: match.start()])
            ):
                yield _finding(
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
                yield _finding(
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
        yield _finding(
            match.start(), match.end(), f"起止日期不是报告年度（{year}年）", f"{year}年", match[0]
        )
    for match in _OPENING.finditer(document.view):
        if year_number(match["y"]) != year and not re.search(
            r"《|以来", document.view[match.start() : match.start("y") + 10]
        ):
            yield _finding(
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
    for match in _YEAR.finditer(said):
        other = year_number(match["y"])
        before, after = said[: match.start()], said[match.end() :]
        if other is None or re.search(r"[《(〔“—–-]$", before) or re.match(r"[—–~-]|以来", after):
            continue
        start, end = one.start + match.start(), one.start + match.end()
        if _PLAN_HEAD.search(said) or document.mode(one.start) == "plan":
            if other <= year and not re.search(r"总结|回顾|完成|情况", said):
                yield _finding(
                    start, end, f"下一年度安排的标题写的是{other}年", f"{year + 1}年", f"{other}年"
                )
        elif other != year and not re.search(r"规划|纲要|以来|《", said):
            yield _finding(
                start, end, f"标题的年份不是报告年度（{year}年）", f"{year}年", f"{other}年"
            )


def _sentence(document: Document, sentence: Stretch, year: int) -> Iterator[Finding]:
    text = sentence.text
    if "年" not in text:
        return
    if document.mode(sentence.start) == "plan":
        stale = _OLD_PLAN.match(text)
        if stale and year_number(stale["y"]) == year:
            yield _finding(
                sentence.start + stale.start("y"),
                sentence.start + stale.end("y") + 1,
                f"下一年度安排里写的是{year}年",
                f"{year + 1}年",
                f"{year}年",
            )
            return
    others = [m for m in _YEAR.finditer(text) if year_number(m["y"]) != year]
    if not others or len(others) > 60:
        return
    own = any(year_number(m["y"]) == year for m in _YEAR.finditer(text))
    mode = document.mode(sentence.start)
    for match in others[:20]:
        other = year_number(match["y"])
        if other is None or _in_title(text, match.start()):
            continue
        finding = _asserted(document, sentence, match, other, year, mode, own=own)
        if finding:
            yield finding
            return


def _in_title(text: str, place: int) -> bool:
    """Whether a place is inside 《》 or brackets of a document's number."""
    return text.rfind("《", 0, place) > text.rfind("》", 0, place) or text.rfind(
        "“", 0, place
    ) > text.rfind("”", 0, place)


def _asserted(
    document: Document,
    sentence: Stretch,
    match: re.Match[str],
    other: int,
    year: int,
    mode: str,
    *,
    own: bool,
) -> Finding | None:
    """Whether another year is given as the time of what the report tells as its own."""
    text = sentence.text
    before, after = text[: match.start()], text[match.end() :]
    lead = re.sub(r"^(?:\([一二三四五六七八九十]\)|[一二三四五六七八九十]是|\d[.、])", "", before)
    initial = (
        not lead
        or lead in ("在", "到", "截至", "截止")
        or re.fullmatch(r"(?:一、|二、)?(?:[^,。;]{0,10}[:.。])?", lead) is not None
    )
    if lead.endswith(("到", "至")) and not lead.endswith(("截至", "截止到")):
        return None
    if lead.endswith(("截至", "截止", "截止到")):
        return _as_of(sentence, match, other, year, mode, own=own)
    if _LAWFUL_AFTER.match(after) or re.match(r"以来|起", after):
        return None
    start, end = sentence.start + match.start(), sentence.start + match.end()
    clause_end = min((i for i in (after.find(c) for c in ",;:") if i >= 0), default=len(after))
    rest = after[: clause_end + 40]
    if other > year:
        return _later(sentence, after, start, end, other, year, mode, initial=initial)
    if own or _COMPARED.search(text[: match.end() + 60]):
        return None
    month = _MONTH.match(after)
    asserting = re.match(
        r"(?:全年|期间|里|内|,|,?我|,?全|,?本|,?镇|,?共|,?累计|新收|共|收到|受理|办理|"
        r"召开|开展|组织|举办|发布|公开|制发|接到|工作|法治|主动公开|依申请)",
        after,
    )
    if month:
        if initial and re.search(r"召开|开展|组织|举办|举行|参加", rest) and mode == "results":
            return _finding(
                start,
                end,
                f"说的是{other}年的事，报告是{year}年的，请核对年份",
                f"{year}年",
                f"{other}年",
                "warning",
            )
        return None
    if mode == "plan":
        if initial and _RESULT.search(rest):
            return _finding(
                start, end, f"下一年度安排里写的是{other}年", f"{year + 1}年", f"{other}年"
            )
        return None
    if _FOUNDED.match(rest) and not re.search(r"共|累计", rest):
        return None
    if initial and (asserting or match["d"]) and _RESULT.search(rest):
        return _finding(
            start, end, f"正文写的是{other}年，报告是{year}年的", f"{year}年", f"{other}年"
        )
    if (
        not initial
        and asserting
        and not _LAWFUL_BEFORE.search(before)
        and re.match(
            r"(?:全年|期间)?,?(?:我镇|全镇|我乡|全乡|我街道|本镇|本乡)?(?:共|累计|新收|"
            r"收到|受理|办理|召开|开展|组织|举办|发布|公开|制发|接到)",
            after,
        )
    ):
        return _finding(
            start, end, f"正文写的是{other}年，报告是{year}年的", f"{year}年", f"{other}年"
        )
    return None


def _as_of(
    sentence: Stretch, match: re.Match[str], other: int, year: int, mode: str, *, own: bool
) -> Finding | None:
    """截至2020年12月31日 in a report of 2021: last year's closing day, left standing."""
    after = sentence.text[match.end() :]
    closing = re.match(r"年?(?:底|末|12月底|12月末|12月31日)", after)
    if not closing or other >= year or own or mode != "results":
        return None
    if _COMPARED.search(sentence.text) or "已" in sentence.text[: match.start()]:
        return None
    start = sentence.start + match.start()
    return _finding(
        start,
        sentence.start + match.end() + closing.end(),
        f"截止日期不在报告年度（{year}年）",
        f"{year}年",
        f"{other}年",
    )


def _later(
    sentence: Stretch,
    after: str,
    start: int,
    end: int,
    other: int,
    year: int,
    mode: str,
    *,
    initial: bool,
) -> Finding | None:
    """A later year: lawful in plans and for what happened while the report was written."""
    if mode == "plan":
        if initial and other > year + 1 and re.match(r",|我|全|镇|度", after):
            return _finding(start, end, f"下一年度应是{year + 1}年", f"{year + 1}年", f"{other}年")
        return None
    month = _MONTH.match(after)
    if month and int(month["m"]) <= 4:
        return None
    if not initial or _FUTURE.search(sentence.text) or mode == "shortcomings":
        return None
    if re.match(
        r"(?:度)?(?:全年|,|我|全|本|镇|共|累计|收到|受理|召开|开展|组织)", after
    ) and re.search(r"召开|开展|组织|举办|共|受理|收到|办结|累计|公开|完成", after):
        return _finding(
            start, end, f"正文写的是{other}年，报告是{year}年的", f"{year}年", f"{other}年"
        )
    return None


def _running_lines(document: Document, year: int) -> Iterator[Finding]:
    """Headers and footers that name the report of another year."""
    for one in document.paragraphs:
        if one.role != "aside" or one.end - one.start > 60:
            continue
        said = document.view[one.start : one.end]
        match = _YEAR.search(said)
        if match and year_number(match["y"]) != year and re.search(r"报告|年报|总结", said):
            yield _finding(
                one.start + match.start(),
                one.start + match.end(),
                f"页眉页脚的年份不是报告年度（{year}年）",
                f"{year}年",
                match[0],
            )


def _captions(document: Document, year: int) -> Iterator[Finding]:
    """Cells that name a year as the table's own: 2020年受理数."""
    for table in document.tables:
        years = {year_number(m["y"]) for c in table.cells for m in _YEAR.finditer(c.text)}
        if not years or year in years or len(years) > 1:
            continue
        (other,) = years
        for cell in table.cells[:60]:
            match = _YEAR.search(cell.text)
            if (
                match
                and other is not None
                and len(cell.text) <= 20
                and cell.row <= 1
                and other < year
            ):
                if re.search(r"上年|去年|上一年|以来|规划|纲要", cell.text):
                    continue
                yield _finding(
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
            yield _finding(
                one.start + match.start(),
                one.start + match.end(),
                f"落款日期与报告年度（{year}年）不符",
                f"{year + 1}年",
                match[0],
            )
