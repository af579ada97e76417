"""Addresses of the settings."""

from __future__ import annotations

from django.urls import path

from huiyin.desk.settings import (
    accounts,
    calendar,
    handover,
    letterhead,
    numbers,
    own,
    parameters,
    reminders,
    shelf,
)

urlpatterns = [
    path("", shelf.shelf, name="settings"),
    path("own/", own.own, name="own"),
    path("parameters/", parameters.parameters, name="parameters"),
    path("parameters/<str:id>/", parameters.parameter, name="parameter"),
    path("calendar/", calendar.calendar, name="calendar"),
    path("calendar/new/", calendar.load, name="notice"),
    path("letterhead/", letterhead.head, name="letterhead"),
    path("numbers/", numbers.numbers, name="numbers"),
    path("accounts/", accounts.accounts, name="accounts"),
    path("accounts/<int:id>/", accounts.change, name="account"),
    path("accounts/<int:id>/handover/", handover.handover, name="handover"),
    path("reminders/", reminders.reminders, name="reminders"),
]
