"""A town with three villages, and a way to write the ledgers that clerks keep."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import django
import pytest
import xlsxwriter

django.setup()

TOWN = "DEMO"
HEAD = (
    "编号",
    "收到日期",
    "收到方式",
    "双方确认日期",
    "申请人类型",
    "申请人",
    "所在村",
    "申请内容",
    "承办人",
    "保密审查日期",
    "保密审查结果",
    "保密审查人",
    "应答复日期",
    "答复日期",
    "答复类型",
    "不予公开理由",
    "是否按期",
)

Write = Callable[..., Path]


@pytest.fixture
def town(db: None) -> str:
    from huiyin.ledger import bulk
    from huiyin.ledger.towns import add_town

    add_town("回音镇", code=TOWN, county="演示县")
    rows = [{"name": name, "kind": "village"} for name in ("晴川村", "听雨村", "望月村")]
    bulk.enter_many(TOWN, "villages", rows)
    return TOWN


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Write a request ledger; rows are given as {heading: text}."""

    def write(
        rows: Sequence[dict[str, Any]],
        *,
        name: str = "依申请公开台账.xlsx",
        head: Sequence[str] = HEAD,
        title: str = "2020年依申请公开台账",
        extra: Callable[[Any], None] | None = None,
    ) -> Path:
        path = tmp_path / name
        with xlsxwriter.Workbook(str(path)) as workbook:
            page = workbook.add_worksheet("台账")
            page.merge_range(0, 0, 0, len(head) - 1, title)
            for column, text in enumerate(head):
                page.write(1, column, text)
            for line, row in enumerate(rows, start=2):
                for column, text in enumerate(head):
                    if row.get(text) is not None:
                        page.write(line, column, row[text])
            if extra:
                extra(page)
        return path

    return write


def request(number: int, **more: Any) -> dict[str, Any]:
    """A request of 10 January 2020, answered in time with a review."""
    return {
        "编号": f"回依申〔2020〕{number}号",
        "收到日期": "2020-01-10",
        "收到方式": "当面",
        "申请人类型": "自然人",
        "申请人": "演某甲",
        "所在村": "晴川村",
        "申请内容": "道路硬化资金使用情况",
        "承办人": "承一帆",
        "保密审查日期": "2020-02-05",
        "保密审查结果": "可以公开",
        "保密审查人": "审守正",
        "答复日期": "2020-02-10",
        "答复类型": "予以公开",
        **more,
    }
