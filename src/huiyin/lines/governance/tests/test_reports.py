"""年度报告: its days, its reviews, and that a review covers the text it saw."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from huiyin.kernel import registry
from huiyin.lines.governance.tests.told import act, clock, lacks, minds, offer, told

ID = "governance.report"


def begun(kind: str = "rule-of-law", year: int = 2020) -> dict[str, Any]:
    return act("begin", f"{year + 1}-01-04", kind=kind, title="年度报告", period_to=f"{year}-12-31")


def drafted(text: str = "sha256:1", at: str = "2021-01-18") -> dict[str, Any]:
    return act("draft", at, "乙守正", "drafter", text=text)


def checked(text: str = "sha256:1", at: str = "2021-01-20", **more: Any) -> dict[str, Any]:
    facts = {"check_result": "pass", "contents_complete": True, "covers": text} | more
    return act("check", at, "戊致远", "checker", **facts)


def reviewed(text: str = "sha256:1", at: str = "2021-01-21", result: str = "pass") -> Any:
    return act("secrecy_review", at, "丙慎独", "reviewer", review_result=result, covers=text)


def approved(text: str = "sha256:1", at: str = "2021-01-25") -> dict[str, Any]:
    return act("approve", at, "甲明理", "head", covers=text)


def sent(at: str = "2021-02-20", **more: Any) -> dict[str, Any]:
    facts = {"sent_to": "演示县委、县政府", "copied_to": "演示县委依法治县办"} | more
    return act("send_up", at, **facts)


def published(at: str = "2021-03-15") -> dict[str, Any]:
    return act("publish", at, "乙守正", "drafter", channel="县政府网站")


READY = [begun(), drafted(), checked(), reviewed(), approved()]


def test_up_before_march_and_out_before_april() -> None:
    result = told(ID, [*READY, sent(), published()])
    assert (result["outcome"], result["breaches"], result["warnings"]) == ("published", [], [])
    # 之前 leaves the day itself out: the last days are 28 February and 31 March.
    assert clock(result, "sent_up")["nominal"] == "2021-02-28"
    assert clock(result, "made_public")["nominal"] == "2021-03-31"
    assert clock(told(ID, [begun(year=2019)]), "sent_up")["nominal"] == "2020-02-29"


@pytest.mark.parametrize(
    ("acts", "late"),
    [
        ([sent("2021-03-01"), published()], "sent_up"),
        ([sent(), published("2021-04-01")], "made_public"),
    ],
)
def test_the_day_itself_is_too_late_and_warns(acts: list[Any], late: str) -> None:
    result = told(ID, [*READY, *acts])
    assert clock(result, late)["status"] == "late"
    assert result["breaches"] == []
    assert len(result["warnings"]) == 1


def test_the_disclosure_report_follows_the_countys_day() -> None:
    acts = [begun("disclosure"), drafted(), checked(), reviewed(), approved()]
    assert clock(told(ID, acts), "disclosure_public")["nominal"] == "2021-01-31"
    county = told(ID, acts, parameters={"annual_report_day": "01-20"})
    assert clock(county, "disclosure_public")["nominal"] == "2021-01-20"
    assert clock(county, "made_public") is None


@pytest.mark.parametrize(
    ("year", "alarm"),
    [
        (2019, "2020-01-23"),
        (2020, "2021-01-29"),
        (2021, "2022-01-30"),
        (2024, "2025-01-27"),
        (2025, "2026-01-30"),
    ],
)
def test_g13_the_alarm_is_the_last_working_day_on_or_before(year: int, alarm: str) -> None:
    """The parameter's default, 31 January, whatever weekday it is; the alarm goes back to work."""
    found = clock(told(ID, [begun("disclosure", year)]), "disclosure_public")
    assert (found["nominal"], found["alarm"]) == (f"{year + 1}-01-31", alarm)


def test_nothing_is_published_without_a_review_that_passed() -> None:
    unreviewed = [begun(), drafted(), checked(), approved()]
    found = offer(ID, unreviewed, "publish", "2021-03-15", channel="县政府网站")
    assert [(m.what, m.cite) for m in found.missing] == [
        ("保密审查意见：可以公开", "政府信息公开条例第十七条第二款"),
        ("对现稿的保密审查（稿件已改动）", "政府信息公开条例第十七条第二款"),
    ]
    (breach,) = told(ID, [*unreviewed, published()])["breaches"]
    assert breach["step"] == "publish"


def test_a_new_draft_voids_every_review() -> None:
    acts = [*READY, drafted("sha256:2", "2021-02-01")]
    assert told(ID, acts)["state"] == "drafting"
    stale = offer(ID, acts, "approve", "2021-02-02", "甲明理", "head")
    assert minds(stale) == ["对现稿的核对"]
    again = [*acts, checked("sha256:2", "2021-02-02"), approved("sha256:2", "2021-02-03")]
    assert lacks(offer(ID, again, "publish", "2021-03-15", channel="x")) == [
        "保密审查意见：可以公开",
        "对现稿的保密审查（稿件已改动）",
    ]


def test_a_review_of_other_bytes_is_no_review() -> None:
    acts = [begun(), drafted(), checked(), reviewed("sha256:other"), approved()]
    assert lacks(offer(ID, acts, "publish", "2021-03-15", channel="x")) == [
        "对现稿的保密审查（稿件已改动）"
    ]


def test_whoever_drafts_neither_checks_nor_reviews_nor_signs() -> None:
    acts = [begun(), drafted()]
    for step, role in (("check", "checker"), ("secrecy_review", "reviewer"), ("approve", "head")):
        found = offer(ID, acts, step, "2021-01-20", "乙守正", role)
        assert any("乙守正已办“提交文稿”" in what for what in lacks(found)), step


def test_doubt_is_asked_upward_and_the_answer_counts() -> None:
    acts = [begun(), drafted(), checked(), reviewed(result="doubt"), approved()]
    assert lacks(offer(ID, acts, "publish", "2021-03-15", channel="x"))
    asked = [*acts, act("ask_upward", "2021-01-26")]
    yes = [*asked, act("upward_answered", "2021-02-01", upward_answer="pass")]
    assert not lacks(offer(ID, yes, "publish", "2021-03-15", channel="x"))
    no = [*asked, act("upward_answered", "2021-02-01", upward_answer="fail")]
    assert not lacks(offer(ID, no, "withhold", "2021-02-02", withheld_why="涉密"))
    assert lacks(offer(ID, acts, "withhold", "2021-02-02", withheld_why="嫌麻烦"))


def test_the_five_contents_and_the_copy_are_remarked_for_this_report_only() -> None:
    acts = [begun(), drafted(), checked(contents_complete=False), reviewed()]
    assert [w[:6] for w in minds(offer(ID, acts, "approve", "2021-01-25"))] == ["五项必备内容"]
    assert minds(offer(ID, READY, "send_up", "2021-02-20", sent_to="县委")) == [
        "抄送上一级督察单位（依法治县办）"
    ]
    other = [begun("enforcement"), *acts[1:]]
    assert minds(offer(ID, other, "approve", "2021-01-25")) == []


def test_a_duty_report_is_sent_and_kept_and_the_others_are_published() -> None:
    duty = [begun("duty-report"), *READY[1:]]
    assert minds(offer(ID, duty, "publish", "2021-02-20", channel="x"))
    assert told(ID, [*duty, sent(), act("finish", "2021-02-20")])["outcome"] == "sent"


@pytest.mark.parametrize(
    ("kind", "rule"),
    [("rule-of-law", "督察工作规定第二十四条"), ("disclosure", "政府信息公开条例第四十九条")],
)
def test_what_is_to_be_published_is_not_merely_kept(kind: str, rule: str) -> None:
    """Neither rule was read as one that binds a town: it warns, and names itself."""
    acts = [begun(kind), *READY[1:], sent()]
    (warning,) = offer(ID, acts, "finish", "2021-02-20").warnings
    assert warning.what.startswith("依规定不需公布的报告")
    assert rule in warning.cite
    assert warning.certainty == "secondary"


def test_the_disclosure_report_holds_what_article_50_lists() -> None:
    bare = [begun("disclosure"), drafted(), checked(contents_complete=None), reviewed()]
    (unseen,) = offer(ID, bare, "approve", "2021-01-25", "甲明理", "head").warnings
    assert unseen.what == "条例所列内容（主动公开、依申请公开、复议诉讼、问题及改进、其他）"
    assert unseen.cite == "政府信息公开条例第五十条"
    whole = [begun("disclosure"), drafted(), checked(), reviewed()]
    assert minds(offer(ID, whole, "approve", "2021-01-25", "甲明理", "head")) == []


def test_a_secret_is_withheld_by_a_text_in_force_that_day() -> None:
    """保密法 of 2024 was not in force in 2021; 政府信息公开条例 14 was."""
    step = registry.procedure(ID).step("withhold")
    assert str(step.cite.on(date(2021, 2, 2))) == "政府信息公开条例第十四条"
    assert step.cite.law.on(date(2021, 2, 2)).id == "2019"


def test_no_duty_from_before_the_rules_of_2019() -> None:
    """The report of 2018 was due before 2019-04-15, when the county and up alone reported."""
    assert clock(told(ID, [begun(year=2018)]), "sent_up") is None
    assert clock(told(ID, [begun(year=2018)]), "made_public") is None
    assert clock(told(ID, [begun(year=2019)]), "sent_up")["nominal"] == "2020-02-29"


def test_a_published_mistake_opens_the_report_again() -> None:
    acts = [*READY, sent(), published(), act("correct", "2021-05-06", correction="表二数字")]
    assert told(ID, acts)["state"] == "drafting"
    assert lacks(offer(ID, acts, "publish", "2021-05-07", channel="x"))
