"""Files of a matter: kept, listed, given out in reach only; marked ones never come in."""

from __future__ import annotations

import io
import zipfile
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from tests.desk.conftest import TOWN, ask
from tests.desk.test_who_sees_what import petition, post, sign_in

from huiyin.ledger.models import Act, Evidence

pytestmark = pytest.mark.django_db
TEXT = "村道亮化检索情况说明，2025年11月。".encode()


def upload(client: Any, number: str, name: str, data: bytes) -> str:
    sent = {"files": SimpleUploadedFile(name, data)}
    answer = client.post(reverse("desk:attach", args=[number]), sent, follow=True)
    return str(answer.content.decode())


def digest() -> str:
    return Evidence.objects.get(town=TOWN).digest


def docx(body: str) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", body)
    return made.getvalue()


def written(text: str) -> bytes:
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    return docx(
        f'<w:document xmlns:w="{space}"><w:body><w:p><w:r><w:t>{text}</w:t></w:r></w:p>'
        "</w:body></w:document>"
    )


def test_a_file_is_kept_listed_and_given_out(officer: Any, number: str) -> None:
    html = upload(officer, number, "..\\检索<说明>.txt", TEXT)
    assert "检索_说明_.txt" in html
    assert "乙守正　添加材料" in html
    answer = officer.get(reverse("desk:attached", args=[number, digest()]))
    assert answer.content == TEXT
    assert answer["Content-Disposition"].startswith("attachment;")
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert answer["Content-Type"] == "application/octet-stream"


def test_the_chain_holds_no_name_of_a_file(officer: Any, number: str) -> None:
    upload(officer, number, "甲一帆的申请.txt", TEXT)
    assert not any("甲一帆" in str(a.facts) for a in Act.objects.filter(step="file"))


def test_files_come_with_a_step_and_with_an_opening(officer: Any, number: str) -> None:
    step = reverse("desk:step", args=[number, "search"])
    sent = {
        "at": "2025-11-05",
        "fact_search_record": "检索记录一",
        "save": "1",
        "files": SimpleUploadedFile("检索.txt", TEXT),
    }
    html = officer.post(step, sent, follow=True).content.decode()
    listed = html[html.index("检索.txt") :]
    assert "·" in listed[: listed.index("</li>")]
    sent = {
        "at": "2025-11-05",
        "fact_applicant_kind": "person",
        "fact_applicant_name": "癸小舟",
        "fact_channel": "in_person",
        "fact_subject": "水渠维修资金",
        "save": "1",
        "files": SimpleUploadedFile("申请书.txt", TEXT + b"2"),
    }
    from huiyin.kernel import registry

    opening = registry.procedure("disclosure.request").openers[0].id
    url = reverse("desk:new", args=["disclosure.request", opening])
    assert "申请书.txt" in officer.post(url, sent, follow=True).content.decode()


def test_only_in_reach(client: Any, officer: Any, number: str) -> None:
    upload(officer, number, "说明.txt", TEXT)
    address = reverse("desk:attached", args=[number, digest()])
    other = reverse("desk:attached", args=[ask("2025-11-03"), digest()])
    assert officer.get(other).status_code == 404
    post("信访专干", "壬清", roles="承办人", lines="信访")
    stranger = sign_in(client, "信访专干")
    assert stranger.get(address).status_code == 404
    assert "说明.txt" not in upload(stranger, number, "别的.txt", TEXT)


def test_the_accused_gets_no_file(leader: Any, client: Any) -> None:
    number = petition("庚思齐")
    sent = {"files": SimpleUploadedFile("说明.txt", TEXT)}
    assert leader.post(reverse("desk:attach", args=[number]), sent).status_code == 404
    assert not Evidence.objects.exists()


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("请示.txt", "机密★1年\n关于某事的请示".encode()),
        ("请示.txt", "绝 密 ★ 长期".encode()),
        ("请示.docx", written("秘密")),
        ("请示.docx", written("密级：机密")),
        ("【机密】名单.txt", TEXT),
        ("秘密★5年.jpg", b"\xff\xd8\xff\xe0"),
    ],
)
def test_a_marked_file_is_refused_and_leaves_nothing(
    officer: Any, number: str, name: str, data: bytes
) -> None:
    html = upload(officer, number, name, data)
    assert "涉密载体不得进入非涉密系统" in html
    assert "保密员" in html
    assert not Evidence.objects.exists()
    logged = Act.objects.get(town=TOWN, about__contains="refused")
    assert name in str(logged.about)
    assert "某事的请示" not in str(logged.about)


@pytest.mark.parametrize("text", ["《保守国家秘密法》宣传讲稿", "涉及商业秘密的，不予公开"])
def test_a_text_that_speaks_of_secrets_comes_in(officer: Any, number: str, text: str) -> None:
    assert "讲稿.txt" in upload(officer, number, "讲稿.txt", text.encode())


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("run.exe", b"MZ", "类型不收"),
        ("空.txt", b"", "空"),
        ("照片.png", TEXT, "扩展名不符"),
        ("坏.docx", b"PK\x03\x04 broken", "无法检查"),
        ("弹.docx", docx("\0" * (140 * 2**20)), "无法检查"),
        ("坏.pdf", b"%PDF-1.7 nothing", "无法检查"),
        ("坏.xlsx", b"PK\x03\x04 broken", "无法检查"),
    ],
)
def test_what_cannot_be_taken_says_why(
    officer: Any, number: str, name: str, data: bytes, words: str
) -> None:
    assert words in upload(officer, number, name, data)
    assert not Evidence.objects.filter(size__gt=0).exists()


def test_a_file_too_large(officer: Any, number: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from huiyin.desk import files

    monkeypatch.setattr(files, "LARGEST", 10)
    assert "超过" in upload(officer, number, "大.txt", TEXT)
    assert not Evidence.objects.exists()


def test_few_queries_with_files(
    officer: Any, number: str, django_assert_max_num_queries: Any
) -> None:
    upload(officer, number, "说明.txt", TEXT)
    with django_assert_max_num_queries(8):
        officer.get(reverse("desk:matter", args=[number]))
