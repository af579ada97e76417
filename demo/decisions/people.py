"""Who decides, reviews and advises in the demo town."""

from __future__ import annotations

import town

HANDLER, REVIEWER, ADVISER, HEAD = "戊致远", "乙正则", "己秉公", town.PEOPLE[0][0]
SCREENER, EXPERT = town.REVIEWER, "庚知远"


def yes(value: bool) -> str:
    return "是" if value else "否"
