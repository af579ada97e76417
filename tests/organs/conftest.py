"""A town with a few villages, posts and people, all fictional."""

from __future__ import annotations

import django
import pytest

django.setup()


@pytest.fixture
def town(db: None, monkeypatch: pytest.MonkeyPatch) -> str:
    from tests.ledger.stub import CHECK, LETTER

    from huiyin.kernel import registry
    from huiyin.kernel.acts import Actor
    from huiyin.ledger import service

    monkeypatch.setattr(registry, "procedures", lambda: (LETTER, CHECK))

    clerk = [Actor("演示甲", "clerk")]
    code = service.add_town("回音镇", code="DEMO").code
    for register, rows in {
        "villages": [
            {"name": "演示一村", "kind": "village", "code": "990000001"},
            {"name": "演示社区", "kind": "社区", "valid_from": "2021-01-01"},
        ],
        "offices": [{"name": "党政和人大办公室", "short": "党政办"}],
        "posts": [
            {"name": "经办岗", "office": "党政办", "roles": "clerk、来信人"},
            {"name": "审查岗", "office": "党政办", "roles": "head 无此角色"},
            {"name": "闲岗", "office": "党政办"},
        ],
        "appointments": [
            {
                "person": "演示甲",
                "post": "经办岗",
                "office": "党政办",
                "valid_from": "2020-01-01",
                "valid_to": "2020-12-31",
            },
            {"person": "演示甲", "post": "审查岗", "office": "党政办", "valid_from": "2020-07-01"},
            {"person": "演示乙", "post": "闲岗", "office": "党政办", "valid_from": "2020-01-01"},
        ],
    }.items():
        service.enter_many(code, register, rows, actors=clerk)
    return code
