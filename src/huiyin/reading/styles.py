"""Which numbers of a workbook are days or times: number formats, and serials turned into dates.

ECMA-376-1 §18.8.30 lists the built-in formats; 27–36 and 50–58 are the East Asian dates.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from typing import Literal

from huiyin.reading.cells import Value

Meaning = Literal["date", "elapsed", None]

LAST_SERIAL = 2_958_465  # 9999-12-31
_PHANTOM_DAY = 60  # the 29th of February 1900 that the 1900 system believes in
_EPOCH_1900 = datetime(1899, 12, 30)
_EPOCH_1904 = datetime(1904, 1, 1)
_BUILT_IN_DATES = frozenset({*range(14, 23), *range(27, 37), 45, 47, *range(50, 59)})
_BUILT_IN_ELAPSED = 46
_SILENT = re.compile(r'"[^"]*"|\\.|_.|\*.')
_ELAPSED = re.compile(r"\[(?:h+|m+|s+)\]", re.IGNORECASE)
_BRACKETS = re.compile(r"\[[^\]]*\]")


def meaning(format_id: int, codes: dict[int, str]) -> Meaning:
    """What a number in this format is; ``codes`` are the formats that the workbook defines."""
    code = codes.get(format_id)
    if code is None:
        if format_id == _BUILT_IN_ELAPSED:
            return "elapsed"
        return "date" if format_id in _BUILT_IN_DATES else None
    shown = _SILENT.sub("", code).split(";")[0]
    if _ELAPSED.search(shown):
        return "elapsed"
    shown = _BRACKETS.sub("", shown).lower().replace("general", "")
    return "date" if re.search(r"[ymdhs]", shown) else None


def from_serial(serial: float, date_1904: bool = False) -> Value:
    """A day (or day and hour, or hour alone) counted the spreadsheet's way.

    A number that is no day (negative, or beyond the year 9999) comes back as it is.
    """
    last = LAST_SERIAL - (_EPOCH_1904 - _EPOCH_1900).days if date_1904 else LAST_SERIAL
    if not 0 <= serial < last + 1:
        return serial
    days = serial + 1 if not date_1904 and 1 <= serial < _PHANTOM_DAY else serial
    moment = (_EPOCH_1904 if date_1904 else _EPOCH_1900) + timedelta(
        milliseconds=round(days * 86_400_000)
    )
    if serial < 1:
        return moment.time()
    if moment.time() == time():
        return date(moment.year, moment.month, moment.day)
    return moment
