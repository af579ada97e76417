"""Write docs/reference/ from the code: command, procedures, registers, figures, claims.

    python tools/docs.py            write the pages
    python tools/docs.py --check    only name the pages that are not as the code would write them

To add a page, add a function to PAGES that gives {path below docs/reference: text}.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import json
import os
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import switches_page

from huiyin.cli import grammar
from huiyin.cli import main as command

ROOT = Path(__file__).resolve().parent.parent
REFERENCE = ROOT / "docs/reference"
NOTE = "<!-- Written by script/docs from the code; change the code, not this page. -->\n"


def huiyin(*words: str) -> Any:
    """What a command answers, as data."""
    told = io.StringIO()
    with contextlib.redirect_stdout(told):
        status = command([*words, "--json"])
    if status:
        sys.exit(f"docs: huiyin {' '.join(words)} failed with {status}")
    return json.loads(told.getvalue())


def table(heads: Iterable[str], rows: Iterable[Iterable[object]]) -> list[str]:
    def line(cells: Iterable[object]) -> str:
        texts = (str("" if cell is None else cell) for cell in cells)
        return (
            "| " + " | ".join(text.replace("|", "\\|").replace("\n", " ") for text in texts) + " |"
        )

    heads = list(heads)
    return [line(heads), "|" + "---|" * len(heads), *(line(row) for row in rows), ""]


def cite(thing: dict[str, Any]) -> str:
    return (thing.get("cite") or {}).get("text", "")


# The command


def command_page() -> dict[str, str]:
    lines = ["# The `huiyin` command", ""]
    lines += ["Exit status: 0 done, 1 done with findings or errors in the data, 2 bad use or could"]
    lines += ["not run. With `--json` one JSON document goes to standard output, logs to standard"]
    lines += ["error.", ""]
    for word in grammar.GROUPS:
        group = _subparsers(grammar.parser([word]))[word]
        lines += _describe(f"huiyin {word}", group)
    return {"command.md": "\n".join(lines)}


def _subparsers(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            return dict(action.choices)
    return {}


def _describe(name: str, parser: argparse.ArgumentParser) -> Iterator[str]:
    below = _subparsers(parser)
    if below:
        for word, child in below.items():
            yield from _describe(f"{name} {word}", child)
        return
    yield f"## `{name}`\n"
    if parser.description:
        yield f"{parser.description}\n"
    rows = []
    for action in parser._actions:
        if action.dest == "help":
            continue
        words = ", ".join(action.option_strings) or str(action.metavar or action.dest)
        if action.option_strings and action.nargs != 0:
            words += f" {action.metavar or (action.dest.upper())}"
        rows.append([f"`{words}`", action.help or ""])
    yield from table(["argument", "meaning"], rows)


# The procedures and registers


def procedure_pages() -> dict[str, str]:
    known = huiyin("law", "list")
    pages = {}
    rows = []
    for entry in known["procedures"]:
        pages[f"procedures/{entry['id']}.md"] = _procedure(huiyin("law", "show", entry["id"]))
        link = f"[{entry['title']}]({entry['id']}.md)"
        rows.append([link, f"`{entry['id']}`", entry["version"], "、".join(entry["laws"])])
    index = ["# Procedures", "", *table(["title", "id", "version", "laws"], rows)]
    pages["procedures/index.md"] = "\n".join(index)
    return pages


def _procedure(shown: dict[str, Any]) -> str:
    lines = [f"# {shown['title']} `{shown['id']}`", ""]
    lines += [f"Version {shown['version']}, line `{shown['line']}`, {cite(shown)}.", ""]
    lines += ["## States", ""]
    final = {True: "办结", False: ""}
    states = ([f"`{s['id']}`", s["title"], final[s["final"]]] for s in shown["states"])
    lines += table(["id", "title", ""], states)
    titles = {role["id"]: role["title"] for role in shown["roles"]}
    lines += ["## Steps", ""]
    steps = (
        [s["title"], f"`{s['moves']}`", "、".join(titles.get(r, r) for r in s["by"]), cite(s)]
        for s in shown["steps"]
    )
    lines += table(["step", "from > to", "by", "article"], steps)
    lines += ["## Clocks", ""]
    clocks = ([c["title"], c["kind"], c["owed_by"], cite(c)] for c in shown["clocks"])
    lines += table(["clock", "kind", "owed by", "article"], clocks)
    lines += ["## Outcomes", ""]
    outcomes = ([f"`{o['code']}`", o["title"], cite(o)] for o in shown["outcomes"])
    lines += table(["code", "title", "article"], outcomes)
    lines += ["## Parameters", ""]
    parameters = ([f"`{p['id']}`", p["title"], p["default"], cite(p)] for p in shown["parameters"])
    lines += table(["name", "meaning", "default", "article"], parameters)
    return "\n".join(lines)


def register_page() -> dict[str, str]:
    lines = ["# Registers", ""]
    for entry in huiyin("law", "list")["registers"]:
        shown = huiyin("law", "show", entry["id"])
        lines += [f"## {entry['title']} `{entry['id']}`", ""]
        facts = ([f"`{f['id']}`", f["title"], f["kind"], cite(f)] for f in shown["facts"])
        lines += table(["fact", "title", "kind", "article"], facts)
    return {"registers.md": "\n".join(lines)}


def figure_page() -> dict[str, str]:
    from huiyin.figures import catalogue

    declared = [catalogue.get(name) for name in catalogue.names()]
    lines = ["# Figures", "", "Each is a set of cases first, and a number second.", ""]
    rows = (
        [f.title, f"`{f.name}`", f.unit, "、".join((*f.needs, *f.feeds)), str(f.cite)]
        for f in declared
    )
    lines += table(["title", "name", "unit", "rests on", "article"], rows)
    return {"figures.md": "\n".join(lines)}


def line_pages() -> dict[str, str]:
    """Figures and claims read the ledger, so their modules want Django; no data is touched."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ |= {"HUIYIN_DATA": folder, "DJANGO_SETTINGS_MODULE": "huiyin.settings"}
        import django

        django.setup()
        import claims_pages

        return figure_page() | claims_pages.claims_page(table) | claims_pages.reported_page(table)


PAGES = (command_page, procedure_pages, register_page, line_pages, switches_page.page)


def main(words: list[str]) -> int:
    check = words == ["--check"]
    wanted = {name: NOTE + text.rstrip() + "\n" for page in PAGES for name, text in page().items()}
    stale = []
    for name, text in sorted(wanted.items()):
        path = REFERENCE / name
        if path.is_file() and path.read_text(encoding="utf-8") == text:
            continue
        stale.append(name)
        if not check:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
    if check and stale:
        print("docs: run script/docs; out of date: " + ", ".join(stale))
        return 1
    print("docs: " + ("up to date" if not stale else f"wrote {len(stale)} pages"))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
