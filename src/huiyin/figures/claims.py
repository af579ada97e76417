"""Claims: what a report may say, each on figures; and their judgement by a town's evidence.

A line declares in its `claims.py`:

    claim("outreach.lectures_held", "count", line="outreach", subject="普法宣传讲座",
          measure="开展", unit="场次", figures=("outreach.lectures",),
          says="全年开展普法宣传讲座{value}", otherwise="本年度没有普法宣传讲座的记录",
          cues=("讲座|宣讲 场次|场|次",), source=("K67",))

What is printed is `says` where the evidence supports it, else `otherwise`; whatever a town kept no
register of, and a rate over nothing, is said to be so. A cue is how finished texts say it: all of
its words, separated by blanks, in one clause, each perhaps as alternatives `a|b`.
"""

from __future__ import annotations

import importlib
import importlib.util
import pkgutil
import string
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal
from functools import cache
from typing import Literal, get_args

from huiyin.figures import catalogue
from huiyin.figures.evidence import Evidence
from huiyin.figures.runs import NO_REGISTER, Result, run

Type = Literal[
    "count",
    "rate",
    "existence",
    "procedure",
    "timeliness",
    "amount",
    "comparison",
    "negative",
    "universal",
    "rhythm",
    "shortcoming",
    "plan",
]
Verdict = Literal["supported", "contradicted", "no-evidence", "not-applicable", "no-register"]
Approx = Literal["", "more", "about", "nearly", "at-least", "several"]

Part = tuple[str, Result | None]

_SHOWN = 5
"""Up to so many names stand in a sentence."""


@dataclass(frozen=True, kw_only=True)
class Claim:
    """One thing that a report may say.

    `figures` are the names of declared figures that it rests on. `says` and `otherwise` may hold
    `{value}` (the first figure with its unit), `{1}` `{2}` … (further figures), `{n}` and `{of}`
    (numerator and base of the first rate or coverage), `{missing}` and `{list}` (what is lacking,
    and the cases, at most five by name), `{before}` and `{change}` (last year), `{year}`.
    `target` is what a rate must reach to be printed as claimed; `below` (figure, value) lets a
    shortcoming stand where a figure falls short. `source` are ids in the founding report.
    """

    id: str
    type: Type
    line: str
    subject: str
    measure: str
    figures: tuple[str, ...]
    says: str
    otherwise: str
    unit: str = ""
    cues: tuple[str, ...] = ()
    source: tuple[str, ...] = ()
    target: float | None = 100
    below: tuple[str, float] | None = None

    @property
    def rests_on(self) -> tuple[str, ...]:
        """All its figures."""
        return (*self.figures, *((self.below[0],) if self.below else ()))

    @property
    def slots(self) -> frozenset[str]:
        """The slots that its sentences use."""
        found = string.Formatter().parse(self.says + self.otherwise)
        return frozenset(name for _, name, _, _ in found if name is not None)


@dataclass(frozen=True, slots=True)
class Said:
    """A number as a text states it: 26, "100多" (more), "约30" (about), "近30" (nearly),
    "20以上" (at-least), "多次" (several, without a value)."""

    value: Decimal | None
    approx: Approx = ""

    def fits(self, actual: Decimal) -> bool:
        """Whether a figure may be said so. Percentages and the like may be rounded either way."""
        if self.approx == "several":
            return actual >= 2
        if self.value is None:
            return actual > 0
        if self.approx == "at-least":
            return actual >= self.value
        if self.approx == "more":
            return self.value <= actual < self.value + self._step
        if self.approx in ("about", "nearly"):
            high = self.value if self.approx == "nearly" else self.value + self._margin
            return self.value - self._margin <= actual <= high
        places = Decimal(1).scaleb(min(0, int(self.value.as_tuple().exponent)))
        return self.value in (
            actual.quantize(places, ROUND_HALF_UP),
            actual.quantize(places, ROUND_DOWN),
        )

    @property
    def _step(self) -> Decimal:
        """余 and 多 reach up to the next unit of the number's last place that is not zero."""
        assert self.value is not None
        exponent = int(self.value.normalize().as_tuple().exponent)
        return Decimal(10) ** max(exponent, 1)

    @property
    def _margin(self) -> Decimal:
        assert self.value is not None
        return self.value / 10


@dataclass(frozen=True)
class Judged:
    """A claim with its verdict, the sentence that is true, and what it rests on.

    `parts` are the sentence: words, each with the figure that they state, if they state one.
    """

    claim: Claim
    verdict: Verdict
    parts: tuple[Part, ...]
    results: tuple[Result, ...] = ()
    cases: tuple[str, ...] = ()
    counterexamples: tuple[str, ...] = ()

    @property
    def holds(self) -> bool:
        return self.verdict == "supported"

    @property
    def text(self) -> str:
        return "".join(words for words, _ in self.parts)


# --- declaring ---------------------------------------------------------------------------------

_claims: dict[str, Claim] = {}


def claim(id: str, type: Type, **words: object) -> Claim:
    """Declare a claim; see `Claim` for its words. Raises `ValueError` for an id said twice."""
    if id in _claims:
        raise ValueError(f"表述“{id}”有两种定义")
    if type not in get_args(Type):
        raise ValueError(f"表述“{id}”的类型“{type}”不认识")
    one = Claim(id=id, type=type, **words)  # type: ignore[arg-type]  # checked by the dataclass
    _claims[id] = one
    return one


@cache
def discover() -> None:
    """Import every line's claims once."""
    lines = importlib.import_module("huiyin.lines")
    for found in pkgutil.iter_modules(lines.__path__, prefix="huiyin.lines."):
        module = f"{found.name}.claims"
        if found.ispkg and importlib.util.find_spec(module) is not None:
            importlib.import_module(module)


def claims(line: str = "") -> list[Claim]:
    """All declared claims, or a line's, in the order of their declaration."""
    discover()
    return [one for one in _claims.values() if not line or one.line == line]


def get(id: str) -> Claim:
    """One claim. Raises `LookupError`."""
    discover()
    if id not in _claims:
        raise LookupError(f"没有名为“{id}”的表述")
    return _claims[id]


# --- judging -----------------------------------------------------------------------------------


@dataclass
class Judge:
    """Judges claims by a period's evidence; every figure is run once.

    `before` is the evidence of the period before, for comparisons.
    """

    evidence: Evidence
    before: Evidence | None = None
    _results: dict[tuple[str, bool], Result] = field(default_factory=dict)

    def result(self, name: str, *, before: bool = False) -> Result:
        """A figure of the period, or of the one before. Raises `LookupError`."""
        if (name, before) not in self._results:
            source = self.before if before else self.evidence
            assert source is not None
            self._results[name, before] = run(name, source)
        return self._results[name, before]

    def judge(self, one: Claim, said: Said | None = None) -> Judged:
        """The claim's verdict; `said` is the number that a finished text gives."""
        results = tuple(self.result(name) for name in one.rests_on)
        verdict, lacking = self._verdict(one, results, said)
        return Judged(
            one,
            verdict,
            tuple(self._sentence(one, verdict, results)),
            results,
            tuple(dict.fromkeys(n for r in results for n in r.cases)),
            tuple(dict.fromkeys(lacking)),
        )

    def _verdict(
        self, one: Claim, results: tuple[Result, ...], said: Said | None
    ) -> tuple[Verdict, list[str]]:
        if any(r.note == NO_REGISTER for r in results):
            return "no-register", []
        if one.type in ("count", "amount", "rate"):
            return _numbered(one, results[0], said)
        if one.type == "comparison":
            return self._compared(one, said)
        if one.type == "negative":
            cases = [n for r in results for n in r.cases]
            return ("contradicted", cases) if cases else ("supported", [])
        if one.type == "shortcoming" and one.below:
            low = results[-1].value is not None and results[-1].value < one.below[1]
            entered = any(r.cases for r in results[:-1])
            return ("supported" if low or entered else "no-evidence"), []
        return _shown(results)

    def _compared(self, one: Claim, said: Said | None) -> tuple[Verdict, list[str]]:
        name = one.figures[0]
        if self.before is None or self.result(name, before=True).note == NO_REGISTER:
            return "no-register", []
        change = self._change(name)
        if change is None:
            return "not-applicable", []
        if said is not None and said.value is not None and not said.fits(abs(change)):
            return "contradicted", self.result(name).cases
        return "supported", []

    def _change(self, name: str) -> Decimal | None:
        """Per cent of last year's value; None where there is nothing to compare with."""
        if self.before is None:
            return None
        now, then = self.result(name).value, self.result(name, before=True).value
        if now is None or not then:
            return None
        return (Decimal(str(now)) - Decimal(str(then))) * 100 / Decimal(str(then))

    def slots(self, one: Claim) -> Mapping[str, Part]:
        """What stands in each slot of the claim's sentences."""
        return self._slots(one, tuple(self.result(name) for name in one.rests_on))

    # --- words ---

    def _sentence(
        self, one: Claim, verdict: Verdict, results: tuple[Result, ...]
    ) -> Iterator[Part]:
        if verdict == "no-register":
            yield f"“{one.subject}{one.measure}”尚未建立台账，本报告不作表述", None
            return
        if verdict == "not-applicable" and one.type != "comparison":
            yield f"本年度没有可以计入“{one.subject}{one.measure}”的事项，不作表述", None
            return
        slots = self._slots(one, results)
        for words, slot, _, _ in string.Formatter().parse(
            one.says if verdict == "supported" else one.otherwise
        ):
            if words:
                yield words, None
            if slot is not None:
                yield slots[slot]

    def _slots(self, one: Claim, results: tuple[Result, ...]) -> Mapping[str, Part]:
        first = results[0]
        share = next((r for r in results if r.numerator is not None), None)
        missing = list(dict.fromkeys(word for r in results for word in r.missing))
        slots: dict[str, Part] = {
            "value": (first.said, first),
            "n": (str(len(share.numerator or ())) if share else "", share),
            "of": (str(len(share.denominator or ())) if share else "", share),
            "missing": (some(missing), None),
            "list": (some(list(dict.fromkeys(w for r in results for w in r.named))), None),
            "year": (str(self.evidence.period.first.year), None),
            **{str(i): (r.said, r) for i, r in enumerate(results)},
        }
        if one.slots & {"before", "change"}:
            slots |= self._comparison(one.figures[0])
        return slots

    def _comparison(self, name: str) -> dict[str, Part]:
        if self.before is None:
            return {"before": ("", None), "change": ("", None)}
        then = self.result(name, before=True)
        return {"before": (then.said, then), "change": (changed(self._change(name)), None)}


def changed(change: Decimal | None) -> str:
    """A change in per cent as prose says it."""
    if change is None:
        return ""
    rounded = abs(change).quantize(Decimal("0.01"), ROUND_HALF_UP).normalize()
    return "持平" if not change else f"{'增长' if change > 0 else '下降'}{rounded:f}%"


def some(words: list[str]) -> str:
    """Names as a sentence gives them: at most five, then how many there are."""
    shown = "、".join(words[:_SHOWN])
    return shown if len(words) <= _SHOWN else f"{shown}等{len(words)}项"


def _numbered(one: Claim, result: Result, said: Said | None) -> tuple[Verdict, list[str]]:
    if result.value is None:
        return "not-applicable", []
    if said is not None and (said.value is not None or said.approx):
        fits = said.fits(in_print(result))
        return ("supported", []) if fits else ("contradicted", result.lacking or result.cases)
    if one.type == "rate":
        reached = one.target is None or result.value >= one.target
        return ("supported", []) if reached else ("contradicted", result.lacking)
    return ("supported" if result.value else "no-evidence"), []


def in_print(result: Result) -> Decimal:
    """The value in the unit that texts use: money in 元."""
    value = Decimal(str(result.value))
    return value / 100 if result.unit == "分" else value


def _shown(results: tuple[Result, ...]) -> tuple[Verdict, list[str]]:
    """Every rate complete, everything reached, every set with something in it."""
    lacking = [n for r in results for n in r.lacking]
    if lacking:
        return "contradicted", lacking
    if any(r.kind in _COUNTED and not r.value for r in results):
        return "no-evidence", []
    if any(r.value is None for r in results) or any(not r.denominator for r in _shares(results)):
        return "not-applicable", []
    return "supported", []


_COUNTED: tuple[str, ...] = ("set", "sum", "distinct")


def _shares(results: tuple[Result, ...]) -> list[Result]:
    return [r for r in results if r.denominator is not None]


def undeclared() -> list[str]:
    """What is wrong with the declared claims, in words: figures and slots that are not there."""
    known = set(catalogue.names())
    problems = []
    for one in claims():
        problems += [f"{one.id}：没有指标{name}" for name in one.rests_on if name not in known]
        places = {str(i) for i in range(len(one.rests_on))}
        allowed = {"value", "n", "of", "missing", "list", "before", "change", "year"} | places
        problems += [f"{one.id}：没有空位{slot}" for slot in sorted(one.slots - allowed)]
    return problems
