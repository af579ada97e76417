"""Bulk intake: whole histories at once, breaches kept, all or nothing in one call."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from tests.ledger.stub import CLERK, HEAD, PASSES

from huiyin.kernel import docket
from huiyin.kernel.history import History
from huiyin.ledger import service
from huiyin.ledger.bulk import Happened, Story
from huiyin.ledger.models import Act, FactIndex, Matter

DAY = date(2020, 2, 3)


def story(number: str = "", **facts: object) -> Story:
    return Story(
        number,
        [
            Happened("receive", DAY, {"subject": "修路", **facts}, [CLERK]),
            Happened("draft", DAY, {"draft": "d1"}, [CLERK]),
            Happened("review", date(2020, 2, 5), {}, [HEAD]),
            Happened("reply", date(2020, 3, 5), {}, [CLERK]),
        ],
    )


def tell(town: str, *stories: Story) -> list[docket.Docket]:
    return service.open_many(town, "stub.letter", list(stories), reason="台账导入")


def test_histories_come_in_whole(town: str) -> None:
    dockets = tell(town, *(story(writer_name=f"演示{i}") for i in range(30)))
    assert [d.state for d in dockets] == ["done"] * 30
    numbers = list(Matter.objects.order_by("serial").values_list("number", flat=True))
    assert numbers == [f"演信〔2020〕{i}号" for i in range(1, 31)]
    assert Act.objects.filter(town=town).count() == 1 + 30 * 4
    assert service.verify(town).ok
    assert service.rebuild(town).changed == 0
    assert service.open(
        town, "stub.letter", facts={"subject": "x"}, actors=[CLERK], at=DAY
    ).number.endswith("31号")


def test_the_same_rows_stand_as_if_told_one_by_one(town: str) -> None:
    tell(town, story(writer_name="演示丙", amount=5))
    service.add_town("别镇", code="OTHER")
    number = service.open(
        "OTHER",
        "stub.letter",
        facts={"subject": "修路", "writer_name": "演示丙", "amount": 5},
        actors=[CLERK],
        at=DAY,
    ).number
    for one in story().acts[1:]:
        service.act("OTHER", number, one.step, actors=one.actors, at=one.at, facts=one.facts)
    skip = {"town", "value"}
    for model in (Matter, FactIndex):
        first, second = (
            [{k: v for k, v in row.items() if k not in skip} for row in rows.values()]
            for rows in (model.objects.filter(town=t) for t in (town, "OTHER"))
        )
        assert first == second
    kept = [
        [(a.step, a.at, a.facts, a.matter_seq) for a in Act.objects.filter(town=t, kind="step")]
        for t in (town, "OTHER")
    ]
    assert kept[0] == kept[1]


def test_what_was_unlawful_stands_as_a_breach(town: str) -> None:
    unreviewed = Story("", [story().acts[0], story().acts[3]])
    late, lacking = tell(town, story(), unreviewed)
    assert [b.missing[0].what[:2] for b in late.breaches] == ["“答"]
    assert lacking.breaches[0].missing[0].what == "负责人的审核"
    assert Act.objects.filter(step="reply").first().about["reason"] == "台账导入"  # type: ignore[union-attr]


def test_sensitive_facts_do_not_leave_the_ledger(town: str) -> None:
    (docket,) = tell(town, story(id_number="990000199001010011"))
    assert docket.facts["id_number"] == "990*************11"


def test_a_review_in_a_story_covers_the_draft_before_it(town: str) -> None:
    tell(town, story("旧-1"))
    reviews = [a.facts for a in service.acts_of(town, "旧-1") if a.step == "review"]
    assert reviews == [{"covers": "d1"}]


@pytest.mark.parametrize(
    ("bad", "what"),
    [
        (Story("", []), "没有任何办理记录"),
        (Story("", [Happened("receive", "2020-02-30", {"subject": "x"})]), "不是存在的日期"),
        (Story("", [Happened("receive", DAY, {"subject": "x", "village": "无"})]), "没有名为“无”"),
        (
            Story(
                "",
                [
                    Happened("receive", DAY, {"subject": "x"}),
                    Happened("reply", date(2020, 2, 2)),
                ],
            ),
            "早于",
        ),
        (story("旧-1"), "已被使用"),
    ],
)
def test_one_impossible_item_lets_the_call_fail_whole(town: str, bad: Story, what: str) -> None:
    with pytest.raises(service.Impossible, match=what):
        tell(town, story("旧-1"), bad)
    assert not Matter.objects.exists()
    assert Act.objects.count() == 1
    assert service.verify(town).ok


def test_known_numbers_are_told_apart(town: str) -> None:
    tell(town, story("旧-1"))
    entry = service.enter(town, "stub.talks", {"day": DAY, "topic": "x"}, actors=[CLERK]).number
    known = service.known_numbers(town, ["旧-1", "旧-2", entry])
    assert known == {"旧-1": "stub.letter", entry: "stub.talks"}
    assert service.exists(town, entry)
    assert not service.exists(town, "旧-2")


def test_later_matters_of_a_call_see_the_earlier_ones(town: str) -> None:
    """A rule that counts the same writer's letters counts those of the same file."""
    service.enter(town, "stub.passes", {"holder": CLERK.name, "pass_no": "1"}, actors=[CLERK])
    certified = Happened("certify", DAY, {}, [CLERK])
    stories = [Story("", [story(writer_name="演示丙").acts[0], certified]) for _ in range(3)]
    dockets = tell(town, *stories)
    assert [len(d.breaches) for d in dockets] == [0, 0, 1]


def test_entries_of_a_call_are_dated(town: str) -> None:
    service.enter_many(
        town, "stub.passes", [{"holder": "演示甲", "pass_no": "1"}], actors=[CLERK], at=DAY
    )
    assert Act.objects.get(kind="entry").at == "2020-02-03"
    assert service.known_entries(town, PASSES, [{"holder": "演示甲", "pass_no": "2"}]) == [None]


def statements(work: Callable[[], object]) -> int:
    with CaptureQueriesContext(connection) as asked:
        work()
    return len(asked)


def test_more_matters_need_no_more_statements(town: str) -> None:
    """Where no rule asks about other matters, a call writes each table once."""
    tell(town, story("先-1"))  # what is read once in a process
    few = statements(lambda: tell(town, *(story(f"甲-{i}") for i in range(25))))
    many = statements(lambda: tell(town, *(story(f"乙-{i}") for i in range(75))))
    assert few == many


def test_each_matter_is_folded_once(town: str, monkeypatch: pytest.MonkeyPatch) -> None:
    folded = []

    class Counted(History):
        def __init__(self, *args: Any) -> None:
            folded.append(args)
            super().__init__(*args)

    monkeypatch.setattr(docket, "History", Counted)
    tell(town, *(story() for _ in range(5)))
    assert len(folded) == 5
