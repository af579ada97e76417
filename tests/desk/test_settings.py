"""Settings: parameters and notices with what they move, numbers, accounts, hand-over, one's own."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from django.urls import reverse
from tests.desk.conftest import PASSWORD, TOWN, ask
from tests.desk.test_who_sees_what import petition, post, sign_in

pytestmark = pytest.mark.django_db

NOTICE = {
    "year": "2026",
    "title": "国务院办公厅关于2026年部分节假日安排的通知（演示）",
    "number": "演示发〔2025〕7号",
    "known": "2025-11-05",
    "text": "一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。\n"
    "二、测试节：2025年11月24日（周一）至25日（周二）放假，共2天。",
}
SETTING = {"p-value": "5", "p-since": "2025-11-01", "p-instrument": "演示府〔2025〕3号"}


@pytest.fixture
def admin(client: Any, town: str) -> Any:
    post("管理员", "癸理", roles="管理员", office="党政办")
    return sign_in(client, "管理员")


def page(client: Any, name: str, *args: Any) -> str:
    answer = client.get(reverse(f"desk:{name}", args=args))
    assert answer.status_code == 200
    html = str(answer.content.decode())
    assert len(html.encode()) < 60 * 1024
    return html


def account(person: str) -> Any:
    from huiyin.desk.models import Seat

    return Seat.objects.get(town=TOWN, person=person)


ONLY_ADMIN = ("accounts", "numbers", "reminders", "notice", "letterhead")


def test_only_the_administrator_sets(officer: Any) -> None:
    assert "本镇管理员设置" in page(officer, "settings")
    for name in ONLY_ADMIN:
        assert officer.get(reverse(f"desk:{name}")).status_code == 404
    answer = officer.post(reverse("desk:parameter", args=["free_items"]), {**SETTING, "save": "1"})
    assert answer.status_code == 404
    seat = account("丙慎独")
    assert (
        officer.post(reverse("desk:account", args=[seat.pk]), {"what": "lock"}).status_code == 404
    )
    assert officer.get(reverse("desk:handover", args=[seat.pk])).status_code == 404


def test_others_read_the_parameters_of_their_lines(client: Any, town: str) -> None:
    post("信访专干", "壬清", roles="承办人", lines="信访")
    html = page(sign_in(client, "信访专干"), "parameters")
    assert "提出异议后、核实前不计书面告知期限" in html
    assert "每月免费件数" not in html
    assert reverse("desk:parameter", args=["objection_waits"]) not in html


def test_every_parameter_has_a_form_that_takes_its_default(admin: Any) -> None:
    from huiyin.desk.settings import values
    from huiyin.kernel import registry

    html = page(admin, "parameters")
    lines = registry.line_titles()  # the tests of the ledger declare a line of their own
    declared = [p for p in registry.procedures() if p.line in lines]
    for one in (p for procedure in declared for p in procedure.parameters):
        assert reverse("desk:parameter", args=[one.id]) in html
        field = values.field_of(one)
        shown = field.prepare_value(values.shown(one, one.default))
        if shown not in (None, ""):
            assert values.plain(one, field.clean(shown)) == one.default


def test_a_parameter_is_set_with_its_instrument(admin: Any) -> None:
    from huiyin.ledger.world import LedgerWorld

    url = reverse("desk:parameter", args=["free_items"])
    assert "这个字段是必填项" in admin.post(url, {"p-value": "5", "save": "1"}).content.decode()
    seen = admin.post(url, {**SETTING, "foresee": "1"}).content.decode()
    assert "没有事项的日期变动" in seen
    assert LedgerWorld(TOWN).parameter("free_items", date(2025, 11, 6)) is None
    assert admin.post(url, {**SETTING, "save": "1"}).status_code == 302
    assert LedgerWorld(TOWN).parameter("free_items", date(2025, 11, 6)) == 5
    html = page(admin, "parameter", "free_items")
    for words in ("5件", "演示府〔2025〕3号", "现行", "默认：10件"):
        assert words in html
    assert "演示府〔2025〕3号" in page(admin, "parameters")


@pytest.mark.parametrize(
    ("id", "bad"), [("plan_term", "三十天"), ("annual_report_day", "13-01"), ("free_items", "-1")]
)
def test_a_value_that_cannot_be_is_not_taken(admin: Any, id: str, bad: str) -> None:
    from huiyin.ledger.models import Entry

    url = reverse("desk:parameter", args=[id])
    assert admin.post(url, {**SETTING, "p-value": bad, "save": "1"}).status_code == 200
    assert not Entry.objects.filter(register="@parameter").exists()


def test_a_notice_is_read_and_its_matters_shown_before_it_is_kept(admin: Any, number: str) -> None:
    from huiyin.ledger.models import Entry, Matter

    url = reverse("desk:notice")
    seen = admin.post(url, {**NOTICE, "foresee": "1"}).content.decode()
    for words in ("2025-11-24", "2026-01-04", number, "11月28日（周五）", "12月2日（周二）"):
        assert words in seen
    assert not Entry.objects.filter(register="@calendar").exists()
    assert Matter.objects.get(number=number).due == date(2025, 11, 28)
    saved = admin.post(url, {**NOTICE, "save": "1"}).content.decode()
    assert "日期已变动的事项" in saved
    assert Matter.objects.get(number=number).due == date(2025, 12, 2)
    assert "本镇装入" in page(admin, "calendar")


def test_a_line_that_cannot_be_read_is_quoted(admin: Any) -> None:
    bad = {**NOTICE, "text": "今年放假安排见附件", "save": "1"}
    assert "今年放假安排见附件" in admin.post(reverse("desk:notice"), bad).content.decode()


def test_numbers_tell_the_next_one(admin: Any, number: str) -> None:
    html = page(admin, "numbers")
    assert number not in html
    assert number.replace("1号", "2号") in html


def test_an_account_is_opened_and_its_password_changed_first(admin: Any, client: Any) -> None:
    from huiyin.ledger import bulk
    from huiyin.ledger.models import Act

    row = {"person": "己新来", "post": "主任", "office": "党政办", "valid_from": "2025-01-01"}
    bulk.enter_many(TOWN, "appointments", [row])
    url = reverse("desk:accounts")
    form = {"person": "己新来", "username": "jixinlai"}
    html = admin.post(url, form).content.decode()
    password = html.split("<code>")[1].split("</code>")[0]
    assert password not in page(admin, "accounts")
    assert "己新来" in Act.objects.filter(kind="note").latest("seq").facts["text"]
    assert "已有这个用户名" in admin.post(url, {**form, "person": ""}).content.decode()
    admin.logout()
    client.post(reverse("account_login"), {"login": "jixinlai", "password": password})
    assert client.get("/desk/").headers["Location"] == reverse("account_change_password")
    new = {
        "oldpassword": password,
        "password1": "hui-yin-2025-own",
        "password2": "hui-yin-2025-own",
    }
    assert client.post(reverse("account_change_password"), new).status_code == 302
    assert client.get("/desk/").status_code == 200


def test_a_locked_account_is_out_at_once(admin: Any, client: Any) -> None:
    from django.test import Client

    other = Client()
    sign = {"login": "officer", "password": PASSWORD}
    other.post(reverse("account_login"), sign)
    assert other.get("/desk/").status_code == 200
    seat = account("乙守正")
    admin.post(reverse("desk:account", args=[seat.pk]), {"what": "lock"})
    assert other.get("/desk/").status_code == 302
    other.post(reverse("account_login"), sign)
    assert other.get("/desk/").status_code == 302
    assert "已停用" in page(admin, "accounts")
    admin.post(reverse("desk:account", args=[seat.pk]), {"what": "unlock"})
    other.post(reverse("account_login"), sign)
    assert other.get("/desk/").status_code == 200
    mine = account("癸理")
    answer = admin.post(reverse("desk:account", args=[mine.pk]), {"what": "lock"}, follow=True)
    assert "不能停用自己的账号" in answer.content.decode()


def test_another_towns_accounts_are_not_there(admin: Any) -> None:
    from django.contrib.auth import get_user_model

    from huiyin.desk.models import Seat

    user = get_user_model().objects.create_user("elsewhere")
    seat = Seat.objects.create(user=user, town="OTHER", person="甲别处")
    assert "甲别处" not in page(admin, "accounts")
    assert admin.post(reverse("desk:account", args=[seat.pk]), {"what": "reset"}).status_code == 404


def test_a_new_password_ends_the_second_factor(admin: Any) -> None:
    from allauth.mfa.models import Authenticator

    seat = account("乙守正")
    Authenticator.objects.create(user=seat.user, type="totp", data={"secret": "x"})
    html = admin.post(reverse("desk:account", args=[seat.pk]), {"what": "reset"}).content.decode()
    password = html.split("<code>")[1].split("</code>")[0]
    seat.user.refresh_from_db()
    assert seat.user.check_password(password)
    assert account("乙守正").temporary
    assert not Authenticator.objects.filter(user=seat.user).exists()


def test_open_work_goes_to_a_successor_and_history_stays(admin: Any, number: str) -> None:
    from huiyin.ledger.models import Matter

    url = reverse("desk:handover", args=[account("乙守正").pk])
    assert number in admin.get(url).content.decode()
    chosen = {"number": [number], "to": "戊致远"}
    assert "请写明移交的原因" in admin.post(url, chosen).content.decode()
    answer = admin.post(url, {**chosen, "reason": "乙守正调离"}, follow=True)
    assert "已移交1件给戊致远" in answer.content.decode()
    assert Matter.objects.get(number=number).owner == "戊致远"
    html = page(admin, "matter", number)
    assert "移交给戊致远：乙守正调离" in html
    assert "乙守正　登记" in html or "乙守正" in html
    assert "移交给您：乙守正调离" in page(sign_in(admin, "info_head"), "today")


def test_handing_over_in_bulk_is_shown_first_and_keeps_what_was_done(
    admin: Any, number: str
) -> None:
    from huiyin.kernel.acts import Actor
    from huiyin.ledger import service
    from huiyin.ledger.models import Act, Matter

    other = ask("2025-11-03", subject="公厕改造")
    accusation = petition("戊致远")
    service.hand_over(TOWN, accusation, "乙守正", reason="代办", actors=[Actor("壬清", "officer")])
    before = {n: service.docket(TOWN, n) for n in (number, other)}
    size = Act.objects.count()
    url = reverse("desk:handover", args=[account("乙守正").pk])
    form = {"number": [number, other, accusation], "to": "戊致远", "reason": "乙守正调离"}
    html = admin.post(url, {**form, "preview": "1"}).content.decode()
    assert "可以移交给戊致远：2件" in html
    assert f"{accusation} 不能移交给戊致远" in html
    assert Act.objects.count() == size, "a preview writes nothing"
    assert "已移交2件给戊致远" in admin.post(url, form, follow=True).content.decode()
    assert Act.objects.count() == size + 2
    for one, was in before.items():
        now = service.docket(TOWN, one)
        assert [(a.seq, a.actors) for a in now.acts] == [(a.seq, a.actors) for a in was.acts]
        assert (now.state, now.due) == (was.state, was.due)
        assert Matter.objects.get(number=one).owner == "戊致远"
    assert Matter.objects.get(number=accusation).owner == "乙守正"
    assert service.verify(TOWN).ok


def test_nobody_is_handed_a_matter_that_accuses_them(admin: Any, town: str) -> None:
    from huiyin.ledger.models import Matter

    accusation = petition("戊致远")
    post("信访员", "壬清", roles="承办人")
    url = reverse("desk:handover", args=[account("壬清").pk])
    form = {"number": [accusation], "to": "戊致远", "reason": "调离"}
    said = admin.post(url, form, follow=True).content.decode()
    assert "该同志的岗位办不了这件事" in said
    assert Matter.objects.get(number=accusation).owner == "壬清"


def test_ones_own_page_tells_posts_and_ends_other_sessions(client: Any, town: str) -> None:
    from django.test import Client

    sign = {"login": "officer", "password": PASSWORD}
    other = Client()
    for one in (client, other):
        one.post(reverse("account_login"), sign)
    html = page(client, "own")
    for words in ("公开专干", "承办人", "本次登录", "结束其他全部登录"):
        assert words in html
    client.post(reverse("desk:own"), {"all": "1"})
    assert other.get("/desk/").status_code == 302
    assert client.get("/desk/").status_code == 200


@pytest.mark.parametrize("name", ["mfa_index", "account_change_password", "mfa_activate_totp"])
def test_allauths_pages_wear_the_desks_clothes(client: Any, town: str, name: str) -> None:
    client.post(reverse("account_login"), {"login": "officer", "password": PASSWORD})
    answer = client.get(reverse(name), follow=True)  # the second factor asks who it is again
    assert answer.status_code == 200
    html = answer.content.decode()
    assert "desk/desk.css" in html
    assert 'class="btn ' in html
    assert "style=" not in html


def test_a_second_factor_is_set_up_and_asked_for(client: Any, town: str) -> None:
    from allauth.mfa.totp.internal.auth import (
        format_hotp_value,
        hotp_value,
        yield_hotp_counters_from_time,
    )

    sign = {"login": "officer", "password": PASSWORD}
    client.post(reverse("account_login"), sign)
    client.post(reverse("account_reauthenticate"), {"password": PASSWORD})
    answer = client.get(reverse("mfa_activate_totp"))
    html = answer.content.decode()
    assert "data:image/svg+xml" in html
    secret = answer.context["form"].secret

    def code() -> str:
        return str(format_hotp_value(hotp_value(secret, next(yield_hotp_counters_from_time()))))

    client.post(reverse("mfa_activate_totp"), {"code": code()})
    assert "已启用" in page(client, "own")
    client.logout()
    client.post(reverse("account_login"), sign)
    assert client.get("/desk/").status_code == 302
    asked = client.get(reverse("mfa_authenticate")).content.decode()
    assert 'class="btn ' in asked


def test_the_password_rules(client: Any, town: str) -> None:
    from django.contrib.auth.password_validation import validate_password
    from django.core.exceptions import ValidationError

    for bad in ("short-pw", "1234567890123", "password123"):
        with pytest.raises(ValidationError):
            validate_password(bad)
    validate_password("hui-yin-2025-own")


def test_handed_matters_stay_within_the_queries_of_a_list(
    officer: Any, number: str, django_assert_max_num_queries: Any
) -> None:
    ask("2025-11-03")
    with django_assert_max_num_queries(6):
        page(officer, "today")


def test_the_first_account_of_a_town_is_opened_on_the_machine(town: str) -> None:
    from huiyin.cli.answers import UsageProblemError
    from huiyin.cli.grammar import parser
    from huiyin.desk.models import Seat
    from huiyin.ledger.models import Act

    def run(person: str, login: str) -> Any:
        words = ["town", "account", person, "--login", login, "--town", TOWN]
        chosen = parser(words).parse_args(words)
        return chosen.run(chosen)

    post("管理员", "癸理", roles="管理员", office="党政办")
    told = run("癸理", "first").data
    assert told["administers"]
    seat = Seat.objects.get(user__username="first")
    assert (seat.person, seat.temporary) == ("癸理", True)
    assert seat.user.check_password(told["password"])
    assert Act.objects.filter(town=TOWN, kind="note", facts__contains="开设账号“first”").exists()
    for person, login in (("癸理", "FIRST"), ("无名", "other")):
        with pytest.raises(UsageProblemError):
            run(person, login)
