"""Pictures of the desk for the readme, taken in Debian's Chromium from a running demo.

script/demo --port 8000                        in one terminal
.venv/bin/python tools/screenshots.py http://localhost:8000 USER PASSWORD
"""

from __future__ import annotations

import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

IMAGES = Path(__file__).resolve().parent.parent / "docs" / "images"
QUIET = ["--no-sandbox", "--disable-background-networking", "--disable-sync", "--no-first-run"]


def take(base: str, user: str, password: str) -> None:
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path="/usr/bin/chromium", args=QUIET)
        page = browser.new_page(viewport={"width": 1366, "height": 768})
        page.goto(f"{base}/desk/")
        page.screenshot(path=str(IMAGES / "sign-in.png"))
        page.fill("#id_login", user)
        page.fill("#id_password", password)
        page.keyboard.press("Enter")
        page.wait_for_selector(".rows")
        page.goto(f"{base}/desk/")
        page.screenshot(path=str(IMAGES / "list.png"))
        page.locator("tr", has_text="某合作社土地流转合同").locator("td.number a").click()
        page.wait_for_selector(".bar")
        page.screenshot(path=str(IMAGES / "matter.png"))
        page.set_viewport_size({"width": 390, "height": 844})
        page.screenshot(path=str(IMAGES / "matter-phone.png"))
        browser.close()


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    IMAGES.mkdir(parents=True, exist_ok=True)
    take(*sys.argv[1:])
