"""`no-base`: a change without the earlier figure, a rate without what it is a share of.

Found:  同比上升22.2%。 · 受理58件，较上年下降19.44%。 · 收到申请0件，答复率100%。 · 群众满意率98%。
Quiet:  216件，比上年244件下降11.5% · 应考116人，参考115人，参考率99.14% · 与上年持平.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from huiyin.reports.check.document import Document, Stretch
from huiyin.reports.check.finding import Finding
from huiyin.reports.check.numbers import Number
from huiyin.reports.check.paper import Paper

_CHANGE = re.compile(
    r"(?P<base>同比|环比|较(?:上年|去年|上一年度?|往年|20\d\d年)(?:度)?(?:同期)?|"
    r"比(?:上年|去年|上一年度?|20\d\d年)(?:度)?(?:同期)?|与(?:上年|去年|20\d\d年)(?:度)?"
    r"(?:同期)?相比,?)"
    r"[^,。;\d]{0,10}?(?:增长|上升|提高|提升|增加|下降|减少|降低|回落|增幅|降幅|翻)[^,。;\d]{0,6}"
)
_RATE = re.compile(
    r"[\u4e00-\u9fa5]{1,8}率(?:、[\u4e00-\u9fa5]{1,8}率){0,4}(?:均?为|均?达到?|是|高达|"
    r"保持在?|约|近|提升[至到]|、)*$"
)
_BASE_KINDS = {"件", "次", "人", "人次", "户", "条", "份", "个", "村", "台", "辆", "部", "幅"}
_AIM = re.compile(r"力争|争取|目标|确保|计划|预计|不低于|要求")
_LAST = re.compile(r"上年|去年|上一年|同期|20\d\d年")


def find(paper: Paper) -> Iterator[Finding]:
    """Changes, then rates over nothing, then rates without any base near them."""
    document = paper.document
    for index, sentence in enumerate(document.sentences):
        if document.mode(sentence.start) == "plan":
            continue
        found = document.numbers_in(sentence.start, sentence.end)
        percents = [n for n in found if n.unit in ("%", "倍")][:200]
        for one in percents:
            before = document.view[max(sentence.start, one.start - 40) : one.start]
            clause = re.split(r"[,;:]", before)[-1] if "相比," not in before else before
            if _AIM.search(clause):
                continue
            change = _CHANGE.search(clause)
            if change and change.end() >= len(clause) - 8:
                yield from _change(document, sentence, found, one, clause)
            elif _RATE.search(clause):
                earlier = document.sentences[index - 1] if index else None
                yield from _rate(document, sentence, earlier, found, one, clause)


def _change(
    document: Document, sentence: Stretch, found: list[Number], one: Number, clause: str
) -> Iterator[Finding]:
    """A change in per cent has its base where last year's number, or the difference, is said."""
    view = document.view
    for number in found:
        if number is one or not (number.counts or number.unit == "%"):
            continue
        near = re.split(r"[,;。]", view[max(sentence.start, number.start - 18) : number.start])[-1]
        if _LAST.search(near) or re.search(r"(?:由|从)[^,;。]{0,8}$", near):
            return
        if re.search(r"(?:增加|减少|增长|下降|多|少)了?$", near) and number.unit != "%":
            return
        after = re.split(r"[,;。]", view[number.end : number.end + 12])[0]
        if re.match(r"\)?(?:\(上年|\(去年)", after):
            return
    if re.search(r"\((?:上年|去年|20\d\d年)", view[sentence.start : sentence.end]):
        return
    start = one.start - len(clause)
    yield Finding(
        "no-base",
        "warning",
        "只写了增减幅，没有写上年的数",
        start,
        one.end,
        "写明上年同期数",
        view[start : one.end],
    )


def _rate(
    document: Document,
    sentence: Stretch,
    earlier: Stretch | None,
    found: list[Number],
    one: Number,
    clause: str,
) -> Iterator[Finding]:
    view = document.view
    start = one.start - len(clause)
    counts = [n for n in found if n.kind in _BASE_KINDS and not _is_change(view, n)]
    near = counts
    if not counts and earlier is not None and earlier.end + 2 >= sentence.start:
        near = [n for n in document.numbers_in(earlier.start, earlier.end) if n.kind in _BASE_KINDS]
    before = [n for n in near if n.end <= one.start]
    if before and all(n.value == 0 for n in before):
        yield Finding(
            "no-base",
            "error",
            "基数为0，比率不适用，不能写百分之几",
            start,
            one.end,
            "不适用",
            view[start : one.end],
        )
    elif not near:
        yield Finding(
            "no-base",
            "warning",
            "只写了比率，没有写是多少分之多少",
            start,
            one.end,
            "写明分子和分母",
            view[start : one.end],
        )


def _is_change(view: str, number: Number) -> bool:
    return re.search(r"百分点$", view[number.start : number.end]) is not None
