"""年度报告: an annual report as a matter: draft, check, secrecy review, signature, up, out.

Sent to the level above before 1 March and published before 1 April (督察工作规定, met on secondary
pages; its article 24 as quoted there); the disclosure report by the day that the county names. What
is read in the statutes and holds hard: nothing is published without its secrecy review
(政府信息公开条例 17), a review covers the text that it saw and no other, a secret stays one (14).
What the disclosure report contains was read too (50); that nobody ticked it off only warns.
"""

from __future__ import annotations

from huiyin.kernel.conditions import Covers, Done, Has, Is
from huiyin.kernel.gates import Gate
from huiyin.kernel.laws import DISCLOSURE as GK
from huiyin.kernel.laws import PRACTICE, REPORTING
from huiyin.kernel.papers import Dossier, DossierItem, Letter, Numbering, View
from huiyin.kernel.procedure import Episode, Outcome, Procedure, Role, State, Step
from huiyin.lines.governance.ledgers import REPORTS
from huiyin.lines.governance.report_clocks import CLOCKS, COUNTY_DAY, PARAMETERS
from huiyin.lines.governance.report_facts import FACTS
from huiyin.lines.governance.report_law import INVARIANTS

_DC = REPORTING.whole
_HOUSE = PRACTICE.whole

ROLES = (
    Role("drafter", "起草人"),
    Role("checker", "核对人"),
    Role("reviewer", "保密审查人"),
    Role("head", "党政主要负责人"),
    Role("office", "党政办工作人员"),
    Role("superior", "主管部门或者保密行政管理部门", outside=True),
)

_OFFICE = ("office", "drafter")

# Only the first three are a government's own; the duty report is its head's.
_OURS = Is("kind", "rule-of-law", "disclosure", "enforcement")
_LAW = Is("kind", "rule-of-law")
_DISCLOSURE = Is("kind", "disclosure")

_CHECKED = Gate(
    Covers("check", "text") & Done("check", ("check_result", "pass")),
    "对现稿的核对",
    _HOUSE,
    supply="check",
)
_WHOLE = Gate(
    Is("contents_complete", True),
    "五项必备内容（举措成效、不足和原因、第一责任人履职、下一年安排、其他）",
    _DC,
    when=_LAW,
    supply="check",
)
_AS_LISTED = Gate(
    Is("contents_complete", True),
    "条例所列内容（主动公开、依申请公开、复议诉讼、问题及改进、其他）",
    GK[50],
    when=_DISCLOSURE,
    supply="check",
    soft=True,
)
_PASSED = (
    Gate(
        Done("secrecy_review", ("review_result", "pass"))
        | Done("upward_answered", ("upward_answer", "pass")),
        "保密审查意见：可以公开",
        GK[17, 2],
        supply="secrecy_review",
    ),
    Gate(
        Covers("secrecy_review", "text"),
        "对现稿的保密审查（稿件已改动）",
        GK[17, 2],
        supply="secrecy_review",
    ),
)
_SIGNED = Gate(Covers("approve", "text"), "对现稿的签发", _DC, supply="approve")

STEPS = (
    Step(
        id="begin",
        title="启动年度报告",
        moves="new > drafting",
        by=("drafter", "office"),
        cite=_DC,
        sets=("kind", "title", "period_to", "person?"),
    ),
    Step(
        id="draft",
        title="提交文稿",
        moves="drafting|approved > drafting",
        by=("drafter",),
        cite=_DC,
        sets=("text", "evidence_pin?"),
        resets=("check", "secrecy_review", "upward_answered", "consider", "approve"),
    ),
    Step(
        id="check",
        title="核对文稿",
        moves="drafting",
        by=("checker",),
        cite=_HOUSE,
        sets=("check_result", "contents_complete?", "check_notes?"),
        not_by=("draft",),
        needs=(Gate(Has("text"), "文稿", _HOUSE, supply="draft"),),
        binds="text",
    ),
    Step(
        id="secrecy_review",
        title="保密审查",
        moves="drafting|approved",
        by=("reviewer",),
        cite=GK[17, 1],
        sets=("review_result", "review_basis?"),
        not_by=("draft",),
        needs=(Gate(Has("text"), "文稿", GK[17, 2], supply="draft"),),
        binds="text",
    ),
    Step(
        id="ask_upward",
        title="不能确定的，报主管部门或者保密行政管理部门",
        moves="drafting|approved",
        by=("reviewer", "office"),
        cite=GK[17, 3],
        needs=(Gate(Is("review_result", "doubt"), "不能确定是否可以公开的审查结果", GK[17, 3]),),
        opens="upward",
    ),
    Step(
        id="upward_answered",
        title="上级答复",
        moves="drafting|approved",
        by=("superior", "reviewer", "office"),
        cite=GK[17, 3],
        sets=("upward_answer",),
        closes="upward",
    ),
    Step(
        id="consider",
        title="会议审议",
        moves="drafting",
        by=("head", "office"),
        cite=_DC,
        sets=("meeting",),
        needs=(Gate(Has("text"), "文稿", _HOUSE, supply="draft"),),
        binds="text",
    ),
    Step(
        id="approve",
        title="签发",
        moves="drafting > approved",
        by=("head",),
        cite=_DC,
        not_by=("draft",),
        needs=(Gate(Has("text"), "文稿", _DC, supply="draft"), _CHECKED, _WHOLE, _AS_LISTED),
        binds="text",
    ),
    Step(
        id="send_up",
        title="报送上级",
        moves="approved|published",
        by=_OFFICE,
        cite=_DC,
        sets=("sent_to", "copied_to?"),
        needs=(
            _SIGNED,
            Gate(
                Has("copied_to"),
                "抄送上一级督察单位（依法治县办）",
                _DC,
                when=_LAW,
            ),
        ),
        letter="covering",
    ),
    Step(
        id="publish",
        title="公布",
        moves="approved > published",
        by=_OFFICE,
        cite=REPORTING[24],
        sets=("channel", "address?"),
        needs=(
            Gate(_OURS, "应当公布的报告种类（述法报告不以镇政府名义公布）", _HOUSE),
            *_PASSED,
            _SIGNED,
        ),
        outcome="published",
    ),
    Step(
        id="withhold",
        title="涉密，依法不予公布",
        moves="approved > kept",
        by=("head",),
        cite=GK[14],
        sets=("withheld_why",),
        needs=(
            Gate(
                Done("secrecy_review", ("review_result", "fail"))
                | Done("upward_answered", ("upward_answer", "fail")),
                "不得公开的审查意见",
                GK[17, 2],
                supply="secrecy_review",
            ),
        ),
        outcome="withheld",
    ),
    Step(
        id="finish",
        title="报送后归档（不需公布）",
        moves="approved > kept",
        by=_OFFICE,
        cite=_HOUSE,
        needs=(
            Gate(Done("send_up"), "报送上级", _HOUSE, supply="send_up"),
            Gate(~_LAW, "依规定不需公布的报告（法治政府建设年度报告应当公布）", REPORTING[24]),
            Gate(
                ~_DISCLOSURE, "依规定不需公布的报告（信息公开年度报告依县里通知公布）", COUNTY_DAY
            ),
        ),
        outcome="sent",
    ),
    Step(
        id="correct",
        title="发现公布内容不准确，重新起草",
        moves="published > drafting",
        by=("head", "office"),
        cite=GK[6],
        sets=("correction",),
        resets=("check", "secrecy_review", "upward_answered", "consider", "approve"),
    ),
    Step(
        id="give_up",
        title="并入其他报告或者重复，撤销",
        moves="drafting|approved > dropped",
        by=("head",),
        cite=_HOUSE,
        sets=("withheld_why",),
        outcome="dropped",
    ),
)

OUTCOMES = (
    Outcome("published", "已公布", cite=REPORTING[24]),
    Outcome("withheld", "涉密不公布", cite=GK[14]),
    Outcome("sent", "已报送", cite=_DC),
    Outcome("dropped", "撤销", cite=_HOUSE),
)

EPISODES = (
    Episode(
        id="upward",
        title="报请确定",
        opens=("ask_upward",),
        closes=("upward_answered",),
        answer="upward_answer",
        waits_for="other_organ",
        cite=GK[17, 3],
    ),
)

REPORT = Procedure(
    id="governance.report",
    version=1,
    title="年度报告",
    line="governance",
    cite=_DC,
    states=(
        State("new", "待启动"),
        State("drafting", "起草审查中"),
        State("approved", "已签发"),
        State("published", "已公布", final=True),
        State("kept", "已归档", final=True),
        State("dropped", "已撤销", final=True),
    ),
    roles=ROLES,
    facts=FACTS,
    steps=STEPS,
    outcomes=OUTCOMES,
    episodes=EPISODES,
    clocks=CLOCKS,
    parameters=PARAMETERS,
    letters=(
        Letter(
            id="covering",
            title="年度报告报送函",
            to="superior",
            body="{sent_to}：\n现将《{title}》报上，请审阅。抄送：{copied_to}。",
            cite=_DC,
            facts=("title", "sent_to"),
        ),
    ),
    numbering=(Numbering("matter", "{mark}报〔{year}〕{n}号"),),
    dossier=Dossier(
        "年度报告材料",
        (
            DossierItem("报告正文", True, "draft", cite=_DC),
            DossierItem("证据附表和存证点", False, "draft", cite=_HOUSE),
            DossierItem("核对记录", True, "check", volume="inner", cite=_HOUSE),
            DossierItem("保密审查表", True, "secrecy_review", volume="inner", cite=GK[17]),
            DossierItem("签发稿", True, "approve", cite=_DC),
            DossierItem("报送函", False, "covering", cite=_DC),
            DossierItem("公布凭证", False, "publish", cite=REPORTING[24]),
        ),
        years=0,
        cite=_HOUSE,
    ),
    views=(View("report", "年度报告", ("kind", "title", "channel", "address")),),
    ledgers=(REPORTS,),
    invariants=INVARIANTS,
    headline="title",
)
