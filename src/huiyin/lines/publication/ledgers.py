"""The ledger of published items, as townships keep it, and what each of its rows tells of."""

from __future__ import annotations

from collections.abc import Mapping

from huiyin.kernel.papers import Column, Ledger, RowAct
from huiyin.kernel.statutes import chinese_number
from huiyin.lines.publication.facts import (
    BEGINNINGS,
    BUDGETS,
    CATEGORIES,
    CHANNELS,
    LIST,
    TAKEN_DOWN,
    WITHHELD,
)


def _words(choices: Mapping[str, str], **more: str) -> dict[str, str]:
    """What clerks write → code: the titles themselves and other words for them."""
    return {title: code for code, title in choices.items()} | more


_CATEGORIES = _words(
    CATEGORIES,
    机构职能="organ",
    组织机构="organ",
    领导信息="organ",
    公文="policy",
    法规公文="policy",
    政策法规="policy",
    统计信息="plan",
    财政信息="finance",
    预决算="finance",
    财政资金="finance",
    人事信息="personnel",
    重大项目="project",
    政府采购="project",
    社会救助="people",
    重点领域="people",
    征地信息="land",
    惠农政策="land",
    便民信息="service",
    公共服务="service",
    业务类="service",
    应急管理="safety",
    政务动态="news",
    工作进展="news",
    年度报告="annual_report",
    其他="other",
    其它信息="other",
)
_CHANNELS = _words(
    CHANNELS,
    网站="website",
    政务网站="website",
    县政府网站="website",
    门户网站="website",
    微信="wechat",
    公众号="wechat",
    微博="weibo",
    公报="gazette",
    报纸="press",
    电视="press",
    公示栏="board",
    公开栏="board",
    村务公开栏="village_board",
    村公示栏="village_board",
    服务大厅="hall",
    便民服务中心="hall",
    其他="other",
)
_BEGINNINGS = _words(BEGINNINGS, 成文="made", 批准="approved", 批复="replied")
_LIST = _words(LIST) | {
    f"第{chinese_number(article)}条第（{chinese_number(item)}）项": f"{article}.{item}"
    for article, items in ((20, 15), (21, 8))
    for item in range(1, items + 1)
}
_REVIEW = {
    "可以公开": "pass",
    "同意公开": "pass",
    "通过": "pass",
    "不得公开": "fail",
    "不予公开": "fail",
    "不能确定": "doubt",
    "存疑": "doubt",
}

_REGISTERED = (
    "title",
    "category",
    "begins",
    "made_on",
    "list_item",
    "summary",
    "catalogue",
    "open_mode",
    "issuer",
    "document_number",
    "office",
    "handler",
    "budget_kind",
    "expires_on",
    "replaces",
    "electronic",
)

ITEMS = Ledger(
    id="publication.items",
    title="主动公开信息台账",
    target="publication.item",
    titles=("主动公开", "信息发布台账", "信息公开审查台账", "政府信息公开目录"),
    number="number",
    columns=(
        Column("number", "索引号", ("编号", "信息编号"), needed=True),
        Column("title", "信息名称", ("名称", "标题", "信息标题"), needed=True),
        Column("summary", "内容概述", ("内容摘要",)),
        Column(
            "category",
            "信息类别",
            ("类别", "信息分类", "组配分类"),
            "choice",
            _CATEGORIES,
            needed=True,
        ),
        Column("list_item", "公开依据", ("依据条款",), "choice", _LIST),
        Column("catalogue", "目录事项", ("公开事项", "所属事项")),
        Column(
            "open_mode",
            "公开方式",
            (),
            "choice",
            {"主动公开": "active", "依申请公开": "asked"},
        ),
        Column("issuer", "发布机构", ("发布单位", "公开主体")),
        Column("document_number", "文号", ("发文字号",)),
        Column("office", "来源单位", ("信息来源", "提供单位", "报送单位")),
        Column("handler", "承办人", ("经办人", "报送人")),
        Column(
            "made_on",
            "成文日期",
            ("生成日期", "形成日期", "制作日期", "批准（批复）日期", "形成（批准、批复）日期"),
            "date",
            needed=True,
        ),
        Column("begins", "期限起算", ("起算", "起算事由"), "choice", _BEGINNINGS),
        Column("budget_kind", "预决算种类", ("财政信息种类",), "choice", _words(BUDGETS)),
        Column("expires_on", "废止日期", ("失效日期",), "date"),
        Column("replaces", "替代的索引号", ("原索引号",)),
        Column("electronic", "全文电子化", ("是否全文电子化",), "boolean"),
        Column("checked_on", "三审日期", ("终审日期", "审核日期"), "date"),
        Column("first_check", "初审人", ("一审", "一审人")),
        Column("second_check", "复审人", ("二审", "二审人")),
        Column("third_check", "终审人", ("三审", "三审人")),
        Column("reviewed_on", "保密审查日期", ("审查日期",), "date"),
        Column("reviewer", "保密审查人", ("审查人",)),
        Column("review_result", "保密审查结果", ("审查结果", "审查意见"), "choice", _REVIEW),
        Column("review_basis", "审查依据", ("保密审查依据",)),
        Column("review_number", "审查表编号", ("审查编号", "审查单号")),
        Column("asked_on", "报请确定日期", ("请示日期",), "date"),
        Column("asked_organ", "报请单位", ("请示单位",)),
        Column("answered_on", "确定意见日期", ("答复日期",), "date"),
        Column(
            "upward_answer",
            "确定意见",
            ("答复意见",),
            "choice",
            {"可以公开": "pass", "不得公开": "fail"},
        ),
        Column(
            "published_on",
            "公开日期",
            ("发布日期", "发布时间", "公开时间", "公布日期"),
            "date",
        ),
        Column("channel", "公开渠道", ("发布渠道", "主要渠道", "公开载体"), "choice", _CHANNELS),
        Column("address", "公布位置", ("网址", "链接", "张贴地点")),
        Column("publisher", "发布人", ("发布人员",)),
        Column("display_until", "展示期至", ("公示截止日期", "公示截止期"), "date"),
        Column("other_channel", "同步渠道", ("其他渠道",)),
        Column("other_on", "同步发布日期", (), "date"),
        Column("withheld_on", "不予公开日期", (), "date"),
        Column("withheld_for", "不予公开理由", (), "choice", _words(WITHHELD)),
        Column("evaluated_on", "评估审查日期", ("评估日期",), "date"),
        Column(
            "evaluation",
            "评估结论",
            (),
            "choice",
            {"继续不予公开": "keep", "不予公开": "keep", "可以公开": "open"},
        ),
        Column("taken_down_on", "撤下日期", ("下架日期",), "date"),
        Column("taken_down_for", "撤下原因", (), "choice", _words(TAKEN_DOWN)),
        Column(
            "timely",
            "是否按期",
            ("是否按时公开",),
            "choice",
            {"是": "yes", "否": "no"},
            check=True,
            claims=("timely", "publish"),
        ),
    ),
    acts=(
        RowAct(
            "register",
            at="made_on",
            facts={name: name for name in _REGISTERED},
            fixed={"begins": "made", "open_mode": "active"},
            by="handler",
            role="officer",
        ),
        RowAct(
            "check",
            at="checked_on",
            facts={
                "first_check": "first_check",
                "second_check": "second_check",
                "third_check": "third_check",
            },
        ),
        RowAct(
            "secrecy_review",
            at="reviewed_on",
            facts={
                "review_result": "review_result",
                "review_basis": "review_basis",
                "review_number": "review_number",
            },
            fixed={"review_result": "pass"},
            by="reviewer",
            role="reviewer",
        ),
        RowAct("ask_upward", at="asked_on", facts={"asked_organ": "asked_organ"}),
        RowAct("upward_answered", at="answered_on", facts={"upward_answer": "upward_answer"}),
        RowAct(
            "publish",
            at="published_on",
            facts={"channel": "channel", "address": "address", "display_until": "display_until"},
            fixed={"channel": "website"},
            by="publisher",
            role="officer",
        ),
        RowAct("post", at="other_on", key="other_channel", by="publisher", role="officer"),
        RowAct("withhold", at="withheld_on", facts={"withheld_for": "withheld_for"}),
        RowAct("evaluate", at="evaluated_on", facts={"evaluation": "evaluation"}),
        RowAct("take_down", at="taken_down_on", facts={"taken_down_for": "taken_down_for"}),
    ),
)
