"""Addresses of the village's pages."""

from __future__ import annotations

from django.urls import path

from huiyin.desk.village import pages

urlpatterns = [
    path("", pages.start, name="village"),
    path("<str:id>/whole/", pages.whole, name="village_whole"),
    path("<str:id>/<int:n>/", pages.ask, name="village_ask"),
]
