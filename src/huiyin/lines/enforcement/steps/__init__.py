"""The steps of an ordinary penalty, from a lead to the closed file (行政处罚法第五章第三节)."""

from __future__ import annotations

from huiyin.lines.enforcement.steps.closing import CLOSING_STEPS
from huiyin.lines.enforcement.steps.decision import DECISION
from huiyin.lines.enforcement.steps.hearing import HEARING
from huiyin.lines.enforcement.steps.inquiry import INQUIRY
from huiyin.lines.enforcement.steps.payment import PAYMENT
from huiyin.lines.enforcement.steps.publicity import PUBLICITY
from huiyin.lines.enforcement.steps.service import SERVICE

STEPS = (*INQUIRY, *HEARING, *DECISION, *SERVICE, *PAYMENT, *PUBLICITY, *CLOSING_STEPS)
