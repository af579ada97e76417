"""法治建设统筹 in the demo town: bodies, rules, places, tasks, findings, reports.

2020 supports what the source report says; in 2021 a rule was written up and never issued, a finding
was mended after its day, and an item of the last report's plan was forgotten.
"""

from __future__ import annotations

import observed
import standing
import yearly
from sheet import Planted, Sheet


def sheets(year: int) -> list[Sheet]:
    assessed = (
        f"{year}年综合目标考核方案",
        "内设机构",
        year,
        8,
        "依法决策、规范执法、普法责任",
        "",
        f"{year}-03-30",
        f"{year}-12-31",
    )
    shown = [
        ("接受监督台账", observed.SUPERVISED, observed.supervised(year)),
        ("镇级制度汇编", standing.RULES, standing.rules(year)),
        ("责任清单和责任书", standing.LISTS, standing.lists(year)),
        ("法治建设纳入考核台账", standing.ASSESSED, [assessed]),
        ("议事协调机构名册", standing.BODIES, standing.bodies(year)),
        ("法治阵地名册", standing.PLACES, standing.places(year)),
        ("下一年度主要安排", yearly.PLANS, yearly.plans(year)),
        ("不足和原因台账", yearly.SHORT, yearly.short(year)),
        ("年度依据文件", standing.BASIS, standing.basis(year)),
        ("其他法治工作事实", observed.OTHERS, observed.others(year)),
        ("法治建设任务清单", yearly.TASKS, yearly.tasks(year)),
        ("督察反馈问题整改台账", yearly.FINDINGS, yearly.findings(year)),
        ("年度报告报送公布台账", yearly.REPORTS, yearly.reports(year)),
    ]
    days = ("完成时限", "整改时限")
    return [Sheet(title, heads, tuple(rows), days) for title, heads, rows in shown if rows]


PLANTED = (
    Planted(
        "镇级制度汇编",
        "已修订政府信息公开责任追究制度",
        "旧制度6月30日废止，新制度没有印发",
        "governance.rule_disclosure_liability",
        ("尚未印发",),
    ),
    Planted(
        "督察反馈问题整改台账",
        "执法证到期未换发：按期整改",
        "整改时限7月16日，8月16日才完成",
        "governance.rectified",
        ("回整〔2021〕2号",),
    ),
    Planted(
        "法治建设任务清单",
        "上年安排均已列入任务",
        "“规范重大行政决策程序”没有列入",
        "governance.plans_followed",
        ("规范重大行政决策程序",),
    ),
    Planted(
        "法治建设任务清单",
        "任务全部完成",
        "行政执法三项制度转入下一年度",
        "governance.tasks_done",
        ("回法任〔2021〕3号",),
    ),
)
