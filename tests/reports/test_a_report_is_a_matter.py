"""A report as a matter: what was built becomes its text, what was signed is fixed, and one act
changed afterwards names the sentences that moved."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from huiyin.kernel.acts import Actor
from huiyin.ledger import moments, service
from huiyin.ledger.errors import Impossible, Refused
from huiyin.reports import matter, standing

pytestmark = pytest.mark.django_db

TOWN, YEAR = "DEMO", 2021
STAFF = (
    ("乙守正", "公开专干", "承办人、起草人"),
    ("戊致远", "主任", "核对人、党政办工作人员"),
    ("丙慎独", "保密员", "保密审查人"),
    ("甲明理", "镇长", "党政主要负责人"),
)
OFFICER = [Actor("乙守正", "officer")]
KINDS = ("disclosure", "rule-of-law", "enforcement", "duty-report")
# The last lawful day by kind; the duty report has none that a statute fixes.
DUE = {
    "disclosure": date(2022, 1, 31),
    "rule-of-law": date(2022, 2, 28),
    "enforcement": date(2022, 1, 31),
    "duty-report": None,
}


@pytest.fixture(autouse=True)
def _standing() -> Iterator[None]:
    with moments.standing_at(datetime(2022, 1, 10, 9)):
        yield


@pytest.fixture(autouse=True)
def _no_pdf(monkeypatch: pytest.MonkeyPatch, settings: Any, tmp_path: Path) -> None:
    """The pdf takes most of a build's time and has its own tests."""
    from huiyin.reports import built

    monkeypatch.setattr(built, "write_pdf", lambda document: b"%PDF-")
    settings.DATA = tmp_path / "data"


@pytest.fixture
def town(db: None) -> Any:
    from huiyin.ledger import bulk
    from huiyin.ledger.towns import add_town

    found = add_town("回音镇", code=TOWN, county="演示县")
    posts = [{"name": p, "office": "党政办", "roles": r} for _, p, r in STAFF]
    bulk.enter_many(TOWN, "posts", posts)
    held = [
        {"person": n, "post": p, "office": "党政办", "valid_from": "2019-01-01"}
        for n, p, _ in STAFF
    ]
    bulk.enter_many(TOWN, "appointments", held)
    return found


def ask(day: int) -> str:
    facts = {
        "applicant_kind": "person",
        "applicant_name": "甲一帆",
        "channel": "in_person",
        "subject": "村道亮化资金安排",
    }
    opened = service.open(
        TOWN, "disclosure.request", facts=facts, actors=OFFICER, at=date(2021, 3, day)
    )
    service.record(
        TOWN, opened.number, "not_held", at=date(2021, 3, day + 5), actors=OFFICER,
        facts={"reasons": "经检索不存在"}, reason="补录",
    )  # fmt: skip
    return opened.number


def sign(number: str, kind: str) -> None:
    whole = {"contents_complete": True} if kind in ("rule-of-law", "disclosure") else {}
    matter.take(TOWN, number, "check", by="戊致远", facts={"check_result": "pass", **whole})
    matter.take(TOWN, number, "secrecy_review", by="丙慎独", facts={"review_result": "pass"})
    matter.take(TOWN, number, "approve", by="甲明理")


def row(number: str) -> Any:
    from huiyin.ledger.models import Matter

    return Matter.objects.get(town=TOWN, number=number)


def files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_goes_from_draft_to_its_end(town: Any, tmp_path: Path, kind: str) -> None:
    done = matter.draft(town, kind, YEAR, tmp_path / "a", by="乙守正")
    assert row(done.number).due == DUE[kind]
    with pytest.raises(Impossible, match="公布"):
        matter.take(TOWN, done.number, "publish", by="丙慎独", facts={"channel": "网站"})
    sign(done.number, kind)
    sent = {"sent_to": "演示县人民政府", "copied_to": "演示县委依法治县办"}
    matter.take(TOWN, done.number, "send_up", by="戊致远", facts=sent)
    if kind == "duty-report":
        matter.take(TOWN, done.number, "finish", by="戊致远")
    else:
        matter.take(TOWN, done.number, "publish", by="戊致远", facts={"channel": "网站"})
    assert row(done.number).state in ("published", "kept")
    with pytest.raises(Impossible, match="重新起草"):
        matter.draft(town, kind, YEAR, tmp_path / "b", by="乙守正")


def test_the_text_is_the_digest_of_every_file_and_comes_out_again(
    town: Any, tmp_path: Path
) -> None:
    ask(2)
    done = matter.draft(town, "disclosure", YEAR, tmp_path / "a", by="乙守正")
    sign(done.number, "disclosure")
    ask(3)
    manifest = matter.manifest_of(row(done.number))
    assert manifest is not None
    assert set(manifest.files) == {"docx", "pdf", "html", "json", "evidence"}
    built, others = matter.again(town, manifest, tmp_path / "b")
    assert (others, built.pin) == ((), done.built.pin)
    assert files(tmp_path / "a") == files(tmp_path / "b")
    pinned = str(row(done.number).facts["evidence_pin"])
    assert str(manifest.pin.size) in pinned
    assert manifest.pin.root in pinned


def test_one_act_after_signature_names_the_sentences_that_moved(town: Any, tmp_path: Path) -> None:
    number = ask(2)
    done = matter.draft(town, "disclosure", YEAR, tmp_path, by="乙守正")
    assert standing.current(town, row(done.number)) is None
    sign(done.number, "disclosure")
    found = standing.current(town, row(done.number))
    assert found is not None
    assert not found.stale
    acts = service.acts_of(TOWN, number)
    service.correct(
        TOWN, number, acts[0].seq, reason="录错", actors=OFFICER,
        facts={"applicant_kind": "company"},
    )  # fmt: skip
    assert standing.touched(TOWN, found.size, YEAR) == 1
    stale = standing.current(town, row(done.number))
    assert stale is not None
    assert stale.stale
    cells = {one.id: (one.was, one.now) for one in stale.moved}
    assert any("自然人" in was and was.endswith("：1") for was, _ in cells.values())
    service.correct(
        TOWN, number, acts[0].seq, reason="还是自然人", actors=OFFICER,
        facts={"applicant_kind": "person"},
    )  # fmt: skip
    healed = standing.current(town, row(done.number))
    assert healed is not None
    assert not healed.stale


def test_a_signed_text_is_replaced_only_on_purpose(town: Any, tmp_path: Path) -> None:
    done = matter.draft(town, "disclosure", YEAR, tmp_path, by="乙守正")
    sign(done.number, "disclosure")
    with pytest.raises(Impossible, match="已经签发"):
        matter.draft(town, "disclosure", YEAR, tmp_path, by="乙守正")
    ask(4)
    anew = matter.draft(town, "disclosure", YEAR, tmp_path, by="乙守正", anew=True)
    assert anew.number == done.number
    assert row(done.number).state == "drafting"
    matter.take(TOWN, done.number, "approve", by="甲明理")
    with pytest.raises(Refused, match="保密审查"):
        matter.take(TOWN, done.number, "publish", by="戊致远", facts={"channel": "网站"})


def test_who_has_no_such_post_takes_no_step(town: Any, tmp_path: Path) -> None:
    with pytest.raises(Impossible, match="起草人"):
        matter.draft(town, "disclosure", YEAR, tmp_path, by="甲明理")
    done = matter.draft(town, "disclosure", YEAR, tmp_path, by="乙守正")
    with pytest.raises(Impossible, match="党政主要负责人"):
        matter.take(TOWN, done.number, "approve", by="乙守正")


def test_the_command_ties_builds_and_tells(
    town: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from huiyin.cli import main

    def run(*words: str) -> tuple[int, dict[str, Any]]:
        status = main(["report", *words, "--json"])
        return status, json.loads(capsys.readouterr().out)

    ask(2)
    of = ("disclosure", "--year", "2021")
    status, told = run("build", *of, "--out", str(tmp_path / "a"), "--draft", "--by", "乙守正")
    assert status == 0
    number = told["matter"]["number"]
    for step, who, *facts in (
        ("check", "戊致远", "--fact", "check_result=pass"),
        ("secrecy_review", "丙慎独", "--fact", "review_result=pass"),
        ("approve", "甲明理"),
    ):
        status, told = run("take", *of, step, "--by", who, *facts)
        assert (status, told["number"]) == (0, number)
    assert told["state"] == "approved"
    ask(3)
    status, told = run("status", "--year", "2021")
    (mine,) = [one for one in told["reports"] if one["kind"] == "disclosure"]
    assert (status, mine["stale"], mine["state"], mine["due"]) == (
        1,
        True,
        "approved",
        "2022-01-31",
    )
    assert any("1件" in one["was"] and "2件" in one["now"] for one in mine["moved"])
    status, told = run("build", *of, "--out", str(tmp_path / "b"), "--pinned")
    assert (status, told["matter"]["others"]) == (0, [])
    assert files(tmp_path / "a") == files(tmp_path / "b")
