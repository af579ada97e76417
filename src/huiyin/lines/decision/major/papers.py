"""The papers of a major decision and the order of its file."""

from __future__ import annotations

from huiyin.kernel.laws import DECISIONS as JC
from huiyin.kernel.papers import Dossier, DossierItem, Letter, Numbering

LETTERS = (
    Letter(
        id="unit_letter",
        title="征求意见函",
        to="unit",
        body="{key}：\n本机关正在拟订“{name}”决策草案，请提出意见；有不同意见的，请说明理由和依据。",
        cite=JC[13],
        facts=("name",),
    ),
    Letter(
        id="comment_notice",
        title="公开征求意见公告",
        to="public",
        body="关于“{name}”公开征求意见的公告\n现将决策草案及其说明公布，自公告之日起{comment_days}日内"
        "可以通过{comment_channel}提出意见。{short_reason}",
        cite=JC[15],
        facts=("name", "comment_days", "comment_channel", "short_reason"),
    ),
    Letter(
        id="hearing_notice",
        title="听证会公告",
        to="public",
        body="关于“{name}”听证会的公告\n听证会定于{hearing_on}在{hearing_place}举行。参加人遴选：{selection}。",
        cite=JC[16],
        facts=("name", "hearing_on", "hearing_place", "selection"),
    ),
    Letter(
        id="review_opinion",
        title="合法性审查意见书",
        to="lead_unit",
        body="{lead_unit}：\n你单位送审的“{name}”决策草案，经审查，结论为：{review_result}。"
        "法律顾问意见：{adviser_view}。",
        cite=JC[28],
        facts=("name", "lead_unit", "review_result", "adviser_view"),
        numbered="review",
    ),
    Letter(
        id="party_report",
        title="关于重大行政决策的请示",
        to="party_committee",
        body="镇党委：\n“{name}”已履行公众参与、合法性审查和集体讨论决定程序，拟予出台。"
        "意见采纳情况：{adoption_note}。当否，请批示。",
        cite=JC[31],
        facts=("name", "adoption_note"),
    ),
    Letter(
        id="announcement",
        title="重大行政决策公告",
        to="public",
        body="现将“{name}”（{document_number}）予以公布。公众意见采纳情况：{adoption_note}。",
        cite=JC[32],
        facts=("name", "document_number", "adoption_note"),
    ),
)

NUMBERING = (
    Numbering("matter", "{mark}决〔{year}〕{n}号"),
    Numbering("review", "{mark}审〔{year}〕{n}号"),
)

DOSSIER = Dossier(
    "重大行政决策档案",
    (
        DossierItem("决策事项建议及启动材料", True, "start", cite=JC[11]),
        DossierItem("决策草案及历次修改稿", True, "draft_text", cite=JC[12]),
        DossierItem("有关单位意见", False, "unit_answered", cite=JC[13]),
        DossierItem("公众参与材料", False, "handle_comments", cite=JC[18]),
        DossierItem("听证记录", False, "hearing_record", cite=JC[17]),
        DossierItem("专家论证意见", False, "expert_opinion", cite=JC[19]),
        DossierItem("风险评估报告", False, "risk_report", cite=JC[23]),
        DossierItem("法律顾问意见", True, "adviser_opinion", cite=JC[28]),
        DossierItem("合法性审查意见书", True, "review", cite=JC[28]),
        DossierItem("公平竞争审查材料", False, "fair_review", cite=JC[29]),
        DossierItem("集体讨论记录", True, "minutes", cite=JC[30]),
        DossierItem("向同级党委请示报告材料", True, "report_party", cite=JC[31]),
        DossierItem("公布文本", False, "publish", cite=JC[32]),
        DossierItem("后评估材料", False, "evaluation", cite=JC[36]),
    ),
    cite=JC[33],
)
