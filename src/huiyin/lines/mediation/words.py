"""What clerks write in the ledgers of mediation, and the codes that it means."""

from __future__ import annotations

LEVEL_WORDS = {
    "村": "village",
    "村级": "village",
    "社区": "village",
    "村（社区）": "village",
    "村居": "village",
    "镇": "town",
    "镇级": "town",
    "乡镇": "town",
    "企业": "enterprise",
    "企业事业单位": "enterprise",
    "其他": "other",
    "其他组织": "other",
}

SOURCE_WORDS = {
    "当事人申请": "request",
    "依申请": "request",
    "申请": "request",
    "主动调解": "own_motion",
    "主动": "own_motion",
    "排查发现": "own_motion",
    "公安移交": "police",
    "公安机关移交": "police",
    "派出所移交": "police",
    "法院委托": "court",
    "人民法院委托": "court",
    "部门指定": "assigned",
    "有关部门指定": "assigned",
    "部门移交": "assigned",
    "上级交办": "assigned",
}

DISPUTE_WORDS = {
    "婚姻家庭": "family",
    "家庭": "family",
    "邻里": "neighbours",
    "房屋宅基地": "housing",
    "宅基地": "housing",
    "房屋": "housing",
    "山林土地": "land",
    "土地": "land",
    "合同": "contract",
    "损害赔偿": "injury",
    "道路交通事故": "traffic",
    "交通事故": "traffic",
    "劳动": "work",
    "劳动争议": "work",
    "医疗": "medical",
    "征地拆迁": "expropriation",
    "环境污染": "environment",
    "物业": "property_service",
    "物业纠纷": "property_service",
    "其他": "other",
}


def same(*names: str) -> dict[str, str]:
    """Facts that stand in columns of their own name."""
    return {name: name for name in names}
