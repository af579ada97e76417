"""`huiyin check` as other programs rely on it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from huiyin.cli import main

GOOD = (
    "演示县回音镇人民政府\n2021年度法治政府建设情况报告\n一、主要举措和成效\n"
    "全年召开法治建设专题会议4次。\n二、存在的不足和原因\n个别干部法治意识不强。\n"
    "三、下一年度主要安排\n继续加强学习。\n"
)
BAD = GOOD.replace("4次", "__次")


def said(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, Any]:
    status = main(["check", *words, "--json"])
    return status, json.loads(capsys.readouterr().out)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "good.txt").write_text(GOOD, "utf-8")
    (tmp_path / "bad.txt").write_text(BAD, "utf-8")
    return tmp_path


def test_one_file_gives_one_object(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, data = said(capsys, str(folder / "good.txt"))
    assert status == 0
    assert (data["kind"], data["year"]) == ("rule-of-law", 2021)
    assert data["organ"] == "演示县回音镇人民政府"
    assert data["findings"] == []
    assert {
        "type",
        "subject",
        "measure",
        "value",
        "unit",
        "approx",
        "quote",
        "start",
        "end",
    } <= set(data["claims"][0])
    assert {"verdict", "figure", "cases"} <= set(data["claims"][0])


def test_findings_make_the_status_1(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, data = said(capsys, str(folder / "bad.txt"))
    assert status == 1
    (found,) = data["findings"]
    assert found["rule"] == "blank"
    assert BAD[found["start"] : found["end"]] == found["quote"]
    assert {"severity", "message", "expected", "found"} <= set(found)


def test_several_files_or_a_folder_give_a_list(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, data = said(capsys, str(folder))
    assert status == 1
    assert [Path(one["file"]).name for one in data["files"]] == ["bad.txt", "good.txt"]
    status, data = said(capsys, str(folder / "good.txt"), str(folder / "good.txt"))
    assert (status, len(data["files"])) == (0, 2)


def test_what_is_given_goes_before_what_is_read(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = str(folder / "good.txt")
    status, data = said(
        capsys, path, "--year", "2022", "--kind", "enforcement", "--organ", "晴川镇"
    )
    assert (data["kind"], data["year"], data["organ"]) == ("enforcement", 2022, "晴川镇")
    assert status == 1
    assert {one["rule"] for one in data["findings"]} == {"year", "organ"}


def test_last_years_report_is_joined(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    title = "演示县回音镇人民政府\n{}年政府信息公开工作年度报告\n一、总体情况\n"
    now, last = folder / "now.txt", folder / "last.txt"
    now.write_text(
        title.format(2021) + "新收政府信息公开申请6件，上年结转0件，办结5件，结转下年度1件。\n",
        "utf-8",
    )
    last.write_text(
        title.format(2020) + "新收政府信息公开申请9件，上年结转0件，办结7件，结转下年度2件。\n",
        "utf-8",
    )
    status, data = said(capsys, str(now), "--previous", str(last))
    assert (status, [one["rule"] for one in data["findings"]]) == (1, ["carry-year"])


def test_a_missing_file_is_bad_use(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(folder / "none.docx"), "--json"]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert "none.docx" in told.err
