"""What a person at the desk does, in the words of a first day."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from tests.desk.days.serve import MOMENT
from tests.desk.days.town import PASSWORD
from tests.desk.walk import follow


def sign_in(page: Any, post: str) -> None:
    """Sit down as the holder of a post; whoever sat there goes."""
    page.context.clear_cookies(name="huiyin_session")
    page.goto("/desk/")
    page.fill("#id_login", post)
    page.fill("#id_password", PASSWORD)
    with page.expect_navigation(wait_until="load"):
        page.press("#id_password", "Enter")
    page.wait_for_selector("a.who")


def on(page: Any, at: str) -> None:
    """Let it be another day, at half past nine."""
    page.context.set_extra_http_headers({MOMENT: f"{at}T09:30:00"})


def open_matter(page: Any, procedure: str, step: str, facts: dict[str, Any]) -> str:
    """New, the opening of a procedure, the form; gives the number that the page says."""
    follow(page, "header.top nav a[href='/desk/new/']")
    follow(page, f"a[href='/desk/new/{procedure}/{step}/']")
    fill(page, facts)
    follow(page, "button[name=save]")
    _saved(page)
    return str(page.locator("header.head .line").inner_text()).rpartition(" · ")[2].strip()


def turn_to(page: Any, number: str) -> None:
    """Open a matter by its number."""
    page.goto(f"/desk/matters/{quote(number)}/")


def take(page: Any, step: str, facts: dict[str, Any] | None = None) -> None:
    """Press a step of the open matter, fill its form, save."""
    offered = page.locator(".moves li > a.btn")
    texts = [text.strip() for text in offered.all_inner_texts()]
    ways = (lambda text: text == step, lambda text: text.startswith(step))
    nth = next((n for way in ways for n, text in enumerate(texts) if way(text)), None)
    if nth is None:
        lacking = page.locator("section[aria-labelledby=notyet]").inner_text()
        raise AssertionError(f"{step} is not offered, only {texts}; {lacking}")
    follow(page, offered.nth(nth))
    fill(page, facts or {})
    follow(page, "button[name=save]")
    _saved(page)


def fill(page: Any, facts: dict[str, Any]) -> None:
    """Fill in the form's fields by their names, or by the beginnings of them."""
    names = page.locator(".field > .name").all_inner_texts()
    shown = [name.removesuffix("可不填").strip() for name in names]
    for name, value in facts.items():
        nth = next((n for n, one in enumerate(shown) if one == name), None)
        if nth is None:
            nth = next((n for n, one in enumerate(shown) if one.startswith(name)), None)
        assert nth is not None, f"no field {name} among {shown} at {page.url}"
        field = page.locator(".field").nth(nth)
        if field.locator("select").count():
            option = field.locator("option", has_text=value).first
            field.locator("select").select_option(value=option.get_attribute("value"))
        elif field.locator(".radios").count():
            field.locator(".radios label", has_text=value).first.locator("input").check()
        else:
            field.locator("input, textarea").first.fill(value)


def _saved(page: Any) -> None:
    if not page.locator("p.message.success").count():
        told = page.locator(".fault, .lacking, .message").all_inner_texts()
        raise AssertionError(f"not saved at {page.url}: {told}")


def says(page: Any, *words: str) -> None:
    """The page shows these words."""
    whole = page.locator("main").inner_text()
    for one in words:
        assert one in whole, f"{one} is not in: {whole[:2500]}"
