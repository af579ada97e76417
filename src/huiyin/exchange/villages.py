"""Whether a row names a village that the town has."""

from __future__ import annotations

from huiyin.exchange.rows import Row, RowReader
from huiyin.ledger.intake import VILLAGE, VILLAGES
from huiyin.organs.directory import village_names


def check_villages(town: str, row: Row, reader: RowReader) -> None:
    """Note an error at the cell where a row names a village that is not in the register."""
    for column in (VILLAGE, VILLAGES):
        named = row.values.get(column)
        for name in named if isinstance(named, list) else [named]:
            if name is not None:
                _check(town, row, reader, column, name)


def _check(town: str, row: Row, reader: RowReader, column: str, name: str) -> None:
    known = village_names(town)
    if name in known:
        return
    if not known:
        reader.fault(row, column, f"本镇没有“{name}”：村（社区）名册还是空的，请先导入名册")
        return
    near = [k for k in sorted(known) if set(k) & set(name) - set("村社区居委会")]
    hint = f"；是否为{'、'.join(near[:3])}？" if near else ""
    reader.fault(row, column, f"本镇没有名为“{name}”的村或社区{hint}")
