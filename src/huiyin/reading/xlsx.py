"""xlsx, xlsm and xls: calamine for what is usual, the sparse reader for what is not."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from huiyin.reading.cells import Problem, Range, Unreadable
from huiyin.reading.package import BROKEN, Package, SheetPart, open_package
from huiyin.reading.recognise import ENCRYPTED
from huiyin.reading.sparse import (
    Damaged,
    Shared,
    SparseSheet,
    TooManyCells,
    read_shared,
    read_sparse,
)
from huiyin.reading.strays import block, gather
from huiyin.reading.survey import Survey, error_cells, named, survey
from huiyin.reading.wire import Limits, Send, send_problem, send_sheet

_SCATTERED = "单元格太分散，未读入；请把数据移到一起、删除远处的单元格后再导入"


def read_xlsx(path: Path, file: str, limits: Limits, send: Send) -> None:
    """Send every worksheet; a broken one becomes a problem as long as another can be read."""
    with open_package(path, file, limits.bytes) as package:
        reader = _Reader(package, path, limits, send)
        failures: list[Unreadable] = []
        for part in package.sheets:
            try:
                reader.read(part)
            except Unreadable as error:
                failures.append(error)
        if len(failures) == len(package.sheets):
            raise failures[0]
        for failure in failures:
            send_problem(send, Problem(failure.sheet, failure.place, failure.why))


def read_xls(path: Path, file: str, limits: Limits, send: Send) -> None:
    """Send every sheet of an old-style workbook; the format itself ends at 65536 × 256."""
    with _calamine(path, file) as book:
        left = limits.cells
        for meta in book.sheets_metadata:
            if meta.typ != SheetTypeEnum.WorkSheet:
                continue
            sheet = book.get_sheet_by_name(meta.name)
            left -= sheet.height * sheet.width
            if left < 0:
                raise _too_many(file, meta.name, limits.cells)
            _send_dense(send, sheet, hidden=meta.visible != SheetVisibleEnum.Visible)


class _Reader:
    def __init__(self, package: Package, path: Path, limits: Limits, send: Send) -> None:
        self._package = package
        self._path = path
        self._limits = limits
        self._left = limits.cells
        self._send = send
        self._book: CalamineWorkbook | None = None
        self._shared: Shared | None = None

    def read(self, part: SheetPart) -> None:
        seen, errors = self._survey(part)
        self._left -= seen.values
        if self._left < 0:
            raise _too_many(self._package.file, part.name, self._limits.cells)
        if seen.plain:
            self._dense(part)
        else:
            errors = self._sparse(part)
        for problem in errors:
            send_problem(self._send, problem)

    def _survey(self, part: SheetPart) -> tuple[Survey, list[Problem]]:
        with self._package.stream(part.part, part.name) as stream:
            xml = stream.read()
        return survey(xml), error_cells(xml, part.name)

    def _dense(self, part: SheetPart) -> None:
        file = self._package.file
        if self._book is None:
            with _calamine(self._path, file) as book:
                self._book = book
        try:
            sheet = self._book.get_sheet_by_name(part.name)
        except CalamineError:
            raise Unreadable(file, BROKEN, sheet=part.name, place=part.part) from None
        _send_dense(self._send, sheet, hidden=part.hidden)

    def _sparse(self, part: SheetPart) -> list[Problem]:
        found = self._read_sparse(part)
        cells, strays = gather(found.cells, part.name)
        held = block(cells)
        if held is None:
            raise Unreadable(self._package.file, _SCATTERED, sheet=part.name)
        origin, rows = held
        send_sheet(
            self._send, part.name, rows, origin=origin, hidden=part.hidden, merged=found.merged
        )
        return strays + named(found.errors, "个出错的单元格")

    def _read_sparse(self, part: SheetPart) -> SparseSheet:
        file = self._package.file
        try:
            if self._shared is None:
                self._shared = read_shared(self._package)
            with self._package.stream(part.part, part.name) as stream:
                return read_sparse(stream, part.name, self._shared, self._limits.cells)
        except TooManyCells:
            raise _too_many(file, part.name, self._limits.cells) from None
        except Damaged as error:
            raise Unreadable(file, str(error), sheet=part.name, place=part.part) from None


def _send_dense(send: Send, sheet: CalamineSheet, *, hidden: bool) -> None:
    first_row, first_column = sheet.start or (0, 0)
    merged: list[Range] = [(*first, *last) for first, last in sheet.merged_cell_ranges or ()]
    # calamine begins with blank rows down to the first value, but not with blank columns.
    rows = islice(sheet.iter_rows(), first_row, None)
    origin = (first_row, first_column)
    send_sheet(send, sheet.name, rows, origin=origin, hidden=hidden, merged=merged)


@contextmanager
def _calamine(path: Path, file: str) -> Iterator[CalamineWorkbook]:
    try:
        yield CalamineWorkbook.from_path(path)
    except PasswordError:
        raise Unreadable(file, ENCRYPTED) from None
    except (CalamineError, OSError, ValueError):
        raise Unreadable(file, BROKEN) from None


def _too_many(file: str, sheet: str, limit: int) -> Unreadable:
    return Unreadable(
        file, f"单元格超过 {limit} 个，未读入；请按年份或业务拆成几个文件后再导入", sheet=sheet
    )
