"""One step for many matters: who will be done, who is refused and why, said before it is saved.

The first page chooses what is to be done, the second says what would follow for each matter, the
last what was done. Only the lawful ones are done, each in a transaction of its own; what was sent
twice is done once, by the mark that the form carries.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import partial
from hashlib import sha256
from typing import Any
from uuid import uuid4

from django.db import IntegrityError, transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from huiyin.desk import scope
from huiyin.desk.acting import acting
from huiyin.desk.cases import Found, find
from huiyin.desk.consequence import Consequence, consequence
from huiyin.desk.forms import StepForm
from huiyin.desk.handling import HAND, check, speaker
from huiyin.desk.models import Sending
from huiyin.desk.seats import Sitter, seated
from huiyin.documents.issue import issue
from huiyin.kernel import registry
from huiyin.kernel.docket import Offer, may
from huiyin.kernel.procedure import Procedure, Step, Undeclared
from huiyin.ledger import definitions, service
from huiyin.ledger.errors import LedgerError, Refused
from huiyin.ledger.index import REMIND
from huiyin.ledger.models import Matter
from huiyin.organs.directory import villages

MOST = 200
"""So many matters at once, at the most."""


@dataclass
class Line:
    """A matter of the heap: what would follow or followed; `why` says why it is not done."""

    number: str
    title: str
    sentences: Sequence[str] = ()
    why: list[str] = field(default_factory=list)

    @property
    def well(self) -> bool:
        return not self.why


@dataclass(frozen=True)
class Choice:
    """What may be done with the heap: a step of a procedure, or a word; for how many of it."""

    id: str
    title: str
    n: int


@require_POST
@seated
def bulk(request: HttpRequest, sitter: Sitter) -> HttpResponse:
    """`number` are the matters, `do` is what is to be done with them; `save` does it."""
    asked = list(dict.fromkeys(request.POST.getlist("number")))
    heap = list(scope.matters(sitter).filter(number__in=asked[:MOST]).order_by("number"))
    context: dict[str, Any] = {
        "sitter": sitter,
        "heap": heap,
        "most": MOST,
        "over": len(asked) > MOST,
        "do": request.POST.get("do", ""),
        "mark": request.POST.get("mark", "")[:40] or uuid4().hex,
        "here": "matters",
    }
    do = _asked(request, sitter) if heap else None
    if do is None:
        context["choices"] = list(_choices(sitter, heap))
        return render(request, "desk/bulk.html", context)
    context |= {"title": do.title, "form": do.form, "talk": do.talk}
    context["colleagues"] = sorted(sitter.colleagues) if do.talk else []
    if "save" in request.POST and do.ready():
        lines = [_done(do, request, sitter, one, str(context["mark"])) for one in heap]
        context |= {"done": [x for x in lines if x.well], "refused": [x for x in lines if x.why]}
        return render(request, "desk/bulk_done.html", context)
    lines = [do.foresee(one) for one in heap]
    context |= {"fit": [x for x in lines if x.well], "refused": [x for x in lines if x.why]}
    return render(request, "desk/bulk.html", context)


def _choices(sitter: Sitter, heap: Sequence[Matter]) -> Iterable[Choice]:
    """Every step that the sitter may take for at least one of the heap in its state, then to hand
    over and to remind."""
    counted: dict[str, list[Any]] = {}
    for one in heap:
        definition = definitions.procedure(one.procedure, one.version)
        for step in definition.steps:
            if not _plain(step) or not definition.lawful_from(step, one.state):
                continue
            if one.closed is None and sitter.acting(step, definition.line):
                id = f"{definition.id}/{step.id}"
                counted.setdefault(id, [f"{definition.title}：{step.title}", 0])[1] += 1
    for id, (title, n) in counted.items():
        yield Choice(id, title, n)
    yield Choice(HAND, _("移交给同事"), len(heap))
    yield Choice(REMIND, _("催办"), len(heap))


def _plain(step: Step) -> bool:
    """Whether a step is the same for many: it concerns no partner and needs one person only."""
    return not step.each and step.actors == 1


class _Doing(ABC):
    """What is to be done with each of the heap."""

    talk = False
    form: StepForm | None = None
    title = ""

    @abstractmethod
    def ready(self) -> bool:
        """Whether all is said that is needed for it."""

    @abstractmethod
    def foresee(self, one: Matter) -> Line:
        """What would follow for a matter, or why it is not done."""

    @abstractmethod
    def do(self, one: Matter) -> None:
        """Raises what the ledger raises."""


def _asked(request: HttpRequest, sitter: Sitter) -> _Doing | None:
    """What the form asks for; None where nothing that can be done for many."""
    do = request.POST.get("do", "")
    if do in (HAND, REMIND):
        return _Word(request, sitter, do)
    id, _slash, step = do.partition("/")
    try:
        definition = registry.procedure(id)
        chosen = definition.step(step)
    except Undeclared:
        return None
    return _Stepping(request, sitter, definition, chosen) if _plain(chosen) else None


class _Word(_Doing):
    """To hand the matters over to a colleague, or to remind one."""

    talk = True

    def __init__(self, request: HttpRequest, sitter: Sitter, kind: str) -> None:
        self.sitter, self.kind = sitter, kind
        self.to, self.text = request.POST.get("to", ""), request.POST.get("text", "").strip()
        self.title = _("移交给同事") if kind == HAND else _("催办")

    def ready(self) -> bool:
        return bool(self.to and self.text)

    def foresee(self, one: Matter) -> Line:
        line = Line(one.number, one.title)
        try:
            speaker(self.sitter, one)
            check(self.sitter, one.number, self.to)
        except LedgerError as error:
            line.why.append(str(error))
        return line

    def do(self, one: Matter) -> None:
        actors = [speaker(self.sitter, one)]
        check(self.sitter, one.number, self.to)
        town = self.sitter.town.code
        if self.kind == HAND:
            service.hand_over(town, one.number, self.to, reason=self.text, actors=actors)
        else:
            service.tell(town, one.number, REMIND, self.text, to=self.to, actors=actors)


class _Stepping(_Doing):
    """To take a step of a procedure."""

    def __init__(
        self, request: HttpRequest, sitter: Sitter, definition: Procedure, step: Step
    ) -> None:
        self.sitter, self.definition, self.step = sitter, definition, step
        self.title = f"{definition.title}：{step.title}"
        names = [v.name for v in villages(sitter.town.code)] if "village" in step.takes else []
        data = request.POST if "at" in request.POST else None
        self.form = StepForm(definition, step, data, today=sitter.today, villages=names)

    def ready(self) -> bool:
        return self.form is not None and self.form.is_valid()

    def foresee(self, one: Matter) -> Line:
        line = Line(one.number, one.title)
        found = self._fitting(one, line)
        if found is None or self.form is None:
            return line
        actors = [actor] if (actor := acting(self.sitter, found, self.step)) else []
        if not self.form.is_bound:  # what the form asks for is not lacking yet
            line.why += _said(may(found.docket, self.step.id, at=self.sitter.today, actors=actors))
            return line
        self.form.is_valid()
        follows = consequence(
            found.docket,
            self.step,
            at=self.form.cleaned_data.get("at") or self.sitter.today,
            actors=actors,
            facts=self.form.facts(),
            key="",
            today=self.sitter.today,
        )
        line.sentences = [*follows.sentences, *follows.late]
        line.why += _said(follows)
        return line

    def _fitting(self, one: Matter, line: Line) -> Found | None:
        """The matter opened; None where the step is none of its own, said in `line`."""
        if one.procedure != self.definition.id:
            line.why.append(_("不是“%(what)s”") % {"what": self.definition.title})
            return None
        found = find(self.sitter, one.number)
        docket = found.docket
        if acting(self.sitter, found, self.step) is None:
            line.why.append(_("您的岗位不能办理这一步"))
            return None
        if not docket.definition.lawful_from(self.step, docket.state):
            where = docket.definition.state(docket.state).title
            line.why.append(_("现处“%(state)s”，不能办理这一步") % {"state": where})
            return None
        return found

    def do(self, one: Matter) -> None:
        form, sitter = self.form, self.sitter
        actor = acting(sitter, find(sitter, one.number), self.step)
        if form is None or actor is None:
            return
        actors = [actor]
        take = partial(
            service.act, sitter.town.code, one.number, self.step.id, actors=actors,
            at=form.cleaned_data["at"], facts=form.facts(),
        )  # fmt: skip
        issue(take, self.step.id, town=sitter.town, actors=actors, demo=sitter.demo)


def _said(of: Offer | Consequence | Refused) -> list[str]:
    """What is missing, each with its article."""
    return [f"{m.what}（{m.cite}）" if m.cite else m.what for m in of.missing]


def _done(do: _Doing, request: HttpRequest, sitter: Sitter, one: Matter, mark: str) -> Line:
    """Do one of the heap; with the same mark it is done once."""
    line = Line(one.number, one.title)
    once = sha256(f"{mark} {do.title} {one.number}".encode()).hexdigest()
    user: Any = request.user
    if Sending.objects.filter(user=user, mark=once).exists():
        return line
    before = do.foresee(one)
    if before.why:
        return before
    try:
        with transaction.atomic():
            Sending.objects.create(user=user, mark=once, number=one.number)
            do.do(one)
    except IntegrityError:  # the same press, a moment before
        return line
    except Refused as refused:
        line.why += _said(refused)
    except LedgerError as error:
        line.why.append(str(error))
    line.sentences = before.sentences
    return line
