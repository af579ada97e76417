"""What is known of a lawsuit: who sues over which act, in which court, and how it was decided."""

from __future__ import annotations

from huiyin.kernel.facts import Fact, Kind
from huiyin.kernel.laws import LITIGATION as XS
from huiyin.kernel.laws import LITIGATION_CASES as JS
from huiyin.lines.challenge.common import KINDS_OF_PARTY, about_the_act
from huiyin.lines.challenge.lawsuit.outcomes import JUDGMENTS

ROUTES = {"direct": "未经复议直接起诉", "after_review": "复议后起诉"}

FACTS = (
    Fact("plaintiff_kind", "原告类型", Kind.CHOICE, choices=KINDS_OF_PARTY, filterable=True),
    Fact("plaintiff_name", "原告", personal=True, cite=XS[25, 1]),
    *about_the_act(XS[67, 1]),
    Fact("route", "起诉途径", Kind.CHOICE, choices=ROUTES, filterable=True, cite=XS[44]),
    Fact("review_matter", "先前的行政复议", Kind.REFERENCE, cite=XS[26, 2]),
    Fact("review_served_on", "原告收到复议决定之日", Kind.DATE, cite=XS[45]),
    Fact(
        "act_known_on",
        "原告知道行政行为之日",
        Kind.DATE,
        cite=XS[46, 1],
        help="未告知起诉期限的，为知道行为内容之日",
    ),
    Fact("remedy_told", "作出时已告知起诉期限", Kind.BOOLEAN, cite=JS[64, 1]),
    Fact("codefendant", "共同被告", cite=XS[26, 2]),
    Fact("court", "受理法院", filterable=True, cite=XS[14]),
    Fact("case_number", "案号", filterable=True),
    Fact(
        "court_procedure",
        "审理程序",
        Kind.CHOICE,
        choices={"ordinary": "普通程序", "simple": "简易程序"},
        filterable=True,
        cite=XS[82],
    ),
    Fact("defence_text", "答辩意见", cite=XS[67, 1]),
    Fact("regulations", "所依据的规范性文件", cite=XS[67, 1]),
    Fact(
        "judgment",
        "裁判结果",
        Kind.CHOICE,
        choices={o.code: o.title for o in JUDGMENTS},
        filterable=True,
        cite=XS[69],
    ),
    Fact("judgment_number", "裁判文书号"),
    Fact(
        "judgment_form",
        "裁判文书种类",
        Kind.CHOICE,
        choices={"judgment": "判决", "ruling": "裁定"},
        cite=XS[85],
    ),
    Fact(
        "appellant",
        "上诉人",
        Kind.CHOICE,
        choices={"plaintiff": "原告", "town": "本机关", "both": "双方", "third": "第三人"},
        filterable=True,
        cite=XS[85],
    ),
    Fact("appeal_grounds", "上诉理由", cite=XS[85]),
)
