"""What the town published (`published.py`), its catalogue, its channels, and the work behind it.

2020 is clean. In 2021 one item appeared before its review, two share one review form, a budget came
late, a quarter of subsidies was left out, and the second half-year's report to the Party committee.
"""

from __future__ import annotations

from typing import Any

import town
from published import CATALOGUE, LAW, YEAR_2020, YEAR_2021, Item
from sheet import Planted, Sheet

OFFICER, HEAD = "乙守正", "戊致远"

HEADS = (
    *("索引号", "信息名称", "信息类别", "公开依据", "目录事项", "公开方式", "发布机构", "文号"),
    *("来源单位", "承办人", "期限起算", "成文日期", "预决算种类", "全文电子化"),
    *("三审日期", "初审人", "复审人", "终审人"),
    *("保密审查日期", "保密审查人", "保密审查结果", "审查依据", "审查表编号"),
    *("报请确定日期", "报请单位", "确定意见日期", "确定意见"),
    *("公开日期", "公开渠道", "发布人", "同步渠道", "同步发布日期"),
    *("不予公开日期", "不予公开理由", "评估审查日期", "评估结论"),
    *("撤下日期", "撤下原因", "是否按期"),
)


def _row(year: int, n: int, one: Item) -> tuple[Any, ...]:
    asked_on, organ, answered_on = one.asked
    return (
        *(f"{town.NAME}/{year}-{n:05d}", one.title, one.category, one.law, one.row),
        *("主动公开", f"{town.NAME}人民政府", one.number, "党政综合办公室", OFFICER),
        *(one.begins, one.made, one.budget, "是"),
        *(one.reviewed, OFFICER, HEAD, town.SIGNER),
        *(one.reviewed, town.REVIEWER, one.result, "条例第十四条至第十六条"),
        one.form or f"回保审〔{year}〕{100 + n}号",
        *(asked_on, organ, answered_on, "可以公开" if answered_on else ""),
        *(one.published, one.channel if one.published else ""),
        *(OFFICER if one.published else "", *one.also),
        *(*one.withheld, *one.evaluated, *one.down, one.timely),
    )


_POSTS = {2020: ((9, 14), (10, 16)), 2021: ((8, 15), (11, 18))}
_MONTH_ENDS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def posts(year: int) -> tuple[tuple[Any, ...], ...]:
    (site, wechat), (site_more, wechat_more) = _POSTS[year]
    rows = []
    for month, last in enumerate(_MONTH_ENDS, start=1):
        day = f"{year}-{month:02d}-{last:02d}"
        more = month % 3 == 0
        rows.append((day, "政府网站", "回音镇信息公开栏目", site_more if more else site, 2))
        rows.append((day, "微信公众号", "回音发布", wechat_more if more else wechat, 5))
    return tuple(rows)


CHANNELS = (
    ("政府网站", "回音镇信息公开栏目", "演示县政府网站", OFFICER, "2019-05-15", ""),
    ("微信公众号", "回音发布", "", OFFICER, "2019-06-01", ""),
    ("镇公示栏", "镇政府公示栏", "镇政府办公楼前", OFFICER, "2019-05-15", ""),
    ("村（社区）公示栏", "各村（社区）公示栏", "各村（社区）", OFFICER, "2019-05-15", ""),
    ("政务服务场所", "便民服务中心查阅点", "便民服务中心大厅", "己温言", "2020-07-01", ""),
)

CHECKS = {
    2020: (
        ("2020-03-20", "政府网站", HEAD, "两处链接失效", "2020-03-23"),
        ("2020-06-22", "微信公众号", HEAD, "", ""),
        ("2020-09-21", "政府网站", HEAD, "栏目名称有误", "2020-09-22"),
        ("2020-12-18", "微信公众号", HEAD, "", ""),
    ),
    2021: (
        ("2021-03-19", "政府网站", HEAD, "附件打不开", "2021-03-22"),
        ("2021-06-21", "微信公众号", HEAD, "", ""),
        ("2021-09-17", "政府网站", HEAD, "", ""),
        ("2021-12-20", "微信公众号", HEAD, "", ""),
    ),
}

ACTIVITIES = {
    2020: (
        ("2020-05-15", "培训", "新修订的政府信息公开条例培训", 42, "镇政府三楼会议室"),
        ("2020-08-28", "会议", "信息公开工作推进会", 18, "镇政府三楼会议室"),
        ("2020-10-16", "政府开放日、意见征集", "走进便民服务中心", 35, "便民服务中心"),
        ("2020-11-20", "社会评议", "信息公开工作社会评议", 20, "镇政府三楼会议室"),
    ),
    2021: (
        ("2021-05-14", "培训", "依申请公开办理培训", 40, "镇政府三楼会议室"),
        ("2021-10-15", "政府开放日", "走进综合行政执法办公室", 28, "综合行政执法办公室"),
    ),
}

REPORTS = {
    2020: (
        (
            *("2020-06-18", "镇党委、镇政府", HEAD, "上半年信息公开工作情况"),
            *("个别站办报送信息不及时", "建立月报送清单，由专干每月核对"),
        ),
        (
            *("2020-12-10", "镇党委、镇政府", HEAD, "全年信息公开工作情况"),
            *("政策解读形式单一", "2021年增加图解和公众号推送"),
        ),
    ),
    2021: (
        (
            *("2021-06-17", "镇党委、镇政府", HEAD, "上半年信息公开工作情况"),
            *("有信息先发布后审查", "发布前由保密员签字放行"),
        ),
    ),
}


def sheets(year: int) -> list[Sheet]:
    """The line's ledgers of a year."""
    items = {2020: YEAR_2020, 2021: YEAR_2021}[year]
    made = sorted(items, key=lambda one: one.made)
    rows = tuple(_row(year, n, one) for n, one in enumerate(made, start=1))
    found = [Sheet("主动公开信息台账", HEADS, rows)]
    if year == 2020:
        found += [
            Sheet(
                "主动公开目录",
                (
                    "公开事项",
                    "公开内容（要素）",
                    "条例条款",
                    "更新周期",
                    "公开主体",
                    "公开渠道和载体",
                    "启用日期",
                ),
                tuple(
                    (row, f"{row}的名称、日期和全文", LAW[row], every, who, where, "2019-12-01")
                    for row, _, every, who, where in CATALOGUE
                ),
            ),
            Sheet(
                "公开渠道登记簿",
                ("渠道类型", "渠道名称", "网址或者地点", "维护人", "启用日期", "停用日期"),
                CHANNELS,
            ),
        ]
    return [
        *found,
        Sheet(
            "渠道发布量统计",
            ("统计日期", "渠道类型", "渠道名称", "原创发布条数", "转发条数"),
            posts(year),
        ),
        Sheet(
            "公开渠道检查台账",
            ("检查日期", "检查的渠道", "检查人", "发现的问题", "整改日期"),
            CHECKS[year],
        ),
        Sheet(
            "信息公开工作活动台账",
            ("活动日期", "活动类型", "主题", "参加人数", "地点"),
            ACTIVITIES[year],
        ),
        Sheet(
            "信息公开工作汇报台账",
            ("汇报日期", "听取汇报的机构", "汇报人", "汇报内容", "发现的问题", "解决方案"),
            REPORTS[year],
        ),
    ]


PLANTED = (
    Planted(
        "“关于做好防汛工作的通知”",
        "4月28日公布，4月30日保密审查，可以公开",
        "先公开、后审查（条例第十七条第二款）",
        "publication.reviewed_first",
        ("回音镇/2021-00015",),
    ),
    Planted(
        "“关于村级公益事业建设的通知”和“关于农村房屋安全排查的通知”",
        "同一份审查表（回保审〔2021〕20号）",
        "一份审查表审查了两条信息，不是一事一审",
        "publication.one_item_one_review",
        ("回音镇/2021-00019", "回音镇/2021-00020"),
    ),
    Planted(
        "“2021年部门预算”",
        "1月18日批复，2月25日公开，按期",
        "应在批复后20日内，即2月7日前公开（预算法第十四条），逾期18日",
        "publication.budgets_in_time",
        ("回音镇/2021-00005",),
    ),
    Planted(
        "目录事项“惠农补贴发放”",
        "每季度更新",
        "第三季度没有公开",
        "publication.kept_fresh",
        ("惠农补贴发放2021年第三季度",),
    ),
    Planted(
        "信息公开工作汇报",
        "定期向镇党委、镇政府汇报",
        "下半年没有汇报",
        "publication.reported",
        ("2021年下半年",),
    ),
)
