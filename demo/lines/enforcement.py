"""Enforcement of 2020 and 2021: officers, powers, field work, and every case.

The town penalises in its own name since October 2020. 2020 is clean. In 2021 an officer went on
inquiring with a certificate that had run out, one decision was published too late, and one that
had to be reviewed was not.
"""

from __future__ import annotations

from penalised import (
    CHECK_SHOPS,
    CHECK_SITES,
    HEAPS,
    LAPSED,
    NEW,
    OFFICERS,
    POWERS,
    REVIEWER,
    SCREENER,
    STALLS,
    Record,
    case_sheets,
    sheet_of,
)
from sheet import Planted, Sheet

# --- people ----------------------------------------------------------------------------------


def _officer(name: str, serial: int, since: str, until: str) -> Record:
    return {
        "姓名": name,
        "执法证号": f"演示执{serial:03d}",
        "单位": "综合行政执法办公室",
        "职务": "执法队员",
        "执法类别": "综合执法",
        "执法区域": "回音镇",
        "有效期起": since,
        "有效期止": until,
    }


def _officers(year: int) -> Sheet:
    spans = {LAPSED: ("2016-06-01", "2021-05-31")}
    if year == 2020:
        records = [
            _officer(name, i, *spans.get(name, ("2018-06-01", "2023-05-31")))
            for i, name in enumerate(OFFICERS, start=1)
        ]
    else:
        records = [
            _officer(LAPSED, OFFICERS.index(LAPSED) + 1, "2021-10-08", "2026-10-07"),
            _officer(NEW, 9, "2021-04-01", "2026-03-31"),
        ]
    heads = "姓名 执法证号 单位 职务 执法类别 执法区域 有效期起 有效期止 注销原因"
    return sheet_of("行政执法人员名册", heads, *records, days=("有效期起", "有效期止"))


def _staff(year: int) -> Sheet:
    def one(name: str, since: str, how: str, until: str = "", left: str = "") -> Record:
        return {
            "姓名": name,
            "编制类型": "行政编制" if name in OFFICERS[:2] else "事业编制",
            "单位": "综合行政执法办公室",
            "进入方式": how,
            "到岗日期": since,
            "离岗日期": until,
            "离岗方式": left,
        }

    if year == 2020:
        records = [one(name, "2018-06-01", "原有") for name in OFFICERS]
    else:
        records = [
            one(NEW, "2021-03-01", "新招录"),
        ]
    heads = "姓名 编制类型 单位 进入方式 到岗日期 离岗日期 离岗方式"
    return sheet_of("执法岗位在编人员台账", heads, *records)


_TEAMS = ("城乡管理", "农林水利", "自然资源", "市场监管", "违建拆除", "殡葬管理")
_TRAINED = {
    2020: (
        *zip(
            ("2020-03-26", "2020-05-14", "2020-06-18", "2020-08-20", "2020-09-24", "2020-11-19"),
            _TEAMS,
            strict=True,
        ),
    ),
    2021: (
        ("2021-04-15", "城乡管理"),
        ("2021-07-08", "城乡管理、违建拆除"),
        ("2021-09-16", "自然资源"),
        ("2021-11-18", "市场监管"),
    ),
}


def _trainings(year: int) -> Sheet:
    records = [
        {
            "培训日期": day,
            "培训主题": f"{field}执法综合法律知识",
            "培训类型": "综合法律知识",
            "执法领域": field,
            "学时": 4,
            "参加人员": "、".join(OFFICERS),
            "参加人数": len(OFFICERS),
            "授课人": "壬以法",
            "是否考试": "是" if i == 0 else "否",
        }
        for i, (day, field) in enumerate(_TRAINED[year])
    ]
    law = {2020: "案例研讨：占道经营案件的取证", 2021: "行政处罚法（2021年修订）全员轮训"}[year]
    kind = {2020: "案例研讨", 2021: "全员轮训"}[year]
    records.append({"培训日期": f"{year}-07-01", "培训主题": law, "培训类型": kind, "学时": 8})
    heads = "培训日期 培训主题 培训类型 执法领域 学时 参加人员 参加人数 授课人 是否考试"
    return sheet_of("行政执法培训台账", heads, *records)


def _exams(year: int) -> Sheet:
    name, day = {2020: ("癸克勤", "2020-06-05"), 2021: (NEW, "2021-03-12")}[year]
    record = {"考试日期": day, "姓名": name, "考试科目": "综合法律知识", "考试结果": "通过"}
    return sheet_of("行政执法资格考试台账", "考试日期 姓名 考试科目 考试结果 待申领证件", record)


def _appraisals(year: int) -> Sheet:
    names = OFFICERS if year == 2020 else (*OFFICERS, NEW)
    records = [
        {
            "考评日期": f"{year}-12-18",
            "被考评人": name,
            "考评期间": f"{year}年度",
            "考评办法": "《回音镇行政执法评议考核办法》",
            "考评人": "综合行政执法办公室",
            "考评结果": "优秀" if name in OFFICERS[:2] else "称职",
            "与罚没款挂钩": "否",
        }
        for name in names
    ]
    heads = "考评日期 被考评人 考评期间 考评办法 考评人 考评结果 与罚没款挂钩"
    return sheet_of("行政执法考评台账", heads, *records)


# --- powers, standards, notices --------------------------------------------------------------


def _powers(year: int) -> Sheet:
    listed = POWERS if year == 2020 else ()
    records = [
        {
            "事项名称": item,
            "权力类型": kind,
            "执法领域": field,
            "设定依据": f"演示依据第{i}条",
            "公告文号": "粤府函〔2020〕136号、演示县公告",
            "起始日期": "2020-10-01",
        }
        for i, (item, kind, field) in enumerate(listed, start=1)
    ]
    if year == 2021:
        records.append(
            {
                "事项名称": "占用应急通道的处罚",
                "权力类型": "行政处罚",
                "执法领域": "安全生产",
                "设定依据": "演示依据第九条",
                "公告文号": "演示县公告2021年第2号",
                "起始日期": "2021-07-15",
            }
        )
    heads = "事项名称 权力类型 执法领域 设定依据 公告文号 起始日期 截止日期"
    return sheet_of("行政处罚权力事项清单", heads, *records)


def _standing_in_2020() -> list[Sheet]:
    """What was set up in 2020 and has stood since."""
    standards = [
        {
            "事项名称": item,
            "清单类型": kind,
            "执法领域": "城乡管理",
            "文件名称": "《回音镇行政处罚裁量基准》",
            "公布日期": "2020-11-10",
            "施行日期": "2020-11-10",
        }
        for item, kind in ((STALLS, "裁量基准"), (HEAPS, "裁量基准"), (HEAPS, "轻微违法不予处罚"))
    ]
    parts = ("执法主体", "执法人员", "职责权限", "执法依据", "执法程序", "救济渠道")
    parts += ("随机抽查事项清单", "服务指南和流程图")
    notices = [
        {"公示内容": part, "公示平台": "政府网站", "公示人": SCREENER, "公示日期": "2020-10-09"}
        for part in parts
    ]
    reviewer = {"姓名": REVIEWER, "审核资格": "已取得法律职业资格", "任职日期": "2019-03-01"}
    return [
        sheet_of("行政处罚决定法制审核人员", "姓名 审核资格 任职日期 离任日期", reviewer),
        sheet_of(
            "行政处罚裁量基准台账",
            "事项名称 清单类型 执法领域 文件名称 公布日期 施行日期 废止日期",
            *standards,
        ),
        sheet_of("行政执法事前公示台账", "公示内容 公示平台 公示人 公示日期 撤下日期", *notices),
    ]


def _devices(year: int) -> Sheet:
    """A recorder for each officer."""
    held = [(f"仪{i:02d}", name, "2020-09-28", "") for i, name in enumerate(OFFICERS, start=1)]
    if year == 2021:
        held = [("仪09", NEW, "2021-04-06", "")]
    records = [
        {
            "设备编号": number,
            "设备类型": "执法记录仪",
            "使用人": name,
            "配备日期": since,
            "停用日期": until,
        }
        for number, name, since, until in held
    ]
    heads = "设备编号 设备类型 使用人 设置地点 配备日期 停用日期"
    return sheet_of("执法记录和监控设备台账", heads, *records)


def _yearly(year: int) -> Sheet:
    day = {2020: "2020-01-20", 2021: "2021-01-28"}[year]
    record = {"公布日期": day, "数据年度": year - 1, "报送日期": day, "公布平台": "政府网站"}
    return sheet_of("行政执法统计年报公布台账", "公布日期 数据年度 报送日期 公布平台", record)


# --- field work ------------------------------------------------------------------------------


def _field_work(year: int) -> list[Sheet]:
    y = str(year)
    months = ("10", "11", "12") if year == 2020 else ("03", "06", "09", "11")
    villages = ("晴川村", "听雨村", "望月村", "长亭村")
    pairs = ("甲立衡、乙持正", "丙守规、己明察", "庚执中、癸克勤", "戊秉公、壬平允")
    if year == 2021:
        pairs = ("甲立衡、乙持正", "丙守规、己明察", "庚执中、癸克勤", f"{LAPSED}、{NEW}")
    inspections = [
        {
            "检查日期": f"{y}-{month}-{10 + i:02d}",
            "检查对象": f"演示某商铺{i + 1}",
            "检查事项": CHECK_SHOPS if i < 3 else CHECK_SITES,
            "检查方式": "双随机" if i == 1 else "日常检查",
            "综合查一次": "是" if i == 1 else "否",
            "涉企检查": "是",
            "执法人员": pairs[i],
            "检查结果": "当场改正" if i == 2 else "未发现问题",
            "村（社区）": villages[i],
        }
        for month in months[-1:]
        for i in range(4)
    ]
    patrols = [
        {
            "巡查日期": f"{y}-{month}-{day}",
            "巡查路段或者区域": f"{village}主街",
            "执法人员": pairs[0],
            "村（社区）": village,
            "发现问题": "占道摆卖" if village == "听雨村" else "",
            "处理情况": "劝离" if village == "听雨村" else "",
        }
        for month in months
        for day, village in (("08", "晴川村"), ("22", "听雨村"))
    ]
    talk = {
        "教育日期": f"{y}-11-22",
        "地点": "听雨村主街",
        "事由": "首次占道摆卖，当场改正",
        "执法人员": pairs[1],
        "已当场改正": "是",
        "村（社区）": "听雨村",
    }
    joint = {
        "行动日期": f"{y}-12-05",
        "行动主题": "集市秩序整治",
        "参加单位": "演示某市场监管所、演示某派出所",
        "出动人数": 18,
        "行动结果": "劝离流动摊贩6处",
    }
    task = {
        "下派日期": f"{y}-11-02",
        "任务内容": "双随机抽查餐饮门店",
        "任务来源": "双随机",
        "完成日期": f"{y}-11-20",
    }
    return [
        sheet_of(
            "行政检查台账",
            "检查日期 检查对象 检查事项 检查方式 综合查一次 涉企检查 执法人员 检查结果 村（社区）",
            *inspections,
        ),
        sheet_of(
            "执法巡查台账",
            "巡查日期 巡查路段或者区域 执法人员 村（社区） 发现问题 处理情况",
            *patrols,
        ),
        sheet_of("执法教育改正台账", "教育日期 地点 事由 执法人员 已当场改正 村（社区）", talk),
        sheet_of("联合执法台账", "行动日期 行动主题 参加单位 出动人数 行动结果", joint),
        sheet_of("执法监督平台任务台账", "下派日期 任务内容 任务来源 完成日期", task),
    ]


def _file_reviews(year: int) -> Sheet:
    y = str(year)
    records = [
        {
            "评查日期": f"{y}-12-10",
            "案卷文号": f"回罚立〔{y}〕{n}号",
            "评查人": "司法所",
            "评查结论": verdict,
            "存在问题": faults,
            "整改日期": f"{y}-12-21" if faults else "",
        }
        for n, verdict, faults in {
            2020: ((1, "合格", "文书不规范、程序不规范"), (2, "优秀", "")),
            2021: ((1, "优秀", ""), (2, "不合格", "执法资格"), (4, "不合格", "程序违法")),
        }[year]
    ]
    heads = "评查日期 案卷文号 评查人 评查结论 存在问题 整改日期"
    return sheet_of("行政执法案卷评查台账", heads, *records)


def _plans(year: int) -> Sheet:
    ahead = {
        2020: (
            ("细化行政执法公示的内容、范围和方式", "行政执法公示"),
            ("细化执法全过程记录的内容和程序", "执法全过程记录"),
            ("细化重大行政执法决定法制审核的范围和程序", "重大行政执法决定法制审核"),
            ("执法人员年度培训方案", "队伍建设、培训"),
        ),
        2021: (
            ("执法证到期前三个月提醒换证", "队伍建设"),
            ("决定作出前核对法制审核情形", "重大行政执法决定法制审核"),
        ),
    }[year]
    first = (
        (("2020-01-15", 2020, "2020年度行政执法计划", "检查计划、培训"),) if year == 2020 else ()
    )
    records = [
        {"制定日期": day, "实施年度": goal, "计划事项": content, "涉及方面": subjects}
        for day, goal, content, subjects in (
            *first,
            *((f"{year}-12-28", year + 1, content, subjects) for content, subjects in ahead),
        )
    ]
    return sheet_of("行政执法年度计划事项", "制定日期 实施年度 计划事项 涉及方面", *records)


def sheets(year: int) -> list[Sheet]:
    """The line's ledgers of a year: the books first, then the cases."""
    return [
        _officers(year),
        _staff(year),
        _trainings(year),
        _exams(year),
        _appraisals(year),
        _powers(year),
        *(_standing_in_2020() if year == 2020 else []),
        _devices(year),
        _yearly(year),
        *_field_work(year),
        _file_reviews(year),
        _plans(year),
        *case_sheets(year),
    ]


PLANTED = (
    Planted(
        "回罚立〔2021〕2号",
        f"inspected on 4 August by {LAPSED} and 乙持正, cards shown",
        f"{LAPSED}'s certificate ran out on 31 May and was renewed on 8 October only",
        claim="enforcement.certified_at_work",
        words=("11件", "10件", "回罚立〔2021〕2号"),
    ),
    Planted(
        "回罚立〔2021〕3号",
        "published on 20 October",
        "decided on 28 September, due by 13 October: Saturday the 9th was a working day",
        claim="enforcement.published_in_seven_days",
        words=("7件", "6件", "回罚立〔2021〕3号"),
    ),
    Planted(
        "回罚立〔2021〕4号",
        "a difficult case of several legal relations, decided on 27 October",
        "nobody reviewed it before the decision (行政处罚法第五十八条)",
        claim="enforcement.reviewed_all",
        words=("0件", "回罚立〔2021〕4号"),
    ),
)
