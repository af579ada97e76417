"""普法 in the demo town: 46 lectures reach all 26 villages in 2020; in 2021 three are missed."""

from __future__ import annotations

from datetime import date, timedelta

import town
from sheet import Planted, Sheet

PLACES = (*town.VILLAGES, *town.COMMUNITIES)
MISSED = ("云岭村", "鹤鸣村", "新街社区")
TEAM = "回音镇驻村法律顾问律师宣讲团"
LAWYERS = ("癸明法", "壬怀瑾", "庚持正")
CADRES = "村两委干部、村民代表"

# What the second round of 2020 was about: topic, series.
SECOND = (
    ("宪法与村民自治", "宪法、村（居）自治"),
    ("扫黑除恶专项斗争法律知识", "扫黑除恶"),
    ("疫情防控与依法应急", "疫情防控"),
    ("未成年人保护法", "未成年人保护"),
    ("防范电信网络诈骗", "反诈骗"),
)

LECTURES = (
    "日期",
    "主题",
    "村（社区）",
    "地点",
    "主讲人",
    "宣讲团",
    "形式",
    "对象",
    "人次",
    "系列",
    "学时",
)
CAMPAIGNS = (
    "日期",
    "活动名称",
    "系列",
    "进何处",
    "村（社区）",
    "地点",
    "活动形式",
    "人次",
    "责任单位",
)
MATERIALS = ("日期", "资料种类", "资料名称", "数量", "系列", "责任单位")
TEAMS = ("宣讲团名称", "类别", "团长", "成员", "成立缘由", "缘由发生日期", "成立日期")
VILLAGES = ("村（社区）", "状态", "层级", "命名文件", "启动日期")
DUTIES = (
    "清单版本",
    "责任单位",
    "普法内容",
    "普法对象",
    "普法形式",
    "普法时间",
    "责任人员",
    "印发日期",
    "废止日期",
)


def sheets(year: int) -> list[Sheet]:
    return [
        Sheet("普法讲座台账", LECTURES, tuple(_lectures(year))),
        Sheet("普法宣讲团名册", TEAMS, _TEAMS),
        Sheet("法治宣传活动台账", CAMPAIGNS, _CAMPAIGNS[year]),
        Sheet("普法资料发放台账", MATERIALS, _MATERIALS[year]),
        Sheet("法治村建设名册", VILLAGES, tuple(_villages())),
        Sheet("谁执法谁普法责任清单", DUTIES, _DUTIES),
        Sheet("普法规划、计划和方案", PLANS, _plans(year)),
    ]


def _lectures(year: int) -> list[tuple[object, ...]]:
    """Two rounds: every village on the Civil Code, then other topics in some of them.

    46 lectures in both years; in 2021 the villages of `MISSED` have none, others two or three.
    """
    reached = [p for p in PLACES if year == 2020 or p not in MISSED]
    first = date(year, 6, 8)
    rows: list[tuple[object, ...]] = []
    for nth in range(46):
        place = reached[nth % len(reached)]
        topic, series = ("民法典与群众生活", "民法典")
        if nth >= len(reached):
            topic, series = SECOND[nth % len(SECOND)]
        audience = CADRES if nth < len(reached) else f"{CADRES}、群众"
        day = first + timedelta(days=3 * nth)
        rows.append(
            (
                day.isoformat(),
                topic,
                place,
                f"{place}党群服务中心",
                LAWYERS[nth % len(LAWYERS)],
                TEAM,
                "讲座",
                audience,
                28 + nth % 7 * 3,
                series,
                2,
            )
        )
    return rows


_TEAMS = (
    (
        TEAM,
        "驻村法律顾问律师宣讲团",
        LAWYERS[0],
        "、".join(LAWYERS),
        "民法典表决通过",
        "2020-05-28",
        "2020-06-01",
    ),
)

_JUSTICE, _SAFE = "司法所", "平安法治办公室"

_CAMPAIGNS = {
    2020: (
        (
            "2020-02-17",
            "防控疫情、法治同行",
            "疫情防控",
            "进乡村、进家门",
            "",
            "各村（社区）",
            "流动宣传车、入户宣传",
            2600,
            _JUSTICE,
        ),
        (
            "2020-03-12",
            "扫黑除恶专项斗争宣传日",
            "扫黑除恶",
            "进乡村",
            "",
            "镇文化广场",
            "现场咨询",
            420,
            _SAFE,
        ),
        (
            "2020-06-24",
            "禁毒宣传进校园",
            "禁毒",
            "进校园",
            "",
            "回音镇中心小学",
            "主题班会",
            310,
            _SAFE,
        ),
        (
            "2020-09-08",
            "开学法治第一课",
            "未成年人保护",
            "进校园",
            "",
            "回音镇初级中学",
            "法治课",
            560,
            _JUSTICE,
        ),
        (
            "2020-10-20",
            "民法典进村入户",
            "民法典",
            "进乡村、进家门",
            "晴川村、听雨村",
            "晴川村文化广场",
            "入户宣传",
            240,
            _JUSTICE,
        ),
        (
            "2020-11-11",
            "扫黑除恶宣传进家门",
            "扫黑除恶",
            "进家门",
            "望月村",
            "望月村",
            "入户宣传",
            130,
            _SAFE,
        ),
        (
            "2020-12-04",
            "国家宪法日集中宣传",
            "宪法、习近平法治思想",
            "进社区",
            "清风社区",
            "镇文化广场",
            "现场咨询",
            480,
            _JUSTICE,
        ),
    ),
    2021: (
        (
            "2021-03-15",
            "扫黑除恶常态化宣传",
            "扫黑除恶",
            "进乡村",
            "石桥村",
            "石桥村文化广场",
            "现场咨询",
            200,
            _SAFE,
        ),
        (
            "2021-06-25",
            "禁毒宣传进校园",
            "禁毒",
            "进校园",
            "",
            "回音镇中心小学",
            "主题班会",
            300,
            _SAFE,
        ),
        (
            "2021-08-10",
            "疫情防控法治宣传",
            "疫情防控",
            "进乡村、进家门",
            "",
            "各村（社区）",
            "流动宣传车",
            1800,
            _JUSTICE,
        ),
        (
            "2021-12-04",
            "国家宪法日集中宣传",
            "宪法",
            "进社区",
            "明月社区",
            "镇文化广场",
            "现场咨询",
            350,
            _JUSTICE,
        ),
    ),
}

_MATERIALS = {
    2020: (
        ("2020-02-03", "告知书", "疫情防控告知书", 12000, "疫情防控", _SAFE),
        ("2020-02-05", "宣传短信", "依法防控提示短信", 36000, "疫情防控", _SAFE),
        ("2020-02-20", "普法小视频", "防控疫情、法治同行", 3, "疫情防控", _JUSTICE),
        ("2020-03-12", "宣传单", "扫黑除恶应知应会", 6000, "扫黑除恶", _SAFE),
        ("2020-03-12", "横幅", "扫黑除恶横幅", 78, "扫黑除恶", _SAFE),
        ("2020-06-10", "宣传手册", "民法典读本", 1300, "民法典", _JUSTICE),
        ("2020-07-15", "横幅", "民法典横幅", 52, "民法典", _JUSTICE),
    ),
    2021: (
        ("2021-03-15", "宣传单", "常态化扫黑除恶", 4000, "扫黑除恶", _SAFE),
        ("2021-06-25", "横幅", "禁毒横幅", 40, "禁毒", _SAFE),
        ("2021-08-10", "告知书", "疫情防控告知书", 9000, "疫情防控", _SAFE),
        ("2021-08-12", "宣传短信", "疫情防控提示短信", 30000, "疫情防控", _SAFE),
        ("2021-12-01", "宣传手册", "宪法读本", 500, "宪法", _JUSTICE),
    ),
}


def _villages() -> list[tuple[object, ...]]:
    """Every village since 2016; three named models of the county."""
    rows: list[tuple[object, ...]] = [
        (place, "创建中", "镇级", "回音镇法治村建设工作方案", "2016-07-01") for place in PLACES
    ]
    for place, day in (
        ("晴川村", "2018-12-20"),
        ("石桥村", "2019-12-18"),
        ("清风社区", "2019-12-18"),
    ):
        rows.append((place, "已命名为示范", "县级", "演示县命名通报", day))
    return rows


PLANS = ("类别", "名称", "印发机关", "印发日期", "失效日期")


def _plans(year: int) -> tuple[tuple[object, ...], ...]:
    """The plan of five years, that of the year, and a scheme for the Civil Code in 2020."""
    seventh = ("五年普法规划", "回音镇“七五”普法规划", "回音镇党委", "2016-09-01", "2020-12-31")
    own = f"回音镇{year}年普法工作计划"
    rows = [("年度普法计划", own, "回音镇普法办", f"{year}-03-10", f"{year}-12-31")]
    if year == 2020:
        code = "民法典进村入户宣传实施方案"
        rows.append(("专项实施方案", code, "回音镇普法办", "2020-06-03", ""))
        rows.append(seventh)
    return tuple(rows)


_DUTIES = tuple(
    ("2020年", office, law, audience, form, when, people, "2020-03-20", "")
    for office, law, audience, form, when, people in (
        ("司法所", "民法典、宪法", "村两委干部、村民代表", "讲座、宣传月", "6月至12月", "乙正则"),
        (
            "综合行政执法办公室",
            "行政处罚法、城乡规划法",
            "沿街商户、建房户",
            "以案释法",
            "全年",
            "壬秉公",
        ),
        (
            "平安法治办公室",
            "信访条例、反有组织犯罪相关法律",
            "群众",
            "现场咨询",
            "3月、9月",
            "癸时雨",
        ),
        ("党政综合办公室", "政府信息公开条例", "机关干部", "会前学法", "5月", "戊致远"),
        ("便民服务中心", "行政许可法", "办事群众", "窗口宣传", "全年", "己温言"),
    )
)

PLANTED = (
    Planted(
        "普法讲座台账",
        "全年开展讲座46场次",
        "46场次没有覆盖全部26个村（社区），云岭村、鹤鸣村、新街社区一场也没有",
        "outreach.every_village",
        MISSED,
    ),
    Planted(
        "普法宣讲团名册",
        "第一时间成立宣讲团",
        "年内没有因法律通过成立的宣讲团，及时率没有分母",
        "outreach.prompt",
        ("不作表述",),
    ),
    Planted(
        "普法资料发放台账",
        "录制普法小视频",
        "年内没有录制",
        "outreach.video",
        ("未录制",),
    ),
)
