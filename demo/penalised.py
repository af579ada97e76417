"""The enforcement cases of 2020 and 2021, a record each, and who and what they rest on."""

from __future__ import annotations

from typing import Any

from sheet import Sheet

HEAD = "庚思齐"
REVIEWER, SCREENER, CASHIER = "壬以法", "丙慎独", "癸细算"
OFFICERS = ("甲立衡", "乙持正", "丙守规", "戊秉公", "己明察", "庚执中", "壬平允", "癸克勤")
LAPSED, NEW = "戊秉公", "己新任"
_A, _B = "甲立衡、乙持正", "丙守规、己明察"

STALLS, HEAPS, SAND = "擅自占道经营的处罚", "乱堆乱放的处罚", "违规采砂的处罚"
GRAVES, SIGNS, SEIZING = "擅自建造坟墓的处罚", "擅自设置户外广告的处罚", "暂扣占道经营工具"
CHECK_SHOPS, CHECK_SITES = "户外经营秩序检查", "违法建设检查"
POWERS = (
    (STALLS, "行政处罚", "城乡管理"),
    (HEAPS, "行政处罚", "城乡管理"),
    (SAND, "行政处罚", "农林水利"),
    (GRAVES, "行政处罚", "殡葬管理"),
    (SIGNS, "行政处罚", "城乡管理"),
    (SEIZING, "行政强制措施", "城乡管理"),
    (CHECK_SHOPS, "行政检查", "市场监管"),
    (CHECK_SITES, "行政检查", "违建拆除"),
)

Record = dict[str, Any]


def sheet_of(title: str, heads: str, *records: Record, days: tuple[str, ...] = ()) -> Sheet:
    """A sheet from records by heading; what a record does not say stays empty."""
    columns = tuple(heads.split())
    for one in records:
        assert not set(one) - set(columns), set(one) - set(columns)
    rows = tuple(tuple(one.get(head, "") for head in columns) for one in records)
    return Sheet(title, columns, rows, days)


LATE, UNREVIEWED, UNCERTIFIED = "占用应急通道堆放建材", "违规采砂并损坏堤岸", "占用人行道堆放砂石"
_PENALTY_HEADS = (
    "案号 案由 权力事项 案件来源 当事人 当事人类型 住址 违法地点 村（社区） 执法人员 负责人 "
    "违法行为发生日期 发现日期 立案日期 调查日期 出示证件 笔录编号 调查终结日期 法制审核情形 "
    "应当集体讨论 事先告知日期 告知书送达日期 拟罚款金额 告知听证权 陈述申辩日期 陈述申辩意见 "
    "复核日期 法制审核日期 法制审核人 法制审核意见 集体讨论日期 集体讨论人员 处理结果 "
    "处罚决定日期 处罚决定书文号 处罚种类 处罚内容 处罚依据 罚款金额 责令改正 应当公示 "
    "送达日期 送达方式 缴款日期 缴款金额 公示审查日期 公示审查人 公示审查结果 公示日期 公示截止期 "
    "案卷核对日期 全过程记录 结案日期"
)


def _case(
    number: str, deed: str, item: str, party: str, officers: str, days: str, **more: Any
) -> Record:
    """A case by its days: found, filed, inquired, concluded, told, decided (and served), published,
    paid, closed."""
    year = number[number.index("〔") + 1 :][:4]
    found, filed, inquired, concluded, told, decided, published, paid, closed = (
        f"{year}-{day}" for day in days.split()
    )
    n = number[number.index("〕") + 1 : -1]
    fine = more.pop("fine", 500)
    record = {
        "案号": number,
        "案由": deed,
        "权力事项": item,
        "案件来源": "巡查",
        "当事人": party,
        "当事人类型": "单位" if party.startswith("演示某") else "个人",
        "住址": "演示县回音镇",
        "违法地点": "镇区主街",
        "执法人员": officers,
        "负责人": HEAD,
        "违法行为发生日期": found,
        "发现日期": found,
        "立案日期": filed,
        "调查日期": inquired,
        "出示证件": "是",
        "笔录编号": f"检{n}",
        "调查终结日期": concluded,
        "法制审核情形": "不属于",
        "应当集体讨论": "否",
        "事先告知日期": told,
        "告知书送达日期": told,
        "拟罚款金额": fine,
        "告知听证权": "否",
        "处理结果": "给予行政处罚",
        "处罚决定日期": decided,
        "处罚决定书文号": f"回罚决〔{year}〕{n}号",
        "处罚种类": "罚款",
        "处罚内容": f"罚款{fine}元",
        "处罚依据": f"演示依据第{[p[0] for p in POWERS].index(item) + 1}条",
        "罚款金额": fine,
        "责令改正": "是",
        "应当公示": "是",
        "送达日期": decided,
        "送达方式": "直接送达",
        "缴款日期": paid,
        "缴款金额": fine,
        "公示审查日期": published,
        "公示审查人": SCREENER,
        "公示审查结果": "可以公开",
        "公示日期": published,
        "公示截止期": f"{int(year) + 1}-12-31",
        "案卷核对日期": closed,
        "全过程记录": "齐全",
        "结案日期": closed,
        "法制审核人": REVIEWER,
    }
    return record | more


_OPEN = (
    "处理结果 处罚决定日期 处罚决定书文号 处罚种类 处罚内容 罚款金额 送达日期 缴款日期 缴款金额 "
    "公示审查日期 公示日期 公示截止期 案卷核对日期 结案日期 事先告知日期 告知书送达日期 "
    "拟罚款金额 调查终结日期"
)
_REVIEWED = {"法制审核情形": "疑难复杂", "法制审核意见": "同意"}
_CASES = {
    2020: (
        _case("回罚立〔2020〕1号", "占用通道摆卖", STALLS, "甲小贩", _A,
              "10-12 10-13 10-14 10-20 10-21 10-30 11-04 11-05 11-11", fine=200),
        _case("回罚立〔2020〕2号", "河道内违规采砂", SAND, "演示某砂石公司", _B,
              "10-19 10-20 10-21 11-02 11-03 11-20 11-26 11-30 12-04", fine=8000,
              **_REVIEWED, 法制审核日期="2020-11-16"),
        _case("回罚立〔2020〕3号", "擅自设置户外广告", SIGNS, "演示某餐饮店", _A,
              "11-09 11-10 11-11 11-17 11-18 11-27 12-03 12-07 12-10", fine=1000),
    ),
    2021: (
        _case("回罚立〔2021〕1号", "占用通道摆卖", STALLS, "乙小贩", _A,
              "03-08 03-09 03-10 03-16 03-17 03-26 04-01 04-06 04-12", fine=200),
        _case("回罚立〔2021〕2号", UNCERTIFIED, HEAPS, "演示某建材店", f"{LAPSED}、乙持正",
              "08-02 08-03 08-04 08-10 08-11 08-20 08-25 08-30 09-06", fine=800),
        _case("回罚立〔2021〕3号", LATE, HEAPS, "演示某装修公司", _B,
              "08-30 08-31 09-01 09-08 09-09 09-28 10-20 10-12 10-25", fine=1500),
        _case("回罚立〔2021〕4号", UNREVIEWED, SAND, "演示某运输公司", _A,
              "09-06 09-07 09-08 10-11 10-12 10-27 11-02 11-08 11-15", fine=9000,
              法制审核情形="疑难复杂"),
        {key: value for key, value in
         _case("回罚立〔2021〕5号", "擅自设置户外广告", SIGNS, "演示某零售店", _B,
               "12-20 12-21 12-22 12-23 12-24 12-27 12-28 12-29 12-30").items()
         if key not in _OPEN.split()},
    ),
}  # fmt: skip

_SPOT_HEADS = (
    "当场处罚编号 案由 权力事项 当事人 当事人类型 村（社区） 执法人员 负责人 出示证件 "
    "告知并听取申辩 处罚日期 处罚种类 处罚依据 罚款金额 救济告知 应当公示 备案日期 "
    "全过程记录 当场收缴日期 "
    "当场收缴情形 交至机关日期 缴付银行日期 财务人员 公示审查日期 公示审查人 公示审查结果 公示日期"
)


def _spot(number: str, deed: str, party: str, day: str, bank: str, fine: int) -> Record:
    return {
        "当场处罚编号": number,
        "案由": deed,
        "权力事项": HEAPS,
        "当事人": party,
        "当事人类型": "个人",
        "村（社区）": "长亭村",
        "执法人员": "庚执中、癸克勤",
        "负责人": HEAD,
        "出示证件": "是",
        "告知并听取申辩": "是",
        "处罚日期": day,
        "处罚种类": "罚款",
        "处罚依据": "演示依据第2条",
        "罚款金额": fine,
        "救济告知": "可直接起诉",
        "应当公示": "是",
        "备案日期": day,
        "全过程记录": "齐全",
        "当场收缴日期": day,
        "当场收缴情形": "一百元以下",
        "交至机关日期": day,
        "缴付银行日期": bank,
        "财务人员": CASHIER,
        "公示审查日期": bank,
        "公示审查人": SCREENER,
        "公示审查结果": "可以公开",
        "公示日期": bank,
    }


_SPOTS = {
    2020: (
        _spot("回当罚〔2020〕1号", "乱堆放杂物", "丙摊主", "2020-10-26", "2020-10-27", 20),
        _spot("回当罚〔2020〕2号", "乱倒垃圾", "戊摊主", "2020-11-16", "2020-11-17", 50),
    ),
    2021: (
        _spot("回当罚〔2021〕1号", "乱堆放杂物", "己摊主", "2021-08-16", "2021-08-17", 50),
        _spot("回当罚〔2021〕2号", "乱倒垃圾", "庚摊主", "2021-10-18", "2021-10-19", 100),
        _spot("回当罚〔2021〕3号", "乱贴广告", "壬摊主", "2021-11-22", "2021-11-23", 100),
    ),
}


def _coercion(year: int) -> list[Sheet]:
    y = str(year)
    month = {2020: "11", 2021: "09"}[year]
    seizure = {
        "案号": f"回强立〔{y}〕1号",
        "案由": "流动摊贩占道经营",
        "权力事项": SEIZING,
        "强制措施种类": "扣押",
        "强制依据": "演示依据第6条",
        "查封扣押物品": "手推车一辆",
        "当事人": "癸摊主",
        "住址": "演示县回音镇",
        "执法人员": _A,
        "负责人": HEAD,
        "出示证件": "是",
        "音像记录": "是",
        "报批日期": f"{y}-{month}-06",
        "批准日期": f"{y}-{month}-06",
        "实施日期": f"{y}-{month}-06",
        "处理日期": f"{y}-{month}-17",
        "处理结果": "解除",
        "退还情况": "已退还",
        "公示审查日期": f"{y}-{month}-16",
        "公示审查人": SCREENER,
        "公示日期": f"{y}-{month}-17",
        "结案日期": f"{y}-{month}-20",
    }
    building = {
        "案号": f"回违建〔{y}〕1号",
        "案由": "未取得乡村建设规划许可证搭建棚屋",
        "线索来源": "巡查",
        "当事人": "乙村民",
        "住址": "演示县回音镇",
        "违法地点": "石桥村北侧",
        "村（社区）": "石桥村",
        "建设状态": "已建",
        "执法人员": _B,
        "负责人": HEAD,
        "发现日期": f"{y}-04-07",
        "现场检查日期": f"{y}-04-08",
        "法律轨道": "规划",
        "选定轨道日期": f"{y}-04-13",
        "规划区内": "是",
        "许可情况": "无证",
        "告知日期": f"{y}-04-14",
        "责令改正日期": f"{y}-04-20",
        "改正截止日期": f"{y}-05-20",
        "告知救济途径": "是",
        "送达日期": f"{y}-04-20",
        "处理结果": "自行拆除",
        "处置日期": f"{y}-05-15",
        "结案日期": f"{y}-05-18",
    }
    moved = {
        "案号": f"回违建〔{y}〕2号",
        "案由": "占用耕地建住宅",
        "线索来源": "举报",
        "当事人": "戊村民",
        "违法地点": "竹溪村南侧",
        "村（社区）": "竹溪村",
        "建设状态": "在建",
        "执法人员": _A,
        "负责人": HEAD,
        "发现日期": f"{y}-07-06",
        "现场检查日期": f"{y}-07-07",
        "法律轨道": "宅基地",
        "选定轨道日期": f"{y}-07-10",
        "规划区内": "否",
        "许可情况": "无证",
        "处理结果": "移送",
        "处置日期": f"{y}-07-13",
    }
    return [
        sheet_of("行政强制措施台账", " ".join(seizure), seizure),
        sheet_of("违法建设台账", " ".join(building), building, moved),
        sheet_of("申请法院强制执行台账", "案号 决定书文号 未履行的义务 登记日期 决定书送达日期"),
    ]


def case_sheets(year: int) -> list[Sheet]:
    """Penalties, spot penalties, seizures, buildings, court applications."""
    return [
        sheet_of("行政处罚案件台账", _PENALTY_HEADS, *_CASES[year], days=("公示截止期",)),
        sheet_of("当场行政处罚台账", _SPOT_HEADS, *_SPOTS[year]),
        *_coercion(year),
    ]
