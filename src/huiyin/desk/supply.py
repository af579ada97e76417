"""Where what a step lacks is supplied: in another step of the matter, or in a register."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django.http import HttpRequest
from django.utils.http import url_has_allowed_host_and_scheme

from huiyin.desk.scope import keeps
from huiyin.desk.seats import Sitter
from huiyin.kernel import registry
from huiyin.kernel.gates import Gate, Missing
from huiyin.kernel.procedure import Procedure, Register, Step

_ENTRY = "entry:"
"""Begins the label of a question to a register; the register's id follows, up to a bracket."""


@dataclass(frozen=True)
class Lack:
    """What is missing, under which article, and where it is supplied: `step` is another step of
    the matter, `register` a register that must hold an entry; `title` is what that is called.
    Both are "" for what the step's own form says, or time brings. `enters`: the sitter may write
    in that register. `says`: `what` is a sentence on why not (a term not yet run, another person's
    turn), not the name of a missing thing."""

    what: str
    cite: str
    step: str = ""
    register: str = ""
    title: str = ""
    enters: bool = False
    says: bool = False


def lacks(
    sitter: Sitter, definition: Procedure, step: Step, missing: Iterable[Missing]
) -> tuple[Lack, ...]:
    """What a step lacks, each with the place where it is supplied."""
    return tuple(_lack(sitter, definition, step, one) for one in missing)


def back(request: HttpRequest) -> str:
    """Where one came from to supply something: an address of the desk, else ""."""
    target = request.GET.get("next", "")
    local = url_has_allowed_host_and_scheme(target, None) and target.startswith("/desk/")
    return target if local and "\\" not in target and "/../" not in target else ""


def _lack(sitter: Sitter, definition: Procedure, step: Step, one: Missing) -> Lack:
    if one.supply and one.supply != step.id:
        return Lack(one.what, one.cite, step=one.supply, title=definition.step(one.supply).title)
    for gate in step.needs:
        if gate.what == one.what:
            for register in _asked(gate):
                return Lack(
                    one.what,
                    one.cite,
                    register=register.id,
                    title=register.title,
                    enters=keeps(sitter, register),
                )
    named = any(gate.what == one.what for gate in step.needs)
    return Lack(one.what, one.cite, says=not named)


def _asked(gate: Gate) -> Iterator[Register]:
    """The registers that a gate looks into."""
    known = {register.id: register for register in registry.registers()}
    for atom in gate.need.atoms():
        if atom[0] == "world" and atom[1].startswith(_ENTRY):
            name = atom[1].removeprefix(_ENTRY).partition("(")[0]
            if name in known:
                yield known[name]
