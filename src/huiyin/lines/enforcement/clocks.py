"""How long everything takes in an ordinary penalty.

日 is a working day only for 二、三、五、七日 (第八十五条, since 2021-07-15); the text before it
had no such rule and no limit of ninety days.
"""

from __future__ import annotations

from huiyin.kernel.clocks import (
    CLOSING,
    AmountByDay,
    Bars,
    ByEdition,
    Clock,
    Earliest,
    FromFact,
    FromParameter,
    Latest,
)
from huiyin.kernel.gates import Compare, Done, F, Is
from huiyin.kernel.laws import CRIME_TRANSFER as YS
from huiyin.kernel.laws import PENALTY as CF
from huiyin.kernel.laws import THREE_SYSTEMS
from huiyin.kernel.terms import Term, days, hours, wd, years

_FINED = Compare(F("fine_fen"), ">", 0)
_SURCHARGE = AmountByDay(
    id="surcharge",
    title="加处罚款",
    permille=30,
    base="fine_fen",
    cap="fine_fen",
    cite=CF[72, 1, 1],
    pause=("challenge",),
)

CLOCKS: tuple[Clock, ...] = (
    Latest(
        id="time_bar",
        title="追责期限",
        owed_by="agency",
        cite=CF[36, 1],
        term=years(2),
        start=("bar_from",),
        stop=("lead",),
        when=~Is("harm", "grave"),
        on_expiry=Bars("file"),
    ),
    Latest(
        id="time_bar_grave",
        title="追责期限（生命健康安全、金融安全）",
        owed_by="agency",
        cite=CF[36, 1],
        term=ByEdition({"2017": years(2), "2021": years(5)}),
        start=("bar_from",),
        stop=("lead",),
        when=Is("harm", "grave"),
        on_expiry=Bars("file"),
    ),
    Latest(
        id="preservation",
        title="处理先行登记保存的证据",
        owed_by="agency",
        cite=CF[56],
        term=ByEdition({"2017": days(7), "2021": wd(7)}),
        start=("preserve",),
        stop=("dispose_evidence",),
    ),
    Latest(
        id="crime_decision",
        title="决定是否移送司法机关",
        owed_by="agency",
        cite=YS[5],
        term=days(3),
        start=("report_crime",),
        stop=("approve_transfer", "refuse_transfer"),
    ),
    Latest(
        id="crime_handover",
        title="批准后向公安机关移送",
        owed_by="agency",
        cite=YS[5],
        term=hours(24),
        start=("approve_transfer",),
        stop=("hand_over",),
    ),
    Latest(
        id="statement",
        title="当事人陈述申辩",
        owed_by="party",
        cite=CF[45].memory("法律未规定期限"),
        term=FromParameter("statement_term"),
        start=("notice_served",),
        stop=("defend", "waive"),
    ),
    Latest(
        id="hearing_request",
        title="当事人要求听证",
        owed_by="party",
        cite=CF[64, 1, 1],
        term=ByEdition({"2017": days(3), "2021": wd(5)}),
        start=("notice_served",),
        stop=("ask_hearing",),
        when=Is("hearing_right", True),
    ),
    Earliest(
        id="hearing_notice",
        title="听证七日前通知当事人",
        owed_by="agency",
        cite=CF[64, 1, 2],
        term=ByEdition({"2017": days(7), "2021": wd(7)}),
        start=("hearing_notice_served",),
        bars=("hold_hearing",),
    ),
    Latest(
        id="decide",
        title="作出处罚决定",
        owed_by="agency",
        cite=CF[60],
        term=ByEdition({"2021": days(90)}),
        start=("file",),
        stop=(CLOSING, "decide_penalty"),
    ),
    Latest(
        id="serve_present",
        title="宣告后当场交付",
        owed_by="agency",
        cite=CF[61, 1],
        term=Term(0, "d"),
        start=("announce",),
        stop=("serve",),
        when=Is("party_present", True),
    ),
    Latest(
        id="serve_absent",
        title="送达决定书",
        owed_by="agency",
        cite=CF[61, 1],
        term=ByEdition({"2017": days(7), "2021": wd(7)}),
        start=("decide_penalty", "exempt", "unfounded", "announce"),
        stop=("serve",),
        when=~Is("party_present", True),
    ),
    Latest(
        id="payment",
        title="缴纳罚款",
        owed_by="party",
        cite=CF[67, 3],
        term=days(15),
        start=("serve",),
        stop=("pay", "enforce"),
        when=_FINED & ~Done("defer"),
        amount=_SURCHARGE,
    ),
    Latest(
        id="payment_deferred",
        title="延期或者分期缴纳罚款",
        owed_by="party",
        cite=CF[66, 2],
        term=FromFact("deferred_until", "until"),
        start=("defer",),
        stop=("pay", "enforce"),
        when=_FINED,
        amount=_SURCHARGE,
    ),
    Latest(
        id="publish",
        title="公示处罚决定",
        owed_by="agency",
        cite=THREE_SYSTEMS.whole,
        term=wd(7),
        start=("decide_penalty",),
        stop=("publish",),
        when=Is("social_impact", True)
        & ~Done("overturned")
        & ~Done("screen", ("screen_result", "fail")),
    ),
    Latest(
        id="withdraw",
        title="撤回公示并说明理由",
        owed_by="agency",
        cite=CF[48, 2],
        term=ByEdition({"2021": wd(3)}),
        start=("overturned",),
        stop=("withdraw",),
        when=Done("publish"),
    ),
)
