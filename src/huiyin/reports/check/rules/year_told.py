"""Sentences that tell another year's doings as the report's own, and plans of a year gone by."""

from __future__ import annotations

import re
from collections.abc import Iterator

from huiyin.reports.check.document import Document, Stretch
from huiyin.reports.check.finding import Finding
from huiyin.reports.check.paper import YEAR, year_number

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
_MONTH = re.compile(r"(?P<m>\d{1,2})月")
SPOKEN_YEAR = re.compile(rf"(?<![\d—–~-])(?P<y>{YEAR})年(?!\d{{4}})(?P<d>度)?")


def finding(
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


def of_sentence(document: Document, sentence: Stretch, year: int) -> Iterator[Finding]:
    text = sentence.text
    if "年" not in text:
        return
    if document.mode(sentence.start) == "plan":
        stale = _OLD_PLAN.match(text)
        if stale and year_number(stale["y"]) == year:
            yield finding(
                sentence.start + stale.start("y"),
                sentence.start + stale.end("y") + 1,
                f"下一年度安排里写的是{year}年",
                f"{year + 1}年",
                f"{year}年",
            )
            return
    others = [m for m in SPOKEN_YEAR.finditer(text) if year_number(m["y"]) != year]
    if not others or len(others) > 60:
        return
    own = any(year_number(m["y"]) == year for m in SPOKEN_YEAR.finditer(text))
    mode = document.mode(sentence.start)
    for match in others[:20]:
        other = year_number(match["y"])
        if other is None or _in_title(text, match.start()):
            continue
        told = _asserted(document, sentence, match, other, year, mode, own=own)
        if told:
            yield told
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
            return finding(
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
            return finding(
                start, end, f"下一年度安排里写的是{other}年", f"{year + 1}年", f"{other}年"
            )
        return None
    if _FOUNDED.match(rest) and not re.search(r"共|累计", rest):
        return None
    if initial and (asserting or match["d"]) and _RESULT.search(rest):
        return finding(
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
        return finding(
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
    return finding(
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
            return finding(start, end, f"下一年度应是{year + 1}年", f"{year + 1}年", f"{other}年")
        return None
    month = _MONTH.match(after)
    if month and int(month["m"]) <= 4:
        return None
    if not initial or _FUTURE.search(sentence.text) or mode == "shortcomings":
        return None
    if re.match(
        r"(?:度)?(?:全年|,|我|全|本|镇|共|累计|收到|受理|召开|开展|组织)", after
    ) and re.search(r"召开|开展|组织|举办|共|受理|收到|办结|累计|公开|完成", after):
        return finding(
            start, end, f"正文写的是{other}年，报告是{year}年的", f"{year}年", f"{other}年"
        )
    return None
