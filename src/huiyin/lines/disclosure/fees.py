"""The information-processing fee: per item or per page, each slice at its own price.

Source: 国办函〔2020〕109号 as read on two mirrors; the bands are a parameter so that the official
text can replace them. Amounts in 分.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

# (from the n-th on, price of each in 分). Items: ten free, then 100 yuan, and 100 more for every
# further ten from the 31st on; the open end grows by `step` every `every`.
BANDS: dict[str, Any] = {
    "item": {"bands": [[1, 0], [11, 10000], [31, 20000]], "every": 10, "step": 10000},
    "page": {"bands": [[1, 0], [31, 1000], [101, 2000], [201, 4000]], "every": 0, "step": 0},
}


def fee_fen(mode: str, count: int, bands: dict[str, Any] = BANDS) -> int:
    """The whole fee in 分 for `count` items of one natural month, or pages of one application."""
    if mode not in bands:
        raise ValueError(f"收费方式只有按件（item）和按量（page）：{mode}")
    if count < 0:
        raise ValueError(f"数量不能为负：{count}")
    table = bands[mode]
    return sum(
        price * max(0, min(count, last) - first + 1)
        for first, last, price in _slices(table["bands"], table["every"], table["step"], count)
    )


def item_fee_fen(count_before: int, bands: dict[str, Any] = BANDS) -> int:
    """What the next item of the month costs when `count_before` came before it."""
    return fee_fen("item", count_before + 1, bands) - fee_fen("item", count_before, bands)


def _slices(
    bands: Sequence[Sequence[int]], every: int, step: int, upto: int
) -> list[tuple[int, int, int]]:
    """(first, last, price) for every slice that `upto` reaches."""
    slices = []
    for (first, price), following in zip(bands, [*bands[1:], None], strict=True):
        if following is not None:
            slices.append((first, following[0] - 1, price))
            continue
        if not every:
            slices.append((first, max(first, upto), price))
            continue
        while first <= upto:
            slices.append((first, first + every - 1, price))
            first, price = first + every, price + step
    return slices
