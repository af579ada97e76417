"""The procedure of this line: directives of the heads."""

from __future__ import annotations

from huiyin.kernel.registry import declare
from huiyin.lines.duty.directive import DIRECTIVE

declare(DIRECTIVE)
