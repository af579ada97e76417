"""The letter head: set with an instrument, shown before it is kept, borne from its day."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest
from django.urls import reverse
from tests.desk.conftest import TOWN, ask
from tests.desk.test_papers import notes, refuse, text_of
from tests.desk.test_who_sees_what import post, sign_in

pytestmark = pytest.mark.django_db
SAID = {
    "organ": "演示市回音镇人民政府",
    "mark": "葵",
    "address": "演示路1号",
    "phone": "0990-0000001",
    "hours": "工作日8:30—12:00",
    "review": "演示区人民政府",
    "court": "演示铁路运输法院",
    "since": "2025-11-06",
    "instrument": "演示府办〔2025〕9号",
}
URL = "/desk/settings/letterhead/"


@pytest.fixture
def admin(client: Any, town: str) -> Any:
    post("管理员", "癸理", roles="管理员", office="党政办")
    return sign_in(client, "管理员")


def set_head(admin: Any, **more: str) -> None:
    answer = admin.post(URL, {**SAID, **more, "save": "1"})
    assert answer.status_code == 302, answer.content.decode()


def acts() -> int:
    from huiyin.ledger.models import Act

    return Act.objects.filter(town=TOWN, kind="parameter").count()


def test_what_changes_is_shown_before_it_is_kept(admin: Any) -> None:
    html = admin.post(URL, {**SAID, "foresee": "1"}).content.decode()
    for words in (*list(SAID.values())[:7], "葵法询〔2025〕1号", "自2025-11-06起"):
        assert words in html
    assert acts() == 0
    set_head(admin)
    assert acts() == 7
    html = admin.get(URL).content.decode()
    assert html.count("演示府办〔2025〕9号") == 7
    set_head(admin)  # the same again changes nothing
    assert acts() == 7


def test_without_an_instrument_or_for_a_day_gone_by_nothing_is_set(admin: Any) -> None:
    for wrong in ({"instrument": ""}, {"since": "2025-11-05"}, {"mark": "葵潭镇人民"}):
        answer = admin.post(URL, {**SAID, **wrong, "save": "1"})
        assert answer.status_code == 200
    assert acts() == 0


def test_a_paper_bears_the_head_of_its_day(admin: Any, client: Any, number: str) -> None:
    from huiyin.ledger import moments, service

    set_head(admin, since="2025-11-07")
    leader = sign_in(client, "leader")
    refuse(leader, number)
    (note,) = notes(number)
    before = text_of(service.read_evidence(TOWN, note.facts["digest"]))
    assert "演示市回音镇人民政府" not in before
    assert note.facts["number"] == "回公复〔2025〕1号"
    with moments.standing_at(datetime(2025, 11, 7, 10)):
        other = ask("2025-11-07")
        assert other == "葵依申〔2025〕2号"  # the same series goes on
        url = reverse("desk:step", args=[other, "refuse_query"])
        form = {"at": "2025-11-07", "fact_reasons": "所问属于行政查询事项"}
        preview = leader.post(url, {**form, "preview": "1"}).content.decode()
        assert "演示铁路运输法院" in preview or "演示区人民政府" in preview
        assert leader.post(url, {**form, "save": "1"}).status_code == 302
    (note,) = notes(other)
    assert note.facts["number"] == "葵公复〔2025〕2号"
    after = text_of(service.read_evidence(TOWN, note.facts["digest"]))
    assert after.count("演示市回音镇人民政府") == 2  # the title, the signature
    assert "向演示区人民政府申请行政复议" in after
    assert "（地址：演示路1号；电话：0990-0000001；接待时间：工作日8:30—12:00）" in after


def test_a_number_on_paper_is_known_by_the_towns_own_marks_only(admin: Any) -> None:
    from huiyin.kernel import registry
    from huiyin.ledger.numbering import Numbers

    definition = registry.procedure("disclosure.request")
    numbers = Numbers(TOWN)
    assert numbers.given(definition, "回依申〔2025〕7号").serial == 7
    assert numbers.given(definition, "葵依申〔2025〕8号").serial is None
    set_head(admin)
    numbers = Numbers(TOWN)
    assert numbers.given(definition, "葵依申〔2025〕9号").serial == 9
    assert numbers.given(definition, "回依申〔2025〕10号").serial == 10
    assert numbers.given(definition, "县依申〔2025〕11号").serial is None


def test_a_rebuild_gives_the_same_and_an_emptied_part_is_the_default_again(admin: Any) -> None:
    from huiyin.documents.letterhead import letterhead, organ_of
    from huiyin.ledger import moments, service
    from huiyin.ledger.models import Entry
    from huiyin.ledger.world import LedgerWorld

    set_head(admin)
    set_head(admin, organ="", phone="")
    here, today = service.town(TOWN), moments.now().date()
    head = letterhead(here, today, LedgerWorld(TOWN))
    assert head.organ == organ_of(here)
    assert head.foot == "（地址：演示路1号；接待时间：工作日8:30—12:00）"
    kept = list(Entry.objects.filter(town=TOWN).order_by("number").values())
    service.rebuild(TOWN)
    assert list(Entry.objects.filter(town=TOWN).order_by("number").values()) == kept


def test_a_street_office_is_no_government() -> None:
    from huiyin.documents.letterhead import organ_of
    from huiyin.ledger.models import Town

    assert organ_of(Town(code="A", name="晴川街道", county="演示区")) == "演示区晴川街道办事处"
    assert organ_of(Town(code="B", name="晴川乡", county="演示县")) == "演示县晴川乡人民政府"
