"""`golden.tsv`: each worked example of lawful dates, the dates it gives, and who asserts them.

A new test that cites an example by its number is added to its row; an example whose row names no
test, or tests that do not hold its dates, fails here.
"""

from __future__ import annotations

import ast
import re
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
_DATE = re.compile(r"\((\d{4}), (\d{1,2}), (\d{1,2})\)")


def test_every_example_has_its_row() -> None:
    assert HEAD == ["example", "dates", "tests"]
    assert [row[0] for row in ROWS] == EXAMPLES
    assert all(dates and tests for _, dates, tests in ROWS)


@pytest.mark.parametrize(("example", "dates", "tests"), ROWS, ids=[row[0] for row in ROWS])
def test_the_tests_of_an_example_assert_its_dates(example: str, dates: str, tests: str) -> None:
    found = [_functions(path)[name] for path, _, name in (t.partition("::") for t in tests.split())]
    assert all(any(isinstance(n, ast.Assert) for n in ast.walk(node)) for node, _ in found)
    text = "\n".join(source for _, source in found)
    written = {f"{y}-{int(m):02}-{int(d):02}" for y, m, d in _DATE.findall(text)}
    lacking = [day for day in dates.split() if day not in text and day not in written]
    assert not lacking, example


@cache
def _functions(path: str) -> dict[str, tuple[ast.FunctionDef, str]]:
    """The tests of a file with their sources, decorators among them."""
    text = (ROOT / path).read_text(encoding="utf-8")
    lines = text.splitlines()
    return {
        node.name: (node, "\n".join(lines[_first(node) - 1 : node.end_lineno]))
        for node in ast.parse(text).body
        if isinstance(node, ast.FunctionDef)
    }


def _first(node: ast.FunctionDef) -> int:
    return min([node.lineno, *(one.lineno for one in node.decorator_list)])
