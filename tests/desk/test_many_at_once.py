"""One step for many: who is refused and why stands there before; only the lawful are done, once."""

from __future__ import annotations

import re
from typing import Any

import pytest
from django.urls import reverse
from tests.desk.conftest import OTHER, TOWN, ask, happen

pytestmark = pytest.mark.django_db
STEP = "disclosure.request/ask_correction"
FORM = {
    "do": STEP,
    "at": "2025-11-06",
    "fact_correction_items": "路段",
    "fact_correction_days": "15",
}


def send(client: Any, numbers: list[str], **more: Any) -> str:
    answer = client.post(reverse("desk:bulk"), {"number": numbers, **more})
    assert answer.status_code == 200
    return str(answer.content.decode())


def acts(number: str) -> list[str]:
    from huiyin.ledger.models import Act

    kept = Act.objects.filter(town=TOWN, matter=number).order_by("seq")
    return list(kept.values_list("step", flat=True))


@pytest.fixture
def heap(town: str) -> list[str]:
    """Two that may be asked for a correction, and one that was asked already."""
    found = [ask("2025-11-03"), ask("2025-11-04"), ask("2025-11-03")]
    happen(found[2], "2025-11-05", "ask_correction", correction_items="路段", correction_days=15)
    return found


def test_the_steps_of_the_heap_are_offered_with_how_many_fit(officer: Any, heap: list[str]) -> None:
    html = send(officer, heap)
    assert f'value="{STEP}"' in html
    assert "移交给同事" in html
    assert "催办" in html
    assert "还没有选中事项" in send(officer, [])


def test_nobody_is_refused_for_what_the_form_is_about_to_ask(officer: Any, heap: list[str]) -> None:
    html = send(officer, heap, do=STEP)
    fit, refused = html.split("暂不能办理，保存时略过")
    assert heap[0] in fit.split("将办理")[1]
    assert heap[1] in fit.split("将办理")[1]
    assert heap[2] in refused
    assert "未填" not in html


def test_who_is_refused_and_why_stands_there_before(officer: Any, heap: list[str]) -> None:
    before = [acts(one) for one in heap]
    html = send(officer, heap, **FORM, preview="1")
    fit, refused = html.split("暂不能办理，保存时略过")
    assert heap[0] in fit
    assert "保存后等待对方" in fit
    assert heap[2] in refused
    assert "现处" in refused
    assert [acts(one) for one in heap] == before


def test_only_the_lawful_are_done_and_a_second_press_does_nothing(
    officer: Any, heap: list[str]
) -> None:
    mark = re.search(r'name="mark" value="(\w+)"', send(officer, heap, **FORM, preview="1"))
    assert mark
    for _press in range(2):
        html = send(officer, heap, **FORM, save="1", mark=mark[1])
        assert "已办理2件，1件没有办理。" in html
        for one in heap:
            assert acts(one).count("ask_correction") == 1


def test_nothing_out_of_reach_is_touched(officer: Any, heap: list[str], town: str) -> None:
    theirs = ask("2025-11-03", town=OTHER, subject="别处的事")
    from huiyin.ledger.models import Act, Matter

    Matter.objects.filter(town=TOWN, number=theirs).delete()
    html = send(officer, [theirs], **FORM, save="1")
    assert "别处的事" not in html
    assert not Act.objects.filter(town=OTHER, step="ask_correction").exists()


def test_a_heap_is_handed_over_and_reminded(officer: Any, heap: list[str]) -> None:
    from huiyin.ledger.models import Matter

    words = {"to": "庚思齐", "text": "请帮办", "mark": "m1", "save": "1"}
    assert "已办理3件" in send(officer, heap, do="remind", **words)
    assert all("remind" in acts(one) for one in heap)
    assert "已办理3件" in send(officer, heap, do="hand", **words)
    owners = Matter.objects.filter(town=TOWN, number__in=heap).values_list("owner", flat=True)
    assert set(owners) == {"庚思齐"}


def test_a_step_that_one_may_not_take_is_refused_for_all(leader: Any, heap: list[str]) -> None:
    html = send(leader, heap, **FORM, save="1")
    assert "您的岗位不能办理这一步" in html
    assert "已办理0件" in html
