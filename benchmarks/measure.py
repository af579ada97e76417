"""Pairs of blocks A, B, A, B … and the ratio of each: the machine may drift, pairs do not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from statistics import median, quantiles
from time import perf_counter, process_time
from typing import Any

Work = Callable[[], Any]


@dataclass(frozen=True)
class Ratio:
    """How our work compares with the baseline: median and the tenth to ninetieth percentile.

    `ours` and `baseline` are median seconds of one block by the clock, for orientation only.
    """

    name: str
    median: float
    p10: float
    p90: float
    ours: float
    baseline: float
    rounds: int

    def plain(self) -> dict[str, Any]:
        return {
            "name": self.name,
            "median": round(self.median, 3),
            "p10": round(self.p10, 3),
            "p90": round(self.p90, 3),
            "rounds": self.rounds,
        }


def paired(
    name: str,
    ours: Work,
    baseline: Work,
    *,
    rounds: int = 40,
    speed: bool = False,
    clock: Callable[[], float] = process_time,
) -> Ratio:
    """Time both in turn; the ratio is time (ours ÷ baseline), or its inverse with `speed`."""
    ours()
    baseline()
    pairs = []
    for turn in range(rounds):
        order = (ours, baseline) if turn % 2 == 0 else (baseline, ours)
        took = {id(work): _took(work, clock) for work in order}
        pairs.append((took[id(ours)], took[id(baseline)]))
    ratios = sorted((b / a if speed else a / b) for a, b in pairs)
    cuts = quantiles(ratios, n=10) if len(ratios) > 2 else [ratios[0], ratios[-1]]
    return Ratio(
        name,
        median(ratios),
        cuts[0],
        cuts[-1],
        median(a for a, _ in pairs),
        median(b for _, b in pairs),
        rounds,
    )


def _took(work: Work, clock: Callable[[], float]) -> float:
    began = clock()
    work()
    return max(clock() - began, 1e-9)


def processor_seconds(work: Work) -> float:
    """Seconds of this process's processor time of one run: others on the machine do not add to
    them as they do to wall seconds."""
    return _took(work, process_time)


def seconds(work: Work) -> float:
    """Wall seconds of one run."""
    began = perf_counter()
    work()
    return perf_counter() - began
