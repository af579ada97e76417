"""The ways out: mail by SMTP, a WeCom group robot. Number and link only; no name, no title."""

from __future__ import annotations

import json
import urllib.request
from collections.abc import Sequence

from django.conf import settings
from django.core.mail import send_mail
from django.urls import reverse

from huiyin.ledger.models import Matter

_SECONDS = 20


class NotTakenError(Exception):
    """The other side did not take a reminder; says why."""


def text(found: Sequence[Matter]) -> str:
    """One line a matter: number and link."""
    lines = [
        f"{one.number} {settings.SITE}{reverse('desk:matter', args=[one.number])}" for one in found
    ]
    return "\n".join(["以下事项临期或者逾期，请登录查看：", *lines])


def mail(address: str, found: Sequence[Matter]) -> None:
    """Send by mail. Raises `NotTakenError`."""
    try:
        send_mail(f"回音提醒：{len(found)}件", text(found), None, [address])
    except OSError as wrong:
        raise NotTakenError(str(wrong)) from wrong


def robot(address: str, found: Sequence[Matter]) -> None:
    """Post to a group robot; to no other host than the settings name. Raises `NotTakenError`."""
    if not address.startswith(tuple(settings.ROBOT_ADDRESSES)):
        raise NotTakenError("机器人地址不在允许之列")
    body = {"msgtype": "text", "text": {"content": text(found)}}
    request = urllib.request.Request(
        address,
        data=json.dumps(body, ensure_ascii=False).encode(),
        headers={"Content-Type": "application/json"},
    )
    try:
        with _opener.open(request, timeout=_SECONDS) as answer:
            said = json.loads(answer.read() or b"{}")
    except (OSError, ValueError) as wrong:
        raise NotTakenError(str(wrong)) from wrong
    if said.get("errcode"):
        raise NotTakenError(str(said.get("errmsg", "")))


class _Stay(urllib.request.HTTPRedirectHandler):
    """Follows nobody elsewhere."""

    def redirect_request(self, *_args: object, **_more: object) -> None:
        return None


_opener = urllib.request.build_opener(_Stay)
