"""Data of a report are laid out as `json` lays them out."""

from __future__ import annotations

import json
from typing import Any

import pytest

from huiyin.reports.laid_out import laid_out


@pytest.mark.parametrize(
    "value",
    [
        {},
        [],
        {"乙": [], "甲": {}, "b": [1, 2.5, None, True], "a": '“引号”"\\\n\u2028'},
        [["回依申〔2021〕1号", "回依申〔2021〕2号"], [{"z": ["x"], "a": ("y", 1)}], [[]]],
        ["一", 2, ["三"]],
        0,
        "文",
    ],
)
def test_the_text_is_that_of_json(value: Any) -> None:
    assert laid_out(value) == json.dumps(value, ensure_ascii=False, indent=1, sort_keys=True)
