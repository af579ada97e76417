"""The pages of claims: what a report may say, what each rests on, and who said it already.

`claims.md`: the claims that are declared, and what became of each claim of the founding report in
the demo town's year 2020 (from `tests/demo/founding.tsv`, which the tests of the demo hold to the
evidence). `reported-claims.md`: the claims that real reports of towns made, each as the claim or
figure that would support it (from `tests/figures/reported.tsv`).
"""

from __future__ import annotations

import csv
import inspect
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from types import CodeType, FunctionType
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
FOUNDING = ROOT / "tests/demo/founding.tsv"
REPORTED = ROOT / "tests/figures/reported.tsv"

# Why a claim that a town made is not expressed. Each is a matter for people, or for other systems.
REASONS = {
    "principle": "a direction of work without an act, record or number that could show it",
    "other_work": "not rule-of-law work: no line keeps it",
    "avoided": "what did not come about leaves no record",
    "upward": "briefings sent up are no act that the law asks of the town",
    "no_power": "a town has no power to make 规章: `huiyin check` refuses it (rule `power`)",
    "accounts": "accounts in another system's platform",
    "others_question": "another agency's question about its own request, no act of the town's",
    "consulted": "consulting colleagues over a hard request is no step that the law knows",
    "archived": "the archive's own record: the case file shows what went into it",
    "review_points": "points raised inside a review are its text; only reviews are counted",
    "ranking": "a rank that others gave, over data that the town does not hold",
    "civil": "civil suits and requests to assist a court are no challenge to an act of the town",
}


def rows(path: Path) -> list[dict[str, str]]:
    """A table of facts with a head, separated by tabs."""
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def claims_page(table: Any) -> dict[str, str]:
    """The declared claims by line, and the founding report's."""
    from huiyin.figures.claims import claims

    lines = ["# Claims", ""]
    lines += ["What a report may say. A claim is printed as it stands only where the evidence"]
    lines += ["supports it; otherwise its truthful variant is. How to add one:"]
    lines += ["[add a claim](../how-to/add-a-claim.md).", ""]
    founding = rows(FOUNDING)
    number = len({row["source"] for row in founding})
    lines += ["## The claims of the founding report", ""]
    lines += [f"{number} claims of a real town's report of 2020, each with its verdict from the"]
    lines += ["demo town's ledgers of that year. `tests/demo` judges each anew.", ""]
    lines += table(
        ["", "claim", "verdict", "what is printed"],
        ([r["source"], f"`{r['claim']}`", r["verdict"], r["text"]] for r in founding),
    )
    declared = claims()
    for line in sorted({one.line for one in declared}):
        found = [one for one in declared if one.line == line]
        lines += [f"## Claims of `{line}`", ""]
        lines += table(
            ["claim", "type", "what it says", "rests on"],
            (
                [
                    f"`{c.id}`",
                    c.type,
                    f"{c.subject} · {c.measure}",
                    "、".join(f"`{f}`" for f in c.rests_on),
                ]
                for c in found
            ),
        )
    return {"claims.md": "\n".join(lines)}


def reported_page(table: Any) -> dict[str, str]:
    """What towns claimed, as register or procedure, claim or figure, and fields."""
    reported = rows(REPORTED)
    bare = [r for r in reported if r["expressed"].startswith("-")]
    share = 100 * (len(reported) - len(bare)) / len(reported)
    lines = ["# Claims that towns made", ""]
    lines += [f"{len(reported)} claims of finished reports, each as what would support it here:"]
    lines += [f"{len(reported) - len(bare)} ({share:.1f} %) are expressed. `seed` is the founding"]
    lines += ["report. Fields are those facts of the registers and steps that the figures look at;"]
    lines += ["where none stands, each case counts as one.", "", "## Not expressed", ""]
    lines += table(
        ["claim", "line", "what it says", "why not"],
        ([_which(r), r["line"], _what(r), REASONS[r["expressed"].removeprefix("-")]] for r in bare),
    )
    lines += ["## By line and type", ""]
    counted = Counter((r["line"], r["type"]) for r in reported)
    without = Counter((r["line"], r["type"]) for r in bare)
    lines += table(
        ["line", "type", "claims", "expressed"],
        ([*key, n, n - without[key]] for key, n in sorted(counted.items())),
    )
    lines += ["## Expressed", ""]
    lines += table(
        ["claim", "line", "type", "what it says", "as", "from", "fields"],
        (
            [_which(r), r["line"], r["type"], _what(r), *expression(r["expressed"].split())]
            for r in reported
            if r not in bare
        ),
    )
    return {"reported-claims.md": "\n".join(lines)}


def _which(row: dict[str, str]) -> str:
    return f"{row['doc']}/{row['number']}"


def _what(row: dict[str, str]) -> str:
    return f"{row['subject']} · {row['measure']}"


def expression(ids: Iterable[str]) -> tuple[str, str, str]:
    """Claims or figures as words: them, what they rest on, and the fields that they look at.

    Raises `LookupError` for one that is not declared.
    """
    from huiyin.figures import catalogue

    ids = list(ids)
    found = [catalogue.get(name) for name in dict.fromkeys(n for id in ids for n in _figures(id))]
    needs = dict.fromkeys(need for one in found for need in one.needs)
    fields = dict.fromkeys(word for one in found for word in fields_of(one.name))
    return ", ".join(f"`{id}`" for id in ids), ", ".join(needs), ", ".join(fields)


def _figures(id: str) -> tuple[str, ...]:
    from huiyin.figures import claims

    return claims.get(id).rests_on if id in {c.id for c in claims.claims()} else (id,)


@cache
def fields_of(name: str) -> tuple[str, ...]:
    """The facts and steps of its registers and procedures that a figure's code names."""
    from huiyin.figures import catalogue
    from huiyin.kernel import registry

    one = catalogue.get(name)
    words = set(_words(one.query, set()))
    known: dict[str, None] = {}
    for need in one.needs:
        if need in {r.id for r in registry.registers()}:
            known |= dict.fromkeys(f.id for f in registry.register(need).facts)
        else:
            definition = registry.procedure(need)
            known |= dict.fromkeys(f.id for f in definition.facts)
            known |= dict.fromkeys(s.id for s in definition.steps)
    return tuple(word for word in known if word in words)


def _words(thing: object, seen: set[int]) -> Iterator[str]:
    """The names and strings in a function, in what it closes over and in the line's functions that
    it calls."""
    if id(thing) in seen:
        return
    seen.add(id(thing))
    if isinstance(thing, str):
        yield thing
    elif isinstance(thing, tuple | list | set | frozenset):
        for part in thing:
            yield from _words(part, seen)
    elif isinstance(thing, dict):
        yield from _words(list(thing) + list(thing.values()), seen)
    elif isinstance(thing, CodeType):
        yield from _words(thing.co_consts, seen)
    elif isinstance(thing, FunctionType) and thing.__module__.startswith("huiyin.lines."):
        yield from _words(thing.__code__, seen)
        yield from _words(thing.__defaults__ or (), seen)
        bound = inspect.getclosurevars(thing)
        for part in (*bound.nonlocals.values(), *bound.globals.values()):
            if isinstance(part, str | tuple | frozenset | FunctionType):
                yield from _words(part, seen)
