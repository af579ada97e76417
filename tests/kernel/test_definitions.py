"""Definitions: what they name, their plain form and digest, the registry, papers and numbers."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest

from huiyin.kernel import registry
from huiyin.kernel.clocks import CLOSING, FromFact, Latest
from huiyin.kernel.conditions import Condition, Done, Exists
from huiyin.kernel.facts import Fact, Kind
from huiyin.kernel.gates import Gate
from huiyin.kernel.lint import lint
from huiyin.kernel.papers import Column, Ledger, Numbering, Remedy, remedy_for
from huiyin.kernel.procedure import Episode, Procedure, Register, Step, Undeclared, plain
from huiyin.kernel.terms import days, wd
from huiyin.kernel.values import Ask

from .matters import HEARSAY, LAW, SMALL, act, small, with_clocks

REGISTER = Register(
    id="test.talks",
    version=1,
    title="宣讲",
    line="test",
    kind="event",
    facts=(Fact("day", "日期", Kind.DATE), Fact("topic", "主题")),
    key=("day", "topic"),
    cite=LAW[1],
)


def test_a_registers_facts_make_its_paper_ledger() -> None:
    register = replace(
        REGISTER,
        names=("讲座",),
        facts=(
            Fact("day", "日期", Kind.DATE, needed=True, heads=("讲座日期",)),
            Fact("topic", "主题"),
            Fact("who", "对象", Kind.LIST, choices={"all": "村民"}, words={"群众": "all"}),
        ),
    )
    (ledger,) = register.ledgers
    assert ledger.titles == ("讲座", "宣讲")
    day, topic, who = ledger.columns
    assert (day.kind, day.needed, day.synonyms) == ("date", True, ("讲座日期",))
    assert (topic.kind, topic.needed) == ("text", False)
    assert (who.kind, dict(who.values)) == ("list", {"村民": "all", "群众": "all"})


def test_what_only_paper_says_enters_no_digest() -> None:
    day, topic = REGISTER.facts
    mended = replace(day, heads=("讲座日期",), needed=True, help="写活动当天")
    assert replace(REGISTER, facts=(mended, topic), names=("讲座",)).digest == REGISTER.digest
    assert replace(REGISTER, facts=(replace(day, unit="天"), topic)).digest != REGISTER.digest


def test_a_definition_finds_what_it_names_and_says_what_it_does_not_have() -> None:
    definition = with_clocks(
        Latest(
            id="due",
            title="办结",
            owed_by="agency",
            cite=LAW[5],
            term=days(5),
            start=("open",),
            stop=(CLOSING, "write"),
        )
    )
    assert definition.step("open").title == "登记"
    assert definition.fact("fine").kind is Kind.MONEY
    assert definition.episode("rest").title == "中止期间"
    assert definition.state("closed").final
    assert definition.parameter("limit").default == 100
    assert definition.outcome("done").title == "办结"
    assert definition.stops(definition.clock("due")) == {"close", "write"}
    assert definition.openers == (definition.step("open"),)
    for find, word in (
        (definition.step, "步骤"),
        (definition.fact, "事实"),
        (definition.clock, "时限"),
        (definition.episode, "环节"),
        (definition.state, "状态"),
        (definition.parameter, "参数"),
        (definition.letter, "文书"),
        (definition.outcome, "办理结果"),
    ):
        with pytest.raises(Undeclared, match=f"“试验事项”没有名为“nothing”的{word}"):
            find("nothing")
    with pytest.raises(Undeclared, match="“宣讲”没有名为“nothing”的栏目"):
        REGISTER.fact("nothing")
    assert REGISTER.fact("topic").title == "主题"
    assert (repr(SMALL), repr(REGISTER)) == ("<test.small v1>", "<test.talks v1>")


def test_where_a_step_may_be_taken() -> None:
    open_only, anywhere = SMALL.step("close"), SMALL.step("pay")
    any_open = replace(open_only, id="x", moves="+")
    states = ("new", "open", "closed")
    assert [SMALL.lawful_from(open_only, s) for s in states] == [False, True, False]
    assert [SMALL.lawful_from(anywhere, s) for s in states] == [True, True, True]
    assert [SMALL.lawful_from(any_open, s) for s in states] == [False, True, False]
    assert (open_only.target, anywhere.target) == ("closed", "")
    asked = Step(id="a", title="a", moves="*", by=(), cite=LAW[1], sets=("one", "two?"))
    assert (asked.required, asked.takes) == (("one",), frozenset({"one", "two"}))


def asking(need: Condition) -> Procedure:
    """The small procedure whose first step has one gate."""
    first = replace(SMALL.steps[0], needs=(Gate(need, "甲", LAW[1]),))
    return replace(SMALL, steps=(first, *SMALL.steps[1:]))


def test_the_digest_follows_the_text_and_nothing_else() -> None:
    assert SMALL.digest == replace(SMALL, title="试验事项").digest
    for other in (
        replace(SMALL, title="别的事项"),
        asking(Done("write")),
        asking(Done("write", same_key=True)),
        asking(Exists(Ask("entry", "test.cards"))),
        asking(Exists(Ask("entry", "test.cards", match={"name": "甲"}))),
        replace(SMALL, steps=SMALL.steps[:-1]),
        with_clocks(
            Latest(
                id="due",
                title="办结",
                owed_by="agency",
                cite=LAW[5],
                term=wd(5),
                start=("open",),
            )
        ),
    ):
        assert other.digest != SMALL.digest
    gates = (Done("write"), Done("write", same_key=True), Exists(Ask("entry", "test.cards")))
    assert len({asking(need).digest for need in gates}) == 3
    assert REGISTER.digest != replace(REGISTER, title="别的").digest
    assert len({SMALL, replace(SMALL)}) == 1
    assert len({REGISTER, replace(REGISTER)}) == 1


def test_every_declared_definition_has_a_plain_form() -> None:
    for definition in (*registry.procedures(), *registry.registers(), SMALL, REGISTER):
        text = json.dumps(plain(definition), ensure_ascii=False, sort_keys=True)
        assert definition.id in text
    told = plain({"term": wd(5), "law": LAW, "edition": LAW.editions[0], "set": frozenset("ba")})
    assert told == {"term": "5wd", "law": "SY", "edition": "2020", "set": ["a", "b"]}
    assert plain([date(2020, 1, 1), LAW[1], Kind.DATE]) == [
        "2020-01-01",
        {"text": "试验法第一条", "force": "binding", "certainty": "read"},
        "date",
    ]


def test_a_definition_knows_every_law_it_cites() -> None:
    assert [law.code for law in SMALL.laws] == ["SY"]
    cites = replace(SMALL, cite=HEARSAY[1])
    assert {law.code for law in cites.laws} == {"SY", "ZZ"}


def test_one_id_and_version_means_one_text() -> None:
    mine = replace(SMALL, id="test.declared")
    registry.declare(mine)
    registry.declare(replace(mine))
    with pytest.raises(ValueError, match=r"“test\.declared”第1版有两种不同的定义"):
        registry.declare(replace(mine, title="别的"))
    newer = replace(mine, version=2, title="新版")
    registry.declare(newer)
    try:
        assert registry.procedure("test.declared") is newer
        assert registry.procedure("test.declared", 1) is mine
        assert newer in registry.procedures()
        assert mine not in registry.procedures()
        with pytest.raises(Undeclared, match="没有第9版"):
            registry.procedure("test.declared", 9)
        with pytest.raises(Undeclared, match=r"没有名为“test\.nothing”的台账"):
            registry.register("test.nothing")
    finally:
        del registry._procedures["test.declared"]


def test_every_declared_line_is_found_and_free_of_findings() -> None:
    found = {p.id for p in registry.procedures()}
    assert {"disclosure.request", "petition.petition", "mediation.case"} <= found
    for id in ("disclosure.request", "petition.petition", "mediation.case"):
        assert lint(registry.procedure(id)) == []
    for register in registry.registers():
        assert registry.register(register.id) is register


def test_the_remedy_paragraph_is_the_newest_in_force_for_its_group() -> None:
    old = Remedy(group="a", since=date(2008, 5, 1), text="旧", cite=LAW[1])
    new = Remedy(group="a", since=date(2024, 1, 1), text="新", cite=LAW[1])
    other = Remedy(group="b", since=date(2025, 1, 1), text="别", cite=LAW[1])
    told = (new, other, old)
    assert remedy_for(told, "a", date(2023, 12, 31)) is old
    assert remedy_for(told, "a", date(2024, 1, 1)) is new
    assert remedy_for(told, "a", date(2000, 1, 1)) is None
    assert remedy_for(told, "c", date(2025, 1, 1)) is None


def test_numbers_and_columns() -> None:
    assert Numbering("matter", "回访〔{year}〕{n}号").number(2025, 7) == "回访〔2025〕7号"
    assert Numbering("x", "{town}{year}-{n}").number(2025, 7, town="回音") == "回音2025-7"
    ledger = Ledger("l", "台账", "test.small", ("台账",), (Column("a", "甲"),))
    assert ledger.column("a").title == "甲"
    with pytest.raises(KeyError):
        ledger.column("b")


def each_with_its_own_days() -> Procedure:
    """A clock for each partner, started and measured by facts of the partner's own letter."""
    ask = Step(
        id="ask",
        title="征询",
        moves="open",
        by=("officer",),
        cite=LAW[4],
        each="partner",
        sets=("day?", "days?"),
        opens="asked",
    )
    asked = Episode(id="asked", title="征询", opens=("ask",), closes=("close",), each="partner")
    clock = Latest(
        id="answer",
        title="答复",
        owed_by="third_party",
        cite=LAW[4],
        term=FromFact("days", "d"),
        start=("day",),
        each="asked",
    )
    return with_clocks(clock, steps=(*SMALL.steps, ask), episodes=(*SMALL.episodes, asked))


def test_each_partner_has_the_days_of_its_own_letter() -> None:
    docket = small(
        each_with_its_own_days(),
        act("open", "2024-06-03"),
        act("ask", "2024-06-04", key="甲", day="2024-06-05", days=7),
        act("ask", "2024-06-04", key="乙", day="2024-06-06", days=14),
        as_of="2024-06-07",
    )
    days_of = {c.key: c.nominal for c in docket.clocks}
    assert days_of == {"甲": date(2024, 6, 12), "乙": date(2024, 6, 20)}


def test_a_partner_whose_letter_named_no_day_has_no_clock() -> None:
    docket = small(
        each_with_its_own_days(),
        act("open", "2024-06-03"),
        act("ask", "2024-06-04", key="甲", days=7),
    )
    assert docket.clocks == ()


def test_what_the_letter_leaves_open_is_taken_from_the_matter() -> None:
    docket = small(
        each_with_its_own_days(),
        act("open", "2024-06-03", days=10, day="2024-06-03"),
        act("ask", "2024-06-04", key="甲"),
    )
    (state,) = docket.clocks
    assert state.nominal == date(2024, 6, 13)


def test_a_digest_covers_what_decides_and_nothing_that_may_be_mended() -> None:
    request = registry.procedure("disclosure.request")
    papers = replace(request, ledgers=(), letters=(), views=(), invariants=(), headline="")
    assert papers.digest == request.digest
    clocks = tuple(c for c in request.clocks if c.id != "reply")
    assert replace(request, clocks=clocks).digest != request.digest
    steps = (replace(request.steps[0], times=1), *request.steps[1:])
    assert replace(request, steps=steps).digest != request.digest
