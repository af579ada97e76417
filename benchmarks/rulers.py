"""Frozen baselines of the desk's pages: the least that a logged-in Django view can do with the same
rows (B1), and Django's own admin list over the same table. Do not improve these."""

from __future__ import annotations

from django.contrib import admin
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.template import engines
from django.urls import include, path

from benchmarks.models import PlainMatter
from huiyin.ledger.models import Act, Matter, Payload

ROWS = 50
_HEAD = "<!doctype html><title>B1</title><p>{{ user.username }}</p>"
_LIST = engines["django"].from_string(
    _HEAD + "<table>{% for m in matters %}<tr><td><a href='/b1/{{ m.town }}/{{ m.number }}/'>"
    "{{ m.number }}</a></td><td>{{ m.state }}</td><td>{{ m.procedure }}</td><td>{{ m.title }}</td>"
    "<td>{{ m.opened|date:'Y-m-d' }}</td><td>{{ m.due|date:'Y-m-d' }}</td><td>{{ m.village }}</td>"
    "<td>{{ m.owner }}</td></tr>{% endfor %}</table>"
)
_CASE = engines["django"].from_string(
    _HEAD + "<h1>{{ m.number }} {{ m.title }}</h1><p>{{ m.state }} {{ m.due|date:'Y-m-d' }}</p>"
    "<ol>{% for a in acts %}<li>{{ a.at }} {{ a.step }} {% for w in a.actors %}{{ w.name }}"
    "{% endfor %}<dl>{% for k, v in a.facts.items %}<dt>{{ k }}<dd>{{ v }}{% endfor %}</dl>"
    "{% endfor %}</ol>{% for p in persons %}{% for k, v in p.body.facts.items %}{{ k }}: {{ v }}"
    "{% endfor %}{% endfor %}"
)


@login_required
def newest(request: HttpRequest, town: str) -> HttpResponse:
    """The fifty newest matters."""
    found = Matter.objects.filter(town=town).order_by("-opened", "-number")[:ROWS]
    return HttpResponse(_LIST.render({"matters": found}, request))


@login_required
def due(request: HttpRequest, town: str) -> HttpResponse:
    """The fifty open matters that are due first."""
    found = Matter.objects.filter(town=town, closed=None, due__isnull=False)
    return HttpResponse(_LIST.render({"matters": found.order_by("due", "number")[:ROWS]}, request))


@login_required
def case(request: HttpRequest, town: str, number: str) -> HttpResponse:
    """One matter with its acts and its persons."""
    told = {
        "m": Matter.objects.get(town=town, number=number),
        "acts": Act.objects.filter(town=town, matter=number).order_by("matter_seq"),
        "persons": Payload.objects.filter(town=town, matter=number),
    }
    return HttpResponse(_CASE.render(told, request))


@admin.register(PlainMatter)
class PlainMatters(admin.ModelAdmin):  # type: ignore[type-arg]
    """The list of Django's admin with the desk's columns."""

    list_display = ("number", "state", "procedure", "title", "opened", "due", "village", "owner")
    list_per_page = ROWS
    ordering = ("-opened", "-number")


urlpatterns = [
    path("b1/<str:town>/newest/", newest),
    path("b1/<str:town>/due/", due),
    path("b1/<str:town>/<path:number>/", case),
    path("admin/", admin.site.urls),
    path("", include("huiyin.urls")),
]
