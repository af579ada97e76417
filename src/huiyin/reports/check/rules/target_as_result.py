"""`target-as-result`: a norm or an intention stands where the result belongs.

Found:  in the results: 每年学法不少于4次。 · 力争调解成功率达到98%。 · 计划举办讲座46场。
Quiet:  the plan chapter · 要求每年不少于4次，全年实际开展6次 · 按计划开展46场.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from huiyin.reports.check.document import Document, Stretch
from huiyin.reports.check.finding import Finding
from huiyin.reports.check.numbers import CLASSES
from huiyin.reports.check.paper import Paper

_N = r"(?:\d{1,6}(?:\.\d{1,2})?%?|[一二两三四五六七八九十]{1,3})"
_U = r"(?:次|场次|场|期|学时|课时|小时|轮|件|个|人次|名|人|份|条|天|%|项|户)"
_NORM = re.compile(
    rf"每(?:年度?|个?季度?|个?月|半年|周|两个?月|名|人|位|个)[^。;]{{0,24}}?(?:不少于|"
    rf"不低于|至少|不得少于|应达到?|须达到?){_N}{_U}?|"
    rf"(?:不少于|不低于|不得少于|不得低于){_N}{_U}?(?!的)|"
    rf"(?:目标(?:值|任务)?(?:为|是|:)|确保|预期)[^。;,]{{0,20}}?(?:达到?|不低于|实现|完成){_N}{_U}?"
)
_EACH = re.compile(
    rf"每(?:年|个?季度|个?月|半年|两个?月)(?:至少)?(?:开展|组织|召开|举办|进行|集中)?"
    rf"[^。;,\d]{{0,10}}?{_N}{_U}[^。;,]{{0,8}}"
)
_WILL = re.compile(
    rf"(?<!按)(?:力争|争取|预计|拟|计划(?!生育|书|内|的|外)(?:于|在)?|(?<![并会])"
    rf"将(?:于|在)?[^,。;]{{0,8}}?(?=开展|召开|举办|组织|培训|达到|实现|完成|建成|新增))"
    rf"[^,。;]{{0,24}}?{_N}{_U}?"
)
_WILL_VERB = re.compile(
    r"开展|召开|举办|组织|聘请|选聘|配备|设立|建立|达到|达|实现|完成|建成|新增|培训|提升|调解|办理|突破|覆盖|发放|制定|出台"
)
_DONE = re.compile(
    rf"(?:全年|实际|已|(?<!公)共(?!和|同|产|建|享)|累计|今年以来|截至|年内|本年度?|一年来|目前)"
    rf"[^。]{{0,30}}?\d(?:\d{{0,5}}(?P<u>{_U}))?|"
    rf"(?:开展|召开|举办|组织|完成|参加|培训|学习|达到|达)(?:了)?"
    rf"[^。;,]{{0,16}}?\d{{1,6}}(?P<v>{_U})"
)
_TITLES = re.compile(r"《[^》]{0,60}》(?:\([^)]{0,16}\))?")
# 每年开展1次轮训 is no result either.
_NORMED = re.compile(rf"每(?:年|个?季度|个?月|半年)[^。;,\d]{{0,16}}\d{{1,6}}{_U}")
_RULED = re.compile(
    r"规定|要求|明确|制度|办法|方案|标准|按照|根据|约定|条例|期限|合同|时限|依法|公示|"
    r"公告|期间|应当|工作日|以上|任务|目标|年初"
)
_ANY_LIMIT = re.compile(r"工作日|自然日|\d日内|期限|公示|罚款|金额|标准")
_PLANNED = re.compile(
    r"(?:工作|年度|学法|普法|培训|执法|检查|立法|学习)计划|《[^》]*计划|“[^”]*计划|"
    r"计划(?:生育|单列)"
)


def find(paper: Paper) -> Iterator[Finding]:
    """Sentences of the results only."""
    document = paper.document
    for sentence in document.sentences:
        if document.mode(sentence.start) != "results" or len(sentence.text) > 4_000:
            continue
        yield from _judged(document, sentence)


def _judged(document: Document, sentence: Stretch) -> Iterator[Finding]:
    text = sentence.text
    for match in _NORM.finditer(text):
        if _has_result(text, match) or _ANY_LIMIT.search(text[match.start() : match.end() + 4]):
            continue
        yield _finding(sentence, match, "写的是要求，不是做到的结果")
        return
    for match in _EACH.finditer(text):
        if _has_result(text, match) or ("至少" not in match[0] and not _is_norm(text, match)):
            continue
        yield _finding(sentence, match, "写的是要求，不是做到的结果")
        return
    for match in _WILL.finditer(text):
        words = match[0]
        if _PLANNED.search(text[max(0, match.start() - 6) : match.end()]):
            continue
        if not _WILL_VERB.search(words) or not re.search(r"\d", words):
            continue
        if re.match(r"计划|拟|预计", words) and re.search(
            r"实际|已|完成|超额", text[match.end() :][:60]
        ):
            continue
        yield _finding(sentence, match, "写的是打算，不是做到的结果")
        return


def _has_result(text: str, match: re.Match[str]) -> bool:
    """Whether the sentence also says what was done, counted as the norm counts."""
    rest = _NORMED.sub("", _TITLES.sub("", text[: match.start()] + "|" + text[match.end() :]))
    normed = re.search(rf"{_U}$", match[0])
    for done in _DONE.finditer(rest):
        unit = done["u"] or done["v"]
        if not normed or not unit or CLASSES.get(unit) == CLASSES.get(normed[0]):
            return True
    return False


def _is_norm(text: str, match: re.Match[str]) -> bool:
    """每年1次轮训, 每月1次研讨: a rhythm alone, listed where results belong."""
    around = text[max(0, match.start() - 16) : match.start()]
    return re.search(r"要求|应|须|确保|原则上|保证|严格执行", around) is not None


def _finding(sentence: Stretch, match: re.Match[str], message: str) -> Finding:
    start, end = sentence.start + match.start(), sentence.start + match.end()
    return Finding(
        "target-as-result",
        "warning",
        f"{message}，请改写为本年度实际完成数",
        start,
        end,
        "实际完成数",
        match[0],
    )
