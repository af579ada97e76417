"""Clocks: how long, from when, for whom, and what follows when the time is out.

A clock is never stored: it is a pure function of a matter's acts. This module declares clocks and
what is known of one at a moment; `timing.py` computes it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Literal

from huiyin.kernel.conditions import Condition
from huiyin.kernel.statutes import Article
from huiyin.kernel.terms import Due, Segment, Term

Owner = Literal["agency", "applicant", "third_party", "party", "other_organ", "court"]
Kind = Literal["latest", "earliest", "fixed", "before"]
Status = Literal["running", "paused", "waiting", "met", "late", "lapsed"]

# Their time is a right or a turn of an outsider: a last day on a rest day rolls forward.
OUTSIDERS: frozenset[str] = frozenset({"applicant", "third_party", "party"})

OWNER_ZH = {
    "agency": "本机关",
    "applicant": "申请人",
    "third_party": "第三方",
    "party": "当事人",
    "other_organ": "其他机关",
    "court": "法院",
}


# --- how long -----------------------------------------------------------------------------


@dataclass(frozen=True)
class ByEdition:
    """A term for each edition of the cited law; an edition that names none has no such clock."""

    terms: Mapping[str, Term]


@dataclass(frozen=True)
class ByFact:
    """A term for each value of a fact (an inquiry 2, a complaint 15 working days)."""

    fact: str
    terms: Mapping[str, Term]


@dataclass(frozen=True)
class FromFact:
    """The term that a letter gave: a number of days held in a fact, or the last day itself."""

    fact: str
    unit: Literal["wd", "d", "m", "until"] = "d"


@dataclass(frozen=True)
class FromParameter:
    """The term that a town or county set: a parameter holding "20wd", "30d", "3m"."""

    parameter: str


TermSpec = Term | ByEdition | ByFact | FromFact | FromParameter


@dataclass(frozen=True)
class Extension:
    """More time once `step` lawfully happened; an extension that lacked a gate gives none.

    `times` bounds how often (0: no bound); the term may differ by edition. `to` counts the whole
    term anew from the start ("at most six months") instead of adding.
    """

    step: str
    term: TermSpec
    times: int = 1
    to: bool = False
    cite: Article | None = None


# --- what follows -------------------------------------------------------------------------


@dataclass(frozen=True)
class Nothing:
    """Expiry changes nothing in the procedure (lateness is judged by itself)."""

    say: str = "不因届满而变动；逾期即为迟延"


@dataclass(frozen=True)
class Unlocks:
    """Expiry makes a step lawful that was not."""

    step: str


@dataclass(frozen=True)
class Bars:
    """Expiry makes a step unlawful, unless another act stopped the clock in time.

    Such a clock bars and obliges nobody: running out is no lateness (a time bar that the
    discovery stops and that the filing meets).
    """

    step: str


@dataclass(frozen=True)
class Silence:
    """Silence counts as an answer: the partners' episode ends with it on the last day."""

    episode: str


@dataclass(frozen=True)
class Deemed:
    """Silence of the agency itself counts: a fact is set and, if named, the state moves."""

    fact: str
    value: Any
    state: str = ""


@dataclass(frozen=True)
class Duty:
    """Expiry gives rise to a duty of somebody, said in words."""

    say: str


Expiry = Nothing | Unlocks | Bars | Silence | Deemed | Duty


@dataclass(frozen=True)
class AmountByDay:
    """Money that grows by the day after the clock has run out, up to a cap.

    `permille` of the fact `base` for each calendar day overdue; `cap` names the fact that bounds
    it; days inside the `pause` episodes do not count. Amounts in 分, rounded down.
    """

    id: str
    title: str
    permille: int
    base: str
    cap: str
    cite: Article
    pause: tuple[str, ...] = ()


# --- the clocks ----------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class Clock:
    """Shared by all clocks.

    `start` names facts (days), steps (the day of the latest) or, as ``end:suit``, another clock's
    last day; of several, `pick` takes the earlier or the later. `stop`: steps that end it;
    `CLOSING` stands for every step that closes the matter. `selects`: the fact whose day chooses
    the law's edition (default: the start).
    `each`: one clock for each key of that episode. `bars`: steps that an earliest clock holds
    back. `when`: whether it runs at all. `waiting`: episodes between whose opening and answer the
    clock is neither running nor late. `optional`: a turn that need not be taken; unused, it
    simply ends. `unsure`: steps and episodes whose effect on this clock was never read in a
    statute, each with the parameter ("warn" or "off") that decides whether it counts.
    """

    id: str
    title: str
    owed_by: Owner
    cite: Article
    term: TermSpec
    start: tuple[str, ...]
    pick: Literal["earlier", "later"] = "later"
    stop: tuple[str, ...] = ()
    when: Condition | None = None
    selects: str = ""
    restart: tuple[str, ...] = ()
    pause: tuple[str, ...] = ()
    waiting: tuple[str, ...] = ()
    extend: Extension | None = None
    on_expiry: Expiry = field(default_factory=Nothing)
    amount: AmountByDay | None = None
    each: str = ""
    bars: tuple[str, ...] = ()
    optional: bool = False
    unsure: Mapping[str, str] = field(default_factory=dict)
    kind: Kind = "latest"

    @property
    def outsider(self) -> bool:
        return self.owed_by in OUTSIDERS

    @property
    def duty(self) -> bool:
        """Whether the clock obliges the agency; a bar does not."""
        return self.owed_by == "agency" and not isinstance(self.on_expiry, Bars)


CLOSING = "@closing"
END_OF = "end:"
"""``end:suit`` as a start: the last day of the clock `suit`, once it has run out unstopped."""


@dataclass(frozen=True, kw_only=True)
class Latest(Clock):
    """By this day at the latest."""

    kind: Kind = "latest"


@dataclass(frozen=True, kw_only=True)
class Earliest(Clock):
    """Not before this day: the `bars` steps are held back until the period has run."""

    kind: Kind = "earliest"


@dataclass(frozen=True, kw_only=True)
class Before(Clock):
    """So long before an event named by `start`: counted backwards."""

    kind: Kind = "before"


@dataclass(frozen=True, kw_only=True)
class FixedDate(Clock):
    """On a day of the year after the one in the fact `start` (31 January; before 1 March).

    `on` is (month, day) or the name of a parameter holding "01-31"; with `exclusive`, the day
    before it is the last.
    """

    on: tuple[int, int] | str
    exclusive: bool = False
    years_later: int = 1
    term: TermSpec = field(default_factory=lambda: Term(0, "d"))
    kind: Kind = "fixed"


# --- one clock at one moment ---------------------------------------------------------------


@dataclass(frozen=True)
class ClockState:
    """One clock at one moment, with its days and the story of how they were counted."""

    clock: Clock
    key: str
    status: Status
    started: date | datetime
    due: Due | None
    edition: str = ""
    stopped: date | None = None
    paused_since: date | None = None
    notes: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        return self.clock.id

    @property
    def cite(self) -> Article:
        """The clock's article, as the edition that applies numbers it."""
        return self.clock.cite.under(self.edition)

    @property
    def nominal(self) -> date | datetime | None:
        return self.due.nominal if self.due else None

    @property
    def safe(self) -> date | datetime | None:
        return self.due.safe if self.due else None

    @property
    def rolled(self) -> date | datetime | None:
        return self.due.rolled if self.due else None

    @property
    def alarm(self) -> date | datetime | None:
        return self.due.alarm if self.due else None

    @property
    def limit(self) -> date | datetime | None:
        """The last day on which it is in time: rolled for an outsider's right, else nominal."""
        return self.rolled if self.clock.outsider else self.nominal

    @property
    def provisional(self) -> bool:
        return bool(self.due and self.due.provisional)

    @property
    def explanation(self) -> tuple[Segment, ...]:
        return self.due.explanation if self.due else ()

    @property
    def running(self) -> bool:
        return self.status in ("running", "paused", "waiting")

    def expired_by(self, day: date) -> bool:
        """Whether the last day lies before `day`."""
        limit = self.limit
        return limit is not None and (limit.date() if isinstance(limit, datetime) else limit) < day

    def spoken(self) -> str:
        """Why this date, as a clerk can read it aloud."""
        parts = [s.why for s in self.explanation if s.why]
        parts += list(self.notes)
        return "；".join(parts) + "。" + self.cite.spoken + "。"

    def plain(self) -> dict[str, Any]:
        def iso(moment: date | datetime | None) -> str | None:
            return moment.isoformat() if moment else None

        kept: dict[str, Any] = {
            "id": self.id,
            "title": self.clock.title,
            "kind": self.clock.kind,
            "owed_by": self.clock.owed_by,
            "nominal": iso(self.nominal),
            "safe": iso(self.safe),
            "rolled": iso(self.rolled),
            "alarm": iso(self.alarm),
            "provisional": self.provisional,
            "status": self.status,
            "explanation": [
                {
                    "from": s.start.isoformat(),
                    "to": s.end.isoformat(),
                    "days": s.days,
                    "why": s.why,
                }
                for s in self.explanation
            ],
            "notes": list(self.notes),
            "cite": self.cite.spoken,
        }
        if self.key:
            kept["key"] = self.key
        return kept
