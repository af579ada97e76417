"""What the demo town sets itself for a year: plans, tasks, findings, shortcomings, reports."""

from __future__ import annotations

import town
from standing import (
    CLERK,
    COUNTER,
    DEPUTY,
    DIRECTOR,
    ENFORCERS,
    HEAD,
    JUSTICE,
    LEGAL,
    OFFICE,
    SAFETY,
    SECRET,
)

PLANS = ("提出日期", "安排年度", "安排事项", "工作类别", "安排内容", "所针对的不足", "责任单位")
SHORT = ("登记日期", "年度", "不足", "工作类别", "表现", "原因", "来源")
TASKS = (
    "编号",
    "年度",
    "下达日期",
    "任务事项",
    "任务类别",
    "任务清单",
    "责任单位",
    "配合单位",
    "分管领导",
    "完成时限",
    "上年安排编号",
    "承接任务编号",
    "报送日期",
    "完成情况",
    "佐证材料",
    "报送人",
    "核验日期",
    "核验人",
    "结转日期",
    "未完成原因",
    "是否按期",
)
FINDINGS = (
    "编号",
    "反馈日期",
    "问题来源",
    "反馈单位",
    "反馈文号",
    "问题",
    "所属工作",
    "责任单位",
    "责任领导",
    "责任人",
    "方案日期",
    "整改措施",
    "整改时限",
    "方案上报日期",
    "报送单位",
    "措施落实日期",
    "措施落实情况",
    "整改完成日期",
    "整改情况",
    "佐证材料",
    "报送人",
    "核验日期",
    "核验人",
    "核验方式",
    "销号日期",
    "销号审批人",
    "是否按期",
)
REPORTS = (
    "编号",
    "报告种类",
    "报告名称",
    "统计截止日期",
    "起草日期",
    "起草人",
    "文稿编号",
    "定稿日期",
    "核对日期",
    "核对人",
    "保密审查日期",
    "保密审查人",
    "保密审查结果",
    "签发日期",
    "签发人",
    "上报日期",
    "主送单位",
    "抄送单位",
    "公布日期",
    "公布渠道",
)

# (topic, category, unit)
_PLANNED = (
    ("抓好基层法治建设任务清单各项任务落实", "加强组织领导", OFFICE),
    ("健全基层法治建设体制机制和制度体系", "建设机制制度", JUSTICE),
    ("全面落实行政执法三项制度", "规范执法", ENFORCERS),
    ("完善公共法律服务工作站、工作室", "公共法律服务", JUSTICE),
    ("推进人民调解进村进户", "化解矛盾", JUSTICE),
    ("推进普法责任制，创新普法形式", "普法守法", JUSTICE),
    ("加强法治宣传阵地和法治文化品牌建设", "法治阵地和法治文化", JUSTICE),
    ("规范重大行政决策程序", "依法决策", OFFICE),
)


def plans(year: int) -> list[tuple[object, ...]]:
    return [
        (f"{year}-12-21", year + 1, topic, category, "", "", unit)
        for topic, category, unit in _PLANNED
    ]


def short(year: int) -> list[tuple[object, ...]]:
    rows = (
        (
            "推进力度有待加强",
            "加强组织领导",
            "“上热下冷”现象依然存在，主动参与、协同配合不够",
            "个别部门认为法治建设是某一个部门的工作",
        ),
        (
            "组织保障不够有力",
            "组织保障",
            "专职法制机构设立不理想，执法人员力量不足",
            "机构改革后工作衔接不畅",
        ),
        (
            "执法不规范、不严谨现象依然存在",
            "规范执法",
            "执法程序意识不强",
            "一线执法人员法律和专业知识水平不高",
        ),
        ("普法针对性不强", "普法守法", "内容与村民需要结合不紧", "缺少专职普法人员"),
        ("疑难纠纷化解能力有待提升", "化解矛盾", "部分积案化解较慢", "调解员年龄偏大"),
    )
    return [(f"{year}-12-14", year, *row, "年终自查") for row in rows]


# 2020: twelve tasks, each with its unit, all done in time.
_TASKS_2020 = (
    ("调整充实法治建设领导小组", "加强组织领导", OFFICE, "2020-03-31"),
    ("制定年度法治建设工作要点", "加强组织领导", OFFICE, "2020-03-31"),
    ("修订政府信息公开保密审查制度", "建设机制制度", OFFICE, "2020-04-30"),
    ("建立党委中心组学法制度", "建设机制制度", OFFICE, "2020-04-30"),
    ("修订政府信息公开指南", "依法全面履职", OFFICE, "2020-06-30"),
    ("便民服务指南和流程上墙公示", "依法全面履职", COUNTER, "2020-06-30"),
    ("执法人员综合法律知识培训", "规范执法", ENFORCERS, "2020-11-30"),
    ("重大行政决策目录编制", "依法决策", OFFICE, "2020-05-29"),
    ("建成公共法律服务站和调解工作室", "公共法律服务", JUSTICE, "2020-09-30"),
    ("普法讲座覆盖全镇各村（社区）", "普法守法", JUSTICE, "2020-12-18"),
    ("矛盾纠纷排查", "化解矛盾", SAFETY, "2020-12-18"),
    ("打造法治文化主题公园", "法治阵地和法治文化", JUSTICE, "2020-10-30"),
)


def _task(
    number: str, year: int, topic: str, category: str, unit: str, due: str, **more: str
) -> tuple[object, ...]:
    cells = {
        "编号": number,
        "年度": year,
        "下达日期": f"{year}-03-09",
        "任务事项": topic,
        "任务类别": category,
        "任务清单": f"{year}年基层法治建设任务清单",
        "责任单位": unit,
        "分管领导": DEPUTY,
        "完成时限": due,
        **more,
    }
    return tuple(cells.get(head, "") for head in TASKS)


def _done(on: str, verified: str, by: str = CLERK) -> dict[str, str]:
    return {
        "报送日期": on,
        "完成情况": "已完成",
        "佐证材料": "归档材料",
        "报送人": by,
        "核验日期": verified,
        "核验人": LEGAL if by != LEGAL else DIRECTOR,
        "是否按期": "是",
    }


def tasks(year: int) -> list[tuple[object, ...]]:
    if year == 2020:
        return [
            _task(
                f"回法任〔2020〕{i}号",
                2020,
                topic,
                category,
                unit,
                due,
                **_done(due, f"{due[:4]}-12-25"),
            )
            for i, (topic, category, unit, due) in enumerate(_TASKS_2020, start=1)
        ]
    # Every item of last year's plan but the last has become a task.
    rows = []
    for i, (topic, category, unit) in enumerate(_PLANNED[:-1], start=1):
        number, due = f"回法任〔2021〕{i}号", "2021-11-30"
        more = (
            _done("2021-11-22", "2021-12-20")
            if i != 3
            else {"结转日期": "2021-12-27", "未完成原因": "记录设备未到位"}
        )
        rows.append(_task(number, 2021, topic, category, unit, due, 上年安排编号=topic, **more))
    return rows


def _finding(
    number: str,
    found: str,
    issue: str,
    unit: str,
    handler: str,
    due: str,
    done: str,
    closed: str,
    paper: str = "是",
) -> tuple[object, ...]:
    cells = {
        "编号": number,
        "反馈日期": found,
        "问题来源": "法治督察",
        "反馈单位": "演示市委依法治市办",
        "问题": issue,
        "责任单位": unit,
        "责任领导": DEPUTY,
        "责任人": handler,
        "方案日期": f"{found[:8]}25",
        "整改措施": f"{issue}：逐项补齐",
        "整改时限": due,
        "方案上报日期": f"{found[:8]}28",
        "报送单位": "演示县委依法治县办",
        "措施落实日期": done,
        "措施落实情况": "已落实",
        "整改完成日期": done,
        "整改情况": "已整改到位",
        "佐证材料": "整改材料",
        "报送人": handler,
        "核验日期": closed,
        "核验人": LEGAL,
        "核验方式": "实地查看",
        "销号日期": closed,
        "销号审批人": DEPUTY,
        "是否按期": paper,
    }
    return tuple(cells.get(head, "") for head in FINDINGS)


def findings(year: int) -> list[tuple[object, ...]]:
    if year == 2020:
        return [
            _finding(
                "回整〔2020〕1号",
                "2020-05-11",
                "公开目录更新不及时",
                OFFICE,
                CLERK,
                "2020-07-31",
                "2020-07-20",
                "2020-07-29",
            ),
            _finding(
                "回整〔2020〕2号",
                "2020-05-11",
                "执法台账记录不完整",
                ENFORCERS,
                "己温言",
                "2020-07-31",
                "2020-07-24",
                "2020-07-30",
            ),
            _finding(
                "回整〔2020〕3号",
                "2020-10-20",
                "村级公示栏内容陈旧",
                SAFETY,
                "癸时雨",
                "2020-12-10",
                "2020-12-01",
                "2020-12-08",
            ),
        ]
    return [
        _finding(
            "回整〔2021〕1号",
            "2021-05-10",
            "保密审查记录缺页",
            OFFICE,
            CLERK,
            "2021-07-16",
            "2021-07-09",
            "2021-07-14",
        ),
        # The paper calls it timely; the day of the plan had passed a month before.
        _finding(
            "回整〔2021〕2号",
            "2021-05-10",
            "执法证到期未换发",
            ENFORCERS,
            "己温言",
            "2021-07-16",
            "2021-08-16",
            "2021-08-20",
        ),
    ]


def _report(number: str, kind: str, year: int, **days: str) -> tuple[object, ...]:
    cells: dict[str, object] = {
        "编号": number,
        "报告种类": kind,
        "报告名称": f"{town.NAME}{year}年{kind}",
        "统计截止日期": f"{year}-12-31",
        "起草人": CLERK,
        "文稿编号": f"{kind}{year}定稿",
        "核对人": DIRECTOR,
        "保密审查人": SECRET,
        "保密审查结果": "可以公开",
        "签发人": HEAD,
        "主送单位": "演示县委、演示县人民政府",
        "抄送单位": "演示县委依法治县办",
        "公布渠道": "县政府网站",
        **days,
    }
    return tuple(cells.get(head, "") for head in REPORTS)


def reports(year: int) -> list[tuple[object, ...]]:
    y = str(year)
    return [
        _report(
            f"回报〔{y}〕1号",
            "政府信息公开工作年度报告",
            year - 1,
            起草日期=f"{y}-01-06",
            定稿日期=f"{y}-01-11",
            核对日期=f"{y}-01-12",
            保密审查日期=f"{y}-01-13",
            签发日期=f"{y}-01-14",
            上报日期=f"{y}-01-15",
            公布日期=f"{y}-01-19",
        ),
        _report(
            f"回报〔{y}〕2号",
            "法治政府建设年度报告",
            year - 1,
            起草日期=f"{y}-01-06",
            定稿日期=f"{y}-02-08",
            核对日期=f"{y}-02-09",
            保密审查日期=f"{y}-02-10",
            签发日期=f"{y}-02-18",
            上报日期=f"{y}-02-22",
            公布日期=f"{y}-03-16",
        ),
        _report(
            f"回报〔{y}〕3号",
            "行政执法年度报告",
            year - 1,
            起草日期=f"{y}-01-06",
            定稿日期=f"{y}-01-12",
            核对日期=f"{y}-01-13",
            保密审查日期=f"{y}-01-14",
            签发日期=f"{y}-01-15",
            上报日期=f"{y}-01-18",
            公布日期=f"{y}-01-22",
        ),
    ]
