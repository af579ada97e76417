"""What is known of a review: who attacks which act, before which organ, and what came of it."""

from __future__ import annotations

from huiyin.kernel.facts import Fact, Kind
from huiyin.kernel.laws import RECONSIDERATION as FY
from huiyin.lines.challenge.common import KINDS_OF_PARTY, about_the_act
from huiyin.lines.challenge.reconsideration.outcomes import DECISIONS

FACTS = (
    # --- the application ---
    Fact("applicant_kind", "申请人类型", Kind.CHOICE, choices=KINDS_OF_PARTY, filterable=True),
    Fact("applicant_name", "申请人", personal=True, cite=FY[14, 1].was("2017", 10, 1)),
    *about_the_act(FY[48].was("2017", 23, 1)),
    Fact(
        "act_served_on",
        "申请人知道该行为之日",
        Kind.DATE,
        cite=FY[20, 1].was("2017", 9, 1),
        help="送达的，为签收之日",
    ),
    Fact("remedy_told", "作出时已告知复议权利、机关和期限", Kind.BOOLEAN, cite=FY[20, 3]),
    Fact("remedy_known_on", "申请人知道复议权利之日", Kind.DATE, cite=FY[20, 3]),
    Fact("review_organ", "行政复议机关", filterable=True, cite=FY[24, 1, 2].was("2017", 13, 1)),
    Fact("case_number", "复议案号", filterable=True),
    Fact("accepted_on", "受理日期", Kind.DATE, cite=FY[30].was("2017", 17)),
    Fact(
        "review_procedure",
        "审理程序",
        Kind.CHOICE,
        choices={"ordinary": "普通程序", "simple": "简易程序"},
        filterable=True,
        cite=FY[36, 1],
    ),
    # --- on the way ---
    Fact("answer_text", "答复意见", cite=FY[48].was("2017", 23, 1)),
    Fact("answer_number", "答复书文号"),
    Fact("head_attended", "本机关负责人参加听证", Kind.BOOLEAN, cite=FY[51, 3]),
    Fact("absence_reason", "负责人不能参加的理由", cite=FY[51, 3]),
    Fact("delegate", "受委托参加的工作人员", cite=FY[51, 3]),
    Fact("attacked_document", "附带审查的规范性文件", cite=FY[13, 1, 3].was("2017", 7, 1, 3)),
    Fact("document_answer", "对文件合法性的书面答复", cite=FY[58, 1]),
    # --- the end, and what follows ---
    Fact(
        "decision",
        "行政复议决定",
        Kind.CHOICE,
        choices={o.code: o.title for o in DECISIONS},
        filterable=True,
        cite=FY[61].was("2017", 28),
    ),
    Fact("decision_number", "决定书文号"),
    Fact("opinion_text", "复议意见书指出的问题", cite=FY[76]),
    Fact("opinion_report", "纠正情况", cite=FY[76]),
    Fact("lawsuit", "其后的行政诉讼", Kind.REFERENCE, cite=FY[10].was("2017", 5)),
)
