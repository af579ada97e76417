"""Gates ask registers, other matters and parameters; what they learned is kept with the act."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from tests.ledger.stub import CLERK

from huiyin.kernel.acts import Actor
from huiyin.ledger import service
from huiyin.ledger.models import Act, FactIndex, Matter

DAY = date(2020, 2, 3)


def letter(town: str, **facts: object) -> str:
    return service.open(
        town, "stub.letter", facts={"subject": "修路", **facts}, actors=[CLERK], at=DAY
    ).number


def passes(town: str, holder: str, **more: object) -> str:
    facts = {"holder": holder, "pass_no": "1", **more}
    return service.enter(town, "stub.passes", facts, actors=[CLERK]).number


def test_a_certificate_must_be_valid_on_the_day(town: str) -> None:
    number = letter(town)
    passes(town, CLERK.name, valid_from="2020-02-05")
    with pytest.raises(service.Refused, match="当日有效的证件"):
        service.act(town, number, "certify", actors=[CLERK], at=DAY)
    written = service.act(town, number, "certify", actors=[CLERK], at=date(2020, 2, 5))
    learned = Act.objects.get(town=town, seq=written.seq).about["learned"]
    assert True in learned.values() or "stub.passes#1" in str(learned)


def test_every_actor_needs_one(town: str) -> None:
    number = letter(town)
    passes(town, CLERK.name)
    other = Actor("演示己", "clerk")
    with pytest.raises(service.Refused, match="证件"):
        service.act(town, number, "certify", actors=[CLERK, other], at=DAY)
    passes(town, other.name)
    service.act(town, number, "certify", actors=[CLERK, other], at=DAY)


def test_matters_of_the_same_applicant_are_counted_without_this_one(town: str) -> None:
    passes(town, CLERK.name)
    numbers = [letter(town, writer_name="演示丙") for _ in range(3)]
    letter(town, writer_name="演示丁")
    with pytest.raises(service.Refused, match="少于三件"):
        service.act(town, numbers[0], "certify", actors=[CLERK], at=DAY)
    written = service.record(town, numbers[0], "certify", actors=[CLERK], at=DAY, reason="补录")
    assert 2 in Act.objects.get(town=town, seq=written.seq).about["learned"].values()


def test_what_was_learned_holds_though_the_world_changes(town: str) -> None:
    """A docket stays a function of its own acts (design §4)."""
    number, entry = letter(town), passes(town, CLERK.name)
    service.act(town, number, "certify", actors=[CLERK], at=DAY)
    service.amend(town, entry, {}, actors=[CLERK], void=True)
    assert service.docket(town, number).breaches == ()


def test_matters_are_found_by_filterable_facts_only(town: str) -> None:
    one = letter(town, amount=250, urgent=True, writer_name="演示丙", id_number="990000")
    letter(town, amount=3)
    world = service.LedgerWorld(town)
    for match in (
        {"amount": 250},
        {"urgent": True},
        {"writer_name": " 演示丙"},
        {"id_number": "990000"},
        {"number": one},
        {"state": "open", "amount": 250},
    ):
        (answer,) = world.matters("stub.letter", **match)
        assert (answer["number"], answer["opened"], answer["closed"]) == (one, "2020-02-03", None)
        assert answer["subject"] == "修路"
    assert world.matters("stub.letter", amount=99) == []
    assert len(world.matters("stub.letter", subject="修路")) == 2
    with pytest.raises(LookupError, match="未声明为可筛选"):
        world.matters("stub.letter", born="1990-01-01")


def test_closed_matters_say_when(town: str) -> None:
    number = letter(town)
    service.record(town, number, "reply", actors=[CLERK], at=DAY, reason="补录")
    (answer,) = service.LedgerWorld(town).matters("stub.letter", outcome="answered")
    assert answer["closed"] == "2020-02-03"


def test_entries_match_any_column(town: str) -> None:
    passes(town, "演示甲", phone="00000000001")
    passes(town, "演示乙")
    world = service.LedgerWorld(town)
    assert len(world.entries("stub.passes", DAY, pass_no="1")) == 2
    assert [e["holder"] for e in world.entries("stub.passes", DAY, holder="演示乙")] == ["演示乙"]
    assert world.entries("stub.passes", DAY, holder="演示甲", pass_no="2") == []


def test_personal_facts_are_not_readable_in_the_index(town: str) -> None:
    letter(town, writer_name="演示丙", id_number="990000199001010011")
    values = set(FactIndex.objects.values_list("value", flat=True))
    assert not any("演示丙" in v or "990000" in v for v in values)


def test_numbers_in_the_index_sort_as_numbers(town: str) -> None:
    from tests.ledger.stub import LETTER

    from huiyin.ledger.index import sortable

    amount = LETTER.fact("amount")
    values = [-(10**12), -50, -9, 0, 3, 20, 100, 10**12]
    texts = [sortable(town, amount, v) for v in values]
    assert texts == sorted(texts)
    assert sortable(town, LETTER.fact("subject"), "长" * 300) == "长" * 200


def test_a_fact_of_several_values_is_found_by_each(town: str) -> None:
    topics = [{"topic": "民法典"}, {"topic": "宪法"}, {"topic": "宪法"}, {}]
    number = letter(town, topics=topics)
    for topic in ("民法典", "宪法"):
        (answer,) = service.LedgerWorld(town).matters("stub.letter", topics=topic)
        assert answer["number"] == number


def test_parameters_hold_from_day_to_day_and_the_latest_set_wins(town: str) -> None:
    def value(day: date) -> object:
        return service.LedgerWorld(town).parameter("stub.days", day)

    call = {"instrument": "演示发〔2020〕1号", "actors": [CLERK]}
    assert value(DAY) is None
    service.set_parameter(town, "stub.days", "10wd", since=DAY, until=date(2020, 6, 30), **call)
    service.set_parameter(town, "stub.days", "15wd", since=date(2020, 6, 1), **call)
    assert [value(d) for d in (date(2020, 2, 2), DAY, date(2020, 5, 31), date(2020, 6, 1))] == [
        None,
        "10wd",
        "10wd",
        "15wd",
    ]
    assert value(date(2030, 1, 1)) == "15wd"


def test_a_parameter_moves_the_matters_that_it_touches(town: str) -> None:
    number = letter(town)
    moved = service.set_parameter(
        town, "stub.days", "10wd", since=date(2020, 1, 1), instrument="文", actors=[CLERK]
    )
    assert moved == [service.Moved(number, date(2020, 3, 2), date(2020, 2, 17))]
    assert Matter.objects.get(town=town, number=number).due == date(2020, 2, 17)
    assert service.rebuild(town).changed == 0


@pytest.mark.parametrize(
    ("call", "what"),
    [
        ({"instrument": " "}, "依据的文件"),
        ({"instrument": "文", "until": date(2019, 1, 1)}, "早于起始日期"),
    ],
)
def test_impossible_parameters(town: str, call: dict, what: str) -> None:
    with pytest.raises(service.Impossible, match=what):
        service.set_parameter(town, "stub.days", "1wd", since=DAY, actors=[CLERK], **call)


NOTICE = {
    "id": "demo-2027",
    "year": 2027,
    "title": "关于2027年部分节假日安排的通知（演示）",
    "known": "2026-03-01",
    "off": [["春节", "2027-02-05", "2027-02-12"]],
    "work": ["2027-02-14"],
}


def test_a_loaded_notice_dates_open_matters_anew_and_lists_them(town: str) -> None:
    """Design §4: loading a notice is an act, re-dates open matters and lists which moved."""
    with service.standing_at(service.now().replace(year=2027, month=1, day=20)):
        at = date(2027, 1, 18)
        moving = service.open(town, "stub.letter", facts={"subject": "桥"}, actors=[CLERK], at=at)
        still = letter(town)
        void = service.open(town, "stub.letter", facts={"subject": "x"}, actors=[CLERK], at=at)
        service.correct(town, void.number, void.seq, void=True, reason="误", actors=[CLERK])
        assert moving.docket.clock("replying").provisional
        before = moving.docket.due
        moved = service.load_calendar(town, NOTICE, actors=[CLERK])
        assert [m.number for m in moved] == [moving.number]
        assert (moved[0].before, moved[0].after != before) == (before, True)
        docket = service.docket(town, moving.number)
        assert (docket.due, docket.clock("replying").provisional) == (moved[0].after, False)
        assert still not in {m.number for m in moved}
        assert service.rebuild(town).changed == 0
        assert service.verify(town).ok


def test_a_term_that_was_met_long_before_is_dated_anew_too(town: str) -> None:
    """Closed before the notice's first day, but its counted term reached into it."""
    with service.standing_at(datetime(2027, 1, 20)):
        at = date(2026, 12, 18)
        facts = {"subject": "桥"}
        number = service.open(town, "stub.letter", facts=facts, actors=[CLERK], at=at).number
        service.record(town, number, "reply", actors=[CLERK], at=at, reason="补录")
        old = letter(town)
        service.record(town, old, "reply", actors=[CLERK], at=DAY, reason="补录")
        before = Matter.objects.get(number=number).clocks
        notice = {**NOTICE, "off": [["元旦", "2027-01-01", "2027-01-08"]], "work": []}
        assert service.load_calendar(town, notice, actors=[CLERK]) == []
        assert Matter.objects.get(number=number).clocks != before
        assert service.rebuild(town).changed == 0


@pytest.mark.parametrize("lack", ["id", "year", "known"])
def test_a_notice_that_cannot_be_right_is_refused(town: str, lack: str) -> None:
    with pytest.raises(service.Impossible, match="缺少字段"):
        service.load_calendar(town, {k: v for k, v in NOTICE.items() if k != lack}, actors=[CLERK])


def test_another_town_is_another_world(town: str) -> None:
    service.add_town("别镇", code="OTHER")
    letter(town, amount=250)
    passes(town, CLERK.name)
    other = service.LedgerWorld("OTHER")
    assert other.matters("stub.letter", amount=250) == []
    assert other.entries("stub.passes", None) == []
