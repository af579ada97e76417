"""The matrix further: role × step within reach, the settings, reports that are built, registers."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from django.urls import reverse
from tests.desk.conftest import OTHER, PEOPLE, TOWN
from tests.desk.test_permission_matrix import (
    POSTS,
    ROLES,
    STANDING,
    World,
    _said,
    named,
    text_of,
    world,
)

pytestmark = pytest.mark.django_db
__all__ = ["world"]

ACCOUNTS = [*ROLES, *POSTS]
ADMIN = "accused"
"""The administrator of the matrix's town is the one whom a petition accuses."""
ADMINS = (ADMIN, "stand-in")
"""With whoever stands in for him."""
# Every address of the settings: the administrator's own, or everybody's; with its arguments.
SETTINGS: dict[str, tuple[bool, list[Any]]] = {
    "settings": (False, []),
    "own": (False, []),
    "parameters": (False, []),
    "parameter": (False, ["free_items"]),
    "calendar": (False, []),
    "notice": (True, []),
    "letterhead": (True, []),
    "numbers": (True, []),
    "accounts": (True, []),
    "account": (True, ["seat"]),
    "handover": (True, ["seat"]),
    "reminders": (True, []),
}
TAKES = {"account": {"what": "lock"}, "parameter": {"value": "3", "since": "2025-11-06"}}
"""What is sent where an empty form would say nothing."""


def acts() -> int:
    from huiyin.ledger.models import Act

    return Act.objects.count()


def allowed(account: str, line: str) -> frozenset[str]:
    """The titles of the roles that an account's own posts, and those it stands in for, give in a
    line; worked out from the table, not from the product."""
    held = dict(POSTS.values()) | {person: {"roles": role} for _u, person, _p, role in PEOPLE}
    person = (
        POSTS[account][0] if account in POSTS else next(p[1] for p in PEOPLE if p[0] == account)
    )
    titles: set[str] = set()
    for one in filter(None, (person, STANDING.get(person, ""))):
        post = held[one]
        if post.get("lines") in (None, line):
            titles.update(str(post.get("roles", "")).split("、"))
    return frozenset(titles)


@pytest.mark.parametrize("account", ACCOUNTS)
@pytest.mark.parametrize("kind", ["here", "accusing"])
def test_a_step_is_taken_by_its_roles_only(world: World, account: str, kind: str) -> None:
    from huiyin.kernel import registry

    if kind not in world.seen[account]:
        return  # the matrix says that it is not there at all
    id, line = {
        "here": ("disclosure.request", "政府信息公开"),
        "accusing": ("petition.petition", "信访"),
    }[kind]
    definition = registry.procedure(id)
    titles = {role.id: role.title for role in definition.roles if not role.outside}
    held = allowed(account, line)
    before = acts()
    for step in definition.steps:
        by = {titles[role] for role in step.by if role in titles}
        url = reverse("desk:step", args=[world.secrets[kind].number, step.id])
        if held & by:
            html = world.clients[account].get(url).content.decode()
        else:
            form = {"record": "1", "at": "2025-11-06", "reason": "补录"}
            html = world.clients[account].post(url, form).content.decode()
        assert ("您的岗位没有这个角色" in html) == (not held & by), f"{kind} {step.id}"
    assert acts() == before


def test_every_address_of_the_settings_has_its_row() -> None:
    from huiyin.desk.settings.urls import urlpatterns

    assert set(named(urlpatterns)) == set(SETTINGS)


@pytest.mark.parametrize("account", [*ACCOUNTS, "nobody"])
def test_nobody_but_the_administrator_reads_or_changes_settings(world: World, account: str) -> None:
    from huiyin.desk.models import Seat

    client = world.clients[account]
    seat = Seat.objects.get(town=TOWN, person="壬清").pk
    before = acts()
    for name, (for_admin, arguments) in SETTINGS.items():
        url = reverse(f"desk:{name}", args=[seat if a == "seat" else a for a in arguments])
        told = [client.get(url)]
        if account not in ADMINS and name != "own":
            told.append(client.post(url, TAKES.get(name, {})))
        if account not in ADMINS and for_admin:
            assert {answer.status_code for answer in told} <= {403, 404}, name
        for kind, secret in world.secrets.items():
            for answer in told:
                if kind not in world.seen[account]:
                    assert not _said(name, text_of(answer), secret), f"{name} tells of {kind}"
    assert acts() == before
    assert Seat.objects.get(pk=seat).user.is_active


def test_the_accused_administrator_hands_over_nothing_that_accuses_him(world: World) -> None:
    from huiyin.desk.models import Seat
    from huiyin.ledger.models import Matter

    seat = Seat.objects.get(town=TOWN, person="壬清").pk
    number = world.secrets["accusing"].number
    form = {"number": [number], "to": "乙守正", "reason": "调离"}
    url = reverse("desk:handover", args=[seat])
    assert number not in world.clients[ADMIN].post(url, form, follow=True).content.decode()
    assert Matter.objects.get(town=TOWN, number=number).owner == "壬清"


@pytest.mark.parametrize("account", [*ACCOUNTS, "nobody"])
def test_a_built_report_tells_nobody_what_is_out_of_reach(
    world: World, account: str, tmp_path: Path, monkeypatch: Any
) -> None:
    """Whoever holds a post may build one; those of its files that name cases go to whoever may see
    all of them, and nowhere does an answer name one out of reach."""
    # The folder alone: the key by which the accused are found stands with the data.
    monkeypatch.setattr("huiyin.desk.reports._folder", lambda _sitter: tmp_path / TOWN)
    client = world.clients[account]
    before = acts()
    answer = client.post(reverse("desk:build"), {"kind": "disclosure", "year": "2025"})
    built = sorted((tmp_path / TOWN).glob("*"))
    assert bool(built) == (account not in ("gone", "nobody"))
    assert acts() == before
    if not built:
        assert answer.status_code in (403, 404)
        return
    whole = world.seen[account] >= {"here", "there", "office", "accusing"}
    for path in built:
        got = client.get(reverse("desk:file", args=[path.name]))
        assert (got.status_code == 200) == (whole or path.suffix in (".docx", ".pdf")), path.name
        if got.status_code == 200 and path.suffix != ".pdf":
            text = text_of(got)
            for kind, secret in world.secrets.items():
                if kind not in world.seen[account]:
                    assert secret.number not in text, f"{path.name} tells of {kind}"
    page = client.get(reverse("desk:reports") + "?year=2025").content.decode()
    for kind, secret in world.secrets.items():
        if kind not in world.seen[account]:
            assert not _said("", page, secret), kind


@pytest.mark.parametrize("account", [*ACCOUNTS, "nobody"])
def test_only_who_may_drafts_the_years_report(world: World, account: str) -> None:
    from huiyin.kernel import registry
    from huiyin.reports.matter import PROCEDURE

    definition = registry.procedure(PROCEDURE)
    by = {r.title for r in definition.roles if r.id in definition.step("draft").by}
    before = acts()
    if account != "nobody" and allowed(account, "法治建设") & by:
        return
    for name, form in (
        ("publishing-draft", {"kind": "disclosure", "year": "2025"}),
        ("publishing-compare", {}),
    ):
        arguments = [world.secrets["elsewhere"].number] if name.endswith("compare") else []
        answer = world.clients[account].post(reverse(f"desk:{name}", args=arguments), form)
        assert answer.status_code in (302, 403, 404), name
    assert acts() == before


@pytest.mark.parametrize("account", [*ACCOUNTS, "nobody"])
def test_entries_of_registers_stay_within_reach(world: World, account: str) -> None:
    """Of a village post what names its village; of no post, or of another town, nothing."""
    from huiyin.ledger import bulk

    rows = {TOWN: ("晴川村", "听雨村"), OTHER: ("远村",)}
    for town, villages in rows.items():
        told = [{"day": "2025-10-30", "topic": f"{v}专场", "villages": [v]} for v in villages]
        bulk.enter_many(town, "outreach.lectures", told)
    reach = {"晴川村", "听雨村"}
    if account in ("gone", "nobody"):
        reach = set()
    elif account == "village":
        reach = {"晴川村"}
    client = world.clients[account]
    for address in ("registers/outreach.lectures/", "registers/outreach.lectures/?format=xlsx"):
        text = text_of(client.get(f"/desk/{address}"))
        seen = {v for v in ("晴川村", "听雨村", "远村") if f"{v}专场" in text}
        assert seen == reach, address
    for number in _numbers(TOWN) | _numbers(OTHER):
        answer = client.get(reverse("desk:entry", args=[number]))
        text = text_of(answer)
        assert not re.search("远村专场", text), number
        if not reach:
            assert answer.status_code in (403, 404), number


def _numbers(town: str) -> set[str]:
    from huiyin.ledger.models import Entry

    kept = Entry.objects.filter(town=town, register="outreach.lectures")
    return set(kept.values_list("number", flat=True))


def test_nothing_else_of_the_site_answers_about_matters() -> None:
    """Another room of addresses (an API, the portal) needs rows in the matrix."""
    from huiyin.urls import urlpatterns

    assert [str(one.pattern) for one in urlpatterns] == [
        "", "desk/account/", "desk/", "language/",
    ]  # fmt: skip
