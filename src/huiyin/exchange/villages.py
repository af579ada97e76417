"""Whether a row names a village that the town has."""

from __future__ import annotations

from functools import cached_property

from huiyin.exchange.rows import Row, RowReader
from huiyin.ledger.intake import VILLAGE, VILLAGES
from huiyin.organs.directory import village_names


class VillageCheck:
    """The rows of one sheet against the town's villages, asked for once."""

    def __init__(self, town: str, reader: RowReader) -> None:
        self.town, self.reader = town, reader

    @cached_property
    def known(self) -> frozenset[str]:
        return village_names(self.town)

    def check(self, row: Row) -> None:
        """Note an error at the cell where a row names a village that is not in the register."""
        for column in (VILLAGE, VILLAGES):
            named = row.values.get(column)
            for name in named if isinstance(named, list) else [named]:
                if name is not None and name not in self.known:
                    self.reader.fault(row, column, self._why(name))

    def _why(self, name: str) -> str:
        if not self.known:
            return f"本镇没有“{name}”：村（社区）名册还是空的，请先导入名册"
        near = [k for k in sorted(self.known) if set(k) & set(name) - set("村社区居委会")]
        hint = f"；是否为{'、'.join(near[:3])}？" if near else ""
        return f"本镇没有名为“{name}”的村或社区{hint}"
