"""The letters of a request, and the remedy paragraph that closes a reply.

Texts are our own; what each must say follows the cited article. `{review}` is the organ that
reviews the town's acts.
"""

from __future__ import annotations

from datetime import date

from huiyin.kernel.laws import DISCLOSURE as GK
from huiyin.kernel.laws import DISCLOSURE_CASES, DISCLOSURE_FEES, LITIGATION, RECONSIDERATION
from huiyin.kernel.papers import Letter, Remedy
from huiyin.lines.disclosure.outcomes import DISPUTED, EITHER, REVIEW_FIRST

OVERDUE = "overdue"

_REPLY = (
    "{applicant_name}：\n您（单位）于{received_on}提出的政府信息公开申请（{subject}）收悉。"
    "经审查，{outcome_title}。{reasons}根据《政府信息公开条例》{article}，现予答复。{supply}"
)

LETTERS = (
    Letter(
        id="receipt",
        title="登记回执",
        to="applicant",
        body="{applicant_name}：\n您（单位）提出的政府信息公开申请（{subject}）已登记，编号{number}，"
        "收到申请之日为{received_on}。",
        cite=GK[31],
        facts=("applicant_name", "subject"),
    ),
    Letter(
        id="correction_notice",
        title="补正告知书",
        to="applicant",
        body="{applicant_name}：\n您（单位）的申请内容不明确。请在收到本告知书之日起{correction_days}个"
        "工作日内补正下列事项：{correction_items}。无正当理由逾期不补正的，视为放弃申请，本机关不再处理该申请；"
        "答复期限自收到补正的申请之日起计算。",
        cite=GK[30],
        facts=("applicant_name", "correction_items", "correction_days"),
    ),
    Letter(
        id="extension_notice",
        title="延期答复告知书",
        to="applicant",
        body="{applicant_name}：\n您（单位）的申请（{subject}）不能在原定期限内答复。经本机关政府信息公开工作机构"
        "负责人同意，延长答复期限，至{due}前答复。原因：{extension_reason}。",
        cite=GK[33, 2],
        facts=("applicant_name", "subject", "extension_reason"),
    ),
    Letter(
        id="third_party_letter",
        title="第三方意见征询书",
        to="third_party",
        body="{key}：\n本机关收到的政府信息公开申请所涉信息，公开后可能损害您（单位）的合法权益。请自收到本征询书"
        "之日起15个工作日内书面提出意见并说明理由。逾期未提出意见的，由本机关依法决定是否公开。",
        cite=GK[32],
    ),
    Letter(
        id="third_party_decision",
        title="公开第三方信息告知书",
        to="third_party",
        body="{key}：\n本机关认为不公开可能对公共利益造成重大影响，决定公开下列信息：{override_content}。"
        "理由：{override_reason}。",
        cite=GK[32],
        facts=("override_content", "override_reason"),
        remedy=True,
    ),
    Letter(
        id="co_maker_letter",
        title="共同制作机关意见征询函",
        to="co_maker",
        body="{key}：\n所申请信息由本机关牵头与贵机关共同制作。请自收到本函之日起15个工作日内提出意见；"
        "逾期未提出意见的，视为同意公开。",
        cite=GK[34],
    ),
    Letter(
        id="reasons_letter",
        title="说明理由告知书",
        to="applicant",
        body="{applicant_name}：\n您（单位）申请的数量、频次明显超过合理范围，请说明理由。",
        cite=GK[35],
        facts=("applicant_name",),
    ),
    Letter(
        id="delay_letter",
        title="延迟答复告知书",
        to="applicant",
        body="{applicant_name}：\n您（单位）说明的理由合理。因申请数量较多，本机关确定于{delay_until}前答复。",
        cite=GK[35],
        facts=("applicant_name", "delay_until"),
    ),
    Letter(
        id="fee_notice",
        title="信息处理费收费通知",
        to="applicant",
        body="{applicant_name}：\n依照《政府信息公开信息处理费管理办法》（国办函〔2020〕109号），您（单位）的申请应缴纳信息处理费{fee_fen}。请自收到本通知次日起"
        "20个工作日内缴纳；逾期未缴纳的，视为放弃申请，本机关不再处理该申请。",
        cite=DISCLOSURE_FEES.whole,
        facts=("applicant_name", "fee_fen"),
    ),
    Letter(
        id="reply",
        title="政府信息公开申请答复书",
        to="applicant",
        body=_REPLY,
        cite=GK[36],
        facts=("applicant_name", "subject", "reasons", "supply"),
        remedy=True,
        numbered="reply",
    ),
    Letter(
        id="overdue_notice",
        title="逾期未答复的救济途径告知书",
        to="applicant",
        body="{applicant_name}：\n您（单位）于{received_on}提出的政府信息公开申请（{subject}），本机关未能在"
        "{due}前答复，谨致歉意，现正继续办理。",
        cite=DISCLOSURE_CASES[2, 2],
        facts=("applicant_name", "subject"),
        remedy=True,
        remedies=OVERDUE,
    ),
)

_BOTH = (
    "如不服本答复，可以自收到本答复之日起60日内向{review}申请行政复议，"
    "也可以自收到本答复之日起6个月内向{court}提起行政诉讼。"
)
_FIRST = (
    "如不服本答复，应当自收到本答复之日起60日内先向{review}申请行政复议；"
    "对行政复议决定不服的，可以自收到行政复议决定之日起15日内向人民法院提起行政诉讼。"
)

_OVERDUE_BOTH = (
    "逾期未答复的，可以自答复期限届满之日起60日内向{review}申请行政复议，"
    "也可以自答复期限届满之日起6个月内向{court}提起行政诉讼。"
)
_OVERDUE_FIRST = (
    "逾期未答复的，应当自答复期限届满之日起60日内先向{review}申请行政复议；"
    "对行政复议决定不服的，可以自收到行政复议决定之日起15日内向人民法院提起行政诉讼。"
)

# How far “不予公开” reached between the review law of 2023 and the court's rule of 2025 no text of
# ours says: the town, or its county, sets it.
SCOPE = "review_first_scope"


def _where_all(group: str, text: str) -> Remedy:
    return Remedy(
        group=group,
        since=date(2024, 1, 1),
        text=text,
        cite=RECONSIDERATION[23].inference("“不予公开”是否包括此类情形，当时未见解释"),
        parameter=SCOPE,
        value="all",
    )


REMEDIES = (
    Remedy(group=EITHER, since=date(2008, 5, 1), text=_BOTH, cite=LITIGATION[46]),
    Remedy(group=REVIEW_FIRST, since=date(2008, 5, 1), text=_BOTH, cite=LITIGATION[46]),
    Remedy(group=REVIEW_FIRST, since=date(2024, 1, 1), text=_FIRST, cite=RECONSIDERATION[23]),
    Remedy(group=DISPUTED, since=date(2008, 5, 1), text=_BOTH, cite=LITIGATION[46]),
    _where_all(DISPUTED, _FIRST),
    Remedy(group=DISPUTED, since=date(2025, 6, 1), text=_BOTH, cite=DISCLOSURE_CASES[1]),
    Remedy(group=OVERDUE, since=date(2008, 5, 1), text=_OVERDUE_BOTH, cite=LITIGATION[47]),
    _where_all(OVERDUE, _OVERDUE_FIRST),
    Remedy(group=OVERDUE, since=date(2025, 6, 1), text=_OVERDUE_BOTH, cite=DISCLOSURE_CASES[2, 2]),
)
