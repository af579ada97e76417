"""The papers of an application: receipt, one-time notice, acceptance, extension, decision."""

from __future__ import annotations

from datetime import date

from huiyin.kernel.laws import LICENSING as XK
from huiyin.kernel.laws import LITIGATION, PRACTICE
from huiyin.kernel.papers import Dossier, DossierItem, Letter, Numbering, Remedy, View
from huiyin.lines.services.outcomes import EITHER

LETTERS = (
    Letter(
        id="receipt",
        title="收件凭证",
        to="applicant",
        body="{applicant_name}：\n您（单位）申请办理“{item}”的材料已收到，编号{number}。材料：{materials}。\n"
        "材料不齐全或者不符合法定形式的，将当场或者在5个工作日内一次告知需要补正的全部内容；"
        "逾期不告知的，自收到材料之日起即为受理。（加盖专用印章）",
        cite=XK[32, 1, 4],
        facts=("applicant_name", "item"),
    ),
    Letter(
        id="supplement_notice",
        title="一次性告知书",
        to="applicant",
        body="{applicant_name}：\n您（单位）申请办理“{item}”，需要补正的全部内容为：{missing_items}。"
        "按照要求提交全部补正材料的，即予受理。（加盖专用印章）",
        cite=XK[32, 1, 4],
        facts=("applicant_name", "item", "missing_items"),
    ),
    Letter(
        id="acceptance",
        title="受理通知书",
        to="applicant",
        body="{applicant_name}：\n您（单位）申请办理“{item}”，材料齐全、符合法定形式，现予受理。"
        "将于{due}前作出决定。（加盖专用印章）",
        cite=XK[32, 2],
        facts=("applicant_name", "item"),
    ),
    Letter(
        id="non_acceptance",
        title="不予受理通知书",
        to="applicant",
        body="{applicant_name}：\n您（单位）申请办理“{item}”，{outcome_title}。{right_organ}（加盖专用印章）",
        cite=XK[32, 2],
        facts=("applicant_name", "item"),
        remedy=True,
    ),
    Letter(
        id="hearing_right",
        title="听证权利告知书",
        to="interested",
        body="您（单位）与“{item}”的申请有重大利益关系，享有要求听证的权利。要求听证的，请在收到本告知书之日起"
        "5个工作日内提出；组织听证的费用由本机关承担。",
        cite=XK[47],
        facts=("item",),
    ),
    Letter(
        id="hearing_notice",
        title="听证通知书",
        to="interested",
        body="关于“{item}”的听证会定于{hearing_on}举行，请按时参加。",
        cite=XK[48, 1, 1],
        facts=("item", "hearing_on"),
    ),
    Letter(
        id="time_notice",
        title="特别程序所需时间告知书",
        to="applicant",
        body="{applicant_name}：\n办理“{item}”依法需要{review_kind}，所需时间{review_days}，不计算在办理期限内。",
        cite=XK[45],
        facts=("applicant_name", "item", "review_kind", "review_days"),
    ),
    Letter(
        id="extension_notice",
        title="延长期限告知书",
        to="applicant",
        body="{applicant_name}：\n您（单位）申请办理的“{item}”不能在原定期限内作出决定。经负责人批准，"
        "延长至{due}。理由：{extension_reason}。",
        cite=XK[42],
        facts=("applicant_name", "item", "extension_reason"),
    ),
    Letter(
        id="approval",
        title="准予许可（办结）决定书",
        to="applicant",
        body="{applicant_name}：\n您（单位）申请办理“{item}”，符合法定条件、标准，现予准予。",
        cite=XK[38, 1],
        facts=("applicant_name", "item"),
        numbered="decision",
    ),
    Letter(
        id="rejection",
        title="不予许可（不予办理）决定书",
        to="applicant",
        body="{applicant_name}：\n您（单位）申请办理“{item}”，经审查不予准予。理由：{reasons}。",
        cite=XK[38, 2],
        facts=("applicant_name", "item", "reasons"),
        remedy=True,
        numbered="decision",
    ),
)

REMEDIES = (
    Remedy(
        group=EITHER,
        since=date(2017, 7, 1),
        text="如不服，可以自收到之日起60日内向{review}申请行政复议，"
        "也可以自收到之日起6个月内向{court}提起行政诉讼。",
        cite=LITIGATION[46],
    ),
)

NUMBERING = (
    Numbering("matter", "{mark}办件〔{year}〕{n}号", PRACTICE.whole),
    Numbering("decision", "{mark}许决〔{year}〕{n}号", PRACTICE.whole),
)

DOSSIER = Dossier(
    "政务服务办件案卷",
    (
        DossierItem("申请书及申请材料", True, "receive", cite=XK[31]),
        DossierItem("收件凭证", True, "receipt", cite=XK[32, 2]),
        DossierItem("一次性告知书", False, "supplement_notice", cite=XK[32, 1, 4]),
        DossierItem("受理（不予受理）通知书", True, "acceptance", cite=XK[32, 2]),
        DossierItem("核查记录", False, "check_record", volume="inner", cite=XK[34, 3]),
        DossierItem("陈述、申辩记录", False, "hear_interested", cite=XK[36]),
        DossierItem("听证材料", False, "hearing_record", cite=XK[48]),
        DossierItem("延长期限审批及告知", False, "extension_notice", cite=XK[42]),
        DossierItem("决定书", True, "approval", cite=XK[38]),
        DossierItem("送达凭证", False, "deliver", cite=XK[44]),
    ),
    years=10,
)

VIEWS = (View("summary", "办理情况", ("item", "kind", "accepted_on")),)
