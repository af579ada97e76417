"""`huiyin law`: definitions and terms, without any data."""

from __future__ import annotations

import argparse
import json
import sys
from datetime import date, datetime
from pathlib import Path
from typing import Any

from huiyin.cli.answers import Answer, UsageProblemError
from huiyin.cli.grammar import with_json
from huiyin.kernel import registry, terms
from huiyin.kernel.lint import lint
from huiyin.kernel.procedure import Procedure, Register, Undeclared, plain
from huiyin.kernel.replay import ReplayError, replay
from huiyin.kernel.workdays import CalendarError, WorkdayTable


def add(group: argparse.ArgumentParser) -> None:
    commands = group.add_subparsers(title="子命令", metavar="子命令", required=True)
    with_json(commands.add_parser("list", help="列出办理程序和台账")).set_defaults(run=_list)
    show = with_json(commands.add_parser("show", help="查看一项定义"))
    show.add_argument("id", metavar="ID")
    show.set_defaults(run=_show)
    check = with_json(commands.add_parser("lint", help="检查定义"))
    check.add_argument("id", metavar="ID", nargs="?")
    check.set_defaults(run=_lint)
    term = with_json(commands.add_parser("term", help="计算期限"))
    term.add_argument("term", metavar="期限", help="20wd、90d、3m、1y、24h")
    term.add_argument("--from", dest="start", required=True, metavar="日期")
    term.add_argument("--roll", choices=("none", "forward", "back"), default="forward")
    term.add_argument("--before", action="store_true", help="向前倒推")
    term.add_argument("--known-on", metavar="日期", help="按这一天已知的放假安排")
    term.set_defaults(run=_term)
    again = with_json(commands.add_parser("replay", help="推演一份办理经过"))
    again.add_argument("file", metavar="文件", help="JSON文件，或-（标准输入）")
    again.set_defaults(run=_replay)


def _list(chosen: argparse.Namespace) -> Answer:
    procedures = [
        {
            "id": p.id,
            "title": p.title,
            "line": p.line,
            "version": p.version,
            "laws": [law.title for law in p.laws],
        }
        for p in registry.procedures()
    ]
    registers = [{"id": r.id, "title": r.title, "line": r.line} for r in registry.registers()]
    lines = ["办理程序"]
    lines += [f"  {p['id']:<28}{p['title']}（第{p['version']}版）" for p in procedures]
    lines += ["台账", *(f"  {r['id']:<28}{r['title']}" for r in registers)]
    return Answer({"procedures": procedures, "registers": registers}, lines)


def _definition(id: str) -> Procedure | Register:
    try:
        return registry.procedure(id)
    except Undeclared:
        try:
            return registry.register(id)
        except Undeclared:
            raise UsageProblemError(
                f"没有名为“{id}”的办理程序或台账；可用 huiyin law list 查看"
            ) from None


def _show(chosen: argparse.Namespace) -> Answer:
    one = _definition(chosen.id)
    data = {**plain(one), "digest": one.digest}
    data.pop("", None)
    if isinstance(one, Register):
        return Answer(data, _register_in_words(one))
    data["citations"] = _citations(data)
    return Answer(data, _procedure_in_words(one))


def _citations(data: Any) -> list[dict[str, str]]:
    """Every place cited, once, with force and certainty."""
    found: dict[str, dict[str, str]] = {}

    def walk(thing: Any) -> None:
        if isinstance(thing, dict):
            if {"text", "force", "certainty"} <= set(thing):
                found.setdefault(json.dumps(thing, sort_keys=True, ensure_ascii=False), thing)
            for value in thing.values():
                walk(value)
        elif isinstance(thing, list):
            for value in thing:
                walk(value)

    walk(data)
    return sorted(found.values(), key=lambda c: c["text"])


def _procedure_in_words(p: Procedure) -> list[str]:
    lines = [f"{p.title}（{p.id} 第{p.version}版） {p.cite.spoken}", "", "状态"]
    lines += [f"  {s.id:<18}{s.title}{'（办结）' if s.final else ''}" for s in p.states]
    lines += ["", "步骤"]
    for s in p.steps:
        lines.append(f"  {s.id:<20}{s.title}　〔{s.moves}〕 {s.cite.spoken}")
        lines += [f"      前置：{g.what} —— {g.cite.spoken}" for g in s.needs]
    lines += ["", "时限"]
    for c in p.clocks:
        lines.append(f"  {c.id:<20}{c.title}　{_term_words(c.term)} {c.cite.spoken}")
    lines += ["", "参数"]
    lines += [f"  {x.id:<24}{x.title}　默认 {_short(x.default)}" for x in p.parameters]
    lines += ["", "办理结果"]
    lines += [f"  {o.code:<20}{o.title}" for o in p.outcomes]
    return lines


def _short(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) < 40 else text[:37] + "…"


def _term_words(spec: Any) -> str:
    if isinstance(spec, terms.Term):
        return spec.zh
    kept = getattr(spec, "terms", None)
    if kept:
        return "，".join(f"{k}：{t.zh}" for k, t in kept.items())
    return f"由“{getattr(spec, 'fact', None) or getattr(spec, 'parameter', '')}”定"


def _register_in_words(r: Register) -> list[str]:
    kind = "一日之事" if r.kind == "event" else "自某日至某日有效"
    lines = [f"{r.title}（{r.id} 第{r.version}版，{kind}） {r.cite.spoken}", "", "栏目"]
    return lines + [f"  {f.id:<20}{f.title}（{f.kind}）" for f in r.facts]


def _lint(chosen: argparse.Namespace) -> Answer:
    wanted: list[Procedure | Register] = (
        [_definition(chosen.id)] if chosen.id else [*registry.procedures(), *registry.registers()]
    )
    findings = [f for one in wanted for f in lint(one)]
    lines = [f"{f.id}　{f.rule}　{f.message}" for f in findings]
    lines.append(f"检查了{len(wanted)}项定义，发现{len(findings)}处问题。")
    return Answer({"findings": [f.plain() for f in findings]}, lines, bool(findings))


def _term(chosen: argparse.Namespace) -> Answer:
    try:
        term = terms.Term.parse(chosen.term)
        known_on = _day(chosen.known_on, "--known-on") if chosen.known_on else None
        table = WorkdayTable.known(known_on)
        start = _moment(chosen.start) if term.unit == "h" else _day(chosen.start, "--from")
        if chosen.before:
            due = terms.backward(term, _plain_day(start), table, roll=chosen.roll)
        else:
            due = terms.forward(term, start, table, roll=chosen.roll)
    except (terms.TermError, CalendarError) as error:
        raise UsageProblemError(str(error)) from None
    steps = [
        {"from": s.start.isoformat(), "to": s.end.isoformat(), "days": s.days, "why": s.why}
        for s in due.explanation
    ]
    data = {
        "term": str(term),
        "from": start.isoformat(),
        "nominal": due.nominal.isoformat(),
        "safe": due.safe.isoformat(),
        "rolled": due.rolled.isoformat(),
        "alarm": due.alarm.isoformat(),
        "provisional": due.provisional,
        "edition": due.edition,
        "explanation": steps,
    }
    lines = [
        f"{term.zh}，自{data['from']}（当日不计）{'倒推' if chosen.before else '起算'}",
        f"  届满 {data['nominal']}　顺延后 {data['rolled']}　最后工作日 {data['alarm']}"
        f"　留足整日 {data['safe']}" + ("　（暂定：尚无当年放假通知）" if due.provisional else ""),
        *(f"  {s['why']}" for s in steps if s["why"]),
        f"  放假安排：{due.edition}",
    ]
    return Answer(data, lines)


def _day(raw: str, name: str) -> date:
    try:
        return date.fromisoformat(raw)
    except ValueError:
        raise UsageProblemError(f"{name}的日期“{raw}”不存在（应为2020-02-03这样的写法）") from None


def _moment(raw: str) -> datetime:
    try:
        if "T" not in raw and " " not in raw:
            raise ValueError
        return datetime.fromisoformat(raw)
    except ValueError:
        raise UsageProblemError(
            f"以小时计的期限要给出时刻（应为2020-02-03T09:30这样的写法）：{raw}"
        ) from None


def _plain_day(moment: date | datetime) -> date:
    if isinstance(moment, datetime):
        raise UsageProblemError("以小时计的期限不能倒推")
    return moment


def _replay(chosen: argparse.Namespace) -> Answer:
    try:
        text = sys.stdin.read() if chosen.file == "-" else Path(chosen.file).read_text("utf-8")
        file = json.loads(text)
    except OSError as error:
        raise UsageProblemError(f"读不了{chosen.file}：{error.strerror}") from None
    except UnicodeDecodeError:
        raise UsageProblemError(f"{chosen.file}不是UTF-8文本") from None
    except json.JSONDecodeError as error:
        raise UsageProblemError(
            f"{chosen.file}不是JSON：第{error.lineno}行第{error.colno}列"
        ) from None
    if not isinstance(file, dict):
        raise UsageProblemError(f"{chosen.file}应是一个JSON对象")
    try:
        data = replay(file)
    except ReplayError as error:
        raise UsageProblemError(f"{chosen.file}：{error}") from None
    return Answer(data, _replay_in_words(data))


def _replay_in_words(data: dict[str, Any]) -> list[str]:
    lines = [f"{data['procedure']}　状态 {data['state']}　结果 {data['outcome'] or '—'}", "时限"]
    for c in data["clocks"]:
        key = f"（{c['key']}）" if c.get("key") else ""
        lines.append(f"  {c['title']}{key}　{c['status']}　{c['nominal'] or '—'}　{c['cite']}")
    lines.append("下一步")
    for o in data["may"]:
        mark = "可以" if o["lawful"] else "不能"
        lines.append(f"  {mark}　{o['title']}")
        lines += [f"      缺：{m['what']}（{m['cite']}）" for m in o["missing"]]
    for b in data["breaches"]:
        lines.append(f"违反：{b['step']} {b['at']}")
        lines += [f"      {m['what']}（{m['cite']}）" for m in b["missing"]]
    return lines
