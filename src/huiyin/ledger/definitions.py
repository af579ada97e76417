"""The definition that a matter or an entry is pinned to: id, version and digest."""

from __future__ import annotations

from functools import cache
from typing import Any

from huiyin.kernel import registry
from huiyin.kernel.facts import Fact
from huiyin.kernel.procedure import Procedure, Register, Undeclared
from huiyin.ledger.errors import Broken, NotThere
from huiyin.ledger.payload import is_personal, is_sensitive


def procedure(id: str, version: int | None = None, digest: str = "") -> Procedure:
    """The procedure; with a digest, in exactly the text that was pinned.

    Raises `NotThere` for an unknown one, `Broken` where a pinned version's text was changed.
    """
    try:
        found = registry.procedure(id, version)
    except Undeclared as unknown:
        raise NotThere(str(unknown)) from None
    _same(found, digest)
    return found


def register(id: str, version: int | None = None, digest: str = "") -> Register:
    """The register; as `procedure`."""
    try:
        found = registry.register(id, version)
    except Undeclared as unknown:
        raise NotThere(str(unknown)) from None
    _same(found, digest)
    return found


def pin(definition: Procedure | Register) -> dict[str, Any]:
    """What an act says about the definition it follows."""
    return {"id": definition.id, "version": definition.version, "digest": definition.digest}


def _same(found: Procedure | Register, digest: str) -> None:
    if digest and digest != found.digest:
        raise Broken(
            f"“{found.title}”第{found.version}版的定义与立件时不同：已发布的版本不得改动，请另立新版"
        )


@cache
def facts_of(definition: Procedure | Register) -> dict[str, Fact]:
    """Its facts by id."""
    return {fact.id: fact for fact in definition.facts}


@cache
def sealed_facts(definition: Procedure | Register) -> frozenset[str]:
    """The names of its sensitive facts."""
    return frozenset(fact.id for fact in definition.facts if is_sensitive(fact))


@cache
def personal_facts(definition: Procedure | Register) -> frozenset[str]:
    """The names of its personal facts, sensitive ones included."""
    return frozenset(fact.id for fact in definition.facts if is_personal(fact))


@cache
def outside_roles(definition: Procedure) -> frozenset[str]:
    return frozenset(role.id for role in definition.roles if role.outside)
