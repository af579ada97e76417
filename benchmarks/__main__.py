"""`python -m benchmarks [--quick] [NAME…]`: run them, print them, write results.json."""

from __future__ import annotations

import argparse
import json
import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

RESULTS = Path(__file__).with_name("results.json")


def main() -> None:
    options = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    options.add_argument(
        "names", nargs="*", help="deadlines, mutants, append, check, ledger, desk, reports"
    )
    options.add_argument("--quick", action="store_true", help="a hundredth of the size, not kept")
    options.add_argument("--rows", type=int, default=100_000, help="rows of the imported ledger")
    options.add_argument("--matters", type=int, default=1_000_000, help="of the desk's town")
    chosen = options.parse_args()
    if chosen.quick:
        chosen.rows, chosen.matters = min(chosen.rows, 1_000), min(chosen.matters, 10_000)
    with tempfile.TemporaryDirectory(prefix="huiyin-bench-") as folder:
        os.environ["HUIYIN_DATA"] = folder
        os.environ.setdefault("DJANGO_SETTINGS_MODULE", "benchmarks.site")
        import django

        django.setup()
        from django.core.management import call_command

        call_command("migrate", verbosity=0)
        found: dict[str, Any] = {}
        sizes = {"rows": chosen.rows, "matters": chosen.matters}
        every = _all(Path(folder), quick=chosen.quick, **sizes)
        if unknown := sorted(set(chosen.names) - set(every)):
            options.error(f"no such benchmark: {', '.join(unknown)}; there are {', '.join(every)}")
        for name, run in every.items():
            if chosen.names and name not in chosen.names:
                continue
            found[name] = run()
            print(name, json.dumps(found[name], ensure_ascii=False), flush=True)
    if not chosen.quick:
        kept = json.loads(RESULTS.read_text("utf-8")) if RESULTS.exists() else {}
        if "desk" in found:  # one database at a time
            found["desk"] = {**kept.get("desk", {}), **found["desk"]}
        RESULTS.write_text(
            json.dumps({**kept, **found}, ensure_ascii=False, indent=1) + "\n", "utf-8"
        )


def _all(folder: Path, *, quick: bool, rows: int, matters: int) -> dict[str, Callable[[], Any]]:
    from benchmarks import checking, deadlines, desk, ledgers, mutants, reports

    def ledger() -> dict[str, Any]:
        parts: dict[str, Callable[[], Any]] = {
            "import": lambda: ledgers.importing(folder, rows),
            "fold": ledgers.folding,
            "verify": ledgers.verifying,
            "rebuild": lambda: ledgers.rebuilding(rows),
            "report": lambda: ledgers.reporting(folder),
        }
        found = {}
        for name, part in parts.items():
            found[name] = part()
            print(" ", name, json.dumps(found[name], ensure_ascii=False), flush=True)
        return found

    return {
        "deadlines": lambda: deadlines.run(10_000 if quick else 1_000_000),
        "append": lambda: ledgers.appending(10 if quick else 40),
        "mutants": lambda: mutants.run(quick=quick),
        "check": lambda: checking.run(quick=quick),
        "ledger": ledger,
        "reports": lambda: reports.run(folder, quick=quick),
        "desk": lambda: desk.run(matters, max(matters // 100, 1_000), 10 if quick else 40),
    }


if __name__ == "__main__":
    main()
