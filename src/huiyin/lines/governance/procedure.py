"""The procedures of this line: tasks, findings and their close-out, the annual reports."""

from __future__ import annotations

from huiyin.kernel.registry import declare
from huiyin.lines.governance.finding import FINDING
from huiyin.lines.governance.report import REPORT
from huiyin.lines.governance.task import TASK

declare(TASK, FINDING, REPORT)
