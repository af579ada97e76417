"""What is known of an item that is to be published: its metadata, its review, where it stands.

The metadata are those that public pages of townships carry: index number (the matter's own),
manner of disclosure, publishing organ, category, document number, day of making and of expiry.
"""

from __future__ import annotations

from huiyin.kernel.facts import Fact, Kind
from huiyin.kernel.laws import BUDGET, PRACTICE
from huiyin.kernel.laws import DISCLOSURE as GK
from huiyin.kernel.statutes import chinese_number

# One item, one category: the breakdown by category is a partition of what was published.
CATEGORIES = {
    "organ": "机构概况",
    "work_report": "政府工作报告",
    "annual_report": "信息公开年度报告",
    "norm": "规范性文件",
    "policy": "政策文件",
    "reading": "政策解读",
    "plan": "规划计划",
    "finance": "财政预决算",
    "personnel": "人事招考",
    "project": "重大项目与政府采购",
    "people": "民生保障",
    "land": "农业农村与土地",
    "enforcement": "行政执法",
    "service": "办事服务与便民信息",
    "safety": "应急安全与环境保护",
    "decision": "重大决策与会议",
    "party": "党务公开",
    "news": "工作动态",
    "other": "其他信息",
}

# One main channel; whatever else it appeared on are further channels of the same item.
CHANNELS = {
    "website": "政府网站",
    "wechat": "微信公众号",
    "weibo": "政务微博",
    "gazette": "政府公报",
    "press": "报刊广播电视",
    "briefing": "新闻发布会",
    "board": "镇公示栏",
    "village_board": "村（社区）公示栏",
    "hall": "政务服务场所",
    "library": "档案馆、图书馆查阅点",
    "other": "其他渠道",
}

CHANNEL_WORDS = {
    "网站": "website",
    "政务网站": "website",
    "县政府网站": "website",
    "门户网站": "website",
    "微信": "wechat",
    "公众号": "wechat",
    "微博": "weibo",
    "公报": "gazette",
    "报纸": "press",
    "电视": "press",
    "公示栏": "board",
    "公开栏": "board",
    "村公示栏": "village_board",
    "村务公开栏": "village_board",
    "服务大厅": "hall",
    "便民服务中心": "hall",
    "其他": "other",
}

# Articles 20 and 21: what a town must publish of its own accord.
LIST = {
    "20.1": "规范性文件",
    "20.2": "机关职能、机构设置、办公地址、办公时间、联系方式、负责人姓名",
    "20.3": "规划及相关政策",
    "20.4": "统计信息",
    "20.5": "行政许可和其他对外管理服务事项",
    "20.6": "行政处罚、行政强制",
    "20.7": "财政预算、决算",
    "20.8": "行政事业性收费",
    "20.9": "政府集中采购",
    "20.10": "重大建设项目",
    "20.11": "扶贫、教育、医疗、社会保障、促进就业",
    "20.12": "突发公共事件应急预案、预警及应对",
    "20.13": "环境保护、公共卫生、安全生产等监督检查",
    "20.14": "公务员招考",
    "20.15": "法律、法规、规章和国家有关规定规定应当主动公开的其他信息",
    "21.1": "贯彻落实农业农村政策",
    "21.2": "农田水利工程建设运营",
    "21.3": "农村土地承包经营权流转",
    "21.4": "宅基地使用情况审核",
    "21.5": "土地征收",
    "21.6": "房屋征收",
    "21.7": "筹资筹劳",
    "21.8": "社会救助",
    "19": "涉及公众利益调整、需要公众广泛知晓或者参与决策的其他信息",
}

# How ledgers write them: 第二十条第（七）项.
LIST_WORDS = {
    f"第{chinese_number(article)}条第（{chinese_number(item)}）项": f"{article}.{item}"
    for article, items in ((20, 15), (21, 8))
    for item in range(1, items + 1)
} | {"第十九条": "19"}

# Six kinds that reports name, and those that only the town's own treasury has.
BUDGETS = {
    "dept_budget": "部门预算",
    "unit_budget": "单位预算",
    "dept_final": "部门决算",
    "unit_final": "单位决算",
    "three_budget": "三公预算",
    "three_final": "三公决算",
    "town_budget": "镇本级预算",
    "town_final": "镇本级决算",
    "adjustment": "预算调整",
}

# What the term runs from: the making or change of the information; for budgets and final accounts
# the congress's approval or the reply of the finance office (预算法第十四条).
BEGINNINGS = {
    "made": "形成",
    "changed": "变更",
    "approved": "人大批准",
    "replied": "财政批复",
}

WITHHELD = {
    "secret": "国家秘密",
    "banned": "法律、行政法规禁止公开",
    "safety": "危及“三安全一稳定”",
    "third": "第三方合法权益",
    "internal": "内部事务信息",
    "process": "过程性信息",
    "file": "行政执法案卷",
}

TAKEN_DOWN = {
    "expired": "展示期满",
    "replaced": "已有新版本",
    "repealed": "失效、废止",
    "wrong": "内容有误",
    "unfit": "发现不宜公开的内容",
}

_CHOICE = Kind.CHOICE

FACTS = (
    Fact("title", "名称", cite=GK[12, 3]),
    Fact("summary", "内容概述", cite=GK[12, 3]),
    Fact("category", "信息类别", _CHOICE, choices=CATEGORIES, filterable=True),
    Fact("list_item", "公开依据", _CHOICE, choices=LIST, filterable=True, cite=GK[20]),
    Fact("catalogue", "目录事项", filterable=True, help="主动公开目录中的事项名称", cite=GK[12]),
    Fact("open_mode", "公开方式", _CHOICE, choices={"active": "主动公开", "asked": "依申请公开"}),
    Fact("issuer", "发布机构", filterable=True),
    Fact("document_number", "文号", filterable=True),
    Fact("office", "来源单位", filterable=True),
    Fact("handler", "承办人", filterable=True),
    Fact(
        "begins",
        "期限起算",
        _CHOICE,
        choices=BEGINNINGS,
        filterable=True,
        cite=GK[26],
        help="预算、决算自人大批准或者财政批复起算，其他信息自形成或者变更起算",
    ),
    Fact(
        "made_on",
        "形成（变更、批准、批复）之日",
        Kind.DATE,
        filterable=True,
        cite=GK[26],
    ),
    Fact("budget_kind", "预决算种类", _CHOICE, choices=BUDGETS, filterable=True, cite=BUDGET[14]),
    Fact("expires_on", "废止日期", Kind.DATE),
    Fact("replaces", "替代的索引号", help="更新后的信息另编索引号，旧号不再使用"),
    Fact("electronic", "全文电子化", Kind.BOOLEAN, filterable=True),
    Fact("draft_text", "公开稿", Kind.DOCUMENT),
    Fact("first_check", "初审人"),
    Fact("second_check", "复审人"),
    Fact("third_check", "终审人"),
    Fact(
        "review_result",
        "保密审查结果",
        _CHOICE,
        choices={"pass": "可以公开", "fail": "不得公开", "doubt": "不能确定"},
        filterable=True,
        cite=GK[17],
    ),
    Fact("review_basis", "审查依据", cite=GK[17]),
    Fact(
        "review_number",
        "审查表编号",
        filterable=True,
        help="一事一审：一份审查表只审查一条信息",
        cite=GK[17, 1],
    ),
    Fact("asked_organ", "请示的主管部门或保密行政管理部门", cite=GK[17, 3]),
    Fact(
        "upward_answer",
        "确定意见",
        _CHOICE,
        choices={"pass": "可以公开", "fail": "不得公开"},
        cite=GK[17, 3],
    ),
    Fact("channel", "主要渠道", _CHOICE, choices=CHANNELS, filterable=True, cite=GK[23]),
    Fact("published_text", "公布的文本", Kind.DOCUMENT, cite=GK[17, 2]),
    Fact("address", "公布位置", help="网址或者张贴地点"),
    Fact("display_until", "展示至", Kind.DATE, cite=PRACTICE.whole),
    Fact("withheld_for", "不予公开的理由", _CHOICE, choices=WITHHELD, filterable=True, cite=GK[13]),
    Fact("withheld_reason", "理由说明"),
    Fact(
        "evaluation",
        "评估结论",
        _CHOICE,
        choices={"keep": "继续不予公开", "open": "可以公开"},
        filterable=True,
        cite=GK[18],
    ),
    Fact("drop_reason", "撤销登记的原因"),
    Fact("taken_down_for", "撤下原因", _CHOICE, choices=TAKEN_DOWN, filterable=True),
    Fact("handed_to", "移送的档案馆、图书馆", cite=GK[25, 3]),
)
