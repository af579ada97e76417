"""A small procedure and a small register that the ledger's tests work on: 信件办理 and 台账."""

from __future__ import annotations

from datetime import date

from huiyin.kernel.acts import Actor
from huiyin.kernel.clocks import CLOSING, FromParameter, Latest, Silence
from huiyin.kernel.conditions import Compare, Done, Exists, Has
from huiyin.kernel.facts import Fact, Kind
from huiyin.kernel.gates import Gate
from huiyin.kernel.papers import Dossier, Numbering
from huiyin.kernel.procedure import (
    Episode,
    Outcome,
    Parameter,
    Procedure,
    Register,
    Role,
    Starts,
    State,
    Step,
)
from huiyin.kernel.registry import declare
from huiyin.kernel.statutes import DayRule, Edition, Law
from huiyin.kernel.terms import Term, wd
from huiyin.kernel.values import Ask, F

LAW = Law("STUB", "信件办理办法（测试）", (Edition("1", date(2000, 1, 1)),), days=DayRule("wd"))

CLERK = Actor("演示甲", "clerk")
HEAD = Actor("演示乙", "head")
WRITER = Actor("演示来信人", "writer")

FACTS = (
    Fact("subject", "事由", filterable=True),
    Fact("writer_name", "来信人", personal=True, filterable=True),
    Fact("id_number", "证件号码", personal=True, sensitive=True, filterable=True),
    Fact("born", "出生日期", Kind.DATE, personal=True),
    Fact("village", "村（社区）", filterable=True),
    Fact("amount", "金额", Kind.MONEY, filterable=True),
    Fact("urgent", "紧急", Kind.BOOLEAN, filterable=True),
    Fact("about", "涉及事项", Kind.REFERENCE, filterable=True),
    Fact(
        "topics",
        "类别",
        Kind.ROWS,
        rows=(Fact("topic", "类别"),),
        filterable=True,
    ),
    Fact("guests", "参加人", Kind.ROWS, rows=(Fact("guest", "姓名", personal=True),)),
    Fact("draft", "答复稿", Kind.DOCUMENT),
    Fact("view", "意见", Kind.CHOICE, choices={"agree": "同意", "object": "不同意", "": "未答"}),
)

LETTER = Procedure(
    id="stub.letter",
    version=1,
    title="来信办理（测试）",
    line="stub",
    cite=LAW[1],
    states=(State("new", "未登记"), State("open", "办理中"), State("done", "已办结", final=True)),
    roles=(
        Role("clerk", "承办人"),
        Role("head", "负责人"),
        Role("writer", "来信人", outside=True),
    ),
    facts=FACTS,
    steps=(
        Step(
            id="receive",
            title="收到",
            moves="new > open",
            by=("clerk", "writer"),
            cite=LAW[2],
            sets=(
                "subject",
                "writer_name?",
                "id_number?",
                "born?",
                "village?",
                "amount?",
                "urgent?",
                "about?",
                "topics?",
                "guests?",
            ),
        ),
        Step(
            id="draft",
            title="拟稿",
            moves="open",
            by=("clerk",),
            cite=LAW[3],
            sets=("draft",),
            resets=("review",),
        ),
        Step(
            id="review",
            title="审核",
            moves="open",
            by=("head",),
            cite=LAW[4],
            not_by=("draft",),
            binds="draft",
        ),
        Step(
            id="ask",
            title="征求意见",
            moves="open",
            by=("clerk",),
            cite=LAW[5],
            each="partner",
            opens="asking",
        ),
        Step(
            id="answer",
            title="意见答复",
            moves="open",
            by=("clerk",),
            cite=LAW[5],
            each="partner",
            closes="asking",
            sets=("view",),
        ),
        Step(
            id="refer",
            title="转请核查",
            moves="open",
            by=("clerk",),
            cite=LAW[6],
            starts=Starts("stub.check", "checking"),
            opens="checking",
        ),
        Step(
            id="certify",
            title="持证核实",
            moves="open",
            by=("clerk",),
            cite=LAW[7],
            needs=(
                Gate(
                    Exists(Ask("entry", "stub.passes", every_actor="holder")),
                    "当日有效的证件",
                    LAW[7],
                ),
                Gate(
                    Compare(Ask("count", "stub.letter", {"writer_name": F("writer_name")}), "<", 2),
                    "同一来信人的来信少于三件",
                    LAW[7, 2],
                ),
            ),
        ),
        Step(
            id="reply",
            title="答复",
            moves="open > done",
            by=("clerk",),
            cite=LAW[8],
            needs=(Gate(Done("review") & Has("subject"), "负责人的审核", LAW[4], supply="review"),),
            outcome="answered",
        ),
        Step(id="serve", title="送达", moves="done", by=("clerk",), cite=LAW[9]),
    ),
    outcomes=(Outcome("answered", "已答复"),),
    episodes=(
        Episode(
            id="asking",
            title="征求意见",
            opens=("ask",),
            closes=("answer",),
            each="partner",
            expires="answering",
            answer="view",
            waits_for="third_party",
            cite=LAW[5],
        ),
        Episode(id="checking", title="核查", opens=("refer",), answer="view", waits_for="checker"),
    ),
    clocks=(
        Latest(
            id="replying",
            title="答复期限",
            owed_by="agency",
            cite=LAW[8],
            term=FromParameter("stub.days"),
            start=("receive",),
            stop=(CLOSING,),
            pause=("asking",),
        ),
        Latest(
            id="answering",
            title="答复意见期限",
            owed_by="third_party",
            cite=LAW[5],
            term=wd(15),
            start=("ask",),
            stop=("answer",),
            each="asking",
            on_expiry=Silence("asking"),
        ),
    ),
    parameters=(Parameter("stub.days", "答复期限", "20wd", LAW[8]),),
    numbering=(Numbering("letter", "演信〔{year}〕{n}号"),),
    dossier=Dossier("来信案卷", (), years=10),
    headline="subject",
)

LETTER_2 = Procedure(
    **{
        **{f: getattr(LETTER, f) for f in LETTER.__dataclass_fields__},
        "version": 2,
        "title": "来信办理（测试第二版）",
    }
)

CHECK = Procedure(
    id="stub.check",
    version=1,
    title="核查（测试）",
    line="stub",
    cite=LAW[10],
    states=(State("new", "未登记"), State("open", "办理中"), State("done", "已办结", final=True)),
    roles=(Role("clerk", "承办人"),),
    facts=(Fact("subject", "事由"), Fact("writer_name", "来信人", personal=True)),
    steps=(
        Step(
            id="start",
            title="开始核查",
            moves="new > open",
            by=("clerk",),
            cite=LAW[10],
            sets=("subject?", "writer_name?"),
        ),
        Step(
            id="finish",
            title="核查结束",
            moves="open > done",
            by=("clerk",),
            cite=LAW[10],
            outcome="agree",
        ),
    ),
    outcomes=(Outcome("agree", "属实"),),
    headline="writer_name",
)

PASSES = Register(
    id="stub.passes",
    version=1,
    title="证件登记（测试）",
    line="stub",
    kind="valid",
    facts=(
        Fact("holder", "持证人", filterable=True),
        Fact("pass_no", "证号"),
        Fact("phone", "电话", personal=True, sensitive=True),
        Fact("valid_from", "起始日期", Kind.DATE),
        Fact("valid_to", "截止日期", Kind.DATE),
    ),
    key=("holder", "pass_no"),
    cite=LAW[7],
)

SERIES = {"law": "普法", "virus": "依法防疫"}

TALKS = Register(
    id="stub.talks",
    version=1,
    title="宣讲登记（测试）",
    line="stub",
    kind="event",
    facts=(
        Fact("day", "日期", Kind.DATE),
        Fact("topic", "主题", filterable=True),
        Fact("village", "村（社区）", filterable=True),
        Fact("hearers", "人数", Kind.INTEGER, filterable=True),
        Fact("villages", "涉及村（社区）", Kind.LIST, filterable=True),
        Fact("series", "计入", Kind.LIST, choices=SERIES, filterable=True, words={"防疫": "virus"}),
    ),
    key=("day", "topic", "villages"),
    cite=LAW[11],
)

SHORT = Term(5, "wd")

declare(LETTER, CHECK, PASSES, TALKS)
