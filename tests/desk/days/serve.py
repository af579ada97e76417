"""The desk served for the first days: a process of its own with a data folder of its own.

Each request names the moment that its browser stands at in a header, so that every first day has
its own today. Only this server of the tests listens to it.
"""

from __future__ import annotations

import os
import sys
from datetime import datetime
from socketserver import ThreadingMixIn
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

MOMENT = "X-Standing-At"
KEPT = ("Cache-Control", "max-age=3600")
LAID_OUT = datetime(2025, 11, 3, 9, 0)


class Quiet(WSGIRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:
        pass


class Threads(ThreadingMixIn, WSGIServer):
    daemon_threads = True


def main() -> None:
    os.environ["DJANGO_SETTINGS_MODULE"] = "tests.settings"
    import django

    django.setup()
    from django.contrib.staticfiles.handlers import StaticFilesHandler
    from django.core.management import call_command
    from django.core.wsgi import get_wsgi_application
    from tests.desk.days.town import lay_out

    from huiyin.ledger.moments import standing_at

    call_command("migrate", verbosity=0)
    with standing_at(LAID_OUT):
        lay_out()
    site = StaticFilesHandler(get_wsgi_application())

    def then(environ: Any, start: Any) -> Any:
        said = environ.get("HTTP_" + MOMENT.upper().replace("-", "_"))
        if environ["PATH_INFO"].startswith("/static/"):
            return site(environ, lambda status, heads: start(status, [*heads, KEPT]))
        with standing_at(datetime.fromisoformat(said) if said else LAID_OUT):
            return site(environ, start)

    server = make_server("127.0.0.1", 0, then, server_class=Threads, handler_class=Quiet)
    print(server.server_port, flush=True)  # noqa: T201 (tells the tests where it listens)
    server.serve_forever()


if __name__ == "__main__":
    sys.exit(main())
