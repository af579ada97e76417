"""`huiyin law …` as other programs rely on it: one JSON document, three exit statuses."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from huiyin.cli import main


def said(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, Any]:
    status = main([*words, "--json"])
    return status, json.loads(capsys.readouterr().out)


def test_list_names_procedures_and_registers(capsys: pytest.CaptureFixture[str]) -> None:
    status, data = said(capsys, "law", "list")
    assert status == 0
    ids = {p["id"] for p in data["procedures"]}
    assert {"disclosure.request", "enforcement.penalty", "decision.major"} <= ids
    assert {"petition.petition", "mediation.case"} <= ids
    assert "villages" in {r["id"] for r in data["registers"]}
    assert set(data["procedures"][0]) == {"id", "title", "line", "version", "laws"}


def test_lint_is_clean() -> None:
    """In a process of its own: other tests declare procedures of theirs."""
    command = [sys.executable, "-c", "from huiyin.cli import main; raise SystemExit(main())"]
    done = subprocess.run([*command, "law", "lint", "--json"], capture_output=True, text=True)
    assert (done.returncode, json.loads(done.stdout)) == (0, {"findings": []})


def test_show_prints_the_definition_with_its_citations(capsys: pytest.CaptureFixture[str]) -> None:
    _, data = said(capsys, "law", "show", "disclosure.request")
    for key in ("states", "steps", "facts", "clocks", "outcomes", "parameters", "citations"):
        assert data[key], key
    assert {"text", "force", "certainty"} <= set(data["citations"][0])


def test_term_gives_its_days_and_its_story(capsys: pytest.CaptureFixture[str]) -> None:
    _, data = said(capsys, "law", "term", "20wd", "--from", "2025-09-24")
    assert (data["nominal"], data["rolled"], data["alarm"]) == ("2025-10-28",) * 3
    assert sum(s["days"] for s in data["explanation"]) == 20
    _, data = said(capsys, "law", "term", "7d", "--from", "2025-06-12", "--before")
    assert (data["nominal"], data["safe"]) == ("2025-06-05", "2025-06-04")


def test_term_knows_only_what_was_known(capsys: pytest.CaptureFixture[str]) -> None:
    words = ("law", "term", "20wd", "--from", "2020-01-21")
    assert said(capsys, *words)[1]["nominal"] == "2020-02-26"
    assert said(capsys, *words, "--known-on", "2020-01-21")[1]["nominal"] == "2020-02-24"


def test_replay_answers_what_may_follow(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    file = tmp_path / "acts.json"
    facts = {
        "applicant_kind": "person",
        "applicant_name": "演某",
        "channel": "in_person",
        "subject": "x",
    }
    acts = [{"step": "receive", "at": "2025-09-24", "facts": facts}]
    file.write_text(json.dumps({"procedure": "disclosure.request", "acts": acts}), "utf-8")
    status, data = said(capsys, "law", "replay", str(file))
    assert (status, data["state"], data["editions"]["GKTL"]) == (0, "handling", "2019")
    may = {o["step"]: o for o in data["may"]}
    assert may["search"]["lawful"]
    assert may["grant"]["missing"][0]["cite"].startswith("政府信息公开条例第十七条")


@pytest.mark.parametrize(
    ("words", "said_"),
    [
        (("law", "term", "20xx", "--from", "2025-09-24"), "20xx"),
        (("law", "term", "20wd", "--from", "2025-02-30"), "2025-02-30"),
        (("law", "term", "24h", "--from", "2025-02-03"), "时刻"),
        (("law", "show", "no.such"), "no.such"),
        (("law", "replay", "no-such-file.json"), "no-such-file.json"),
    ],
)
def test_bad_use_is_one_clear_line_and_status_2(
    capsys: pytest.CaptureFixture[str], words: tuple[str, ...], said_: str
) -> None:
    assert main([*words, "--json"]) == 2
    out = capsys.readouterr()
    assert out.out == ""
    assert said_ in out.err
    assert len(out.err.strip().splitlines()) == 1
