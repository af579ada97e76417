"""A mediation ledger becomes matters: settled, failed, handed up; what was skipped is a breach."""

from __future__ import annotations

from typing import Any

import pytest
from tests.exchange.conftest import TOWN, Write

from huiyin.lines.mediation.procedure import CASE, CONFIRMATION

pytestmark = pytest.mark.django_db

HEAD = (
    "卷号",
    "受理日期",
    "层级",
    "调委会",
    "纠纷类别",
    "甲方",
    "乙方",
    "所在村",
    "涉及金额",
    "简要情况",
    "告知日期",
    "移交日期",
    "移交后层级",
    "移交后调委会",
    "调解员",
    "调解日期",
    "调解记录",
    "结案日期",
    "调解结果",
    "协议内容",
    "履行期限",
    "是否盖章",
    "口头协议登记表",
    "未成原因",
    "引导诉讼",
    "回访日期",
    "协议履行情况",
)


def case(**more: Any) -> dict[str, Any]:
    return {
        "卷号": "（2021）回人调字第1号",
        "受理日期": "2021-03-01",
        "层级": "村级",
        "调委会": "晴川村人民调解委员会",
        "纠纷类别": "邻里",
        "甲方": "演某甲",
        "乙方": "演某乙",
        "所在村": "晴川村",
        "涉及金额": "1200元",
        "简要情况": "排水沟",
        "告知日期": "2021-03-01",
        "调解员": "丙调解",
        "调解日期": "2021-03-05",
        "调解记录": "记录1份",
        "结案日期": "2021-03-06",
        "调解结果": "书面协议",
        "协议内容": "各修一半",
        "履行期限": "2021-05-01",
        "回访日期": "2021-05-06",
        "协议履行情况": "全部履行",
        **more,
    }


def bring(write: Write, *rows: dict[str, Any]) -> Any:
    from huiyin.exchange.importing import import_paths

    path = write(list(rows), head=HEAD, title="2021年人民调解案件台账")
    (sheet,) = import_paths(TOWN, [path]).files
    return sheet


def docket(number: str = "（2021）回人调字第1号") -> Any:
    from huiyin.ledger import service

    return service.docket(TOWN, number)


def test_a_row_tells_of_a_mediation_from_receipt_to_the_visit(town: str, write: Write) -> None:
    sheet = bring(write, case())
    assert (sheet.created, sheet.errors, sheet.warnings) == (1, [], [])
    one = docket()
    assert (one.outcome, one.breaches) == ("agreed.written", ())
    assert one.acts[-1].step == "follow_up"
    assert one.fact("amount") == 120000


def test_an_agreement_without_seal_or_record_is_a_breach(town: str, write: Write) -> None:
    bring(write, case(是否盖章="否"))
    (breach,) = docket().breaches
    assert [m.what for m in breach.missing] == ["人民调解委员会的印章"]


def test_a_dispute_handed_to_the_town_is_one_matter(town: str, write: Write) -> None:
    more = {"移交日期": "2021-03-03", "移交后层级": "镇级", "移交后调委会": "回音镇人民调解委员会"}
    bring(write, case(**more))
    one = docket()
    assert (one.fact("level"), one.breaches) == ("town", ())


@pytest.mark.parametrize(
    ("row", "outcome"),
    [
        ({"调解结果": "口头协议", "口头协议登记表": "1份"}, "agreed.oral"),
        ({"调解结果": "调解不成", "未成原因": "差距大", "引导诉讼": "是"}, "failed"),
    ],
)
def test_other_ends(town: str, write: Write, row: dict[str, Any], outcome: str) -> None:
    bring(write, case(**{"回访日期": None, "协议履行情况": None, **row}))
    one = docket()
    assert (one.outcome, one.breaches) == (outcome, ())


def test_a_failure_without_telling_the_legal_ways_is_a_breach(town: str, write: Write) -> None:
    row = {"调解结果": "调解不成", "未成原因": "差距大", "引导诉讼": "否", "回访日期": None}
    bring(write, case(**row))
    (breach,) = docket().breaches
    assert breach.missing[0].cite == "人民调解法第二十六条"


def test_the_ledgers_can_tell_of_every_outcome() -> None:
    (cases,), (confirmations,) = CASE.ledgers, CONFIRMATION.ledgers
    assert set(cases.column("result").values.values()) == {o.code for o in CASE.outcomes}
    told = set(confirmations.column("result").values.values())
    assert told == {o.code for o in CONFIRMATION.outcomes}
