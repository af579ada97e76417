"""As whom a sitter acts in one matter: by a post that reaches its line, else by the part that the
matter itself gives.

Whom a matter is addressed to acts in the role that the address names. Whoever co-handles it acts in
those of the lead's roles that their own posts hold, in whatever line. Nobody stands for somebody
whom the matter accuses.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from huiyin.kernel.acts import Actor
from huiyin.kernel.conditions import names_in
from huiyin.kernel.procedure import Step
from huiyin.ledger import parts
from huiyin.organs.directory import Grant

if TYPE_CHECKING:
    from huiyin.desk.cases import Found
    from huiyin.desk.seats import Sitter


def acting(sitter: Sitter, found: Found, step: Step) -> Actor | None:
    """As whom the sitter may take a step of a matter; None where no role fits."""
    line, shut = found.docket.definition.line, accused(found)
    by_post = sitter.acting(step, line, shut)
    if by_post is not None:
        return by_post
    return next((actor for actor in _by_part(sitter, found, shut) if actor.role in step.by), None)


def speaking(sitter: Sitter, found: Found) -> Actor | None:
    """As whom the sitter speaks about a matter: any role that reaches it will do."""
    by_post = sitter.speaking(found.docket.definition.line, accused(found))
    return by_post or next(_by_part(sitter, found, accused(found)), None) or _beside(sitter, found)


def accused(found: Found) -> frozenset[str]:
    """Whom the matter accuses."""
    named = (names_in(found.docket.fact(id)) for id in found.docket.definition.accusing)
    return frozenset().union(*named)


def leading(sitter: Sitter, found: Found) -> Actor | None:
    """As whom the sitter says who works on a matter: by a post that reaches it, or because it is
    addressed to the sitter. Whoever only co-handles it does not."""
    shut = accused(found)
    by_post = sitter.speaking(found.docket.definition.line, shut)
    return by_post or next(_as_addressed(sitter, found, shut), None)


def _by_part(sitter: Sitter, found: Found, shut: frozenset[str]) -> Iterator[Actor]:
    """As whom the matter itself lets the sitter act."""
    yield from _as_addressed(sitter, found, shut)
    joined = parts.cohandlers(found.acts)
    if not joined:
        return
    lead = _lead(sitter, found)
    for grant in _standing(sitter, shut):
        if not names_of(sitter, grant).isdisjoint(joined):
            for role in sorted(grant.of(found.docket.definition.line) & lead):
                yield Actor(sitter.person, role, grant.office, grant.stands_for)


def _as_addressed(sitter: Sitter, found: Found, shut: frozenset[str]) -> Iterator[Actor]:
    roles = dict(parts.addressed(found.docket.definition, found.docket.facts))
    if not roles:
        return
    # Whoever it was handed to acts as the one before did.
    roles.setdefault(found.owner, next(reversed(roles.values())))
    for grant in _standing(sitter, shut):
        for name in names_of(sitter, grant) & roles.keys():
            # An office acts by those of its people who have a role at all.
            if grant.roles or name == _holder(sitter, grant):
                yield Actor(sitter.person, roles[name], grant.office, grant.stands_for)


def _beside(sitter: Sitter, found: Found) -> Actor | None:
    """A co-handler with none of the lead's roles still speaks of the matter."""
    joined = parts.cohandlers(found.acts)
    for grant in _standing(sitter, accused(found)):
        if grant.roles and not names_of(sitter, grant).isdisjoint(joined):
            return Actor(sitter.person, sorted(grant.roles)[0], grant.office, grant.stands_for)
    return None


def _standing(sitter: Sitter, shut: frozenset[str]) -> Iterator[Grant]:
    return (grant for grant in sitter.grants if grant.stands_for not in shut)


def names_of(sitter: Sitter, grant: Grant) -> frozenset[str]:
    """Under which names a matter lies on the desk of whoever holds a post."""
    return frozenset({_holder(sitter, grant), grant.office, grant.village} - {""})


def _holder(sitter: Sitter, grant: Grant) -> str:
    return grant.stands_for or sitter.person


def _lead(sitter: Sitter, found: Found) -> frozenset[str]:
    """The roles in which the lead works on the matter: the owner's own, or those of the people of
    the office that owns it."""
    line = found.docket.definition.line
    grants = sitter.colleagues.get(found.owner) or [
        g for mine in sitter.colleagues.values() for g in mine if g.office == found.owner
    ]
    own = (g.of(line) for g in grants if g.reaches(line) and not g.stands_for)
    return frozenset().union(*own)
