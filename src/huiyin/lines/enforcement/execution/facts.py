"""What is known of an execution by the town: the duty, the urging, the decision, its cost."""

from __future__ import annotations

from huiyin.kernel.facts import Fact, Kind
from huiyin.kernel.laws import COERCION as QZ
from huiyin.kernel.laws import PENALTY as CF
from huiyin.lines.enforcement.court.windows import FACTS as WINDOW_FACTS
from huiyin.lines.enforcement.facts import PARTY, PUBLICITY

MANNERS = {
    "substitute": "代履行",
    "sale": "拍卖查封、扣押的财物抵缴罚款",
}
HARMS = {
    "traffic": "危害交通安全",
    "pollution": "造成环境污染",
    "nature": "破坏自然资源",
    "none": "没有上述后果",
}
PLACES = {
    "road": "道路",
    "river": "河道、航道",
    "public": "公共场所",
    "other": "其他地方",
}

# Of articles 42, 46 and 48 to 52 our library tells only part; what it does not tell warns.
UNTOLD = "本库只录有该条要点，此项未录"

FACTS = (
    Fact("manner", "执行方式", Kind.CHOICE, choices=MANNERS, filterable=True, cite=QZ[37, 2, 3]),
    Fact("decision_number", "据以执行的决定书文号", filterable=True, cite=QZ[37, 2, 2]),
    Fact("obligation", "当事人未履行的义务", cite=QZ[35]),
    Fact("served_on", "决定书送达之日", Kind.DATE, cite=QZ[35]),
    Fact("owed_fen", "应缴而未缴的罚款和加处罚款", Kind.MONEY, cite=QZ[46]),
    Fact("surcharge_from", "加处罚款起算之日", Kind.DATE, cite=QZ[46]),
    Fact("seizure_number", "查封、扣押的案号", filterable=True, cite=CF[72, 1, 2]),
    Fact("place", "地点"),
    Fact("village", "村（社区）", filterable=True),
    Fact("handler", "承办人", filterable=True),
    *PARTY,
    *WINDOW_FACTS,
    Fact("urge_by", "催告履行的最后一日", Kind.DATE, cite=QZ[35, 1, 1]),
    Fact("urge_manner", "催告履行的方式和金额", cite=QZ[35, 1, 2]),
    Fact("statement", "当事人收到催告后的意见", cite=QZ[36]),
    Fact("statement_note", "对当事人意见的记录、复核", cite=QZ[36]),
    Fact("execution_reasons", "执行的理由和依据", cite=QZ[37, 2, 2]),
    Fact("execution_manner", "执行的具体方式和时间", cite=QZ[37, 2, 3]),
    Fact("execution_number", "执行决定书文号", filterable=True),
    Fact("object", "代履行的标的", cite=QZ[51, 1, 1]),
    Fact("budget_fen", "费用预算", Kind.MONEY, cite=QZ[51, 1, 1]),
    Fact("performer", "代履行人", filterable=True, cite=QZ[51, 1, 1]),
    Fact("performer_free", "代履行人没有利害关系", Kind.BOOLEAN, cite=QZ[50].secondary(UNTOLD)),
    Fact("harm", "不履行的后果", Kind.CHOICE, choices=HARMS, cite=QZ[50].secondary(UNTOLD)),
    Fact("officer_present", "本机关派员到场监督", Kind.BOOLEAN, cite=QZ[51, 1, 3]),
    Fact("signed_record", "到场人员签名的执行文书", Kind.DOCUMENT, cite=QZ[51].secondary(UNTOLD)),
    Fact("cost_fen", "实际费用", Kind.MONEY, filterable=True, cite=QZ[51].secondary(UNTOLD)),
    Fact("at_night", "夜间实施", Kind.BOOLEAN, cite=QZ[43, 1]),
    Fact("urgent_reason", "紧急情况", cite=QZ[43, 1]),
    Fact("utilities_cut", "以停水、停电、停热、停气迫使履行", Kind.BOOLEAN, cite=QZ[43, 2]),
    Fact("place_kind", "清除的地方", Kind.CHOICE, choices=PLACES, cite=QZ[52]),
    Fact("party_unable", "当事人不能清除", Kind.BOOLEAN, cite=QZ[52].secondary(UNTOLD)),
    Fact("party_there", "当事人在场", Kind.BOOLEAN, cite=QZ[52].secondary(UNTOLD)),
    Fact("told_how", "事后通知当事人的情况", cite=QZ[52].secondary(UNTOLD)),
    Fact("auctioneer", "拍卖机构", filterable=True, cite=QZ[48].secondary(UNTOLD)),
    Fact("proceeds_fen", "拍卖所得", Kind.MONEY, filterable=True, cite=CF[72, 1, 2]),
    Fact("treasury_slip", "上缴国库或者划入财政专户的凭证", cite=QZ[49].secondary(UNTOLD)),
    Fact("performed_how", "当事人履行的情况"),
    Fact("agreement", "执行协议", Kind.DOCUMENT, cite=QZ[42]),
    Fact("agreement_stages", "分阶段履行的约定", cite=QZ[42]),
    Fact("surcharge_cut_fen", "减免的加处罚款", Kind.MONEY, cite=QZ[42]),
    Fact("remedied", "当事人已采取补救措施", Kind.BOOLEAN, cite=QZ[42].secondary(UNTOLD)),
    Fact("suspend_reason", "中止执行的情形", cite=QZ[39]),
    Fact("no_harm", "没有明显社会危害且当事人确无能力履行", Kind.BOOLEAN, cite=QZ[39, 2]),
    Fact("end_reason", "终结执行的情形", cite=QZ[40]),
    *PUBLICITY,
)
