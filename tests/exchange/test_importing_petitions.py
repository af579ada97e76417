"""A petition ledger becomes matters; what came late or skipped a step comes in as a breach."""

from __future__ import annotations

from typing import Any

import pytest
from tests.exchange.conftest import TOWN, Write

from huiyin.lines.petition.ledger import CLOSES
from huiyin.lines.petition.procedure import PETITION

pytestmark = pytest.mark.django_db

HEAD = (
    "信访编号",
    "收到日期",
    "形式",
    "来源",
    "转送机关",
    "信访目的",
    "信访人",
    "初重件",
    "代表人数",
    "所在村",
    "信访请求",
    "被反映人",
    "承办人",
    "包案领导",
    "受理告知日期",
    "异议日期",
    "异议理由",
    "听取陈述日期",
    "调查核实日期",
    "调查核实情况",
    "应办结日期",
    "办结日期",
    "办理结果",
    "回复内容",
    "有权机关",
    "依据",
    "签发人",
    "送达日期",
    "申请复查日期",
    "复查日期",
    "复查结果",
    "是否按期办结",
)


def petition(**more: Any) -> dict[str, Any]:
    return {
        "信访编号": "回访〔2021〕1号",
        "收到日期": "2021-03-01",
        "形式": "来访",
        "来源": "直接",
        "信访目的": "求决",
        "信访人": "演某甲",
        "初重件": "初访",
        "所在村": "晴川村",
        "信访请求": "灌溉水渠断水",
        "承办人": "乙承办",
        "包案领导": "庚思齐",
        "受理告知日期": "2021-03-10",
        "听取陈述日期": "2021-03-12",
        "调查核实日期": "2021-03-15",
        "调查核实情况": "水渠淤塞",
        "办结日期": "2021-04-20",
        "办理结果": "支持",
        "依据": "演示依据",
        "签发人": "甲明理",
        "送达日期": "2021-04-22",
        **more,
    }


def bring(write: Write, *rows: dict[str, Any]) -> Any:
    from huiyin.exchange.importing import import_paths

    path = write(list(rows), head=HEAD, title="2021年信访事项台账")
    (sheet,) = import_paths(TOWN, [path]).files
    return sheet


def docket() -> Any:
    from huiyin.ledger import service

    return service.docket(TOWN, "回访〔2021〕1号")


def test_a_row_tells_of_a_petition_from_receipt_to_service(town: str, write: Write) -> None:
    sheet = bring(write, petition())
    assert (sheet.created, sheet.errors, sheet.warnings) == (1, [], [])
    one = docket()
    assert [a.step for a in one.acts] == [
        *("register", "accept", "hear", "investigate", "opinion", "serve"),
    ]
    assert (one.outcome, one.breaches) == ("claim.supported", ())


def test_a_notice_on_the_sixteenth_day_and_an_end_on_the_sixty_first(
    town: str, write: Write
) -> None:
    late = petition(
        受理告知日期="2021-03-17",
        听取陈述日期="2021-03-18",
        调查核实日期="2021-03-19",
        办结日期="2021-05-17",
        送达日期="2021-05-18",
        是否按期办结="是",
    )
    sheet = bring(write, late)
    assert {b.step for b in docket().breaches} == {"accept", "opinion"}
    assert "实为逾期" in " ".join(w["message"] for w in sheet.warnings)


def test_an_opinion_without_hearing_the_petitioner_is_a_breach(town: str, write: Write) -> None:
    bring(write, petition(听取陈述日期=None))
    (breach,) = docket().breaches
    assert [m.cite for m in breach.missing] == ["信访条例第三十一条第一款"]


def test_an_accusation_is_never_handled_by_the_accused(town: str, write: Write) -> None:
    row = petition(
        信访目的="检举", 被反映人="乙承办", 办理结果="移送有权机关", 有权机关="演示县纪委监委"
    )
    bring(write, row)
    breaches = docket().breaches
    assert "transfer_accusation" in {b.step for b in breaches}
    assert any("不得办理" in m.what for b in breaches for m in b.missing)


def test_a_forwarded_petition_is_objected_to_and_given_back(town: str, write: Write) -> None:
    row = petition(
        信访编号="回访〔2023〕1号",
        收到日期="2023-03-01",
        来源="上级转送",
        转送机关="演示县信访局",
        受理告知日期=None,
        听取陈述日期=None,
        调查核实日期=None,
        异议日期="2023-03-07",
        异议理由="属邻镇职权",
        办结日期="2023-03-20",
        办理结果="退回",
        送达日期=None,
    )
    bring(write, row)
    from huiyin.ledger import service

    one = service.docket(TOWN, "回访〔2023〕1号")
    assert (one.outcome, one.breaches) == ("away.returned", ())


def test_a_review_of_the_county_is_kept_with_the_petition(town: str, write: Write) -> None:
    row = petition(申请复查日期="2021-05-10", 复查日期="2021-06-05", 复查结果="维持")
    bring(write, row)
    one = docket()
    assert (one.fact("review_result"), one.breaches) == ("upheld", ())


def test_the_ledger_can_tell_of_every_outcome() -> None:
    (ledger,) = PETITION.ledgers
    told = {code for codes in CLOSES.values() for code in codes}
    assert told == {o.code for o in PETITION.outcomes}
    assert set(ledger.column("result").values.values()) == told
