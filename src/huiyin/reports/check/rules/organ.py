"""`organ`: the name of another organ stands where the report's own belongs.

Found:  in 回音镇's report: 晴川镇党委始终…, 《晴川镇政府信息公开指南》, 示范县回音镇, 我乡.
Quiet:  县委、县政府, other departments, 与邻近的晴川镇联合执法, 赴晴川镇学习, 各镇, 依法治镇.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from huiyin.reports.check.document import Document
from huiyin.reports.check.finding import Finding
from huiyin.reports.check.paper import Paper
from huiyin.reports.check.rules.not_names import FUNCTION, NOT_NAMES

_TOWN = re.compile(
    r"(?=(?P<core>[\u4e00-\u9fa5]{2})(?P<kind>镇|乡|街道)(?!长|域|街|级|直|容|区|风|情|"
    r"亲|贤|土|愁|音|里|痛|静|定|压|守|道))"
)
_BOUNDARY = "\n,。;:、《“”(\"'>》)‘年在对向由为我是到赴涉及的和与以被把于按将请经给据令"
_LINKED = re.compile(
    r"与|同|跨|邻|赴|学习|考察|交流|借鉴|协作|共建|结对|联合|交界|兄弟|移交|划入|划出|"
    r"原|合并|周边|毗邻|等(?:乡|镇)|共同|协同|联动|籍|户籍|"
    r"来自|转至|转交|移送|至|途经|通往"
)
_AS_SELF = re.compile(
    r"(?:人民政府|政府|党委|党工委|办事处|人大|始终|坚持|认真|高度|共|全年|全面|深入|"
    r"积极|严格|党政|结合|按照|根据|扎实|切实|持续|着力|"
    r"紧紧|以|在|将|对|现|统一|部署|要求|累计|组织|召开|开展|\d)"
)
_COUNTY = re.compile(r"(?P<county>[\u4e00-\u9fa5]{2,4}?(?:县|区|市|旗))$")
# Taken over from a bureau's report.
_BUREAU = r"我局|本局|我委(?!员|会|托|派)|我厅|本厅|我院|本院|本委(?!员|会|托|派)"
_SELF = {
    "镇": (r"(?:我|本|全)乡(?!镇|村)", r"(?:我|本)街道|本街(?!区|头)"),
    "乡": (r"(?:我|本|全)镇(?!村)", r"(?:我|本)街道"),
    "街道": (r"(?:我|本|全)乡(?!镇|村)", r"(?:我|本|全)镇(?!村)"),
}


def find(paper: Paper) -> Iterator[Finding]:
    """Names of other towns, another county before the own name, words of another kind of town."""
    if not paper.core:
        return
    yield from _others(paper)
    yield from _counties(paper)
    yield from _self_words(paper)


def _others(paper: Paper) -> Iterator[Finding]:
    document = paper.document
    view, own = document.view, paper.core
    candidates = []
    for match in _TOWN.finditer(view):
        core, kind = match["core"], match["kind"]
        name = core + kind
        if name in own or own.endswith(name) or core in NOT_NAMES or name in ("乡镇街道",):
            continue
        if any(c in FUNCTION for c in core) or core[-1] in "县区市省村":
            continue
        candidates.append((match.start(), name))
    often = Counter(name for _, name in candidates)
    seen: set[str] = set()
    for start, name in candidates:
        end = start + len(name)
        before, after = view[max(0, start - 12) : start], view[end : end + 12]
        clause = re.split(r"[,。;\n]", before)[-1] + name + re.split(r"[,。;\n]", after)[0]
        if _LINKED.search(clause.replace(name, "")) or re.match(
            r"、[\u4e00-\u9fa5]{2,4}(?:镇|乡|街道)", after
        ):
            continue
        if before.endswith("、") and re.search(r"(?:镇|乡|街道)、$", before):
            continue
        county = _COUNTY.search(before)
        bounded = not before or before[-1] in _BOUNDARY or county is not None
        if not bounded and not (before[-2:] in NOT_NAMES and _AS_SELF.match(after)):
            continue
        sure = county is not None or _AS_SELF.match(after) or often[name] > 1
        if name in seen and not sure:
            continue
        seen.add(name)
        yield Finding(
            "organ",
            "error" if sure else "warning",
            f"出现了其他机关的名称“{name}”，本报告的机关是{own}",
            start,
            end,
            own,
            name,
        )


def _counties(paper: Paper) -> Iterator[Finding]:
    """The own name after another county's."""
    above = re.sub(r"^.*(?:省|自治区)", "", paper.above)
    county = re.search(r"[\u4e00-\u9fa5]{1,6}?(?:县|区|市|旗)$", above)
    if not county:
        return
    right = county[0]
    for match in re.finditer(
        rf"([\u4e00-\u9fa5]{{2,3}}(?:县|区|市|旗)){re.escape(paper.core)}", paper.document.view
    ):
        if match[1] != right and not right.endswith(match[1]) and not match[1].endswith(right):
            if re.search(r"[由在对向和与我省市]", match[1][:-1]) or not _own_start(paper, match):
                continue
            yield Finding(
                "organ",
                "error",
                f"县（市、区）名与标题不一致：标题是{right}",
                match.start(),
                match.end(),
                f"{right}{paper.core}",
                match[0],
            )


def _own_start(paper: Paper, match: re.Match[str]) -> bool:
    before = paper.document.view[max(0, match.start() - 1) : match.start()]
    return not before or before in _BOUNDARY + "省市"


def _self_words(paper: Paper) -> Iterator[Finding]:
    for pattern in (*_SELF.get(paper.suffix, ()), _BUREAU):
        for match in re.finditer(pattern, paper.document.view):
            if _quoted(paper.document, match.start()):
                continue
            yield Finding(
                "organ",
                "error",
                f"本机关是{paper.core}，这里自称“{match[0]}”",
                match.start(),
                match.end(),
                paper.suffix,
                match[0],
            )


def _quoted(document: Document, place: int) -> bool:
    line = document.view[max(0, place - 60) : place]
    return line.rfind("《") > line.rfind("》")
