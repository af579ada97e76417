"""The list that the hub exports, with the columns that the town adds: who, when, and what came."""

from __future__ import annotations

from huiyin.kernel.papers import Column, Ledger, RowAct
from huiyin.lines.hotline.outcomes import AWAY, RESULTS

_YES = {"是": "yes", "√": "yes", "有": "yes", "否": "no", "×": "no", "无": "no"}

_KINDS = {
    "咨询": "inquiry",
    "求助": "help",
    "求决": "help",
    "建议": "suggestion",
    "意见建议": "suggestion",
    "投诉": "complaint",
    "举报": "report",
}

_CHANNELS = {
    "12345": "12345",
    "12345热线": "12345",
    "电话": "12345",
    "本地热线": "local",
    "信箱": "mailbox",
    "领导信箱": "mailbox",
    "部门信箱": "mailbox",
    "镇长信箱": "mailbox",
    "网上留言": "board",
    "留言板": "board",
    "人民网留言": "board",
    "手机应用": "app",
    "微信": "app",
}

_RESULTS = {title: code for code, title in RESULTS.items()} | {
    "已答复": "answered",
    "已解释": "explained",
    "采纳": "adopted",
    "已列计划": "planned",
    "不属实": "unfounded",
}

_AWAY = {title: code for code, title in AWAY.items()} | {
    "信访": "away.petition",
    "信息公开": "away.disclosure",
    "复议诉讼仲裁": "away.review",
    "纪检监察": "away.discipline",
    "公安": "away.police",
}

_TOLD = {
    "电话": "phone",
    "当面": "visit",
    "上门": "visit",
    "短信": "message",
    "网络": "message",
    "书面": "letter",
}

_SATISFACTION = {
    "非常满意": "very",
    "满意": "satisfied",
    "基本满意": "basic",
    "不满意": "dissatisfied",
    "未联系上": "unreachable",
    "无法联系": "unreachable",
}

_AGREED = {"同意": "agreed", "不同意": "refused"}

_ANSWER = {"result": "result", "reply_text": "reply_text", "told_how": "told_how"}

ORDERS = Ledger(
    id="hotline.orders",
    title="12345热线工单台账",
    target="hotline.order",
    titles=("12345", "热线工单", "工单台账", "政务热线"),
    number="number",
    columns=(
        Column("number", "工单编号", ("工单号", "受理编号"), needed=True),
        Column(
            "received_on",
            "派单日期",
            ("区交办时间", "交办时间", "派单时间", "交办日期", "接单日期"),
            "date",
            needed=True,
        ),
        Column("channel", "诉求渠道", ("来源渠道", "渠道"), "choice", _CHANNELS),
        Column("kind", "诉求类型", ("工单类型", "诉求类别"), "choice", _KINDS, needed=True),
        Column("field", "诉求归口", ("归口", "事项分类")),
        Column("subject", "工单标题", ("诉求标题", "标题")),
        Column("request", "诉求内容", ("工单内容", "反映内容"), needed=True),
        Column("caller_name", "求助人员", ("诉求人", "来电人", "反映人")),
        Column("caller_phone", "求助号码", ("来电号码", "联系电话", "联系方式")),
        Column("village", "村（社区）", ("所属村居", "所在村")),
        Column("place", "诉求详细地址", ("事件发生地", "地址")),
        Column("urgent", "紧急程度", ("是否紧急",), "choice", {"紧急": "yes", "一般": "no"}),
        Column("difficult", "是否疑难", ("疑难工单",), "choice", _YES),
        Column("hub_due", "办结期限", ("区办结期限", "要求办结日期", "办理期限"), "date"),
        Column("accused", "被投诉举报人员", ("被投诉人", "被举报人")),
        Column("signed_on", "签收日期", ("签收时间",), "date"),
        Column("clerk", "签收人", ("经办人",)),
        Column("assigned_on", "分办日期", ("批办日期", "分派日期"), "date"),
        Column("lead_official", "包案领导", ("分管领导", "责任领导")),
        Column("handler", "承办人", ("具体承办人", "专办人员", "责任人")),
        Column("office", "承办机构", ("承办部门", "承办单位")),
        Column("co_office", "协办单位", ("市交办协办单位", "会办单位")),
        Column("contacted_on", "首次联系日期", ("首次联系时间",), "date"),
        Column("return_asked_on", "申请退单日期", ("退单日期",), "date"),
        Column("return_reason", "退单理由", ("退单原因",)),
        Column("return_basis", "退单依据", ()),
        Column("return_answered_on", "退单核实日期", ("退单答复日期",), "date"),
        Column("return_answer", "退单核实结果", ("是否同意退单",), "choice", _AGREED),
        Column("extension_asked_on", "申请延期日期", ("延期申请日期",), "date"),
        Column("extension_reason", "延期理由", ("延期原因",)),
        Column("extended_on", "延期批准日期", ("批准延期日期",), "date"),
        Column("extension_days", "延期天数", ("延期（工作日）",), "integer"),
        Column("extension_told_on", "延期告知日期", (), "date"),
        Column("replied_on", "答复日期", ("办结日期", "回复日期", "办结时间"), "date"),
        Column("result", "办理结果", ("处理结果",), "choice", _RESULTS),
        Column("right_way", "转办途径", ("应走途径",), "choice", _AWAY),
        Column("reply_text", "答复内容", ("办理情况", "回复内容")),
        Column("told_how", "告知方式", ("答复方式",), "choice", _TOLD),
        Column("called_on", "回访日期", ("回访时间",), "date"),
        Column("satisfaction", "满意度", ("回访结果", "评价"), "choice", _SATISFACTION),
        Column("own_fault", "是否承办原因", ("承办原因",), "boolean"),
        Column("redone_on", "重办日期", ("退回重办日期",), "date"),
        Column("redo_reason", "重办理由", ("重办原因",)),
        Column("redo_due", "重办期限", ("重办办结期限",), "date"),
        Column("replied_again_on", "重办答复日期", ("重办办结日期",), "date"),
        Column(
            "timely",
            "是否按期",
            ("是否超期", "按期办结"),
            "choice",
            {"是": "yes", "按期": "yes", "否": "no", "超期": "no"},
            check=True,
            claims=("timely", "reply"),
        ),
    ),
    acts=(
        RowAct(
            "receive",
            at="received_on",
            facts={
                name: name
                for name in (
                    "received_on",
                    "kind",
                    "request",
                    "channel",
                    "field",
                    "subject",
                    "caller_name",
                    "caller_phone",
                    "village",
                    "place",
                    "hub_due",
                    "accused",
                )
            },
            by="clerk",
            role="clerk",
        ),
        RowAct("sign", at="signed_on", by="clerk", role="clerk"),
        RowAct(
            "assign",
            at="assigned_on",
            facts={name: name for name in ("lead_official", "handler", "office", "co_office")},
            by="clerk",
            role="clerk",
        ),
        RowAct("contact", at="contacted_on", by="handler", role="handler"),
        RowAct(
            "ask_return",
            at="return_asked_on",
            facts={"return_reason": "return_reason", "return_basis": "return_basis"},
            by="clerk",
            role="clerk",
        ),
        *(
            RowAct(
                step,
                at="return_answered_on",
                when={"return_answer": (answer,)},
                by="clerk",
                role="clerk",
            )
            for step, answer in (("return_accepted", "agreed"), ("return_refused", "refused"))
        ),
        RowAct(
            "ask_extension",
            at="extension_asked_on",
            facts={"extension_reason": "extension_reason"},
            by="handler",
            role="handler",
        ),
        RowAct(
            "extend",
            at="extended_on",
            facts={
                "extension_days": "extension_days",
                "extension_told_on": "extension_told_on",
            },
            by="clerk",
            role="clerk",
        ),
        RowAct(
            "reply",
            at="replied_on",
            facts=_ANSWER,
            when={"result": tuple(RESULTS)},
            by="handler",
            role="handler",
        ),
        RowAct(
            "lead_away",
            at="replied_on",
            facts={"right_way": "right_way", "reply_text": "reply_text"},
            when={"right_way": tuple(AWAY)},
            by="handler",
            role="handler",
        ),
        RowAct(
            "call_back",
            at="called_on",
            facts={"satisfaction": "satisfaction", "own_fault": "own_fault"},
            by="clerk",
            role="clerk",
        ),
        RowAct(
            "redo",
            at="redone_on",
            facts={"redo_reason": "redo_reason", "redo_due": "redo_due"},
            by="clerk",
            role="clerk",
        ),
        RowAct("reply_again", at="replied_again_on", facts=_ANSWER, by="handler", role="handler"),
    ),
)
