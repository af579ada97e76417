"""Addresses of the desk."""

from __future__ import annotations

from django.urls import include, path

from huiyin.desk import (
    board,
    browse,
    bulk,
    display,
    drawing,
    entry,
    files,
    handling,
    lists,
    matter,
    papers,
    publishing,
    registers,
    related,
    report_line,
    reports,
    reveal,
    saved,
    search,
    steps,
)

app_name = "desk"
urlpatterns = [
    path("", lists.today, name="today"),
    path("display/", display.display, name="display"),
    path("search/", search.results, name="search"),
    path("matters/", browse.matters, name="matters"),
    path("matters/bulk/", bulk.bulk, name="bulk"),
    path("views/", saved.keep, name="keep"),
    path("views/<int:pk>/", saved.change, name="view"),
    # A number on paper may hold a slash; the longer address is tried first.
    path("matters/<path:number>/step/<str:step>/", steps.take, name="step"),
    path("matters/<path:number>/say/", handling.say, name="say"),
    path("matters/<path:number>/course/", drawing.course, name="course"),
    path("matters/<path:number>/related/", related.related, name="related"),
    path("matters/<path:number>/files/", files.add, name="attach"),
    path("matters/<path:number>/files/<str:digest>", files.file, name="attached"),
    path("matters/<path:number>/reveal/", reveal.of_matter, name="reveal"),
    path("matters/<path:number>/papers/<str:of>.<str:form>", papers.paper, name="paper"),
    path("matters/<path:number>/", matter.matter, name="matter"),
    path("new/", steps.openings, name="openings"),
    path("new/<str:procedure>/<str:step>/", steps.new, name="new"),
    path("registers/", registers.shelf, name="registers"),
    path("registers/<str:id>/", registers.register, name="register"),
    path("registers/<str:id>/new/", entry.enter, name="enter"),
    path("entries/<path:number>/reveal/", reveal.of_entry, name="reveal_entry"),
    path("entries/<path:number>/", entry.entry, name="entry"),
    path("reports/", reports.overview, name="reports"),
    path("reports/build/", reports.build, name="build"),
    path("reports/year/", publishing.overview, name="publishing"),
    path("reports/year/draft/", publishing.draft, name="publishing-draft"),
    path("reports/year/compare/<path:number>/", publishing.compare, name="publishing-compare"),
    path("reports/year/text/<path:number>/<str:form>", publishing.text, name="publishing-text"),
    path("reports/lines/<str:id>/", report_line.line, name="report_line"),
    path("reports/figures/<str:name>/", reports.figure, name="figure"),
    path("reports/files/<str:name>", reports.file, name="file"),
    path("village/", include("huiyin.desk.village.urls")),
    path("settings/", include("huiyin.desk.settings.urls")),
    path("board/", board.board, name="board"),
]
