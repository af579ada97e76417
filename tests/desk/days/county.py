"""A county's sign-in (OpenID Connect) in miniature: says who one is without asking."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import jwt

CLIENT, SECRET, NAME = "huiyin", "between-town-and-county-only", "县统一身份认证"


class County(ThreadingHTTPServer):
    """Listens on this machine; `person` is whom the next sign-in is by, "" for somebody who turns
    back. `asked`: what the town's requests said."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Desk)
        self.person = ""
        self.asked: list[dict[str, str]] = []

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    def claims(self) -> dict[str, Any]:
        now = int(time.time())
        who = {"sub": f"county-{self.person}", "preferred_username": self.person}
        return who | {"iss": self.address, "aud": CLIENT, "iat": now, "exp": now + 600}


class Desk(BaseHTTPRequestHandler):
    server: County

    def do_GET(self) -> None:
        parts = urlsplit(self.path)
        asked = {name: values[0] for name, values in parse_qs(parts.query).items()}
        at = self.server.address
        if parts.path == "/.well-known/openid-configuration":
            self._tell(
                {
                    "issuer": at,
                    "authorization_endpoint": f"{at}/authorize",
                    "token_endpoint": f"{at}/token",
                    "userinfo_endpoint": f"{at}/userinfo",
                    "jwks_uri": f"{at}/keys",
                    "token_endpoint_auth_methods_supported": ["client_secret_post"],
                }
            )
        elif parts.path == "/authorize":
            self.server.asked.append(asked)
            said = {"code": "once"} if self.server.person else {"error": "access_denied"}
            back = urlencode({**said, "state": asked["state"]})
            self.send_response(302)
            self.send_header("Location", f"{asked['redirect_uri']}?{back}")
            self.end_headers()
        elif parts.path == "/userinfo":
            self._tell(self.server.claims())
        else:
            self.send_error(404)

    def do_POST(self) -> None:
        length = int(self.headers["Content-Length"])
        sent = parse_qs(self.rfile.read(length).decode())
        self.server.asked.append({name: values[0] for name, values in sent.items()})
        claims = self.server.claims()
        token = jwt.encode(claims, SECRET * 2, algorithm="HS256", headers={"kid": "one"})
        self._tell({"access_token": "for-once", "token_type": "Bearer", "id_token": token})

    def log_message(self, format: str, *args: Any) -> None:
        pass

    def _tell(self, said: dict[str, Any]) -> None:
        body = json.dumps(said).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@contextmanager
def open_county() -> Iterator[County]:
    county = County()
    Thread(target=county.serve_forever, daemon=True).start()
    yield county
    county.shutdown()
    county.server_close()


def environment(county: County) -> dict[str, str]:
    """How a town is told of it."""
    return {
        "HUIYIN_OIDC_SERVER": county.address,
        "HUIYIN_OIDC_CLIENT": CLIENT,
        "HUIYIN_OIDC_SECRET": SECRET,
        "HUIYIN_OIDC_NAME": NAME,
    }
