"""The paper ledger of petitions (信访事项台账) and which act each row tells of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from huiyin.kernel.papers import Column, Ledger, RowAct
from huiyin.lines.petition.words import (
    CHANNEL_WORDS,
    KIND_WORDS,
    REPEAT_WORDS,
    RESULT_WORDS,
    REVIEW_WORDS,
    SATISFIED_WORDS,
    SOURCE_WORDS,
    YES,
)

# Which step ends the petition with which outcome; which fact names the outcome, if one does.
CLOSES = {
    "reply_suggestion": ("suggestion.adopted", "suggestion.partly", "suggestion.kept"),
    "answer_accusation": ("accusation.handled",),
    "transfer_accusation": ("accusation.transferred",),
    "lead_away": ("led.litigation", "led.arbitration", "led.party", "led.administrative"),
    "perform_duty": ("claim.duty",),
    "settle": ("claim.settled",),
    "opinion": ("claim.supported", "claim.explained", "claim.declined"),
    "refer": ("away.referred",),
    "return_agreed": ("away.returned",),
    "decline_final": ("away.final",),
    "withdraw": ("other.withdrawn",),
}
_FACTS = {
    "reply_suggestion": {"suggestion_result": "result", "reply_text": "reply_text"},
    "answer_accusation": {"reply_text": "reply_text"},
    "transfer_accusation": {"transferred_to": "right_organ"},
    "lead_away": {"procedure": "result", "reply_text": "reply_text"},
    "perform_duty": {"reply_text": "reply_text"},
    "settle": {"settlement": "settlement"},
    "opinion": {
        "opinion": "result",
        "opinion_facts": "findings",
        "opinion_basis": "opinion_basis",
        "opinion_number": "opinion_number",
    },
    "refer": {"right_organ": "right_organ"},
    "decline_final": {"earlier_matter": "earlier_matter"},
}
_BY_HEAD = ("opinion",)
_BY_NOBODY = ("return_agreed", "withdraw")


def _same(*names: str) -> dict[str, str]:
    return {name: name for name in names}


def _staff(step: str, at: str, facts: Mapping[str, str] | None = None) -> RowAct:
    """An act of whoever handles the petition."""
    return RowAct(step, at=at, facts=facts or {}, by="handler", role="officer")


def _closing(step: str, codes: tuple[str, ...]) -> RowAct:
    told = RowAct(step, at="ended_on", facts=_FACTS.get(step, {}), when={"result": codes})
    if step == "settle":
        told = replace(told, fixed={"parties_agree": True})
    if step in _BY_NOBODY:
        return told
    if step in _BY_HEAD:
        return replace(told, by="signer", role="head")
    return replace(told, by="handler", role="officer")


PETITIONS = Ledger(
    id="petition.petitions",
    title="信访事项台账",
    target="petition.petition",
    titles=("信访事项", "信访台账", "信访登记", "来信来访"),
    number="number",
    columns=(
        Column("number", "信访编号", ("编号", "登记编号"), needed=True),
        Column(
            "received_on",
            "收到日期",
            ("登记日期", "信访日期", "收件日期", "交办日期"),
            "date",
            needed=True,
        ),
        Column("channel", "信访形式", ("形式", "方式", "信访方式"), "choice", CHANNEL_WORDS),
        Column("source", "来源", ("信访来源",), "choice", SOURCE_WORDS),
        Column("forwarder", "转送机关", ("转送、交办机关", "交办单位", "转办单位")),
        Column("kind", "事项类别", ("信访目的", "目的", "类别"), "choice", KIND_WORDS, needed=True),
        Column("field", "内容分类", ("事项领域", "问题分类")),
        Column("petitioner_name", "信访人", ("信访人姓名", "姓名")),
        Column("petitioner_id", "证件号码", ("身份证号", "身份证号码")),
        Column("petitioner_contact", "联系电话", ("联系方式", "电话")),
        Column("petitioner_address", "住址", ("地址", "家庭住址")),
        Column("identity_unclear", "姓名或住址不清", ("匿名", "是否匿名"), "boolean"),
        Column("repeat", "初重件", ("初信重信", "初次重复"), "choice", REPEAT_WORDS),
        Column("collective", "是否集体", ("集体访", "联名"), "boolean"),
        Column("bypassed", "是否越级", ("越级",), "boolean"),
        Column("law_related", "是否涉法涉诉", ("涉法涉诉",), "boolean"),
        Column("persons", "人数", ("信访人数",), "integer"),
        Column("representatives", "代表人数", ("代表数",), "integer"),
        Column("village", "村（社区）", ("所在村", "村居", "村", "问题属地")),
        Column("request", "信访请求", ("信访事项", "反映内容", "主要诉求"), needed=True),
        Column("accused", "被反映人", ("被检举人", "被检举控告人")),
        Column("handler", "承办人", ("经办人", "责任人")),
        Column("lead_official", "包案领导", ("包案",)),
        Column(
            "notice_due_on",
            "应告知日期",
            ("告知期限",),
            "date",
            check=True,
            claims=("due", "notice"),
        ),
        Column("accepted_on", "受理告知日期", ("受理日期", "告知日期"), "date"),
        Column("accepted_unnamed_on", "免予告知受理日期", (), "date"),
        Column("objected_on", "提出异议日期", ("异议日期",), "date"),
        Column("objection_reason", "异议理由", ()),
        Column("objection_refused_on", "异议未获同意日期", (), "date"),
        Column("heard_on", "听取陈述日期", ("约谈日期", "见面日期"), "date"),
        Column("investigated_on", "调查核实日期", ("调查日期",), "date"),
        Column("findings", "调查核实情况", ("调查情况", "认定事实")),
        Column("extension_agreed_on", "延期批准日期", ("延期日期",), "date"),
        Column("extension_reason", "延期理由", ("延期原因",)),
        Column("extension_told_on", "延期告知日期", (), "date"),
        Column(
            "due_on",
            "应办结日期",
            ("办理期限", "办结期限"),
            "date",
            check=True,
            claims=("due", "handling"),
        ),
        Column("ended_on", "办结日期", ("答复日期", "结案日期"), "date"),
        Column("result", "办理结果", ("处理结果", "办理方式"), "choice", RESULT_WORDS),
        Column("reply_text", "回复内容", ("答复内容", "办理情况")),
        Column("right_organ", "移送或告知的机关", ("有权机关", "移送机关")),
        Column("earlier_matter", "原复核事项", ()),
        Column("settlement", "调解或和解协议", ("和解协议",)),
        Column("opinion_basis", "处理意见依据", ("依据",)),
        Column("opinion_number", "意见书文号", ("答复意见书文号", "文号")),
        Column("signer", "签发人", ("审批人",)),
        Column("served_on", "送达日期", ("意见书送达日期",), "date"),
        Column("served_how", "送达方式", ()),
        Column("performed_on", "督促执行日期", ("执行日期",), "date"),
        Column("performed", "执行情况", ("意见执行情况",)),
        Column("review_asked_on", "请求复查日期", ("申请复查日期",), "date"),
        Column("review_decided_on", "复查意见日期", ("复查日期",), "date"),
        Column("review_result", "复查意见", ("复查结果",), "choice", REVIEW_WORDS),
        Column("review_served_on", "收到复查意见日期", (), "date"),
        Column("recheck_asked_on", "请求复核日期", ("申请复核日期",), "date"),
        Column("recheck_decided_on", "复核意见日期", ("复核日期",), "date"),
        Column("recheck_result", "复核意见", ("复核结果",), "choice", REVIEW_WORDS),
        Column("resolved_on", "化解日期", ("息访日期",), "date"),
        Column("resolved", "是否化解", ("化解",), "boolean"),
        Column("rated_on", "评价日期", (), "date"),
        Column("satisfied", "信访人评价", ("评价", "满意度"), "choice", SATISFIED_WORDS),
        Column(
            "timely",
            "是否按期办结",
            ("是否按期", "按期办结"),
            "choice",
            YES,
            check=True,
            claims=("timely", "handling"),
        ),
    ),
    acts=(
        RowAct(
            "register",
            at="received_on",
            facts=_same(
                *("received_on", "channel", "source", "forwarder", "kind", "field", "request"),
                *("petitioner_name", "petitioner_id", "petitioner_contact", "petitioner_address"),
                *("identity_unclear", "repeat", "collective", "bypassed", "law_related"),
                *("persons", "representatives", "village", "accused", "handler", "lead_official"),
            ),
            fixed={"source": "direct"},
            by="handler",
            role="officer",
        ),
        _staff("accept", "accepted_on"),
        _staff("accept_unnamed", "accepted_unnamed_on"),
        _staff("object", "objected_on", _same("objection_reason")),
        RowAct("return_refused", at="objection_refused_on"),
        RowAct(
            "hear",
            at="heard_on",
            fixed={"statement": "见陈述记录"},
            by="handler",
            role="officer",
        ),
        _staff("investigate", "investigated_on", _same("findings")),
        RowAct("approve_extension", at="extension_agreed_on", facts=_same("extension_reason")),
        _staff("extend", "extension_agreed_on", _same("extension_told_on")),
        *(_closing(step, codes) for step, codes in CLOSES.items()),
        _staff("serve", "served_on", _same("served_how")),
        _staff("follow_up", "performed_on", _same("performed")),
        RowAct("ask_review", at="review_asked_on"),
        RowAct("review_decided", at="review_decided_on", facts=_same("review_result")),
        RowAct("review_served", at="review_served_on"),
        RowAct("ask_recheck", at="recheck_asked_on"),
        RowAct("recheck_decided", at="recheck_decided_on", facts=_same("recheck_result")),
        _staff("record_resolution", "resolved_on", _same("resolved")),
        RowAct("rate", at="rated_on", facts=_same("satisfied")),
    ),
)
