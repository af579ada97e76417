"""What the disclosure report says of proactive disclosure: the claims of publication, judged.

Of a breakdown only the parts that hold something are said; what the town keeps no register of, and
what does not apply, is left out.
"""

from __future__ import annotations

from dataclasses import dataclass

from huiyin.documents.model import Block, Paragraph, Run
from huiyin.figures.claims import Judge, Judged, get
from huiyin.figures.evidence import Evidence
from huiyin.figures.runs import Result
from huiyin.lines.publication import figures as lines
from huiyin.lines.publication.facts import CATEGORIES, CHANNELS
from huiyin.reports.composing import sentences

_BREAKDOWNS = (
    *(f"category_{code}" for code in CATEGORIES),
    *(f"channel_{code}" for code in CHANNELS),
)
# The claims of the five parts of chapter one: 主动公开、依申请公开、管理、平台、监督保障.
_PARTS: tuple[tuple[str, ...], ...] = (
    (
        "items_published",
        *_BREAKDOWNS,
        "town_list_published",
        "budgets_in_time",
        "in_time",
    ),
    (),
    (
        "catalogue_kept",
        "reviewed_first",
        "one_item_one_review",
        "three_checks_done",
        "kept_fresh",
        "withheld_evaluated",
    ),
    (
        "channels_kept",
        "posts_website",
        "posts_wechat",
        "posts_weibo",
        "reading_rooms_kept",
        "channels_checked",
    ),
    ("reported", "trainings_held", "open_days_held", "comments_held", "social_reviews_held"),
)
# Said also where nothing was found: these must stand in the report.
_ALWAYS = frozenset({"items_published", "channels_kept", "reported", "trainings_held"})


@dataclass(frozen=True)
class Told:
    """The judged claims of each part of chapter one."""

    parts: tuple[tuple[Judged, ...], ...]
    kept: bool

    @classmethod
    def by(cls, evidence: Evidence) -> Told:
        """Judge the claims by a period's evidence."""
        judge = Judge(evidence)
        parts = tuple(
            tuple(
                one
                for one in (judge.judge(get(f"publication.{name}")) for name in names)
                if _worth_saying(one)
            )
            for names in _PARTS
        )
        return cls(parts, evidence.kept(lines.ITEM))

    def part(self, place: int) -> tuple[Judged, ...]:
        return self.parts[place]

    @property
    def figures(self) -> list[Result]:
        """Every figure that the claims rest on, by name."""
        found = {r.name: r for part in self.parts for one in part for r in one.results}
        return [found[name] for name in sorted(found)]

    def shortcomings(self) -> list[Block]:
        """What could not be claimed of publication, said as it was."""
        low = [one for part in self.parts for one in part if one.verdict == "contradicted"]
        if not low:
            return []
        return [
            Paragraph((Run("主动公开方面，对照台账逐项核对，未达到要求的有："), *sentences(low)))
        ]


def _worth_saying(one: Judged) -> bool:
    if one.verdict == "no-evidence":
        return one.claim.id.removeprefix("publication.") in _ALWAYS
    return one.verdict not in ("no-register", "not-applicable")
