"""`{% load desk %}`: what `huiyin.desk.markup` writes, where a template wants it."""

from __future__ import annotations

from functools import cache

from django import template
from django.template.loader import render_to_string
from django.utils.translation import get_language

from huiyin.desk import markup

register = template.Library()
register.simple_tag(markup.listed)
register.simple_tag(markup.picked)
register.simple_tag(markup.pair)


@register.simple_tag
def navigation(here: str, q: str) -> str:
    """The ways to every part of the desk, and the search; `here` is the part that one is in. It is
    the same for everybody, and kept but for what somebody searches for."""
    return _searched(here, q) if q else _navigation(here, get_language())


@cache
def _navigation(here: str, _language: str | None) -> str:
    return _searched(here, "")


def _searched(here: str, q: str) -> str:
    return render_to_string("desk/navigation.html", {"here": here, "q": q})
