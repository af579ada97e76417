"""The papers of a penalty case, and the remedy paragraph that closes a decision.

Texts are our own; what each must say follows the cited article. `{review}` is the organ that
reviews the town's acts.
"""

from __future__ import annotations

from datetime import date

from huiyin.kernel.laws import CRIME_TRANSFER, LITIGATION, RECONSIDERATION
from huiyin.kernel.laws import PENALTY as CF
from huiyin.kernel.papers import Dossier, DossierItem, Letter, Numbering, Remedy
from huiyin.lines.enforcement.outcomes import EITHER, REVIEW_FIRST

LETTERS = (
    Letter(
        id="preservation_notice",
        title="先行登记保存证据通知书",
        to="party",
        body="{party_name}：\n因{evidence_reason}，经本机关负责人批准，对清单所列证据先行登记保存。"
        "本机关将在七日内作出处理决定；在此期间不得销毁或者转移证据。",
        cite=CF[56],
        facts=("party_name", "evidence_reason"),
    ),
    Letter(
        id="disposal_notice",
        title="先行登记保存证据处理通知书",
        to="party",
        body="{party_name}：\n对先行登记保存的证据，本机关决定：{evidence_disposal}。",
        cite=CF[56],
        facts=("party_name", "evidence_disposal"),
    ),
    Letter(
        id="advance_notice",
        title="行政处罚事先告知书",
        to="party",
        body="{party_name}：\n你（单位）涉嫌{deed}一案，本机关拟作出如下处罚：{proposed_content}。"
        "你（单位）有权进行陈述和申辩；依法有权要求听证的，应当在收到本告知书后五日内提出。",
        cite=CF[44],
        facts=("party_name", "deed", "proposed_content"),
        numbered="notice",
    ),
    Letter(
        id="hearing_notice",
        title="行政处罚听证通知书",
        to="party",
        body="{party_name}：\n根据你（单位）的要求，本机关定于{hearing_on}在{hearing_place}举行听证，"
        "由{chair_name}主持。你（单位）可以亲自参加，也可以委托一至二人代理；认为主持人与本案有直接利害"
        "关系的，有权申请回避。",
        cite=CF[64],
        facts=("party_name", "hearing_on", "hearing_place", "chair_name"),
    ),
    Letter(
        id="decision",
        title="行政处罚决定书",
        to="party",
        body="当事人：{party_name}，{party_address}。\n经查明：{facts_found}。依照{penalty_basis}，"
        "本机关决定：{penalty_content}。\n罚款应当自收到本决定书之日起十五日内缴至指定的银行或者通过电子"
        "支付系统缴纳；到期不缴纳的，每日按罚款数额的百分之三加处罚款，加处数额不超出罚款数额。",
        cite=CF[59],
        facts=("party_name", "party_address", "facts_found", "penalty_basis", "penalty_content"),
        remedy=True,
        numbered="decision",
    ),
    Letter(
        id="no_penalty",
        title="不予行政处罚决定书",
        to="party",
        body="{party_name}：\n你（单位）涉嫌{deed}一案，{outcome_title}。理由：{reasons}。",
        cite=CF[57],
        facts=("party_name", "deed", "reasons"),
        remedy=True,
        numbered="decision",
    ),
    Letter(
        id="crime_letter",
        title="涉嫌犯罪案件移送书",
        to="police",
        body="本机关在查处{deed}一案中发现当事人涉嫌犯罪：{crime_grounds}。现将案件移送你机关。",
        cite=CRIME_TRANSFER[5],
        facts=("deed", "crime_grounds"),
    ),
    Letter(
        id="transfer_letter",
        title="案件移送函",
        to="right_organ",
        body="{right_organ}：\n本机关发现的{deed}一案不属本机关职权。理由：{reasons}。现移送你机关处理。",
        cite=CF[24],
        facts=("right_organ", "deed", "reasons"),
    ),
)

_BOTH = (
    "如不服本决定，可以自收到本决定书之日起六十日内向{review}申请行政复议，"
    "也可以自收到本决定书之日起六个月内向{court}提起行政诉讼。"
)
_FIRST = (
    "如不服本决定，应当自收到本决定书之日起六十日内先向{review}申请行政复议；"
    "对行政复议决定不服的，可以自收到行政复议决定书之日起十五日内向人民法院提起行政诉讼。"
)

REMEDIES = (
    Remedy(group=EITHER, since=date(2018, 1, 1), text=_BOTH, cite=LITIGATION[46]),
    Remedy(group=REVIEW_FIRST, since=date(2018, 1, 1), text=_BOTH, cite=LITIGATION[46]),
    Remedy(group=REVIEW_FIRST, since=date(2024, 1, 1), text=_FIRST, cite=RECONSIDERATION[23, 1, 1]),
)

NUMBERING = (
    Numbering("matter", "{mark}罚立〔{year}〕{n}号"),
    Numbering("notice", "{mark}罚告〔{year}〕{n}号"),
    Numbering("decision", "{mark}罚决〔{year}〕{n}号"),
)

DOSSIER = Dossier(
    "行政处罚案卷",
    (
        DossierItem("立案审批表", True, "file", cite=CF[54]),
        DossierItem("行政处罚决定书", True, "decision", cite=CF[59]),
        DossierItem("送达回证", True, "serve", cite=CF[61]),
        DossierItem("行政处罚事先告知书", True, "advance_notice", cite=CF[44]),
        DossierItem("陈述申辩材料", False, "defend", cite=CF[45]),
        DossierItem("听证通知书", False, "hearing_notice", cite=CF[64]),
        DossierItem("听证笔录", False, "hold_hearing", cite=CF[64]),
        DossierItem("询问、检查笔录及其他证据", True, "investigate", cite=CF[55]),
        DossierItem("先行登记保存及处理通知书", False, "preservation_notice", cite=CF[56]),
        DossierItem("罚款缴纳凭证及涉案财物处理材料", False, "pay", cite=CF[67]),
        DossierItem("案件来源材料", True, "lead", volume="inner"),
        DossierItem("调查终结报告", True, "inquiry_report", volume="inner", cite=CF[57]),
        DossierItem("法制审核意见书", False, "review", volume="inner", cite=CF[58]),
        DossierItem("集体讨论记录", False, "discuss", volume="inner", cite=CF[57, 2]),
        DossierItem("听证报告", False, "hearing_report", volume="inner", cite=CF[65]),
        DossierItem("结案报告", True, "close_report", volume="inner"),
    ),
    years=30,
    cite=CF[47],
)
