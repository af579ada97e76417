"""The letters of a petition, and the paragraph that tells of the review.

Texts are our own; what each must say follows the cited article. None is ever addressed to whoever
is accused (信访工作条例 30).
"""

from __future__ import annotations

from datetime import date

from huiyin.kernel.laws import PETITIONS as XF
from huiyin.kernel.papers import Letter, Remedy
from huiyin.lines.petition.outcomes import REVIEW

LETTERS = (
    Letter(
        id="acceptance_notice",
        title="信访事项受理告知书",
        to="petitioner",
        body="{petitioner_name}：\n您于{received_on}提出的信访事项（{request}）收悉，编号{number}。该事项属于本机关"
        "职权范围，现予受理，由{handler}承办。办理期限自受理之日起计算。",
        cite=XF[23].was("2005", 22),
        facts=("petitioner_name", "request"),
    ),
    Letter(
        id="referral_notice",
        title="信访事项不予受理（转告）告知书",
        to="petitioner",
        body="{petitioner_name}：\n您于{received_on}提出的信访事项（{request}）不属于本机关职权范围，请向"
        "{right_organ}提出。",
        cite=XF[23, 1].was("2005", 22, 1),
        facts=("petitioner_name", "request", "right_organ"),
    ),
    Letter(
        id="objection_letter",
        title="转送信访事项异议函",
        to="forwarder",
        body="{forwarder}：\n贵单位于{received_on}转送的信访事项（{number}），不属于本机关职权范围。理由："
        "{objection_reason}。请核实，同意后交还相关材料。",
        cite=XF[23, 3],
        facts=("forwarder", "objection_reason"),
    ),
    Letter(
        id="final_notice",
        title="信访事项不再受理告知书",
        to="petitioner",
        body="{petitioner_name}：\n您提出的信访事项（{request}）已经复核（{earlier_matter}），现以同一事实和理由"
        "再次提出，依照规定不再受理。",
        cite=XF[36, 3].was("2005", 35, 3),
        facts=("petitioner_name", "request", "earlier_matter"),
    ),
    Letter(
        id="suggestion_reply",
        title="建议意见回复",
        to="petitioner",
        body="{petitioner_name}：\n您提出的建议意见（{request}）经研究论证，{outcome_title}。{reply_text}",
        cite=XF[29, 1].was("2005", 29),
        facts=("petitioner_name", "request", "reply_text"),
    ),
    Letter(
        id="accusation_transfer",
        title="检举控告移送函",
        to="transferred_to",
        body="{transferred_to}：\n现将依照管理权限应由贵单位办理的检举控告事项（{number}）移送。不得将检举、"
        "揭发材料以及有关情况透露或者转给被检举、揭发的人员或者单位。",
        cite=XF[30],
        facts=("transferred_to",),
    ),
    Letter(
        id="feedback",
        title="信访事项办理情况反馈",
        to="petitioner",
        body="{petitioner_name}：\n您提出的信访事项（{number}）已依规依纪依法办理，现反馈如下：{reply_text}",
        cite=XF[30, 1],
        facts=("petitioner_name", "reply_text"),
    ),
    Letter(
        id="procedure_notice",
        title="法定程序导入告知书",
        to="petitioner",
        body="{petitioner_name}：\n您提出的信访事项（{request}）依法应当通过下列途径解决：{procedure}。{reply_text}",
        cite=XF[31].was("2005", 21),
        facts=("petitioner_name", "request", "procedure"),
    ),
    Letter(
        id="extension_notice",
        title="延长办理期限告知书",
        to="petitioner",
        body="{petitioner_name}：\n您提出的信访事项（{request}）情况复杂，经本机关负责人批准，延长办理期限至{due}。"
        "理由：{extension_reason}。",
        cite=XF[34].was("2005", 33),
        facts=("petitioner_name", "request", "extension_reason"),
    ),
    Letter(
        id="opinion_letter",
        title="信访处理意见书",
        to="petitioner",
        body="{petitioner_name}：\n您的投诉请求：{request}。经调查核实：{opinion_facts}。依照{opinion_basis}，"
        "本机关的处理意见为：{outcome_title}。",
        cite=XF[32].was("2005", 32),
        facts=("petitioner_name", "request", "opinion_facts", "opinion_basis"),
        remedy=True,
        numbered="opinion",
    ),
)

_REVIEW = "如不服本意见，可以自收到本意见书之日起30日内请求{county}人民政府复查。"

REMEDIES = (
    Remedy(group=REVIEW, since=date(2005, 5, 1), text=_REVIEW, cite=XF[35].was("2005", 34)),
)
