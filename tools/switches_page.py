"""The page of what applied when: every switch of the law, where it lives and what holds it."""

from __future__ import annotations

from pathlib import Path

LIST = Path(__file__).resolve().parent.parent / "tests" / "lines" / "switches.tsv"


def page() -> dict[str, str]:
    """`switches.md` from the list that the tests hold."""
    _, *rows = (line.split("\t") for line in LIST.read_text(encoding="utf-8").splitlines())
    lines = ["# What applied when", ""]
    lines += [
        "Each clock, gate, letter and remedy text takes the edition in force on its own day.",
        "“Where” names procedure#clock, step or parameter; “Open” says what is not built.",
        "",
        "| Switch | What differs | Where | Held by | Open |",
        "|---|---|---|---|---|",
    ]
    for switch, differs, where, tests, left in rows:
        places = "、".join(f"`{one}`" for one in where.split())
        names = "、".join(f"`{one.rpartition('::')[2]}`" for one in tests.split())
        lines.append(f"| {switch} | {differs} | {places} | {names} | {left} |")
    return {"switches.md": "\n".join(lines) + "\n"}
