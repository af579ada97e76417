"""The lists of suggestions and of proposals: one row each, with all who made it.

答复日期 tells of the one who leads; those who joined are answered when 联名答复日期 says so, for a
reply to one of them does not answer the others.
"""

from __future__ import annotations

from huiyin.kernel.papers import Column, Ledger, RowAct
from huiyin.lines.deputies.facts import CONTACTS, KINDS, LEVELS, SATISFACTION
from huiyin.lines.deputies.outcomes import GRADES, RESULTS


def _words(choices: dict[str, str], **more: str) -> dict[str, str]:
    return {title: code for code, title in choices.items()} | more


def _results(scheme: str) -> dict[str, str]:
    """What clerks write, the letters of the body's own scheme among it.

    A letter that means several results is read as the last of them: C without a D is "for
    reference".
    """
    letters = {letter: code for code, letter in GRADES[scheme].items()}
    classes = {f"{letter}类": code for letter, code in letters.items()}
    return _words(
        RESULTS,
        已解决="solved",
        已经解决="solved",
        正在解决="planned",
        列入计划="planned",
        以后解决="later",
        暂不能解决="later",
        参考="reference",
        **letters,
        **classes,
    )


def ledger(
    id: str, target: str, title: str, titles: tuple[str, ...], who: str, scheme: str
) -> Ledger:
    maker = f"{who}姓名"
    head = {
        name: name
        for name in (
            "session",
            "title",
            "handed_on",
            "kind",
            "level",
            "lead_deputy",
            "category",
            "village",
        )
    }
    return Ledger(
        id=id,
        title=title,
        target=target,
        titles=titles,
        number="number",
        columns=(
            Column("number", "编号", ("建议编号", "提案编号", "建议号", "提案号"), needed=True),
            Column("session", "届次", ("会议届次", "会议"), needed=True),
            Column("title", "案由", ("标题", "建议名称", "提案名称", "建议标题"), needed=True),
            Column("kind", "类别", ("建议类别",), "choice", _words(KINDS)),
            Column("level", "提出层级", ("层级",), "choice", _words(LEVELS, 县="county")),
            Column("category", "领域", ("分类",)),
            Column("village", "村（社区）", ("涉及村居",)),
            Column(
                "lead_deputy", f"领衔{who}", (f"提出{who}", maker, "提出人", "领衔人"), needed=True
            ),
            Column("co_deputy", f"联名{who}", (f"附议{who}", "附议人", "联名人")),
            Column("handed_on", "交办日期", ("交办日", "交办时间"), "date", needed=True),
            Column("assigned_on", "确定承办日期", ("分办日期",), "date"),
            Column("lead_office", "主办单位", ("主办", "承办单位")),
            Column("joint_offices", "会办单位", ("协办单位", "会办")),
            Column("lead_official", "分管领导", ("包案领导", "责任领导")),
            Column("handler", "承办人", ("经办人",)),
            Column("difficult_on", "认定难度大日期", ("延期认定日期",), "date"),
            Column("difficult_reason", "难度大的理由", ("延期理由",)),
            Column("contacted_on", "见面沟通日期", ("联系沟通日期", "沟通日期"), "date"),
            Column(
                "contact_how",
                "沟通方式",
                ("联系方式",),
                "choice",
                _words(CONTACTS, 见面="visit", 面商="visit"),
            ),
            Column("replied_on", "答复日期", ("答复日", "书面答复日期"), "date"),
            Column(
                "co_replied_on",
                f"联名{who}答复日期",
                (f"附议{who}答复日期", "联名答复日期"),
                "date",
            ),
            Column("result", "办理结果", ("答复类别", "办理类别"), "choice", _results(scheme)),
            Column("reply_number", "答复文号", ("文号",)),
            Column("finished_on", "办结日期", (), "date"),
            Column("signer", "签发人", ()),
            Column("feedback_on", "征询意见日期", ("反馈日期",), "date"),
            Column(
                "satisfaction", "满意度", ("评价", f"{who}意见"), "choice", _words(SATISFACTION)
            ),
            Column("redone_on", "再次办理日期", ("重办日期",), "date"),
            Column("redo_reason", "再次办理理由", ()),
            Column("replied_again_on", "再次答复日期", (), "date"),
            Column("finished_again_on", "再次办结日期", (), "date"),
            Column("published_on", "公开日期", (), "date"),
            Column("published_at", "公开位置", ("公开渠道",)),
        ),
        acts=(
            RowAct("hand_over", at="handed_on", facts=head, key="lead_deputy"),
            RowAct("co_sign", at="handed_on", key="co_deputy", several=True),
            RowAct(
                "assign",
                at="assigned_on",
                facts={
                    name: name
                    for name in ("lead_office", "joint_offices", "lead_official", "handler")
                },
            ),
            RowAct(
                "judge_difficult",
                at="difficult_on",
                facts={"difficult_reason": "difficult_reason"},
            ),
            *(
                RowAct(
                    "contact",
                    at="contacted_on",
                    facts={"contact_how": "contact_how"},
                    key=key,
                    several=key == "co_deputy",
                    by="handler",
                    role="handler",
                )
                for key in ("lead_deputy", "co_deputy")
            ),
            *(
                RowAct(
                    "reply",
                    at=at,
                    facts={"result": "result", "reply_number": "reply_number"},
                    key=key,
                    several=key == "co_deputy",
                    by="signer",
                    role="head",
                )
                for at, key in (("replied_on", "lead_deputy"), ("co_replied_on", "co_deputy"))
            ),
            RowAct("finish", at="finished_on"),
            RowAct(
                "feedback",
                at="feedback_on",
                facts={"satisfaction": "satisfaction"},
                key="lead_deputy",
            ),
            RowAct(
                "redo",
                at="redone_on",
                facts={"redo_reason": "redo_reason"},
                key="lead_deputy",
            ),
            RowAct(
                "reply_again",
                at="replied_again_on",
                facts={"result": "result"},
                key="lead_deputy",
                by="signer",
                role="head",
            ),
            RowAct("finish_again", at="finished_again_on"),
            RowAct("publish", at="published_on", facts={"published_at": "published_at"}),
        ),
    )
