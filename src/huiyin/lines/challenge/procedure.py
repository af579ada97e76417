"""The line's two procedures: a town answers before the reviewing organ and before the court."""

from __future__ import annotations

from huiyin.kernel.registry import declare
from huiyin.lines.challenge.lawsuit.definition import LAWSUIT
from huiyin.lines.challenge.reconsideration.definition import RECONSIDERATION

declare(RECONSIDERATION, LAWSUIT)
