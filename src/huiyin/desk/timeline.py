"""What happened, in plain sentences: late entries, breaches and corrections stand out."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils.translation import gettext as _

from huiyin.desk.lights import spoken
from huiyin.desk.masks import masked
from huiyin.kernel.acts import Act, Actor, effective
from huiyin.kernel.docket import Docket
from huiyin.kernel.facts import BadFact, Fact, Kind
from huiyin.ledger import parts
from huiyin.ledger.definitions import facts_of, outside_roles
from huiyin.ledger.index import FILE, JOIN, LEAVE, REMARK, REMIND, RETURN, REVEAL, WORDS
from huiyin.ledger.payload import is_personal


@dataclass(frozen=True)
class Change:
    """What a correction did: by whom, why, and each thing before and after."""

    words: str
    changes: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True)
class Line:
    """One act. `late` is why it was entered afterwards, `lacks` what the law missed in it."""

    seq: int
    day: str
    sentence: str
    facts: tuple[tuple[str, str], ...]
    late: str
    lacks: tuple[str, ...]
    minds: tuple[str, ...]
    void: bool
    corrected: tuple[Change, ...]


def timeline(docket: Docket, acts: Sequence[Act], today: date) -> list[Line]:
    """The story so far in legal order; acts that were struck out stay, marked as such."""
    standing = {a.seq: a for a in effective(tuple(acts))}
    told = [
        standing.get(a.seq, a)
        for a in acts
        if a.kind in ("step", "answered", "rebase", "handed") or _is_word(a)
    ]
    told.sort(key=lambda a: (a.day, a.seq))
    return [_line(docket, acts, act, act.seq not in standing, today) for act in told]


def _is_word(act: Act) -> bool:
    return act.kind == "note" and act.step in (*WORDS, FILE, REVEAL, JOIN, LEAVE)


def _line(docket: Docket, acts: Sequence[Act], act: Act, void: bool, today: date) -> Line:
    return Line(
        seq=act.seq,
        day=spoken(act.day, today),
        sentence=_sentence(docket, act, parts.cohandlers(acts, act.seq)),
        facts=tuple(_said(docket, act)),
        late=_late(act, today),
        lacks=tuple(_against(docket.breaches, act.seq)),
        minds=tuple(_against(docket.warnings, act.seq)),
        void=void,
        corrected=tuple(_changes(docket, acts, act.seq, today)),
    )


def _sentence(docket: Docket, act: Act, joined: Collection[str]) -> str:
    """`joined`: who co-handled the matter when the act was written."""
    definition = docket.definition
    if act.kind == "answered":
        return _("“%(what)s”有了结果") % {"what": definition.episode(act.step).title}
    if act.kind == "rebase":
        return _("改按新版程序办理：%(why)s") % {"why": act.reason}
    who = _who(docket, act, joined)
    if act.kind == "handed":
        told = {"who": who, "to": act.facts["to"], "why": act.reason}
        return _("%(who)s　移交给%(to)s：%(why)s") % told
    if act.kind == "note" and act.step == FILE:
        return _("%(who)s　添加材料") % {"who": who}
    if act.kind == "note" and act.step == REVEAL:
        return _revealed(docket, act, who)
    if act.kind == "note" and act.step in (JOIN, LEAVE):
        told = {"who": who, "to": act.facts["to"], "why": act.facts["text"]}
        if act.step == JOIN:
            return _("%(who)s　请%(to)s协办：%(why)s") % told
        return _("%(who)s　请%(to)s不再协办：%(why)s") % told
    if act.kind == "note":
        words = {REMIND: _("催办"), RETURN: _("退回"), REMARK: _("留言")}[act.step]
        to = act.facts.get("to", "")
        return f"{who}　{words}{to}：{act.facts['text']}"
    partner = f"（{masked(act.key)}）" if act.key else ""
    return f"{who}　{definition.step(act.step).title}{partner}".strip("　")


def _revealed(docket: Docket, act: Act, who: str) -> str:
    fact = facts_of(docket.definition).get(act.facts.get("fact", ""))
    told = {"who": who, "what": fact.title if fact else "", "why": act.facts.get("text", "")}
    return _("%(who)s　查看了“%(what)s”全文，事由：%(why)s") % told


def _who(docket: Docket, act: Act, joined: Collection[str] = ()) -> str:
    """Staff by name, with whom they stood for and whether they co-handled; of outsiders the role
    and a masked name."""
    outside = outside_roles(docket.definition)
    roles = {r.id: r.title for r in docket.definition.roles}
    names = [
        f"{roles.get(a.role, '')}{masked(a.name)}" if a.role in outside else _staff(a, joined)
        for a in act.actors
    ]
    return "、".join(names)


def _staff(actor: Actor, joined: Collection[str]) -> str:
    if actor.name in joined or actor.office in joined:
        return _("%(who)s（协办）") % {"who": spoken_name(actor)}
    return spoken_name(actor)


def spoken_name(actor: Actor) -> str:
    """The name of whoever acted, and for whom: 某某（代某某）."""
    if not actor.stands_for:
        return actor.name
    return _("%(who)s（代%(whom)s）") % {"who": actor.name, "whom": actor.stands_for}


def _said(docket: Docket, act: Act) -> list[tuple[str, str]]:
    """The facts of an act but for personal ones and the matter's own headline."""
    facts = facts_of(docket.definition)
    return [
        (facts[name].title, say(facts[name], value))
        for name, value in act.facts.items()
        if name in facts
        and not is_personal(facts[name])
        and facts[name].kind is not Kind.ROWS
        and value is not None
    ]


def say(fact: Fact, value: Any) -> str:
    """A plain value as a person reads it; what no longer fits its declaration, as it stands."""
    try:
        return fact.say(fact.parse(value))
    except BadFact:
        return str(value)


def _late(act: Act, today: date) -> str:
    """Why it was entered afterwards, and when; "" for an act of its own day."""
    if act.reason and act.kind == "step":
        return act.reason
    if act.recorded_at and act.recorded_at.date() > act.day:
        return _("%(day)s录入") % {"day": spoken(act.recorded_at.date(), today)}
    return ""


def _against(found: Sequence[Any], seq: int) -> list[str]:
    return [f"{m.what}（{m.cite}）" for one in found if one.seq == seq for m in one.missing]


def _changes(docket: Docket, acts: Sequence[Act], seq: int, today: date) -> list[Change]:
    """The corrections of an act in the order in which they were made."""
    original = next(a for a in acts if a.seq == seq)
    before: dict[str, Any] = {**original.facts, "@at": original.day.isoformat()}
    found = []
    for fix in (a for a in acts if a.kind == "correct" and a.corrects == seq):
        day = fix.recorded_at.date() if fix.recorded_at else fix.day
        words = f"{spoken(day, today)} {_who(docket, fix)}：{fix.reason}"
        changes = [_change(docket, name, before.get(name), new) for name, new in fix.facts.items()]
        before.update(fix.facts)
        found.append(Change(words, tuple(changes)))
    return found


def _change(docket: Docket, name: str, old: Any, new: Any) -> tuple[str, str, str]:
    if name == "@at":
        return _("日期"), str(old), str(new)
    fact = facts_of(docket.definition).get(name)
    if fact is None or is_personal(fact):
        return (fact.title if fact else name), "…", _("已更正（个人信息，不显示）")
    shown = ["—" if v is None else say(fact, v) for v in (old, new)]
    return fact.title, shown[0], shown[1]
