"""The html writer: one page that needs nothing else, and whose figures can be traced."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from huiyin.documents.markup import Markup, attribute, quoted
from huiyin.documents.model import Document


@cache
def stylesheet(name: str) -> str:
    """The text of a stylesheet of this package."""
    return files("huiyin.documents").joinpath("styles", name).read_text("utf-8")


def write_html(document: Document) -> str:
    """A self-contained page: no script, no inline style, nothing loaded.

    A figure is `<data class="figure" value data-figure data-cases data-period data-lineage>`,
    where data-cases counts the cases and data-lineage lists their numbers, separated by spaces; a
    claim is `<span data-claim data-verdict>`.
    """
    mark = f'<p class="mark" role="note">{quoted(document.mark)}</p>\n' if document.mark else ""
    return (
        f"{head(document)}"
        f"<style>\n{stylesheet('screen.css')}</style>\n</head>\n<body>\n<main>\n{mark}"
        f"{Markup(for_print=False).body(document)}\n</main>\n</body>\n</html>\n"
    )


def head(document: Document) -> str:
    """The page from doctype to its last meta element; the head is left open for styles."""
    title = attribute(document.title)
    if document.mark:
        title += f"（{attribute(document.mark)}）"
    return (
        '<!DOCTYPE html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{title}</title>\n"
        f'<meta name="author" content="{attribute(document.organ)}">\n'
        f'<meta name="dcterms.created" content="{document.date.isoformat()}">\n'
    )
