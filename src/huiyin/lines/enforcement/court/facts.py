"""What is known of an application to the court."""

from __future__ import annotations

from huiyin.kernel.facts import Fact, Kind
from huiyin.kernel.laws import COERCION as QZ
from huiyin.kernel.laws import PENALTY as CF
from huiyin.lines.enforcement.court.windows import FACTS as WINDOW_FACTS
from huiyin.lines.enforcement.facts import PARTY

FACTS = (
    Fact("decision_number", "据以执行的决定书文号", filterable=True, cite=QZ[55, 1, 2]),
    Fact("obligation", "当事人未履行的义务", cite=QZ[55, 1, 4]),
    Fact("served_on", "决定书送达之日", Kind.DATE, cite=QZ[53]),
    Fact("owed_fen", "应缴而未缴的数额", Kind.MONEY),
    Fact("deferred_until", "延期或者分期缴纳的最后一日", Kind.DATE, cite=CF[72, 2]),
    Fact("handler", "承办人", filterable=True),
    *PARTY,
    *WINDOW_FACTS,
    Fact("urge_term", "催告履行的期限和方式", cite=QZ[54]),
    Fact("statement", "当事人收到催告后的意见", cite=QZ[55, 1, 3]),
    Fact("statement_note", "对当事人意见的复核", cite=QZ[55, 1, 3]),
    Fact("application", "强制执行申请书", Kind.DOCUMENT, cite=QZ[55, 1, 1]),
    Fact("signed_sealed", "负责人签名、加盖印章并注明日期", Kind.BOOLEAN, cite=QZ[55, 2]),
    Fact("court", "受理法院", cite=QZ[54]),
    Fact("ruling_reasons", "不予受理或者不予执行的理由"),
    Fact("result_note", "执行结果"),
    Fact("end_reason", "撤回或者终结的理由", cite=QZ[40]),
)
