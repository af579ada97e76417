"""第一责任人 in the demo town: 2020 a meeting each quarter; 2021 the third quarter without one."""

from __future__ import annotations

from sheet import Planted, Sheet

SECRETARY, MAYOR = "壬若谷", "甲明理"

ACTS = ("履职日期", "姓名", "职务", "履职方式", "事项", "所属工作", "形式", "佐证材料")
MEETINGS = ("会议日期", "会议名称", "主持人", "主持人职务", "会议类别", "议题", "会议纪要")
ACCOUNTS = ("述法日期", "述法年度", "姓名", "职务", "述法形式", "评议单位", "评议结果")
APPRAISALS = ("考核年度", "考核方案", "考核人数", "纳入内容", "结果运用", "印发日期", "失效日期")
PROBLEMS = ("问题", "所属工作", "牵头领导", "职务", "解决措施", "解决日期", "佐证材料", "提出日期")
DIRECTIVES = (
    "编号",
    "批示日期",
    "批示领导",
    "批示人职务",
    "批示种类",
    "批示内容",
    "所属工作",
    "承办单位",
    "承办人",
    "办结时限",
    "签收日期",
    "回复日期",
    "办理情况",
    "佐证材料",
    "办结确认日期",
    "是否按期",
)

# (month-day, who, kinds, matter, line, form)
_ACTS = (
    ("02-10", SECRETARY, "亲自部署", "部署依法防控疫情", "疫情防控", "主持会议"),
    ("03-09", SECRETARY, "亲自部署", "部署年度法治建设任务清单", "法治建设", "主持会议"),
    ("03-10", MAYOR, "亲自部署", "部署政务公开和保密审查", "政务公开", "主持会议"),
    ("04-21", SECRETARY, "亲自过问", "过问反映集中的信访事项", "信访", "现场办公"),
    ("05-12", MAYOR, "亲自过问、亲自督办", "过问督察反馈问题整改", "督察整改", "专项督导"),
    ("06-17", SECRETARY, "亲自协调", "协调联调接待室场地和人员", "矛盾化解", "现场办公"),
    ("07-23", MAYOR, "亲自协调", "协调综合执法队伍培训", "行政执法", "现场办公"),
    ("09-03", SECRETARY, "亲自督办", "督办违建拆除", "行政执法", "专项督导"),
    ("10-15", MAYOR, "亲自督办", "督办12345重复工单", "12345", "签批文件"),
    ("12-04", SECRETARY, "亲自部署", "宪法宣传周讲法治课", "普法", "宣讲授课"),
)

# (month-day, body, chair, post, series, topic)
_MEETINGS = (
    (
        "01-16",
        "党委会议",
        SECRETARY,
        "党委书记",
        "听取法治工作汇报、谋划年度法治工作",
        "研究年度法治建设要点和任务清单",
    ),
    (
        "04-28",
        "党委会议",
        SECRETARY,
        "党委书记",
        "听取法治工作汇报、专题研究法治建设",
        "听取一季度法治建设情况汇报",
    ),
    (
        "06-22",
        "依法治理委员会",
        SECRETARY,
        "党委书记",
        "依法治理委员会会议、部署法治工作",
        "部署督察反馈问题整改",
    ),
    (
        "08-18",
        "镇长办公会议",
        MAYOR,
        "镇长",
        "听取法治工作汇报、研究解决重大问题",
        "听取整改和执法规范化汇报",
    ),
    (
        "11-24",
        "党政联席会议",
        SECRETARY,
        "党委书记",
        "听取法治工作汇报、专题研究法治建设",
        "听取全年法治建设情况汇报",
    ),
    (
        "12-16",
        "依法治理委员会",
        SECRETARY,
        "党委书记",
        "依法治理委员会会议",
        "审议不足和下一年度安排",
    ),
)

_PROBLEMS = (
    (
        "综合执法与站所衔接不畅",
        "行政执法",
        MAYOR,
        "镇长",
        "明确移交清单和协作流程",
        "07-30",
        "03-12",
    ),
    (
        "村级法律顾问服务不均",
        "法律顾问",
        SECRETARY,
        "党委书记",
        "按村排班，每村每月不少于8小时",
        "05-29",
        "04-07",
    ),
    ("重复信访多年未结", "信访", SECRETARY, "党委书记", "领导包案，逐案化解", "10-30", "06-10"),
    ("公示栏更新不及时", "政务公开", MAYOR, "镇长", "落实专人更新", "11-20", "09-08"),
)

# (month-day, head, post, text, line, unit, person, due, received, answered, accepted)
_DIRECTIVES = (
    (
        "03-16",
        MAYOR,
        "镇长",
        "请尽快修通望月村排水渠",
        "信访",
        "平安法治办公室",
        "癸时雨",
        "04-10",
        "03-17",
        "04-03",
        "04-07",
    ),
    (
        "05-18",
        SECRETARY,
        "党委书记",
        "请拿出督察反馈问题整改方案",
        "督察整改",
        "党政综合办公室",
        "乙守正",
        "05-29",
        "05-19",
        "05-25",
        "05-27",
    ),
    (
        "07-06",
        MAYOR,
        "镇长",
        "12345重复工单逐件回访",
        "12345",
        "党政综合办公室",
        "壬知微",
        "07-31",
        "07-07",
        "07-28",
        "07-30",
    ),
    (
        "09-14",
        SECRETARY,
        "党委书记",
        "请核查占道经营的执法程序",
        "行政执法",
        "综合行政执法办公室",
        "己温言",
        "10-15",
        "09-15",
        "10-12",
        "10-14",
    ),
)


def _dated(year: int, *days: str) -> list[str]:
    return [f"{year}-{day}" for day in days]


def _acts(year: int) -> list[tuple[object, ...]]:
    return [
        (
            f"{year}-{day}",
            who,
            "党委书记" if who == SECRETARY else "镇长",
            kinds,
            matter,
            line,
            form,
            "会议纪要、工作日志",
        )
        for day, who, kinds, matter, line, form in _ACTS
        # In 2021 the mayor coordinated nothing himself.
        if year == 2020 or not (who == MAYOR and kinds == "亲自协调")
    ]


def _meetings(year: int) -> list[tuple[object, ...]]:
    rows = []
    for day, body, chair, post, series, topic in _MEETINGS:
        if year == 2021 and day == "08-18":
            series = "研究解决重大问题"
        rows.append((f"{year}-{day}", body, chair, post, series, topic, f"回会纪〔{year}〕{day}"))
    return rows


def _accounts(year: int) -> list[tuple[object, ...]]:
    return [
        (f"{year}-12-28", year, who, post, "现场述法", "演示县委依法治县办", "好")
        for who, post in ((SECRETARY, "党委书记"), (MAYOR, "镇长"))
    ]


def _problems(year: int) -> list[tuple[object, ...]]:
    rows = []
    for problem, line, who, post, solution, solved, raised in _PROBLEMS:
        left = year == 2021 and problem == "重复信访多年未结"
        on = "" if left else f"{year}-{solved}"
        rows.append((problem, line, who, post, solution, on, "会议纪要", f"{year}-{raised}"))
    return rows


def _directives(year: int) -> list[tuple[object, ...]]:
    rows = []
    for nth, one in enumerate(_DIRECTIVES, start=1):
        day, who, post, text, line, unit, person, due, received, answered, accepted = one
        if year == 2021 and nth == 4:
            answered, accepted = "10-22", "10-25"
        issued, last, got, told, done = _dated(year, day, due, received, answered, accepted)
        rows.append(
            (
                f"回督〔{year}〕{nth}号",
                issued,
                who,
                post,
                "批示",
                text,
                line,
                unit,
                person,
                last,
                got,
                told,
                "已办结",
                "办理情况报告",
                done,
                "是",
            )
        )
    return rows


def sheets(year: int) -> list[Sheet]:
    contents = "学法用法、重大事项依法决策、依法履职、推进法治建设"
    appraised = (
        year,
        f"{year}年干部工作实绩考核办法",
        86,
        contents,
        "作为评优依据",
        f"{year}-03-20",
        f"{year}-12-31",
    )
    days = ("办结时限",)
    return [
        Sheet("第一责任人履职台账", ACTS, tuple(_acts(year))),
        Sheet("党政法治工作会议台账", MEETINGS, tuple(_meetings(year))),
        Sheet("述法台账", ACCOUNTS, tuple(_accounts(year))),
        Sheet("干部法治实绩考核台账", APPRAISALS, (appraised,)),
        Sheet("重大问题研究解决台账", PROBLEMS, tuple(_problems(year))),
        Sheet("领导批示督办台账", DIRECTIVES, tuple(_directives(year)), days),
    ]


PLANTED = (
    Planted(
        "党政法治工作会议台账",
        "每季度听取法治工作汇报",
        "第三季度没有听取汇报",
        "duty.reports_heard",
        ("第三季度",),
    ),
    Planted(
        "第一责任人履职台账",
        "两名主要负责人均做到四个亲自",
        "镇长没有亲自协调的记录",
        "duty.four_selves",
        ("镇长亲自协调",),
    ),
    Planted(
        "重大问题研究解决台账",
        "重大问题全部解决",
        "重复信访多年未结尚未解决",
        "duty.problems_solved",
        ("重复信访多年未结",),
    ),
    Planted(
        "领导批示督办台账",
        "批示均按期办结",
        "时限10月15日，10月22日才回复",
        "duty.directives_answered",
        ("回督〔2021〕4号",),
    ),
)
