"""Numbers, money and yes or no out of what clerks type; what is unclear is refused by name."""

from __future__ import annotations

import re
from datetime import date, time, timedelta
from decimal import Decimal

from huiyin.reading.cells import Value
from huiyin.reading.text import clean

_SCIENTIFIC = re.compile(r"[0-9](?:\.[0-9]+)?E\+?[0-9]{2}", re.IGNORECASE)
_NO_NUMBER = re.compile("[\u4e00-\u9fff]")  # characters that no form of a number becomes
_NUMBER = re.compile(r"[+-]?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.[0-9]+)?")
_MONEY = re.compile(r"(?:人民币|rmb|cny)?[¥￥]?(?P<number>[-+0-9.,]+)(?P<unit>万元?|亿元?|元整?|)")
_UNITS = {"": 1, "元": 1, "元整": 1, "万": 10**4, "万元": 10**4, "亿": 10**8, "亿元": 10**8}
_YES = frozenset(["是", "有", "对", "√", "✓", "✔", "☑", "y", "yes", "true", "1"])
_NO = frozenset(["否", "无", "没有", "不是", "×", "✗", "✘", "✕", "☒", "x", "n", "no", "false", "0"])


class BadValue(ValueError):
    """A value that cannot be what it should be; ``why`` names it and says what to write instead."""

    def __init__(self, value: Value, why: str) -> None:
        super().__init__(why)
        self.value = value
        self.why = why


def shown(value: Value) -> str:
    """A value as messages quote it."""
    if value is None or value == "":
        return "（空）"
    if isinstance(value, bool):
        return "是" if value else "否"
    if isinstance(value, float):
        return f"{value:.15g}"
    text = str(value)
    return text if len(text) <= 40 else f"{text[:40]}…"


def looks_like_lost_digits(value: Value) -> bool:
    """Whether a long code (ID number, account) was kept as a number and has lost its end.

    True for numbers of more than fifteen digits and for text such as ``4.52242E+17``.
    """
    if isinstance(value, bool):
        return False
    if isinstance(value, int | float):
        return bool(abs(value) >= 1e15)
    if not isinstance(value, str) or _NO_NUMBER.search(value):
        return False
    return _SCIENTIFIC.fullmatch(clean(value)) is not None


def parse_int(value: Value) -> int:
    """A whole number, as a number or as text with or without thousands separators."""
    number = _decimal(value, "整数")
    if number != number.to_integral_value():
        raise BadValue(value, f"“{shown(value)}”不是整数；请填写整数")
    return int(number)


def parse_money_fen(value: Value) -> int:
    """An amount of yuan in fen: 12.5, "1,234.50元", "￥12", "1.2万元"; below a fen is refused."""
    text = clean(value).replace(" ", "").lower() if isinstance(value, str) else None
    unit = 1
    if text:
        match = _MONEY.fullmatch(text)
        if match is None:
            raise BadValue(value, f"“{shown(value)}”不是金额；请填写以元为单位的数，如 1234.50")
        unit = _UNITS[match["unit"]]
        number = _decimal(match["number"], "金额")
    else:
        number = _decimal(value, "金额")
    fen = number * unit * 100
    if fen != fen.to_integral_value():
        raise BadValue(value, f"“{shown(value)}”不到一分钱的零头无法入账；请四舍五入到分")
    return int(fen)


def parse_yes_no(value: Value) -> bool:
    """是 否, 有 无, √ ×, Y N, 1 0; an empty cell is neither."""
    if isinstance(value, bool):
        return value
    if isinstance(value, str | int | float):
        text = clean(shown(value) if isinstance(value, float) else str(value)).lower()
        if text in _YES:
            return True
        if text in _NO:
            return False
    raise BadValue(value, f"“{shown(value)}”看不出是“是”还是“否”；请填写“是”或“否”")


def _decimal(value: Value, kind: str) -> Decimal:
    if isinstance(value, str):
        text = clean(value).replace(" ", "")
        if _NUMBER.fullmatch(text):
            return Decimal(text.replace(",", ""))
    elif isinstance(value, int | float) and not isinstance(value, bool):
        # Fifteen digits are what the sheet holds; beyond them a sum shows 0.30000000000000004.
        number = Decimal(value) if isinstance(value, int) else Decimal(f"{value:.15g}")
        if number.is_finite():
            return number
    hint = "单元格是日期格式，请改为数值格式后填写" if _is_moment(value) else "请填写数字"
    raise BadValue(value, f"“{shown(value)}”不是{kind}；{hint}")


def _is_moment(value: Value) -> bool:
    return isinstance(value, date | time | timedelta)
