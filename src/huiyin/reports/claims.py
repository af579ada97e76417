"""A sentence of a report with what it rests on: printed as claimed only where it holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from huiyin.documents.model import Run
from huiyin.figures.runs import NO_REGISTER, Result

Verdict = Literal["supported", "contradicted", "no-evidence", "not-applicable", "no-register"]


@dataclass(frozen=True)
class Claim:
    """One sentence: `runs` are what the report prints, the claim or its truthful variant."""

    id: str
    type: str
    verdict: Verdict
    runs: tuple[Run, ...]
    figures: tuple[str, ...] = ()
    cases: tuple[str, ...] = ()
    counterexamples: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        return "".join(run.text for run in self.runs)

    def plain(self) -> dict[str, Any]:
        return {
            "id": self.id,
            "type": self.type,
            "text": self.text,
            "verdict": self.verdict,
            "holds": self.verdict == "supported",
            "figures": list(self.figures),
            "cases": list(self.cases),
            "counterexamples": list(self.counterexamples),
        }


@dataclass
class Sentence:
    """Builds the runs of a claim: plain words and figures, in order."""

    id: str
    verdict: Verdict = "supported"
    runs: list[Run] = field(default_factory=list)

    def say(self, text: str) -> Sentence:
        self.runs.append(Run(text, claim=self.id, verdict=self.verdict))
        return self

    def figure(self, result: Result, *, said: str = "") -> Sentence:
        """The figure's value, with its name and its cases."""
        self.runs.append(
            Run(
                said or result.said,
                figure=result.name,
                value="" if result.value is None else str(result.value),
                period=str(result.period.first.year),
                cases=tuple(result.cases),
                claim=self.id,
                verdict=self.verdict,
            )
        )
        return self


def unkept(id: str, type: str, words: str) -> Claim:
    """What would have been claimed of a line that keeps no register here: said to be so."""
    said = Sentence(id, "no-register").say(words)
    return Claim(id, type, "no-register", tuple(said.runs))


def counted(id: str, sentence: Sentence, results: Sequence[Result], type: str = "count") -> Claim:
    """A claim that states figures: supported where every register was kept."""
    missing = any(r.note == NO_REGISTER for r in results)
    cases = tuple(dict.fromkeys(n for r in results for n in r.cases))
    return Claim(
        id,
        type,
        "no-register" if missing else "supported",
        tuple(sentence.runs),
        tuple(r.name for r in results),
        cases,
    )
