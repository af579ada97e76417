"""`unit`: a unit that does not fit the measure, or a size that no town has.

Found:  总面积约31万平方公里 · 办结率98件 · 罚款3200件 · 60826元 here, 60826万元 there.
Quiet:  一般公共预算收入1.2亿元 · 面积31平方公里 · 罚款案件3件 · 发放宣传单30000份.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal

from huiyin.reports.check.document import Document
from huiyin.reports.check.finding import Finding
from huiyin.reports.check.numbers import Number
from huiyin.reports.check.paper import Paper
from huiyin.reports.check.rules.amounts import said
from huiyin.reports.check.rules.disclosed import table_two

# Measure, units, the largest amount that a town can have of it.
_LIMITS: tuple[tuple[re.Pattern[str], frozenset[str], Decimal, str], ...] = (
    (re.compile(r"面积|辖区"), frozenset({"平方公里", "平方千米"}), Decimal(40_000), "平方公里"),
    (re.compile(r"人口|常住|户籍"), frozenset({"人", "名"}), Decimal(2_000_000), "人"),
    (
        re.compile(r"会议|讲座|培训|学法|研讨|宣讲|党课|专题学习|旁听"),
        frozenset({"次", "场", "场次", "期"}),
        Decimal(3_000),
        "次",
    ),
    (
        re.compile(r"政府信息公开申请|依申请公开"),
        frozenset({"件", "条", "次", "宗"}),
        Decimal(50_000),
        "件",
    ),
    (re.compile(r"罚款|罚没"), frozenset({"元"}), Decimal(100_000_000), "元"),
    (
        re.compile(r"法律顾问|调解员|执法人员|执法证|法律明白人|网格员"),
        frozenset({"人", "名", "位"}),
        Decimal(5_000),
        "名",
    ),
    (re.compile(r"行政村|村居|村\(社区\)|社区"), frozenset({"个"}), Decimal(400), "个"),
    (re.compile(r"学时|课时"), frozenset({"学时", "课时"}), Decimal(2_000), "学时"),
)
# A measure that asks for one kind of unit.
_RATE = re.compile(
    r"(?P<m>[\u4e00-\u9fa5]{1,6}率)(?:均?为|均?达到?|是|保持在)"
    r"(?P<n>\d{1,4}(?:\.\d{1,4})?)(?P<u>件|次|人次|人|名|元|个|条|份|起|户)(?!工作日)"
)
_MONEY = re.compile(
    r"(?P<m>罚款|罚没款|收费|经费|工作经费|专项经费|财政拨款|信息处理费|奖励资金)"
    r"(?:金额|共计?|合计|总额|投入|支出|达到?|为){0,3}(?P<n>\d{1,9}(?:\.\d{1,4})?)"
    r"万?(?P<u>件|次|人次|起|场|公里|平方公里|%)(?![,、]?(?:涉|以))"
)
_AREA = re.compile(
    r"(?P<m>(?:总|辖区|镇域|行政区域)?面积)(?:约|共|为|达)?(?P<n>\d{1,9}(?:\.\d{1,4})?)"
    r"(?P<u>万?(?:公里|千米|米|人|元|件|个))"
)
_EVENT = re.compile(
    r"(?P<v>召开|举办)(?:了)?(?:各类|专题|法治|普法)?"
    r"(?P<m>[\u4e00-\u9fa5]{0,10}(?:会议|讲座|培训会|宣讲会|培训班))(?:共)?"
    r"(?P<n>\d{1,6})(?P<u>元|万元|平方米|公里|件|%|份)(?=[,。;]|$)"
)
_GIVEN = re.compile(
    r"(?:发放|印发|印制|张贴|悬挂)(?:了)?(?:各类|普法|法治)?(?P<m>宣传单|宣传资料|宣传册|手册|告知书|明白卡|横幅|条幅|标语)"
    r"(?:共|共计)?(?P<n>\d{1,6}(?:\.\d{1,4})?)万?(?P<u>人(?!次)|元|公里|平方米|小时|%)"
)
_SPEND = re.compile(
    r"(?P<m>人均可支配收入)(?:约|为|达到?)?(?P<n>\d{1,6}(?:\.\d{1,4})?)(?P<u>万元|亿元|件|人)"
)
_CASES = ("件", "起", "次", "场")


def find(paper: Paper) -> Iterator[Finding]:
    """Sizes, then units that do not fit, then one number with two units of money."""
    document = paper.document
    for number in document.numbers:
        yield from _too_large(document, number)
    for pattern, right in (
        (_RATE, "%"),
        (_MONEY, "元"),
        (_AREA, "平方公里"),
        (_EVENT, "次"),
        (_GIVEN, "份"),
    ):
        for match in pattern.finditer(document.view):
            if _inside_range(document.view, match.end()):
                continue
            if match["m"] == "罚款" and match["u"] in _CASES and Decimal(match["n"]) < 200:
                continue  # 当场罚款9起: so many fines
            yield Finding(
                "unit",
                "error",
                f"“{match['m']}”的单位不对：写的是{match['u']}",
                match.start(),
                match.end(),
                right,
                match["u"],
            )
    for match in _SPEND.finditer(document.view):
        amount = Decimal(match["n"])
        if match["u"] != "万元" or amount > 50:
            yield Finding(
                "unit",
                "error",
                "人均收入的单位或数值不合常理",
                match.start(),
                match.end(),
                "元",
                match["u"],
            )
    yield from _two_moneys(document)
    yield from _fees(document)


def _inside_range(view: str, place: int) -> bool:
    return view[place : place + 1] in ("至", "-", "—")


def _too_large(document: Document, number: Number) -> Iterator[Finding]:
    before = re.split(r"[,。;:\n]", document.view[max(0, number.start - 20) : number.start])[-1]
    for words, units, most, unit in _LIMITS:
        if number.unit in units and number.value > most and words.search(before):
            clause = number.start - len(before)
            yield Finding(
                "unit",
                "error",
                f"数值不合乡镇的常理：{said(number.value)}{number.unit}",
                clause,
                number.end,
                f"不超过{said(most)}{unit}",
                f"{said(number.value)}{number.unit}",
            )
            return


def _two_moneys(document: Document) -> Iterator[Finding]:
    """60826元 and 60826万元 in one report: one of them is wrong by ten thousand."""
    by_digits: dict[str, list[Number]] = defaultdict(list)
    for number in document.numbers:
        if number.unit == "元" and len(number.digits.replace(".", "")) >= 4 and not number.approx:
            by_digits[number.digits].append(number)
    for found in by_digits.values():
        values = {n.value for n in found}
        if len(values) < 2:
            continue
        largest = max(found, key=lambda n: n.value)
        other = min(n.value for n in found)
        yield Finding(
            "unit",
            "error",
            f"同一个数两处单位不同：另一处是{said(other)}元",
            largest.start,
            largest.end,
            f"{said(other)}元",
            f"{said(largest.value)}元",
        )


def _fees(document: Document) -> Iterator[Finding]:
    """Table two's fees are in 万元: ten thousand of them are a hundred million."""
    for row, values in table_two(document):
        for value in values if row == "行政事业性收费" else ():
            if value.value >= 10_000 and "万元" in value.head:
                yield Finding(
                    "unit",
                    "warning",
                    "这一栏的单位是万元，数值像是按元填的",
                    value.start,
                    value.end,
                    "万元",
                    said(value.value),
                )
