"""`{% load desk %}`: what `huiyin.desk.markup` writes, where a template wants it."""

from __future__ import annotations

from django import template

from huiyin.desk import markup

register = template.Library()
register.simple_tag(markup.listed)
register.simple_tag(markup.picked)
register.simple_tag(markup.pair)
