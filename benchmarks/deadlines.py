"""A million working-day deadlines."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from benchmarks.measure import seconds
from huiyin.kernel.workdays import WorkdayTable


def run(count: int = 1_000_000) -> dict[str, object]:
    random = Random(7)
    starts = [date(2010, 1, 1) + timedelta(days=random.randrange(5800)) for _ in range(count)]
    table = WorkdayTable.known()
    one = seconds(lambda: [table.add(day, 20) for day in starts])
    many = seconds(lambda: table.add_many(starts, 20))
    return {
        "count": count,
        "one_by_one_s": round(one, 3),
        "together_s": round(many, 3),
        "target_s": 0.5 * count / 1_000_000,
        "holds": min(one, many) <= 0.5 * count / 1_000_000,
    }
