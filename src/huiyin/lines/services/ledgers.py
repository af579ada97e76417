"""The ledger of applications, as convenience-service centres keep it."""

from __future__ import annotations

from collections.abc import Mapping

from huiyin.kernel.papers import Column, Ledger, RowAct
from huiyin.lines.services.facts import APPLICANTS, CHANNELS, KINDS, ROUTES


def _words(choices: Mapping[str, str], **more: str) -> dict[str, str]:
    """What clerks write → code: the titles themselves and other words for them."""
    return {title: code for code, title in choices.items()} | more


_KINDS = _words(KINDS, 许可="licence", 公共服务="other", 其他="other", 行政确认="other")
_ROUTES = _words(
    ROUTES, 单办="single", 直接办理="single", 联办="joint", 联合办理="joint", 初审="precheck"
)
_CHANNELS = _words(CHANNELS, 现场="counter", 大厅="counter", 网办="online", 代办="village")
_RESULTS = {
    "准予": "approved",
    "准予许可": "approved",
    "办结": "approved",
    "已办结": "approved",
    "不予许可": "rejected",
    "不予办理": "rejected",
    "报上级": "forwarded",
    "已报上级": "forwarded",
    "不需要许可": "needless",
    "不予受理": "not_ours",
    "退件": "returned",
    "撤回": "withdrawn",
    "申请人撤回": "withdrawn",
}
_CLOSES = {
    "approve": "approved",
    "reject": "rejected",
    "send_up": "forwarded",
    "decline_needless": "needless",
    "decline_other": "not_ours",
    "return_file": "returned",
    "withdraw": "withdrawn",
}
_RECEIVED = (
    "item",
    "item_code",
    "kind",
    "route",
    "channel",
    "applicant_kind",
    "applicant_name",
    "applicant_id",
    "applicant_contact",
    "village",
    "window",
    "handler",
    "materials",
    "promised_days",
    "special_days",
    "third_interest",
)


def _closing(step: str, code: str) -> RowAct:
    facts = {
        "approve": {"decision_number": "decision_number"},
        "reject": {
            "decision_number": "decision_number",
            "reasons": "reasons",
            "remedies_told": "remedies_told",
        },
        "send_up": {"opinion": "reasons", "upper_organ": "right_organ"},
        "decline_other": {"right_organ": "right_organ"},
    }.get(step, {})
    return RowAct(step, at="decided_on", facts=facts, when={"result": (code,)})


APPLICATIONS = Ledger(
    id="services.applications",
    title="政务服务办件台账",
    target="services.application",
    titles=("办件台账", "受理台账", "政务服务办件", "便民服务办件", "许可办件"),
    number="number",
    columns=(
        Column("number", "办件编号", ("受理编号", "编号", "流水号"), needed=True),
        Column("item", "事项名称", ("办理事项", "申请事项"), needed=True),
        Column("item_code", "事项编码", ("编码",)),
        Column("kind", "事项类型", ("事项类别",), "choice", _KINDS),
        Column("route", "办理方式", (), "choice", _ROUTES),
        Column("channel", "申请方式", ("申报方式",), "choice", _CHANNELS),
        Column("applicant_kind", "申请人类型", (), "choice", _words(APPLICANTS, 个人="person")),
        Column("applicant_name", "申请人", ("申请人姓名", "办事人", "申请人名称")),
        Column("applicant_id", "证件号码", ("身份证号",)),
        Column("applicant_contact", "联系电话", ("电话",)),
        Column("village", "村（社区）", ("所在村", "村居")),
        Column("window", "窗口", ("受理窗口",)),
        Column("handler", "承办人", ("经办人", "受理人")),
        Column("materials", "收到的材料", ("材料",)),
        Column("promised_days", "承诺时限", ("承诺期限", "承诺时限（工作日）"), "integer"),
        Column("special_days", "特别法定期限", (), "integer"),
        Column("third_interest", "是否涉及他人重大利益", (), "boolean"),
        Column("received_on", "收件日期", ("收到日期", "申请日期"), "date", needed=True),
        Column("notice_on", "一次性告知日期", ("补正告知日期",), "date"),
        Column("missing_items", "需补正内容", ("补正内容",)),
        Column("supplemented_on", "补正日期", ("收到补正日期", "补齐日期"), "date"),
        Column("accepted_on", "受理日期", (), "date"),
        Column("heard_on", "听取利害关系人意见日期", (), "date"),
        Column("hearing_told_on", "告知听证权利日期", (), "date"),
        Column("consented_on", "延长批准日期", ("延期批准日期",), "date"),
        Column("extension_reason", "延长理由", ("延期理由", "延期原因")),
        Column("extension_told_on", "延长告知日期", ("延期告知日期",), "date"),
        Column(
            "review_kind",
            "特别程序",
            (),
            "choice",
            {
                "招标、拍卖": "auction",
                "检验、检测、检疫": "inspection",
                "鉴定": "appraisal",
                "专家评审": "experts",
            },
        ),
        Column("review_on", "特别程序告知日期", (), "date"),
        Column("review_ended_on", "特别程序结束日期", (), "date"),
        Column("decided_on", "办结日期", ("决定日期", "办理日期"), "date"),
        Column("result", "办理结果", ("结果", "决定"), "choice", _RESULTS),
        Column("decision_number", "决定书文号", ("文号", "证照编号")),
        Column("reasons", "理由（意见）", ("不予许可理由", "理由")),
        Column("remedies_told", "是否告知救济权利", (), "boolean"),
        Column("right_organ", "应受理（决定）机关", ("上级机关",)),
        Column("delivered_on", "送达日期", ("发证日期", "领取日期"), "date"),
        Column("delivered_how", "送达方式", ("领取方式",)),
        Column("published_on", "结果公开日期", ("公示日期",), "date"),
        Column("published_item", "公开索引号", ()),
        Column(
            "timely",
            "是否按期",
            ("是否按时办结",),
            "choice",
            {"是": "yes", "否": "no"},
            check=True,
            claims=("timely", "promised"),
        ),
    ),
    acts=(
        RowAct(
            "receive",
            at="received_on",
            facts={name: name for name in _RECEIVED},
            fixed={"kind": "other", "route": "single"},
            by="handler",
            role="window",
        ),
        RowAct(
            "ask_materials",
            at="notice_on",
            facts={"missing_items": "missing_items"},
            by="handler",
            role="window",
        ),
        RowAct("supplement", at="supplemented_on", by="handler", role="window"),
        RowAct("accept", at="accepted_on", by="handler", role="window"),
        RowAct("hear_interested", at="heard_on"),
        RowAct("tell_hearing", at="hearing_told_on"),
        RowAct(
            "consent_extension", at="consented_on", facts={"extension_reason": "extension_reason"}
        ),
        RowAct("extend", at="consented_on", facts={"extension_told_on": "extension_told_on"}),
        RowAct("begin_review", at="review_on", facts={"review_kind": "review_kind"}),
        RowAct("end_review", at="review_ended_on"),
        *(_closing(step, code) for step, code in _CLOSES.items()),
        RowAct("deliver", at="delivered_on", facts={"delivered_how": "delivered_how"}),
        RowAct("publicise", at="published_on", facts={"published_item": "published_item"}),
    ),
)
