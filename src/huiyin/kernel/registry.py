"""Where lines announce themselves. Lines name each other only by id."""

from __future__ import annotations

import importlib
import importlib.util
import pkgutil
from collections.abc import Mapping
from functools import cache
from types import ModuleType
from typing import Any

from huiyin.kernel.procedure import Procedure, Register, Undeclared

_procedures: dict[str, dict[int, Procedure]] = {}
_registers: dict[str, dict[int, Register]] = {}

# Rooms that are searched for declarations: every module of these names below them is imported.
ROOMS = ("huiyin.organs", "huiyin.lines")
MODULES = ("procedure", "registers")


def declare(*definitions: Procedure | Register) -> None:
    """Make definitions known. The same id and version may only mean one text."""
    for one in definitions:
        shelf: dict[str, dict[int, Any]] = _procedures if isinstance(one, Procedure) else _registers
        known = shelf.setdefault(one.id, {}).setdefault(one.version, one)
        if known is not one and known.digest != one.digest:
            raise ValueError(f"“{one.id}”第{one.version}版有两种不同的定义")


@cache
def discover() -> None:
    """Import every line's declarations once."""
    for room in ROOMS:
        package = importlib.import_module(room)
        for folder in (room, *_packages(package)):
            for module in MODULES:
                if importlib.util.find_spec(f"{folder}.{module}") is not None:
                    importlib.import_module(f"{folder}.{module}")


def _packages(package: ModuleType) -> list[str]:
    found = pkgutil.iter_modules(package.__path__, prefix=f"{package.__name__}.")
    return [one.name for one in found if one.ispkg]


@cache
def line_titles() -> Mapping[str, str]:
    """Every line of work by id, with the name that people use: its folder's `TITLE`."""
    lines = importlib.import_module("huiyin.lines")
    packages = {name.rsplit(".", 1)[1]: name for name in _packages(lines)}
    return {
        id: str(getattr(importlib.import_module(name), "TITLE", id))
        for id, name in packages.items()
    }


def procedures() -> tuple[Procedure, ...]:
    """The newest version of every procedure, by id."""
    discover()
    return tuple(_procedures[id][max(_procedures[id])] for id in sorted(_procedures))


def registers() -> tuple[Register, ...]:
    """The newest version of every register, by id."""
    discover()
    return tuple(_registers[id][max(_registers[id])] for id in sorted(_registers))


def procedure(id: str, version: int | None = None) -> Procedure:
    """One procedure; without a version, the newest. Raises `Undeclared`."""
    discover()
    return _pick(_procedures, id, version, "办理程序")  # type: ignore[no-any-return]


def register(id: str, version: int | None = None) -> Register:
    """One register; without a version, the newest. Raises `Undeclared`."""
    discover()
    return _pick(_registers, id, version, "台账")  # type: ignore[no-any-return]


def _pick(shelf: dict[str, dict[int, Any]], id: str, version: int | None, word: str) -> Any:
    versions = shelf.get(id)
    if not versions:
        raise Undeclared(f"没有名为“{id}”的{word}；可用 huiyin law list 查看")
    number = max(versions) if version is None else version
    if number not in versions:
        raise Undeclared(f"“{id}”没有第{number}版")
    return versions[number]
