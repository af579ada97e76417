"""The papers of a suggestion. Texts are our own; each maker has a reply of their own."""

from __future__ import annotations

from huiyin.kernel.papers import Letter
from huiyin.kernel.statutes import Article


def letters(law: Article, local: Article, who: str) -> tuple[Letter, ...]:
    return (
        Letter(
            id="reply",
            title=f"关于{who}建议办理情况的答复" if who == "代表" else "关于政协提案办理情况的答复",
            to="deputy",
            body="{key}：\n您在{session}会议上提出的《{title}》收悉。办理结果：{result}。\n{reply_text}\n"
            f"感谢您对我镇工作的关心支持。请将对办理情况的意见填入所附{who}征询意见表寄回。",
            cite=law,
            facts=("title", "result"),
            numbered="reply",
        ),
        Letter(
            id="return_request",
            title="退回交办申请",
            to="presidium",
            body="{session}会议交办的《{title}》（{number}）不属于本机关职权范围。理由：{return_reason}。"
            "请核实后另行交办。",
            cite=local,
            facts=("title", "return_reason"),
        ),
    )
