"""Write what the demo town's ledger says of the founding report: `tests/demo/founding.tsv`.

    HUIYIN_DATA=DIR .venv/bin/huiyin up --demo --no-serve
    HUIYIN_DATA=DIR .venv/bin/python tools/founding.py

The page of claims prints the file; a test holds it against the demo's ledgers.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from huiyin.figures.claims import Judge

ROOT = Path(__file__).resolve().parents[1]
FILE = ROOT / "tests" / "demo" / "founding.tsv"
HEAD = ("source", "claim", "verdict", "text")
YEAR = 2020


def rows(judge: Judge) -> list[tuple[str, ...]]:
    """Every declared claim of the founding report under its number, with verdict and sentence."""
    from huiyin.figures.claims import claims

    return sorted(
        (source, one.id, judged.verdict, judged.text)
        for one in claims()
        if one.source
        for judged in (judge.judge(one),)
        for source in one.source
    )


def text(judge: Judge) -> str:
    """The file's content."""
    return "".join("\t".join(row) + "\n" for row in (HEAD, *rows(judge)))


def main() -> int:
    import os

    import django

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "huiyin.settings")
    django.setup()
    from huiyin.figures.cases import Period
    from huiyin.figures.claims import Judge
    from huiyin.figures.evidence import Evidence

    sys.path.insert(0, str(ROOT))
    from demo import town

    FILE.write_text(text(Judge(Evidence(town.CODE, Period.year(YEAR)))), encoding="utf-8")
    print(FILE.relative_to(ROOT))
    return 0


if __name__ == "__main__":
    sys.exit(main())
