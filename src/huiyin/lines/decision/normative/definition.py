"""行政规范性文件: a normative document of the town.

组织法第七十五条 binds the county and above; what towns do follows local rules that were met on
secondary pages (warnings) or are parameters. Statutes that were read bind directly: publication
(政府信息公开条例 17, 20, 26) and documents that concern the market (优化营商环境条例 62, 63).
"""

from __future__ import annotations

from huiyin.kernel.clocks import Clock, Earliest, FromFact, FromParameter, Latest, Unlocks
from huiyin.kernel.conditions import Has, Is
from huiyin.kernel.laws import ADVISERS, BUSINESS, DISCLOSURE, MODEL_TOWNS, PRACTICE, TOWN_REVIEW
from huiyin.kernel.laws import NORM_RULES as GF
from huiyin.kernel.papers import Dossier, DossierItem, Letter, Numbering, View
from huiyin.kernel.procedure import Episode, Outcome, Parameter, Procedure, Role, State
from huiyin.kernel.terms import days, wd
from huiyin.lines.decision import advice
from huiyin.lines.decision.normative.facts import FACTS
from huiyin.lines.decision.normative.holding import HOLDING
from huiyin.lines.decision.normative.invariants import INVARIANTS
from huiyin.lines.decision.normative.ledger import NORMATIVE_LEDGER
from huiyin.lines.decision.normative.making import MAKING

CLOCKS: tuple[Clock, ...] = (
    Earliest(
        id="comment_period",
        title="公开征求意见七个工作日",
        owed_by="agency",
        cite=MODEL_TOWNS[24],
        term=wd(7),
        start=("publish_draft",),
        bars=("end_comment",),
        when=~Is("market", True),
    ),
    Earliest(
        id="market_period",
        title="公开征求意见三十日",
        owed_by="agency",
        cite=BUSINESS[62],
        term=days(30),
        start=("publish_draft",),
        bars=("end_comment",),
        when=Is("market", True) & ~Has("short_reason"),
    ),
    Latest(
        id="publish",
        title="公布规范性文件",
        owed_by="agency",
        cite=DISCLOSURE[26],
        term=wd(20),
        start=("issue",),
        stop=("publish", "repeal", "lapse"),
    ),
    Latest(
        id="filing",
        title="报送备案",
        owed_by="agency",
        cite=GF.whole,
        term=FromParameter("filing_term"),
        start=("publish",),
        stop=("file", "repeal", "lapse"),
    ),
    Latest(
        id="validity",
        title="有效期",
        owed_by="other_organ",
        cite=GF.whole,
        term=FromFact("valid_until", "until"),
        start=("effective_on",),
        stop=("repeal", "lapse"),
        on_expiry=Unlocks("lapse"),
    ),
)

NORMATIVE = Procedure(
    id="decision.normative",
    version=1,
    title="行政规范性文件",
    line="decision",
    cite=GF.whole,
    states=(
        State("new", "待立项"),
        State("drafting", "起草审核"),
        State("submitted", "提请审议"),
        State("adopted", "已通过，待签发"),
        State("issued", "现行有效", final=True),
        State("ended", "已废止、失效", final=True),
        State("dropped", "未制定", final=True),
    ),
    roles=(
        Role("lead_officer", "承办人"),
        Role("lead_head", "起草单位负责人"),
        Role("head", "行政首长"),
        Role("chair", "会议主持人"),
        Role("secretary", "党政办工作人员"),
        Role("reviewer", "合法性审查人员"),
        Role("screener", "公开审查人员"),
        Role("adviser", "法律顾问、公职律师"),
        Role("filing_organ", "备案机关", outside=True),
    ),
    facts=FACTS,
    steps=(*MAKING, *HOLDING),
    outcomes=(
        Outcome("issued", "印发", cite=GF.whole),
        Outcome("repealed", "废止", cite=GF.whole),
        Outcome("lapsed", "失效", cite=GF.whole),
        Outcome("dropped", "不制定", cite=PRACTICE.whole),
    ),
    episodes=(
        Episode(
            id="comment",
            title="公开征求意见",
            opens=("publish_draft",),
            closes=("end_comment",),
            cite=MODEL_TOWNS[24],
        ),
        advice.EPISODE,
        Episode(
            id="filing",
            title="备案审查",
            opens=("file",),
            closes=("filing_answered",),
            waits_for="filing_organ",
            cite=GF.whole,
        ),
    ),
    clocks=CLOCKS,
    parameters=(
        Parameter(
            "filing_term",
            "规范性文件报送备案的期限",
            "15d",
            GF.whole.memory("各地规定十五日或者三十日"),
        ),
    ),
    letters=(
        Letter(
            id="comment_notice",
            title="公开征求意见公告",
            to="public",
            body="关于《{name}（征求意见稿）》公开征求意见的公告\n自公告之日起{comment_days}日内"
            "可以通过{comment_channel}提出意见。{short_reason}",
            cite=MODEL_TOWNS[24],
            facts=("name", "comment_days", "comment_channel", "short_reason"),
        ),
        Letter(
            id="review_opinion",
            title="合法性审核意见书",
            to="lead_unit",
            body="{lead_unit}：\n你单位送审的《{name}》，经审核，结论为：{review_result}。",
            cite=TOWN_REVIEW.whole,
            facts=("name", "lead_unit", "review_result"),
            numbered="review",
        ),
        Letter(
            id="filing_report",
            title="规范性文件备案报告",
            to="filing_organ",
            body="{filed_with}：\n现将《{name}》（{document_number}）报请备案，附文件文本和说明。",
            cite=GF.whole,
            facts=("name", "document_number", "filed_with"),
            numbered="filing",
        ),
    ),
    numbering=(
        Numbering("matter", "{mark}规起〔{year}〕{n}号"),
        Numbering("review", "{mark}审规〔{year}〕{n}号"),
        Numbering("filing", "{mark}规备〔{year}〕{n}号"),
    ),
    dossier=Dossier(
        "行政规范性文件档案",
        (
            DossierItem("立项和起草说明", True, "propose", cite=GF.whole),
            DossierItem("草案及历次修改稿", True, "draft_text", cite=GF.whole),
            DossierItem("征求意见材料", True, "handle_comments", cite=GF.whole),
            DossierItem("公平竞争审查材料", False, "fair_review", cite=BUSINESS[63]),
            DossierItem("法律顾问意见", True, "adviser_opinion", cite=ADVISERS.whole),
            DossierItem("合法性审核意见书", True, "review", cite=TOWN_REVIEW.whole),
            DossierItem("集体审议记录", True, "minutes", cite=GF.whole),
            DossierItem("印发文本", True, "issue", cite=GF.whole),
            DossierItem("公布凭证", True, "publish", cite=DISCLOSURE[20, 0, 1]),
            DossierItem("备案材料", True, "file", cite=GF.whole),
            DossierItem("评估、清理、废止材料", False, "evaluate", cite=GF.whole),
        ),
        cite=GF.whole,
    ),
    views=(
        View(
            "summary",
            "规范性文件公布",
            ("name", "document_number", "effective_on", "valid_until", "replaced_by"),
        ),
    ),
    ledgers=(NORMATIVE_LEDGER,),
    invariants=INVARIANTS,
    headline="name",
)
