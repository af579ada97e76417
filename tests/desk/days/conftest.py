"""One browser, one server and one small town for all first days of a worker."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from tests.desk.conftest import CHROMIUM
from tests.desk.days.county import County, open_county
from tests.desk.days.county import environment as told_of
from tests.desk.days.serve import MOMENT
from tests.desk.days.town import ROOT


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.browser)
            if not CHROMIUM.exists():
                item.add_marker(pytest.mark.skip(reason="Debian's chromium is not installed"))


@pytest.fixture(scope="session")
def county() -> Iterator[County]:
    """The county's sign-in that the site offers."""
    with open_county() as county:
        yield county


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory, county: County) -> Iterator[str]:
    """The address of the desk, served from a data folder of its own."""
    folder = tmp_path_factory.mktemp("days")
    ways = os.pathsep.join([str(ROOT / "src"), str(ROOT)])
    environment = {**os.environ, "HUIYIN_DATA": str(folder), "PYTHONPATH": ways}
    environment |= told_of(county)
    environment.pop("DATABASE_URL", None)
    with subprocess.Popen(
        [sys.executable, "-m", "tests.desk.days.serve"],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=(folder / "faults.txt").open("w"),
        text=True,
    ) as server:
        assert server.stdout is not None
        port = server.stdout.readline().strip()
        assert port, (folder / "faults.txt").read_text()[-2000:]
        yield f"http://127.0.0.1:{port}"
        server.kill()


@pytest.fixture
def visit(site: str, browser: Any) -> Iterator[Callable[..., Any]]:
    """Opens a page that stands at a moment. A complaint of the browser's (the content policy speaks
    there) or a request to another host fails the test."""
    faults: list[str] = []
    contexts = []

    def opened(at: str, **more: Any) -> Any:
        moment = datetime.fromisoformat(at).isoformat()
        more.setdefault("viewport", {"width": 1366, "height": 768})
        context = browser.new_context(
            base_url=site,
            locale="zh-CN",
            reduced_motion="reduce",
            extra_http_headers={MOMENT: moment},
            **more,
        )
        context.set_extra_http_headers({MOMENT: moment})
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda m: faults.append(m.text) if m.type == "error" else None)
        page.on("pageerror", lambda e: faults.append(str(e)))
        page.on("request", lambda r: _stays(r.url, site, faults))
        page.on("response", lambda r: faults.append(r.url) if r.status >= 500 else None)
        return page

    yield opened
    for context in contexts:
        context.close()
    assert faults == []


def _stays(url: str, site: str, faults: list[str]) -> None:
    parts = urlsplit(url)
    if parts.scheme not in ("data", "blob", "about") and parts.netloc != urlsplit(site).netloc:
        faults.append(f"request to another host: {url}")
