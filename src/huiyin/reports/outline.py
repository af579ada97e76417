"""Outlines: which claims a report makes, in which order, under which headings — as data.

An outline is a TOML file. Words between claims may hold `{organ}`, `{town}`, `{year}`, `{next}`
(the year after) and `{superior}`; every statement of fact is a claim, by its id. Sections are
numbered where they stand; in the words before a paragraph `{n}` is its number (一, 二 …) among
those of its section that have anything to say.

    kind = "rule-of-law"
    title = "{organ}\\n{year}年法治政府建设年度报告"
    stem = "rule-of-law"
    addressee = "{superior}："
    opening = ["…现将有关情况报告如下。"]

    [[part]]
    title = "一、…"
    content = "measures"            # which required content it gives
      [[part.section]]
      title = "…"
        [[part.section.paragraph]]
        lead = "{n}是完善政务公开制度。"
        claims = ["disclosure.points", …]

Parts whose content is `shortcomings` and `plan` are filled from the evidence besides.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from huiyin.figures import catalogue, claims

BUILT_IN = Path(__file__).with_name("outlines")

CONTENTS: Mapping[str, tuple[str, ...]] = {
    # 法治政府建设与责任落实督察工作规定: the five contents of the annual report.
    "rule-of-law": ("measures", "duties", "shortcomings", "plan", "other"),
    "enforcement": ("situation", "measures", "shortcomings", "plan"),
    "duty-report": ("study", "duties", "shortcomings", "plan"),
}
FROM_EVIDENCE = ("shortcomings", "plan")


class BadOutline(ValueError):
    """An outline that cannot be used; the text says where and why."""


@dataclass(frozen=True, slots=True)
class Passage:
    """One paragraph: words to begin with, then the sentences of its claims."""

    lead: str
    claims: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Section:
    title: str
    level: int
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class Chapter:
    """A part of the report; `contents` are the required contents that it gives."""

    title: str
    contents: tuple[str, ...]
    sections: tuple[Section, ...]


@dataclass(frozen=True, slots=True)
class Outline:
    """A report's outline; `compared` are figures set beside last year's."""

    kind: str
    stem: str
    title: str
    addressee: str
    opening: tuple[str, ...]
    chapters: tuple[Chapter, ...]
    compared: tuple[str, ...]
    source: str

    @property
    def claim_ids(self) -> tuple[str, ...]:
        """Every claim it makes, in order."""
        return tuple(
            id for chapter in self.chapters for s in chapter.sections for p in s.passages
            for id in p.claims
        )  # fmt: skip


def load(kind: str, path: Path | None = None) -> Outline:
    """The outline in a file, or the built-in one of a kind. Raises `BadOutline`."""
    source = path or BUILT_IN / f"{kind}.toml"
    try:
        found = tomllib.loads(source.read_text("utf-8"))
    except OSError as error:
        raise BadOutline(f"读不了提纲{source}：{error.strerror}") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise BadOutline(f"提纲{source}不是合乎格式的TOML：{error}") from None
    outline = _outline(found, kind, source.name)
    problems = list(_problems(outline))
    if problems:
        raise BadOutline(f"提纲{source.name}：{'；'.join(problems)}")
    return outline


def _outline(found: Mapping[str, Any], kind: str, source: str) -> Outline:
    _only(found, ("kind", "stem", "title", "addressee", "opening", "compared", "part"), "开头")
    if found.get("kind") != kind:
        raise BadOutline(f"提纲{source}的kind是“{found.get('kind')}”，不是“{kind}”")
    return Outline(
        kind=kind,
        stem=str(found.get("stem", kind)),
        title=_text(found, "title", "开头"),
        addressee=str(found.get("addressee", "")),
        opening=_texts(found.get("opening", ()), "opening"),
        chapters=tuple(_chapter(one, i) for i, one in enumerate(found.get("part", ()), start=1)),
        compared=_texts(found.get("compared", ()), "compared"),
        source=source,
    )


def _chapter(found: Mapping[str, Any], place: int) -> Chapter:
    where = f"第{place}部分"
    _only(found, ("title", "content", "section", "paragraph"), where)
    content = found.get("content", ())
    sections = [_section(s, f"{where}第{i}节") for i, s in enumerate(found.get("section", ()), 1)]
    if "paragraph" in found:
        sections.insert(0, Section("", 2, _passages(found, where)))
    return Chapter(
        _text(found, "title", where),
        (content,) if isinstance(content, str) else _texts(content, where),
        tuple(sections),
    )


def _section(found: Mapping[str, Any], where: str) -> Section:
    _only(found, ("title", "level", "paragraph"), where)
    return Section(
        _text(found, "title", where), int(found.get("level", 2)), _passages(found, where)
    )


def _passages(found: Mapping[str, Any], where: str) -> tuple[Passage, ...]:
    passages = []
    for i, one in enumerate(found.get("paragraph", ()), start=1):
        _only(one, ("lead", "claims"), f"{where}第{i}段")
        ids = _texts(one.get("claims", ()), f"{where}第{i}段claims")
        passages.append(Passage(str(one.get("lead", "")), ids))
    return tuple(passages)


def _only(found: Mapping[str, Any], known: Sequence[str], where: str) -> None:
    unknown = sorted(set(found) - set(known))
    if unknown:
        raise BadOutline(f"提纲{where}有不认识的项目：{'、'.join(unknown)}")


def _text(found: Mapping[str, Any], name: str, where: str) -> str:
    value = found.get(name)
    if not isinstance(value, str) or not value:
        raise BadOutline(f"提纲{where}缺少{name}")
    return value


def _texts(value: Any, where: str) -> tuple[str, ...]:
    if isinstance(value, str) or not all(isinstance(one, str) for one in value):
        raise BadOutline(f"提纲{where}应为若干文字")
    return tuple(value)


def _problems(outline: Outline) -> Iterator[str]:
    declared = {one.id for one in claims.claims()}
    for id in outline.claim_ids:
        if id not in declared:
            yield f"没有名为“{id}”的表述"
    twice = {id for id in outline.claim_ids if outline.claim_ids.count(id) > 1}
    for id in sorted(twice):
        yield f"表述“{id}”用了两次"
    for name in outline.compared:
        if name not in catalogue.names():
            yield f"没有名为“{name}”的指标"
    given = {content for chapter in outline.chapters for content in chapter.contents}
    for content in CONTENTS.get(outline.kind, ()):
        if content not in given:
            yield f"缺少必备内容“{content}”"
