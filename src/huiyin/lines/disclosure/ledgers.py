"""The paper ledgers of this line: how townships keep them, and what each row tells of."""

from __future__ import annotations

from huiyin.kernel.papers import Column, Ledger, RowAct

_KINDS = {
    "自然人": "person",
    "个人": "person",
    "公民": "person",
    "商业企业": "company",
    "企业": "company",
    "公司": "company",
    "科研机构": "research",
    "社会公益组织": "charity",
    "法律服务机构": "legal",
    "律师事务所": "legal",
    "其他": "other",
}

_CHANNELS = {
    "当面": "in_person",
    "当面提交": "in_person",
    "现场": "in_person",
    "挂号": "registered",
    "挂号信": "registered",
    "快递": "registered",
    "邮政快递": "registered",
    "EMS": "registered",
    "挂号或快递签收": "registered",
    "平信": "mail",
    "平邮": "mail",
    "信函": "mail",
    "平常信函": "mail",
    "网络": "internet",
    "网上": "internet",
    "网站": "internet",
    "互联网": "internet",
    "电子邮件": "internet",
    "互联网渠道": "internet",
    "传真": "fax",
}

# What clerks write in the column 答复类型, and the outcome it means.
_RESULTS = {
    "予以公开": "open.given",
    "已主动公开": "open.already",
    "告知获取方式": "open.already",
    "部分公开": "open.partly",
    "国家秘密": "closed.secret",
    "属于国家秘密": "closed.secret",
    "法律法规禁止公开": "closed.banned",
    "其他法律行政法规禁止公开": "closed.banned",
    "三安全一稳定": "closed.safety",
    "危及三安全一稳定": "closed.safety",
    "保护第三方合法权益": "closed.third",
    "第三方权益": "closed.third",
    "内部事务信息": "closed.internal",
    "属于三类内部事务信息": "closed.internal",
    "过程性信息": "closed.process",
    "属于四类过程性信息": "closed.process",
    "行政执法案卷": "closed.file",
    "行政查询事项": "closed.query",
    "信息不存在": "unable.absent",
    "本机关不掌握": "unable.absent",
    "不属于本机关": "unable.elsewhere",
    "非本机关公开": "unable.elsewhere",
    "需另行制作": "unable.make",
    "补正后仍不明确": "unable.unclear",
    "信访投诉类": "not.petition",
    "信访举报投诉类申请": "not.petition",
    "重复申请": "not.repeat",
    "公开出版物": "not.publication",
    "大量反复申请": "not.excessive",
    "确认或重新出具": "not.confirm",
    "逾期不补正": "other.uncorrected",
    "逾期不缴费": "other.unpaid",
    "撤回申请": "other.withdrawn",
    "申请人撤回": "other.withdrawn",
    "其他处理": "other.else",
}

_YES = {"是": "yes", "√": "yes", "有": "yes", "否": "no", "×": "no", "无": "no"}

# Which step closes the request with which outcome.
CLOSES = {
    "grant": ("open.given", "open.already"),
    "grant_part": ("open.partly",),
    "refuse_by_law": ("closed.secret", "closed.banned", "closed.safety"),
    "refuse_third": ("closed.third",),
    "refuse_internal": ("closed.internal", "closed.process", "closed.file"),
    "refuse_query": ("closed.query",),
    "not_held": ("unable.absent",),
    "not_ours": ("unable.elsewhere",),
    "need_making": ("unable.make",),
    "still_unclear": ("unable.unclear",),
    "not_processed": ("not.petition", "not.repeat", "not.publication", "not.confirm"),
    "not_excessive": ("not.excessive",),
    "lapse_uncorrected": ("other.uncorrected",),
    "lapse_unpaid": ("other.unpaid",),
    "withdraw": ("other.withdrawn",),
    "reply_else": ("other.else",),
}

# Steps whose outcome the fact `ground` names, and those that take reasons and a number.
_NAMED = ("grant", "refuse_by_law", "refuse_internal", "not_processed")
_SILENT = ("lapse_uncorrected", "lapse_unpaid", "withdraw")


def _closing(step: str, codes: tuple[str, ...]) -> RowAct:
    facts = {"ground": "result"} if step in _NAMED else {}
    if step not in _SILENT:
        facts |= {"reasons": "reasons", "reply_number": "reply_number"}
    fixed = {"no_good_reason": True} if step == "lapse_uncorrected" else {}
    return RowAct(
        step,
        at="replied_on",
        facts=facts,
        fixed=fixed,
        when={"result": codes},
        by="signer",
        role="leader",
    )


REQUESTS = Ledger(
    id="disclosure.requests",
    title="依申请公开台账",
    target="disclosure.request",
    titles=("依申请公开", "信息公开申请", "公开申请登记"),
    number="number",
    columns=(
        Column("number", "编号", ("申请编号", "登记编号", "受理编号", "收件编号"), needed=True),
        Column(
            "received_on",
            "收到日期",
            ("收到申请日期", "收件日期", "申请日期", "受理日期", "提交日期"),
            "date",
            needed=True,
        ),
        Column("channel", "收到方式", ("申请方式", "提交方式", "收件方式"), "choice", _CHANNELS),
        Column("confirmed_on", "双方确认日期", ("确认日期", "与申请人确认日期"), "date"),
        Column(
            "applicant_kind",
            "申请人类型",
            ("申请人类别", "申请主体", "主体类型"),
            "choice",
            _KINDS,
            needed=True,
        ),
        Column("applicant_name", "申请人", ("申请人姓名", "申请人姓名或名称", "姓名")),
        Column("applicant_id", "证件号码", ("身份证号", "证件号", "身份证号码")),
        Column("applicant_contact", "联系电话", ("联系方式", "电话", "手机号码")),
        Column("village", "村（社区）", ("所在村", "村居", "村")),
        Column("subject", "申请内容", ("申请公开内容", "内容描述", "申请事项"), needed=True),
        Column("handler", "承办人", ("经办人", "承办人员")),
        Column("correction_on", "补正告知日期", ("补正日期", "发出补正日期"), "date"),
        Column("correction_items", "需补正事项", ("补正内容",)),
        Column("correction_days", "补正期限", ("补正期限（工作日）",), "integer"),
        Column("corrected_on", "收到补正日期", ("补正收到日期", "申请人补正日期"), "date"),
        Column("third_party", "第三方", ("第三方名称", "征求对象")),
        Column("third_asked_on", "征求意见日期", ("征求第三方意见日期", "征询日期"), "date"),
        Column("third_answered_on", "第三方答复日期", ("收到第三方意见日期",), "date"),
        Column(
            "third_answer",
            "第三方意见",
            ("第三方答复意见",),
            "choice",
            {"同意": "agree", "同意公开": "agree", "不同意": "object", "不同意公开": "object"},
        ),
        Column("extension_agreed_on", "延期批准日期", ("同意延期日期", "延期日期"), "date"),
        Column("extension_reason", "延期原因", ("延期理由",)),
        Column("extension_told_on", "延期告知日期", ("告知申请人延期日期",), "date"),
        Column("extended", "是否延期", ("延期",), "choice", _YES, check=True),
        Column("reviewed_on", "保密审查日期", ("审查日期",), "date"),
        Column(
            "review_result",
            "保密审查结果",
            ("审查结果", "保密审查意见"),
            "choice",
            {"可以公开": "pass", "不得公开": "fail", "不予公开": "fail", "不能确定": "doubt"},
        ),
        Column("reviewer", "保密审查人", ("审查人",)),
        Column(
            "due_on",
            "应答复日期",
            ("应答复日", "答复期限", "办结期限"),
            "date",
            check=True,
            claims=("due", "reply"),
        ),
        Column("replied_on", "答复日期", ("实际答复日期", "办结日期", "答复时间"), "date"),
        Column(
            "result",
            "答复类型",
            ("办理结果", "答复结果", "处理结果"),
            "choice",
            _RESULTS,
        ),
        Column("reasons", "不予公开理由", ("理由", "说明", "答复理由")),
        Column("reply_number", "答复书文号", ("答复文号", "文号")),
        Column("signer", "签发人", ("审批人",)),
        Column("served_on", "送达日期", ("寄出日期",), "date"),
        Column("served_how", "送达方式", ("答复方式",)),
        Column(
            "timely",
            "是否按期",
            ("是否按时", "是否逾期答复", "按期答复"),
            "choice",
            _YES,
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
                    "applicant_kind",
                    "applicant_name",
                    "applicant_id",
                    "applicant_contact",
                    "channel",
                    "subject",
                    "village",
                    "handler",
                )
            },
            fixed={"channel": "in_person"},
            by="handler",
            role="officer",
        ),
        RowAct("confirm", at="confirmed_on", by="handler", role="officer"),
        RowAct(
            "ask_correction",
            at="correction_on",
            facts={"correction_items": "correction_items", "correction_days": "correction_days"},
            by="handler",
            role="officer",
        ),
        RowAct("corrected", at="corrected_on", by="handler", role="officer"),
        RowAct("ask_third", at="third_asked_on", key="third_party", by="handler", role="officer"),
        RowAct(
            "third_answered",
            at="third_answered_on",
            facts={"third_answer": "third_answer"},
            key="third_party",
            by="handler",
            role="officer",
        ),
        RowAct(
            "consent_extension",
            at="extension_agreed_on",
            facts={"extension_reason": "extension_reason"},
        ),
        RowAct(
            "extend",
            at="extension_agreed_on",
            facts={"extension_told_on": "extension_told_on"},
            by="handler",
            role="officer",
        ),
        RowAct(
            "secrecy_review",
            at="reviewed_on",
            facts={"review_result": "review_result"},
            fixed={"review_result": "pass"},
            by="reviewer",
            role="reviewer",
        ),
        *(_closing(step, codes) for step, codes in CLOSES.items()),
        RowAct(
            "serve",
            at="served_on",
            facts={"served_how": "served_how"},
            by="handler",
            role="officer",
        ),
    ),
)
