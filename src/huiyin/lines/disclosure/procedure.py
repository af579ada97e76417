"""依申请公开: a request for government information, from receipt to reply.

政府信息公开条例 (2019), chapter 4; the clocks of the 2007 edition for requests before 2019-05-15.
"""

from __future__ import annotations

from huiyin.kernel.clocks import (
    CLOSING,
    ByEdition,
    Extension,
    FromFact,
    Latest,
    Silence,
    Unlocks,
)
from huiyin.kernel.conditions import Done, Is
from huiyin.kernel.laws import DISCLOSURE as GK
from huiyin.kernel.laws import DISCLOSURE_FEES as FEES
from huiyin.kernel.laws import RECONSIDERATION as FY
from huiyin.kernel.papers import Dossier, DossierItem, Numbering, View
from huiyin.kernel.procedure import (
    Episode,
    Parameter,
    Procedure,
    Role,
    State,
)
from huiyin.kernel.registry import declare
from huiyin.kernel.terms import Term, wd
from huiyin.lines.disclosure.facts import FACTS
from huiyin.lines.disclosure.fees import BANDS
from huiyin.lines.disclosure.invariants import INVARIANTS
from huiyin.lines.disclosure.ledgers import REQUESTS
from huiyin.lines.disclosure.letters import LETTERS, REMEDIES, SCOPE
from huiyin.lines.disclosure.outcomes import OUTCOMES
from huiyin.lines.disclosure.steps import STEPS

ROLES = (
    Role("window", "受理人员"),
    Role("officer", "承办人"),
    Role("reviewer", "保密审查人"),
    Role("info_head", "政府信息公开工作机构负责人"),
    Role("leader", "分管领导"),
    Role("applicant", "申请人", outside=True),
    Role("third_party", "第三方", outside=True),
    Role("co_maker", "共同制作机关", outside=True),
)

EPISODES = (
    Episode(
        id="correction",
        title="待申请人补正",
        opens=("ask_correction",),
        closes=("corrected", "lapse_uncorrected", "withdraw"),
        waits_for="applicant",
        cite=GK[30],
    ),
    Episode(
        id="consult_third",
        title="征求第三方意见",
        opens=("ask_third",),
        closes=("third_answered",),
        each="third_party",
        expires="third_reply",
        answer="third_answer",
        waits_for="third_party",
        cite=GK[32],
    ),
    Episode(
        id="consult_maker",
        title="征求共同制作机关意见",
        opens=("ask_maker",),
        closes=("maker_answered",),
        each="co_maker",
        expires="maker_reply",
        answer="maker_answer",
        silence="agree",
        waits_for="co_maker",
        cite=GK[34],
    ),
    Episode(
        id="explanation",
        title="待申请人说明理由",
        opens=("ask_reasons",),
        closes=("reasons_given",),
        waits_for="applicant",
        cite=GK[35],
    ),
    Episode(
        id="payment",
        title="待申请人缴费",
        opens=("notify_fee",),
        closes=("fee_paid", "lapse_unpaid"),
        waits_for="applicant",
        cite=FEES.whole,
    ),
    Episode(
        id="upward",
        title="报上级确定密级",
        opens=("ask_upward",),
        closes=("upward_answered",),
        cite=GK[17, 3],
    ),
)

_BY_EDITION = ByEdition({"2007": wd(15), "2019": wd(20)})

CLOCKS = (
    Latest(
        id="confirm_receipt",
        title="当日与申请人确认",
        owed_by="agency",
        cite=GK[31],
        term=Term(0, "wd"),
        start=("receive",),
        stop=("confirm",),
        when=Is("channel", "mail"),
        optional=True,
    ),
    Latest(
        id="correction_notice",
        title="一次性告知补正",
        owed_by="agency",
        cite=GK[30],
        term=wd(7),
        start=("received_on",),
        stop=("ask_correction",),
        optional=True,
    ),
    Latest(
        id="reply",
        title="答复申请人",
        owed_by="agency",
        cite=GK[33, 2],
        term=_BY_EDITION,
        start=("received_on",),
        stop=(CLOSING,),
        when=~Done("set_delay"),
        restart=("corrected", "fee_paid"),
        pause=("consult_third", "consult_maker"),
        waiting=("correction", "payment"),
        extend=Extension("extend", _BY_EDITION, times=1, cite=GK[33, 2]),
        unsure={"fee_paid": "fee_restarts", "payment": "fee_restarts"},
    ),
    Latest(
        id="delayed_reply",
        title="延迟答复",
        owed_by="agency",
        cite=GK[35],
        term=FromFact("delay_until", "until"),
        start=("set_delay",),
        stop=(CLOSING,),
    ),
    Latest(
        id="correction_reply",
        title="申请人补正",
        owed_by="applicant",
        cite=GK[30],
        term=FromFact("correction_days", "wd"),
        start=("ask_correction",),
        stop=("corrected",),
        on_expiry=Unlocks("lapse_uncorrected"),
    ),
    Latest(
        id="third_reply",
        title="第三方提出意见",
        owed_by="third_party",
        cite=GK[32],
        term=wd(15),
        start=("ask_third", "third_received"),
        stop=("third_answered",),
        each="consult_third",
        on_expiry=Silence("consult_third"),
    ),
    Latest(
        id="maker_reply",
        title="共同制作机关提出意见",
        owed_by="other_organ",
        cite=GK[34],
        term=wd(15),
        start=("ask_maker", "maker_received"),
        stop=("maker_answered",),
        each="consult_maker",
        on_expiry=Silence("consult_maker"),
    ),
    Latest(
        id="fee_payment",
        title="申请人缴费",
        owed_by="applicant",
        cite=FEES.whole,
        term=wd(20),
        start=("notify_fee",),
        stop=("fee_paid",),
        on_expiry=Unlocks("lapse_unpaid"),
    ),
)

PARAMETERS = (
    Parameter(
        "extension_in_time",
        "延期须在原期限届满前作出",
        "warn",
        GK[33, 2].inference("条例未写明"),
    ),
    Parameter(
        "search_record_needed",
        "信息不存在须附检索记录",
        "warn",
        GK[36, 1, 4].inference("条例只说经检索"),
    ),
    Parameter(
        "fee_restarts",
        "缴费后次日起重新计算答复期限",
        "warn",
        FEES.whole.memory("国办函〔2020〕109号相应条文未核对"),
    ),
    Parameter(
        "fees_since",
        "2021年1月1日前不收信息处理费",
        "warn",
        FEES.whole.memory("施行日期未核对"),
    ),
    Parameter(
        SCOPE,
        "2024年1月1日至2025年5月31日先行复议的范围：refusals为依第十四至十六条不予公开，"
        "all为还包括无法提供、不予处理和逾期未答复",
        "refusals",
        FY[23].inference("“不予公开”是否包括此类情形，当时未见解释"),
    ),
    Parameter("free_items", "每月免费件数", 10, FEES[3], "件"),
    Parameter("free_pages", "免费页数", 30, FEES[3], "页"),
    Parameter("fee_bands", "信息处理费分段标准", BANDS, FEES[3], "分"),
    Parameter(
        "annual_report_day",
        "信息公开年度报告公布日期",
        "01-31",
        GK[49].memory("条例第四十九条未规定乡镇的日期，从县里通知"),
    ),
)

REQUEST = Procedure(
    id="disclosure.request",
    version=1,
    title="依申请公开",
    line="disclosure",
    cite=GK[27],
    states=(
        State("new", "待登记"),
        State("handling", "办理中"),
        State("clarifying", "待补正"),
        State("closed", "已办结", final=True),
    ),
    roles=ROLES,
    facts=FACTS,
    steps=STEPS,
    outcomes=OUTCOMES,
    episodes=EPISODES,
    clocks=CLOCKS,
    parameters=PARAMETERS,
    letters=LETTERS,
    remedies=REMEDIES,
    numbering=(
        Numbering("matter", "{mark}依申〔{year}〕{n}号"),
        Numbering("reply", "{mark}公复〔{year}〕{n}号"),
    ),
    dossier=Dossier(
        "依申请公开案卷",
        (
            DossierItem("申请表或申请书", True, "receive", cite=GK[29]),
            DossierItem("登记回执", False, "receipt"),
            DossierItem("补正告知书", False, "correction_notice", cite=GK[30]),
            DossierItem("征求意见材料", False, "third_party_letter", cite=GK[32]),
            DossierItem("延期答复告知书", False, "extension_notice", cite=GK[33, 2]),
            DossierItem("检索记录", False, "search_record", volume="inner"),
            DossierItem("保密审查表", True, "secrecy_review", volume="inner", cite=GK[17]),
            DossierItem("答复书", True, "reply", cite=GK[36]),
            DossierItem("送达凭证", False, "serve"),
        ),
        years=10,
    ),
    views=(View("summary", "办理情况", ("subject", "ground")),),
    ledgers=(REQUESTS,),
    invariants=INVARIANTS,
    parties=("applicant_name",),
    headline="subject",
)

declare(REQUEST)
