"""`power`: an act that a town has no power for.

Found:  制定规章6件 · 规章类文件11条 · table two: 规章 6 · 审理行政复议案件 · 作出行政拘留决定.
Quiet:  规章0件 · 建立规章制度12项 · 执行法律、法规、规章 · 收到行政复议案件1件 (as respondent).
A town's lack of power to make 规章 was not read in the statute's text here, so the rule warns.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from huiyin.reports.check.finding import Finding
from huiyin.reports.check.paper import Paper
from huiyin.reports.check.rules.amounts import said
from huiyin.reports.check.rules.disclosed import table_two

_RULES = r"(?:政府|地方|地方政府|部门)?规章(?!制度|办法|以下|所)"
_LISTED = re.compile(
    rf"{_RULES}(?:类)?(?:文件|信息)?(?:、?(?:行政)?规范性文件)?(?:现行有效|本年制发|"
    rf"制发|有效|发布|公开|共|数量|总数|,|:|为|的|数|类){{0,4}}(?P<n>\d{{1,6}}|"
    rf"[一二两三四五六七八九十]{{1,3}})(?P<u>件|部|项|条|个|份)"
)
_MADE = re.compile(
    rf"(?:制定|制发|出台|印发|发布|颁布|新制作|修订|废止|现行有效的?)(?:了|政府|地方|"
    rf"地方政府|各类)?(?P<n>\d{{1,6}}|[一二两三四五六七八九十]{{1,3}})?(?P<u>件|部|项|"
    rf"条|个)?{_RULES}"
)
_ACTS = (
    (
        re.compile(
            r"(?:制定|出台|颁布|(?<!新)修订(?!后|的))(?:了)?[^,。;\d]{0,8}(?:地方性|行政)法规|"
            r"地方性法规(?:\d+)(?:件|部)"
        ),
        "制定法规",
    ),
    (
        re.compile(
            r"(?:作出|实施|执行|决定|给予|处以)(?:了)?(?:\d{1,4}(?:人|件|起|次))?(?:的)?"
            r"行政拘留|行政拘留\d{1,4}(?:人|名|起)"
        ),
        "行政拘留",
    ),
    (
        re.compile(r"(?:吊销|暂扣)(?:了)?[^,。;]{0,10}(?:营业执照|驾驶证|许可证|执照)\d*"),
        "吊销证照",
    ),
    (
        re.compile(
            r"(?:作出|发布|下达)(?:了)?[^,。;]{0,8}(?:土地|房屋|集体土地)?征收(?:土地)?决定"
        ),
        "作出征收决定",
    ),
    (
        re.compile(
            r"(?:镇|乡|街道|本机关|我镇|政府)[^,。;]{0,10}(?:审理|审结|作出)(?:了)?"
            r"[^,。;]{0,6}行政复议(?:案件|决定)"
        ),
        "审理行政复议",
    ),
    (
        re.compile(r"冻结(?:了)?[^,。;]{0,8}(?:存款|汇款|账户)|刑事拘留\d|限制人身自由\d"),
        "冻结、拘留",
    ),
    (
        re.compile(r"(?:批准|决定)?逮捕(?:了)?\d|(?:提起|提请)公诉\d|判处[^,。;]{0,10}\d"),
        "司法职权",
    ),
    (
        re.compile(r"设定(?:了)?[^,。;]{0,6}(?:行政处罚|行政许可|行政强制)\d"),
        "设定处罚、许可或强制",
    ),
)
_LAWFUL = re.compile(
    r"执行|贯彻|学习|遵守|依据|依照|根据|按照|落实|宣传|清理|符合|违反|以上|法律、法规|"
    r"法律法规|协助|配合|移送|公安|建议|申请|上级|县|市|省|国家|被|移交|报请"
)
# 提出吊销营业执照的建议: another organ decides.
_PROPOSED = re.compile(r"的?(?:建议|意见|申请|提请|线索)")


def find(paper: Paper) -> Iterator[Finding]:
    """Words first, then table two."""
    document = paper.document
    for sentence in document.sentences:
        if document.mode(sentence.start) == "plan":
            continue
        text = sentence.text
        if "规章" in text:
            yield from _rules(sentence.start, text)
        for pattern, what in _ACTS:
            for match in pattern.finditer(text):
                if _LAWFUL.search(_lead(text, match.start())) or _PROPOSED.match(text, match.end()):
                    continue
                yield _finding(
                    sentence.start + match.start(),
                    sentence.start + match.end(),
                    what,
                    "没有这项职权",
                    match[0],
                )
    for row, values in table_two(document):
        for value in values if row == "规章" else ():
            if value.value:
                yield _finding(value.start, value.end, "制定规章", "0", said(value.value))


def _lead(text: str, place: int) -> str:
    """The words of a clause before a place."""
    return re.split(r"[,;。]", text[max(0, place - 40) : place])[-1]


def _rules(offset: int, text: str) -> Iterator[Finding]:
    taken = -1
    for pattern in (_LISTED, _MADE):
        for match in pattern.finditer(text):
            number = match["n"]
            if match.start() < taken or number in ("0", "零"):
                continue
            lead = _lead(text, match.start())
            if _LAWFUL.search(lead) or (
                number is None and re.match(r"、|和|及|0", text[match.end() :])
            ):
                continue
            if number is None and re.match(
                r"[^,。;]{0,10}[0零](?:件|部|项|个)", text[match.end() :]
            ):
                continue
            if "规范性文件" in match[0] and pattern is _LISTED and "规章、" in match[0]:
                continue  # 规章、规范性文件3件: the number may be the other's alone
            taken = match.end()
            yield _finding(offset + match.start(), offset + match.end(), "制定规章", "0", match[0])


def _finding(start: int, end: int, what: str, expected: str, found: str) -> Finding:
    return Finding(
        "power", "warning", f"乡镇没有这项职权：{what}，请核对", start, end, expected, found
    )
