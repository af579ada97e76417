"""How a request can end: the finest list, mapped to each year's mandated form.

Rows follow the annual report's table three (form of 2021: 21 rows; of 2019: its last group is one
row). Groups of remedy: "review_first" where the refusal rests on articles 14 to 16, "disputed"
where nothing was given or nothing handled (whether that was a refusal to disclose no text said
before 2025-06-01), "either" elsewhere.
"""

from __future__ import annotations

from huiyin.kernel.laws import DISCLOSURE as GK
from huiyin.kernel.laws import DISCLOSURE_FEES, DISCLOSURE_FORM
from huiyin.kernel.procedure import Outcome
from huiyin.kernel.statutes import Article

REVIEW_FIRST = "review_first"
EITHER = "either"
DISPUTED = "disputed"


def _outcome(
    code: str, title: str, row: str, cite: Article, remedy: str, row_2019: str = ""
) -> Outcome:
    return Outcome(code, title, {"2019": row_2019 or row, "2021": row}, remedy, cite)


_FORM_ONLY = DISCLOSURE_FORM.whole

OUTCOMES = (
    _outcome("open.already", "已主动公开，告知获取方式", "3.1", GK[36, 1, 1], EITHER),
    _outcome("open.given", "予以公开", "3.1", GK[36, 1, 2], EITHER),
    _outcome("open.partly", "部分公开", "3.2", GK[37], REVIEW_FIRST),
    _outcome("closed.secret", "属于国家秘密", "3.3.1", GK[14], REVIEW_FIRST),
    _outcome("closed.banned", "其他法律行政法规禁止公开", "3.3.2", GK[14], REVIEW_FIRST),
    _outcome("closed.safety", "危及“三安全一稳定”", "3.3.3", GK[14], REVIEW_FIRST),
    _outcome("closed.third", "保护第三方合法权益", "3.3.4", GK[15], REVIEW_FIRST),
    _outcome("closed.internal", "属于三类内部事务信息", "3.3.5", GK[16, 1], REVIEW_FIRST),
    _outcome("closed.process", "属于四类过程性信息", "3.3.6", GK[16, 2], REVIEW_FIRST),
    _outcome("closed.file", "属于行政执法案卷", "3.3.7", GK[16, 2], REVIEW_FIRST),
    _outcome("closed.query", "属于行政查询事项", "3.3.8", GK[36, 1, 7], EITHER),
    _outcome("unable.absent", "本机关不掌握：经检索不存在", "3.4.1", GK[36, 1, 4], DISPUTED),
    _outcome("unable.elsewhere", "本机关不掌握：不属本机关负责", "3.4.1", GK[36, 1, 5], DISPUTED),
    _outcome("unable.make", "没有现成信息需要另行制作", "3.4.2", GK[38], DISPUTED),
    _outcome("unable.unclear", "补正后申请内容仍不明确", "3.4.3", GK[30].inference(), DISPUTED),
    _outcome("not.petition", "信访举报投诉类申请", "3.5.1", GK[39, 1], DISPUTED),
    _outcome("not.repeat", "重复申请", "3.5.2", GK[36, 1, 6], DISPUTED),
    _outcome("not.publication", "要求提供公开出版物", "3.5.3", GK[39, 2], DISPUTED),
    _outcome("not.excessive", "无正当理由大量反复申请", "3.5.4", GK[35], DISPUTED),
    _outcome("not.confirm", "要求行政机关确认或重新出具已获取信息", "3.5.5", _FORM_ONLY, DISPUTED),
    _outcome("other.uncorrected", "申请人无正当理由逾期不补正", "3.6.1", GK[30], EITHER, "3.6"),
    _outcome(
        "other.unpaid",
        "申请人逾期未按收费通知要求缴纳费用",
        "3.6.2",
        DISCLOSURE_FEES.whole,
        EITHER,
        "3.6",
    ),
    _outcome("other.withdrawn", "申请人撤回申请", "3.6.3", _FORM_ONLY, EITHER, "3.6"),
    _outcome("other.else", "其他处理", "3.6.3", _FORM_ONLY, EITHER, "3.6"),
)
