"""`carry`: what came in and was carried in must be what was done and is carried on.

Found:  新收4件，上年结转2件，办结3件，结转下年度1件。 · table three: 一＋二 ≠ 三＋四 in a column.
Quiet:  受理158件，办结121件，结转下年37件。 · 受理19件，答复15件。 (the rest is not said)
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from huiyin.reports.check.document import Cell, Document
from huiyin.reports.check.finding import Finding
from huiyin.reports.check.numbers import Number
from huiyin.reports.check.paper import Paper
from huiyin.reports.check.rules import form
from huiyin.reports.check.rules.amounts import said
from huiyin.reports.check.rules.cells import is_form, value_of

# What a number is, by the words before it inside its clause (and, for the two carries, after it).
_IN = re.compile(
    r"(?:上年|上一年|去年|上年度|上一年度|往年|\d{4}年度?)(?:度)?(?:的)?(?:结转|转入|转来|遗留|顺延|未办结)|结转(?:上年|上一年|自上年)|"
    r"(?<!下)年结转(?!下)|跨年(?:结转|办理)"
)
_OUT = re.compile(
    r"(?:结转|转入|转|顺延|延续|跨)(?:至|到|入)?(?:下一?年|次年|明年|\d{4}年)(?:度)?|下一?年度?继续办理|"
    r"尚未办结|正在办理|在办|未办结|待办"
)
_NEW = re.compile(r"新收|新增|收到|受理|接收|接到|接件|新受理|收件|登记|立案")
_DONE = re.compile(
    r"办结|答复|办理完毕|已办|结案|审结|处理完毕|办理结果|化解|已办理|办理(?!.*申请)|作出答复"
)
_CONTAINED = re.compile(r"含|其中|包括|\(")
_SUBJECTS = re.compile(r"申请|信访|工单|案件|纠纷|建议|提案|复议|诉讼|投诉|事项|诉求|来信|件")


@dataclass
class Flow:
    """The four numbers of one paragraph's sentence or two."""

    new: Number | None = None
    into: Number | None = None
    done: Number | None = None
    out: Number | None = None
    start: int = 0
    contained: bool = False  # the words say that what came in holds what was carried in

    @property
    def stated(self) -> list[Number]:
        return [n for n in (self.new, self.into, self.done, self.out) if n is not None]


def find(paper: Paper) -> Iterator[Finding]:
    """The prose, then table three."""
    for flow in flows(paper.document):
        finding = _judged(flow)
        if finding:
            yield finding
    yield from form.table_three_carry(paper.document)
    for table in paper.document.tables:
        if not is_form(table) and len(table.cells) <= 5_000:
            yield from _table(table.grid)
            yield from _table([list(column) for column in zip(*table.grid, strict=True)])


def _table(grid: list[list[Cell | None]]) -> Iterator[Finding]:
    """A table with columns 新收, 上年结转, 办结, 结转下年, each of its rows."""
    for r, heads in enumerate(grid[:4]):
        roles: dict[str, int] = {}
        for column, cell in enumerate(heads):
            role = _role(cell.text, "") if cell is not None and len(cell.text) <= 16 else ""
            if role and role not in roles:
                roles[role] = column
        if not {"new", "done", "out"} <= roles.keys():
            continue
        for row in grid[r + 1 :]:
            found = {role: value_of(row[column]) for role, column in roles.items()}
            cell = row[roles["out"]]
            values = [found[role] for role in ("new", "done", "out")]
            if cell is None or any(value is None for value in values):
                continue
            new, done, out = (value or Decimal(0) for value in values)
            into = found.get("into") or Decimal(0)
            if new + into != done + out and not ("into" not in roles and new < done + out):
                yield Finding(
                    "carry",
                    "error",
                    f"结转不平：新收{said(new)}+上年结转{said(into)}，"
                    f"办结{said(done)}+结转下年{said(out)}",
                    cell.start,
                    cell.end,
                    said(new + into - done),
                    said(out),
                )
        return


def flows(document: Document) -> Iterator[Flow]:
    """Every place where a carry is spoken of, with the numbers around it."""
    for one in document.prose_paragraphs:
        if document.mode(one.start) == "plan":
            continue
        found = [
            n for n in document.numbers_in(one.start, one.end) if n.kind in ("件", "条", "次", "个")
        ]
        if len(found) < 2 or len(found) > 200:
            continue
        yield from _flows(document, found, one.start)


def _flows(document: Document, found: list[Number], start: int) -> Iterator[Flow]:
    view = document.view
    flow = Flow()
    for number in found:
        floor = max(start, number.start - 40)
        low = max(floor, *(view.rfind(c, floor, number.start) + 1 for c in ",;:。、("))
        before = view[low : number.start]
        after = re.split(r"[,;:。、)\n]", view[number.end : number.end + 24], maxsplit=1)[0]
        role = _role(before, after)
        if role == "new" and flow.new is not None and (flow.done or flow.out):
            yield flow
            flow = Flow()
        if role and getattr(flow, role) is None:
            if not flow.stated:
                flow.start = max(floor, *(view.rfind(c, floor, number.start) + 1 for c in ",;:。("))
            setattr(flow, role, number)
            if role == "into" and flow.new is not None:
                flow.contained = bool(_CONTAINED.search(view[flow.new.end : number.start]))
    yield flow


def _role(before: str, after: str) -> str:
    if _OUT.search(before) or (_OUT.search(after) and not re.search(r"\d", after)):
        return "out"
    if _IN.search(before) or _IN.search(after):
        return "into"
    if _NEW.search(before):
        return "new"
    if _DONE.search(before) or re.match(r"[^\d]{0,8}(?:已)?(?:办结|答复|审结)", after):
        return "done"
    return ""


def _judged(flow: Flow) -> Finding | None:
    if flow.new is None or flow.done is None or any(n.approx for n in flow.stated):
        return None
    if flow.into is None and flow.out is None:
        return None
    if len({n.kind for n in flow.stated}) > 1:
        return None
    severity: Literal["error", "warning"] = "error"
    new, done = flow.new.value, flow.done.value
    into = flow.into.value if flow.into else None
    out = flow.out.value if flow.out else None
    if into is not None and out is not None:
        wrong = new + into != done + out
        # 受理14件（含上年结转2件）: what came in already contains what was carried in.
        if wrong and new == done + out:
            if flow.contained:
                return None
            severity = "warning"
        expected = new + into - done
    elif out is not None:
        wrong, expected = new > done + out, new - done
    else:
        assert into is not None
        wrong, expected = done > new + into, new + into
    if not wrong:
        return None
    numbers = sorted(flow.stated, key=lambda n: n.start)
    return Finding(
        "carry",
        severity,
        f"结转不平：新收{said(new)}"
        + (f"+上年结转{said(into)}" if into is not None else "")
        + f"，办结{said(done)}"
        + (f"+结转下年{said(out)}" if out is not None else ""),
        flow.start,
        numbers[-1].end,
        said(expected),
        said(out if out is not None else done),
    )
