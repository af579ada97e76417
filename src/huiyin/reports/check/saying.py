"""Claims by their form alone: numbers with units, verbs of founding and of procedure, negations.

What no line declares is found here too, so that every claim of a text is listed; without a register
for it there is nothing to judge it by.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from huiyin.reports.check.chapters import rank
from huiyin.reports.check.document import Document, Paragraph, Stretch
from huiyin.reports.check.located import Located
from huiyin.reports.check.numbers import TIMES, Number

_EXISTS = re.compile(
    r"建立健全|建立|设立|成立|制定|修订|出台|印发|配备|配置|聘请|聘任|选聘|建成|打造|组建|形成|设置|开展|举办|录制|"
    r"发放|悬挂|张贴|公布|主动公开|公开|下设|编制|建设|推进|推行|完善|健全|创建|获评|荣获|签订|明确|开通|搭建|构建|"
    r"新建|改造|升级|调整|充实|召开|组织|发布|推送|举行|引入|投入|梳理|普及|利用|运用|新增|安排|落实|深化|强化|更新|覆盖|突出|普及"
)
# Verbs that as often are half of a noun: they found something only at a clause's beginning.
_ALSO_NOUNS = (
    "建设",
    "公开",
    "组织",
    "覆盖",
    "投入",
    "调整",
    "发布",
    "普及",
    "利用",
    "明确",
    "安排",
)
_ADVERB = re.compile(
    r"(?:主动|及时|依法|全面|积极|扎实|充分|广泛|先后|共|并|向社会|还|已|累计|有序|统一|逐一|定期|联合)$"
)
_NOUN_TAIL = re.compile(r"(?:条例|工作的|情况|质量|方式|渠道|力度|机制的|过程|的(?!.{2,}))")
_PROCEEDS = re.compile(
    r"严格|定期|坚持|规范|听取|接受|邀请|汇报|报告工作|纳入|亲自|反馈|督办|督导|整改|审查|审核|考核|考评|"
    r"监督|先.{1,6}后|一事一审|研究|谋划|协调|受理|办理|跟踪|列席|视察|包案|专人|持证|贯彻|执行|履行|实行|实施|"
    r"配合|提升|化解|评议|公示|留痕|为主|带头|集体讨论|论证|评估|听证|征求|推动|发现问题|解决|落实|推进|切实|述法|"
    r"参加|参与|培训|旁听|轮训|指导|排查|调解|研判|会商|归档|登记"
)
_TIMELY = re.compile(
    r"及时|按时|按期|第一时间|限时|期限内|时限内|\d{1,3}个?工作日内|当日|即时|如期|提前"
)
_NEGATIVE = re.compile(
    r"未发生|没有发生|未出现|没有出现|未收到|未接到|没有收到|未产生|未被|未制定|未制发|零(?:投诉|复议|诉讼|发案|上访|申请|事故|差错|败诉)|"
    r"无(?:一)?(?:例|起|件|行政复议|行政诉讼|复议|诉讼|败诉|违法|申请|投诉|超期|逾期|撤销|错案|因)"
)
_UNIVERSAL = re.compile(
    r"均(?!衡|可|等|匀)|全部|全覆盖|全员|件件|桩桩|事事|村村|户户|人人|所有[^,。;]{0,16}都|一律|无一|逐一|逐项|逐件|全程|百分之百"
)
_RHYTHM = re.compile(
    r"每(?:年度?|个?季度?|个?月|半年|半个?月|周|两个?月|双月|日|天|村|场)|按季度|按月|逐月|逐季"
)
_CHANGE = re.compile(
    r"同比|环比|较(?:上年|去年|上一年)|比(?:上年|去年|上一年)|与(?:上年|去年)|持平|较20|比20"
)
_PLAN = re.compile(
    r"抓好|健全|完善|推进|落实|加强|强化|加大|创新|打造|开展|组织|做好|提升|继续|深化|建立|制定|细化|积极|努力|"
    r"贯彻|学习|规范|提高|推动|严格|坚持|扩大|优化|压实|聚焦|着力|召开|举办|配齐|充实|持续|进一步|不断|确保"
)
_INTRO = re.compile(r"主要有:?$|如下:?$|主要表现|取得了?一定(?:成效|成绩)")
_ITEM = re.compile(
    r"、|(?<=》)《|(?<=”)“|(?<=》)[和及]|以及|(?<=[\u4e00-\u9fa5]{3})和(?=[\u4e00-\u9fa5]{3})"
)
_ITEMS = 14
_SEVERAL = re.compile(r"多(?P<u>次|场|场次|件|项|人次)|数十(?P<v>次|场|件)|若干(?P<w>次|场|件)")
_OBJECT = 24
_REACH = 90


def said(document: Document) -> Iterator[Located]:
    """Every claim of the running text, in reading order."""
    for one in document.prose_paragraphs:
        if one.role == "aside":
            continue
        yield from _paragraph(document, one)


def _paragraph(document: Document, one: Paragraph) -> Iterator[Located]:
    view = document.view
    heading = (one.level or rank(view[one.start : one.end])) and "。" not in view[
        one.start : one.end
    ]
    if heading:
        mode = document.mode(one.start)
        deep = (one.level or 0) > 1 or rank(view[one.start : one.end]) > 1
        if mode in ("shortcomings", "plan") and deep:
            yield _whole("shortcoming" if mode == "shortcomings" else "plan", document, one)
        return
    for sentence in document.sentences_in(one.start, one.end):
        mode = document.mode(sentence.start)
        if mode == "shortcomings":
            if not _INTRO.search(sentence.text) and len(sentence.text) > 6:
                yield _shortcoming(document, sentence)
        elif mode == "plan":
            for clause in document.clauses(sentence.start, sentence.end):
                if _PLAN.search(clause.text) and len(clause.text) > 5:
                    yield _located("plan", clause, _PLAN.search(clause.text))
            yield from _numbers(document, sentence, planned=True)
        else:
            yield from _numbers(document, sentence)
            for clause in document.clauses(sentence.start, sentence.end):
                yield from _clause(clause)


def _whole(type: str, document: Document, one: Paragraph) -> Located:
    words = re.sub(r"^[(一二三四五六七八九十)\d.、]+", "", document.view[one.start : one.end])
    return Located(type, words[:_OBJECT], "", one.start, one.end)


def _shortcoming(document: Document, sentence: Stretch) -> Located:
    subject = re.sub(r"^[(一二三四五六七八九十)\d.、]+", "", document.heading(sentence.start))
    return Located(
        "shortcoming", subject[:_OBJECT], sentence.text[:_OBJECT], sentence.start, sentence.end
    )


def _located(type: str, clause: Stretch, verb: re.Match[str] | None) -> Located:
    measure = verb[0] if verb else ""
    rest = clause.text[verb.end() :] if verb else clause.text
    subject = re.sub(r"^(?:了|对|好|以|的|为)", "", rest)[:_OBJECT]
    return Located(type, subject or clause.text[:_OBJECT], measure, clause.start, clause.end)


def _clause(clause: Stretch) -> Iterator[Located]:
    """What a clause of the results claims besides its numbers."""
    text = clause.text
    if len(text) < 4:
        return
    for type, pattern in (
        ("negative", _NEGATIVE),
        ("universal", _UNIVERSAL),
        ("rhythm", _RHYTHM),
        ("timeliness", _TIMELY),
        ("procedure", _PROCEEDS),
    ):
        found = pattern.search(text)
        if found:
            yield _located(type, clause, found)
    for found in _SEVERAL.finditer(text):
        unit = next(u for u in found.groups() if u)
        start = clause.start + found.start()
        yield Located(
            "count", text[found.end() :][:_OBJECT], "", start, clause.end, None, unit, True
        )
    exists = _founding(text)
    if exists and exists[0] == "下设" and exists.start() > 3:
        # What has bodies below it is itself there.
        yield Located(
            "existence",
            text[: exists.start()][-_OBJECT:],
            "设立",
            clause.start,
            clause.start + exists.start(),
        )
    if exists:
        yield from _things(clause, exists)


def _founding(text: str) -> re.Match[str] | None:
    """The first verb of founding that is one here: not in a title, and not part of a noun."""
    for found in _EXISTS.finditer(text):
        lead = text[: found.start()]
        if lead.rfind("《") > lead.rfind("》"):
            continue
        noun = found[0] in _ALSO_NOUNS and lead and not _ADVERB.search(lead)
        if not noun and not _NOUN_TAIL.match(text, found.end()):
            return found
    return None


def _things(clause: Stretch, verb: re.Match[str]) -> Iterator[Located]:
    """One claim for each thing that a verb of founding names: 建成A、B、C."""
    at = verb.end()
    if clause.text[at : at + 1] == "了":
        at += 1
    cuts = [m.span() for m in _ITEM.finditer(clause.text, at)][:_ITEMS]
    bounds = [at, *(edge for cut in cuts for edge in cut), len(clause.text)]
    items = list(zip(bounds[::2], bounds[1::2], strict=True))
    for low, high in items:
        words = clause.text[low:high]
        if len(words) < 2:
            continue
        start = clause.start + (verb.start() if low == at else low)
        yield Located("existence", words[:_OBJECT], verb[0], start, clause.start + high)


def _numbers(document: Document, sentence: Stretch, *, planned: bool = False) -> Iterator[Located]:
    """Counts, amounts, rates and changes of a sentence."""
    view = document.view
    for number in document.numbers_in(sentence.start, sentence.end):
        if not number.unit or number.kind in TIMES or _in_title(view, sentence, number.start):
            continue
        low, high = _bounds(view, sentence, number)
        before, after = view[low : number.start], view[number.end : high]
        yield Located(
            "plan" if planned else _type(number, before),
            _subject(before, after),
            _measure(before),
            low,
            high,
            number.value,
            number.unit,
            number.approx,
        )
        for rate in _other_rates(before) if number.unit == "%" and not planned else ():
            value = number.value
            yield Located("rate", before[:_OBJECT], rate, low, high, value, "%", number.approx)
        if not planned and number.value == 0 and number.counts:
            yield Located("negative", _subject(before, after), _measure(before), low, high)
        if not planned and number.unit == "%" and not number.approx and number.value == 100:
            yield Located(
                "universal", _subject(before, after), _measure(before), low, high, number.value, "%"
            )


def _bounds(view: str, sentence: Stretch, number: Number) -> tuple[int, int]:
    """The clause around a number; the brackets around it bound it too."""
    low = max(view.rfind(c, sentence.start, number.start) for c in ",;:。")
    bracket = view.rfind("(", sentence.start, number.start)
    inside = bracket > low and view.find(")", bracket, number.start) < 0
    low = max(bracket if inside else low, sentence.start - 1, number.start - _REACH) + 1
    marks = ",;:。)" if inside else ",;:。"
    ends = [i for i in (view.find(c, number.end, sentence.end) for c in marks) if i >= 0]
    return low, min(*ends, sentence.end, number.end + _REACH)


def _other_rates(before: str) -> list[str]:
    """答复率、答复及时率达100% gives both: the rates before the last one."""
    found = re.search(
        r"((?:[\u4e00-\u9fa5]{1,8}率[、和及]){1,4})[\u4e00-\u9fa5]{1,8}率[^率]{0,6}$", before
    )
    return [name[-6:] for name in re.split(r"[、和及]", found[1]) if name] if found else []


def _type(number: Number, before: str) -> str:
    if _CHANGE.search(before) or number.kind == "点":
        return "comparison"
    if number.unit in ("%", "‰"):
        return "rate"
    return "amount" if number.unit == "元" else "count"


def _measure(before: str) -> str:
    verbs = [m[0] for m in _EXISTS.finditer(before)] or [m[0] for m in _PROCEEDS.finditer(before)]
    rates = re.findall(r"[\u4e00-\u9fa5]{1,6}率", before)
    return rates[-1] if rates else verbs[-1] if verbs else ""


def _subject(before: str, after: str) -> str:
    """The noun beside a number: after it (46场次的普法讲座), else before it."""
    tail = re.sub(r"^(?:以上|左右|的|余|\([^()]{0,8}\))", "", after)
    if len(tail) >= 2 and not tail.startswith((")", "(", "开展", "、")):
        return tail[:_OBJECT]
    lead = re.sub(r"(?:共计?|累计|总计|达到?|为|约|了|近)+$", "", before)
    parts = _EXISTS.split(lead)
    return (parts[-1] or lead)[-_OBJECT:]


def _in_title(view: str, sentence: Stretch, place: int) -> bool:
    lead = view[max(sentence.start, place - 60) : place]
    return lead.rfind("《") > lead.rfind("》")
