"""What a step would do, said before it is saved: what it lacks, the state, the last day."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils.translation import gettext as _

from huiyin.desk.lights import spoken
from huiyin.kernel.acts import Act, Actor
from huiyin.kernel.docket import Docket, fold, may
from huiyin.kernel.gates import Missing
from huiyin.kernel.procedure import Step


@dataclass(frozen=True)
class Consequence:
    """`sentences` say what would follow; `late` are acts that would come too late; `after` is the
    docket with the act `act` added."""

    missing: tuple[Missing, ...]
    warnings: tuple[Missing, ...]
    sentences: tuple[str, ...]
    late: tuple[str, ...]
    after: Docket
    act: Act


def consequence(
    docket: Docket,
    step: Step,
    *,
    at: date,
    actors: Sequence[Actor],
    facts: Mapping[str, Any],
    key: str,
    today: date,
) -> Consequence:
    """Fold the matter with the step added; nothing is written."""
    offer = may(docket, step.id, at=at, actors=actors, facts=facts, key=key)
    whole = dict(facts)
    if step.binds:
        whole["covers"] = docket.fact(step.binds)
    seq = max((a.seq for a in docket.acts), default=0) + 1
    act = Act(seq, step.id, at, actors=tuple(actors), facts=whole, learned=offer.learned, key=key)
    after = fold(docket.definition, [*docket.acts, act], docket.history.world, as_of=max(today, at))
    refused = {m.what for m in offer.missing}
    late = [m.what for b in after.breaches if b.seq == seq for m in b.missing]
    return Consequence(
        offer.missing,
        offer.warnings,
        tuple(_sentences(docket, after, step, today)),
        tuple(what for what in late if what not in refused),
        after,
        act,
    )


def _sentences(before: Docket, after: Docket, step: Step, today: date) -> list[str]:
    said = []
    definition = before.definition
    if step.letter:
        said.append(
            _("本步出具《%(letter)s》。") % {"letter": definition.letter(step.letter).title}
        )
    if after.state != before.state:
        title = definition.state(after.state).title
        outcome = definition.outcome(after.outcome).title if after.outcome else ""
        words = f"{title}（{outcome}）" if outcome and after.closed else title
        said.append(_("保存后状态变为“%(state)s”。") % {"state": words})
    if after.closed is None:
        said.append(_days(before, after, today))
    return said


def _days(before: Docket, after: Docket, today: date) -> str:
    was = spoken(before.due, today) if before.due else _("未起算")
    if after.due is not None and after.paused_since is not None:
        return _("保存后暂停计时；若今日恢复，应办日期为%(day)s。") % {
            "day": spoken(after.due, today)
        }
    if after.due is not None and after.due != before.due:
        return _("保存后应办日期由%(was)s变为%(day)s。") % {
            "was": was,
            "day": spoken(after.due, today),
        }
    if after.due is None and after.waits_on:
        return _("保存后等待对方，期限暂不计算。")
    return _("保存后应办日期不变：%(was)s。") % {"was": was}
