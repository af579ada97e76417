"""`rhythm`: a stated rhythm that the stated count does not reach.

Found:  每两月开展1次中心组法治学习，全年共开展5次。 · 每季度召开专题会议，全年召开3次。
Quiet:  每季度1次，全年4次 or more · 每季度听取汇报，全年培训26次 · the plan chapter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import islice

from huiyin.reports.check.document import Document, Paragraph
from huiyin.reports.check.finding import Finding
from huiyin.reports.check.numbers import chinese_value
from huiyin.reports.check.paper import Paper
from huiyin.reports.check.rules.amounts import said

_PERIODS = {
    "周": 52, "半月": 24, "半个月": 24, "旬": 36, "月": 12, "个月": 12, "月度": 12,
    "两月": 6, "两个月": 6, "双月": 6, "二个月": 6, "2个月": 6, "2月": 6, "三个月": 4, "3个月": 4,
    "季": 4, "季度": 4, "个季度": 4, "半年": 2, "半年度": 2, "六个月": 2, "年度": 1, "年": 1,
}  # fmt: skip
_WORDS = "|".join(sorted(_PERIODS, key=len, reverse=True))
_RHYTHM = re.compile(
    rf"(?:(?P<each>每|逐)(?P<p>{_WORDS})|(?P<old>按季度|按月|月度|季度)(?=(?:召开|开展|"
    rf"组织|学习|例会|听取|研究)))"
)
_TIMES = re.compile(
    r"(?P<mid>[^,。;\d\n]{0,24}?)(?P<n>\d{1,3}|[一二两三四五六七八九十])(?P<u>场次|次|场|期|轮|堂|节|课)"
)
_YEARLY = re.compile(r"全年|累计|共|实际|年内|已")
_COUNT = re.compile(
    r"(?P<lead>全年|年内|本年度?|一年来|今年以来|今年|全年度|年度内|累计|共计|共|实际|"
    r"已|(?<=,)(?:召开|开展|组织|举办|完成))(?P<mid>[^。;\d\n]{0,24}?)(?P<n>\d{1,4}|[一二两三四五六七八九十]{1,3})"
    r"(?P<u>次|场次|场|期|轮|堂|节|课)(?!以上)"
)
_GENERIC = re.compile(
    r"召开|开展|组织|举办|举行|进行|全年|累计|共计|实际|已|了|年内|本年度?|今年|以来|"
    r"共|一|对|的|至少|不少于|均|都|定期|集中|专题|研究|坚持|落实|要求|主持|带头|法治|"
    r"工作|建设"
)
_PARTIAL = re.compile(
    r"自\d{1,2}月|从\d{1,2}月|\d{1,2}月起|下半年|上半年|成立以来|每(?:人|村|名|个|位|"
    r"家|户|站|所|镇)"
)
_REACH = 90
_MOST = 200  # rhythms in one paragraph that are looked at


def find(paper: Paper) -> Iterator[Finding]:
    """Every rhythm of the results, against the next count of the same thing in its paragraph."""
    document = paper.document
    for one in document.prose_paragraphs:
        text = document.view[one.start : one.end]
        if "每" not in text and "季度" not in text and "月度" not in text:
            continue
        for match in islice(_RHYTHM.finditer(text), _MOST):
            if document.mode(one.start + match.start()) == "plan":
                continue
            finding = _against(document, one, text, match)
            if finding:
                yield finding


def _against(document: Document, one: Paragraph, text: str, match: re.Match[str]) -> Finding | None:
    periods = _PERIODS[match["p"]] if match["p"] else (12 if "月" in match["old"] else 4)
    each = _TIMES.match(text, match.end())
    if each and _YEARLY.search(each["mid"]):
        each = None
    begin = each.end() if each else match.end()
    times = _number(each["n"]) if each else 1
    expected = periods * times
    if expected <= 1:
        return None
    floor = max(0, match.start() - _REACH)
    low = max(floor, *(text.rfind(c, floor, match.start()) + 1 for c in "。;"))
    stop = text.find("。", begin)
    second = text.find("。", stop + 1) if stop >= 0 else -1
    end = second if second >= 0 else len(text)
    window = text[begin : min(end, begin + _REACH)]
    if _PARTIAL.search(text[low : match.end() + 20]):
        return None
    topic = _words(
        text[max(low, match.start() - 14) : match.start()]
        + (each["mid"] if each else "")
        + _to_mark(window)
    )
    for count in _COUNT.finditer(window):
        if _RHYTHM.search(window[: count.start()]):
            return None  # another rhythm comes first
        lead = count["mid"] + re.split(r"[,。;]", window[count.end() : count.end() + 12])[0]
        own = _words(lead)
        bare = count["lead"] in ("召开", "开展", "组织", "举办", "完成")
        if own and topic and not (own & topic):
            continue
        if bare and not (own & topic):
            continue
        actual = _number(count["n"])
        enough = expected * Decimal("0.85") if periods >= 24 else Decimal(expected)
        if actual >= enough:
            return None
        return Finding(
            "rhythm",
            "error",
            f"频次与次数不符：{match[0].strip(',')}应有{expected}次，写的是{actual}次",
            one.start + match.start(),
            one.start + begin + count.end(),
            f"{expected}次",
            f"{said(actual)}次",
        )
    return None


def _number(text: str) -> int:
    return int(text) if text.isdecimal() else chinese_value(text) or 0


def _to_mark(text: str) -> str:
    return re.split(r"[,。;]", text)[0]


def _words(text: str) -> set[str]:
    """The pairs of characters that name a thing, without verbs and adverbs of doing."""
    bare = _GENERIC.sub(" ", text)
    return {
        bare[i : i + 2]
        for i in range(len(bare) - 1)
        if re.fullmatch(r"[\u4e00-\u9fa5]{2}", bare[i : i + 2])
    }
