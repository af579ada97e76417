"""Frozen baselines: what the same work costs without a kernel, a chain or a report engine.

Do not improve these. They are the ruler.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date
from html import escape
from io import BytesIO
from typing import Any

from django.db import connection, transaction

from huiyin.ledger.models import Act, Head, Matter


def orm_append(town: str, number: str) -> None:
    """One ORM transaction that reads the head and writes an act, a payload's worth, and the row."""
    with transaction.atomic():
        head = Head.objects.select_for_update().get(town=town)
        matter = Matter.objects.get(town=town, number=number)
        Act.objects.create(
            town=town,
            seq=head.size + 1,
            matter=number,
            matter_seq=matter.size + 1,
            kind="step",
            step="search",
            at="2020-02-03",
            recorded_at="2020-02-03T09:00:00+08:00",
            actors=[{"name": "甲", "role": "officer"}],
            facts={"search_record": "x"},
            commitments={},
            about={},
            prev=head.hash,
            hash=f"{head.size + 1:064x}",
        )
        head.size += 1
        head.hash = f"{head.size:064x}"
        head.save()
        matter.size += 1
        matter.last_day = date(2020, 2, 3)
        matter.save()


def parse(path: str) -> list[list[Any]]:
    """The sheet's rows as calamine gives them."""
    from python_calamine import CalamineWorkbook

    return CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()


def insert(table: str, columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
    """Rows into a table with one executemany."""
    slots = ", ".join(["%s"] * len(columns))
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.executemany(f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({slots})", rows)


def plain_docx(paragraphs: Sequence[str], tables: Sequence[Sequence[Sequence[str]]]) -> bytes:
    """The same content by plain python-docx."""
    from docx import Document

    document = Document()
    for text in paragraphs:
        document.add_paragraph(text)
    for rows in tables:
        width = max(len(row) for row in rows)
        table = document.add_table(rows=len(rows), cols=width)
        for i, row in enumerate(rows):
            cells = table.rows[i].cells
            for j, text in enumerate(row):
                cells[j].text = text
    target = BytesIO()
    document.save(target)
    return target.getvalue()


def plain_html(
    paragraphs: Sequence[str], tables: Sequence[Sequence[Sequence[str]]], title: str
) -> bytes:
    """The same words as a bare page."""
    parts = [f"<!DOCTYPE html><html><head><title>{escape(title)}</title></head><body>"]
    parts += [f"<p>{escape(text)}</p>" for text in paragraphs]
    for rows in tables:
        lines = ("".join(f"<td>{escape(text)}</td>" for text in row) for row in rows)
        parts.append(f"<table>{''.join(f'<tr>{line}</tr>' for line in lines)}</table>")
    return "".join([*parts, "</body></html>"]).encode()


def plain_workbook(sheets: Mapping[str, Sequence[Sequence[Any]]]) -> bytes:
    """The same cells by plain XlsxWriter."""
    from xlsxwriter import Workbook

    target = BytesIO()
    with Workbook(target, {"in_memory": True}) as book:
        for name, rows in sheets.items():
            page = book.add_worksheet(name)
            for line, row in enumerate(rows):
                for column, cell in enumerate(row):
                    page.write(line, column, cell)
    return target.getvalue()


def plain_data(data: Any) -> bytes:
    """The same data as text, laid out to be read."""
    return json.dumps(data, ensure_ascii=False, indent=1, sort_keys=True).encode()


def as_json(rows: Sequence[Any]) -> str:
    return json.dumps(rows, ensure_ascii=False, default=str)
