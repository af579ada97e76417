"""The papers of a matter: what was issued, what would be, each as docx and pdf."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import quote

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _

from huiyin.desk.acting import acting
from huiyin.desk.cases import Choice, Found, find, partner_of, step_of
from huiyin.desk.consequence import Consequence, consequence
from huiyin.desk.lights import spoken
from huiyin.desk.masks import masked
from huiyin.desk.seats import Sitter, seated
from huiyin.documents.docx import write_docx
from huiyin.documents.letters import compose, letter_of
from huiyin.documents.model import Document, Paragraph, Signature, chinese_date
from huiyin.documents.pdf import write_pdf
from huiyin.documents.runs import text_of
from huiyin.documents.system import MissingSystemLibrary
from huiyin.kernel.acts import Act, Actor, effective
from huiyin.kernel.docket import Docket
from huiyin.ledger import service
from huiyin.ledger.index import LETTER
from huiyin.ledger.projection import folded

_TYPES = {
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "pdf": "application/pdf",
}


@dataclass(frozen=True)
class Paper:
    """A letter as the page lists it. `state` says whether it was issued, only recorded, or is
    still a draft; `address` lacks the ending."""

    title: str
    number: str
    day: str
    state: str
    partner: str
    address: str
    query: str = ""


def papers(
    found: Found, offered: Sequence[Choice], sitter: Sitter
) -> tuple[list[Paper], list[Paper]]:
    """The letters that steps issued; and the drafts of those that the steps now open would
    issue."""
    docket, number = found.docket, found.number
    kept = _kept(found.acts)
    done = []
    for act in effective(tuple(found.acts)):
        letter = letter_of(docket, docket.definition.step(act.step)) if act.kind == "step" else None
        if letter is None:
            continue
        note = kept.get(act.seq)
        state = _("已留存") if note else _("补录，本系统未出具")
        bears = str(note.facts.get("number", "")) if note else ""
        address = reverse("desk:paper", args=[number, str(act.seq), "docx"])[:-5]
        day = spoken(act.day, sitter.today)
        done.append(Paper(letter.title, bears, day, state, masked(act.key), address))
    drafts = []
    for choice in offered:
        letter = letter_of(docket, choice.step)
        if letter is not None and choice.offer.lawful and choice.actor:
            address = reverse("desk:paper", args=[number, choice.step.id, "docx"])[:-5]
            query = f"?partner={choice.ref}" if choice.ref else ""
            state = _("草稿") + f"：{choice.step.title}"
            drafts.append(Paper(letter.title, "", "", state, choice.partner, address, query))
    return done, drafts


@seated
def paper(request: HttpRequest, sitter: Sitter, number: str, of: str, form: str) -> HttpResponse:
    """One letter: `of` is the act that issued it, or a step that would."""
    found = find(sitter, number)
    if form not in _TYPES:
        raise Http404(form)
    if of.isdigit():
        name, data = _issued(found, sitter, int(of), form)
    else:
        step = step_of(found.docket, of)
        actor = acting(sitter, found, step)
        key = partner_of(sitter, found.docket, request.GET.get("partner", ""))
        follows = would_follow(found, sitter, of, actor, key) if actor else None
        drawn = draft(found.number, sitter, follows) if follows else None
        if drawn is None:
            raise Http404(of)
        name, data = drawn.title, _drawn(drawn, form)
    if data is None:
        return HttpResponse(_("本机缺少排版 PDF 的系统库，请改用 docx。"), status=503)
    answer = HttpResponse(data, content_type=_TYPES[form])
    stem = f"{name}{number}".replace("\n", "").replace("/", "-")
    answer["Content-Disposition"] = f"attachment; filename*=UTF-8''{quote(f'{stem}.{form}')}"
    answer["Cache-Control"] = "no-store"
    return answer


def would_follow(
    found: Found, sitter: Sitter, step: str, actor: Actor, key: str
) -> Consequence | None:
    """What a step would bring if it were taken today with nothing filled in."""
    chosen = step_of(found.docket, step)
    if not found.docket.definition.lawful_from(chosen, found.docket.state):
        return None
    return consequence(
        found.docket, chosen, at=sitter.today, actors=[actor], facts={}, key=key,
        today=sitter.today,
    )  # fmt: skip


def draft(number: str, sitter: Sitter, follows: Consequence) -> Document | None:
    """The letter that a step would issue; None where it issues none."""
    letter = letter_of(follows.after, follows.after.definition.step(follows.act.step))
    if letter is None:
        return None
    return compose(
        follows.after, letter, follows.act, town=sitter.town, matter=number, draft=True,
        demo=sitter.demo,
    )  # fmt: skip


def lines(drawn: Document) -> list[str]:
    """A letter as plain lines, for the preview beside a form."""
    found = []
    for block in drawn.blocks:
        if isinstance(block, Paragraph):
            found.append(text_of(block.runs))
        elif isinstance(block, Signature):
            found += [block.organ, chinese_date(block.date)]
    return found


def _kept(acts: Sequence[Act]) -> dict[int, Act]:
    """The notes of the letters that were issued here, by the act that issued them."""
    return {int(a.facts["act"]): a for a in acts if a.kind == "note" and a.step == LETTER}


def _issued(found: Found, sitter: Sitter, seq: int, form: str) -> tuple[str, bytes | None]:
    """The paper as it was kept, or, as pdf or where none was kept, drawn from the same acts."""
    acts = [a for a in found.acts if a.seq <= seq]
    act = next((a for a in acts if a.seq == seq and a.kind == "step"), None)
    letter = letter_of(found.docket, found.docket.definition.step(act.step)) if act else None
    if act is None or letter is None:
        raise Http404(str(seq))
    note = _kept(found.acts).get(seq)
    if note is not None and form == "docx":
        return letter.title, service.read_evidence(sitter.town.code, str(note.facts["digest"]))
    after: Docket = folded(found.docket.definition, acts, found.docket.history.world)
    drawn = compose(
        after, letter, act, town=sitter.town, matter=found.number,
        number=str(note.facts.get("number", "")) if note else "",
        draft=note is None, demo=sitter.demo,
    )  # fmt: skip
    return letter.title, _drawn(drawn, form)


def _drawn(drawn: Document, form: str) -> bytes | None:
    if form == "docx":
        return write_docx(drawn)
    try:
        return write_pdf(drawn)
    except MissingSystemLibrary:
        return None
