"""What the steps of a petition share: who acts, who is shut out, which edition applies."""

from __future__ import annotations

from typing import Any

from huiyin.kernel.conditions import Compare, Is
from huiyin.kernel.gates import Gate
from huiyin.kernel.laws import PETITIONS as XF
from huiyin.kernel.procedure import Step
from huiyin.kernel.values import F

_SINCE = XF.edition("2022").since
RECEIVED_UNDER_2005 = Compare(F("received_on"), "<", _SINCE)
ACCEPTED_UNDER_2005 = Compare(F("accepted_on"), "<", _SINCE)

STAFF = ("window", "officer", "head")
HANDLERS = ("officer", "head")
SHUT_OUT = ("accused", "recused")

CLAIM = Gate(Is("kind", "claim"), "申诉求决类事项（其他类别另有办法）", XF[31].was("2005", 31))
ACCUSATION = Gate(Is("kind", "accusation"), "检举控告类事项", XF[30, 1])


def step(**said: Any) -> Step:
    """A step from which the accused and the recused are shut out."""
    return Step(**{"not_named_in": SHUT_OUT, **said})
