"""How a browser test goes from page to page without reading the one it is leaving."""

from __future__ import annotations

from typing import Any


def follow(page: Any, target: Any) -> None:
    """Click what opens another page, a link or the button of a form, and wait until it is there.

    A click alone comes back while the page still loads; what is read then is read by chance. The
    target is a selector or a locator. Names the fields that the browser itself refuses, as then no
    page comes.
    """
    there = page.locator(target) if isinstance(target, str) else target
    refused = there.evaluate(REFUSED)
    assert not refused, f"the browser refuses {refused} at {page.url}"
    with page.expect_navigation(wait_until="load"):
        there.click()


REFUSED = """one => one.form && one.type === "submit" && !one.formNoValidate && !one.form.noValidate
  ? [...one.form.elements].filter(e => e.willValidate && !e.validity.valid).map(e => e.name) : []"""
