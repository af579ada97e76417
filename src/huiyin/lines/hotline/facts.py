"""What is known of an order: who asks for what, who answers for it, and how it was answered."""

from __future__ import annotations

from huiyin.kernel.facts import Fact, Kind
from huiyin.kernel.laws import CITY_HOTLINE as CITY
from huiyin.kernel.laws import HOTLINE as RX
from huiyin.lines.hotline.outcomes import AWAY, RESULTS

KINDS = {
    "inquiry": "咨询",
    "help": "求助",
    "suggestion": "建议",
    "complaint": "投诉",
    "report": "举报",
}

CHANNELS = {
    "12345": "12345热线",
    "local": "本地热线",
    "mailbox": "领导信箱或者部门信箱",
    "board": "网上留言",
    "app": "手机应用",
}

SATISFACTION = {
    "very": "非常满意",
    "satisfied": "满意",
    "basic": "基本满意",
    "dissatisfied": "不满意",
    "unreachable": "未联系上",
}

FACTS = (
    # --- as the hub dispatches it ---
    Fact("received_on", "派单之日", Kind.DATE, filterable=True, cite=RX.whole),
    Fact("channel", "诉求渠道", Kind.CHOICE, choices=CHANNELS, filterable=True),
    Fact("kind", "诉求类型", Kind.CHOICE, choices=KINDS, filterable=True, cite=RX.whole),
    Fact("field", "诉求归口", filterable=True),
    Fact("subject", "诉求标题"),
    Fact("request", "诉求内容"),
    Fact("caller_name", "诉求人", personal=True),
    Fact("caller_phone", "联系电话", personal=True, sensitive=True),
    Fact("village", "村（社区）", filterable=True),
    Fact("place", "诉求地址", personal=True),
    Fact("urgent", "紧急", Kind.BOOLEAN, filterable=True),
    Fact("difficult", "疑难工单", Kind.BOOLEAN, filterable=True),
    Fact("hub_due", "派单要求的办结期限", Kind.DATE, cite=CITY.whole),
    Fact(
        "accused",
        "被投诉、举报的人员",
        personal=True,
        accuses=True,
        help="有几人的，用顿号分开；所指的人不得办理本工单",
    ),
    # --- whose it is ---
    Fact("lead_official", "包案领导", filterable=True),
    Fact("handler", "承办人", filterable=True),
    Fact("office", "承办机构", filterable=True),
    Fact("co_office", "协办单位"),
    Fact("first_contact", "首次联系情况"),
    # --- not ours, or longer ---
    Fact("return_reason", "退单理由", cite=CITY.whole),
    Fact("return_basis", "退单依据", cite=CITY.whole),
    Fact("right_way", "应走的途径", Kind.CHOICE, choices=AWAY, filterable=True),
    Fact("extension_reason", "延期理由", cite=CITY.whole),
    Fact("extension_days", "延期（工作日）", Kind.INTEGER, unit="个工作日", cite=CITY.whole),
    Fact("extension_told_on", "告知诉求人延期之日", Kind.DATE, cite=CITY.whole),
    # --- the answer and what the caller says of it ---
    Fact("result", "办理结果", Kind.CHOICE, choices=RESULTS, filterable=True),
    Fact("reply_text", "答复内容"),
    Fact(
        "told_how",
        "告知方式",
        Kind.CHOICE,
        choices={"phone": "电话", "visit": "当面", "message": "短信或者网络", "letter": "书面"},
    ),
    Fact("satisfaction", "满意度", Kind.CHOICE, choices=SATISFACTION, filterable=True),
    Fact("own_fault", "因承办单位原因未办好", Kind.BOOLEAN, cite=CITY.whole),
    Fact("redo_reason", "重办理由", cite=CITY.whole),
    Fact("redo_due", "重办期限", Kind.DATE, cite=CITY.whole),
    Fact("urged_by", "催办单位", cite=CITY.whole),
)
