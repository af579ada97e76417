"""The town of the first days: the demo's roster without its ledgers, an account for each post."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[3]
PASSWORD = "echo-echo-echo"
OPEN_REQUEST = "回依申〔2025〕1号"
LECTURE = "民法典进村讲座"
POWER = "擅自占用村道堆放物料的处罚"
CERTIFIED = ("甲立衡", "乙持正")
"""The officers whose certificates are valid; the first holds the post's account."""

# (post, person, roles, lines of work; none for all)
MORE = (
    ("执法办主任", "戊允中", "办案机构负责人、公示审查人员", "行政执法"),
    ("执法分管副镇长", "庚明法", "行政机关负责人", "行政执法"),
    ("常务副镇长", "壬常理", "行政机关负责人", "行政执法"),
    ("代表联络员", "戊联络", "登记人员", "人大代表建议、政协提案"),
    ("公开经办", "壬答复", "承办人", ""),
    ("热线承办人", "壬应答", "承办人", ""),
    ("镇法律顾问", "戊明律", "法律顾问、公职律师", ""),
    ("调委会主任", "己公道", "调委会主任", "人民调解"),
    ("整改责任领导", "戊负责", "责任领导", ""),
    ("档案管理员", "壬存档", "承办人", ""),
)


def roster() -> dict[str, str]:
    """The person who holds each post; of several the first."""
    sys.path.insert(0, str(ROOT / "demo"))
    import town as demo

    held: dict[str, str] = {}
    for name, _number, post, _office in demo.PEOPLE:
        held.setdefault(post, name)
    return held | {post: name for post, name, _roles, _lines in MORE}


def lay_out() -> None:
    """Villages, posts, people, certificates, and one open request with one entry of a register."""
    from django.contrib.auth import get_user_model

    from huiyin.desk.models import Seat
    from huiyin.kernel import registry
    from huiyin.ledger import bulk
    from huiyin.ledger.towns import add_town

    people = roster()
    import town as demo

    add_town(demo.NAME, code=demo.CODE, county=demo.COUNTY)
    enter = bulk.enter_many
    enter(demo.CODE, "villages", [{"name": v, "kind": "village"} for v in demo.VILLAGES])
    posts: list[dict[str, Any]] = [
        {"name": name, "office": office, "roles": roles} for name, office, roles in demo.POSTS
    ]
    for name, office, roles, lines, scope in demo.LINE_POSTS:
        kind = "village" if scope == "本村" else "town"
        posts.append(
            {"name": name, "office": office, "roles": roles, "scope": kind}
            | {"lines": _known(lines, registry)}
        )
    posts += [
        {"name": post, "office": "党政综合办公室", "roles": roles} for post, _p, roles, _l in MORE
    ]
    enter(demo.CODE, "posts", posts)
    since = {"valid_from": "2019-01-01"}
    held: list[dict[str, Any]] = [
        {"person": name, "post": post, "office": office, **since}
        | ({"village": demo.OF_VILLAGE[name]} if name in demo.OF_VILLAGE else {})
        for name, _n, post, office in demo.PEOPLE
    ]
    held += [
        {"person": p, "post": post, "office": "党政综合办公室", **since} for post, p, _r, _l in MORE
    ]
    enter(demo.CODE, "appointments", held)
    until = {"valid_to": "2026-12-31"}
    certificates = [
        {"name": name, "certificate": f"演示99-{n}", **since, **until}
        for n, name in enumerate(CERTIFIED, start=1)
    ]
    enter(demo.CODE, "enforcement.officers", certificates)
    power = {"item": POWER, "kind": "penalty", "basis": "演示条例第三十条", **since}
    enter(demo.CODE, "enforcement.powers", [power])
    for post, person in people.items():
        account = get_user_model().objects.create_user(post, password=PASSWORD)
        Seat.objects.create(user=account, town=demo.CODE, person=person)
    _samples(demo.CODE, people)


def _known(lines: str, registry: Any) -> list[str]:
    titles = set(registry.line_titles().values())
    return [line for line in lines.split("、") if line in titles]


def _samples(town: str, people: dict[str, str]) -> None:
    """One open request and one lecture, for the pages that show one."""
    from datetime import date

    from huiyin.kernel.acts import Actor
    from huiyin.ledger import bulk, service

    service.open(
        town,
        "disclosure.request",
        facts={
            "applicant_kind": "person",
            "applicant_name": "甲一帆",
            "channel": "in_person",
            "subject": "村道亮化资金安排",
        },
        actors=[Actor(people["公开专干"], "officer")],
        at=date(2025, 10, 31),
        number=OPEN_REQUEST,
    )
    bulk.enter_many(
        town, "outreach.lectures", [{"day": "2025-10-30", "topic": LECTURE, "villages": ["晴川村"]}]
    )
