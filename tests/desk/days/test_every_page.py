"""Every page of the desk: axe in both languages and both sizes, by keyboard, without script."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import expect
from tests.desk.days import pages
from tests.desk.days.town import LECTURE, ROOT
from tests.desk.days.words import sign_in
from tests.desk.walk import follow

AXE = ROOT / "node_modules/axe-core/axe.min.js"
DAY = "2025-11-06T09:30"
POSTS = sorted({post for _args, post in pages.SAMPLES.values()})
# Rules of the guidelines; the rest of axe's are advice and never serious.
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
RUN = "only => axe.run(document, {resultTypes: ['violations'], runOnly: only})"
# Those that the size of the type can change: what is read off the picture, not off the text.
BY_SIZE = ["color-contrast", "target-size", "link-in-text-block", "scrollable-region-focusable"]
OTHER_SIZE = "document.documentElement.classList.toggle('large')"
SERIOUS = {"serious", "critical"}
# What can be reached by Tab, as a browser sees it, and where it stands.
REACHABLE = """() => [...document.querySelectorAll(
    'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')]
    .filter(e => !e.disabled && e.tabIndex >= 0 && e.checkVisibility({visibilityProperty: true}))
    .filter(e => !(e.type === 'radio' && e.name && !e.checked
        && [...document.querySelectorAll('input[type=radio]')].some(
            o => o !== e && o.name === e.name && o.form === e.form
                && (o.checked || o.compareDocumentPosition(e) & 4))))
    .map((e, n) => { e.dataset.nth = n; return e.outerHTML.slice(0, 120); })"""
# Notes where the focus went, and whether it can be seen there.
WATCH = """window.met = []; document.addEventListener('focusin', () => {
    const e = document.activeElement, s = getComputedStyle(e);
    const seen = (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0)
        || s.boxShadow !== 'none';
    window.met.push([e.dataset.nth ?? '', seen, e.outerHTML.slice(0, 120)]); })"""
MOST = 45
"""So many stops are tried on a page."""


def addresses_of(page: Any, post: str) -> list[str]:
    mine = [a for n, a in pages.addresses().items() if pages.SAMPLES[n][1] == post]
    if pages.SAMPLES["entry"][1] == post:
        page.goto("/desk/registers/outreach.lectures/")
        mine.append(page.locator("tr", has_text=LECTURE).locator("a").first.get_attribute("href"))
    return sorted(mine)


def test_every_page_has_a_sample() -> None:
    missing = pages.names() - pages.NO_PAGE - set(pages.SAMPLES)
    assert not missing, f"give these pages a sample in tests/desk/days/pages.py: {missing}"


def faults_of(page: Any, where: str, rules: list[str] = RULES) -> list[str]:
    """What axe finds serious on the page as it stands."""
    ran = page.evaluate(RUN, rules)
    assert ran["passes"], where
    found = ran["violations"]
    return [
        f"{where} {one['id']}: {node['html'][:200]} {node['failureSummary'][-200:]}"
        for one in found
        if one["impact"] in SERIOUS
        for node in one["nodes"][:3]
    ]


def faults_in_both_sizes(page: Any, where: str) -> list[str]:
    """The page as the server gives it, by all rules; then in the other size of type (which is a
    class of the page and nothing else), by those that it can change."""
    as_given = faults_of(page, where)
    page.evaluate(OTHER_SIZE)
    return as_given + faults_of(page, f"{where} in the other size", BY_SIZE)


@pytest.mark.skipif(not AXE.exists(), reason="axe comes with script/setup --test")
@pytest.mark.parametrize("language", ["zh-hans", "en"])
def test_axe_finds_nothing_serious(visit: Callable[..., Any], language: str) -> None:
    """Every page in each language and in both sizes: in Chinese the server gives the normal type,
    in English the large one."""
    faults = []
    large = language == "en"
    page = visit(DAY, bypass_csp=True)  # axe itself is put into the page
    page.add_init_script(path=str(AXE))
    page.goto("/desk/")
    if large:
        follow(page, "form.language button")
        follow(page, "form.size button")
    given = page.locator(f"html[lang={language}]{'.large' if large else ':not(.large)'}")
    expect(given).to_have_count(1)
    faults += faults_in_both_sizes(page, "sign-in")
    for post in POSTS:
        sign_in(page, post)
        expect(given).to_have_count(1)
        for address in addresses_of(page, post):
            assert page.goto(address).status == 200, address
            faults += faults_in_both_sizes(page, address)
    assert not faults, "\n".join(faults)


def test_every_control_is_reached_by_tab_in_order_and_shows_it(visit: Callable[..., Any]) -> None:
    page = visit(DAY)
    page.add_init_script(WATCH)
    faults = []
    for post in POSTS:
        sign_in(page, post)
        for address in addresses_of(page, post):
            page.goto(address)
            there = page.evaluate(REACHABLE)[:MOST]
            for _n in there:
                page.keyboard.press("Tab")
            reached = page.evaluate("window.met")
            faults += [f"{address}: unseen focus on {t}" for _n, seen, t in reached if not seen]
            order = [int(nth) for nth, _seen, _text in reached if nth]
            if order != sorted(order):
                faults.append(f"{address}: out of order {order}")
            # A day has several parts, each a stop of its own.
            passed = max(order, default=-1)
            left = [text for n, text in enumerate(there) if n <= passed and n not in order]
            faults += [f"{address}: not reached {text}" for text in left]
    assert not faults, "\n".join(faults)


def test_the_skip_link_leads_to_the_text(visit: Callable[..., Any]) -> None:
    page = visit(DAY)
    sign_in(page, pages.CLERK)
    page.goto("/desk/matters/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"


def test_every_page_opens_without_script(visit: Callable[..., Any]) -> None:
    page = visit(DAY, java_script_enabled=False)
    for post in POSTS:
        sign_in(page, post)
        for address in addresses_of(page, post):
            assert page.goto(address).status == 200, address
            assert page.locator("h1").count() == 1, address
            assert page.locator("script:not([src]), style, [style]").count() == 0, address
