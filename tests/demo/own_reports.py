"""The demo town's own reports as documents, and defects planted in them by hand."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from tests.check.papers import as_text

from huiyin.documents.docx import write_docx
from huiyin.documents.html import write_html
from huiyin.documents.model import Document, Paragraph, plain
from huiyin.documents.pdf import write_pdf

# (kind, words of the report, what somebody made of them, the rule that must see it)
PLANTS = (
    ("rule-of-law", "答复及时率84.62%", "答复及时率94.62%", "percent"),
    ("rule-of-law", "其中代表建议4件", "其中代表建议3件", "sum"),
    ("rule-of-law", "开展普法宣传讲座46场次", "开展普法宣传讲座XX场次", "placeholder"),
    ("disclosure", "2021年1月1日", "2020年1月1日", "year"),
    ("enforcement", "2021年", "2012年", "year"),
)
# (kind, words of the report of 2021, what somebody made of them): only the ledger can tell.
BELIED = (
    ("rule-of-law", "开展普法宣传讲座46场次", "开展普法宣传讲座64场次"),
    ("rule-of-law", "普法讲座覆盖23个", "普法讲座覆盖25个"),
    ("rule-of-law", "云岭村、鹤鸣村、新街社区", "云岭村、鹤鸣村"),
    ("rule-of-law", "26个村（社区）均设立人民调解委员会", "23个村（社区）均设立人民调解委员会"),
    (
        "rule-of-law",
        "全年听取法治工作汇报4次，未听取的有：2021年第三季度",
        "每季度听取法治工作汇报",
    ),
    ("rule-of-law", "本年度未录制普法小视频", "录制普法小视频1部"),
    ("disclosure", "按期答复11件，逾期2件", "按期答复12件，逾期1件"),
    ("disclosure", "37条在公开前经保密审查同意", "38条在公开前经保密审查同意"),
    ("disclosure", "回依申〔2021〕4号", "回依申〔2021〕9号"),
    ("enforcement", "处罚决定中，6件在7个工作日内公示", "处罚决定中，7件在7个工作日内公示"),
    ("enforcement", "综合法律知识培训4场次", "综合法律知识培训6场次"),
    ("duty-report", "4件事项按期办结3件", "4件事项按期办结4件"),
)


def composed(town: Any, kind: str, year: int) -> Document:
    from huiyin.figures.pins import evidence_at, pin
    from huiyin.reports.building import compose
    from huiyin.reports.built import Built

    built = Built(kind, town, year, pin(town.code, year))
    return compose(built, evidence_at(town.code, built.pin))


def changed(document: Document, old: str, new: str) -> Document:
    """The report with the first such words of its running text written otherwise."""
    blocks = list(document.blocks)
    for place, block in enumerate(blocks):
        if isinstance(block, Paragraph):
            text = "".join(run.text for run in block.runs)
            if old in text:
                blocks[place] = replace(block, runs=plain(text.replace(old, new, 1)))
                return replace(document, blocks=tuple(blocks))
    raise AssertionError(f"the report does not say {old}")


def written(document: Document, form: str) -> bytes:
    match form:
        case "txt":
            return as_text(document).encode()
        case "html":
            return write_html(document).encode()
        case "docx":
            return write_docx(document)
        case _:
            return write_pdf(document)
