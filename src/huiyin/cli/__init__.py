"""The `huiyin` command: its contract is `docs/reference/command.md`.

Each group of commands is one module with `add(commands)`; a command's `run` gives an `Answer`.
Nothing but the chosen command's module is imported, and `law` never starts Django.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

from huiyin.cli.answers import UsageProblemError
from huiyin.cli.grammar import parser


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command. Exit status: 0 done, 1 done with findings, 2 bad use or could not run."""
    words = list(sys.argv[1:] if argv is None else argv)
    top = parser(words)
    chosen = top.parse_args(words)
    run = getattr(chosen, "run", None)
    if run is None:
        top.print_help(sys.stderr)
        return 2
    try:
        answer = run(chosen)
    except UsageProblemError as problem:
        print(f"huiyin: {problem}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("huiyin: 已中断", file=sys.stderr)
        return 2
    answer.show(as_json=getattr(chosen, "json", False))
    return 1 if answer.findings else 0
