"""The list of opinions as offices and villages keep it."""

from __future__ import annotations

from huiyin.kernel.papers import Column, Ledger, RowAct
from huiyin.lines.voice.words import CHANNELS, KINDS, RESULTS, SATISFACTION, TOLD


def _words(choices: dict[str, str], **more: str) -> dict[str, str]:
    return {title: code for code, title in choices.items()} | more


_CHANNELS = _words(
    CHANNELS,
    两代表一委员="reception",
    接待日="reception",
    走访="visit",
    大走访="visit",
    大走访大调研="visit",
    座谈="consultation",
    座谈会="consultation",
    领导接待="leaders",
)
_KINDS = _words(KINDS, 意见="advice", 建议="advice", 诉求="need", 困难="need", 纠纷="dispute")
_RESULTS = _words(
    RESULTS, 采纳="adopted", 解决="solved", 列入计划="planned", 解释="explained", 转办="elsewhere"
)
_TOLD = _words(
    TOLD, 当场答复="spot", 入户="visit", 短信="message", 书面答复="letter", 张榜="posted"
)

_RESULT = {"result": "result", "result_text": "result_text"}

OPINIONS = Ledger(
    id="voice.opinions",
    title="群众意见建议台账",
    target="voice.opinion",
    titles=("意见建议台账", "群众意见", "民意台账", "意见办理"),
    number="number",
    columns=(
        Column("number", "编号", ("意见编号", "登记编号"), needed=True),
        Column("heard_on", "听取日期", ("登记日期", "反映日期", "收集日期"), "date", needed=True),
        Column("channel", "来源", ("收集渠道", "意见来源"), "choice", _CHANNELS, needed=True),
        Column("event", "活动编号", ("接待编号", "走访编号")),
        Column("kind", "类别", ("意见类别",), "choice", _KINDS),
        Column("field", "领域", ("涉及领域",)),
        Column("speaker_name", "反映人", ("提出人", "群众姓名")),
        Column("speaker_contact", "联系电话", ("联系方式", "电话")),
        Column("anonymous", "是否匿名", ("未留姓名",), "boolean"),
        Column("village", "村（社区）", ("所在村", "村居")),
        Column("content", "意见内容", ("意见建议内容", "反映内容", "意见建议"), needed=True),
        Column("heard_by", "听取人", ("接待人", "走访人", "登记人")),
        Column("assigned_on", "交办日期", (), "date"),
        Column("handler", "承办人", ("责任人",)),
        Column("office", "承办机构", ("承办单位", "责任单位")),
        Column("lead_official", "包案领导", ("分管领导",)),
        Column("transferred_on", "转办日期", (), "date"),
        Column("transferred_to", "转办单位", ()),
        Column("other_matter", "转入事项编号", ()),
        Column("transfer_answered_on", "转办结果日期", (), "date"),
        Column("handled_on", "办理日期", ("办结日期",), "date"),
        Column("result", "办理结果", ("处理结果",), "choice", _RESULTS),
        Column("result_text", "办理情况", ("办理措施",)),
        Column("told_on", "反馈日期", ("答复日期", "告知日期"), "date"),
        Column("told_how", "反馈方式", ("答复方式",), "choice", _TOLD),
        Column("visited_on", "回访日期", (), "date"),
        Column(
            "satisfaction",
            "满意度",
            ("评价",),
            "choice",
            _words(SATISFACTION),
        ),
    ),
    acts=(
        RowAct(
            "hear",
            at="heard_on",
            facts={
                name: name
                for name in (
                    "heard_on",
                    "channel",
                    "content",
                    "kind",
                    "field",
                    "event",
                    "speaker_name",
                    "speaker_contact",
                    "anonymous",
                    "village",
                    "heard_by",
                )
            },
            by="heard_by",
            role="clerk",
        ),
        RowAct(
            "assign",
            at="assigned_on",
            facts={name: name for name in ("handler", "office", "lead_official")},
        ),
        RowAct(
            "transfer",
            at="transferred_on",
            facts={"transferred_to": "transferred_to", "other_matter": "other_matter"},
            by="handler",
            role="handler",
        ),
        RowAct(
            "transfer_answered",
            at="transfer_answered_on",
            facts=_RESULT,
            by="handler",
            role="handler",
        ),
        RowAct("handle", at="handled_on", facts=_RESULT, by="handler", role="handler"),
        RowAct(
            "tell",
            at="told_on",
            facts={"told_how": "told_how", **_RESULT},
            by="handler",
            role="handler",
        ),
        RowAct(
            "follow_up",
            at="visited_on",
            facts={"satisfaction": "satisfaction"},
            by="handler",
            role="handler",
        ),
    ),
)
