"""The kinds of bodies, rules, lists, places and facts, as townships name them."""

from __future__ import annotations

BODIES = {
    "committee": "依法治理委员会",
    "office": "委员会办公室",
    "law_group": "守法普法组",
    "enforcement_group": "执法组",
    "justice_group": "司法组",
    "leading_group": "法治建设领导小组",
    "law_office": "法治工作机构",
    "other": "其他机构",
}

# What a town's reports say it has rules for; the code is the rule's subject.
RULES = {
    "disclosure_appraisal": "信息公开考核",
    "disclosure_report": "信息公开年度报告",
    "secrecy_review": "信息公开保密审查",
    "disclosure_liability": "信息公开责任追究",
    "study": "党委中心组学法",
    "pre_meeting_study": "会前学法",
    "adviser": "法律顾问",
    "decision": "重大决策",
    "three_major": "三重一大",
    "legality_review": "合法性审查",
    "normative": "规范性文件管理",
    "three_systems": "行政执法三项制度",
    "enforcement": "行政执法",
    "service": "便民服务",
    "petition": "信访",
    "mediation": "人民调解",
    "popularise": "普法责任",
    "directive": "督查督办",
    "supervision": "法治监督",
    "interference": "防止干预司法",
    "finance": "财务管理",
    "other": "其他",
}

LISTS = {
    "task": "任务清单",
    "essentials": "工作要点",
    "scheme": "实施方案",
    "plan": "工作计划",
    "duty": "责任清单",
    "first_person": "第一责任人清单",
    "pledge": "责任书",
    "commitment": "承诺书",
    "other": "其他",
}

SUPERVISORS = {
    "superior": "上级部门",
    "inspection": "法治督察",
    "tour": "巡察",
    "congress": "人大",
    "residents": "居民代表",
    "cppcc": "政协",
    "audit": "审计",
    "press": "社会舆论",
    "inner": "内部监督",
    "enforcement": "行政执法监督",
}

# The papers by which the county tells a town what its enforcement lacks (行政执法监督条例, 2026).
SUPERVISION_PAPERS = {
    "notice": "行政执法监督通知书",
    "opinion": "行政执法监督意见书",
    "decision": "行政执法监督决定书",
    "other": "其他文书",
}

PLACES = {
    "joint_room": "司法信访联调接待室",
    "drug_base": "禁毒教育基地",
    "mediation_room": "调解工作室",
    "park": "法治文化公园",
    "square": "法治文化广场",
    "campus": "法治校园",
    "model": "法治宣传示范点",
    "corridor": "法治长廊",
    "yard": "法务大院",
    "contact": "立法联系点",
    "other": "其他阵地",
}

FACT_KINDS = {
    "praise": "荣誉表彰",
    "model_town": "法治示范创建",
    "legislation": "立法联系",
    "business": "涉企法治服务",
    "checkup": "企业法治体检",
    "funds": "法治经费",
    "grid": "网格法治",
    "village_rules": "村规民约审查",
    "interference": "干预司法登记",
    "correction": "社区矫正和安置帮教",
    "coordination": "跨部门协调",
    "talk": "监督提醒谈话",
    "other": "其他",
}
