"""Whether a row names a village that the town has."""

from __future__ import annotations

from huiyin.exchange.rows import Row, RowReader
from huiyin.organs.directory import village_names


def check_village(town: str, row: Row, reader: RowReader, column: str) -> None:
    """Note an error at the cell where a row names a village that is not in the register."""
    name = row.values.get(column)
    if name is None:
        return
    known = village_names(town)
    if name in known:
        return
    if not known:
        reader.fault(row, column, f"本镇没有“{name}”：村（社区）名册还是空的，请先导入名册")
        return
    near = [k for k in sorted(known) if set(k) & set(str(name)) - set("村社区居委会")]
    hint = f"；是否为{'、'.join(near[:3])}？" if near else ""
    reader.fault(row, column, f"本镇没有名为“{name}”的村或社区{hint}")
