"""A report from an outline: true sentences, what is not kept, comparison, pins, staleness."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from huiyin.figures import claims
from huiyin.kernel.acts import Actor
from huiyin.reports.outline import BadOutline, load

pytestmark = pytest.mark.django_db

TOWN = "DEMO"
CLERK = [Actor("乙守正", "clerk")]
OUTLINE = """
kind = "rule-of-law"
title = "{organ}\\n{year}年法治政府建设年度报告"
addressee = "{superior}："
opening = ["现将{year}年有关情况报告如下。"]
compared = ["disclosure.full_time_staff"]

[[part]]
title = "一、主要举措和成效"
content = ["measures", "duties"]
  [[part.section]]
  title = "公开"
    [[part.section.paragraph]]
    lead = "{n}是健全制度。"
    claims = ["t.points", "t.staff", "t.guide"]

[[part]]
title = "二、不足和原因"
content = "shortcomings"

[[part]]
title = "三、{next}年安排"
content = ["plan", "other"]
"""


@pytest.fixture(autouse=True)
def declared(monkeypatch: pytest.MonkeyPatch) -> None:
    claims.discover()
    monkeypatch.setattr(claims, "_claims", dict(claims._claims))
    common = {"line": "disclosure", "subject": "受理点", "measure": "设立"}
    claims.claim(
        "t.points", "existence", figures=("disclosure.points",),
        says="设立受理点{value}", otherwise="尚无受理点。", **common,
    )  # fmt: skip
    claims.claim(
        "t.staff", "universal", figures=("disclosure.full_time_staff",),
        says="配备专职人员{value}", otherwise="尚无专职人员", **common,
    )  # fmt: skip
    claims.claim(
        "t.guide", "count", line="disclosure", subject="指南", measure="修订",
        figures=("disclosure.guide_versions",), says="修订指南{value}", otherwise="未修订指南",
    )  # fmt: skip


@pytest.fixture
def town(db: None) -> Any:
    from huiyin.ledger import service
    from huiyin.ledger.towns import add_town

    town = add_town("回音镇", code=TOWN, county="演示县")
    point = {"name": "受理点", "address": "镇政府101室", "valid_from": "2019-05-15"}
    service.enter(TOWN, "disclosure.points", point, actors=CLERK)
    staff = {"name": "乙守正", "duty": "handler", "full_time": False, "valid_from": "2019-05-15"}
    service.enter(TOWN, "disclosure.staff", staff, actors=CLERK)
    return town


@pytest.fixture
def outline(tmp_path: Path) -> Path:
    path = tmp_path / "outline.toml"
    path.write_text(OUTLINE, "utf-8")
    return path


def build(town: Any, out: Path, outline: Path, **more: Any) -> Any:
    from huiyin.reports.building import build

    return build(town, "rule-of-law", 2021, out, outline=outline, **more)


def text_of(path: Path) -> str:
    import re

    return re.sub(r"<[^>]+>", "", path.read_text("utf-8"))


def test_what_is_true_is_printed_and_what_is_not_kept_is_said_to_be_so(
    town: Any, tmp_path: Path, outline: Path
) -> None:
    report = build(town, tmp_path, outline)
    text = text_of(tmp_path / report.files["html"])
    assert "（一）公开" in text
    assert "一是健全制度。设立受理点1个；尚无专职人员。" in text
    assert "本报告不作表述：指南修订。" in text
    assert {c.id: c.verdict for c in report.claims} == {
        "t.points": "supported",
        "t.staff": "no-evidence",
        "t.guide": "no-register",
    }
    assert "主要指标与上年比较" in text
    assert all(one.holds for one in report.identities)


def test_figures_in_the_page_carry_their_lineage(town: Any, tmp_path: Path, outline: Path) -> None:
    report = build(town, tmp_path, outline)
    page = (tmp_path / report.files["html"]).read_text("utf-8")
    assert 'data-figure="disclosure.points"' in page
    assert "disclosure.points#1" in page


def test_the_same_pin_gives_the_same_bytes(town: Any, tmp_path: Path, outline: Path) -> None:
    from huiyin.ledger import service

    first = build(town, tmp_path / "1", outline)
    more = {"name": "二号", "address": "大厅", "valid_from": "2021-02-01"}
    service.enter(TOWN, "disclosure.points", more, actors=CLERK)
    again = build(town, tmp_path / "2", outline, at=first.pin)
    for kind, name in first.files.items():
        assert (tmp_path / "2" / again.files[kind]).read_bytes() == (
            tmp_path / "1" / name
        ).read_bytes(), kind
    assert "受理点2个" in text_of(tmp_path / build(town, tmp_path, outline).files["html"])


def test_an_act_after_approval_names_the_sentences_that_moved(
    town: Any, tmp_path: Path, outline: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from huiyin.ledger import service
    from huiyin.reports import building, comparing

    monkeypatch.setattr(building, "load", lambda kind, path=None: load(kind, outline))
    report = build(town, tmp_path, outline)
    approved = comparing.read(tmp_path / report.files["json"])
    assert not comparing.compare(town, approved).stale
    more = {"name": "二号", "address": "大厅", "valid_from": "2021-02-01"}
    service.enter(TOWN, "disclosure.points", more, actors=CLERK)
    found = comparing.compare(town, approved)
    assert found.acts_since == 1
    (moved,) = found.moved
    assert (moved.id, moved.was, moved.now) == ("t.points", "设立受理点1个", "设立受理点2个")


def test_a_file_that_is_no_report_is_refused(town: Any, tmp_path: Path) -> None:
    from huiyin.reports import comparing

    other = tmp_path / "x.json"
    other.write_text(json.dumps({"kind": "x"}), "utf-8")
    with pytest.raises(comparing.BadReport, match="不是本软件生成"):
        comparing.read(other)
    with pytest.raises(comparing.BadReport, match="读不了"):
        comparing.read(tmp_path / "no.json")


@pytest.mark.parametrize(
    ("was", "becomes", "why"),
    [
        ('claims = ["t.points"', 'claims = ["t.nothing"', "没有名为“t.nothing”的表述"),
        ('"t.points", "t.staff"', '"t.points", "t.points"', "用了两次"),
        ('content = "shortcomings"', "", "缺少必备内容“shortcomings”"),
        ('kind = "rule-of-law"', 'kind = "disclosure"', "kind是“disclosure”"),
        ("lead =", "head =", "第1部分第1节第1段有不认识的项目：head"),
        ('title = "二、不足和原因"', "", "第2部分缺少title"),
        ('compared = ["disclosure', 'compared = ["nowhere', "没有名为“nowhere"),
        ("[[part]]", "[[part", "不是合乎格式的TOML"),
    ],
)
def test_a_faulty_outline_is_refused_with_the_place(
    outline: Path, was: str, becomes: str, why: str
) -> None:
    outline.write_text(OUTLINE.replace(was, becomes, 1), "utf-8")
    with pytest.raises(BadOutline, match=why.replace("“", "“")):
        load("rule-of-law", outline)


@pytest.mark.parametrize(
    ("n", "words"), [(1, "一"), (10, "十"), (11, "十一"), (20, "二十"), (99, "九十九")]
)
def test_sections_are_numbered_in_chinese(n: int, words: str) -> None:
    from huiyin.reports.composing import chinese

    assert chinese(n) == words
