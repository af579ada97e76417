"""The words that the registers of this line share: what was taught, to whom, where it went."""

from __future__ import annotations

SERIES = {
    "civil_code": "民法典",
    "constitution": "宪法",
    "thought": "习近平法治思想",
    "gangs": "扫黑除恶",
    "epidemic": "疫情防控",
    "drugs": "禁毒",
    "fraud": "反诈骗",
    "petition": "信访法治化",
    "safety": "安全生产",
    "environment": "生态环境保护",
    "land": "土地管理",
    "minors": "未成年人保护",
    "women": "妇女权益保障",
    "wages": "劳动者权益保障",
    "elders": "老年人权益保障",
    "villages": "村（居）自治",
    "secrecy": "国家安全与保密",
    "services": "法律援助与调解",
    "other": "其他",
}
SERIES_WORDS = {
    "民法典宣讲": "civil_code",
    "扫黑除恶专项斗争": "gangs",
    "常态化扫黑除恶": "gangs",
    "依法抗疫": "epidemic",
    "新冠肺炎疫情防控": "epidemic",
    "防疫": "epidemic",
    "防电信诈骗": "fraud",
    "反电信网络诈骗": "fraud",
    "信访": "petition",
    "青少年保护": "minors",
    "国家安全": "secrecy",
    "法律援助": "services",
    "人民调解": "services",
    "农民工工资": "wages",
    "宪法宣传": "constitution",
    "村规民约": "villages",
}

AUDIENCES = {
    "village_cadres": "村两委干部",
    "villagers_reps": "村民代表",
    "party_members": "党员",
    "residents": "群众",
    "students": "学生",
    "teachers": "教师",
    "firms": "企业职工",
    "officials": "机关干部",
    "enforcers": "执法人员",
    "mediators": "调解员",
    "women": "妇女",
    "elders": "老年人",
    "wardens": "网格员",
    "other": "其他",
}
AUDIENCE_WORDS = {
    "两委干部": "village_cadres",
    "村（居）两委干部": "village_cadres",
    "村干部": "village_cadres",
    "社区干部": "village_cadres",
    "居民代表": "villagers_reps",
    "村（居）民代表": "villagers_reps",
    "村民": "residents",
    "居民": "residents",
    "师生": "students",
    "青少年": "students",
    "企业": "firms",
    "干部职工": "officials",
    "镇干部": "officials",
}

# 法律进机关、进乡村、进社区、进学校、进企业、进单位, and into homes.
INTO = {
    "school": "进校园",
    "village": "进乡村",
    "home": "进家门",
    "community": "进社区",
    "firm": "进企业",
    "office": "进机关",
    "unit": "进单位",
    "temple": "进宗教场所",
    "market": "进市场",
}
INTO_WORDS = {
    "进学校": "school",
    "进农村": "village",
    "进村": "village",
    "进村入户": "home",
    "进家庭": "home",
    "进户": "home",
}

FORMS = {
    "lecture": "讲座",
    "talk": "宣讲",
    "case": "以案释法",
    "class": "法治课",
    "stand": "现场咨询",
    "online": "线上讲座",
}

MATERIALS = {
    "notice": "告知书",
    "leaflet": "宣传单",
    "booklet": "宣传手册",
    "sms": "宣传短信",
    "banner": "横幅",
    "poster": "海报展板",
    "video": "普法小视频",
    "post": "公众号推送",
    "broadcast": "广播",
    "screen": "电子屏",
    "gift": "宣传品",
}
MATERIAL_WORDS = {
    "短信": "sms",
    "条幅": "banner",
    "条（横）幅": "banner",
    "标语": "banner",
    "传单": "leaflet",
    "宣传资料": "leaflet",
    "宣传册": "booklet",
    "视频": "video",
    "小视频": "video",
    "微信推送": "post",
    "展板": "poster",
    "大喇叭": "broadcast",
    "LED": "screen",
}
