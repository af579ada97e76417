"""A town's own reports come out clean, what is changed in them by hand is found, and claims of a
finished text are judged by the evidence."""

from __future__ import annotations

import io
import zipfile
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from huiyin.figures.cases import Period
from huiyin.figures.claims import Judge
from huiyin.figures.evidence import Evidence
from huiyin.figures.pins import evidence_at, pin
from huiyin.ledger import bulk
from huiyin.ledger.bulk import Happened, Story
from huiyin.ledger.towns import add_town
from huiyin.reading.documents import read_bytes, read_prose
from huiyin.reports.building import build
from huiyin.reports.check.checking import check, with_declared

pytestmark = pytest.mark.django_db

TOWN = "DEMO"
REQUEST = "disclosure.request"


@pytest.fixture
def folder(db: None, tmp_path: Path) -> Path:
    """Three requests of 2021, answered in time, and the report built from them."""
    town = add_town("回音镇", code=TOWN, county="演示县")
    stories = [
        Story(
            f"回依申〔2021〕{number}号",
            [
                Happened(
                    "receive",
                    date(2021, 3, number),
                    {
                        "applicant_kind": "person",
                        "applicant_name": "演某甲",
                        "channel": "in_person",
                        "subject": "道路资金",
                    },
                ),
                Happened("not_held", date(2021, 3, number + 8), {"reasons": "经检索不存在"}),
            ],
        )
        for number in (1, 2, 3)
    ]
    bulk.open_many(TOWN, REQUEST, stories, reason="台账导入")
    build(town, "disclosure", 2021, tmp_path)
    return tmp_path


def reports(folder: Path) -> list[Path]:
    return sorted(p for p in folder.iterdir() if p.suffix in (".docx", ".html", ".pdf"))


def test_they_come_out_clean(folder: Path) -> None:
    assert len(reports(folder)) >= 2
    for path in reports(folder):
        checked = check(read_prose(path))
        assert (checked.paper.kind, checked.paper.year) == ("disclosure", 2021)
        assert checked.paper.organ == "演示县回音镇人民政府"
        assert [one.plain(checked.document) for one in checked.findings] == []


def changed(path: Path, old: str, new: str) -> bytes:
    """The file with the words changed, whatever package they are in."""
    data = path.read_bytes()
    if path.suffix == ".html":
        assert old in data.decode()
        return data.decode().replace(old, new).encode()
    written = io.BytesIO()
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(written, "w") as target:
        for name in source.namelist():
            target.writestr(name, source.read(name).replace(old.encode(), new.encode()))
    return written.getvalue()


@pytest.mark.parametrize(
    ("old", "new", "rule"),
    [
        ("2021年1月1日", "2020年1月1日", "year"),
        (
            "中华人民共和国政府信息公开条例》编制",
            "中华人民共和国政府信息公开条例》编制（XX件）",
            "placeholder",
        ),
        ("的办理台账", "的办理台账（晴川镇政府提供）", "organ"),
    ],
)
@pytest.mark.parametrize("suffix", [".docx", ".html"])
def test_what_is_changed_by_hand_is_found(
    folder: Path, suffix: str, old: str, new: str, rule: str
) -> None:
    (path,) = [p for p in reports(folder) if p.suffix == suffix]
    checked = check(read_bytes(changed(path, old, new), path.name))
    assert {one.rule for one in checked.findings} == {rule}


def judged(text: str) -> list[dict[str, Any]]:
    evidence = evidence_at(TOWN, pin(TOWN, 2021))
    before = Evidence(TOWN, Period.year(2020), evidence.size)
    checked = check(read_bytes(text.encode(), "report.txt"), kind="disclosure", year=2021)
    found = with_declared(checked, Judge(evidence, before))
    return [one.plain(found.document) for one in found.claims]


HEAD = "演示县回音镇2021年政府信息公开工作年度报告\n一、总体情况\n"


def test_a_claim_is_judged_by_its_number(folder: Path) -> None:
    right = judged(HEAD + "全年新收政府信息公开申请3件。\n")
    wrong = judged(HEAD + "全年新收政府信息公开申请8件。\n")
    told = {one["claim"]: one for one in right if one["claim"]}["disclosure.received"]
    assert (told["verdict"], told["value"], len(told["cases"])) == ("supported", 3, 3)
    told = {one["claim"]: one for one in wrong if one["claim"]}["disclosure.received"]
    assert (told["verdict"], told["figure"]) == ("contradicted", "disclosure.new")


def test_what_no_line_declares_has_no_register(folder: Path) -> None:
    (one,) = [c for c in judged(HEAD + "栽种行道树120棵次，共3批次。\n") if c["value"] == 3]
    assert one["verdict"] == "no-register"
    assert one["claim"] is None
