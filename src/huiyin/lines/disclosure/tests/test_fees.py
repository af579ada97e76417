"""The processing fee: each slice at its own price (国办函〔2020〕109号第三条)."""

from __future__ import annotations

import pytest

from huiyin.lines.disclosure.fees import fee_fen, item_fee_fen


@pytest.mark.parametrize(
    ("items", "yuan"),
    [(0, 0), (10, 0), (11, 100), (30, 2000), (31, 2200), (40, 4000), (45, 5500), (51, 7400)],
)
def test_items_of_one_month(items: int, yuan: int) -> None:
    assert fee_fen("item", items) == yuan * 100


@pytest.mark.parametrize(
    ("pages", "yuan"), [(0, 0), (30, 0), (31, 10), (100, 700), (200, 2700), (250, 4700)]
)
def test_pages_of_one_application(pages: int, yuan: int) -> None:
    assert fee_fen("page", pages) == yuan * 100


def test_the_next_item_costs_the_difference() -> None:
    assert [item_fee_fen(before) for before in (9, 10, 29, 30, 39, 40)] == [
        0,
        10_000,
        10_000,
        20_000,
        20_000,
        30_000,
    ]


def test_what_cannot_be_counted_is_refused() -> None:
    with pytest.raises(ValueError, match="只有按件"):
        fee_fen("kilo", 3)
    with pytest.raises(ValueError, match="不能为负"):
        fee_fen("page", -1)
