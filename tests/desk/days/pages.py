"""Every page of the site's addresses, with the arguments and the post of somebody who sees it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tests.desk.days.town import OPEN_REQUEST

CLERK, ADMIN, LEADER = "公开专干", "系统管理员", "副镇长"

# name: (arguments, post)
SAMPLES: dict[str, tuple[list[Any], str]] = {
    "today": ([], CLERK),
    "search": ([], CLERK),
    "matters": ([], CLERK),
    "step": ([OPEN_REQUEST, "ask_correction"], CLERK),
    "matter": ([OPEN_REQUEST], CLERK),
    "course": ([OPEN_REQUEST], CLERK),
    "related": ([OPEN_REQUEST], CLERK),
    "openings": ([], CLERK),
    "new": (["disclosure.request", "receive"], CLERK),
    "registers": ([], CLERK),
    "register": (["outreach.lectures"], CLERK),
    "enter": (["outreach.lectures"], LEADER),
    "entry": ([], CLERK),  # the number is drawn from the register's page
    "publish": ([], LEADER),
    "reports": ([], LEADER),
    "publishing": ([], LEADER),
    "report_line": (["outreach"], LEADER),
    "figure": (["outreach.lectures"], LEADER),
    "village": ([], "村调解员"),
    "village_ask": (["lecture", 1], "村调解员"),
    "settings": ([], CLERK),
    "own": ([], CLERK),
    "parameters": ([], CLERK),
    "parameter": (["free_items"], ADMIN),
    "calendar": ([], CLERK),
    "notice": ([], ADMIN),
    "numbers": ([], ADMIN),
    "letterhead": ([], ADMIN),
    "accounts": ([], ADMIN),
    "handover": ([5], ADMIN),
    "reminders": ([], ADMIN),
    "board": ([], LEADER),
}
# What only takes a form, or answers with a file or another document than a page.
NO_PAGE = {
    *("display", "say", "paper", "build", "file", "account", "village_whole"),
    *("attach", "attached", "reveal", "reveal_entry"),
    *("bulk", "keep", "view", "publishing-draft", "publishing-compare", "publishing-text"),
}


def addresses() -> dict[str, str]:
    """Post and address of each page, by its name; a page without a sample is an error."""
    from django.urls import reverse

    found = {}
    for name in names():
        if name in NO_PAGE or name == "entry":
            continue
        args, _post = SAMPLES[name]
        found[name] = reverse(f"desk:{name}", args=args)
    return found


def names() -> set[str]:
    """The names of the desk's addresses."""
    from huiyin.desk.urls import urlpatterns

    return set(_names(urlpatterns))


def _names(patterns: list[Any]) -> Iterator[str]:
    for one in patterns:
        if hasattr(one, "url_patterns"):
            yield from _names(one.url_patterns)
        else:
            yield one.name
