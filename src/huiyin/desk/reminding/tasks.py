"""The background worker's part: every working morning each town's reminders, once for each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, time, timedelta
from functools import partial

import structlog
from django.db import transaction
from django.utils.timezone import make_aware
from django_tasks import task
from django_tasks.base import TaskResultStatus
from django_tasks_db.models import DBTaskResult

from huiyin.desk.models import Robot, Seat, Told
from huiyin.desk.reminding import due, ways
from huiyin.desk.seats import Sitter
from huiyin.ledger import service
from huiyin.ledger.models import Matter, Town
from huiyin.ledger.world import LedgerWorld
from huiyin.reports import standing

MORNING = time(8, 30)
log = structlog.get_logger(__name__)


@task()
def morning() -> None:
    """Hold the signed reports against the ledgers, remind every town's staff, and plan the next
    morning."""
    try:
        for town in service.towns():
            standing.refresh(town)
            remind(town)
    finally:
        plan()


def plan() -> None:
    """Plan the next working morning's reminders, unless they are planned already."""
    waiting = DBTaskResult.objects.filter(
        task_path=morning.module_path, status=TaskResultStatus.READY
    )
    if waiting.exists():
        return
    moment = service.now()
    table = LedgerWorld("").workdays(None)
    day = moment.date() if moment.time() < MORNING else moment.date() + timedelta(days=1)
    while not table.is_working(day):
        day += timedelta(days=1)
    morning.using(run_after=make_aware(datetime.combine(day, MORNING))).enqueue()


def remind(town: Town) -> int:
    """Send what one town's people have to be reminded of today; gives how many reminders went."""
    today = service.now().date()
    table = LedgerWorld(town.code).workdays(None)
    sent = 0
    seats = Seat.objects.filter(town=town.code, user__is_active=True).exclude(mail="")
    for seat in seats.order_by("person"):
        found = due.of_person(Sitter(town, seat.person, today), table)
        sent += _send(town.code, seat.person, found, partial(ways.mail, seat.mail))
    robot = Robot.objects.filter(town=town.code, on=True).first()
    if robot is not None:
        found = due.of_town(town.code, today, table)
        sent += _send(town.code, "", found, partial(ways.robot, robot.address))
    return sent


def _send(
    town: str, person: str, found: Sequence[Matter], way: Callable[[Sequence[Matter]], None]
) -> int:
    """Send one reminder and note what it told; what was not taken is tried the next morning."""
    if not found:
        return 0
    told = [
        Told(town=town, person=person, number=one.number, due=one.due) for one in found if one.due
    ]
    try:
        with transaction.atomic():
            Told.objects.bulk_create(told)
            way(found)
    except ways.NotTakenError as wrong:
        log.warning("reminder_not_taken", town=town, why=str(wrong))
        return 0
    return 1
