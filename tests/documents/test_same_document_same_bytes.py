"""A document written twice, in other processes and on other days, is the same file."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

from tests.documents.pages import written_pdf
from tests.documents.report_sample import report

from huiyin.documents.docx import write_docx
from huiyin.documents.html import write_html

ROOT = Path(__file__).parents[2]
ELSEWHERE = """
import hashlib, time
time.time = lambda: 2_000_000_000.0
from tests.documents.report_sample import report
from huiyin.documents.docx import write_docx
from huiyin.documents.html import write_html
from huiyin.documents.pdf import write_pdf
for written in (write_docx(report()), write_html(report()).encode(), write_pdf(report())):
    print(hashlib.sha256(written).hexdigest())
"""


def test_another_process_writes_the_same_bytes() -> None:
    here = [
        hashlib.sha256(written).hexdigest()
        for written in (write_docx(report()), write_html(report()).encode(), written_pdf(report()))
    ]
    environment = os.environ | {"PYTHONHASHSEED": "7", "TZ": "Asia/Shanghai"}
    environment.pop("SOURCE_DATE_EPOCH", None)
    environment["PYTHONPATH"] = os.pathsep.join([str(ROOT), *filter(None, sys.path)])
    there = subprocess.run(
        [sys.executable, "-c", ELSEWHERE],
        check=True, capture_output=True, text=True, env=environment,
    ).stdout.split()  # fmt: skip
    assert there == here
