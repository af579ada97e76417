"""The annual report on disclosure: six chapters and the mandated tables, out of the evidence.

Form of 2019 (国办公开办函〔2019〕60号) for the reports of 2019 and 2020, of 2021 (〔2021〕30号)
for later ones.
"""

from __future__ import annotations

from datetime import date

from huiyin.documents.model import (
    DEMO_MARK,
    Block,
    Document,
    Heading,
    Note,
    Paragraph,
    Run,
    Signature,
    plain,
)
from huiyin.figures import catalogue
from huiyin.figures.cases import Cases, Period
from huiyin.figures.evidence import Evidence
from huiyin.figures.runs import NO_REGISTER, Result, run
from huiyin.kernel import registry
from huiyin.lines.disclosure import figures as lines
from huiyin.reports import proactive, tables
from huiyin.reports.annex import CasesSheet
from huiyin.reports.built import DEMO_TOWN, Built, day_of
from huiyin.reports.claims import Claim, Sentence, counted, unkept
from huiyin.reports.composing import printed, sentences

FIRST_YEAR = 2019
# Whose identities stand beside those of table three: tables one and two, table four, chapter one.
_BESIDE = ("challenge", "enforcement", "publication")


def compose(built: Built, evidence: Evidence) -> Document:
    """The report's document; fills its tables, identities, figures and claims."""
    prepare(built, evidence)
    return _document(built, evidence)


def prepare(built: Built, evidence: Evidence) -> None:
    """Fill tables, identities and figures from the evidence."""
    year = built.year
    before = evidence.of(Period.year(year - 1))
    built.tables = {
        "two": tables.table_two(evidence, lines.form_of(year)),
        "three": lines.table_three(evidence, year),
        "four": tables.table_four(evidence),
    }
    now = built.tables["three"]
    then = lines.table_three(before, year - 1) if _has_year(before) else None
    built.identities = lines.identities_of(now, then, year)
    built.identities += catalogue.checks(evidence, before, *_BESIDE)
    built.figures = [run(name, evidence) for name in _names()]


def cases_of(evidence: Evidence) -> CasesSheet:
    """The requests of the year, those carried in among them, as the annex lists them."""
    cases = evidence.matters(lines.REQUEST)
    return CasesSheet(registry.procedure(lines.REQUEST), cases.opened() | cases.open_before())


def said(evidence: Evidence) -> list[Claim]:
    """What the report says in words of its own, beside the claims that lines declare."""
    by_name = {name: run(name, evidence) for name in _names()}
    return [
        *_requests(by_name),
        _guide(by_name),
        _points(by_name),
        _staff(by_name),
        _problems(evidence)[0],
        _fees(by_name),
    ]


def _has_year(before: Evidence) -> bool:
    """Whether the town kept the register the year before, so that the years can be joined."""
    return before.kept(lines.REQUEST)


def _names() -> list[str]:
    return catalogue.names("disclosure")


# --- the text ----------------------------------------------------------------------------------


def _document(built: Built, evidence: Evidence) -> Document:
    town, year = built.town, built.year
    organ = built.organ
    by_name = {f.name: f for f in built.figures}
    blocks: list[Block] = [Paragraph(plain(_opening(organ, year)))]
    told = proactive.Told.by(evidence)
    blocks += _chapter_one(built, by_name, told)
    blocks.append(Heading(1, "二、主动公开政府信息情况"))
    blocks.append(tables.printed_two(built.tables["two"], year))
    blocks += _unkept_note(built, "two")
    blocks.append(Heading(1, "三、收到和处理政府信息公开申请情况"))
    blocks.append(tables.printed_three(built.tables["three"], year))
    blocks.append(Heading(1, "四、因政府信息公开被申请行政复议、提起行政诉讼情况"))
    blocks.append(tables.printed_four(built.tables["four"], year))
    blocks += _unkept_note(built, "four")
    blocks.append(Heading(1, "五、政府信息公开工作存在的主要问题及改进情况"))
    blocks += _chapter_five(built, evidence)
    blocks += told.shortcomings()
    blocks.append(Heading(1, "六、其他需要报告的事项"))
    blocks += _chapter_six(built, by_name)
    day = report_day(evidence, year)
    blocks.append(Signature(organ, day))
    return Document(
        title=f"{organ}\n{year}年政府信息公开工作年度报告",
        organ=organ,
        date=day,
        blocks=tuple(blocks),
        mark=DEMO_MARK if town.code == DEMO_TOWN else None,
        footer_note=built.footer,
    )


def _unkept_note(built: Built, table: str) -> list[Block]:
    lacking = tables.lacks_registers(built.tables[table])
    return [Note(plain(tables.UNKEPT_NOTE))] if lacking else []


def report_day(evidence: Evidence, year: int) -> date:
    """The day by which the report is published: a parameter, 31 January by default."""
    default = registry.procedure(lines.REQUEST).parameter("annual_report_day").default
    return day_of(evidence.town, "annual_report_day", default, year)


def _opening(organ: str, year: int) -> str:
    return (
        f"本报告依照《中华人民共和国政府信息公开条例》编制，统计期限为{year}年1月1日至12月31日。"
        f"报告中的数字均出自{organ}的办理台账，每个数字都能查到对应的事项编号。"
    )


def _chapter_one(built: Built, by_name: dict[str, Result], told: proactive.Told) -> list[Block]:
    blocks: list[Block] = [Heading(1, "一、总体情况")]
    own = {
        "（一）主动公开。": []
        if told.kept
        else [_unkept("proactive", "主动公开台账尚未建立，本项数字须另行据实补充。")],
        "（二）依申请公开。": _requests(by_name),
        "（三）政府信息管理。": [_guide(by_name)],
        "（四）平台建设。": [_points(by_name)],
        "（五）监督保障。": [_staff(by_name)],
    }
    for place, (head, claims) in enumerate(own.items()):
        more = told.part(place)
        built.claims += [*claims, *(printed(one) for one in more)]
        runs = tuple(r for c in claims for r in c.runs)
        blocks.append(Paragraph((Run(head), *runs, *sentences(more))))
    known = {f.name for f in built.figures}
    built.figures += [f for f in told.figures if f.name not in known]
    return blocks


def _unkept(id: str, words: str) -> Claim:
    return unkept(f"disclosure.{id}", "count", words)


def _requests(by_name: dict[str, Result]) -> list[Claim]:
    new, before = by_name["disclosure.new"], by_name["disclosure.carried_in"]
    done, after = by_name["disclosure.answered"], by_name["disclosure.carried_out"]
    if new.note == NO_REGISTER:
        return [_unkept("requests", "依申请公开台账尚未建立，本项数字须另行据实补充。")]
    if not new.value and not before.value:
        said = Sentence("disclosure.requests")
        said.say("本年度收到政府信息公开申请").figure(new).say("，上年结转").figure(before).say(
            "。"
        )
        return [counted("disclosure.requests", said, [new, before], "negative")]
    said = Sentence("disclosure.requests")
    said.say("本年度新收政府信息公开申请").figure(new)
    said.say("，上年结转").figure(before)
    said.say("；办理答复").figure(done)
    said.say("，结转下年度继续办理").figure(after).say("。")
    return [counted("disclosure.requests", said, [new, before, done, after]), _on_time(by_name)]


def _on_time(by_name: dict[str, Result]) -> Claim:
    """Timely replies: claimed only where every reply was in time, else said as it was."""
    rate, late = by_name["disclosure.on_time"], by_name["disclosure.late"]
    id = "disclosure.on_time"
    if rate.value is None:
        said = Sentence(id, "not-applicable").say("本年度没有应当答复的申请，按期答复率不适用。")
        return Claim(id, "rate", "not-applicable", tuple(said.runs), (rate.name,))
    base = len(rate.denominator or [])
    if not late.cases:
        said = Sentence(id).say(f"答复的{base}件均在法定期限内，按期答复率").figure(rate).say("。")
        return Claim(id, "rate", "supported", tuple(said.runs), (rate.name,), tuple(rate.cases))
    said = Sentence(id, "contradicted")
    said.say(f"答复的{base}件中，按期答复").figure(rate, said=f"{len(rate.cases)}件")
    said.say("，逾期").figure(late).say("，按期答复率").figure(rate).say("。")
    return Claim(
        id,
        "rate",
        "contradicted",
        tuple(said.runs),
        (rate.name, late.name),
        tuple(rate.cases),
        tuple(late.cases),
    )


def _guide(by_name: dict[str, Result]) -> Claim:
    result = by_name["disclosure.guide_versions"]
    if result.note == NO_REGISTER:
        return _unkept("guide", "指南版本台账尚未建立，本项须另行据实补充。")
    said = Sentence("disclosure.guide").say("本年度修订政府信息公开指南").figure(result).say("。")
    return counted("disclosure.guide", said, [result])


def _points(by_name: dict[str, Result]) -> Claim:
    result = by_name["disclosure.points"]
    if result.note == NO_REGISTER:
        return _unkept("points", "受理点台账尚未建立，本项须另行据实补充。")
    said = Sentence("disclosure.points").say("年末设有政府信息公开受理点").figure(result).say("。")
    return counted("disclosure.points", said, [result], "existence")


def _staff(by_name: dict[str, Result]) -> Claim:
    result = by_name["disclosure.full_time_staff"]
    if result.note == NO_REGISTER:
        return _unkept("staff", "工作人员台账尚未建立，本项须另行据实补充。")
    said = Sentence("disclosure.staff").say("年末有专职信息公开工作人员").figure(result).say("。")
    return counted("disclosure.staff", said, [result], "existence")


def _chapter_five(built: Built, evidence: Evidence) -> list[Block]:
    """Shortcomings from the cases themselves: what was unlawful, with its article."""
    claim, found = _problems(evidence)
    built.late = [(n, what) for n, what in found if "逾期" in what]
    built.claims.append(claim)
    return [Paragraph(claim.runs)]


def _problems(evidence: Evidence) -> tuple[Claim, list[tuple[str, str]]]:
    """The claim of chapter five, and (number, what was wrong) for every breach."""
    if not _kept(evidence):
        words = "依申请公开台账尚未建立，无从据实列出存在的问题。"
        return _unkept("problems", words), []
    cases = lines.new(evidence) | lines.carried_in(evidence)
    found = _shortcomings(cases)
    id = "disclosure.problems"
    if not found:
        said = Sentence(id)
        said.say("对照台账逐件核对，本年度依申请公开的办理期限和程序未发现不合规定的情形。")
        runs = tuple(said.runs)
        return Claim(id, "universal", "supported", runs, (), tuple(cases.numbers)), []
    numbers = tuple(dict.fromkeys(n for n, _ in found))
    said = Sentence(id, "contradicted")
    said.say(f"对照台账逐件核对，有{len(numbers)}件申请的办理不合规定：")
    for number, what in found:
        said.runs.append(Run(f"{number}，{what}；", claim=said.id, verdict=said.verdict))
    said.say("以上问题列入下一年度改进事项。")
    runs = tuple(said.runs)
    claim = Claim(id, "shortcoming", "contradicted", runs, ("disclosure.late",), (), numbers)
    return claim, found


def _kept(evidence: Evidence) -> bool:
    return evidence.kept(lines.REQUEST)


def _shortcomings(cases: Cases) -> list[tuple[str, str]]:
    """(number, what was wrong) for every breach that happened in the period."""
    found = []
    for case in cases.filter(lambda c: c.breaches > 0):
        docket = case.docket
        for breach in docket.breaches if docket else ():
            if cases.period.holds(breach.at):
                what = "；".join(f"{m.what}（{m.cite}）" for m in breach.missing)
                title = docket.definition.step(breach.step).title if docket else ""
                found.append((case.number, f"“{title}”缺：{what}" if "逾期" not in what else what))
    return found


def _chapter_six(built: Built, by_name: dict[str, Result]) -> list[Block]:
    claim = _fees(by_name)
    built.claims.append(claim)
    return [Paragraph(claim.runs)]


def _fees(by_name: dict[str, Result]) -> Claim:
    result = by_name["disclosure.fees"]
    if result.note == NO_REGISTER:
        return _unkept("fees", "依申请公开台账尚未建立，信息处理费须另行据实补充。")
    yuan = f"{int(result.value or 0) / 100:g}元"
    said = Sentence("disclosure.fees").say("本年度应收政府信息公开信息处理费")
    said.figure(result, said=yuan).say("。")
    return counted("disclosure.fees", said, [result], "amount")
