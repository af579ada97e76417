"""Numbers as reports write them: 26, 1,438, 1.2万, 二十六, 一百余, 百分之百, with units."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

# Units that count the same things belong to one class, so that 8起 and 22件 can be added.
CLASSES = {
    "件": "件", "起": "件", "宗": "件", "例": "件", "桩": "件", "件次": "件",
    "次": "次", "场": "次", "场次": "次", "期": "次", "轮": "次", "堂": "次", "批次": "次",
    "课": "次", "批": "次", "节": "次",
    "人": "人", "名": "人", "位": "人",
    "人次": "人次", "户": "户", "户次": "户",
    "条": "条", "篇": "条", "则": "条",
    "份": "份", "册": "份", "张": "份", "本": "份", "套": "份",
    "个": "个", "项": "个", "处": "个", "家": "个", "所": "个", "座": "个", "支": "个",
    "幅": "幅", "块": "幅", "面": "幅",
    "元": "元", "%": "%", "‰": "‰", "百分点": "点", "个百分点": "点",
    "平方公里": "面积", "平方千米": "面积", "平方米": "平方米", "亩": "亩", "公顷": "公顷",
    "公里": "长", "千米": "长", "米": "米",
    "学时": "学时", "课时": "学时", "小时": "小时", "分钟": "分钟",
    "个工作日": "期限", "工作日": "期限", "天": "期限", "日": "日", "周": "周",
    "年": "年", "月": "月", "个月": "期限", "台": "台", "辆": "辆", "部": "部", "村": "村",
    "类": "类", "种": "类", "组": "组", "号": "号", "级": "级", "岁": "岁", "倍": "倍",
}  # fmt: skip
RANGE = ("-", "—", "~", "至", "–")
TIMES = {"年", "月", "日", "周", "期限", "小时", "分钟", "号", "级", "岁", "倍"}
# What a rate or a sum may rest on.
COUNTS = {"件", "次", "人", "人次", "户", "条", "份", "个", "幅", "元", "学时", "部", "村", "台"}

_UNIT = "|".join(sorted(CLASSES, key=len, reverse=True))
_APPROX_BEFORE = re.compile(r"(?:大约|约|近|超过|超|逾|将近|至少|不少于|不低于|接近|上|突破)$")
_CHINESE_DIGITS = "零〇一二两三四五六七八九"
_ARABIC = re.compile(
    r"(?<![\d.A-Za-z])(?P<n>\d{1,3}(?:,\d{3}){1,4}(?!\d)|\d{1,15})(?P<d>\.\d{1,6})?(?!\.?\d)"
    r"(?P<a>[多余])?(?P<m>[万亿千百])?(?P<b>[多余几])?"
    rf"(?P<u>{_UNIT})?(?P<c>\([次名]\))?(?P<e>以上|以内|左右|上下)?"
)
_CHINESE = re.compile(
    rf"(?P<n>[{_CHINESE_DIGITS}十百千万亿]{{1,12}})(?P<b>[多余几])?(?P<m>[万亿])?"
    r"(?P<u>个百分点|百分点|人次|场次|件次|批次|户次|学时|课时|个工作日|"
    r"[件起宗例次场期人名户条篇份册"
    r"个项处家所元张幅])(?P<e>以上|以内|左右)?"
)
_HUNDREDTHS = re.compile(
    rf"百分之(?P<n>[{_CHINESE_DIGITS}十百]{{1,6}})(?P<d>点[{_CHINESE_DIGITS}]{{1,4}})?"
)
# 第三条, 一个个, 三个规定, 一次性: words, not counts.
_NOT_BEFORE = ("第", "数", "几", "每", "同", "另", "逐", "其", "某", "哪", "唯", "统", "进", "专")
_NOT_AFTER = re.compile(
    r"一次性|一件事|两个维护|四个意识|四个自信|三个规定|两个确立|四个亲自|一个个|一个都|一项项|"
    r"一人一|一户一|一件一|一条龙|一家人|一家亲|一处一|一个窗口|一场景|一人多|三项制度|五项机制|"
    r"一次办|一次受|一次告|一个部门|一个方面|一条主线|一个样|一份力|百家|千家|万家|万户|千人|"
    r"八五|七五|三会一|四项机制|一起|一期工|二期工|千条|万条"
)
_SCALE = {"百": 100, "千": 1000, "万": 10_000, "亿": 100_000_000}


@dataclass(frozen=True, slots=True)
class Number:
    """A number in the view: `start` to `end` with its unit, `value` in the unit without 万.

    `step` is one in the last printed digit (0.01 for 99.14, 1000 for 1.2万).
    """

    start: int
    end: int
    value: Decimal
    unit: str
    approx: bool
    step: Decimal
    digits: str

    @property
    def kind(self) -> str:
        """The unit's class, empty without a unit."""
        return CLASSES.get(self.unit, "")

    @property
    def counts(self) -> bool:
        """Whether it counts things, people or money."""
        return self.kind in COUNTS

    @property
    def plain(self) -> int | float:
        return (
            int(self.value) if self.value == self.value.to_integral_value() else float(self.value)
        )


def numbers(view: str, start: int, end: int) -> list[Number]:
    """Every number between two places of the view, in order; years and dates among them."""
    found = list(_arabic(view, start, end))
    taken = [(n.start, n.end) for n in found]
    for one in _chinese(view, start, end):
        if not any(a < one.end and one.start < b for a, b in _near(taken, one.start)):
            found.append(one)
    return sorted(found, key=lambda n: n.start)


def _near(taken: list[tuple[int, int]], place: int) -> list[tuple[int, int]]:
    from bisect import bisect

    index = bisect(taken, (place, place))
    return taken[max(0, index - 1) : index + 2]


def _arabic(view: str, start: int, end: int) -> Iterator[Number]:
    for match in _ARABIC.finditer(view, start, end):
        before = view[max(start, match.start() - 4) : match.start()]
        unit = match["u"] or ""
        if before.endswith("第") or (before.endswith(("〔", "[20", "-")) and not unit):
            continue
        if view[match.end() : match.end() + 1] in RANGE and not unit:
            continue
        scale = _SCALE.get(match["m"] or "", 1)
        if match["m"] and not unit and not match["b"] and match["m"] in "百千":
            scale, unit = 1, ""
        digits = match["n"].replace(",", "") + (match["d"] or "")
        approx = bool(match["a"] or match["b"] or match["e"]) or bool(_APPROX_BEFORE.search(before))
        step = Decimal(scale).scaleb(-(len(match["d"]) - 1 if match["d"] else 0))
        stop = match.end("u") if unit else match.end()
        if match["c"]:
            stop = match.end("c")
            unit = "人次" if unit == "人" else "场次"
        yield Number(match.start(), stop, Decimal(digits) * scale, unit, approx, step, digits)


def _chinese(view: str, start: int, end: int) -> Iterator[Number]:
    for match in _HUNDREDTHS.finditer(view, start, end):
        whole = chinese_value(match["n"])
        if whole is None:
            continue
        part = match["d"] or ""
        tail = "".join(str(_digit(c)) for c in part[1:])
        digits = f"{whole}.{tail}" if tail else str(whole)
        step = Decimal(1).scaleb(-len(tail))
        approx = bool(_APPROX_BEFORE.search(view[max(start, match.start() - 4) : match.start()]))
        yield Number(match.start(), match.end(), Decimal(digits), "%", approx, step, digits)
    for match in _CHINESE.finditer(view, start, end):
        before = view[max(start, match.start() - 4) : match.start()]
        if before.endswith(_NOT_BEFORE) or _NOT_AFTER.match(view, match.start()):
            continue
        if before.endswith("分之") or before[-1:].isdigit():
            continue
        if match["n"] == "一" and view[match.end() : match.end() + 1] in ("”", "」"):
            continue  # “综合查一次”: a name
        value = chinese_value(match["n"])
        if value is None:
            continue
        value *= _SCALE.get(match["m"] or "", 1)
        approx = bool(match["b"] or match["e"]) or bool(_APPROX_BEFORE.search(before))
        yield Number(
            match.start(),
            match.end("u"),
            Decimal(value),
            match["u"],
            approx,
            Decimal(1),
            match["n"],
        )


def _digit(character: str) -> int:
    if character in "零〇":
        return 0
    return 2 if character == "两" else "零一二三四五六七八九".index(character)


def chinese_value(text: str) -> int | None:
    """A whole number in Chinese numerals (二十六, 十二万, 二〇二一); None if it is none."""
    if len(text) > 1 and all(c in _CHINESE_DIGITS for c in text):
        if text in ("一二", "二三", "三四", "三五", "四五", "五六", "七八", "三两", "两三"):
            return None
        return int("".join(str(_digit(c)) for c in text))
    total = section = digit = 0
    for character in text:
        if character in _CHINESE_DIGITS:
            digit = _digit(character)
        elif character in "十百千":
            scale = {"十": 10, "百": 100, "千": 1000}[character]
            section += (digit or 1) * scale
            digit = 0
        else:
            total = (total + section + digit or 1) * _SCALE[character]
            section = digit = 0
    return total + section + digit
