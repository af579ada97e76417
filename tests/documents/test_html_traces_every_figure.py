"""The html page: figures and claims carry their lineage; the page needs nothing else."""

from __future__ import annotations

from datetime import date
from html.parser import HTMLParser

from huiyin.documents.html import write_html
from huiyin.documents.model import Cell, Document, Paragraph, Run, Table, plain


class Elements(HTMLParser):
    """Every element with its attributes and the text inside it."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None], list[str]]] = []
        self._open: list[tuple[str, list[str]]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        text: list[str] = []
        self.found.append((tag, dict(attrs), text))
        if tag not in {"meta", "br", "col"}:
            self._open.append((tag, text))

    def handle_data(self, data: str) -> None:
        for _, text in self._open:
            text.append(data)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop()[0] == tag

    def all(self, tag: str) -> list[tuple[dict[str, str | None], str]]:
        return [(attrs, "".join(text)) for name, attrs, text in self.found if name == tag]


def page_of(*blocks: Paragraph | Table) -> str:
    return write_html(Document("标题", "演示县回音镇人民政府", date(2021, 1, 20), blocks))


def test_a_figure_carries_its_name_value_period_and_cases() -> None:
    run = Run("1,200", "disclosure.new", "1200", "2020", ("演公开2020-1", "演公开2020-2"))
    [(attributes, text)] = Elements(page_of(Paragraph((run,)))).all("data")
    assert text == "1,200"
    assert attributes == {
        "class": "figure",
        "value": "1200",
        "data-figure": "disclosure.new",
        "data-cases": "2",
        "data-period": "2020",
        "data-lineage": "演公开2020-1 演公开2020-2",
    }


def test_a_zero_is_a_figure_of_no_cases() -> None:
    [(attributes, _)] = Elements(page_of(Paragraph((Run("0", figure="disclosure.new"),)))).all(
        "data"
    )
    assert attributes["value"] == "0"
    assert attributes["data-cases"] == "0"


def test_runs_of_one_claim_form_one_span_around_its_figures() -> None:
    runs = (
        Run("前言，"),
        Run("收到", claim="c1", verdict="supported"),
        Run("3", figure="f", claim="c1", verdict="supported"),
        Run("件。", claim="c1", verdict="supported"),
        Run("另一句。", claim="c2", verdict="no-evidence"),
    )
    spans = Elements(page_of(Paragraph(runs))).all("span")
    assert spans == [
        ({"data-claim": "c1", "data-verdict": "supported"}, "收到3件。"),
        ({"data-claim": "c2", "data-verdict": "no-evidence"}, "另一句。"),
    ]


def test_figures_of_tables_carry_lineage_too() -> None:
    cell = Cell((Run("7", figure="disclosure.new"),))
    [(attributes, _)] = Elements(page_of(Table((), ((cell,),)))).all("data")
    assert attributes["data-figure"] == "disclosure.new"


def test_the_page_loads_nothing_runs_nothing_and_has_no_inline_style(page: str) -> None:
    elements = Elements(page)
    tags = {tag for tag, *_ in elements.found}
    assert not tags & {"script", "link", "img", "iframe", "object"}
    assert len(elements.all("style")) == 1
    names = {name for _, attributes, _ in elements.found for name in attributes}
    assert not any(name in {"style", "src", "href"} or name.startswith("on") for name in names)
    assert "url(" not in page
    assert "@import" not in page


def test_the_page_says_its_language_its_author_and_that_it_is_a_demo(page: str) -> None:
    elements = Elements(page)
    assert elements.all("html")[0][0]["lang"] == "zh-CN"
    metas = {a.get("name"): a.get("content") for a, _ in elements.all("meta")}
    assert metas["author"] == "演示县回音镇人民政府"
    assert elements.all("title")[0][1].endswith("（演示 · 非公文）")
    assert "演示 · 非公文" in [text for a, text in elements.all("p") if a.get("class") == "mark"]


def test_headers_name_what_they_head(page: str) -> None:
    scopes = {text: a.get("scope") for a, text in Elements(page).all("th")}
    assert scopes["自然人"] == "col"
    assert scopes["法人或其他组织"] == "colgroup"
    assert scopes["（三）不予公开"] == "rowgroup"
    assert scopes["2.重复申请"] == "row"


def test_headings_descend_from_one_title(page: str) -> None:
    elements = Elements(page)
    assert [len(elements.all(f"h{level}")) for level in range(1, 6)] == [1, 4, 1, 1, 1]


def test_markup_in_texts_is_text() -> None:
    hostile = '<script>alert("1")</script>&'
    elements = Elements(page_of(Paragraph((Run(hostile, figure=hostile, cases=(hostile,)),))))
    assert not elements.all("script")
    assert elements.all("data")[0][1] == hostile
    assert elements.all("data")[0][0]["data-figure"] == hostile


def test_a_line_feed_in_a_title_begins_a_new_line() -> None:
    document = Document("演示县回音镇\n年度报告", "机关", date(2021, 1, 20), ())
    assert "<h1>演示县回音镇<br>年度报告</h1>" in write_html(document)


def test_characters_that_no_file_can_hold_are_shown_as_replaced() -> None:
    assert "甲\ufffd乙\ufffd" in page_of(Paragraph(plain("甲\x00乙\ud800")))
