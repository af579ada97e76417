"""What reports say of reviews and lawsuits against the town, and on which figures."""

from __future__ import annotations

from functools import partial

from huiyin.figures.claims import claim

_claim = partial(claim, line="challenge")

# Zero is said only of a register that was open: an empty table alone proves nothing.
for _name, _words, _figures, _cues in (
    (
        "no_reviews",
        "行政复议",
        ("challenge.reviews", "challenge.reviews_carried_in"),
        ("行政复议|复议 0件|0宗|0次|零|未发生|没有|无",),
    ),
    (
        "no_suits",
        "行政诉讼",
        ("challenge.suits", "challenge.suits_carried_in"),
        ("行政诉讼|诉讼 0件|0宗|0次|零|未发生|没有|无",),
    ),
    (
        "no_disclosure_challenges",
        "政府信息公开行政复议、行政诉讼",
        (
            "challenge.review.total",
            "challenge.suit_direct.total",
            "challenge.suit_after.total",
        ),
        ("信息公开 复议|诉讼|投诉 0件|0宗|零|未发生|没有|无",),
    ),
    (
        "none_lost",
        "行政诉讼败诉案件",
        ("challenge.suits_lost",),
        ("败诉|纠错 0件|零|未发生|没有|无",),
    ),
    (
        "none_corrected",
        "被行政复议纠正的案件",
        ("challenge.reviews_corrected",),
        ("复议 纠正|纠错|撤销 0件|零|未发生|没有|无",),
    ),
):
    _claim(
        f"challenge.{_name}",
        "negative",
        subject=_words,
        measure="发生",
        unit="件",
        figures=_figures,
        says=f"全年未发生{_words}",
        otherwise=f"本年度{_words}有{{list}}",
        cues=_cues,
    )
for _name, _words, _cues in (
    ("reviews", "新收行政复议案件", ("行政复议|复议 收到|受理|新增|办理|发生 件|宗|起|次",)),
    ("reviews_closed", "审结行政复议案件", ("复议 审结|办结|决定书 件|宗|份",)),
    ("reviews_pending", "尚未审结的行政复议案件", ("复议 尚未审结|未审结 件|宗",)),
    ("reviews_corrected", "被行政复议纠正的案件", ("复议 纠正|撤销|变更 件|宗",)),
    ("suits", "新收行政诉讼案件", ("行政诉讼|行政应诉 收到|新增|办理|发生 件|宗|起|次",)),
    ("suits_closed", "审结行政诉讼案件", ("行政诉讼|行政应诉 审结|判决|裁定 件|宗|份",)),
    ("suits_pending", "尚未审结的行政诉讼案件", ("诉讼 尚未审结|未审结 件|宗",)),
    ("suits_lost", "败诉行政诉讼案件", ("败诉 件|宗",)),
    ("review.total", "政府信息公开行政复议", ("信息公开 复议 件|宗|起|次",)),
    ("review.pending", "尚未审结的政府信息公开行政复议", ("信息公开 复议 尚未审结 件",)),
    ("review.corrected", "结果纠正的政府信息公开行政复议", ("信息公开 复议 纠正 件",)),
    ("review.upheld", "结果维持的政府信息公开行政复议", ("信息公开 复议 维持 件",)),
    (
        "suit_direct.total",
        "未经复议直接起诉的政府信息公开行政诉讼",
        ("信息公开 诉讼 直接 件",),
    ),
    ("suit_after.total", "复议后起诉的政府信息公开行政诉讼", ("信息公开 诉讼 复议后 件",)),
):
    _claim(
        f"challenge.{_name.replace('.', '_')}_counted",
        "count",
        subject=_words,
        measure="办理",
        unit="件",
        figures=(f"challenge.{_name}",),
        says=f"{_words}{{value}}",
        otherwise=f"本年度没有{_words}",
        cues=_cues,
    )
_claim(
    "challenge.answered_on_time",
    "timeliness",
    subject="行政复议",
    measure="按期答复",
    figures=("challenge.answers_on_time",),
    says="行政复议案件{of}件均按期提出书面答复并提交证据",
    otherwise="行政复议案件{of}件中{n}件按期答复，逾期的有{missing}",
    cues=("复议 按期|及时|按时 答复|举证",),
)
_claim(
    "challenge.defended_on_time",
    "timeliness",
    subject="行政诉讼",
    measure="按期答辩举证",
    figures=("challenge.defences_on_time",),
    says="行政诉讼案件{of}件均按期答辩、举证",
    otherwise="行政诉讼案件{of}件中{n}件按期答辩、举证，逾期的有{missing}",
    cues=("诉讼|应诉 按期|及时|按时 答辩|举证",),
)
_claim(
    "challenge.heads_appear",
    "rate",
    subject="行政机关负责人出庭应诉率",
    measure="达到",
    unit="%",
    figures=("challenge.head_rate",),
    says="行政机关负责人出庭应诉率{value}（{n}/{of}）",
    otherwise="行政机关负责人出庭应诉率{value}（{n}/{of}）",
    cues=("负责人 出庭|应诉 率 %|百分之|％",),
)
_claim(
    "challenge.heads_counted",
    "count",
    subject="负责人出庭应诉",
    measure="出庭",
    unit="次",
    figures=("challenge.heads",),
    says="负责人出庭应诉{value}",
    otherwise="本年度没有负责人出庭应诉的记录",
    cues=("负责人 出庭|应诉 次|件|人次",),
)
_claim(
    "challenge.settled_rate",
    "rate",
    subject="行政诉讼调撤率",
    measure="达到",
    unit="%",
    figures=("challenge.settled",),
    says="行政诉讼调撤率{value}（{n}/{of}）",
    otherwise="行政诉讼调撤率{value}（{n}/{of}）",
    cues=("调撤率 %|百分之|％",),
    target=None,
)
