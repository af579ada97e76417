"""Projections can be thrown away: a rebuild makes them again, byte for byte."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from django.db import connection, transaction
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    consumes,
    initialize,
    invariant,
    multiple,
    rule,
    run_state_machine_as_test,
)
from tests.ledger.stub import CLERK, HEAD

from huiyin.ledger import service, tables
from huiyin.ledger.models import Act, Entry, FactIndex, Matter

DAY = date(2020, 2, 3)
PROJECTIONS = (Matter, Entry, FactIndex)


def kept_rows() -> dict[str, list[tuple[Any, ...]]]:
    """Every projected row as it lies in the database."""
    found = {}
    with connection.cursor() as cursor:
        for model in PROJECTIONS:
            cursor.execute(f"SELECT {', '.join(tables.columns(model))} FROM {model._meta.db_table}")
            found[model.__name__] = sorted(cursor.fetchall(), key=repr)
    return found


def fill(town: str) -> None:
    for i in range(3):
        facts = {"subject": f"事{i}", "writer_name": f"演示{i}", "amount": i, "urgent": i > 1}
        number = service.open(town, "stub.letter", facts=facts, actors=[CLERK], at=DAY).number
        service.act(town, number, "ask", actors=[CLERK], at=DAY, key="演示戊")
    talk = {"day": DAY, "topic": "民法典", "hearers": 9}
    service.enter(town, "stub.talks", talk, actors=[CLERK])
    service.enter(town, "stub.passes", {"holder": "甲", "pass_no": "1"}, actors=[CLERK])
    call = {"instrument": "文", "actors": [HEAD]}
    service.set_parameter(town, "stub.days", "15wd", since=DAY, **call)


def test_a_rebuild_from_nothing_is_byte_equal(town: str) -> None:
    fill(town)
    before = kept_rows()
    with connection.cursor() as cursor:
        for model in PROJECTIONS:
            cursor.execute(f"DELETE FROM {model._meta.db_table}")
    done = service.rebuild(town)
    assert kept_rows() == before
    assert (done.matters, done.entries) == (3, 3)
    assert done.changed == 3 + 3 + 5  # rows, and the index of the five that have one


def test_an_untouched_ledger_needs_no_change(town: str) -> None:
    fill(town)
    told: list[tuple[int, int]] = []
    done = service.rebuild(town, progress=lambda *at: told.append(at))
    assert (done.matters, done.entries, done.changed) == (3, 3, 0)
    assert told[-1] == (6, 6)


def test_the_order_in_which_facts_are_given_changes_nothing(town: str) -> None:
    letter = {"subject": "水渠", "writer_name": "演示乙", "amount": 3}
    talk = {"topic": "民法典", "hearers": 9, "day": DAY}
    for turn, order in enumerate((list, reversed)):
        facts = {name: letter[name] for name in order([*letter])}
        service.open(town, "stub.letter", facts=facts, actors=[CLERK], at=DAY)
        service.enter(town, "stub.talks", {n: talk[n] for n in order([*talk])}, actors=[CLERK])
        held = {"holder": "甲", "pass_no": f"{turn}"}
        service.enter(town, "stub.passes", {n: held[n] for n in order([*held])}, actors=[CLERK])
    assert service.rebuild(town).changed == 0


@pytest.mark.parametrize(
    ("damage", "changed"),
    [
        ("UPDATE ledger_matter SET due = '2030-01-01' WHERE serial = 1", 1),
        ("UPDATE ledger_matter SET facts = '{ }' WHERE serial = 2", 1),
        ("UPDATE ledger_entry SET title = 'x' WHERE register = 'stub.talks'", 1),
        ("UPDATE ledger_entry SET title = 'x' WHERE register = '@parameter'", 1),
        ("DELETE FROM ledger_factindex WHERE fact = 'amount'", 3),
        ("DELETE FROM ledger_matter WHERE serial = 3", 1),
        ("UPDATE ledger_entry SET number = 'stray' WHERE register = 'stub.talks'", 2),
        ("UPDATE ledger_factindex SET number = 'stray' WHERE fact = 'hearers'", 2),
    ],
)
def test_damage_is_put_right_and_counted(town: str, damage: str, changed: int) -> None:
    fill(town)
    before = kept_rows()
    with connection.cursor() as cursor:
        cursor.execute(damage)
    assert service.rebuild(town).changed == changed
    assert kept_rows() == before
    assert service.rebuild(town).changed == 0


def test_a_rebuild_leaves_other_towns_alone(town: str) -> None:
    fill(town)
    service.add_town("别镇", code="OTHER")
    fill("OTHER")
    Matter.objects.filter(town=town).update(title="x")
    assert service.rebuild("OTHER").changed == 0
    assert set(Matter.objects.filter(town=town).values_list("title", flat=True)) == {"x"}


class LedgerMachine(RuleBasedStateMachine):
    """Any order of calls: what the ledger keeps while it grows is what its acts add up to."""

    matters = Bundle("matters")
    passes = Bundle("passes")

    def __init__(self) -> None:
        super().__init__()
        self.mark = transaction.atomic()
        self.mark.__enter__()
        self.clock = service.standing_at(datetime(2026, 3, 2, 12))
        self.clock.__enter__()
        self.acts = 0

    def teardown(self) -> None:
        transaction.set_rollback(True)
        self.mark.__exit__(None, None, None)
        self.clock.__exit__(None, None, None)

    @initialize()
    def begin(self) -> None:
        service.add_town("回音镇", code="DEMO")

    @rule(
        target=matters,
        offset=st.integers(0, 400),
        amount=st.none() | st.integers(0, 10**9),
        name=st.none() | st.sampled_from(["演示丙", "演示丁"]),
        subject=st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=8),
    )
    def open(self, offset: int, amount: int | None, name: str | None, subject: str) -> str:
        facts = {"subject": subject, "amount": amount, "writer_name": name}
        written = service.open(
            "DEMO",
            "stub.letter",
            facts=facts,
            actors=[CLERK],
            at=DAY + timedelta(days=offset),
            reason="导入",
        )
        return written.number

    @rule(
        number=matters,
        step=st.sampled_from(["draft", "review", "ask", "answer", "reply", "serve", "certify"]),
        days=st.integers(0, 60),
        key=st.sampled_from(["演示戊", "演示己"]),
    )
    def record(self, number: str, step: str, days: int, key: str) -> None:
        facts = {"draft": {"draft": f"d{days}"}, "answer": {"view": "agree"}}.get(step, {})
        first = service.acts_of("DEMO", number)[0].day
        call: dict[str, Any] = {"actors": [HEAD if step == "review" else CLERK], "reason": "补录"}
        if step in ("ask", "answer"):
            call["key"] = key
        with suppress(service.Impossible):  # the opening was moved past that day
            service.record(
                "DEMO", number, step, at=first + timedelta(days=days), facts=facts, **call
            )

    @rule(number=matters, data=st.data(), void=st.booleans(), days=st.integers(0, 30))
    def correct(self, number: str, data: st.DataObject, void: bool, days: int) -> None:
        acts = [a for a in service.acts_of("DEMO", number) if a.kind == "step"]
        target = data.draw(st.sampled_from(acts))
        at = target.day + timedelta(days=days)
        with suppress(service.Impossible):  # before the opening, which was moved
            service.correct(
                "DEMO", number, target.seq, void=void, at=at, reason="误", actors=[CLERK]
            )

    @rule(number=matters)
    def note(self, number: str) -> None:
        service.note("DEMO", number, "催办", actors=[HEAD])

    @rule(target=passes, holder=st.sampled_from(["演示甲", "演示乙"]), until=st.booleans())
    def enter(self, holder: str, until: bool) -> str:
        facts = {"holder": holder, "pass_no": "1", "phone": "00000000001"}
        if until:
            facts["valid_to"] = "2020-12-31"
        return service.enter("DEMO", "stub.passes", facts, actors=[CLERK]).number

    @rule(number=passes, name=st.sampled_from(["A", None]))
    def amend(self, number: str, name: str | None) -> None:
        service.amend("DEMO", number, {"phone": name}, actors=[CLERK])

    @rule(target=passes, number=consumes(passes))
    def strike(self, number: str) -> Any:
        service.amend("DEMO", number, {}, actors=[CLERK], void=True)
        return multiple()

    @rule(days=st.integers(5, 30), offset=st.integers(0, 300))
    def set_parameter(self, days: int, offset: int) -> None:
        since = DAY + timedelta(days=offset)
        call = {"instrument": "文", "actors": [HEAD]}
        service.set_parameter("DEMO", "stub.days", f"{days}wd", since=since, **call)

    @invariant()
    def grown_equals_rebuilt(self) -> None:
        if not Act.objects.filter(town="DEMO").exists():
            return
        before = kept_rows()
        assert service.rebuild("DEMO").changed == 0
        assert kept_rows() == before

    @invariant()
    def chain_holds_and_only_grows(self) -> None:
        if not Act.objects.filter(town="DEMO").exists():
            return
        found = service.verify("DEMO")
        assert found.ok, found.why
        assert found.acts >= self.acts
        self.acts = found.acts


def test_in_any_order_of_calls(db: None) -> None:
    from tests.ledger import stub  # noqa: F401

    run_state_machine_as_test(
        LedgerMachine,
        settings=settings(
            max_examples=25,
            stateful_step_count=15,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
