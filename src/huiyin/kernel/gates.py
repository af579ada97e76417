"""Gates: what must hold before a step, in the clerk's words, with the article.

How hard a gate bites follows from the article's force and certainty, or from a named parameter
where the rule was never read in its text.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Literal

from huiyin.kernel.conditions import Condition, asks_actors, compared_facts
from huiyin.kernel.context import Context
from huiyin.kernel.statutes import Article

Severity = Literal["refuse", "warn", "off"]


@dataclass(frozen=True)
class Missing:
    """One thing that stands between a step and its lawfulness."""

    what: str
    cite: str
    force: str
    severity: Severity
    certainty: str = "read"
    supply: str = ""

    def plain(self) -> dict[str, str]:
        kept = {"what": self.what, "cite": self.cite, "force": self.force}
        if self.supply:
            kept["supply"] = self.supply
        if self.certainty != "read":
            kept["certainty"] = self.certainty
        return kept


@dataclass(frozen=True)
class Gate:
    """`need` must hold (where `when` holds), else the step lacks `what` under `cite`.

    `parameter` names the town's parameter ("refuse", "warn" or "off") that decides the severity
    of a rule that was not read in a statute. `supply` names the step where it is supplied.
    `soft` makes even a binding rule a warning (for "generally" and "as a rule"). `form` asks for
    what a paper must say: held against what the system itself would issue, not against the record
    of what was issued, which may tell less than the paper did.
    """

    need: Condition
    what: str
    cite: Article
    when: Condition | None = None
    parameter: str = ""
    supply: str = ""
    soft: bool = False
    form: bool = False

    def check(self, context: Context) -> Missing | None:
        severity = self.severity(context)
        if severity == "off":
            return None
        if self.when is not None and not self.when.holds(context):
            return None
        if self.need.holds(context):
            return None
        return self.missing(severity, context.day)

    @cached_property
    def reads(self) -> frozenset[str]:
        """The facts that `need` looks at."""
        asked = set(compared_facts(self.need))
        for atom in self.need.atoms():
            if atom[0] in ("has", "is"):
                asked.add(atom[1])
            elif atom[0] == "same":
                asked |= set(atom[1:])
        return frozenset(asked)

    @cached_property
    def by_actor(self) -> bool:
        """Whether the gate cannot be judged while nobody is named who acts."""
        return asks_actors(self.need)

    def severity(self, context: Context) -> Severity:
        law = self.cite.law
        if law.not_yet(context.day):
            return "off"
        if self.parameter:
            chosen = context.parameter(self.parameter)
            return chosen if chosen in ("refuse", "warn", "off") else "off"
        edition = law.on(context.day)
        known = edition.id if edition else ""
        if known not in self._powers:
            power = self.cite.on(context.day).power
            self._powers[known] = "warn" if power == "refuse" and self.soft else power
        return self._powers[known]

    def missing(self, severity: Severity, day: date) -> Missing:
        """What is missing, under the article as numbered on the day of the act."""
        edition = self.cite.law.on(day)
        slot = (edition.id if edition else "", severity)
        if slot not in self._said:
            cite = self.cite.on(day)
            self._said[slot] = Missing(
                what=self.what,
                cite=cite.spoken,
                force=str(cite.force),
                severity=severity,
                certainty=str(cite.certainty),
                supply=self.supply,
            )
        return self._said[slot]

    @cached_property
    def _powers(self) -> dict[str, Severity]:
        """How hard the gate bites under each edition that was asked for."""
        return {}

    @cached_property
    def _said(self) -> dict[tuple[str, Severity], Missing]:
        """What the gate said under each edition, and how hard."""
        return {}
