"""The steps of a petition. No step is by whoever it accuses, nor by whoever was recused."""

from __future__ import annotations

from huiyin.lines.petition.steps.after import AFTER
from huiyin.lines.petition.steps.handling import HANDLING
from huiyin.lines.petition.steps.intake import INTAKE

STEPS = (*INTAKE, *HANDLING, *AFTER)
