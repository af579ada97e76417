"""Working with the keyboard alone: Tab to it, see that one is there, press or type."""

from __future__ import annotations

from typing import Any

from tests.desk.days.town import PASSWORD
from tests.desk.walk import REFUSED

MOST = 120
"""So many stops are gone through before something counts as out of reach."""
STANDS = """([selector, words]) => {
    const e = document.activeElement, s = getComputedStyle(e);
    const said = (e.labels?.length ? [...e.labels].map(l => l.textContent).join() : e.textContent);
    return {there: e.matches(selector) && said.includes(words), what: e.outerHTML.slice(0, 100),
        seen: (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0)
            || s.boxShadow !== 'none'}; }"""
CHOSEN = "() => document.activeElement.selectedOptions[0].textContent"


def reach(page: Any, selector: str, words: str = "") -> None:
    """Tab forward until the focus stands on what matches and says the words, and can be seen."""
    met = []
    for _stop in range(MOST):
        page.keyboard.press("Tab")
        found = page.evaluate(STANDS, [selector, words])
        if found["there"]:
            assert found["seen"], f"the focus cannot be seen on {found['what']} at {page.url}"
            return
        met.append(found["what"][:60])
    raise AssertionError(f"Tab never reached {selector} {words} at {page.url}: {met[:20]}")


def turn(page: Any, key: str = "Enter") -> None:
    """Press what the focus stands on, and wait for the page that it opens."""
    refused = page.evaluate_handle("document.activeElement").evaluate(REFUSED)
    assert not refused, f"the browser refuses {refused} at {page.url}"
    with page.expect_navigation(wait_until="load"):
        page.keyboard.press(key)


def skip(page: Any) -> None:
    """From the head of a fresh page straight to its text."""
    reach(page, "a.skip")
    page.keyboard.press("Enter")
    page.wait_for_function("document.activeElement.id === 'main'")


def sign_in(page: Any, post: str) -> None:
    """Type the account's name and password, press Enter."""
    reach(page, "#id_login")
    page.keyboard.type(post)
    reach(page, "#id_password")
    page.keyboard.type(PASSWORD)
    turn(page)


def sign_out(page: Any) -> None:
    reach(page, "form[action*=logout] button")
    turn(page)
    page.goto("/desk/")


def write(page: Any, label: str, words: str) -> None:
    """Tab on to a field of a form, by the beginning of its name, and type."""
    reach(page, "input, textarea", label)
    page.keyboard.type(words)


def choose(page: Any, label: str, words: str) -> None:
    """Tab on to a list, go down it by the arrow until it says the words."""
    reach(page, "main select", label)
    for _option in range(60):
        if words in page.evaluate(CHOSEN):
            return
        page.keyboard.press("ArrowDown")
    raise AssertionError(f"no {words} in the list at {page.url}")


def press(page: Any, words: str) -> None:
    """Tab on to a group of buttons of which one is pressed, go on by the arrow to one of them."""
    reach(page, "main input[type=radio]")
    for _option in range(9):
        if words in page.evaluate("document.activeElement.labels[0].textContent"):
            page.keyboard.press("Space")
            assert page.evaluate("document.activeElement.checked"), words
            return
        page.keyboard.press("ArrowDown")
    raise AssertionError(f"no {words} among the buttons at {page.url}")
