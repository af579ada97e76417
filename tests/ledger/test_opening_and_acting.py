"""Promise 2: unlawful steps are refused with their article, what happened is kept as a breach, and
only impossible data are rejected."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from tests.ledger.stub import CLERK, HEAD, WRITER

from huiyin.kernel.acts import Actor
from huiyin.ledger import service
from huiyin.ledger.models import Act, Matter

DAY = date(2020, 2, 3)


def opened(town: str, **more: object) -> service.Written:
    facts = {"subject": "修路", **more}
    return service.open(town, "stub.letter", facts=facts, actors=[CLERK], at=DAY)


def reviewed(town: str) -> str:
    number = opened(town).number
    service.act(town, number, "draft", actors=[CLERK], at=DAY, facts={"draft": "d1"})
    service.act(town, number, "review", actors=[HEAD], at=DAY)
    return number


def test_a_matter_opens_with_number_state_and_lawful_day(town: str) -> None:
    written = opened(town)
    assert written.number == "演信〔2020〕1号"
    assert written.docket.state == "open"
    assert written.docket.due == date(2020, 3, 2)
    row = Matter.objects.get(town=town, number=written.number)
    assert (row.title, row.owner, row.due) == ("修路", "演示甲", date(2020, 3, 2))


def test_an_open_gate_refuses_and_names_the_article(town: str) -> None:
    number = opened(town).number
    with pytest.raises(service.Refused, match="负责人的审核（信件办理办法（测试）第四条）") as no:
        service.act(town, number, "reply", actors=[CLERK], at=date(2020, 2, 5))
    assert [m.supply for m in no.value.missing] == ["review"]
    assert Act.objects.filter(town=town, matter=number).count() == 1


def test_an_unlawful_opening_is_refused(town: str) -> None:
    with pytest.raises(service.Refused, match="应由"):
        service.open(town, "stub.letter", facts={"subject": "修路"}, actors=[HEAD], at=DAY)
    assert not Matter.objects.filter(town=town).exists()


def test_what_happened_is_recorded_as_a_breach(town: str) -> None:
    number = opened(town).number
    at = date(2020, 2, 5)
    written = service.record(town, number, "reply", actors=[CLERK], at=at, reason="补录纸质件")
    assert [m.what for m in written.missing] == ["负责人的审核"]
    assert written.docket.state == "done"
    assert [b.step for b in service.docket(town, number).breaches] == ["reply"]


def test_recording_wants_a_reason(town: str) -> None:
    number = opened(town).number
    with pytest.raises(service.Impossible, match="原因"):
        service.record(town, number, "reply", actors=[CLERK], at=DAY, reason=" ")


def test_acting_wants_somebody_who_acts(town: str) -> None:
    with pytest.raises(service.Impossible, match="由谁办理"):
        service.open(town, "stub.letter", facts={"subject": "修路"}, actors=[], at=DAY)


def test_lawful_steps_lead_to_the_end(town: str) -> None:
    number = reviewed(town)
    written = service.act(town, number, "reply", actors=[CLERK], at=date(2020, 3, 2))
    assert (written.docket.outcome, written.missing) == ("answered", ())
    served = service.act(town, number, "serve", actors=[CLERK], at=date(2020, 3, 3))
    row = Matter.objects.get(town=town, number=number)
    assert (row.closed, row.due, row.outcome) == (date(2020, 3, 2), None, "answered")
    assert served.matter_seq == row.size == 5


def test_a_late_act_is_lawful_and_late(town: str) -> None:
    number = reviewed(town)
    written = service.act(town, number, "reply", actors=[CLERK], at=date(2020, 3, 5))
    assert written.missing == ()
    assert ["逾期" in b.missing[0].what for b in written.docket.breaches] == [True]


def test_a_review_covers_the_draft_that_was_there(town: str) -> None:
    number = reviewed(town)
    facts = [a.facts for a in service.acts_of(town, number) if a.step == "review"]
    assert facts == [{"covers": "d1"}]


def test_one_person_may_not_draft_and_review(town: str) -> None:
    number = opened(town).number
    service.act(town, number, "draft", actors=[CLERK], at=DAY, facts={"draft": "d1"})
    same = Actor(CLERK.name, "head")
    with pytest.raises(service.Refused, match="不得再办"):
        service.act(town, number, "review", actors=[same], at=DAY)


def test_a_stale_view_conflicts(town: str) -> None:
    written = opened(town)
    service.act(town, written.number, "draft", actors=[CLERK], at=DAY, facts={"draft": "d1"})
    with pytest.raises(service.Conflict, match="刷新") as stale:
        service.act(
            town, written.number, "review", actors=[HEAD], at=DAY, expect_seq=written.matter_seq
        )
    assert (stale.value.expected, stale.value.found) == (1, 2)
    service.act(town, written.number, "review", actors=[HEAD], at=DAY, expect_seq=2)


def test_a_note_leaves_the_view_fresh(town: str) -> None:
    written = opened(town)
    seq = service.note(town, written.number, "来电催问", actors=[CLERK])
    assert Act.objects.get(town=town, seq=seq).matter_seq is None
    service.act(
        town, written.number, "draft", actors=[CLERK], at=DAY, facts={"draft": "d"}, expect_seq=1
    )


@pytest.mark.parametrize(
    ("change", "what"),
    [
        ({"at": "2020-02-30"}, "不是存在的日期"),
        ({"at": date(2026, 3, 3)}, "尚未到来"),
        ({"facts": {"subject": "修路", "amount": -1}}, "不能为负"),
        ({"facts": {"subject": "修路", "amount": "许多"}}, "不是整数"),
        ({"facts": {"subject": "修路", "village": "无此村"}}, "没有名为“无此村”的村"),
        ({"facts": {"subject": "修路", "draft": "d"}}, "没有名为“draft”的事实"),
        ({"facts": {"subject": "修路", "topics": 5}}, "应为若干行"),
        ({"facts": {"subject": "修路", "topics": [5]}}, "无法识别"),
        ({"step": "teleport"}, "没有名为“teleport”的步骤"),
        ({"number": "x" * 101}, "不能超过100字"),
    ],
)
def test_impossible_data_are_rejected(town: str, change: dict, what: str) -> None:
    call = {"facts": {"subject": "修路"}, "actors": [CLERK], "at": DAY, "reason": "导入", **change}
    with pytest.raises(service.Impossible, match=what):
        service.open(town, "stub.letter", **call)
    assert not Act.objects.filter(town=town).exclude(kind="town").exists()


def test_a_reply_before_its_receipt_is_impossible(town: str) -> None:
    number = opened(town).number
    with pytest.raises(service.Impossible, match="早于"):
        service.record(town, number, "reply", actors=[CLERK], at=date(2020, 2, 2), reason="导入")


def test_a_village_of_the_register_is_taken(town: str) -> None:
    village = {"name": "演示一村", "kind": "village"}
    service.enter(town, "villages", village, actors=[CLERK])
    written = opened(town, village="演示一村")
    assert Matter.objects.get(town=town, number=written.number).village == "演示一村"


def test_numbers_have_no_gaps(town: str) -> None:
    assert [opened(town).number for _ in range(2)] == ["演信〔2020〕1号", "演信〔2020〕2号"]
    given = service.open(
        town,
        "stub.letter",
        facts={"subject": "桥"},
        actors=[CLERK],
        at=DAY,
        number="演信〔2020〕7号",
    )
    assert given.number == "演信〔2020〕7号"
    assert opened(town).number == "演信〔2020〕8号"
    with pytest.raises(service.Impossible, match="已被使用"):
        service.open(
            town,
            "stub.letter",
            facts={"subject": "桥"},
            actors=[CLERK],
            at=DAY,
            number=given.number,
        )


def test_a_number_of_another_shape_stands_apart(town: str) -> None:
    service.open(
        town, "stub.letter", facts={"subject": "桥"}, actors=[CLERK], at=DAY, number="旧-15"
    )
    assert opened(town).number == "演信〔2020〕1号"


def test_a_procedure_without_numbering_is_numbered_by_its_name(town: str) -> None:
    written = service.open(town, "stub.check", facts={}, actors=[CLERK], at=DAY)
    assert written.number == "stub.check-2020-1"


@pytest.mark.parametrize("call", ["docket", "acts_of", "personal"])
def test_what_is_not_there_is_said_so(town: str, call: str) -> None:
    with pytest.raises(service.NotThere, match="没有编号为“无”"):
        getattr(service, call)(town, "无")


def test_an_unknown_town_or_procedure_is_said_so(town: str) -> None:
    with pytest.raises(service.NotThere, match="没有代码为"):
        service.open("NO", "stub.letter", facts={"subject": "桥"}, actors=[CLERK], at=DAY)
    with pytest.raises(service.NotThere, match="没有名为"):
        service.open(town, "stub.none", facts={}, actors=[CLERK], at=DAY)
    with pytest.raises(service.NotThere, match="没有编号"):
        service.note(town, "无", "话", actors=[CLERK])


def test_a_moment_is_kept_in_civil_time(town: str) -> None:
    at = datetime(2020, 2, 3, 1, 30, tzinfo=UTC)
    written = service.open(town, "stub.letter", facts={"subject": "桥"}, actors=[CLERK], at=at)
    kept = Act.objects.get(town=town, seq=written.seq)
    assert (kept.at, kept.recorded_at) == ("2020-02-03T09:30", "2026-03-02T12:00:00+08:00")
    service.act(
        town,
        written.number,
        "draft",
        actors=[CLERK],
        at=datetime(2020, 2, 3, 10, 0, 5),
        facts={"draft": "d"},
    )
    assert [a.at for a in service.acts_of(town, written.number)] == [
        datetime(2020, 2, 3, 9, 30),
        datetime(2020, 2, 3, 10, 0, 5),
    ]


def test_a_late_entry_is_judged_by_its_own_day(town: str) -> None:
    """What was lawful on its day stays lawful, however late it is entered (design §4)."""
    number = reviewed(town)
    service.act(town, number, "reply", actors=[CLERK], at=date(2020, 2, 20))
    late = service.record(
        town, number, "draft", actors=[CLERK], at=DAY, facts={"draft": "d0"}, reason="漏记"
    )
    assert late.missing == ()


def test_as_of_and_known_on_are_two_times(town: str) -> None:
    number = reviewed(town)
    assert service.docket(town, number, as_of=date(2020, 2, 2)).state == "new"
    with service.standing_at(datetime(2026, 3, 9)):
        service.act(town, number, "reply", actors=[CLERK], at=date(2020, 2, 20))
        assert service.docket(town, number).state == "done"
        assert service.docket(town, number, known_on=date(2026, 3, 2)).state == "open"
        assert service.docket(town, number, as_of=date(2020, 2, 19)).state == "open"


def test_an_outsider_may_be_the_one_who_acts(town: str) -> None:
    written = service.open(town, "stub.letter", facts={"subject": "桥"}, actors=[WRITER], at=DAY)
    kept = Act.objects.get(town=town, seq=written.seq)
    assert kept.actors == [{"name": "", "role": "writer"}]
    assert service.acts_of(town, written.number)[0].actors == (WRITER,)
    assert Matter.objects.get(town=town, number=written.number).owner == ""


def test_the_time_zone_of_a_fixed_moment_is_china() -> None:
    with service.standing_at(datetime(2020, 1, 1, tzinfo=timezone(timedelta(hours=0)))):
        assert service.now().isoformat() == "2020-01-01T08:00:00+08:00"
