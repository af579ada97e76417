"""The law on ordinary penalties stated a second time, independently of the steps' own gates."""

from __future__ import annotations

from huiyin.kernel.clocks import CLOSING
from huiyin.kernel.conditions import (
    Compare,
    Covers,
    Done,
    Exists,
    Expired,
    Has,
    Held,
    Is,
    Open,
    Within,
)
from huiyin.kernel.laws import CIVIL_PROCEDURE as MS
from huiyin.kernel.laws import COERCION as QZ
from huiyin.kernel.laws import CRIME_TRANSFER as YS
from huiyin.kernel.laws import DISCLOSURE, PRACTICE, THREE_SYSTEMS
from huiyin.kernel.laws import PENALTY as CF
from huiyin.kernel.procedure import Apart, Barred, Counts, Invariant, Never, Roster, Runs, TermIs
from huiyin.kernel.terms import Term, days, hours, wd, years
from huiyin.kernel.values import Ask, ClockDay, DayOf, F, P

_POWER = Exists(Ask("entry", "enforcement.powers", match={"item": F("power_item")}))
_CARD = Exists(Ask("entry", "enforcement.officers", every_actor="name"))

# Who puts a fine off, in whichever procedure it was given.
DEFERRAL_ROLES = {
    "ask_deferral": ("party", "officer"),
    "defer": ("head",),
    "set_instalment": ("officer", "office_head"),
    "pay_instalment": ("party", "officer"),
    "sell_seized": ("office_head", "head"),
}

_WHO = Roster(
    {
        "lead": ("officer", "office_head"),
        "decline": ("office_head", "head"),
        "file": ("office_head", "head"),
        "transfer_organ": ("office_head", "head"),
        "recuse": ("head",),
        "investigate": ("officer",),
        "approve_preservation": ("head",),
        "preserve": ("officer",),
        "dispose_evidence": ("office_head", "head"),
        "conclude": ("officer", "office_head"),
        "report_crime": ("officer", "office_head"),
        "refuse_transfer": ("head",),
        "approve_transfer": ("head",),
        "hand_over": ("officer", "office_head"),
        "terminate": ("head",),
        "notify": ("officer", "office_head"),
        "notice_served": ("officer",),
        "waive": ("party", "officer"),
        "defend": ("party", "officer"),
        "recheck": ("officer", "office_head"),
        "ask_hearing": ("party", "officer"),
        "set_hearing": ("office_head", "head"),
        "hearing_notice_served": ("officer", "office_head"),
        "hold_hearing": ("chair",),
        "drop_hearing": ("party", "chair", "officer"),
        "refuse_hearing": ("office_head", "head"),
        "draft": ("officer",),
        "review": ("reviewer",),
        "discuss": ("head",),
        "decide_penalty": ("head",),
        "exempt": ("head",),
        "unfounded": ("head",),
        "announce": ("officer",),
        "post_service": ("officer",),
        "serve": ("officer",),
        "apply_court": ("office_head", "head"),
        "court_done": ("officer", "office_head"),
        "check_file": ("office_head", "reviewer"),
        **DEFERRAL_ROLES,
        "pay": ("party", "officer"),
        "begin_challenge": ("party", "officer"),
        "end_challenge": ("officer", "office_head"),
        "enforce": ("office_head", "head"),
        "screen": ("screener",),
        "publish": ("screener", "office_head"),
        "overturned": ("office_head", "head"),
        "withdraw": ("screener", "office_head"),
        "close_case": ("office_head", "head"),
    },
    CF[54],
)

_SEPARATION: tuple[Invariant, ...] = (
    # Who inquired neither chairs the hearing nor reviews; who chaired does not review.
    Apart(("investigate", "hold_hearing", "review"), CF[58]),
    Apart(("preserve", "hold_hearing"), CF[64]),
    Apart(("preserve", "review"), CF[58]),
    Apart(("conclude", "hold_hearing"), CF[64]),
    Apart(("conclude", "review"), CF[58]),
    Apart(("investigate", "screen"), DISCLOSURE[17]),
    Apart(("draft", "screen"), DISCLOSURE[17]),
    Barred(
        "recused",
        (
            "investigate",
            "preserve",
            "conclude",
            "hold_hearing",
            "review",
            "decide_penalty",
            "exempt",
            "unfounded",
        ),
        CF[43],
    ),
    Counts("investigate", CF[42], actors=2),
    Counts("preserve", CF[42], actors=2),
    Counts("discuss", CF[57, 2], actors=2),
    Counts("hand_over", YS[5], times=1),
    Counts("announce", CF[61], times=1),
    Counts("serve", CF[61], times=1),
)

_INQUIRY: tuple[Invariant, ...] = (
    Never("file", _POWER, CF[24]),
    Never("file", Has("continuing_view"), CF[36].inference(), when=Is("deed_state", "continuing")),
    Never("investigate", _CARD, CF[42]),
    Never("preserve", _CARD, CF[42]),
    Never("investigate", Is("certificates_shown", True), CF[55]),
    Never(
        "investigate",
        Has("inquiry_record"),
        CF[55],
        when=Is("inquiry_kind", "questioning", "inspection"),
    ),
    Never("preserve", "approve_preservation", CF[56]),
    Never("preserve", ~Open("preservation"), CF[56]),
    Never("conclude", "investigate", CF[54]),
    *(
        Never(step, ~Open("preservation"), CF[56])
        for step in ("conclude", "transfer_organ", "approve_transfer", "terminate")
    ),
    Never("report_crime", ~Open("crime"), YS[5]),
    Never("hand_over", "approve_transfer", YS[5]),
    *(
        Never(step, ~Open("crime"), YS[5])
        for step in ("transfer_organ", "terminate", "decide_penalty", "exempt", "unfounded")
    ),
)

_HEARING: tuple[Invariant, ...] = (
    Never("notify", Has("party_name"), CF[44]),
    Never(
        "notify",
        Is("hearing_right", True),
        CF[63],
        when=Is("proposed_kind", "revocation", "restriction"),
    ),
    Never(
        "notify",
        Is("hearing_right", True),
        CF[63],
        when=Is("party_kind", "person")
        & Compare(F("proposed_fine_fen"), ">=", P("large_fine_person")),
    ),
    Never(
        "notify",
        Is("hearing_right", True),
        CF[63],
        when=Is("party_kind", "organisation")
        & Compare(F("proposed_fine_fen"), ">=", P("large_fine_organisation")),
    ),
    Never(
        "notify",
        Is("hearing_right", True),
        CF[63],
        when=Compare(F("proposed_confiscated_fen"), ">=", P("large_confiscation")),
    ),
    Never("notice_served", _CARD, CF[42].inference()),
    Never("recheck", "defend", CF[45]),
    Never("ask_hearing", "notice_served", CF[64]),
    Never("ask_hearing", ~Open("hearing"), CF[64]),
    Never("set_hearing", Open("hearing"), CF[64]),
    Never("set_hearing", Is("hearing_public", True) | Has("hearing_closed_why"), CF[64]),
    Never("hearing_notice_served", "set_hearing", CF[64]),
    Never(
        "refuse_hearing",
        Compare(DayOf("ask_hearing"), ">", ClockDay("hearing_request", "rolled")),
        CF[64],
    ),
)

_DECISION: tuple[Invariant, ...] = (
    Never("review", Exists(Ask("entry", "enforcement.reviewers", every_actor="name")), CF[58, 2]),
    Never(
        "review",
        ~Exists(
            Ask(
                "entry",
                "enforcement.reviewers",
                match={"standing": "unqualified"},
                every_actor="name",
            )
        ),
        CF[58, 2],
    ),
    # The six contents of the paper: the fifth is the remedy paragraph, the sixth its head and foot.
    Never("decide_penalty", Has("party_name") & Has("party_address"), CF[59]),
    Never("decide_penalty", Has("facts_found"), CF[59]),
    Never("decide_penalty", Has("penalty_kind") & Has("penalty_basis"), CF[59]),
    Never("decide_penalty", Has("performance"), CF[59]),
    Never("decide_penalty", "notice_served", CF[44]),
    Never("decide_penalty", ~Within("statement") | Done("defend") | Done("waive"), CF[45].memory()),
    Never("decide_penalty", "recheck", CF[45], when=Done("defend")),
    Never("decide_penalty", ~Open("hearing"), CF[63]),
    Never(
        "decide_penalty",
        Expired("hearing_request") | Held("hearing") | Done("waive"),
        CF[64],
        when=Is("hearing_right", True),
    ),
    Never(
        "decide_penalty",
        Compare(F("fine_fen"), "<=", F("proposed_fine_fen")),
        CF[44],
        when=Has("fine_fen") & Has("proposed_fine_fen"),
    ),
    Never(
        "decide_penalty",
        Done("review", ("review_opinion", "pass")),
        CF[58],
        when=Is("review_ground", "public", "complex", "law") | Done("hold_hearing"),
    ),
    Never(
        "decide_penalty",
        Covers("review", "draft_text"),
        CF[58],
        when=Done("review") & Has("draft_text"),
    ),
    Never("decide_penalty", "discuss", CF[57, 2], when=Is("discussion_needed", True)),
    Never("decide_penalty", Is("correction_ordered", True), CF[28]),
    Never(
        "decide_penalty",
        _POWER
        | Exists(
            Ask(
                "entry",
                "enforcement.powers",
                match={"item": F("power_item"), "filed_cases": "stay"},
                valid_on=DayOf("file"),
            )
        ),
        CF[24].inference(),
    ),
    Never(
        "exempt",
        Is(
            "ground",
            "exempt.minor",
            "exempt.first",
            "exempt.no_fault",
            "exempt.child",
            "exempt.incapable",
            "exempt.lapsed",
        ),
        CF[57],
    ),
    Never("exempt", Is("educated", True), CF[33, 3]),
)

# What holds of a fine and of a publication in whichever procedure they came about.
DEFERRED = Runs("payment_deferred", CF[66], ("defer",), ("pay", "enforce"), owed_by="party")
INSTALMENT = Runs(
    "instalment",
    CF[66],
    ("set_instalment",),
    ("pay_instalment", "pay", "enforce"),
    owed_by="party",
)
PAYMENT_RULES: tuple[Invariant, ...] = (
    Counts("pay", CF[67], times=1),
    Counts("enforce", CF[72], times=1),
    Never("apply_court", ~Open("court"), QZ[53]),
    Never("apply_court", ~Open("challenge"), QZ[53]),
    *(
        Never(
            step,
            Expired("payment") | Expired("payment_deferred"),
            CF[72],
            when=Compare(F("fine_fen"), ">", 0),
        )
        for step in ("enforce", "sell_seized")
    ),
    Never("defer", Done("ask_deferral") | Has("deferral_reason"), CF[66]),
    Never("set_instalment", Done("defer", ("deferral_kind", "instalments")), CF[66]),
    Never("set_instalment", Compare(F("instalment_until"), "<=", F("deferred_until")), CF[66]),
    TermIs("payment", {"": days(15)}, CF[67]),
    DEFERRED,
    INSTALMENT,
)
_PUBLICITY: tuple[Invariant, ...] = (
    Never("publish", Done("screen", ("screen_result", "pass")), DISCLOSURE[17]),
    Never("publish", ~Done("overturned") | Is("overturned_how", "changed"), CF[48, 2]),
    Never("withdraw", "publish", CF[48, 2]),
    Runs("withdraw", CF[48, 2], ("overturned",), ("withdraw",), owed_by="agency"),
    *(
        Runs(shown, THREE_SYSTEMS.whole, ("publish",), ("withdraw",))
        for shown in ("display", "display_person", "display_organisation")
    ),
)
PUBLICITY_RULES: tuple[Invariant, ...] = (
    *_PUBLICITY,
    TermIs("withdraw", {"2021": wd(3)}, CF[48, 2]),
)
# Article 48 speaks of penalties: for coercion its three days are a parameter.
COERCION_PUBLICITY_RULES: tuple[Invariant, ...] = (
    *_PUBLICITY,
    TermIs("withdraw", {"": wd(3)}, CF[48, 2]),
)

_AFTER: tuple[Invariant, ...] = (
    Never("announce", ~Done("serve"), CF[61]),
    Never("post_service", ~Done("serve"), CF[61]),
    Never("serve", _CARD, CF[42].inference()),
    Never("serve", Is("consent_signed", True), CF[61, 2], when=Is("served_how", "electronic")),
    Never("serve", Has("left_proof"), MS[89], when=Is("served_how", "left")),
    Never(
        "serve",
        Has("receipt_slip"),
        MS[87],
        when=Is("served_how", "hand", "left", "mail", "entrusted", "forwarded"),
    ),
    Never(
        "serve",
        Done("post_service") & Expired("notice_service"),
        MS[95],
        when=Is("served_how", "notice"),
    ),
    Never("apply_court", "serve", QZ[53]),
    Never("close_case", ~Open("court"), QZ[57]),
    Never("close_case", "check_file", PRACTICE.whole),
    Never("close_case", "serve", CF[61]),
    Never(
        "close_case",
        Done("pay") | Done("enforce") | Is("overturned_how", "annulled", "void"),
        CF[66].inference(),
        when=Compare(F("fine_fen"), ">", 0),
    ),
    Never(
        "close_case",
        Done("publish") | Done("screen", ("screen_result", "fail")),
        CF[48],
        when=Is("social_impact", True) & ~Done("overturned"),
    ),
    Never("close_case", "withdraw", CF[48, 2], when=Done("overturned") & Done("publish")),
)

_BEFORE_85 = {"2017": days(7), "2021": wd(7)}
_CLOCKS: tuple[Invariant, ...] = (
    TermIs("time_bar", {"": years(2)}, CF[36]),
    TermIs("time_bar_grave", {"2017": years(2), "2021": years(5)}, CF[36]),
    TermIs("preservation", _BEFORE_85, CF[56]),
    TermIs("crime_decision", {"": days(3)}, YS[5]),
    TermIs("crime_handover", {"": hours(24)}, YS[5]),
    TermIs("hearing_request", {"2017": days(3), "2021": wd(5)}, CF[64]),
    TermIs("hearing_notice", _BEFORE_85, CF[64]),
    TermIs("decide", {"2021": days(90)}, CF[60]),
    TermIs("serve_present", {"": Term(0, "d")}, CF[61]),
    TermIs("serve_absent", _BEFORE_85, CF[61]),
    TermIs("notice_service", {"2017": days(60), "2021": days(30), "2023": days(30)}, MS[95]),
    TermIs("publish", {"": wd(7)}, THREE_SYSTEMS.whole),
    Runs("time_bar", CF[36], ("bar_from",), ("lead",)),
    Runs("time_bar_grave", CF[36], ("bar_from",), ("lead",)),
    Runs("preservation", CF[56], ("preserve",), ("dispose_evidence",), owed_by="agency"),
    Runs(
        "crime_decision",
        YS[5],
        ("report_crime",),
        ("approve_transfer", "refuse_transfer"),
        owed_by="agency",
    ),
    Runs("crime_handover", YS[5], ("approve_transfer",), ("hand_over",), owed_by="agency"),
    Runs("statement", CF[45], ("notice_served",), ("defend", "waive"), owed_by="party"),
    Runs("hearing_request", CF[64], ("notice_served",), ("ask_hearing",), owed_by="party"),
    Runs("hearing_notice", CF[64], ("hearing_notice_served",), owed_by="agency"),
    Runs("decide", CF[60], ("file",), (CLOSING, "decide_penalty"), owed_by="agency"),
    Runs("decide_other", CF[60], ("file",), (CLOSING, "decide_penalty"), owed_by="agency"),
    Runs("notice_service", MS[95], ("post_service",), owed_by="agency"),
    Runs("serve_present", CF[61], ("announce",), ("serve",), owed_by="agency"),
    Runs(
        "serve_absent",
        CF[61],
        ("decide_penalty", "exempt", "unfounded", "announce"),
        ("serve", "post_service"),
        owed_by="agency",
    ),
    Runs("payment", CF[67], ("serve",), ("pay", "enforce"), owed_by="party"),
    Runs("publish", THREE_SYSTEMS.whole, ("decide_penalty",), ("publish",), owed_by="agency"),
)

INVARIANTS: tuple[Invariant, ...] = (
    _WHO,
    *_SEPARATION,
    *_INQUIRY,
    *_HEARING,
    *_DECISION,
    *_AFTER,
    *PAYMENT_RULES,
    *PUBLICITY_RULES,
    *_CLOCKS,
)
