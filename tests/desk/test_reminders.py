"""Reminders: number and link only, once, and never to or about whoever stands accused."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from datetime import datetime
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import pytest
from django.urls import reverse
from tests.desk.conftest import NOW, TOWN
from tests.desk.test_who_sees_what import petition, post, sign_in

pytestmark = pytest.mark.django_db
LATE = datetime(2025, 12, 1, 8, 30)


class _Receiver(BaseHTTPRequestHandler):
    """Keeps what it is sent; answers as the robot's server would."""

    got: list[Any] = []
    answer: bytes = b'{"errcode": 0}'

    def do_POST(self) -> None:
        self.got.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
        self.send_response(200)
        self.end_headers()
        self.wfile.write(self.answer)

    def log_message(self, *_args: Any) -> None:
        pass


@pytest.fixture
def robot(settings: Any, town: str) -> Iterator[type[_Receiver]]:
    """A loopback receiver in the robot's place, switched on for the town."""
    from huiyin.desk.models import Robot

    server = HTTPServer(("127.0.0.1", 0), _Receiver)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_port}/send?key=demo"
    settings.ROBOT_ADDRESSES = [address]
    Robot.objects.create(town=TOWN, address=address, on=True)
    _Receiver.got, _Receiver.answer = [], b'{"errcode": 0}'
    yield _Receiver
    server.shutdown()
    server.server_close()


def remind() -> int:
    from huiyin.desk.reminding.tasks import remind
    from huiyin.ledger import moments, service

    with moments.standing_at(LATE):
        return remind(service.town(TOWN))


def test_the_robot_gets_number_and_link_once(number: str, robot: type[_Receiver]) -> None:
    assert remind() == 1
    (said,) = robot.got
    assert said["msgtype"] == "text"
    text = said["text"]["content"]
    assert number in text
    assert reverse("desk:matter", args=[number]) in text
    for private in ("甲一帆", "村道亮化", "19900001234", "乙守正"):
        assert private not in text
    assert remind() == 0
    assert len(robot.got) == 1


def test_what_was_not_taken_is_tried_again(number: str, robot: type[_Receiver]) -> None:
    robot.answer = b'{"errcode": 93000, "errmsg": "invalid webhook"}'
    assert remind() == 0
    robot.answer = b'{"errcode": 0}'
    assert remind() == 1


def test_the_robot_is_off_by_default(number: str, robot: type[_Receiver]) -> None:
    from huiyin.desk.models import Robot

    assert Robot._meta.get_field("on").default is False
    Robot.objects.update(on=False)
    assert remind() == 0
    assert robot.got == []


def test_the_group_hears_nothing_of_accusations(town: str, robot: type[_Receiver]) -> None:
    petition("戊致远")
    assert remind() == 0


def test_mail_goes_to_whoever_owns_it_and_says_no_name(number: str, mailoutbox: list[Any]) -> None:
    from huiyin.desk.models import Seat

    assert remind() == 0
    Seat.objects.filter(person="乙守正").update(mail="yi@example.gov.cn")
    assert remind() == 1
    (mail,) = mailoutbox
    assert mail.to == ["yi@example.gov.cn"]
    assert number in mail.body
    assert "甲一帆" not in mail.body + mail.subject
    assert remind() == 0


def test_nobody_is_told_of_a_matter_that_accuses_them(town: str, mailoutbox: list[Any]) -> None:
    from huiyin.desk.models import Seat
    from huiyin.ledger.models import Matter

    number = petition("壬清")
    post("信访专干", "壬清", roles="承办人")
    post("信访员", "癸明", roles="承办人")
    Matter.objects.filter(number=number).update(owner="壬清", lead="癸明", due=NOW.date())
    Seat.objects.filter(person__in=["壬清", "癸明"]).update(mail="a@example.gov.cn")
    assert remind() == 1
    from huiyin.desk.models import Told

    assert set(Told.objects.values_list("person", flat=True)) == {"癸明"}
    assert len(mailoutbox) == 1


def test_only_the_robots_own_host_is_taken(client: Any, town: str) -> None:
    from huiyin.desk.models import Robot

    post("管理员", "癸理", roles="管理员")
    client = sign_in(client, "管理员")
    url = reverse("desk:reminders")
    said = client.post(url, {"address": "http://10.0.0.1/x", "on": "on"}).content.decode()
    assert "地址应以" in said
    good = "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=1"
    assert client.post(url, {"address": good}).status_code == 302
    assert not Robot.objects.get(town=TOWN).on


def test_the_next_working_morning_is_planned_once(db: None) -> None:
    from django_tasks_db.models import DBTaskResult

    from huiyin.desk.reminding.tasks import plan
    from huiyin.ledger import moments

    with moments.standing_at(datetime(2025, 11, 7, 9)):  # a Friday, after the hour
        plan()
        plan()
    (planned,) = DBTaskResult.objects.all()
    assert planned.run_after.astimezone().strftime("%Y-%m-%d") == "2025-11-10"
