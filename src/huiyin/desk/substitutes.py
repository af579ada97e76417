"""Who may be entered as somebody's substitute (代理名册)."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from django.utils.translation import gettext as _

from huiyin.desk.seats import Sitter
from huiyin.ledger.errors import Impossible
from huiyin.organs.directory import SUBSTITUTES

_NAMES = ("person", "substitute")


def check(
    sitter: Sitter, register: str, facts: Mapping[str, Any], changed: Collection[str] = _NAMES
) -> None:
    """Raises `Impossible` for an entry of the substitutes by which nobody could act: they are two,
    the period does not end before it starts, and whom the entry now names holds a post today."""
    if register != SUBSTITUTES:
        return
    for name in (str(facts.get(fact, "")) for fact in _NAMES if fact in changed):
        if name not in sitter.colleagues:
            raise Impossible(_("“%(to)s”现在没有任职，请从名单中选") % {"to": name})
    if facts.get("person") == facts.get("substitute"):
        raise Impossible(_("代理人不能是被代理人自己"))
    if str(facts.get("valid_to") or "") < str(facts.get("valid_from") or ""):
        raise Impossible(_("代理的截止日期不能早于起始日期"))
