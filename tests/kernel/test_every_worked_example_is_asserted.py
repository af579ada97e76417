"""`golden.tsv`: each worked example of lawful dates, the dates it gives, and who asserts them.

A new test that cites an example by its number is added to its row; an example whose row names no
test, or whose dates reach no `assert` of its tests, fails here: that a date merely stands in the
text of a test does not count.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
HEAD, *ROWS = (
    line.split("\t")
    for line in Path(__file__).with_name("golden.tsv").read_text(encoding="utf-8").splitlines()
)
OF_DISCLOSURE = [f"G{n}" for n in (1, 3, 5, 6, 10, 11, 13, 15, 17, 19, 21, 23, 25)]
OF_ENFORCEMENT = [str(n) for n in (1, 3, 5, 8, 10, 11, 13, 14, 16, 19)]
EXAMPLES = [*OF_DISCLOSURE, *OF_ENFORCEMENT, "P1", "P2"]
_WRITTEN = re.compile(r"\d{4}-\d{2}-\d{2}")


def test_every_example_has_its_row() -> None:
    assert HEAD == ["example", "dates", "tests"]
    assert [row[0] for row in ROWS] == EXAMPLES
    assert all(dates and tests for _, dates, tests in ROWS)


@pytest.mark.parametrize(("example", "dates", "tests"), ROWS, ids=[row[0] for row in ROWS])
def test_the_tests_of_an_example_assert_its_dates(example: str, dates: str, tests: str) -> None:
    said = {
        day
        for path, _, name in (t.partition("::") for t in tests.split())
        for day in reaching_an_assert(_functions(path)[name])
    }
    assert set(dates.split()) <= said, example


@pytest.mark.parametrize(
    ("body", "held"),
    [
        ("assert due == date(2024, 2, 18)", True),
        ('found = term("2024-02-18")\n    assert found.safe', True),
        ('for day in ("2024-02-18",):\n        assert day', True),
        ('term("2024-02-18")\n    assert True', False),
        ('day = "2024-02-18"\n    other = 1\n    assert other', False),
        ('"""Due on 2024-02-18."""\n    assert True', False),
    ],
)
def test_a_date_that_reaches_no_assert_is_not_asserted(body: str, held: bool) -> None:
    (function,) = ast.parse(f"def test():\n    {body}\n").body
    assert isinstance(function, ast.FunctionDef)
    assert ("2024-02-18" in reaching_an_assert(function)) is held


def reaching_an_assert(function: ast.FunctionDef) -> set[str]:
    """The dates in a test's asserts, and in whatever gives the names that they use a value."""
    reached: list[ast.AST] = [n for n in ast.walk(function) if isinstance(n, ast.Assert)]
    sources = list(_sources(function))
    names: set[str] = set()
    while True:
        wider = names.union(*(_names(one) for one in reached))
        fresh = [(t, value) for t, value in sources if t & wider and value not in reached]
        if wider == names and not fresh:
            return {day for one in reached for day in _dates(one)}
        names = wider
        reached += [value for _, value in fresh]


def _sources(function: ast.FunctionDef) -> Iterator[tuple[set[str], ast.AST]]:
    """What gives names their values: assignments, loops, and the parameters of the decorators."""
    for node in ast.walk(function):
        if isinstance(node, ast.Assign):
            yield set().union(*(_names(one) for one in node.targets)), node.value
        elif isinstance(node, ast.For | ast.comprehension):
            yield _names(node.target), node.iter
        elif isinstance(node, ast.NamedExpr):
            yield _names(node.target), node.value
    given = {one.arg for one in function.args.args}
    for decorator in function.decorator_list:
        yield given, decorator


def _names(node: ast.AST) -> set[str]:
    return {one.id for one in ast.walk(node) if isinstance(one, ast.Name)}


def _dates(node: ast.AST) -> Iterator[str]:
    """Dates written as text or as a call of `date` with three numbers."""
    for one in ast.walk(node):
        if isinstance(one, ast.Constant) and isinstance(one.value, str):
            yield from _WRITTEN.findall(one.value)
        elif isinstance(one, ast.Call) and len(one.args) == 3:
            parts = [a.value for a in one.args if isinstance(a, ast.Constant)]
            if len(parts) == 3 and all(isinstance(part, int) for part in parts):
                yield "{}-{:02}-{:02}".format(*parts)


@cache
def _functions(path: str) -> dict[str, ast.FunctionDef]:
    """The tests of a file by name."""
    tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
    return {node.name: node for node in tree.body if isinstance(node, ast.FunctionDef)}
