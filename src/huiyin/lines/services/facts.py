"""What is known of an application at the counter: who, for what, the papers, the decision."""

from __future__ import annotations

from huiyin.kernel.facts import Fact, Kind
from huiyin.kernel.laws import BUSINESS, PRACTICE
from huiyin.kernel.laws import LICENSING as XK

KINDS = {"licence": "行政许可", "other": "其他政务服务事项"}

# 第四十二条、第四十三条: the town decides alone; several departments together; the town examines
# first and the superior decides.
ROUTES = {"single": "本机关决定", "joint": "统一、联合或者集中办理", "precheck": "初审后报上级决定"}

APPLICANTS = {"person": "自然人", "company": "企业", "other": "其他组织"}

CHANNELS = {"counter": "窗口", "online": "网上", "mail": "邮寄", "village": "村（社区）代办"}

REVIEWS = {
    "auction": "招标、拍卖",
    "inspection": "检验、检测、检疫",
    "appraisal": "鉴定",
    "experts": "专家评审",
}

_CHOICE = Kind.CHOICE

FACTS = (
    Fact("item", "事项名称", filterable=True, cite=XK[29]),
    Fact("item_code", "事项编码", filterable=True),
    Fact("kind", "事项类型", _CHOICE, choices=KINDS, filterable=True, cite=XK[2]),
    Fact("route", "办理方式", _CHOICE, choices=ROUTES, filterable=True, cite=XK[42]),
    Fact("channel", "申请方式", _CHOICE, choices=CHANNELS, filterable=True, cite=XK[29, 3]),
    Fact("applicant_kind", "申请人类型", _CHOICE, choices=APPLICANTS, filterable=True),
    Fact("applicant_name", "申请人", personal=True, cite=XK[29]),
    Fact("applicant_id", "证件号码", personal=True, sensitive=True),
    Fact("applicant_contact", "联系电话", personal=True, sensitive=True),
    Fact("village", "村（社区）", filterable=True),
    Fact("window", "窗口", filterable=True),
    Fact("handler", "承办人", filterable=True),
    Fact("materials", "收到的材料", cite=XK[31]),
    Fact("missing_items", "需要补正的全部内容", cite=XK[32, 1, 4]),
    Fact("supplement_days", "补正期限", Kind.INTEGER, unit="个工作日", cite=PRACTICE.whole),
    Fact("right_organ", "应当受理的机关", cite=XK[32, 1, 2]),
    Fact(
        "accepted_on",
        "受理之日",
        Kind.DATE,
        filterable=True,
        cite=XK[32, 1, 4],
        help="逾期不告知补正的，自收到申请材料之日起即为受理",
    ),
    Fact("promised_days", "承诺时限", Kind.INTEGER, unit="个工作日", cite=BUSINESS[36, 2]),
    Fact(
        "special_days",
        "法律、法规另行规定的期限",
        Kind.INTEGER,
        unit="个工作日",
        cite=XK[42, 1],
    ),
    Fact("third_interest", "直接关系他人重大利益", Kind.BOOLEAN, filterable=True, cite=XK[36]),
    Fact("check_record", "核查记录", Kind.DOCUMENT, cite=XK[34, 3]),
    Fact("interested", "利害关系人", personal=True, cite=XK[36]),
    Fact("statement", "陈述、申辩意见", cite=XK[36]),
    Fact("review_kind", "依法需要的程序", _CHOICE, choices=REVIEWS, filterable=True, cite=XK[45]),
    Fact("review_days", "所需时间", Kind.INTEGER, unit="日", cite=XK[45]),
    Fact("hearing_on", "听证会日期", Kind.DATE, cite=XK[48]),
    Fact("hearing_record", "听证笔录", Kind.DOCUMENT, cite=XK[48]),
    Fact("extension_reason", "延长期限的理由", cite=XK[42]),
    Fact("extension_told_on", "告知申请人之日", Kind.DATE, cite=XK[42]),
    Fact("decision_number", "决定书文号", filterable=True),
    Fact("reasons", "不予许可（办理）的理由", cite=XK[38, 2]),
    Fact("remedies_told", "已告知复议、诉讼权利", Kind.BOOLEAN, cite=XK[38, 2]),
    Fact("opinion", "初步审查意见", cite=XK[35]),
    Fact("upper_organ", "决定机关", cite=XK[35]),
    Fact("delivered_how", "送达方式"),
    Fact("published_item", "公开的索引号", cite=XK[40]),
)
