"""The town's papers in a review. Texts are our own; what each must say follows its article."""

from __future__ import annotations

from huiyin.kernel.laws import RECONSIDERATION as FY
from huiyin.kernel.papers import Letter

LETTERS = (
    Letter(
        id="forward_letter",
        title="行政复议申请转送函",
        to="organ",
        body="{review_organ}：\n{applicant_name}不服本机关{act_title}（{act_number}），通过本机关提交行政复议"
        "申请。本机关认为原决定应予维持，现将申请及有关材料转送。",
        cite=FY[32, 2],
        facts=("applicant_name", "act_title"),
    ),
    Letter(
        id="answer_letter",
        title="行政复议答复书",
        to="organ",
        body="{review_organ}：\n{applicant_name}不服本机关{act_title}（{act_number}）申请行政复议一案"
        "（{case_number}），本机关答复如下：{answer_text}\n"
        "随附作出该行政行为的证据、依据和其他有关材料。",
        cite=FY[48].was("2017", 23, 1),
        facts=("review_organ", "act_title", "answer_text"),
        numbered="answer",
    ),
    Letter(
        id="document_letter",
        title="规范性文件合法性书面答复",
        to="organ",
        body="{review_organ}：\n就《{attacked_document}》有关条款的合法性，本机关答复如下：{document_answer}",
        cite=FY[58, 1],
        facts=("attacked_document", "document_answer"),
    ),
    Letter(
        id="compliance_report",
        title="行政复议决定履行情况报告",
        to="organ",
        body="{review_organ}：\n贵机关{decision_number}收悉。本机关履行情况如下：{complied_how}",
        cite=FY[77, 1].was("2017", 32, 1),
        facts=("complied_how",),
    ),
    Letter(
        id="opinion_letter",
        title="行政复议意见书纠正情况报告",
        to="organ",
        body="{review_organ}：\n贵机关行政复议意见书指出：{opinion_text}。纠正情况如下：{opinion_report}",
        cite=FY[76],
        facts=("opinion_text", "opinion_report"),
    ),
)
