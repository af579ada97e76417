"""`percent`: rates and changes that do not follow from the numbers beside them.

Found:  应考116人，参考115人，参考率95%。 · 216件，比上年244件下降15%。 · 办结率120%。
Quiet:  99.14, 99.13, 99.1 or 99 % for 115 of 116: rounded or cut off, at any digit.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from huiyin.reports.check.document import Document, Stretch
from huiyin.reports.check.finding import Finding
from huiyin.reports.check.numbers import Number
from huiyin.reports.check.paper import Paper
from huiyin.reports.check.rules.amounts import said
from huiyin.reports.check.rules.beside import finding, label, rounded
from huiyin.reports.check.rules.change import change

_RATE = re.compile(
    r"(?P<stem>[\u4e00-\u9fa5]{1,8}?)(?P<rate>率|占比|比例|比重)(?:为|是|均?达到?|"
    r"均?为|高达|约|近|保持在?|提升?[至到]|、)*$"
)
_SHARE = re.compile(
    r"(?:占|约占)(?P<of>[^,。;\d]{0,14}?(?:\d{1,7}[件起人名次条份个户项]?(?:总数)?)?)(?:的)?$"
)
_CHANGE_BEFORE = re.compile(
    r"(?:同比|较|比|相比|环比|与)?[^,。;\d]{0,12}(?:增长|上升|提高|提升|增加|增幅|下降|"
    r"减少|降低|降幅|回落|压降)(?:率|幅度)?(?:了|为|达到?|约|近)?$"
)
_OPINION = re.compile(r"满意|知晓|知晓度|测评|好评|支持|信任")
_STATUS = re.compile(
    r"已|实际|实考|实到|完成|办结|成功|持证|持有|合格|参考|参加|其中|整改|化解|答复|满意|达|通过|出庭|优秀|采纳|履行|审查"
)
_EVERY = re.compile(r"[^,;:。(]{0,8}(?:均|全部|都)")
_OF_PEOPLE = re.compile(r"持证|参考|参训|参学|到会|出勤")
_PEOPLE = ("人", "人次", "名")
_MOST = 24


def find(paper: Paper) -> Iterator[Finding]:
    """Rates against their numbers, changes against the two years, sums of shares."""
    document = paper.document
    for sentence in document.sentences:
        found = document.numbers_in(sentence.start, sentence.end)
        percents = [n for n in found if n.unit == "%"]
        if not percents:
            continue
        for one in percents[:200]:
            told = _judged(document, sentence, found, one)
            if told:
                yield told
        yield from _shares(document, sentence, percents)
        yield from _points(document, sentence, found)


def _judged(
    document: Document, sentence: Stretch, found: list[Number], one: Number
) -> Finding | None:
    before = document.view[max(sentence.start, one.start - 40) : one.start]
    clause = re.split(r"[,;:]", before)[-1]
    if _CHANGE_BEFORE.search(clause):
        return change(document, sentence, found, one, clause)
    rate = _RATE.search(clause)
    share = _SHARE.search(clause)
    if one.value > 100 and (rate or share) and not re.search(r"增长|负债|完成|达标|增幅", clause):
        return finding(
            one, one.start - len(clause), "不可能超过100%", "≤100%", f"{said(one.value)}%"
        )
    if one.approx:
        return None
    if share and not rate:
        return _share(document, sentence, found, one)
    if rate:
        return _rate(document, sentence, found, one, rate["stem"])
    return None


def _fits(one: Number, numerator: Decimal, base: Decimal) -> bool:
    """Whether numerator of base is the printed percentage, rounded up, down or either way."""
    if base <= 0:
        return False
    return abs(numerator * 100 / base - one.value) <= one.step


def _counts_before(found: list[Number], one: Number) -> list[Number]:
    """Counts before a percentage in its sentence, at most so many, nearest last."""
    return [
        n for n in found if n.counts and n.kind != "元" and n.end <= one.start and not n.approx
    ][-_MOST:]


def _rate(
    document: Document, sentence: Stretch, found: list[Number], one: Number, stem: str
) -> Finding | None:
    view = document.view
    counts = _counts_before(found, one)
    if counts and (late := _late(view, sentence, found, one, stem)):
        if _fits(one, counts[-1].value - late.value, counts[-1].value):
            return None
        return _is_not(one, replace(late, value=counts[-1].value - late.value), counts[-1])
    among = _of_which(view, counts, one, stem)
    if among:
        numerator, base = among
        if _fits(one, numerator.value, base.value) or _fits(
            one, base.value - numerator.value, base.value
        ):
            return None
        return _is_not(one, numerator, base)
    if len(counts) < 2:
        counts = _in_brackets(document, sentence, found, one) or counts
    if len(counts) < 2:
        counts = _with_previous(document, sentence, counts)
    pairs = [(a, b) for a in counts for b in counts if a is not b and a.kind == b.kind]
    if not pairs or any(_fits(one, a.value, b.value) for a, b in pairs):
        return None
    key = stem[-2:]
    if one.value == 100 and _EVERY.match(view[counts[-1].end : one.start]):
        return None  # 应当答复的17件申请均已答复，答复率100%
    if _OF_PEOPLE.search(stem) and counts[-1].kind not in _PEOPLE:
        return None  # 11件执法事项中10件…，持证率100%: cases are no share of the staff
    named = [n for n in counts if label(view, sentence, n).find(key) >= 0 or _after(view, n, key)]
    if key in ("办结",):
        named = named or [
            n for n in counts if re.search(r"办结|办理完毕", label(view, sentence, n))
        ]
    if not named:
        same = [n for n in counts if n.kind == counts[-1].kind]
        least = min(same, key=lambda n: n.value)
        if len(counts) != 2 or len(same) != 2 or _OPINION.search(stem):
            return None
        if ";" in view[least.end : one.start]:
            return None  # another matter begins between them
        tail = re.split(r"[,;。:]", view[least.end : least.end + 6])[0]
        if not _STATUS.search(label(view, sentence, least) + tail):
            return None  # two numbers side by side are no share of each other
        named = [least]
    numerator = named[-1]
    bases = [
        n
        for n in counts
        if n is not numerator and n.kind == numerator.kind and n.value >= numerator.value
    ]
    if not bases:
        return None
    return _is_not(one, numerator, _nearest(bases, numerator))


def _of_which(
    view: str, counts: list[Number], one: Number, stem: str
) -> tuple[Number, Number] | None:
    """The numerator and base right before a rate: 答复的13件中，11件在期限内，及时率84.62%."""
    if len(counts) < 2:
        return None
    base, numerator = counts[-2:]
    if _OF_PEOPLE.search(stem) and numerator.kind not in _PEOPLE:
        return None
    between, after = view[base.end : numerator.start], view[numerator.end : one.start]
    if base.unit != numerator.unit or not 0 < numerator.value <= base.value:
        return None
    if re.fullmatch(r"[^,;。\d]{0,12}中,?|[,(]?其中[^,;。\d]{0,12}", between) and re.fullmatch(
        r"[^,;。\d]{0,20},[^,;。\d]{1,14}", after
    ):
        return numerator, base
    return None


def _late(
    view: str, sentence: Stretch, found: list[Number], one: Number, stem: str
) -> Number | None:
    """What a rate of punctuality leaves out, told right after it: 按时办结率97.4%，逾期35件."""
    if not re.search(r"按时|按期|及时|限时", stem):
        return None
    after = [n for n in found if n.start > one.end and n.counts and not n.approx]
    if after and re.fullmatch(
        r"[,(](?:有)?(?:逾期|超期|超时)[^,。;\d]{0,6}", view[one.end : after[0].start]
    ):
        return after[0]
    return None


def _is_not(one: Number, numerator: Number, base: Number) -> Finding:
    rate = numerator.value * 100 / base.value if base.value else Decimal(0)
    return finding(
        one,
        min(base.start, numerator.start),
        f"比率与数字不符：{said(numerator.value)}÷{said(base.value)}={rounded(rate)}%",
        f"{rounded(rate)}%",
        f"{said(one.value)}%",
    )


def _nearest(bases: list[Number], numerator: Number) -> Number:
    """The base that the reader would take: the one before the numerator, of its own unit."""
    before = [n for n in bases if n.start < numerator.start] or bases
    same = [n for n in before if n.unit == numerator.unit] or before
    return same[-1]


def _after(view: str, number: Number, key: str) -> bool:
    return key in re.split(r"[,;:。\d]", view[number.end : number.end + 12])[0]


def _in_brackets(
    document: Document, sentence: Stretch, found: list[Number], one: Number
) -> list[Number]:
    """Counts right after a rate that explain it: 参考率99.14%（应考116人，实考115人）."""
    view = document.view
    if not re.match(r"[(,]", view[one.end : one.end + 1]):
        return []
    close = view.find(")", one.end, sentence.end)
    high = close if view[one.end] == "(" and close >= 0 else one.end + 40
    return [n for n in found if n.counts and one.end <= n.start < high and not n.approx]


def _with_previous(document: Document, sentence: Stretch, counts: list[Number]) -> list[Number]:
    """The counts of the sentence before, where this one has too few."""
    before = document.sentence_before(sentence)
    if before is None or before.end + 2 < sentence.start:
        return counts
    earlier = [
        n for n in document.numbers_in(before.start, before.end) if n.counts and not n.approx
    ]
    return (earlier + counts)[-_MOST:] if len(earlier) + len(counts) == 2 else counts


def _share(
    document: Document, sentence: Stretch, found: list[Number], one: Number
) -> Finding | None:
    """A件，占…的X%: the number right before the share over any larger one before it."""
    counts = _counts_before(found, one)
    if len(counts) < 2:
        return None
    view = document.view
    # 22件，占全部案件216件的10%: the base may stand between.
    between = view[counts[-2].end : counts[-1].start]
    inner = re.search(r"占[^,。;]{0,14}$", between) is not None
    numerator = counts[-2] if inner else counts[-1]
    near = one.start - numerator.end
    if (
        re.search(r"[。;]|分别", view[numerator.end : one.start])
        or near > 40
        or (near > 24 and not inner)
    ):
        return None
    others = [n for n in counts if n is not numerator and n.kind == numerator.kind]
    bases = [n for n in others if n.value >= numerator.value]
    if inner:
        bases = [counts[-1]] if counts[-1].kind == numerator.kind and counts[-1].value else []
    if not bases or any(_fits(one, numerator.value, base.value) for base in bases):
        return None
    base = bases[0]
    rate = numerator.value * 100 / base.value
    return finding(
        one,
        numerator.start,
        f"占比与数字不符：{said(numerator.value)}÷{said(base.value)}={rounded(rate)}%",
        f"{rounded(rate)}%",
        f"{said(one.value)}%",
    )


def _shares(document: Document, sentence: Stretch, percents: list[Number]) -> Iterator[Finding]:
    """Shares of one whole that exceed it: 占40%、占50%、占20%."""
    view = document.view
    shares = [
        n
        for n in percents
        if re.search(r"占(?:比|总数的?)?(?:为|达到?)?$", view[max(0, n.start - 6) : n.start])
    ]
    total = sum((n.value for n in shares), Decimal(0))
    if len(shares) >= 3 and total > 100 + len(shares) and len(shares) == len(percents):
        yield Finding(
            "percent",
            "error",
            f"各项占比之和为{said(total)}%，超过100%",
            shares[0].start,
            shares[-1].end,
            "100%",
            f"{said(total)}%",
        )


_POINTS = re.compile(
    r"由(?P<a>\d{1,3}(?:\.\d{1,4})?)%(?:提高|提升|上升|增长|下降|降低|降)"
    r"[至到](?P<b>\d{1,3}(?:\.\d{1,4})?)%[^。\d]{0,8}"
    r"(?P<c>\d{1,3}(?:\.\d{1,4})?)个?百分点"
)


def _points(document: Document, sentence: Stretch, found: list[Number]) -> Iterator[Finding]:
    for match in _POINTS.finditer(document.view, sentence.start, sentence.end):
        change = abs(Decimal(match["b"]) - Decimal(match["a"]))
        if change != Decimal(match["c"]):
            yield Finding(
                "percent",
                "error",
                f"百分点与两个比率不符：相差{said(change)}个百分点",
                match.start(),
                match.end(),
                f"{said(change)}个百分点",
                f"{match['c']}个百分点",
            )
