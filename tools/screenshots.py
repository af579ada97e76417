"""Pictures of the desk for the readme and the documentation, taken in Debian's Chromium.

    .venv/bin/python tools/screenshots.py [FOLDER]
    .venv/bin/python tools/screenshots.py --demo DATA [FOLDER]

The first lays out a small fictional town as of one day in a folder of its own, looks at its pages,
and writes sign-in, list, matter and matter-phone to docs/images or FOLDER. The second
looks at the demo town whose data stand in DATA (`HUIYIN_DATA=DATA huiyin up --demo --no-serve`), as
its own people today, and writes the main pages (`PAGES`). Needs the assets of script/setup.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

IMAGES = Path(__file__).resolve().parent.parent / "docs" / "images"
QUIET = ["--no-sandbox", "--disable-background-networking", "--disable-sync", "--no-first-run"]
TOWN, PASSWORD = "DEMO", "echo-echo-echo"
TODAY = date(2025, 11, 6)
# (account of the demo, address, picture); a picture for a phone says so.
PAGES = (
    ("officer", "", "today"),
    ("mayor", "board/", "board"),
    ("mayor", "registers/enforcement.officers/?sort=until", "register"),
    ("mayor", "reports/?year=2020", "reports"),
    ("mayor", "reports/lines/disclosure/?year=2020", "report-line"),
    ("mayor", "publish/", "publish"),
    ("admin", "settings/letterhead/", "letterhead"),
    ("enforcement", "new/", "new"),
    ("mediator", "village/", "village-phone"),
)
PEOPLE = (
    ("乙守正", "公开专干", "承办人"),
    ("戊致远", "主任", "政府信息公开工作机构负责人"),
    ("丙慎独", "保密员", "保密审查人"),
    ("庚思齐", "副镇长", "分管领导"),
)


@dataclass(frozen=True)
class Request:
    """One request: `steps` are (day, step, facts, partner)."""

    n: int
    received: str
    who: str
    subject: str
    village: str = ""
    kind: str = "person"
    steps: Sequence[tuple[str, str, dict[str, Any], str]] = ()


_FARM, _DRAFT = "演示某农机合作社", {"draft_text": "答复稿一"}
_ASKED = {"correction_items": "请写明路段", "correction_days": 15}
REQUESTS = (
    Request(
        7,
        "2025-09-24",
        "甲一帆",
        "2019年征地补偿款发放明细",
        "晴川村",
        steps=(
            ("2025-10-09", "ask_third", {}, _FARM),
            ("2025-10-11", "third_received", {}, _FARM),
            ("2025-10-21", "third_answered", {"third_answer": "agree"}, _FARM),
            ("2025-10-24", "draft", _DRAFT, ""),
        ),
    ),
    Request(8, "2025-09-28", "丁文澜", "镇区公厕改造招标文件", "听雨村"),
    Request(
        9,
        "2025-09-30",
        "演示某建材公司",
        "沿街立面改造方案",
        kind="company",
        steps=(("2025-11-03", "draft", _DRAFT, ""),),
    ),
    Request(
        10,
        "2025-10-13",
        "辛可为",
        "本村低保评议会议记录",
        "望月村",
        steps=(("2025-10-27", "ask_third", {}, "演示某某"),),
    ),
    Request(
        11,
        "2025-10-15",
        "壬如松",
        "农村道路养护合同",
        "石桥村",
        steps=(("2025-10-20", "ask_correction", _ASKED, ""),),
    ),
    Request(12, "2025-10-16", "癸思远", "2024年防汛物资采购清单", "柳塘村"),
    Request(13, "2025-10-28", "演示某律师事务所", "合法性审查意见目录", kind="legal"),
    Request(14, "2025-11-05", "己向阳", "宅基地审批流程和办理时限", "荷塘村"),
    Request(15, "2025-10-11", "庚辰光", "社区活动中心建设资金来源", "和平社区"),
)


def lay_out() -> None:
    """The town, its staff and its requests."""
    from django.contrib.auth import get_user_model

    from huiyin.desk.models import Seat
    from huiyin.ledger import bulk, service

    service.add_town("回音镇", code=TOWN, county="演示县")
    villages = [{"name": r.village, "kind": "village"} for r in REQUESTS if r.village]
    bulk.enter_many(TOWN, "villages", villages)
    posts = [{"name": p, "office": "党政办", "roles": r} for _, p, r in PEOPLE]
    bulk.enter_many(TOWN, "posts", posts)
    held = [
        {"person": n, "post": p, "office": "党政办", "valid_from": "2019-01-01"}
        for n, p, _ in PEOPLE
    ]
    bulk.enter_many(TOWN, "appointments", held)
    user = get_user_model().objects.create_user("officer", password=PASSWORD)
    Seat.objects.create(user=user, town=TOWN, person=PEOPLE[0][0])
    for one in REQUESTS:
        _enter(one)


def _enter(one: Request) -> None:
    """Open a request and take its steps, each on its own day."""
    from huiyin.kernel.acts import Actor
    from huiyin.ledger import service

    number = f"回依申〔2025〕{one.n}号"
    officer = [Actor(PEOPLE[0][0], "officer")]
    facts = {
        "applicant_kind": one.kind,
        "applicant_name": one.who,
        "channel": "in_person",
        "subject": one.subject,
        "handler": PEOPLE[0][0],
        **({"village": one.village} if one.village else {}),
    }
    with _on(one.received) as at:
        service.open(TOWN, "disclosure.request", facts=facts, actors=officer, at=at, number=number)
    for day, step, more, partner in one.steps:
        with _on(day) as at:
            service.act(TOWN, number, step, actors=officer, at=at, facts=more, key=partner)


@contextmanager
def _on(day: str) -> Iterator[date]:
    from huiyin.ledger.moments import standing_at

    at = date.fromisoformat(day)
    with standing_at(datetime(at.year, at.month, at.day, 10)):
        yield at


def main() -> None:
    words = sys.argv[1:]
    demo = words[1] if words[:1] == ["--demo"] else ""
    rest = words[2:] if demo else words
    target = Path(rest[0]) if rest else IMAGES
    with tempfile.TemporaryDirectory() as folder:
        os.environ["HUIYIN_DATA"] = demo or folder
        os.environ["HUIYIN_DEBUG"] = "1"  # files from where they stand, nothing collected
        os.environ["DJANGO_SETTINGS_MODULE"] = "huiyin.settings"
        import django

        django.setup()
        if demo:
            accounts = json.loads((Path(demo) / "demo-accounts.json").read_text("utf-8"))
            _look(None, lambda site: _main_pages(site, target, accounts))
            return
        from django.core.management import call_command

        call_command("migrate", verbosity=0)
        lay_out()
        _look(TODAY, lambda site: _pictures(site, target))


def _look(day: date | None, pictures: Callable[[str], None]) -> None:
    """Serve the desk, as of a day or of now, while pictures are taken."""
    from threading import Thread
    from wsgiref.simple_server import WSGIRequestHandler, make_server

    from django.contrib.staticfiles.handlers import StaticFilesHandler
    from django.core.wsgi import get_wsgi_application

    from huiyin.ledger import moments

    class Quiet(WSGIRequestHandler):
        def log_message(self, format: str, *args: Any) -> None:
            pass

    # The server's thread must stand at the same day as the town.
    now = moments.now()
    stands = datetime(day.year, day.month, day.day, 9, 30, tzinfo=moments.CHINA) if day else now
    site = StaticFilesHandler(get_wsgi_application())

    def then(environ: Any, start: Any) -> Any:
        with moments.standing_at(stands):
            return site(environ, start)

    server = make_server("127.0.0.1", 0, then, handler_class=Quiet)
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        pictures(f"http://127.0.0.1:{server.server_port}")
    finally:
        server.shutdown()


def _pictures(site: str, target: Path) -> None:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path="/usr/bin/chromium", args=QUIET)
        page = browser.new_page(viewport={"width": 1366, "height": 768}, locale="zh-CN")
        page.goto(f"{site}/desk/")
        page.screenshot(path=target / "sign-in.png")
        page.fill("#id_login", "officer")
        page.fill("#id_password", PASSWORD)
        page.keyboard.press("Enter")
        page.wait_for_selector(".rows")
        page.screenshot(path=target / "list.png")
        page.click("text=回依申〔2025〕7号")
        page.wait_for_selector(".bar")
        page.screenshot(path=target / "matter.png", full_page=True)
        page.set_viewport_size({"width": 390, "height": 844})
        page.screenshot(path=target / "matter-phone.png")
        browser.close()


def _main_pages(site: str, target: Path, accounts: dict[str, str]) -> None:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path="/usr/bin/chromium", args=QUIET)
        for account in dict.fromkeys(one for one, _address, _name in PAGES):
            page = browser.new_page(viewport={"width": 1366, "height": 768}, locale="zh-CN")
            page.goto(f"{site}/desk/")
            page.fill("#id_login", account)
            page.fill("#id_password", accounts[account])
            page.keyboard.press("Enter")
            page.wait_for_selector("header nav")
            for _account, address, name in (one for one in PAGES if one[0] == account):
                phone = name.endswith("-phone")
                page.set_viewport_size(
                    {"width": 390, "height": 844} if phone else {"width": 1366, "height": 768}
                )
                page.goto(f"{site}/desk/{address}")
                page.screenshot(path=target / f"{name}.png")
            page.context.close()
        browser.close()


if __name__ == "__main__":
    main()
