"""Columns that several ledgers of enforcement share."""

from __future__ import annotations

from collections.abc import Mapping

from huiyin.kernel.papers import Column, RowAct
from huiyin.lines.enforcement.facts import PARTY_KINDS, PENALTY_KINDS, SERVED_HOW, SOURCES


def words(choices: Mapping[str, str], **more: str) -> dict[str, str]:
    """What clerks write → code: the titles themselves and other words for them."""
    return {title: code for code, title in choices.items()} | more


YES_NO = "boolean"
KINDS = words(
    PARTY_KINDS,
    个人="person",
    自然人="person",
    公民="person",
    法人="organisation",
    单位="organisation",
    企业="organisation",
    个体工商户="organisation",
)
FROM = words(
    SOURCES,
    检查="inspection",
    巡查="inspection",
    投诉="complaint",
    举报="complaint",
    移送="transfer",
    交办="superior",
)
HOW = words(
    SERVED_HOW,
    直接="hand",
    当面="hand",
    留置="left",
    邮寄="mail",
    委托="entrusted",
    转交="forwarded",
    电子="electronic",
    公告="notice",
)
PENALTIES = words(
    PENALTY_KINDS,
    警告="warning",
    通报批评="warning",
    没收="confiscation",
    吊销="revocation",
    暂扣="suspension",
    停产停业="restriction",
    责令停产停业="restriction",
    其他="other",
)
PASS = {
    "可以公开": "pass",
    "同意公开": "pass",
    "通过": "pass",
    "不得公开": "fail",
    "不予公开": "fail",
}
REVIEWS = {
    "同意": "pass",
    "通过": "pass",
    "审核通过": "pass",
    "补正": "revise",
    "退回": "revise",
    "不同意": "fail",
    "不通过": "fail",
}

NUMBER = Column("number", "案号", ("案件编号", "立案号", "立案文号", "编号"), needed=True)
DEED = Column("deed", "案由", ("案件名称", "违法行为", "案情"), needed=True)
ITEM = Column("item", "权力事项", ("事项名称", "职权名称", "执法事项"))
PARTY = (
    Column("party_name", "当事人", ("行政相对人", "相对人名称", "当事人名称", "被处罚人")),
    Column("party_kind", "当事人类型", ("当事人类别", "相对人类别"), "choice", KINDS),
    Column("party_id", "证件号码", ("统一社会信用代码", "身份证号")),
    Column("party_contact", "联系电话", ("联系方式", "电话")),
    Column("party_address", "住址", ("地址", "住所")),
)
PLACE = (
    Column("place", "违法地点", ("地点", "发生地")),
    Column("village", "村（社区）", ("所在村", "村居", "村")),
)
OFFICERS = Column("officers", "执法人员", ("承办人", "办案人员", "承办人员"))
SHOWN = Column("shown", "出示证件", ("是否出示证件", "出示执法证"), YES_NO)
HEAD = Column("head", "负责人", ("批准人", "审批人", "签发人", "分管领导"))
SCREENED = (
    Column("screened_on", "公示审查日期", ("公开审查日期",), "date"),
    Column("screener", "公示审查人", ("公开审查人",)),
    Column("screen_result", "公示审查结果", ("公开审查结果",), "choice", PASS),
    Column("published_on", "公示日期", ("公开日期", "公示时间"), "date"),
    Column("shown_until", "公示截止期", ("公示截止日期",), "date"),
    Column("overturned_on", "决定变化日期", ("撤销变更日期",), "date"),
    Column(
        "overturned_how",
        "决定变化",
        ("变更撤销情况",),
        "choice",
        {"变更": "changed", "撤销": "annulled", "确认违法": "unlawful", "确认无效": "void"},
    ),
    Column("withdrawn_on", "撤回公示日期", ("撤下日期",), "date"),
)
PARTY_FACTS = {
    name: name
    for name in ("party_name", "party_kind", "party_id", "party_contact", "party_address")
}
PLACE_FACTS = {"place": "place", "village": "village"}

SCREENING = (
    RowAct(
        "screen",
        at="screened_on",
        facts={"screen_result": "screen_result"},
        fixed={"screen_result": "pass"},
        by="screener",
        role="screener",
    ),
    RowAct(
        "publish",
        at="published_on",
        facts={"shown_until": "shown_until"},
        by="screener",
        role="screener",
    ),
    RowAct(
        "overturned",
        at="overturned_on",
        facts={"overturned_how": "overturned_how"},
        by="head",
        role="head",
    ),
    RowAct("withdraw", at="withdrawn_on", by="screener", role="screener"),
)
