"""The steps of a confirmation. Both parties ask together; the court's acts are recorded."""

from __future__ import annotations

from huiyin.kernel.conditions import Has, Is
from huiyin.kernel.gates import Gate
from huiyin.kernel.laws import CONFIRMATION as FS
from huiyin.kernel.laws import MEDIATION as TJF
from huiyin.kernel.procedure import Step

CLERKS = ("clerk", "mediator", "chair")
COURT = ("court", *CLERKS)

STEPS = (
    Step(
        id="register",
        title="登记拟申请司法确认的调解协议",
        moves="new > preparing",
        by=CLERKS,
        cite=TJF[33, 1],
        sets=(
            "effective_on",
            "committee",
            "party_a?",
            "party_b?",
            "mediation_case?",
            "village?",
            "amount?",
        ),
    ),
    Step(
        id="apply",
        title="双方当事人共同申请司法确认",
        moves="preparing > applied",
        by=("party",),
        actors=2,
        cite=TJF[33, 1],
        sets=(
            "court",
            "confirms",
            "agreement_text?",
            "identity_papers?",
            "by_agent?",
            "authorisation?",
        ),
        needs=(
            Gate(
                ~Is("confirms", "status", "adoption", "marriage"),
                "身份、收养、婚姻关系以外的协议（确认这些关系的法院不予受理）",
                FS[4, 2],
            ),
            Gate(Has("agreement_text"), "调解协议", FS[3], form=True),
            Gate(Has("identity_papers"), "双方的身份证明、资格证明", FS[3], form=True),
            Gate(
                Has("authorisation"),
                "委托人签名或者盖章的授权委托书",
                FS[3],
                when=Is("by_agent", True),
                form=True,
            ),
        ),
        letter="confirmation_request",
    ),
    Step(
        id="let_go",
        title="当事人不申请司法确认",
        moves="preparing > closed",
        by=("party", *CLERKS),
        cite=TJF[33, 1],
        outcome="not_asked",
    ),
    Step(
        id="court_accepted",
        title="法院受理",
        moves="applied > accepted",
        by=COURT,
        cite=FS[4, 1],
        sets=("case_number?",),
    ),
    Step(
        id="court_declined",
        title="法院不予受理",
        moves="applied > closed",
        by=COURT,
        cite=FS[4, 2],
        sets=("denied_why?",),
        outcome="declined",
    ),
    Step(
        id="withdraw",
        title="撤回申请或者按撤回处理",
        moves="applied|accepted > closed",
        by=("party", *COURT),
        cite=FS[5, 2],
        outcome="withdrawn",
    ),
    Step(
        id="court_extended",
        title="法院院长批准延长",
        moves="accepted",
        by=COURT,
        cite=FS[5, 1],
        times=1,
    ),
    Step(
        id="court_decided",
        title="法院作出是否确认的决定",
        moves="applied|accepted > closed",
        by=COURT,
        cite=FS[8],
        sets=("confirmation", "denied_why?", "case_number?"),
        outcome="{confirmation}",
        help="双方同时到法院的，可以当即受理并决定",
    ),
    Step(
        id="enforcement_asked",
        title="一方不履行，对方申请强制执行",
        moves="closed",
        by=("party", *CLERKS),
        cite=FS[9],
        needs=(Gate(Is("confirmation", "confirmed"), "确认有效的决定", FS[9]),),
    ),
)
