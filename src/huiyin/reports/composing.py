"""Composes a report from its outline: each claim judged, each sentence as the evidence has it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from itertools import count

from huiyin.documents.model import (
    DEMO_MARK,
    Block,
    Cell,
    Document,
    Heading,
    Note,
    Paragraph,
    Run,
    Signature,
    Table,
    plain,
)
from huiyin.figures.claims import Judge, Judged, changed, get
from huiyin.figures.runs import Result
from huiyin.reports.built import DEMO_TOWN, Built
from huiyin.reports.claims import Claim
from huiyin.reports.outline import Chapter, Outline, Passage

_STOPS = "。；;. "
_SHORT = 18  # characters of a title that a sentence can take whole
_DIGITS = "零一二三四五六七八九"


@dataclass
class Composer:
    """Composes one report; what it judged is kept in `built`."""

    built: Built
    outline: Outline
    judge: Judge
    _judged: list[Judged] = field(default_factory=list)
    _section: dict[str, str] = field(default_factory=dict)

    def document(self, day: date) -> Document:
        """The whole document; fills the report's claims and figures."""
        blocks: list[Block] = []
        if self.outline.addressee:
            blocks.append(Paragraph(plain(self._words(self.outline.addressee)), indent=False))
        blocks += [Paragraph(plain(self._words(text))) for text in self.outline.opening]
        for chapter in self.outline.chapters:
            blocks += self._chapter(chapter)
        blocks.append(Signature(self.built.organ, day))
        self._keep()
        return Document(
            title=self._words(self.outline.title),
            organ=self.built.organ,
            date=day,
            blocks=tuple(blocks),
            mark=DEMO_MARK if self.built.town.code == DEMO_TOWN else None,
            footer_note=self.built.footer,
        )

    def _words(self, text: str, *, n: str = "") -> str:
        town, year = self.built.town, self.built.year
        return text.format(
            n=n,
            organ=self.built.organ,
            town=town.name,
            superior=f"{town.county}人民政府" if town.county else "上一级人民政府",
            year=year,
            next=year + 1,
        )

    # --- parts ---

    def _chapter(self, chapter: Chapter) -> Iterator[Block]:
        yield Heading(1, self._words(chapter.title))
        unkept: list[Judged] = []
        numbers = (chinese(n) for n in count(1))
        for section in chapter.sections:
            body, silent = self._passages(section.passages)
            told = (id for passage in section.passages for id in passage.claims)
            self._section |= dict.fromkeys(told, self._words(section.title))
            unkept += silent
            if section.title and (body or not silent):
                title = self._words(section.title)
                yield Heading(section.level, f"（{next(numbers)}）{title}")
            yield from body
        if "shortcomings" in chapter.contents:
            yield from self._fallen_short()
        if "measures" in chapter.contents or "situation" in chapter.contents:
            yield from self._comparison()
        if unkept:
            subjects = dict.fromkeys(f"{j.claim.subject}{j.claim.measure}" for j in unkept)
            words = f"以下事项尚未建立台账，本报告不作表述：{'、'.join(subjects)}。"
            yield Note(plain(words))

    def _passages(self, passages: Sequence[Passage]) -> tuple[list[Block], list[Judged]]:
        """The paragraphs, and the claims of which nothing can be said."""
        body: list[Block] = []
        silent: list[Judged] = []
        for passage in passages:
            judged = [self.judge.judge(get(id)) for id in passage.claims]
            self._judged += judged
            spoken = [one for one in judged if one.verdict != "no-register"]
            silent += [one for one in judged if one.verdict == "no-register"]
            if spoken or not passage.claims:
                lead = self._words(passage.lead, n=chinese(len(body) + 1))
                words = (Run(lead),) if lead else ()
                body.append(Paragraph((*words, *sentences(spoken))))
        return body, silent

    def _fallen_short(self) -> Iterator[Block]:
        """What this very report could not claim: proposed as shortcomings, with its figures, a
        paragraph for each section that it stands in."""
        low: dict[str, list[Judged]] = {}
        for one in self._judged:
            if one.verdict == "contradicted":
                low.setdefault(self._section.get(one.claim.id, ""), []).append(one)
        if low:
            yield Paragraph(plain("对照台账逐项核对，还有以下方面未达到要求："))
        for number, (title, found) in enumerate(low.items(), start=1):
            about = title if len(title) <= _SHORT else title.rsplit("，", maxsplit=1)[-1]
            lead = (
                f"{chinese(number)}是{about}方面，" if about else f"{chinese(number)}是就所述各项，"
            )
            yield Paragraph((Run(lead), *sentences(found)))

    def _comparison(self) -> Iterator[Block]:
        """The outline's figures beside last year's, where both years were kept."""
        rows = []
        for name in self.outline.compared:
            now = self.judge.result(name)
            then = self.judge.result(name, before=True) if self.judge.before else None
            if then is not None and now.value is not None and then.value is not None:
                rows.append(_row(now, then))
        if rows:
            head = ("指标", f"{self.built.year}年", f"{self.built.year - 1}年", "增减")
            yield Table(
                header=(tuple(Cell(plain(text), head=True) for text in head),),
                rows=tuple(rows),
                caption="主要指标与上年比较",
                widths=(3.2, 1.2, 1.2, 1.4),
                number_columns=frozenset({1, 2, 3}),
            )

    def _keep(self) -> None:
        self.built.claims = [printed(one) for one in self._judged]
        results = {r.name: r for one in self._judged for r in one.results}
        for name in self.outline.compared:
            results.setdefault(name, self.judge.result(name))
        self.built.figures = [results[name] for name in sorted(results)]


def chinese(n: int) -> str:
    """一 to 九十九: how sections are numbered (GB/T 9704 7.3.3)."""
    tens, ones = divmod(n, 10)
    head = "" if not tens else "十" if tens == 1 else f"{_DIGITS[tens]}十"
    return head + (_DIGITS[ones] if ones else "")


def sentences(judged: Sequence[Judged]) -> tuple[Run, ...]:
    """Claims as clauses of one sentence, each figure with its lineage."""
    told = _without_repeats(judged)
    runs: list[Run] = []
    for place, one in enumerate(told):
        runs += clause(one)
        runs.append(Run("。" if place == len(told) - 1 else "；"))
    return tuple(runs)


def _without_repeats(judged: Sequence[Judged]) -> list[Judged]:
    """The claims of a paragraph without those whose very words another of them says too."""
    texts = ["".join(run.text for run in clause(one)) for one in judged]
    return [
        one
        for place, one in enumerate(judged)
        if not any(
            texts[place] in other and (texts[place] != other or at < place)
            for at, other in enumerate(texts)
            if at != place
        )
    ]


def clause(one: Judged) -> list[Run]:
    """The true words of a claim, without a stop at their end."""
    parts = [(words, result) for words, result in one.parts if words]
    if parts:
        parts[-1] = (parts[-1][0].rstrip(_STOPS), parts[-1][1])
    return [_run(one, words, result) for words, result in parts]


def _run(one: Judged, words: str, result: Result | None) -> Run:
    if result is None:
        return Run(words, claim=one.claim.id, verdict=one.verdict)
    return Run(
        words,
        figure=result.name,
        value="" if result.value is None else str(result.value),
        period=str(result.period.first.year),
        cases=tuple(result.cases),
        claim=one.claim.id,
        verdict=one.verdict,
    )


def printed(one: Judged) -> Claim:
    """A judged claim as reports keep it."""
    return Claim(
        one.claim.id,
        one.claim.type,
        one.verdict,
        tuple(clause(one)),
        one.claim.rests_on,
        one.cases,
        one.counterexamples,
    )


def _row(now: Result, then: Result) -> tuple[Cell, ...]:
    change = ""
    if now.value is not None and then.value is not None:
        was, rest = Decimal(str(then.value)), Decimal(str(now.value)) - Decimal(str(then.value))
        change = changed(rest * 100 / was) if was else ("持平" if not rest else "上年为零")
        if now.unit == "%":
            change = "持平" if not rest else f"{rest.normalize():+f}个百分点"
    return (
        Cell(plain(now.title), head=True),
        Cell((_figure(now),)),
        Cell((_figure(then),)),
        Cell(plain(change)),
    )


def _figure(result: Result) -> Run:
    return Run(
        result.said,
        figure=result.name,
        value=str(result.value),
        period=str(result.period.first.year),
        cases=tuple(result.cases),
    )
