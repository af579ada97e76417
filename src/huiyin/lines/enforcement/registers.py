"""The books that the enforcement office keeps besides its cases."""

from __future__ import annotations

from huiyin.kernel.registry import declare
from huiyin.lines.enforcement.field_work import FIELD_WORK
from huiyin.lines.enforcement.people import PEOPLE
from huiyin.lines.enforcement.powers import CATALOGUES

REGISTERS = (*PEOPLE, *CATALOGUES, *FIELD_WORK)

declare(*REGISTERS)
