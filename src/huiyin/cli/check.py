"""`huiyin check`: a linter for finished reports."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from huiyin.cli.answers import Answer, UsageProblemError
from huiyin.cli.data import said_plainly, start, town_of, with_town
from huiyin.cli.grammar import with_json
from huiyin.reading.cells import Unreadable
from huiyin.reading.documents import EXTENSIONS, read_prose
from huiyin.reports.check.paper import KINDS

if TYPE_CHECKING:
    from huiyin.reading.prose import Prose
    from huiyin.reports.check.checking import Checked

_SEVERITY = {"error": "错误", "warning": "提醒"}
_VERDICTS = {
    "supported": "有据",
    "contradicted": "不符",
    "no-evidence": "无记录",
    "not-applicable": "不适用",
    "no-register": "无台账",
    "unchecked": "未对照台账",
}


def add(group: argparse.ArgumentParser) -> None:
    with_town(with_json(group))
    group.add_argument("files", nargs="+", metavar="文件", help="docx、pdf、html、txt，或文件夹")
    group.add_argument("--kind", choices=KINDS, metavar="种类", help="、".join(KINDS))
    group.add_argument("--year", type=int, metavar="年", help="报告年度；不写则从文中读出")
    group.add_argument("--organ", metavar="机关", help="编制机关；不写则从文中读出")
    group.add_argument("--previous", metavar="文件", help="上一年度的报告")
    group.add_argument("--ledger", action="store_true", help="对照本镇的台账")
    group.set_defaults(run=_check)


def _check(chosen: argparse.Namespace) -> Answer:
    previous = _read(Path(chosen.previous)) if chosen.previous else None
    paths = list(_paths(chosen.files))
    several = len(paths) != 1 or any(Path(f).is_dir() for f in chosen.files)
    if chosen.ledger or chosen.town:
        start()
    answers, lines, wrong = [], [], False
    for path in paths:
        try:
            checked = _checked(path, chosen, previous)
        except Unreadable as error:
            if not several:
                raise UsageProblemError(str(error)) from None
            answers.append({"file": str(path), "problems": [str(error)]})
            lines.append(str(error))
            wrong = True
            continue
        answers.append(checked.plain())
        lines += list(_in_words(checked))
        wrong = wrong or checked.wrong
    data: dict[str, Any] = {"files": answers} if several else answers[0]
    return Answer(data, lines, wrong)


def _paths(files: list[str]) -> Iterator[Path]:
    for name in files:
        path = Path(name)
        if path.is_dir():
            found = sorted(p for p in path.rglob("*") if p.suffix.lower() in EXTENSIONS)
            if not found:
                raise UsageProblemError(
                    f"文件夹{name}里没有可检查的文件（{'、'.join(EXTENSIONS)}）"
                )
            yield from found
        else:
            yield path


def _read(path: Path) -> Prose:
    try:
        return read_prose(path)
    except Unreadable as error:
        raise UsageProblemError(str(error)) from None


def _checked(path: Path, chosen: argparse.Namespace, previous: Prose | None) -> Checked:
    from huiyin.reports.check.checking import check

    checked = check(
        read_prose(path, file=str(path)),
        kind=chosen.kind,
        year=chosen.year,
        organ=chosen.organ,
        previous=previous,
    )
    return _judged(checked, chosen) if chosen.ledger else checked


def _judged(checked: Checked, chosen: argparse.Namespace) -> Checked:
    from huiyin.figures.cases import Period
    from huiyin.figures.claims import Judge
    from huiyin.figures.evidence import Evidence
    from huiyin.figures.pins import evidence_at, pin
    from huiyin.reports.check.checking import with_declared

    year = checked.paper.year
    if year is None:
        raise UsageProblemError(f"{checked.file}：读不出报告年度，请用--year指明")
    town = town_of(chosen)
    with said_plainly():
        evidence = evidence_at(town.code, pin(town.code, year))
        before = Evidence(evidence.town, Period.year(year - 1), evidence.size)
        return with_declared(checked, Judge(evidence, before))


def _in_words(checked: Checked) -> Iterator[str]:
    of = checked.paper
    known = (of.kind or "种类不明", str(of.year or "年度不明"), of.organ or "机关不明")
    yield f"{checked.file}：{'，'.join(known)}"
    for one in checked.findings:
        told = one.plain(checked.document)
        quote = told["quote"].replace("\n", "")
        head = f"  {_SEVERITY[one.severity]} {one.rule}　{told['where']}"
        yield f"{head}“{quote[:40]}”　{one.message}"
    counts: dict[str, int] = {}
    for claim in checked.claims:
        counts[claim.verdict] = counts.get(claim.verdict, 0) + 1
        if claim.verdict == "contradicted":
            shown = "、".join(claim.counterexamples[:5])
            quote = checked.document.quote(claim.start, claim.end).replace("\n", "")
            yield f"  与台账不符　“{quote[:40]}”　{claim.subject}{claim.measure}　{shown}"
    words = "，".join(f"{_VERDICTS[verdict]}{n}" for verdict, n in sorted(counts.items()))
    yield f"  发现{len(checked.findings)}处，表述{len(checked.claims)}条（{words}）"
