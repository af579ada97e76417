"""Every page on a sheet of A4: within its width, nothing that is pressed, the number and the date.

Set HUIYIN_SHOTS to a folder to look at the sheets as PDF files.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import quote

from tests.desk.days.pages import CLERK, LEADER
from tests.desk.days.test_every_page import DAY, POSTS, addresses_of
from tests.desk.days.town import OPEN_REQUEST
from tests.desk.days.words import sign_in

INSIDE = 687
"""The width between the margins of a sheet, in CSS pixels: 210 mm less twice 14 mm."""
A4 = (595, 842)
"""A sheet's sides in points."""
PRESSED = """() => [...document.querySelectorAll(
    'nav, header.top, footer, button, input, select, textarea, a.btn, .skip, a[href$=".docx"]')]
    .filter(e => e.checkVisibility()).map(e => e.outerHTML.slice(0, 100))"""
EVERY_COLUMN = "/desk/matters/?columns=light&columns=line&columns=title&columns=party&columns=due"
SHEETS = {
    "today": ("/desk/", CLERK),
    "list": (EVERY_COLUMN, CLERK),
    "matter": (f"/desk/matters/{quote(OPEN_REQUEST)}/", CLERK),
    "reports": ("/desk/reports/?year=2025", LEADER),
    "board": ("/desk/board/", LEADER),
}


def test_every_page_keeps_to_the_sheet(visit: Callable[..., Any]) -> None:
    page = visit(DAY, viewport={"width": INSIDE, "height": 1000})
    faults = []
    for post in POSTS:
        page.emulate_media(media="screen")
        sign_in(page, post)
        page.emulate_media(media="print")
        for address in addresses_of(page, post):
            page.goto(address)
            wide = page.evaluate("document.documentElement.scrollWidth")
            if wide > INSIDE:
                faults.append(f"{address}: {wide} wide")
            faults += [f"{address}: {one}" for one in page.evaluate(PRESSED)]
            said = page.locator(".printed")
            if not said.is_visible() or "2025-11-06" not in said.inner_text():
                faults.append(f"{address}: no date")
    assert not faults, "\n".join(faults)


def test_a_matter_says_its_number_its_dates_and_all_its_clocks(visit: Callable[..., Any]) -> None:
    page = visit(DAY, viewport={"width": INSIDE, "height": 1000})
    sign_in(page, CLERK)
    page.emulate_media(media="print")
    page.goto(SHEETS["matter"][0])
    assert OPEN_REQUEST in page.title()
    said = page.locator("main").inner_text()
    for words in (OPEN_REQUEST, "为什么是11月28日", "经过", "登记申请", "事项内容"):
        assert words in said
    folded = page.locator("details.clocks:not([open]) li").first
    assert folded.is_visible()
    assert not page.locator(".moves").is_visible()


def test_the_sheets_are_a4(visit: Callable[..., Any], tmp_path: Path) -> None:
    page = visit(DAY)
    folder = Path(os.environ.get("HUIYIN_SHOTS") or tmp_path)
    for post in (CLERK, LEADER):
        sign_in(page, post)
        for name in (name for name, sheet in SHEETS.items() if sheet[1] == post):
            page.goto(SHEETS[name][0])
            page.pdf(path=str(folder / f"{name}.pdf"), prefer_css_page_size=True)
    for name in SHEETS:
        written = (folder / f"{name}.pdf").read_bytes()
        boxes = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", written)
        assert {(round(float(w)), round(float(h))) for w, h in boxes} == {A4}, name
