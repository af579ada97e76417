"""Files of a matter: taken in after a look for secrecy marks, listed, given out as attachments."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import quote

from django.contrib import messages
from django.core.files.uploadedfile import UploadedFile
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from huiyin.desk.cases import Found, find
from huiyin.desk.handling import speaker
from huiyin.desk.lights import spoken
from huiyin.desk.seats import Sitter, seated
from huiyin.kernel.acts import Actor
from huiyin.ledger import service
from huiyin.ledger.errors import Impossible, LedgerError, MarkedSecret
from huiyin.ledger.index import FILE
from huiyin.ledger.models import Evidence
from huiyin.reading.cells import Unreadable
from huiyin.reading.secrecy import mark_in, mark_in_name

FIELD = "files"
MOST = 10
"""So many files come in at once."""
LARGEST = 20 * 2**20
"""Bytes of one file."""
_ZIP, _OLD = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
STARTS: dict[str, tuple[bytes, ...]] = {
    ".docx": (_ZIP,),
    ".xlsx": (_ZIP,),
    ".xls": (_OLD,),
    ".pdf": (b"%PDF",),
    ".txt": (),
    ".csv": (),
    ".jpg": (b"\xff\xd8\xff",),
    ".jpeg": (b"\xff\xd8\xff",),
    ".png": (b"\x89PNG\r\n\x1a\n",),
}
"""What is taken in, and how such a file begins."""
PICTURES = (".jpg", ".jpeg", ".png")


@dataclass(frozen=True)
class Upload:
    """A file that may be kept."""

    name: str
    data: bytes


@dataclass(frozen=True)
class Shown:
    """A kept file as the page lists it; `gone` where it was purged."""

    name: str
    size: int
    who: str
    day: str
    act: str
    digest: str
    gone: bool


def looked_at(request: HttpRequest, sitter: Sitter, actors: Sequence[Actor]) -> list[Upload]:
    """The files that came with a form; all of them may be kept. Raises `Impossible`,
    `MarkedSecret` with what to do instead."""
    sent = request.FILES.getlist(FIELD)
    if len(sent) > MOST:
        raise Impossible(_("一次最多添加%(n)s份材料，请分几次上传") % {"n": MOST})
    return [look(sitter, one, actors, endings=tuple(STARTS), largest=LARGEST) for one in sent]


def look(
    sitter: Sitter,
    one: UploadedFile[Any],
    actors: Sequence[Actor],
    *,
    endings: Sequence[str],
    largest: int,
) -> Upload:
    """A file that somebody sent, as it may be kept. Raises `Impossible`, `MarkedSecret` with what
    to do instead."""
    name = _safe(one.name or "")
    if (one.size or 0) > largest:
        told = {"name": name, "n": largest // 2**20}
        raise Impossible(_("“%(name)s”超过%(n)s MB，请压缩或拆分后再上传") % told)
    data = one.read()
    _check_kind(name, data, endings)
    try:
        service.admit(sitter.town.code, data, name, check=_marked, actors=actors)
    except MarkedSecret as refused:
        raise MarkedSecret(
            str(refused)
            + _(
                "。涉密载体不得进入非涉密系统：请不要再传，"
                "改在涉密设备上办理，并马上告诉本单位保密员"
            )
        ) from None
    except Unreadable as error:
        why = {"name": name, "why": error.why}
        raise Impossible(_("“%(name)s”无法检查有无密级标志，没有保存：%(why)s") % why) from None
    return Upload(name, data)


def keep(
    sitter: Sitter, number: str, ready: Sequence[Upload], actors: Sequence[Actor], act: int | None
) -> None:
    """Keep files that were looked at, as belonging to a matter. Raises `Impossible`."""
    for one in ready:
        digest = service.store(sitter.town.code, one.data, one.name)
        service.attach(sitter.town.code, number, digest, act=act, actors=actors)


@require_POST
@seated
def add(request: HttpRequest, sitter: Sitter, number: str) -> HttpResponse:
    """Add files to a matter, with no step."""
    found = find(sitter, number)
    try:
        actors = [speaker(sitter, found)]
        ready = looked_at(request, sitter, actors)
        if not ready:
            raise Impossible(_("请先选择要添加的材料"))
        keep(sitter, number, ready, actors, None)
    except LedgerError as error:
        messages.error(request, str(error))
    else:
        messages.success(request, _("已添加%(n)s份材料") % {"n": len(ready)})
    return redirect("desk:matter", number=number)


@seated
def file(request: HttpRequest, sitter: Sitter, number: str, digest: str) -> HttpResponse:
    """One file of a matter that the sitter may see: always to be saved, never shown in place."""
    found = find(sitter, number)
    one = next((f for f in shown(sitter, found) if f.digest == digest and not f.gone), None)
    if one is None:
        raise Http404(digest)
    data = service.read_evidence(sitter.town.code, digest)
    answer = HttpResponse(data, content_type="application/octet-stream")
    answer["Content-Disposition"] = f"attachment; filename*=UTF-8''{quote(one.name, safe='')}"
    answer["X-Content-Type-Options"] = "nosniff"
    answer["Cache-Control"] = "no-store"
    return answer


def shown(sitter: Sitter, found: Found) -> list[Shown]:
    """The files of a matter in the order in which they came; one query where there are any."""
    notes = [a for a in found.acts if a.kind == "note" and a.step == FILE]
    if not notes:
        return []
    digests = {str(a.facts["digest"]) for a in notes}
    kept = {
        one.digest: one
        for one in Evidence.objects.filter(town=sitter.town.code, digest__in=digests)
    }
    steps = {s.id: s.title for s in found.docket.definition.steps}
    acts = {a.seq: steps.get(a.step, "") for a in found.acts if a.kind == "step"}
    listed = []
    for note in notes:
        one = kept.get(str(note.facts["digest"]))
        if one is None:
            continue
        who = "、".join(actor.name for actor in note.actors)
        day = spoken(note.day, sitter.today)
        act = acts.get(int(note.facts.get("act", 0)), "")
        listed.append(Shown(one.name, one.size, who, day, act, one.digest, one.purged))
    return listed


def _safe(name: str) -> str:
    """The last part of a name, without what disturbs a file system or a header."""
    last = PurePosixPath(name.replace("\\", "/")).name
    plain = "".join(c if c.isprintable() and c not in '<>:"/\\|?*' else "_" for c in last).strip()
    stem, dot, ending = plain.rpartition(".")
    return f"{stem[:150]}.{ending[:8]}" if dot and stem else plain[:150] or _("未命名")


def _check_kind(name: str, data: bytes, endings: Sequence[str]) -> None:
    ending = PurePosixPath(name).suffix.lower()
    if ending not in endings:
        kinds = "、".join(one.removeprefix(".") for one in endings)
        raise Impossible(
            _("“%(name)s”的类型不收；可以上传：%(kinds)s") % {"name": name, "kinds": kinds}
        )
    if not data:
        raise Impossible(_("“%(name)s”是空的，请检查是否选错") % {"name": name})
    starts = STARTS[ending]
    if starts and not data.startswith(starts):
        raise Impossible(
            _("“%(name)s”的内容和扩展名不符，可能没有传完或改过名；请用原文件另存后再上传")
            % {"name": name}
        )


def _marked(data: bytes, name: str) -> str | None:
    """Why a file may not be kept. Raises `Unreadable` where nobody can tell."""
    if found := mark_in_name(name):
        return f"“{name}”的文件名带有密级标志“{found}”"
    if name.lower().endswith(PICTURES):
        return None
    found = mark_in(data, name)
    return f"“{name}”带有密级标志“{found}”" if found else None
