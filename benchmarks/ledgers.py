"""Import of many rows, rebuild of many matters, appending, folding, building a report.

Rebuild, verify and fold are measured in processor seconds."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any

import xlsxwriter
from django.db import connection

from benchmarks import baselines
from benchmarks.measure import paired, processor_seconds, seconds
from huiyin.exchange.importing import import_paths
from huiyin.kernel.acts import Actor
from huiyin.kernel.docket import fold
from huiyin.ledger import known, service
from huiyin.ledger.towns import add_town
from huiyin.ledger.world import LedgerWorld
from huiyin.reports.building import build, compose

TOWN = "BENCH"
TABLES = ("ledger_act", "ledger_payload", "ledger_matter", "ledger_factindex", "ledger_search")
"""All the tables that an import writes rows to."""
WHO = [Actor("演某", "officer")]
HEAD = (
    "编号",
    "收到日期",
    "收到方式",
    "申请人类型",
    "申请人",
    "申请内容",
    "承办人",
    "保密审查日期",
    "保密审查结果",
    "保密审查人",
    "答复日期",
    "答复类型",
)


def write_rows(path: Path, count: int, first: int = 1) -> None:
    """A ledger of requests of 2020, numbered from `first`, spread over the year."""
    random = Random(11)
    kinds = ("自然人", "商业企业", "科研机构", "其他")
    with xlsxwriter.Workbook(str(path), {"constant_memory": True}) as book:
        page = book.add_worksheet("2020年")
        page.write_string(0, 0, "2020年依申请公开台账")
        for column, text in enumerate(HEAD):
            page.write_string(1, column, text)
        for i in range(count):
            day = date(2020, 1, 2) + timedelta(days=random.randrange(330))
            replied = day + timedelta(days=random.randrange(3, 20))
            row = (
                f"回依申〔2020〕{i + first}号",
                day.isoformat(),
                "当面",
                kinds[i % 4],
                f"演某{i}",
                f"第{i}件申请的内容",
                "承一帆",
                replied.isoformat(),
                "可以公开",
                "审守正",
                replied.isoformat(),
                "予以公开" if i % 3 else "信息不存在",
            )
            for column, text in enumerate(row):
                page.write_string(i + 2, column, text)


def importing(folder: Path, count: int) -> dict[str, object]:
    """Our import of `count` rows against parsing them and inserting the same rows bare: wall
    seconds, and processor seconds for a machine that does other things besides."""
    add_town("基准镇", code=TOWN)
    path = folder / "requests.xlsx"
    write_rows(path, count)
    spent: list[float] = []
    ours = seconds(lambda: spent.append(processor_seconds(lambda: import_paths(TOWN, [path]))))
    tables: dict[str, tuple[list[str], list[Any]]] = {}
    with connection.cursor() as cursor:
        for table in TABLES:
            cursor.execute(f"SELECT * FROM {table} WHERE town = %s", [TOWN])
            tables[table] = ([c[0] for c in cursor.description], cursor.fetchall())

    def bare() -> None:
        baselines.parse(str(path))
        for table, (columns, rows) in tables.items():
            at = columns.index("town")
            other = [(*row[:at], "BARE", *row[at + 1 :]) for row in rows]
            if columns[0] == "doc":  # the running number, which the database gives
                columns, other = columns[1:], [row[1:] for row in other]
            baselines.insert(table, columns, [_plain(row) for row in other])

    base = seconds(lambda: spent.append(processor_seconds(bare)))
    return {
        "rows": count,
        "ours_s": round(ours, 2),
        "ratio": round(ours / base, 2),
        "processor_s": [round(one, 2) for one in spent],
        "processor_ratio": round(spent[0] / spent[1], 2),
        "target": 3.0,
    }


def _plain(row: tuple[Any, ...]) -> tuple[Any, ...]:
    return tuple(
        json.dumps(v, ensure_ascii=False) if isinstance(v, dict | list) else v for v in row
    )


def rebuilding(count: int) -> dict[str, object]:
    took = processor_seconds(lambda: service.rebuild(TOWN))
    return {
        "matters": count,
        "seconds": round(took, 2),
        "per_matter_ms": round(took / count * 1e3, 3),
    }


def verifying() -> dict[str, object]:
    verdict = service.verify(TOWN)
    took = processor_seconds(lambda: service.verify(TOWN))
    return {"acts": verdict.acts, "ok": verdict.ok, "acts_per_s": round(verdict.acts / took)}


def folding() -> dict[str, object]:
    from huiyin.kernel import registry

    number = "回依申〔2020〕1号"
    acts = known.acts_of(TOWN, number)
    definition, world = registry.procedure("disclosure.request"), LedgerWorld(TOWN)
    rounds = 2000

    def run() -> None:
        for _ in range(rounds):
            fold(definition, acts, world, as_of=date(2020, 12, 31))

    return {"folds_per_s": round(rounds / processor_seconds(run))}


def appending(rounds: int = 40) -> dict[str, object]:
    """One lawful append with judging, chain and projection against a bare ORM transaction."""
    add_town("追加镇", code="APPEND")
    add_town("对照镇", code="CONTROL")
    facts = {"applicant_kind": "person", "applicant_name": "演某", "channel": "in_person"}
    opened = {
        town: service.open(
            town,
            "disclosure.request",
            facts={**facts, "subject": "基准"},
            actors=WHO,
            at=date(2020, 1, 6),
        ).number
        for town in ("APPEND", "CONTROL")
    }

    def ours() -> None:
        service.act(
            "APPEND",
            opened["APPEND"],
            "search",
            actors=WHO,
            at=date(2020, 2, 3),
            facts={"search_record": "x"},
        )

    ratio = paired(
        "append",
        ours,
        lambda: baselines.orm_append("CONTROL", opened["CONTROL"]),
        rounds=rounds,
        speed=True,
    )
    return {**ratio.plain(), "target": 0.5, "holds": ratio.median >= 0.5}


def reporting(folder: Path, year: int = 2020) -> dict[str, object]:
    """The report from evidence against writing the same content by plain python-docx."""
    from huiyin.documents.docx import write_docx
    from huiyin.figures.cases import Period
    from huiyin.figures.evidence import Evidence
    from huiyin.figures.pins import pin
    from huiyin.ledger.models import Matter, Town
    from huiyin.reports.built import Built

    town = Town.objects.get(code=TOWN)
    whole = seconds(lambda: build(town, "disclosure", year, folder))

    def ours() -> bytes:
        built = Built("disclosure", town, year, pin(TOWN, year))
        return write_docx(compose(built, Evidence(TOWN, Period.year(year))))

    built = Built("disclosure", town, year, pin(TOWN, year))
    document = compose(built, Evidence(TOWN, Period.year(year)))
    paragraphs = [
        "".join(r.text for r in b.runs) if hasattr(b, "runs") else getattr(b, "text", "")
        for b in document.blocks
    ]
    tables = [
        [["".join(r.text for r in c.runs) for c in row] for row in (*b.header, *b.rows)]
        for b in document.blocks
        if hasattr(b, "rows")
    ]
    ours_s = seconds(ours)
    base = seconds(lambda: baselines.plain_docx(paragraphs, tables))
    return {
        "matters": Matter.objects.filter(town=TOWN).count(),
        "all_files_s": round(whole, 2),
        "docx_s": round(ours_s, 3),
        "ratio": round(ours_s / base, 2),
        "target": 3.0,
    }
