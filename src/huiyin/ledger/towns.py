"""The towns that keep their ledger here."""

from __future__ import annotations

import re

from django.db import transaction

from huiyin.ledger import moments
from huiyin.ledger.append import Chain, Draft
from huiyin.ledger.errors import Impossible, NotThere
from huiyin.ledger.models import Head, Town


def add_town(name: str, *, code: str = "", county: str = "") -> Town:
    """Open a town's ledger; its first act says so. A town that exists is left as it is.

    Without `code`, the name is the code. Raises `Impossible`.
    """
    name = name.strip()
    code = (code or name).strip()
    if not name or not re.fullmatch(r"[^\s+/#@]{1,32}", code):
        raise Impossible(f"镇的名称和代码不能为空，代码不超过32字、不含空格和+/#@：“{code}”")
    with transaction.atomic():
        known = Town.objects.filter(code=code).first()
        if known is not None:
            return known
        town = Town.objects.create(code=code, name=name, county=county.strip())
        Head.objects.create(town=code)
        chain = Chain(code)
        draft = Draft("town", moments.now().date().isoformat(), step=code)
        draft.facts = {"name": name, "county": town.county}
        chain.add(draft)
        chain.write()
    return town


def towns() -> list[Town]:
    """All towns, by code."""
    return list(Town.objects.order_by("code"))


def town(code: str = "") -> Town:
    """The town of a code or name; without one, the only town. Raises `NotThere`, `Impossible`."""
    if code:
        found = Town.objects.filter(code=code).first() or Town.objects.filter(name=code).first()
        if found is None:
            raise NotThere(f"没有代码或名称为“{code}”的镇；可用 huiyin town list 查看")
        return found
    every = towns()
    if not every:
        raise NotThere("还没有镇；请先用 huiyin town add 建立")
    if len(every) > 1:
        raise Impossible(
            f"有{len(every)}个镇，请用 --town 指明：{'、'.join(t.code for t in every)}"
        )
    return every[0]
