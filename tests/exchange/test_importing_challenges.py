"""Paper ledgers of reviews and lawsuits become matters; what was late comes in as a breach."""

from __future__ import annotations

from typing import Any

import pytest
from tests.exchange.conftest import TOWN, Write

from huiyin.lines.challenge.procedure import LAWSUIT, RECONSIDERATION

pytestmark = pytest.mark.django_db

REVIEW_HEAD = (
    "编号",
    "收到副本日期",
    "申请人",
    "类别",
    "被申请行政行为",
    "复议机关",
    "审理程序",
    "应答复日期",
    "答复日期",
    "答复意见",
    "证据材料",
    "签发人",
    "决定日期",
    "复议结果",
    "是否按期答复",
)
SUIT_HEAD = (
    "编号",
    "收到起诉状副本日期",
    "原告",
    "案由",
    "被诉行政行为",
    "是否经过复议",
    "受理法院",
    "答辩日期",
    "证据材料",
    "一审裁判日期",
    "一审结果",
    "上诉日期",
    "二审裁判日期",
    "二审结果",
)


def bring(path: Any) -> Any:
    from huiyin.exchange.importing import import_paths

    (sheet,) = import_paths(TOWN, [path]).files
    return sheet


def docket(number: str) -> Any:
    from huiyin.ledger import service

    return service.docket(TOWN, number)


def review(**more: Any) -> dict[str, Any]:
    return {
        "编号": "回复应〔2021〕1号",
        "收到副本日期": "2021-03-01",
        "申请人": "演某甲",
        "类别": "信息公开",
        "被申请行政行为": "不予公开答复",
        "复议机关": "演示县人民政府",
        "应答复日期": "2021-03-11",
        "答复日期": "2021-03-11",
        "答复意见": "原答复合法",
        "证据材料": "证据目录1份",
        "签发人": "甲明理",
        "决定日期": "2021-04-20",
        "复议结果": "维持",
        **more,
    }


def test_a_row_tells_of_a_review_from_the_copy_to_the_decision(town: str, write: Write) -> None:
    path = write([review()], head=REVIEW_HEAD, title="2021年行政复议应诉台账")
    sheet = bring(path)
    assert (sheet.created, sheet.errors, sheet.warnings) == (1, [], [])
    one = docket("回复应〔2021〕1号")
    assert [a.step for a in one.acts] == ["receive", "answer", "decide"]
    assert (one.outcome, one.breaches) == ("upheld.upheld", ())


def test_an_answer_after_ten_calendar_days_is_a_breach_and_the_paper_is_contradicted(
    town: str, write: Write
) -> None:
    late = review(答复日期="2021-03-15", 应答复日期="2021-03-15", 是否按期答复="是")
    sheet = bring(write([late], head=REVIEW_HEAD, title="2021年行政复议应诉台账"))
    said = " ".join(w["message"] for w in sheet.warnings)
    assert "依法应为2021-03-11" in said
    assert "实为逾期" in said
    (breach,) = docket("回复应〔2021〕1号").breaches
    assert breach.step == "answer"


def test_a_row_tells_of_a_lawsuit_through_both_instances(town: str, write: Write) -> None:
    row = {
        "编号": "回应诉〔2021〕1号",
        "收到起诉状副本日期": "2021-03-01",
        "原告": "演某乙",
        "案由": "行政处罚",
        "被诉行政行为": "罚款决定",
        "是否经过复议": "否",
        "受理法院": "演示县人民法院",
        "答辩日期": "2021-03-16",
        "证据材料": "证据目录1份",
        "一审裁判日期": "2021-06-01",
        "一审结果": "撤销",
        "上诉日期": "2021-06-10",
        "二审裁判日期": "2021-09-01",
        "二审结果": "驳回诉讼请求",
    }
    sheet = bring(write([row], head=SUIT_HEAD, title="2021年行政诉讼应诉台账"))
    assert (sheet.created, sheet.errors, sheet.warnings) == (1, [], [])
    one = docket("回应诉〔2021〕1号")
    assert (one.state, one.outcome) == ("ended", "upheld.dismissed")


def test_the_ledgers_can_tell_of_every_outcome() -> None:
    (reviews,), (suits,) = RECONSIDERATION.ledgers, LAWSUIT.ledgers
    assert set(reviews.column("decision").values.values()) == {
        o.code for o in RECONSIDERATION.outcomes
    }
    assert set(suits.column("judgment").values.values()) == {o.code for o in LAWSUIT.outcomes}
    for ledger, at in ((reviews, "decided_on"), (suits, "judged_on")):
        told = {
            code
            for act in ledger.acts
            if act.at == at
            for codes in act.when.values()
            for code in codes
        }
        result = "decision" if ledger is reviews else "judgment"
        assert told == set(ledger.column(result).values.values())
