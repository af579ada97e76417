"""What a chapter is about: results, shortcomings, or the plan of the year to come."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

Kind = Literal["results", "shortcomings", "plan"]

_NUMBER = re.compile(
    r"(?P<one>第?[一二三四五六七八九十]{1,3}(?:、|[.．]|部分|章|:))|(?P<two>\([一二三四五六七八九十]{1,3}\))|"
    r"(?P<three>\d{1,2}[.、](?!\d))|(?P<four>\(\d{1,2}\))"
)
_PLAN = re.compile(
    r"安排|打算|下一?步|思路|展望|今后|明年|下一?年|工作重点|工作计划|努力方向|改进(?:措施|方向|情况)"
)
_SHORT = re.compile(r"不足|问题|短板|困难|差距|薄弱")
_NOT_SHORT = re.compile(r"突出问题整治|研究解决|问题导向|解决.{0,6}问题|问题整改|整改")
_TURN = re.compile(
    r"(?:^|[。;])(?:\([一二三四]\)|[一二三四五]是|\d[.、])?(?:下一?步(?!骤)|下一?年度?|明年|今后|接下来|"
    r"针对(?:上述|以上|存在的|这些)|改进(?:措施|情况|方向)|下阶段|新的一年)"
)
_TURN_SHORT = re.compile(
    r"(?:^|[。;])(?:但|同时|目前|虽然.{0,40}但)?.{0,20}(?:还?存在(?:一些|以下|的?主要)?(?:的)?(?:问题|不足|短板)|"
    r"不足之处)"
)
_LONGEST = 50


@dataclass(frozen=True, slots=True)
class Mode:
    """A chapter's subject. `depth` is its heading's rank; `lasting` ends with the next heading."""

    kind: Kind
    heading: str
    depth: int = 0
    lasting: bool = True
    mixed: bool = False


def rank(text: str) -> int:
    """1 for 一、, 2 for (一), 3 for 1., 4 for (1), 0 where there is no number."""
    found = _NUMBER.match(text)
    if not found:
        return 0
    return {"one": 1, "two": 2, "three": 3, "four": 4}[found.lastgroup or "one"]


def heading_of(text: str, level: int) -> str:
    """The heading that a paragraph is or begins with, empty where there is none."""
    numbered = rank(text)
    if not numbered and not level:
        bare = len(text) <= 24 and not text.endswith(("。", ";", ":", ",", "日"))
        return text if bare and (_PLAN.search(text) or _SHORT.search(text)) else ""
    first = re.split(r"[。:]", text, maxsplit=1)[0]
    return first if len(first) <= _LONGEST else (first[:_LONGEST] if level else "")


def mode_of(heading: str, before: Mode, level: int = 0) -> Mode:
    """The mode after a heading: a deeper heading without words of its own keeps the chapter's."""
    depth = rank(heading) or level or 1
    plan = _PLAN.search(heading) is not None
    short = _SHORT.search(_NOT_SHORT.sub("", heading)) is not None
    deeper = depth > 1 and 0 < before.depth < depth and not before.mixed
    if deeper and (before.kind != "results" or not (plan or (short and depth <= 2))):
        return Mode(before.kind, heading, before.depth, mixed=before.mixed)
    if depth >= 3:
        return Mode(before.kind, heading, before.depth, mixed=before.mixed)
    if plan and short and depth == 1:
        return Mode("shortcomings", heading, depth, mixed=True)
    kind: Kind = "plan" if plan else "shortcomings" if short else "results"
    if depth > 1 and kind == "results" and before.kind != "results" and before.depth < depth:
        return Mode(before.kind, heading, before.depth, mixed=before.mixed)
    inner = before.mixed and depth > before.depth
    return Mode(kind, heading, before.depth if inner else depth, mixed=inner)


def turns(text: str, chapter: Mode) -> Iterator[tuple[int, Mode]]:
    """Where a paragraph turns to the plan or to shortcomings by its own words."""
    found = _TURN.search(text)
    if found and chapter.kind != "plan":
        yield found.start(), Mode("plan", chapter.heading, chapter.depth, True, chapter.mixed)
    elif chapter.kind == "results":
        short = _TURN_SHORT.search(text[:400])
        if short:
            at = Mode("shortcomings", chapter.heading, chapter.depth, True, chapter.mixed)
            yield short.start(), at
