"""What both kinds of challenge share: which act is attacked, and how results are counted.

The annual form of disclosure reports has four columns for results: 结果维持, 结果纠正, 其他结果,
尚未审结. Which outcome falls into which column is our reading of the form: what leaves the act
standing on its merits is 维持; what changes, voids, blames or orders it is 纠正; what ends without
judging the act is 其他.
"""

from __future__ import annotations

from huiyin.kernel.facts import Fact, Kind
from huiyin.kernel.procedure import Outcome
from huiyin.kernel.statutes import Article

ACTS = {
    "disclosure": "政府信息公开",
    "penalty": "行政处罚",
    "spot_penalty": "当场作出的行政处罚",
    "coercion": "行政强制",
    "licence": "行政许可",
    "ownership": "自然资源权属确认",
    "taking": "征收征用及补偿",
    "payment": "行政给付",
    "contract": "行政协议",
    "inaction": "不履行法定职责",
    "other": "其他行政行为",
}

KINDS_OF_PARTY = {"person": "自然人", "company": "企业", "other": "其他组织"}


def about_the_act(cite: Article) -> tuple[Fact, ...]:
    """The facts of the attacked act, the same for reviews and lawsuits."""
    return (
        Fact("act_kind", "行政行为种类", Kind.CHOICE, choices=ACTS, filterable=True, cite=cite),
        Fact("act_title", "行政行为", cite=cite),
        Fact("act_number", "行政行为文号"),
        Fact("act_matter", "所涉事项编号", Kind.REFERENCE, filterable=True),
        Fact("request", "请求", cite=cite),
        Fact("village", "村（社区）", filterable=True),
        Fact("handler", "承办人", filterable=True),
        Fact("evidence", "证据、依据和其他有关材料", Kind.DOCUMENT, cite=cite),
        Fact("evidence_gathered_since", "其中有案件审理期间自行收集的", Kind.BOOLEAN, cite=cite),
        Fact("supplement_agreed", "已经同意补充证据", Kind.BOOLEAN, cite=cite),
        Fact("corrected_how", "改变原行政行为的情况", cite=cite),
        Fact("redo", "责令重新作出行政行为", Kind.BOOLEAN, cite=cite),
        Fact("redo_for_procedure", "以违反法定程序为由", Kind.BOOLEAN, cite=cite),
        Fact("same_act", "新的行为与原行为事实和理由相同", Kind.BOOLEAN, cite=cite),
        Fact("comply_by", "履行期限", Kind.DATE, filterable=True, cite=cite),
        Fact("complied_how", "履行情况", cite=cite),
    )


def counted(code: str, title: str, cite: Article) -> Outcome:
    """An outcome with its column in table four: the first word of its code."""
    column = code.split(".")[0]
    return Outcome(code, title, {"2019": column, "2021": column}, "", cite)
