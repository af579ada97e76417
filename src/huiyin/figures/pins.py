"""Pins: what a run of figures rested on, so that the same run can be made again."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from huiyin.figures import catalogue, claims, pinned
from huiyin.figures.cases import Period
from huiyin.figures.evidence import Evidence
from huiyin.figures.runs import period_of
from huiyin.kernel import registry
from huiyin.ledger.checkpoint import checkpoint
from huiyin.ledger.errors import Broken


@dataclass(frozen=True)
class Pin:
    """What a run rests on: definitions, tree size and root, calendar edition, period.

    A run at the same pin gives the same bytes, whatever was recorded since.
    """

    size: int
    root: str
    calendar: str
    period: Period
    definitions: str

    def plain(self) -> dict[str, Any]:
        return {
            "size": self.size,
            "root": self.root,
            "calendar": self.calendar,
            "period": self.period.plain(),
            "definitions": self.definitions,
        }


def pin(town: str, year: int | Period) -> Pin:
    """Pin a period's figures to the ledger as it stands."""
    kept = checkpoint(town)
    return Pin(kept.size, kept.root, _calendar(town, kept.size), period_of(year), definitions())


def pinned_now(town: str, year: int | Period) -> tuple[Pin, Evidence]:
    """A pin to the ledger as it stands and the evidence that it rests on: the chain's acts are held
    against their root. Raises `Broken` where they are others."""
    at = pin(town, year)
    _held(at.root, pinned.root(town, at.size), _root_words(at))
    return at, Evidence(town, at.period, at.size)


def evidence_at(town: str, at: Pin) -> Evidence:
    """The evidence that a pin rests on.

    Raises `Broken` where it cannot be had again: the chain's first acts are others, or this
    software has other definitions or holiday notices than then.
    """
    pinned_root = pinned.root(town, at.size) if at.size <= pinned.head(town) else ""
    for was, now, what in (
        (at.root, pinned_root, _root_words(at)),
        (at.calendar, _calendar(town, at.size), "放假通知的版本"),
        (at.definitions, definitions(), "程序、台账和指标的定义"),
    ):
        _held(was, now, what)
    return Evidence(town, at.period, at.size)


def _root_words(at: Pin) -> str:
    return f"总账前{at.size}条的根值"


def _held(was: str, now: str, what: str) -> None:
    if was != now:
        raise Broken(f"无法按原样重算：{what}与当时不同（当时{was}，现在{now or '没有'}）")


def definitions() -> str:
    """SHA-256 over every declaration that figures and claims rest on: procedures, registers,
    figures, claims."""
    declared = [one.digest for one in registry.procedures()]
    declared += [one.digest for one in registry.registers()]
    for name in catalogue.names():
        one = catalogue.get(name)
        declared += [one.name, one.title, one.unit, one.cite.spoken, *one.needs, *one.feeds]
    declared += [repr(one) for one in claims.claims()]
    return sha256("\n".join(declared).encode()).hexdigest()


def _calendar(town: str, size: int) -> str:
    return pinned.PinnedWorld(town, size).workdays(None).edition
