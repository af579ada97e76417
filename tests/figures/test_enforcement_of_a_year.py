"""Enforcement out of a ledger: cases as sets, the three systems as shares, officers by the day."""

from __future__ import annotations

from datetime import date
from typing import Any

from huiyin.figures.cases import Period
from huiyin.figures.evidence import Evidence
from huiyin.figures.runs import NO_REGISTER, Result, run
from huiyin.kernel.acts import Actor
from huiyin.ledger import service
from huiyin.ledger.bulk import Happened, Story
from huiyin.lines.enforcement import figures as lines

TWO = [Actor("甲立衡", "officer"), Actor("乙持正", "officer")]
HEAD = [Actor("庚思齐", "head")]
REVIEWER = [Actor("壬以法", "reviewer")]
SCREENER = [Actor("丙慎独", "screener")]
ITEM = "擅自占道经营的处罚"


def enter(town: str, register: str, **facts: Any) -> None:
    service.enter(town, f"enforcement.{register}", facts, actors=HEAD)


def officers(town: str, until: str = "2026-12-31") -> None:
    for n, (name, end) in enumerate((("甲立衡", "2026-12-31"), ("乙持正", until)), start=1):
        enter(
            town,
            "officers",
            name=name,
            certificate=f"演示执{n:03d}",
            valid_from="2020-01-01",
            valid_to=end,
        )
        enter(town, "staff", name=name, valid_from="2019-01-01")
    enter(town, "staff", name="戊新来", valid_from="2022-03-01", came_how="recruited")
    enter(town, "powers", item=ITEM, kind="penalty", basis="演示依据", valid_from="2020-10-01")
    enter(town, "powers", item="乱堆放的处罚", basis="演示依据", valid_from="2022-01-01")
    enter(
        town,
        "powers",
        item="暂扣工具",
        kind="measure",
        basis="演示依据",
        valid_from="2020-10-01",
        valid_to="2022-06-30",
    )
    enter(town, "reviewers", name="壬以法", standing="qualified", valid_from="2020-01-01")


def did(step: str, at: str, who: list[Actor], **facts: Any) -> Happened:
    return Happened(step, date.fromisoformat(at), facts, who)


def case(
    number: str,
    decided: str,
    *,
    reviewed: str = "",
    ground: str = "none",
    published: str = "",
    closed: str = "",
    fine: int = 50_000,
    basis: str = "演示条例第一条",
) -> Story:
    """An ordinary penalty filed in May 2022; what it lacks is said by what is not given."""
    acts = [
        did("lead", "2022-05-09", TWO, source="inspection", power_item=ITEM, deed="摆卖",
            deed_state="single", harm="ordinary", party_name="演示某店"),
        did("file", "2022-05-09", HEAD),
        did("investigate", "2022-05-10", TWO, inquiry_kind="other", certificates_shown=True),
        did("conclude", "2022-05-12", TWO, review_ground=ground, discussion_needed=False),
        did("notify", "2022-05-13", TWO, proposed_kind="fine", proposed_content="罚款",
            proposed_fine_fen=fine, hearing_right=False),
        did("notice_served", "2022-05-13", TWO),
    ]  # fmt: skip
    if reviewed:
        acts.append(did("review", reviewed, REVIEWER, review_opinion="pass"))
    if decided:
        acts += [
            did("decide_penalty", decided, HEAD, penalty_kind="fine", penalty_content="罚款",
                penalty_basis=basis, facts_found="摆卖", fine_fen=fine,
                correction_ordered=True, social_impact=True),
            did("serve", decided, TWO, served_how="hand"),
        ]  # fmt: skip
    if published:
        acts += [
            did("screen", published, SCREENER, public_text="d:p", screen_result="pass"),
            did("publish", published, SCREENER),
        ]
    if closed:
        acts += [
            did("pay", closed, TWO, paid_fen=fine),
            did("check_file", closed, REVIEWER, record_kept="whole"),
            did("close_case", closed, HEAD),
        ]
    return Story(number, acts)


def spot(number: str, at: str, fine: int) -> Story:
    facts = {
        "power_item": ITEM,
        "deed": "摆卖",
        "party_name": "演示某人",
        "party_kind": "person",
        "certificates_shown": True,
        "rights_told": True,
        "penalty_kind": "fine",
        "penalty_basis": "演示条例第二条",
        "decision_number": number,
        "remedy_text": "either",
        "fine_fen": fine,
        "social_impact": True,
    }
    return Story(number, [did("decide", at, TWO, **facts)])


def tell(town: str, procedure: str, *stories: Story) -> None:
    service.open_many(town, f"enforcement.{procedure}", list(stories), reason="台账导入")


def figure(town: str, name: str, year: int = 2022) -> Result:
    return run(f"enforcement.{name}", Evidence(town, Period.year(year)))


def a_year(town: str) -> None:
    officers(town)
    tell(
        town,
        "penalty",
        case("罚1", "2022-06-01", published="2022-06-08", closed="2022-06-20"),
        case("罚2", "2022-06-01", ground="complex", reviewed="2022-05-30", published="2022-07-01",
             closed="2022-07-04", basis="演示条例第三条"),
        case("罚3", "2022-06-01", ground="public", published="2022-06-02"),
        case("罚4", ""),
    )  # fmt: skip
    tell(town, "summary", spot("当1", "2022-08-01", 10_000), spot("当2", "2023-01-04", 20_000))


def test_cases_are_counted_by_the_day_of_the_decision_and_add_up(town: str) -> None:
    a_year(town)
    assert figure(town, "ordinary").cases == ["罚1", "罚2", "罚3"]
    assert figure(town, "spot").cases == ["当1"]
    assert figure(town, "penalties").value == 4
    assert figure(town, "carried_out").cases == ["罚3", "罚4"]
    found = lines.identities(
        Evidence(town, Period.year(2022)), Evidence(town, Period.year(2021)), 2022
    )
    assert [i.name for i in found if not i.holds] == []
    assert len(found) == 4


def test_fines_by_procedure_are_the_fines_by_statute(town: str) -> None:
    a_year(town)
    assert figure(town, "fines").value == 160_000
    assert (figure(town, "fines_ordinary").value, figure(town, "fines_spot").value) == (
        150_000,
        10_000,
    )
    penalties = lines.cases.penalties(Evidence(town, Period.year(2022)))
    parts = lines.by_statute(penalties)
    assert {basis: c.total("fine_fen") for basis, c in parts.items()} == {
        "演示条例第一条": 100_000,
        "演示条例第二条": 10_000,
        "演示条例第三条": 50_000,
    }


def test_the_three_systems_are_shares_with_their_counterexamples(town: str) -> None:
    a_year(town)
    in_time = figure(town, "published_in_time")
    # 罚2 came after seven working days; 当1 never came, and its time is over.
    assert (in_time.numerator, in_time.denominator) == (
        ["罚1", "罚3"],
        ["罚1", "罚2", "罚3", "当1"],
    )
    assert set(in_time.lacking) == {"罚2", "当1"}
    assert figure(town, "published").value == 75
    reviewed = figure(town, "reviewed")
    assert (reviewed.numerator, reviewed.denominator) == (["罚2"], ["罚2", "罚3"])
    assert figure(town, "recorded").value == 66.67


def test_officers_are_counted_on_the_last_day_over_the_staff(town: str) -> None:
    officers(town, until="2022-06-30")
    assert figure(town, "certified").value == 1
    assert figure(town, "certified", 2021).value == 2
    assert figure(town, "certified_rate").value == 33.33
    assert figure(town, "certified_rate", 2021).value == 100
    assert figure(town, "staff_in").value == 1


def test_who_acts_without_a_certificate_of_that_day_is_found(town: str) -> None:
    officers(town, until="2022-05-01")
    tell(town, "penalty", case("罚1", "2022-06-01"))
    tell(town, "summary", spot("当1", "2022-04-06", 10_000))
    acts = figure(town, "certified_acts")
    assert (acts.value, acts.lacking) == (50, ["罚1"])
    assert figure(town, "unlawful").cases == ["罚1"]
    assert figure(town, "beyond_power").cases == []


def test_powers_feed_table_two(town: str) -> None:
    officers(town)
    assert (figure(town, "powers_before").value, figure(town, "powers_change").value) == (1, 1)
    assert (figure(town, "measures_before").value, figure(town, "measures_change").value) == (1, -1)
    assert figure(town, "powers_withdrawn").value == 1


def test_an_inspection_is_not_a_patrol_is_not_a_talk(town: str) -> None:
    enter(town, "inspections", day="2022-03-01", object="演示某店", item=ITEM, way="random")
    enter(town, "patrols", day="2022-03-02", area="主街")
    enter(town, "patrols", day="2022-03-03", area="主街")
    assert (figure(town, "inspections").value, figure(town, "random").value) == (1, 1)
    assert figure(town, "patrols").value == 2
    assert figure(town, "talks").note == NO_REGISTER
