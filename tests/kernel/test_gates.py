"""Conditions answer for a docket and say themselves; gates bite as their article does."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from huiyin.kernel.acts import Actor
from huiyin.kernel.clocks import Latest
from huiyin.kernel.conditions import (
    AllOf,
    Answers,
    AnyOf,
    Compare,
    Condition,
    Covers,
    Done,
    Exists,
    Expired,
    Has,
    Held,
    Is,
    Not,
    Open,
    SameName,
    Within,
    WorkingDay,
    asks_actors,
    compared_facts,
    names_in,
)
from huiyin.kernel.docket import may
from huiyin.kernel.gates import Gate
from huiyin.kernel.history import Judge
from huiyin.kernel.procedure import Procedure
from huiyin.kernel.replay import replayed
from huiyin.kernel.statutes import Article
from huiyin.kernel.terms import days, wd
from huiyin.kernel.values import Ask, ClockDay, DayOf, F, P, Times, Today, Value, value_of

from .matters import HABIT, HEARSAY, LAW, SMALL, UNREAD, Row, act, small, with_clocks

OPENED = act("open", "2024-06-03", kind="quick", fine=100, note="说明", enemy="张三、李四")

CLOCKS = (
    Latest(
        id="due",
        title="办结",
        owed_by="agency",
        cite=LAW[5],
        term=wd(5),
        start=("open",),
        stop=("close",),
    ),
    Latest(
        id="right",
        title="缴款",
        owed_by="party",
        cite=LAW[6],
        term=days(5),
        start=("open",),
        stop=("pay",),
    ),
)
DEFINITION = with_clocks(*CLOCKS)


def judge(*rows: Row, day: str = "2024-06-04", key: str = "", world: Any = None) -> Judge:
    """What a gate may see after these acts."""
    file: dict[str, Any] = {"acts": list(rows or (OPENED,))} | (world or {})
    docket, _ = replayed(file, definition=DEFINITION)
    return Judge(docket.history, date.fromisoformat(day), key=key)


class Yes(Condition):
    """A condition of the tests' own with one atom."""

    def __init__(self, name: str, holding: bool) -> None:
        self.name, self.holding = name, holding

    def holds(self, context: object) -> bool:
        return self.holding

    def atoms(self) -> Any:
        yield ("yes", self.name)

    def say(self) -> str:
        return self.name


@pytest.mark.parametrize("left", [True, False])
@pytest.mark.parametrize("right", [True, False])
def test_conditions_combine_as_in_logic_for_dockets_and_for_the_model(
    left: bool, right: bool
) -> None:
    a, b = Yes("甲", left), Yes("乙", right)
    true = {("yes", name) for name, holds in (("甲", left), ("乙", right)) if holds}
    for condition, expected in (
        (a & b, left and right),
        (a | b, left or right),
        (~a, not left),
        (~(a & ~b), not (left and not right)),
        (AllOf(), True),
        (AnyOf(), False),
    ):
        assert condition.holds(judge()) is expected
        assert condition.true_when(true.__contains__) is expected
    assert list((a & ~b).atoms()) == [("yes", "甲"), ("yes", "乙")]
    assert (a & ~b).say() == "甲且非“乙”"
    assert (a | b).say() == "（甲或乙）"


def test_the_bare_words_must_be_filled_in() -> None:
    for bare in (Condition, Value):
        with pytest.raises(TypeError, match=r"abstract methods .*say"):
            bare()


def test_done_asks_for_a_standing_act_and_perhaps_its_result() -> None:
    after = judge(OPENED, act("write", "2024-06-03", paper="sha256:1"))
    assert Done("write").holds(after)
    assert not Done("check").holds(after)
    assert Done("write", ("paper", "sha256:1")).holds(after)
    assert not Done("write", ("paper", "sha256:2")).holds(after)
    assert list(Done("write", ("paper", "x")).atoms()) == [("done", "write", "x")]
    assert Done("write").say() == "已办“write”"
    assert Done("write", ("paper", "x")).say() == "已办“write”且结果为x"


def test_done_may_look_only_at_the_same_partner() -> None:
    rows = (OPENED, act("refer", "2024-06-03", key="甲局"))
    assert Done("refer", same_key=True).holds(judge(*rows, key="甲局"))
    assert not Done("refer", same_key=True).holds(judge(*rows, key="乙局"))
    assert Done("refer").holds(judge(*rows, key="乙局"))
    assert Done("refer", same_key=True).say() == "已对同一对象办“refer”"
    paused = (OPENED, act("pause", "2024-06-03", key="甲局"))
    assert Open("rest", same_key=True).holds(judge(*paused, key="甲局"))
    assert not Open("rest", same_key=True).holds(judge(*paused, key="乙局"))
    assert Open("rest", same_key=True).say() == "“rest”对同一对象正在进行"


def test_has_and_is_read_facts() -> None:
    now = judge()
    assert Has("note").holds(now)
    assert not Has("day").holds(now)
    assert Has("note").say() == "有“note”"
    assert Is("kind", "quick", "slow").holds(now)
    assert not Is("kind", "slow").holds(now)
    assert not Is("day", "x").holds(now)
    several = Is("kind", "quick", "slow")
    assert list(several.atoms()) == [("is", "kind", "quick"), ("is", "kind", "slow")]
    assert several.true_when({("is", "kind", "slow")}.__contains__)
    assert not several.true_when(set().__contains__)
    assert several.say() == "“kind”为quick、slow"


def test_the_facts_of_the_act_itself_come_before_the_matters() -> None:
    docket = small(DEFINITION, OPENED)
    own = Judge(docket.history, date(2024, 6, 4), facts={"kind": "slow"})
    assert Is("kind", "slow").holds(own)
    assert own.fact("nothing of the kind") is None


def test_episodes_are_open_then_held() -> None:
    opened = (OPENED, act("pause", "2024-06-04"))
    held = (*opened, act("resume", "2024-06-05"))
    assert not Open("rest").holds(judge())
    assert not Held("rest").holds(judge())
    assert Open("rest").holds(judge(*opened, day="2024-06-04"))
    assert Held("rest").holds(judge(*held, day="2024-06-05"))
    assert not Open("rest").holds(judge(*held, day="2024-06-05"))
    assert list(Open("rest").atoms()) == [("open", "rest")]
    assert list(Held("rest").atoms()) == [("held", "rest")]
    assert (Open("rest").say(), Held("rest").say()) == ("“rest”正在进行", "“rest”已结束")


def test_clocks_are_within_to_the_last_day_and_expired_after_it() -> None:
    # Five working days end on 06-11 (06-10 is a holiday); the party's Saturday rolls to it too.
    for name in ("due", "right"):
        last, over = judge(day="2024-06-11"), judge(day="2024-06-12")
        assert Within(name).holds(last)
        assert not Expired(name).holds(last)
        assert Expired(name).holds(over)
        assert not Within(name).holds(over)
    unopened = Judge(small(DEFINITION).history, date(2024, 6, 4))
    assert not Within("due").holds(unopened)
    assert not Expired("due").holds(unopened)
    assert list(Within("due").atoms()) == [("within", "due")]
    assert list(Expired("due").atoms()) == [("expired", "due")]
    assert (Within("due").say(), Expired("due").say()) == ("在“due”之内", "“due”已届满")


def test_answers_may_be_asked_of_one_or_of_all_and_of_nobody_they_are_no() -> None:
    class Heard:
        def __init__(self, *answers: str) -> None:
            self.given = answers

        def answers(self, episode: str) -> tuple[str, ...]:
            return self.given

    some, all_ = Answers("consult", "agree"), Answers("consult", "agree", every=True)
    mixed, none, alike = Heard("agree", "object"), Heard(), Heard("agree", "agree")
    heard: Any
    for heard, expected in ((mixed, (True, False)), (none, (False,) * 2), (alike, (True,) * 2)):
        assert (some.holds(heard), all_.holds(heard)) == expected
    assert list(all_.atoms()) == [("answers", "consult", "agree", "every")]
    assert (some.say(), all_.say()) == ("“consult”有答复agree", "“consult”均答复agree")


def test_working_days_and_statutory_holidays() -> None:
    saturday_worked, weekend, holiday = (
        judge(day="2024-09-14"),
        judge(day="2024-06-15"),
        judge(day="2024-06-10"),
    )
    assert WorkingDay().holds(saturday_worked)
    assert not WorkingDay().holds(weekend)
    assert WorkingDay(statutory=True).holds(weekend)
    assert not WorkingDay(statutory=True).holds(holiday)
    assert list(WorkingDay(statutory=True).atoms()) == [("calendar", "statutory")]
    assert (WorkingDay().say(), WorkingDay(statutory=True).say()) == ("在工作日", "不在法定节假日")


def test_covers_compares_digests() -> None:
    rows = (OPENED, act("write", "2024-06-03", paper="sha256:1"))
    checked = (*rows, act("check", "2024-06-04", covers="sha256:1"))
    assert Covers("check", "paper").holds(judge(*checked))
    assert not Covers("check", "paper").holds(judge(*rows))
    changed = (*checked, act("write", "2024-06-04", paper="sha256:2"))
    assert not Covers("check", "paper").holds(judge(*changed))
    assert Covers("check", "paper").say() == "“check”针对的正是现在的“paper”"
    assert list(Covers("check", "paper").atoms()) == [("covers", "check", "paper")]


def test_two_facts_may_name_the_same_person() -> None:
    same = judge(act("open", "2024-06-03", enemy="张三、李四", note="李四"))
    other = judge(act("open", "2024-06-03", enemy="张三、李四", note="王五"))
    assert SameName("note", "enemy").holds(same)
    assert not SameName("note", "enemy").holds(other)
    assert not SameName("note", "enemy").holds(judge(act("open", "2024-06-03", enemy="张三")))
    assert list(SameName("a", "b").atoms()) == [("same", "a", "b")]
    assert SameName("a", "b").say() == "“a”与“b”有相同的人"
    assert names_in("甲、乙，丙,丁；戊; 己 ") == frozenset("甲乙丙丁戊己")
    assert names_in(({"name": "甲", "unit": "乙局"},)) == {"甲", "乙局"}
    assert names_in(None) == frozenset()


# --- values ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("operator", "right", "expected"),
    [
        ("<", 101, True),
        ("<", 100, False),
        ("<=", 100, True),
        ("==", 100, True),
        ("!=", 100, False),
        (">=", 101, False),
        (">", 99, True),
    ],
)
def test_comparisons(operator: Any, right: int, expected: bool) -> None:
    assert Compare(F("fine"), operator, right).holds(judge()) is expected


def test_a_missing_value_fails_every_comparison() -> None:
    assert not Compare(F("day"), "<=", Today()).holds(judge())
    assert not Compare(Today(), ">", F("day")).holds(judge())
    assert not Compare(F("day"), "!=", 5).holds(judge())


def test_values_of_every_kind() -> None:
    rows = (
        act("open", "2024-06-03", day="2024-06-01"),
        act("pay", "2024-06-04"),
        act("pay", "2024-06-05"),
    )
    now = judge(*rows, day="2024-06-06")
    assert value_of(5, now) == 5
    assert F("day").of(now) == date(2024, 6, 1)
    assert F("day", then=30).of(now) == date(2024, 7, 1)
    assert F("days", then=30).of(now) is None
    assert P("limit").of(now) == 100
    assert Today().of(now) == date(2024, 6, 6)
    assert DayOf("pay").of(now) == date(2024, 6, 5)
    assert DayOf("close").of(now) is None
    assert ClockDay("due").of(now) == date(2024, 6, 11)
    assert ClockDay("right", "nominal").of(now) == date(2024, 6, 8)
    assert ClockDay("due").of(Judge(small(DEFINITION).history, date(2024, 6, 6))) is None
    assert Times("pay").of(now) == 2
    said = [F("day"), F("day", 3), P("limit"), Today(), DayOf("pay"), ClockDay("due"), Times("pay")]
    assert [v.say() for v in said] == [
        "“day”",
        "“day”加3日",
        "参数“limit”",
        "当日",
        "“pay”之日",
        "“due”之期",
        "“pay”的次数",
    ]
    assert Compare(F("fine"), ">", 5).say() == "“fine”>5"


def test_a_town_sets_its_own_limit() -> None:
    above = Compare(F("fine"), ">", P("limit"))
    assert not above.holds(judge())
    assert above.holds(judge(world={"parameters": {"limit": 50}}))


def test_which_facts_a_condition_compares() -> None:
    deep = ~(Compare(F("fine"), ">", 5) | (Has("note") & Compare(P("limit"), "<", F("days"))))
    assert list(compared_facts(deep)) == ["fine", "days"]


# --- the world ---------------------------------------------------------------------------------

WORLD = {
    "world": {
        "registers": {
            "test.cards": [
                {"name": "甲", "valid_from": "2020-01-01", "valid_to": "2024-06-30", "area": "镇"},
                {"name": "乙", "valid_from": "2020-01-01"},
            ]
        },
        "matters": [
            {"procedure": "test.small", "number": "1", "who": "李四", "opened": "2024-06-01"},
            {"procedure": "test.small", "number": "2", "who": "李四", "opened": "2024-05-31"},
            {"procedure": "test.other", "number": "3", "who": "李四", "opened": "2024-06-02"},
        ],
    }
}


def test_an_entry_must_match_and_be_valid_on_the_day() -> None:
    card = Ask("entry", "test.cards", match={"name": "甲"})
    assert Exists(card).holds(judge(world=WORLD, day="2024-06-30"))
    assert not Exists(card).holds(judge(world=WORLD, day="2024-07-01"))
    assert not Exists(Ask("entry", "test.cards", match={"name": "丙"})).holds(judge(world=WORLD))
    assert not Exists(Ask("entry", "test.none")).holds(judge(world=WORLD))
    of_day = Ask("entry", "test.cards", match={"name": "甲"}, valid_on=F("day"))
    rows = (act("open", "2024-06-03", day="2024-07-02"),)
    assert not Exists(of_day).holds(judge(*rows, world=WORLD))


def test_every_actor_must_have_an_entry() -> None:
    cards = Ask("entry", "test.cards", every_actor="name")
    seen = judge(world=WORLD)
    for names, expected in ((("甲", "乙"), True), (("甲", "丙"), False), ((), False)):
        one = Judge(seen.history, date(2024, 6, 4), actors=[Actor(n, "officer") for n in names])
        assert Exists(cards).holds(one) is expected
    assert asks_actors(~(Exists(cards) & Has("note")))
    assert not asks_actors(Has("note") | Exists(Ask("entry", "test.cards")))


def test_matters_are_found_and_counted_within_the_month() -> None:
    his = {"who": "李四"}
    now = judge(world=WORLD)
    assert Ask("matter", "test.small", match=his).of(now) == "1"
    assert Ask("matter", "test.small", match=his, column="opened").of(now) == "2024-06-01"
    assert Ask("count", "test.small", match=his).of(now) == 2
    assert Ask("count", "test.small", match=his, month="opened").of(now) == 1
    assert Ask("matter", "test.small", match={"who": F("note")}).of(now) is None


def test_a_day_is_asked_for_in_its_plain_form() -> None:
    world = {"world": {"registers": {"test.days": [{"held_on": "2024-06-03"}]}}}
    ask = Ask("entry", "test.days", match={"held_on": DayOf("open")})
    assert Exists(ask).holds(judge(world=world))


def test_what_the_world_answered_is_kept_under_a_stable_name_and_not_asked_again() -> None:
    card = Ask("entry", "test.cards", match={"name": "甲", "town": P("limit")})
    assert card.label == "entry:test.cards(name=甲,town=参数“limit”)"
    full = Ask("count", "test.small", match={}, every_actor="name", month="opened", column="x")
    assert full.label == "count:test.small()@name/opened.x"
    assert [a.say() for a in (card, full)] == [
        "登记簿“test.cards(name=甲,town=参数“limit”)”",
        "件数“test.small()@name/opened.x”",
    ]
    assert hash(card) == hash(Ask("entry", "test.cards", match={"name": "甲", "town": P("limit")}))
    assert list(Exists(card).atoms()) == [("world", card.label)]
    assert Exists(card).say() == "有" + card.say()
    remembered = Judge(judge().history, date(2024, 6, 4), learned={card.label: "test.cards#1"})
    assert Exists(card).holds(remembered)
    gated = _gated(Gate(Exists(Ask("entry", "test.cards", match={"name": "甲"})), "证件", LAW[2]))
    offer = may(small(gated, OPENED, **WORLD), "close", at=date(2024, 6, 4))
    assert offer.learned == {"entry:test.cards(name=甲)": "test.cards#1"}


# --- gates -------------------------------------------------------------------------------------


def _gated(*gates: Gate) -> Procedure:
    steps = tuple(replace(s, needs=gates) if s.id == "close" else s for s in SMALL.steps)
    return replace(SMALL, steps=steps)


NEVER = Has("day")


@pytest.mark.parametrize(
    ("cite", "severity"),
    [
        (LAW[2], "refuse"),
        (LAW[2].by(HABIT.force), "warn"),
        (HABIT[2], "warn"),
        (HEARSAY[2], "warn"),
        (LAW[2].secondary("转载"), "warn"),
        (LAW[2].inference("推断"), "off"),
        (LAW[2].memory("记忆"), "off"),
    ],
)
def test_a_gate_bites_as_its_article_does(cite: Article, severity: str) -> None:
    missing = Gate(NEVER, "日期", cite).check(judge())
    assert (missing.severity if missing else "off") == severity


def test_a_gate_from_an_unread_edition_only_warns_while_that_edition_was_in_force() -> None:
    gate = Gate(NEVER, "日期", UNREAD[2])
    old = Judge(small(DEFINITION).history, date(2015, 1, 1))
    assert gate.severity(old) == "warn"
    assert gate.severity(judge()) == "refuse"
    missing = gate.check(old)
    assert missing is not None
    assert missing.cite == "试验旧法第二条（见于转载，未核对原文）"


@pytest.mark.parametrize(
    ("chosen", "severity"), [("refuse", "refuse"), ("warn", "warn"), ("off", None), ("?", None)]
)
def test_a_parameter_decides_where_no_text_was_read(chosen: str, severity: str | None) -> None:
    gate = Gate(NEVER, "日期", LAW[2].inference(), parameter="severity")
    found = gate.check(judge(world={"parameters": {"severity": chosen}}))
    assert (found.severity if found else None) == severity
    by_default = gate.check(judge())
    assert by_default is not None
    assert by_default.severity == "warn"


def test_a_soft_gate_warns_and_a_condition_may_switch_it_off() -> None:
    soft = Gate(NEVER, "日期", LAW[2], soft=True).check(judge())
    assert soft is not None
    assert soft.severity == "warn"
    assert Gate(NEVER, "日期", LAW[2], when=Is("kind", "slow")).check(judge()) is None
    assert Gate(NEVER, "日期", LAW[2], when=Is("kind", "quick")).check(judge()) is not None
    assert Gate(Has("note"), "说明", LAW[2]).check(judge()) is None


def test_a_refusal_lists_everything_that_is_missing_with_its_article() -> None:
    gated = _gated(
        Gate(NEVER, "约定日", LAW[2, 1], supply="open"),
        Gate(Done("check"), "审核", LAW[3], supply="check"),
        Gate(Done("write"), "文稿", HEARSAY[4]),
    )
    offer = may(small(gated, OPENED), "close", at=date(2024, 6, 4))
    assert [m.plain() for m in offer.missing] == [
        {"what": "约定日", "cite": "试验法第二条第一款", "force": "binding", "supply": "open"},
        {"what": "审核", "cite": "试验法第三条", "force": "binding", "supply": "check"},
    ]
    assert [m.plain() for m in offer.warnings] == [
        {
            "what": "文稿",
            "cite": "转载第四条（见于转载，未核对原文）",
            "force": "binding",
            "certainty": "secondary",
        }
    ]


def test_before_the_form_is_filled_in_its_own_facts_are_not_held_against_it() -> None:
    steps = tuple(
        replace(
            s,
            sets=("note?", "fine?", "enemy?"),
            needs=(
                Gate(Has("note"), "说明", LAW[2]),
                Gate(Compare(F("fine"), ">", 5), "罚款", LAW[2]),
                Gate(Not(SameName("note", "enemy")), "他人", LAW[2]),
                Gate(Done("check"), "审核", LAW[2]),
            ),
        )
        if s.id == "close"
        else s
        for s in SMALL.steps
    )
    docket = small(replace(SMALL, steps=steps), act("open", "2024-06-03"))
    at = date(2024, 6, 4)
    assert [m.what for m in may(docket, "close", at=at).missing] == ["审核"]
    filled = may(docket, "close", at=at, facts={"fine": 1, "note": "甲", "enemy": "甲"})
    assert [m.what for m in filled.missing] == ["罚款", "他人", "审核"]
