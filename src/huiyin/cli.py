"""The `huiyin` command."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from importlib.metadata import version


def parser() -> argparse.ArgumentParser:
    """The command's grammar."""
    top = argparse.ArgumentParser(prog="huiyin", description="件件有回音")
    top.add_argument("--version", action="version", version=f"huiyin {version('huiyin')}")
    return top


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command; returns the exit status (0 done, 1 findings, 2 bad use)."""
    top = parser()
    top.parse_args(argv)
    top.print_help()
    return 0
