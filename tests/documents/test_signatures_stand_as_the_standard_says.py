"""署名 and 成文日期 without a seal (GB/T 9704-2012, 7.3.5.2 and 7.3.5.4)."""

from __future__ import annotations

from datetime import date

import pytest

from huiyin.documents.layout import signature_indents
from huiyin.documents.model import Heading, Signature, chinese_date

DATE_WIDTH = 3 + 7 / 2  # 年月日 and seven digits of half a character


def test_the_date_begins_two_characters_right_of_a_long_organ() -> None:
    organ, date_ = signature_indents(Signature("演示县回音镇人民政府", date(2021, 1, 20)))
    assert organ == 2
    assert (date_ + DATE_WIDTH) == (organ + 10) - 2


def test_a_long_date_ends_two_characters_from_the_edge_and_moves_a_short_organ() -> None:
    organ, date_ = signature_indents(Signature("党政办", date(2021, 1, 20)))
    assert date_ == 2
    assert organ + 3 == date_ + DATE_WIDTH + 2


def test_dates_have_no_leading_zeros() -> None:
    assert chinese_date(date(2021, 1, 2)) == "2021年1月2日"


def test_there_are_four_levels_of_headings() -> None:
    with pytest.raises(ValueError, match="1 to 4, not 5"):
        Heading(5, "①")
