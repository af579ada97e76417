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
    Deemed,
    Earliest,
    FromFact,
    FromParameter,
    Latest,
)
from huiyin.kernel.conditions import Compare, Condition, Done, Has, Is
from huiyin.kernel.laws import CIVIL_PROCEDURE as MS
from huiyin.kernel.laws import CRIME_TRANSFER as YS
from huiyin.kernel.laws import PENALTY as CF
from huiyin.kernel.laws import THREE_SYSTEMS
from huiyin.kernel.statutes import Article, Certainty
from huiyin.kernel.terms import Term, days, hours, wd, years
from huiyin.kernel.values import F

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


def payment_clocks(told: str, *stop: str) -> tuple[Clock, ...]:
    """Fifteen days from the receipt of the decision (`told`), or until the deferral's end; each
    instalment has its own day."""
    return (
        Latest(
            id="payment",
            title="缴纳罚款",
            owed_by="party",
            cite=CF[67, 3],
            term=days(15),
            start=(told,),
            stop=stop,
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
            stop=stop,
            when=_FINED,
            amount=_SURCHARGE,
        ),
        Latest(
            id="instalment",
            title="缴纳一期罚款",
            owed_by="party",
            cite=CF[66, 2],
            term=FromFact("instalment_until", "until"),
            start=("set_instalment",),
            stop=("pay_instalment", *stop),
            each="instalment",
        ),
    )


def _display(id: str, title: str, term: FromFact | FromParameter, when: Condition) -> Clock:
    """How long a decision is shown; then it is taken down of itself."""
    return Earliest(
        id=id,
        title=title,
        owed_by="agency",
        cite=THREE_SYSTEMS.whole,
        term=term,
        start=("publish",),
        stop=("withdraw",),
        when=when,
        on_expiry=Deemed("display_over", True),
    )


_OWN_TERM = Has("shown_until")
DISPLAY = (
    _display("display", "公示展示期", FromFact("shown_until", "until"), _OWN_TERM),
    _display(
        "display_person",
        "公示展示期（公民）",
        FromParameter("display_person"),
        ~_OWN_TERM & Is("party_kind", "person"),
    ),
    _display(
        "display_organisation",
        "公示展示期（法人或者其他组织）",
        FromParameter("display_organisation"),
        ~_OWN_TERM & Is("party_kind", "organisation"),
    ),
)


def publicity_clocks(
    term: Term, *decided: str, when: Condition | None = None, withdrawn: Article = CF[48, 2]
) -> tuple[Clock, ...]:
    """Publication after the decision, withdrawal after its change, the time it is shown. Where a
    statute does not say itself how soon it is withdrawn, the parameter `withdraw_within` does."""
    due = ~Done("overturned") & ~Done("screen", ("screen_result", "fail"))
    return (
        Latest(
            id="publish",
            title="公示决定",
            owed_by="agency",
            cite=THREE_SYSTEMS.whole,
            term=term,
            start=decided,
            stop=("publish",),
            when=due if when is None else when & due,
        ),
        Latest(
            id="withdraw",
            title="撤回公示并说明理由",
            owed_by="agency",
            cite=withdrawn,
            term=ByEdition({"2021": wd(3)})
            if withdrawn.certainty is Certainty.READ
            else FromParameter("withdraw_within"),
            start=("overturned",),
            stop=("withdraw",),
            when=Done("publish"),
        ),
        *DISPLAY,
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
        when=~Has("other_term_rule"),
    ),
    Latest(
        id="decide_other",
        title="作出处罚决定（期限另有规定）",
        owed_by="agency",
        cite=CF[60],
        term=FromFact("other_term_until", "until"),
        start=("file",),
        stop=(CLOSING, "decide_penalty"),
        when=Has("other_term_rule"),
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
        stop=("serve", "post_service"),
        when=~Is("party_present", True),
    ),
    Earliest(
        id="notice_service",
        title="公告送达的期限",
        owed_by="agency",
        cite=MS[95],
        term=ByEdition({"2017": days(60), "2021": days(30), "2023": days(30)}),
        start=("post_service",),
    ),
    *payment_clocks("serve", "pay", "enforce"),
    *publicity_clocks(wd(7), "decide_penalty", when=Is("social_impact", True)),
)
