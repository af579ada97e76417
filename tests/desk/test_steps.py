"""Taking a step: preview, own hand, the honest door, somebody else's step, a stale form."""

from __future__ import annotations

from typing import Any

import pytest
from django.urls import reverse
from tests.desk.conftest import TOWN, happen

pytestmark = pytest.mark.django_db
CORRECTION = {
    "at": "2025-11-06",
    "fact_correction_items": "请写明文号",
    "fact_correction_days": "10",
}


def url(number: str, step: str) -> str:
    return reverse("desk:step", args=[number, step])


def post(client: Any, number: str, step: str, **fields: str) -> Any:
    return client.post(url(number, step), fields)


def docket(number: str) -> Any:
    from huiyin.ledger import service

    return service.docket(TOWN, number)


def test_the_form_asks_only_what_the_step_needs(officer: Any, number: str) -> None:
    html = officer.get(url(number, "ask_correction")).content.decode()
    assert 'name="fact_correction_items"' in html
    assert 'type="number" name="fact_correction_days"' in html
    assert 'type="date" name="at" value="2025-11-06"' in html
    assert 'name="fact_subject"' not in html


def test_a_preview_says_the_dates_consequence_and_saves_nothing(officer: Any, number: str) -> None:
    html = post(officer, number, "ask_correction", preview="1", **CORRECTION).content.decode()
    assert "保存后状态变为“待补正”。" in html
    assert "保存后等待对方，期限暂不计算。" in html
    assert docket(number).state == "handling"


def test_a_preview_for_the_script_is_only_the_part_that_changes(officer: Any, number: str) -> None:
    fields = {**CORRECTION, "preview": "1", "fact_correction_days": ""}
    answer = officer.post(url(number, "ask_correction"), fields, headers={"HX-Request": "true"})
    html = answer.content.decode()
    assert html.startswith('<div class="preview" id="preview"')
    assert "未填“补正期限”" in html


def test_a_correction_moves_the_date(officer: Any, number: str) -> None:
    """Asked on 6 November, answered on the same day: the twenty days begin anew."""
    assert post(officer, number, "ask_correction", save="1", **CORRECTION).status_code == 302
    assert docket(number).state == "clarifying"
    html = post(officer, number, "corrected", preview="1", at="2025-11-06").content.decode()
    assert "保存后应办日期由未起算变为12月4日（周四）。" in html
    assert post(officer, number, "corrected", save="1", at="2025-11-06").status_code == 302
    assert docket(number).due.isoformat() == "2025-12-04"


def test_a_step_without_its_gate_is_refused_with_the_article(leader: Any, number: str) -> None:
    fields = {"at": "2025-11-06", "fact_ground": "open.given"}
    html = post(leader, number, "grant", save="1", **fields).content.decode()
    assert "还不能办理，缺：" in html
    assert "保密审查意见：可以公开" in html
    assert "政府信息公开条例第十七条第二款" in html
    assert docket(number).state == "handling"


def test_what_already_happened_is_recorded_and_keeps_its_breach(leader: Any, number: str) -> None:
    fields = {"at": "2025-11-05", "fact_ground": "open.given", "reason": "当日外出，事后补录"}
    assert post(leader, number, "grant", record="1", **fields).status_code == 302
    found = docket(number)
    assert found.state == "closed"
    assert [b.step for b in found.breaches] == ["grant"]
    html = leader.get(reverse("desk:matter", args=[number])).content.decode()
    assert "补录：当日外出，事后补录" in html
    assert "不合规定：保密审查意见：可以公开（政府信息公开条例第十七条第二款）" in html


def test_the_honest_door_wants_a_reason(leader: Any, number: str) -> None:
    fields = {"at": "2025-11-05", "fact_ground": "open.given", "reason": ""}
    assert "补录须写明原因" in post(leader, number, "grant", record="1", **fields).content.decode()


def test_somebody_elses_step_cannot_be_taken(officer: Any, number: str) -> None:
    fields = {"at": "2025-11-06", "fact_review_result": "pass"}
    html = post(officer, number, "secrecy_review", save="1", **fields).content.decode()
    assert "这一步由保密审查人办理" in html
    assert [a.step for a in docket(number).acts] == ["receive"]


def test_whoever_drafted_may_not_review(client: Any, officer: Any, number: str) -> None:
    """Two roles in one hand: separation of duties shows before the step is pressed."""
    from huiyin.ledger import bulk

    happen(number, "2025-11-03", "draft", draft_text="稿一")
    extra = {"person": "乙守正", "post": "保密员", "office": "党政办", "valid_from": "2019-01-01"}
    bulk.enter_many(TOWN, "appointments", [extra])
    html = officer.get(reverse("desk:matter", args=[number])).content.decode()
    assert "乙守正已办“起草答复书”，不得再办“保密审查”" in html


def test_a_stale_form_is_told_so(officer: Any, number: str) -> None:
    fields = {"at": "2025-11-06", "fact_search_record": "记录一", "size": "1"}
    assert post(officer, number, "search", save="1", **fields).status_code == 302
    again = post(officer, number, "search", save="1", **fields).content.decode()
    assert "已有新的记录" in again
    assert 'value="记录一"' in again


@pytest.mark.parametrize(
    ("day", "words"),
    [
        ("2025-11-07", "尚未到来"),
        ("2025-10-01", "早于本事项的收到、立件之日"),
        ("2025-02-30", "fault"),
    ],
)
def test_an_impossible_day_is_said_beside_its_field(
    officer: Any, number: str, day: str, words: str
) -> None:
    fields = {**CORRECTION, "at": day}
    html = post(officer, number, "ask_correction", save="1", **fields).content.decode()
    assert words in html[html.index('name="at"') : html.index("fact_correction_items")]


def test_a_partner_is_named_by_no_address(officer: Any, number: str) -> None:
    happen(number, "2025-11-03", "ask_third", key="演示某农机合作社")
    html = officer.get(reverse("desk:matter", args=[number])).content.decode()
    href = html.split(f"{url(number, 'third_answered')}?partner=")[1].split('"')[0]
    form = officer.get(f"{url(number, 'third_answered')}?partner={href}").content.decode()
    assert 'value="演示某农机合作社"' in form


def test_a_new_request_gets_a_number(officer: Any, town: str) -> None:
    html = officer.get(reverse("desk:openings")).content.decode()
    where = reverse("desk:new", args=["disclosure.request", "receive"])
    assert where in html
    fields = {
        "at": "2025-11-06",
        "fact_applicant_kind": "person",
        "fact_applicant_name": "乙某",
        "fact_channel": "in_person",
        "fact_subject": "水渠清淤",
        "fact_village": "晴川村",
        "save": "1",
    }
    opened = officer.post(where, fields).headers["Location"]
    html = officer.get(opened).content.decode()
    assert "水渠清淤" in html
    assert "12月4日（周四）" in html


def test_a_post_without_the_token_is_refused(town: str, number: str) -> None:
    from django.contrib.auth import get_user_model
    from django.test import Client

    strict = Client(enforce_csrf_checks=True)
    strict.force_login(get_user_model().objects.get(username="officer"))
    assert strict.post(url(number, "search"), {"save": "1"}).status_code == 403
