"""The papers of an item: the review form, the question upward, the notice of taking down."""

from __future__ import annotations

from huiyin.kernel.laws import DISCLOSURE as GK
from huiyin.kernel.laws import PRACTICE
from huiyin.kernel.papers import Dossier, DossierItem, Letter, Numbering, View

LETTERS = (
    Letter(
        id="review_form",
        title="政府信息公开保密审查表",
        to="dossier",
        body="拟公开信息：{title}\n索引号：{number}　文号：{document_number}\n来源单位：{office}\n"
        "公开稿摘要值：{draft_text}\n审查意见：{review_result}\n审查依据：{review_basis}\n"
        "本表只审查本条信息，改动文稿后须重新审查。",
        cite=GK[17, 2],
        facts=("title", "review_result", "review_basis"),
    ),
    Letter(
        id="upward_letter",
        title="关于确定政府信息是否可以公开的请示",
        to="asked_organ",
        body="{asked_organ}：\n我镇拟公开“{title}”。经保密审查，不能确定该信息是否可以公开（{review_basis}）。"
        "根据《政府信息公开条例》第十七条第三款，现报请确定。",
        cite=GK[17, 3],
        facts=("asked_organ", "title"),
    ),
    Letter(
        id="withheld_note",
        title="政府信息不予公开登记表",
        to="dossier",
        body="信息名称：{title}\n不予公开的理由：{withheld_for}。{withheld_reason}\n本表列入定期评估审查的范围。",
        cite=GK[18],
        facts=("title", "withheld_for"),
    ),
    Letter(
        id="take_down_note",
        title="公开信息撤下登记表",
        to="dossier",
        body="信息名称：{title}\n索引号：{number}\n撤下原因：{taken_down_for}\n索引号不再使用。",
        cite=PRACTICE.whole,
        facts=("title", "taken_down_for"),
    ),
)

# 索引号: the common shape, organ/year-serial. Numbers are never reused.
NUMBERING = (Numbering("matter", "{town}/{year}-{n:05d}", PRACTICE.whole),)

DOSSIER = Dossier(
    "主动公开信息案卷",
    (
        DossierItem("公开稿", True, "draft_text", cite=GK[17, 2]),
        DossierItem("三审三校记录", False, "check", volume="inner"),
        DossierItem("保密审查表", True, "review_form", volume="inner", cite=GK[17, 2]),
        DossierItem("请示及确定意见", False, "upward_letter", volume="inner", cite=GK[17, 3]),
        DossierItem("公布页面或者张贴照片", False, "published_text"),
        DossierItem("不予公开登记表", False, "withheld_note", volume="inner", cite=GK[18]),
        DossierItem("评估审查记录", False, "evaluate", volume="inner", cite=GK[18]),
        DossierItem("撤下登记表", False, "take_down_note"),
    ),
    years=10,
)

VIEWS = (
    View(
        "metadata",
        "公开信息的元数据",
        (
            "title",
            "summary",
            "category",
            "open_mode",
            "issuer",
            "document_number",
            "made_on",
            "expires_on",
            "channel",
            "address",
        ),
    ),
)
