"""Addresses of the whole site."""

from __future__ import annotations

from django.urls import include, path
from django.views.generic import RedirectView

urlpatterns = [
    path("", RedirectView.as_view(url="/desk/")),
    path("desk/account/", include("huiyin.accounts")),
    path("desk/", include("huiyin.desk.urls")),
    path("language/", include("django.conf.urls.i18n")),
]
