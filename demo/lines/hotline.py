"""12345 in the demo town: every order of 2020 has a lead official, a handler and a timely answer.

The province had no term yet: the day that the hub wrote on the order counts.
"""

from __future__ import annotations

from datetime import date, timedelta

import town
from sheet import Planted, Sheet

HEADS = (
    *(
        "工单编号",
        "派单日期",
        "诉求渠道",
        "诉求类型",
        "诉求内容",
        "求助人员",
        "求助号码",
        "村（社区）",
    ),
    *("办结期限", "签收日期", "签收人", "分办日期", "包案领导", "承办人", "承办机构"),
    *("答复日期", "办理结果", "答复内容", "告知方式", "回访日期", "满意度", "是否按期"),
)

CLERK = "壬知微"
LEADS = ("甲明理", "庚思齐")
HANDLERS = (
    ("癸时雨", "平安法治办公室"),
    ("己温言", "便民服务中心"),
    ("乙守正", "党政综合办公室"),
)
CALLERS = ("甲南星", "乙空青", "丙白芷", "戊辛夷", "己半夏", "庚石韦", "壬杜若", "癸青黛")

# (kind, what, days that the hub gives, result, answer)
MATTERS = (
    ("咨询", "咨询医保参保时间", 3, "已解答咨询", "已告知参保时间和办理地点"),
    ("求助", "路灯不亮", 14, "已解决", "已更换灯具"),
    ("投诉", "夜间施工噪声", 20, "已解决", "已督促停止夜间施工"),
    ("建议", "增设公交候车亭", 14, "已列入计划", "已列入下一年度民生项目"),
    ("求助", "下水道堵塞", 14, "已解决", "已疏通"),
    ("投诉", "占道经营", 20, "已解决", "已劝离并加强巡查"),
    ("咨询", "咨询宅基地申请条件", 3, "已解答咨询", "已告知条件和材料"),
    ("举报", "偷倒建筑垃圾", 20, "部分解决", "已清运，正在查找当事人"),
)

LATE = "回热〔2021〕5号"
CARRIED = ("回热〔2020〕31号", date(2020, 12, 28))


def sheets(year: int) -> list[Sheet]:
    rows = _rows(year, 30 if year == 2020 else 18)
    if year == 2020:
        rows.append(_order(*CARRIED, 3, answered=False))
    else:
        rows.insert(0, _order(*CARRIED, 3))
    return [Sheet("12345热线工单台账", HEADS, tuple(rows))]


def _rows(year: int, many: int) -> list[tuple[object, ...]]:
    step = 330 // many
    days = [date(year, 1, 6) + timedelta(days=step * nth) for nth in range(many)]
    return [_order(f"回热〔{year}〕{n}号", day, n - 1) for n, day in enumerate(days, start=1)]


def _order(number: str, day: date, nth: int, *, answered: bool = True) -> tuple[object, ...]:
    """One order: answered some days before the hub's last day; `LATE` two days after it, though
    the paper calls it timely."""
    kind, what, given, result, answer = MATTERS[nth % len(MATTERS)]
    due = day + timedelta(days=given)
    done = due + timedelta(days=2) if number == LATE else due - timedelta(days=1 + nth % 2)
    handler, office = HANDLERS[nth % len(HANDLERS)]
    caller = nth % len(CALLERS)
    end = (
        done.isoformat(),
        result,
        answer,
        "电话",
        (done + timedelta(days=1)).isoformat(),
        "满意" if nth % 5 else "非常满意",
        "是",
    )
    return (
        number,
        day.isoformat(),
        "12345热线" if nth % 6 else "网上留言",
        kind,
        what,
        CALLERS[caller],
        f"1990000{4001 + caller}",
        (*town.VILLAGES, *town.COMMUNITIES)[nth * 7 % 26],
        due.isoformat(),
        day.isoformat(),
        CLERK,
        day.isoformat(),
        LEADS[nth % len(LEADS)],
        handler,
        office,
        *(end if answered else ("",) * len(end)),
    )


PLANTED = (
    Planted(
        LATE,
        "按期答复",
        "派单要求的最后一日过了两天才答复",
        "hotline.on_time",
        (LATE,),
    ),
    Planted(LATE, "无逾期工单", "有一件逾期", "hotline.none_late", ("1件",)),
)
