"""A total and its parts in running text: 共调解58件，其中村级40件、镇级18件."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from huiyin.reports.check.document import Document, Stretch
from huiyin.reports.check.numbers import Number

# Words after which the parts of the number before them are listed.
_AMONG = re.compile(r"其中|包括|包含|分别(?:为|是)?|具体(?:为|是|包括)|由|即|含")
_CLOSED = re.compile(r"分别|具体(?:为|是)|即|由")
# What says that more parts exist than are listed.
_OPEN = re.compile(
    r"等|主要|例如|如:|另有|另外|其余|还有|重点|特别是|部分(?!公开)|以及|左右|不含|除外|不等|尤其"
)
# Groups that overlap: a party member may be a woman with a certificate.
_OVERLAP = re.compile(
    r"党员|女|学历|持证|本科|大专|法律专业|法学|退役|少数民族|岁|以上|以下|专职|兼职|代表(?!建议)|委员(?!提案)|骨干|重复|留守|老年|"
    r"妇女|儿童|青年|残疾|低保|持有"
)
# Words for how things went: a clause with one of these begins something new.
_RESULT = re.compile(
    r"办结|成功|化解|答复|满意|已|完成|处置|整改|办理|受理|率|均|全部|同比|较|比上|罚款|涉及|覆盖|参与|受益|"
    r"解答|发放|收集|采纳|回访|出动|立案|结案|审结|达成|履行|移送|公开(?!申请|目录|栏|专区|指南)|评为|获|下降|上升|增长|减少"
)
_TOTAL = re.compile(r"(?:共计|合计|总计|总共|累计|共)$")
_VERB = re.compile(r"召开|举办|受理|查处|培训|发放|接待|排查")
_OTHERS = re.compile(r"其他|其它|其余")
# Pairs and series that make a whole.
_WHOLES = (
    (r"一般程序|普通程序", r"简易程序"),
    (r"现场|当面|窗口", r"电话|网上|线上|在线|信函|邮寄"),
    (r"线上|网上|网络", r"线下|现场"),
    (r"镇级", r"村级|村\(社区\)|村居"),
    (r"男", r"女"),
    (r"新收|本年", r"结转|上年"),
    (r"网站", r"微信|公众号"),
    (r"民事", r"行政"),
    (r"上半年", r"下半年"),
    (r"同意|予以公开", r"不予公开|部分公开"),
    (r"成功", r"不成功|失败|未成功|未达成"),
    (r"办结|已", r"未|正在|在办"),
    (r"行政编制|公务员", r"参公|事业"),
    (r"代表建议", r"委员提案|政协提案"),
    (r"专职", r"兼职"),
    (
        r"已(?:完成)?(?:办结|整改|化解|解决|完成|处置)",
        r"(?:正在|尚未|未|仍在)[^,。;]{0,6}(?:办理|整改|化解|解决|完成|处置)",
    ),
)
# Of these, halves that name a whole even where nothing says 其中.
_HALVES = _WHOLES[:1] + _WHOLES[3:5] + _WHOLES[8:9] + _WHOLES[-2:]
_LEADS = re.compile(r"其中|分别是|分别为|包括|具体为|按")
# A comparison with last year between the parts: 较上年7件增长14.3%.
_LAST = re.compile(r"(?:上年|去年|上一年|同期|20\d\d年)(?:度|同期)?(?:的|为|是)?$")
_COMPARED = re.compile(
    r"[,(]?(?:同比|环比|(?:较|比|与)(?:上年|去年|上一年|20\d\d年)(?:度)?(?:同期)?)[^,。;、)]{0,24}\)?"
)
_ASIDE = re.compile(r"\([^()\d]{0,16}\)")
# 比上年增加87条: a change has no parts. 12345热线: a line's number counts nothing.
_CHANGE = re.compile(r"(?:增加|减少|增长|下降|多|少)了?$")
_LINE = re.compile(r"(?<!\d)(?:12\d{3}|1[12][0-9])(?!\d)")


@dataclass(frozen=True, slots=True)
class Listing:
    """A whole and the parts listed for it. `closed`: the words say that these are all."""

    whole: Number
    parts: tuple[Number, ...]
    start: int
    end: int
    closed: bool
    open: bool
    overlapping: bool

    @property
    def total(self) -> Decimal:
        return sum((part.value for part in self.parts), Decimal(0))


def listings(document: Document) -> Iterator[Listing]:
    """Every whole with its parts in the running text."""
    for sentence in _whole_sentences(document):
        found = [
            n
            for n in document.numbers_in(sentence.start, sentence.end)
            if n.counts
            and not _CHANGE.search(document.view[max(sentence.start, n.start - 3) : n.start])
            and not _LAST.search(document.view[max(sentence.start, n.start - 9) : n.start])
        ]
        if 3 <= len(found) <= 400:
            yield from _after(document, sentence, found)
            yield from _before(document, sentence, found)


def _whole_sentences(document: Document) -> Iterator[Stretch]:
    """Sentences; one that begins with 其中 together with the one before it."""
    for sentence in document.sentences:
        before = document.sentence_before(sentence) if _LEADS.match(sentence.text) else None
        if before is not None and before.end + 1 >= sentence.start:
            start = max(before.start, sentence.start - 200)
            yield Stretch(start, sentence.end, document.view[start : sentence.end])
        else:
            yield sentence


def _after(document: Document, sentence: Stretch, found: list[Number]) -> Iterator[Listing]:
    """Whole first: 共216件，其中A 8件、B 22件; also 共受理16件:A 10件，B 6件."""
    view = document.view
    used = -1
    for index, whole in enumerate(found[:-2]):
        if index <= used:
            continue
        between = _LINE.sub("", _COMPARED.sub("", view[whole.end : found[index + 1].start]))
        among = _AMONG.search(between) if len(between) <= 60 else None
        # 1处（接待室）；建成3处: a bracket that is closed before the next number lists nothing.
        colon = re.match(r":|[(\[][^)\]]*$", between) is not None
        paired = not among and not colon and _paired(view, whole, found[index + 1 : index + 3])
        if (not among and not colon and not paired) or (among and re.search(r"\d", between)):
            continue
        label_at = whole.end if paired else whole.end + 1
        if among:
            label_at = view.index(among[0], whole.end) + len(among[0])
        parts = _parts(view, sentence, whole, found[index + 1 :], label_at)
        if len(parts) < 2:
            continue
        if "。其中" in between and (rest := _earlier(found[:index], parts, whole)):
            whole = rest  # 立案83件，结转3件。其中市容类39件: parts of what was told first
        used = index + len(parts)
        end = parts[-1].end
        words = view[whole.end : end]
        tail = view[end : end + 12]
        yield Listing(
            whole,
            tuple(parts),
            _begin(view, sentence, whole),
            end,
            closed=bool(among and _CLOSED.search(among[0])) or colon or _is_whole(words),
            open=bool(_OPEN.search(words) or re.match(r"[^,。;]{0,4}等", tail)),
            overlapping=bool(_OVERLAP.search(words)) and not _is_whole(words),
        )


def _earlier(before: list[Number], parts: list[Number], whole: Number) -> Number | None:
    """The number that parts told in a sentence of their own belong to, where they exceed the last
    one of the sentence before."""
    total = sum((part.value for part in parts), Decimal(0))
    if total <= whole.value:
        return None
    fitting = [n for n in before if n.kind == whole.kind and n.value >= total]
    return fitting[0] if fitting else None


def _parts(
    view: str, sentence: Stretch, whole: Number, following: list[Number], label_at: int
) -> list[Number]:
    """The numbers that are listed as parts: the same kind of unit, one for each item."""
    parts: list[Number] = []
    first_result = False
    first_label = ""
    separator = ""
    at = label_at
    for number in following:
        label = _COMPARED.sub("", _ASIDE.sub("", view[at : number.start]))
        if number.kind != whole.kind or len(label) > 60:
            break
        if parts:
            mark = label[:1]
            joint = mark if mark in ",、;和及" else ""
            if not joint:
                break
            if not separator:
                separator = joint
            if separator == "、" and joint in ",;":
                break
            if separator == "," and joint == ";":
                break
            result = _RESULT.search(label) is not None
            new = result and not first_result and not _is_whole(first_label + label)
            if new or _TOTAL.search(re.sub(r"(?:开展|召开|组织)+$", "", label)):
                break
            verb = _VERB.search(label)
            if verb and verb[0] not in first_label:
                break  # 其中研究法治议题12次；召开办公会22次: another whole begins
            if label.count(",") > 1 or "其中" in label or "共" in label[:3]:
                break
        else:
            first_result = _RESULT.search(label) is not None
            first_label = label
            if re.search(r"[,;]", label[1:]) and "," in label[3:]:
                break
        parts.append(number)
        at = number.end
    return parts


def _paired(view: str, whole: Number, parts: list[Number]) -> bool:
    """Whether two numbers right after a whole are its halves by name: 简易程序28起，普通程序4起."""
    if len(parts) < 2 or any(part.kind != whole.kind for part in parts):
        return False
    first, second = view[whole.end : parts[0].start], view[parts[0].end : parts[1].start]
    if len(first) > 16 or len(second) > 16 or not re.match(r"[,;、]", first):
        return False
    return any(
        (re.search(one, first) and re.search(other, second))
        or (re.search(other, first) and re.search(one, second))
        for one, other in _HALVES
    )


def _begin(view: str, sentence: Stretch, whole: Number) -> int:
    """The start of the clause that states the whole."""
    low = max(sentence.start, whole.start - 60)
    cut = max(view.rfind(c, low, whole.start) for c in ",;:。\n")
    return max(cut + 1, low)


def _is_whole(words: str) -> bool:
    """Whether the labels make a whole: 一般程序 and 简易程序, or the last is 其他."""
    if _OTHERS.search(words):
        return True
    return any(all(re.search(side, words) for side in sides) for sides in _WHOLES)


def _before(document: Document, sentence: Stretch, found: list[Number]) -> Iterator[Listing]:
    """Parts first: A 331人次，B 61人次，共372人次."""
    view = document.view
    for index in range(2, len(found)):
        whole = found[index]
        lead = view[found[index - 1].end : whole.start]
        if not re.fullmatch(
            r"[,;、]?(?:两项|三项|以上|上述|各类)?(?:共计|合计|总计|总共|共)(?:为|是)?", lead
        ):
            continue
        parts: list[Number] = []
        for back in range(index - 1, max(index - 30, -1), -1):
            one = found[back]
            if one.kind != whole.kind:
                break
            parts.insert(0, one)
            before = view[found[back - 1].end : one.start] if back else ""
            if back and not re.match(r"[,、;和及]", before):
                break
            if back and (len(before) > 40 or before.count(",") > 1):
                break
        if len(parts) < 2:
            continue
        start = _begin(view, sentence, parts[0])
        words = view[start : whole.start]
        yield Listing(
            whole,
            tuple(parts),
            start,
            whole.end,
            closed=True,
            open=False,
            overlapping=bool(_OVERLAP.search(words)),
        )
