"""From the first look at a house to its correction or removal."""

from __future__ import annotations

from huiyin.lines.enforcement.building.execution import EXECUTION
from huiyin.lines.enforcement.building.order import ORDER
from huiyin.lines.enforcement.building.site import SITE
from huiyin.lines.enforcement.steps.publicity import (
    COERCION_IS_PUBLISHED,
    COERCION_IS_WITHDRAWN,
    publicity,
)

STEPS = (
    *SITE,
    *ORDER,
    *EXECUTION,
    *publicity(
        "executing|settled|closed",
        "investigate",
        "draft",
        published=COERCION_IS_PUBLISHED,
        withdrawn=COERCION_IS_WITHDRAWN,
    ),
)
