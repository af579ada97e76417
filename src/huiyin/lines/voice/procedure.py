"""群众意见: an opinion or a matter heard, open until the speaker has been told the result.

No statute gives it a term; the town's promise (件件有回音) does, as a parameter. What turns out to
be a petition, a request for information or an application is passed on by its own procedure, and
the opinion stays open until the speaker was told what came of it.
"""

from __future__ import annotations

from huiyin.kernel.clocks import CLOSING, FromParameter, Latest
from huiyin.kernel.conditions import Done, Has, Is, Open
from huiyin.kernel.facts import Fact, Kind
from huiyin.kernel.gates import Gate
from huiyin.kernel.laws import PRACTICE
from huiyin.kernel.papers import Dossier, DossierItem, Letter, Numbering, View
from huiyin.kernel.procedure import (
    Counts,
    Episode,
    Never,
    Outcome,
    Parameter,
    Procedure,
    Role,
    Roster,
    Runs,
    State,
    Step,
    TermIs,
)
from huiyin.kernel.registry import declare
from huiyin.kernel.terms import days
from huiyin.lines.voice.ledgers import OPINIONS
from huiyin.lines.voice.words import CHANNELS, KINDS, RESULTS, SATISFACTION, TOLD

HOUSE = PRACTICE.whole

_STAFF = ("clerk", "handler", "head")
_RESULT = Gate(Has("result"), "办理结果", HOUSE, supply="handle")
_ANSWERED_ELSEWHERE = Gate(
    ~Open("elsewhere"), "转办单位的办理结果", HOUSE, supply="transfer_answered"
)

FACTS = (
    Fact("heard_on", "听取之日", Kind.DATE, filterable=True),
    Fact("channel", "来源", Kind.CHOICE, choices=CHANNELS, filterable=True),
    Fact("event", "接待、走访或者座谈的编号", Kind.REFERENCE, filterable=True),
    Fact("kind", "类别", Kind.CHOICE, choices=KINDS, filterable=True),
    Fact("field", "领域", filterable=True),
    Fact("speaker_name", "反映人", personal=True),
    Fact("speaker_contact", "联系电话", personal=True, sensitive=True),
    Fact("anonymous", "反映人未留姓名", Kind.BOOLEAN),
    Fact("village", "村（社区）", filterable=True),
    Fact("content", "意见内容"),
    Fact("heard_by", "听取人", filterable=True),
    Fact("lead_official", "包案领导", filterable=True),
    Fact("handler", "承办人", filterable=True),
    Fact("office", "承办机构", filterable=True),
    Fact("transferred_to", "转办单位", filterable=True),
    Fact("other_matter", "转入的事项编号", Kind.REFERENCE),
    Fact("result", "办理结果", Kind.CHOICE, choices=RESULTS, filterable=True),
    Fact("result_text", "办理情况"),
    Fact("told_how", "反馈方式", Kind.CHOICE, choices=TOLD, filterable=True),
    Fact("satisfaction", "满意度", Kind.CHOICE, choices=SATISFACTION, filterable=True),
    Fact("again_reason", "再办理由"),
)

STEPS = (
    Step(
        id="hear",
        title="听取并登记",
        moves="new > heard",
        by=("clerk", "handler", "head", "deputy"),
        cite=HOUSE,
        sets=(
            "heard_on",
            "channel",
            "content",
            "kind?",
            "field?",
            "event?",
            "speaker_name?",
            "speaker_contact?",
            "anonymous?",
            "village?",
            "heard_by?",
        ),
    ),
    Step(
        id="assign",
        title="交办",
        moves="heard|handling > handling",
        by=("clerk", "head"),
        cite=HOUSE,
        sets=("handler", "office?", "lead_official?"),
    ),
    Step(
        id="transfer",
        title="转其他单位或者其他程序办理",
        moves="handling",
        by=_STAFF,
        cite=HOUSE,
        sets=("transferred_to", "other_matter?"),
        opens="elsewhere",
    ),
    Step(
        id="transfer_answered",
        title="收到转办单位的办理结果",
        moves="handling",
        by=("other", *_STAFF),
        cite=HOUSE,
        sets=("result", "result_text?"),
        closes="elsewhere",
    ),
    Step(
        id="handle",
        title="办理",
        moves="handling",
        by=("handler", "head"),
        cite=HOUSE,
        sets=("result", "result_text?"),
    ),
    Step(
        id="tell",
        title="将结果告诉反映人",
        moves="heard|handling > closed",
        by=_STAFF,
        cite=HOUSE,
        sets=("told_how", "result?", "result_text?"),
        needs=(
            _RESULT,
            _ANSWERED_ELSEWHERE,
            Gate(
                Is("anonymous", True),
                "反映人未留姓名（留了姓名的应当告诉本人，公示不算反馈）",
                HOUSE,
                when=Is("told_how", "posted"),
            ),
        ),
        letter="feedback",
        outcome="{result}",
        help="当场答复的，办理结果在这里一并填写",
    ),
    Step(
        id="withdraw",
        title="反映人撤回",
        moves="heard|handling > closed",
        by=("speaker", *_STAFF),
        cite=HOUSE,
        outcome="withdrawn",
    ),
    Step(
        id="follow_up",
        title="跟踪回访",
        moves="closed",
        by=_STAFF,
        cite=HOUSE,
        sets=("satisfaction",),
        needs=(Gate(Done("tell"), "已将结果告诉反映人", HOUSE, supply="tell"),),
    ),
    Step(
        id="take_up_again",
        title="再次办理",
        moves="closed > handling",
        by=("clerk", "head"),
        cite=HOUSE,
        sets=("again_reason",),
        needs=(Gate(Done("follow_up"), "跟踪回访", HOUSE, supply="follow_up"),),
        resets=("follow_up",),
    ),
)

OUTCOMES = (
    *(Outcome(code, title, cite=HOUSE) for code, title in RESULTS.items()),
    Outcome("withdrawn", "反映人撤回", cite=HOUSE),
)

INVARIANTS = (
    Roster(
        {
            "hear": ("clerk", "handler", "head", "deputy"),
            "assign": ("clerk", "head"),
            "transfer": _STAFF,
            "transfer_answered": ("other", *_STAFF),
            "handle": ("handler", "head"),
            "tell": _STAFF,
            "withdraw": ("speaker", *_STAFF),
            "follow_up": _STAFF,
            "take_up_again": ("clerk", "head"),
        },
        HOUSE,
    ),
    Never("tell", Has("result"), HOUSE),
    Never("tell", ~Open("elsewhere"), HOUSE),
    Never("tell", ~Is("told_how", "posted") | Is("anonymous", True), HOUSE),
    Never("follow_up", "tell", HOUSE),
    Never("take_up_again", "follow_up", HOUSE),
    TermIs("answer", {"": days(60)}, HOUSE),
    Runs(
        "answer",
        HOUSE,
        ("heard_on",),
        (CLOSING,),
        restart=("take_up_again",),
        owed_by="agency",
    ),
    Counts("hear", HOUSE),
    Counts("tell", HOUSE),
)

OPINION = Procedure(
    id="voice.opinion",
    version=1,
    title="群众意见",
    line="voice",
    cite=HOUSE,
    states=(
        State("new", "待登记"),
        State("heard", "待交办"),
        State("handling", "办理中"),
        State("closed", "已反馈", final=True),
    ),
    roles=(
        Role("clerk", "登记人员"),
        Role("handler", "承办人"),
        Role("head", "负责人"),
        Role("deputy", "两代表一委员", outside=True),
        Role("other", "转办单位", outside=True),
        Role("speaker", "反映人", outside=True),
    ),
    facts=FACTS,
    steps=STEPS,
    outcomes=OUTCOMES,
    episodes=(
        Episode(
            id="elsewhere",
            title="待转办单位办理",
            opens=("transfer",),
            closes=("transfer_answered",),
            waits_for="other",
            cite=HOUSE,
        ),
    ),
    clocks=(
        Latest(
            id="answer",
            title="办理并反馈",
            owed_by="agency",
            cite=HOUSE,
            term=FromParameter("answer_term"),
            start=("heard_on",),
            stop=(CLOSING,),
            restart=("take_up_again",),
        ),
    ),
    parameters=(Parameter("answer_term", "办理并反馈的期限（本镇承诺）", "60d", HOUSE),),
    letters=(
        Letter(
            id="feedback",
            title="意见办理情况反馈",
            to="speaker",
            body="{speaker_name}：\n您于{heard_on}提出的意见（{content}）已经办理，结果为：{result}。{result_text}\n"
            "感谢您的关心，欢迎继续提出意见。",
            cite=HOUSE,
            facts=("speaker_name", "content"),
        ),
    ),
    numbering=(Numbering("matter", "{mark}意〔{year}〕{n}号", HOUSE),),
    dossier=Dossier(
        "群众意见案卷",
        (
            DossierItem("意见登记表", True, "hear", cite=HOUSE),
            DossierItem("交办单", False, "assign", cite=HOUSE),
            DossierItem("转办函及办理结果", False, "transfer", cite=HOUSE),
            DossierItem("办理情况", True, "handle", cite=HOUSE),
            DossierItem("反馈记录", True, "feedback", cite=HOUSE),
            DossierItem("回访记录", False, "follow_up", cite=HOUSE),
        ),
        years=10,
        cite=HOUSE,
    ),
    views=(View("answers", "意见办理公开", ("kind", "field", "village", "content", "result")),),
    ledgers=(OPINIONS,),
    invariants=INVARIANTS,
    parties=("speaker_name",),
    headline="content",
)

declare(OPINION)
