"""Where opinions come from, of what kind they are, and what can come of them."""

from __future__ import annotations

CHANNELS = {
    "reception": "“两代表一委员”接待",
    "leaders": "领导接访",
    "visit": "走访调研",
    "consultation": "座谈或者征求意见会",
    "box": "意见箱",
    "online": "网上征集",
    "phone": "来电",
    "residents": "居民代表会议",
}

KINDS = {
    "advice": "意见建议",
    "need": "困难诉求",
    "consult": "咨询",
    "dispute": "矛盾纠纷",
}

RESULTS = {
    "adopted": "已采纳",
    "solved": "已解决",
    "planned": "已列入计划",
    "explained": "已解释说明",
    "elsewhere": "已由有权单位或者法定程序办理",
}

TOLD = {
    "spot": "当场",
    "visit": "上门",
    "phone": "电话",
    "message": "短信或者网络",
    "letter": "书面",
    "posted": "公示",
}

SATISFACTION = {"satisfied": "满意", "basic": "基本满意", "dissatisfied": "不满意"}
