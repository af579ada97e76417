"""`huiyin up`: serve the desk; with --demo, the demo town first."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys

from huiyin.cli.answers import Answer, UsageProblemError
from huiyin.cli.data import start
from huiyin.cli.grammar import with_json


def add(group: argparse.ArgumentParser) -> None:
    with_json(group)
    group.add_argument("--port", type=int, default=8000, metavar="端口")
    group.add_argument("--host", default="127.0.0.1", metavar="地址")
    group.add_argument("--demo", action="store_true", help="先装入演示镇并生成其年度报告")
    group.add_argument("--out", default="out", metavar="文件夹", help="演示报告写到哪里")
    group.add_argument("--no-serve", action="store_true", help="只准备，不启动服务")
    group.set_defaults(run=_up)


def _up(chosen: argparse.Namespace) -> Answer:
    start()
    data: dict[str, object] = {}
    lines: list[str] = []
    if chosen.demo:
        from huiyin.cli.demo import prepare

        data, lines = prepare(chosen.out)
    _collect()
    if chosen.no_serve:
        return Answer({**data, "serving": False}, lines or ["已准备好"])
    for line in lines:
        print(line, file=sys.stderr if chosen.json else sys.stdout, flush=True)
    print(f"回音在 http://localhost:{chosen.port} ，按 Ctrl+C 停止", file=sys.stderr, flush=True)
    _plan()
    _serve(chosen.host, chosen.port)
    return Answer({**data, "serving": False})


def _collect() -> None:
    from django.core.management import call_command

    call_command("collectstatic", verbosity=0, interactive=False)


def _plan() -> None:
    from huiyin.desk.reminding.tasks import plan

    plan()


def _serve(host: str, port: int) -> None:
    """The web server with the background worker beside it; both end together."""
    environment = {**os.environ, "DJANGO_SETTINGS_MODULE": "huiyin.settings"}
    worker = subprocess.Popen(
        [sys.executable, "-m", "django", "db_worker"],
        env=environment,
        stdout=subprocess.DEVNULL,
    )
    try:
        from granian import Granian
        from granian.constants import Interfaces

        Granian(
            "huiyin.wsgi:application",
            address=host,
            port=port,
            interface=Interfaces.WSGI,
            blocking_threads=1,
            log_access=False,
        ).serve()
    except OSError as error:
        raise UsageProblemError(f"端口{port}用不了：{error}；可用 --port 换一个") from None
    finally:
        worker.terminate()
        worker.wait()
