"""Addresses of the desk."""

from __future__ import annotations

from django.urls import path

from huiyin.desk import lists, matter, steps

app_name = "desk"
urlpatterns = [
    path("", lists.today, name="today"),
    path("matters/", lists.matters, name="matters"),
    path("new/<str:procedure>/", steps.new, name="new"),
    path("matters/<path:number>/step/<str:step>/", steps.take, name="step"),
    path("matters/<path:number>/", matter.matter, name="matter"),
]
