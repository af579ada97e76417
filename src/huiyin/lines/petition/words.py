"""What clerks write in the ledgers of petitions, and the codes that it means."""

from __future__ import annotations

CHANNEL_WORDS = {
    "来信": "letter",
    "信件": "letter",
    "来访": "visit",
    "走访": "visit",
    "上访": "visit",
    "网上信访": "online",
    "网信": "online",
    "网络": "online",
    "网上": "online",
    "来电": "phone",
    "电话": "phone",
    "传真": "fax",
}

SOURCE_WORDS = {
    "直接": "direct",
    "信访人直接提出": "direct",
    "本级": "direct",
    "自收": "direct",
    "转送": "forwarded",
    "交办": "forwarded",
    "上级转送": "forwarded",
    "上级交办": "forwarded",
    "上级转办": "forwarded",
}

KIND_WORDS = {
    "建议意见": "suggestion",
    "意见建议": "suggestion",
    "建议": "suggestion",
    "检举控告": "accusation",
    "揭发控告": "accusation",
    "检举": "accusation",
    "申诉求决": "claim",
    "求决": "claim",
    "申诉": "claim",
}

REPEAT_WORDS = {
    "初": "first",
    "初件": "first",
    "初信": "first",
    "初访": "first",
    "初次": "first",
    "重": "repeat",
    "重件": "repeat",
    "重信": "repeat",
    "重访": "repeat",
    "重复": "repeat",
}

# What clerks write in the column 办理结果, and the outcome it means.
RESULT_WORDS = {
    "采纳": "suggestion.adopted",
    "建议采纳": "suggestion.adopted",
    "部分采纳": "suggestion.partly",
    "留作参考": "suggestion.kept",
    "检举控告已办理": "accusation.handled",
    "已办理并反馈": "accusation.handled",
    "移送有权机关": "accusation.transferred",
    "检举控告移送": "accusation.transferred",
    "导入诉讼": "led.litigation",
    "导入诉讼、复议": "led.litigation",
    "导入仲裁": "led.arbitration",
    "导入党员申诉": "led.party",
    "导入行政程序": "led.administrative",
    "履行职责": "claim.duty",
    "依法履职答复": "claim.duty",
    "直接回复": "claim.duty",
    "调解和解": "claim.settled",
    "达成和解": "claim.settled",
    "调解": "claim.settled",
    "支持": "claim.supported",
    "予以支持": "claim.supported",
    "解释说明": "claim.explained",
    "解释": "claim.explained",
    "不予支持": "claim.declined",
    "不支持": "claim.declined",
    "告知向有权机关提出": "away.referred",
    "不予受理": "away.referred",
    "异议交还": "away.returned",
    "退回": "away.returned",
    "不再受理": "away.final",
    "撤回": "other.withdrawn",
    "信访人撤回": "other.withdrawn",
}

REVIEW_WORDS = {"维持": "upheld", "变更": "changed", "撤销": "revoked"}

SATISFIED_WORDS = {"满意": "yes", "基本满意": "fairly", "不满意": "no"}

YES = {"是": "yes", "√": "yes", "否": "no", "×": "no"}
