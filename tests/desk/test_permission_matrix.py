"""Every account × every page × matters in and out of its reach: what may not be seen is nowhere.

One town with one request for each way in which a matter can be out of reach, one person for each
role and one for each narrower post. Each request bears words of its own; wherever one of them, or
its number, shows to whom it may not, the test says where. Addresses come from the address book: a
page that is new there must be given a row here.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from itertools import count
from typing import Any

import pytest
from django.db import transaction
from django.urls import URLPattern, URLResolver, get_resolver
from tests.desk.conftest import NOW, OTHER, TOWN, make_town

pytestmark = pytest.mark.django_db

# What stands for each address of the desk: the addresses asked, by GET, for every matter {n} and
# its mark {m}; or why the address shows no matter. (Addresses behind settings/ are apart.)
PAGES: dict[str, list[str] | str] = {
    "today": [""],
    "display": "sets a cookie",
    "search": ["search/?q={m}", "search/?q={n}", "search/?q=甲{m}"],
    "matters": [
        "matters/", "matters/?q={m}", "matters/?q={n}", "matters/?format=xlsx",
        "matters/?owner={o}", "matters/?village={v}", "matters/?line=disclosure",
        "matters/?office=司法所",
        "matters/?line=petition", "matters/?state=open&q={m}&format=xlsx",
    ],
    "step": "every step of the definition, below",
    "say": "by POST, below",
    "paper": ["matters/{n}/papers/{a}.docx", "matters/{n}/papers/search.docx",
              "matters/{n}/papers/notify.pdf"],
    "matter": ["matters/{n}/"],
    "course": ["matters/{n}/course/"],
    "related": ["matters/{n}/related/"],
    "attach": "by POST, below",
    "bulk": "by POST, below",
    "keep": "by POST; a name for an address",
    "view": "by POST; one's own only, in test_views_and_columns",
    "attached": ["matters/{n}/files/" + "0" * 64],
    "reveal": ["matters/{n}/reveal/"],
    "reveal_entry": ["entries/{n}/reveal/"],
    "publishing": ["reports/year/"],
    "publishing-draft": "by POST; the draft is a matter",
    "publishing-compare": ["reports/year/compare/{n}/"],
    "publishing-text": ["reports/year/text/{n}/html"],
    "openings": ["new/"],
    "new": "a likely duplicate, below",
    "registers": ["registers/"],
    "register": ["registers/villages/", "registers/posts/"],
    "enter": "an empty form",
    "entry": ["entries/{n}/"],
    "publish": ["publish/"],
    "reports": ["reports/"],
    "build": "by POST; its files are under `file`",
    "report_line": [
        "reports/lines/petition/", "reports/lines/petition/?part=said",
        "reports/lines/petition/?part=figures",
    ],
    "figure": ["reports/figures/{f}/", "reports/figures/{f}/?part=lacking"],
    "file": ["reports/files/../{n}"],
    "village": ["village/"],
    "village_ask": "a form of questions",
    "village_whole": "takes an errand",
    "board": ["board/"],
}  # fmt: skip


@dataclass(frozen=True)
class Secret:
    """A matter: its number, the words that only it holds, and its first act."""

    number: str
    mark: str
    seq: int
    village: str
    owner: str


@dataclass
class World:
    """The town with its accounts; `seen`: account → the matters that it may see."""

    clients: dict[str, Any]
    secrets: dict[str, Secret]
    seen: dict[str, set[str]]


ROLES = ("officer", "info_head", "reviewer", "leader")
# account → (person, what the post says)
POSTS: dict[str, tuple[str, dict[str, Any]]] = {
    "petition": ("壬清", {"roles": "承办人", "lines": "信访"}),
    "village": ("癸明", {"roles": "承办人", "scope": "village", "village": "晴川村"}),
    "office": ("己达", {"roles": "承办人", "scope": "office", "office": "司法所"}),
    "accused": ("甲正言", {"roles": "负责人、承办人、admin"}),
    # Of one village and one office; what else they see is in another's place, or a part given.
    "substitute": ("丁代行", {"roles": "承办人", "scope": "village", "village": "听雨村"}),
    "stand-in": ("丁代管", {"roles": "承办人", "scope": "office", "office": "财政所"}),
    "helper": ("丁协办", {"roles": "承办人", "scope": "office", "office": "财政所"}),
    "gone": ("丁离任", {}),
}
# Who works in whose place.
STANDING = {"丁代行": "己达", "丁代管": "甲正言"}


@pytest.fixture(scope="module")
def world(django_db_setup: None, django_db_blocker: Any) -> Iterator[World]:
    from huiyin.ledger import moments

    with django_db_blocker.unblock(), transaction.atomic(), moments.standing_at(NOW):
        yield _world()
        transaction.set_rollback(True)


def _world() -> World:
    from django.contrib.auth import get_user_model
    from django.test import Client

    from huiyin.ledger import bulk

    make_town()
    bulk.enter_many(TOWN, "villages", [{"name": "听雨村", "kind": "village"}])
    bulk.enter_many(OTHER, "villages", [{"name": "远村", "kind": "village"}])
    for name, (person, post) in POSTS.items():
        _post(name, person, post)
    secrets = {
        "here": _request("晴川密语", village="晴川村", handler="乙守正"),
        "there": _request("听雨密语", village="听雨村", handler="戊致远"),
        "office": _request("司法密语", handler="己达"),
        "accusing": _accusation("控告密语", "甲正言"),
        "elsewhere": _request("别处密语", town=OTHER, number="别处依申〔2025〕9号"),
    }
    for substitute, person in STANDING.items():
        row = {"substitute": substitute, "person": person, "instrument": "镇政办〔2025〕12号"}
        span = {"valid_from": "2025-11-01", "valid_to": "2025-11-30"}
        bulk.enter_many(TOWN, "substitutes", [row | span])
    _joined(secrets["here"].number, "丁协办")
    whole = {"here", "there", "office", "accusing"}
    seen = {
        **dict.fromkeys(ROLES, whole),
        "petition": {"accusing"},
        "village": {"here"},
        "office": {"office"},
        "accused": whole - {"accusing"},
        "substitute": {"there", "office"},
        "stand-in": whole - {"accusing"},
        "helper": {"here"},
        "gone": set(),
        "nobody": set(),
    }
    get_user_model().objects.create_user("nobody")
    clients = {}
    for name in seen:
        clients[name] = Client()
        clients[name].force_login(get_user_model().objects.get(username=name))
    return World(clients, secrets, seen)


def _joined(number: str, who: str) -> None:
    from huiyin.kernel.acts import Actor
    from huiyin.ledger import service

    service.join(TOWN, number, who, "核对台账", actors=[Actor("乙守正", "officer")])


def _post(account: str, person: str, post: dict[str, Any]) -> None:
    from django.contrib.auth import get_user_model

    from huiyin.desk.models import Seat
    from huiyin.ledger import bulk

    user = get_user_model().objects.create_user(account)
    Seat.objects.create(user=user, town=TOWN, person=person)
    if not post:  # an account whose person holds no post any more
        return
    more = dict(post)
    village = {"village": more.pop("village")} if "village" in more else {}
    office = more.pop("office", "党政办")
    bulk.enter_many(TOWN, "posts", [{"name": account, "office": office, **more}])
    held = {"person": person, "post": account, "office": office, "valid_from": "2019-01-01"}
    bulk.enter_many(TOWN, "appointments", [held | village])


def _request(mark: str, *, town: str = TOWN, number: str | None = None, **more: Any) -> Secret:
    from huiyin.kernel.acts import Actor
    from huiyin.ledger import service

    facts = {
        "applicant_kind": "person", "applicant_name": f"甲{mark}", "channel": "in_person",
        "applicant_contact": "19900001234", "subject": f"{mark}的安排", **more,
    }  # fmt: skip
    done = service.open(
        town, "disclosure.request", facts=facts, actors=[Actor("乙守正", "officer")],
        at=date(2025, 9, 3), reason="补录", number=number,
    )  # fmt: skip
    owner = str(more.get("handler", "乙守正"))
    return Secret(done.number, mark, done.seq, str(more.get("village", "")), owner)


def _accusation(mark: str, accused: str) -> Secret:
    from huiyin.kernel.acts import Actor
    from huiyin.ledger import service

    facts = {
        "received_on": "2025-09-03", "channel": "letter", "source": "direct",
        "kind": "accusation", "request": f"{mark}的反映", "accused": accused,
    }  # fmt: skip
    done = service.open(
        TOWN, "petition.petition", facts=facts, actors=[Actor("壬清", "officer")],
        at=date(2025, 9, 3), reason="台账导入",
    )  # fmt: skip
    return Secret(done.number, mark, done.seq, "", "壬清")


def named(found: Any, before: str = "") -> Iterator[str]:
    """The names of the desk's addresses, without settings."""
    for one in found:
        if isinstance(one, URLResolver):
            if "settings" not in str(one.pattern):
                yield from named(one.url_patterns)
        elif isinstance(one, URLPattern) and one.name:
            yield one.name


def desk_names() -> set[str]:
    from huiyin.desk import urls

    return set(named(urls.urlpatterns))


def text_of(answer: Any) -> str:
    """What an answer says: a page's text, a workbook's cells, a file's bytes."""
    body = b"".join(answer.streaming_content) if answer.streaming else answer.content
    kind = answer.headers.get("Content-Type", "")
    if "spreadsheetml" in kind:
        from python_calamine import CalamineWorkbook

        return str(CalamineWorkbook.from_filelike(BytesIO(body)).get_sheet_by_index(0).to_python())
    if "wordprocessingml" in kind:
        from docx import Document

        return "\n".join(p.text for p in Document(BytesIO(body)).paragraphs) + "（文书）"
    return str(body.decode("utf-8", "replace"))


def figures() -> list[str]:
    from huiyin.figures import catalogue

    wanted = []
    for line in ("disclosure", "petition"):
        wanted += list(catalogue.names(line))[:2]
    return wanted


def addresses(secret: Secret) -> Iterator[str]:
    for asked in PAGES.values():
        for address in asked if isinstance(asked, list) else ():
            for figure in figures() if "{f}" in address else [""]:
                yield address.format(
                    n=secret.number, m=secret.mark, a=secret.seq, v=secret.village,
                    o=secret.owner, f=figure,
                )  # fmt: skip


def _said(asked: str, text: str, secret: Secret) -> bool:
    """Whether an answer tells of a matter; what one typed oneself tells nothing."""
    for token in (secret.number, secret.mark):
        echo = text.count(token)
        if echo and token not in asked:
            return True
    return f"/matters/{secret.number}/" in text or f"{secret.mark}的" in text


def test_every_address_of_the_desk_has_its_row() -> None:
    assert desk_names() == set(PAGES)
    assert get_resolver()


@pytest.mark.parametrize("account", [*ROLES, *POSTS, "nobody"])
def test_nobody_reads_what_is_out_of_reach(world: World, account: str) -> None:
    client, leaks, found = world.clients[account], [], count()
    known: dict[str, str] = {}
    for kind, secret in world.secrets.items():
        for address in addresses(secret):
            if address not in known:
                answer = client.get(f"/desk/{address}")
                assert answer.status_code in (200, 302, 400, 403, 404, 405), address
                known[address] = text_of(answer)
            for other, hidden in world.secrets.items():
                told = _said(address, known[address], hidden)
                if told and other not in world.seen[account]:
                    leaks.append(f"{address} tells of {other}")
                elif told and kind == other:
                    next(found)
    assert not leaks, "\n".join(sorted(set(leaks)))
    if world.seen[account]:
        assert next(found) > 5, "the matrix sees nothing: it guards nothing"


@pytest.mark.parametrize("account", [*ROLES, *POSTS, "nobody"])
def test_no_step_of_a_matter_out_of_reach_can_be_seen_or_taken(world: World, account: str) -> None:
    from huiyin.kernel import registry
    from huiyin.ledger.models import Act

    client = world.clients[account]
    before = Act.objects.count()
    for kind, secret in world.secrets.items():
        if kind in world.seen[account]:
            continue
        procedure = "petition.petition" if kind == "accusing" else "disclosure.request"
        for step in registry.procedure(procedure).steps:
            url = f"/desk/matters/{secret.number}/step/{step.id}/"
            answers = [client.get(url)]
            answers += [client.post(url, {door: "1", "at": "2025-11-06", "reason": "补录"})
                        for door in ("record",)]  # fmt: skip
            assert {a.status_code for a in answers} <= {403, 404}, f"{kind} {step.id}"
        for door in ("say", "files", "reveal", "related"):
            form = {"kind": "remark", "text": "看一看", "reason": "看一看", "number": secret.number}
            answer = client.post(f"/desk/matters/{secret.number}/{door}/", form)
            assert answer.status_code in (403, 404, 405), f"{kind} {door}"
        heap = {"number": [secret.number], "do": "remind", "to": "", "text": "看", "save": "1"}
        assert secret.number not in client.post("/desk/matters/bulk/", heap).content.decode(), kind
    assert Act.objects.count() == before


@pytest.mark.parametrize("account", [*ROLES, *POSTS])
def test_a_likely_duplicate_is_hinted_only_within_reach(world: World, account: str) -> None:
    client = world.clients[account]
    for kind, secret in world.secrets.items():
        if kind == "accusing":
            continue
        form = {
            "at": "2025-11-06", "fact_applicant_kind": "person", "fact_channel": "in_person",
            "fact_applicant_name": f"甲{secret.mark}", "fact_applicant_contact": "19900001234",
            "fact_subject": "再次询问", "save": "1",
        }  # fmt: skip
        with transaction.atomic():
            answer = client.post("/desk/new/disclosure.request/receive/", form)
            text = text_of(answer)
            transaction.set_rollback(True)
        if kind not in world.seen[account]:
            assert secret.number not in text, kind


@pytest.mark.parametrize("account", [*ROLES, *POSTS])
def test_settings_are_the_administrators_own(world: World, account: str) -> None:
    client = world.clients[account]
    for name in ("numbers", "letterhead", "accounts", "reminders"):
        answer = client.get(f"/desk/settings/{name}/")
        assert (answer.status_code == 200) == (account in ("accused", "stand-in")), name
        for kind, secret in world.secrets.items():
            if kind not in world.seen[account]:
                assert not _said(name, text_of(answer), secret), f"{name} tells of {kind}"
