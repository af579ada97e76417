"""From the first look at a house to its correction or removal."""

from __future__ import annotations

from huiyin.lines.enforcement.building.execution import EXECUTION
from huiyin.lines.enforcement.building.order import ORDER
from huiyin.lines.enforcement.building.site import SITE
from huiyin.lines.enforcement.steps.publicity import publicity

STEPS = (
    *SITE,
    *ORDER,
    *EXECUTION,
    *publicity("executing|settled|closed", "investigate", "draft"),
)
