"""What clerks write in the ledgers of challenges, and the codes that it means."""

from __future__ import annotations

from huiyin.kernel.papers import Column

ACT_WORDS = {
    "政府信息公开": "disclosure",
    "信息公开": "disclosure",
    "行政处罚": "penalty",
    "处罚": "penalty",
    "当场处罚": "spot_penalty",
    "当场作出的行政处罚": "spot_penalty",
    "行政强制": "coercion",
    "强制拆除": "coercion",
    "行政许可": "licence",
    "确权": "ownership",
    "自然资源权属确认": "ownership",
    "土地确权": "ownership",
    "征收征用": "taking",
    "征地补偿": "taking",
    "行政给付": "payment",
    "行政协议": "contract",
    "不履行法定职责": "inaction",
    "不作为": "inaction",
    "其他": "other",
    "其他行政行为": "other",
}

PARTY_WORDS = {
    "自然人": "person",
    "个人": "person",
    "公民": "person",
    "企业": "company",
    "公司": "company",
    "其他组织": "other",
    "其他": "other",
}

YES = {"是": "yes", "√": "yes", "有": "yes", "否": "no", "×": "no", "无": "no"}

# The columns that both ledgers begin with and end with.
ACT_COLUMNS = (
    Column(
        "act_kind", "行政行为种类", ("案由", "行为种类", "类别"), "choice", ACT_WORDS, needed=True
    ),
    Column("act_title", "行政行为", ("被申请行政行为", "被诉行政行为", "争议事项"), needed=True),
    Column("act_number", "行政行为文号", ("原文号", "决定文号")),
    Column("act_matter", "所涉事项编号", ("关联编号",)),
    Column("village", "村（社区）", ("所在村", "村居", "村")),
    Column("handler", "承办人", ("经办人",)),
)
COMPLIANCE_COLUMNS = (
    Column("comply_by", "履行期限", ("限期履行日期",), "date"),
    Column("redo", "是否责令重作", ("责令重新作出",), "boolean"),
    Column("complied_on", "履行日期", ("执行日期",), "date"),
    Column("complied_how", "履行情况", ("执行情况",)),
)
ABOUT = ("act_kind", "act_title", "act_number", "act_matter", "village", "handler")


def same(*names: str) -> dict[str, str]:
    """Facts that stand in columns of their own name."""
    return {name: name for name in names}
