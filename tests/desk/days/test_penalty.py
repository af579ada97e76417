"""A penalty: two officers, notice and defence, a review that lacks its reviewer, publication."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from playwright.sync_api import expect
from tests.desk.days.town import CERTIFIED, POWER
from tests.desk.days.words import fill, on, open_matter, says, sign_in, take, turn_to
from tests.desk.walk import follow

REVIEWER = "壬以法"


def test_from_the_lead_to_the_closed_file(visit: Callable[..., Any]) -> None:
    page = visit("2025-11-06T09:30")
    number = inquired(page)
    heard(page, number)
    reviewed(page, number)
    decided(page, number)
    carried_out(page, number)


def inquired(page: Any) -> str:
    """Two officers with valid certificates, an item of the catalogue that is in force."""
    sign_in(page, "执法队员")
    number = open_matter(
        page,
        "enforcement.penalty",
        "lead",
        {
            "案件来源": "检查发现",
            "权力事项": POWER,
            "案由": "占用村道堆放砂石",
            "违法行为状态": "一次完成",
            "危害后果": "一般",
            "违法行为发生之日": "2025-11-06",
            "村": "晴川村",
            "当事人": "甲某工",
            "当事人类型": "公民",
        },
    )
    sign_in(page, "执法办主任")
    turn_to(page, number)
    take(page, "立案")
    says(page, "2月4日")  # ninety days
    sign_in(page, "执法队员")
    turn_to(page, number)
    take(
        page,
        "调查取证",
        {
            "调查方式": "检查（勘验）",
            "已主动出示执法证件": "是",
            "笔录": "现场检查笔录一",
            "住址或住所": "晴川村三组",
            "共同办理人": CERTIFIED[1],
        },
    )
    says(page, "、".join(CERTIFIED))
    on(page, "2025-11-10")
    take(
        page,
        "调查终结",
        {
            "调查终结报告": "调查终结报告一",
            "法制审核情形": "案件情况疑难复杂",
            "情节复杂或者重大违法行为": "是",
        },
    )
    return number


def heard(page: Any, number: str) -> None:
    """Told beforehand; the party speaks, and what it says is weighed."""
    told = {"拟给予的处罚种类": "罚款", "拟处罚的内容": "罚款五百元", "拟罚款数额": "500"}
    take(page, "行政处罚事先告知", {**told, "告知听证权利": "否"})
    take(page, "送达事先告知书")
    take(page, "当事人陈述申辩", {"陈述、申辩内容": "砂石当晚已经清走"})
    take(page, "复核陈述申辩", {"复核结论": "部分采纳", "复核情况": "清走属实，从轻处罚"})
    take(page, "起草处罚决定书", {"处罚决定书稿": "决定书一稿"})


def reviewed(page: Any, number: str) -> None:
    """The review waits for a reviewer on the register: the page says so, leads there and back."""
    sign_in(page, "执法分管副镇长")
    turn_to(page, number)
    assert "法制审核通过的意见" in blocked(page, "决定给予行政处罚")
    sign_in(page, "法制审核员")
    turn_to(page, number)
    lacking = blocked(page, "法制审核")
    assert "在册的法制审核人员" in lacking
    assert "行政处罚法第五十八条" in lacking
    follow(page, page.locator(".lacks a", has_text="去登记：行政处罚决定法制审核人员").first)
    fill(page, {"姓名": REVIEWER, "审核资格": "已取得法律职业资格", "起始日期": "2021-03-01"})
    follow(page, "form.single button.btn-primary")
    says(page, "已记入", "法制审核意见")  # back at the step that lacked it
    assert not page.locator(".lacking").count()
    fill(page, {"法制审核意见": "同意"})
    follow(page, "button[name=save]")
    says(page, "已保存：法制审核")


def blocked(page: Any, step: str) -> str:
    """What the page says of a step that cannot be taken yet."""
    rows = page.locator("section[aria-labelledby=notyet] > ul > li")
    return str(rows.filter(has=page.locator("strong", has_text=step)).first.inner_text())


def decided(page: Any, number: str) -> None:
    """Two heads confer; the decision says the six things that the article asks for."""
    on(page, "2025-11-12")
    sign_in(page, "执法分管副镇长")
    turn_to(page, number)
    take(page, "负责人集体讨论", {"集体讨论记录": "讨论记录一", "共同办理人": "壬常理"})
    follow(page, page.locator(".moves a.btn", has_text="决定给予行政处罚"))
    fill(
        page,
        {
            "处罚种类": "罚款",
            "处罚内容": "罚款三百元",
            "处罚依据": "演示条例第三十条",
            "认定的违法事实": "占用村道堆放砂石，有检查笔录、照片为证",
            "履行方式": "十五日内到演示银行缴纳",
            "责令改正": "是",
            "具有一定社会影响": "是",
            "罚款数额": "300",
        },
    )
    follow(page, "button[name=preview]")
    letter = str(page.locator("section.letter").inner_text())
    six = ("甲某工，晴川村三组", "有检查笔录", "演示条例第三十条", "十五日内", "行政复议", "回音镇")
    assert [one for one in six if one not in letter] == []
    follow(page, "button[name=save]")
    says(page, "已保存：决定给予行政处罚", "11月21日")  # seven working days to publish


def carried_out(page: Any, number: str) -> None:
    """Served, paid, published after somebody else looked it through, closed."""
    sign_in(page, "执法队员")
    turn_to(page, number)
    take(page, "宣告决定", {"宣告时当事人在场": "是"})
    take(page, "送达决定书", {"送达方式": "直接送达", "送达回证": "送达回证一"})
    page.locator("details.clocks > summary").click()
    expect(page.locator("details.clocks")).to_contain_text("11月27日")  # fifteen days to pay
    on(page, "2025-11-17")
    turn_to(page, number)
    take(page, "缴清罚款", {"缴款数额": "300"})
    sign_in(page, "执法办主任")
    turn_to(page, number)
    take(page, "公示前审查", {"公示文本": "公示稿一", "公示前审查结果": "可以公开"})
    take(page, "公示决定")
    take(page, "结案前核对案卷", {"执法全过程记录": "启动"})
    take(page, "结案", {"结案报告": "结案报告一"})
    says(page, "✓ 已办结", "决定给予行政处罚")
    assert not page.locator(".breach").count()
