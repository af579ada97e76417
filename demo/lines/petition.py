"""信访 in the demo town: eight petitions of 2020, each in time; in 2021 one answered late."""

from __future__ import annotations

from typing import Any

from sheet import Planted, Sheet

HEADS = (
    *("信访编号", "收到日期", "信访形式", "来源", "转送机关", "事项类别", "内容分类", "信访人"),
    *("联系电话", "住址", "初重件", "是否涉法涉诉", "是否越级", "是否集体", "人数"),
    *("村（社区）", "信访请求", "被反映人", "承办人", "包案领导", "受理告知日期"),
    *("听取陈述日期", "调查核实日期", "调查核实情况", "办结日期", "办理结果", "回复内容"),
    *("移送或告知的机关", "处理意见依据", "意见书文号", "签发人", "送达日期", "化解日期"),
    *("是否化解", "评价日期", "信访人评价", "是否按期办结"),
)
RECEPTIONS = (
    *("接待日期", "接待地点", "接待领导", "职务", "联合接待单位", "接待批次", "接待人次"),
    *("当场答复件数", "登记为信访事项件数"),
)
ROOM, UNITS = "司法信访联调接待室", "司法所、平安法治办公室、综合行政执法办公室"
HANDLER, LEAD, SIGNER = "癸时雨", "庚思齐", "甲明理"
OPINIONS = ("予以支持", "解释说明", "不予支持")
LATE, UNHEARD = "回访〔2021〕3号", "回访〔2021〕5号"

# (n, who, village, request, channel, kind, field, repeat, received, told, heard, inquired, ended,
#  result)
_CLAIM, _SUGGESTION = "申诉求决", "建议意见"
_2020: tuple[tuple[Any, ...], ...] = (
    (1, "甲春和", "晴川村", "灌溉水渠淤塞断水", "来访", _CLAIM, "农业农村", "初件",
     "2020-03-02", "2020-03-09", "2020-03-11", "2020-03-16", "2020-04-10", "予以支持"),
    (2, "乙秋白", "听雨村", "宅基地审批进度", "来信", _CLAIM, "自然资源", "初件",
     "2020-03-23", "2020-03-30", "2020-04-01", "2020-04-08", "2020-05-06", "解释说明"),
    (3, "丙晴岚", "石桥村", "建议增设公交站点", "网上信访", _SUGGESTION, "交通运输", "初件",
     "2020-04-13", "2020-04-20", "", "", "2020-05-11", "采纳"),
    (4, "戊南乔", "枫林村", "征地补偿面积复核", "来访", _CLAIM, "自然资源", "重件",
     "2020-05-18", "2020-05-25", "2020-05-27", "2020-06-03", "2020-07-10", "予以支持"),
    (5, "己北辰", "清风社区", "夜间施工噪声", "来电", _CLAIM, "生态环境", "初件",
     "2020-06-08", "2020-06-10", "2020-06-11", "2020-06-12", "2020-07-03", "予以支持"),
    (6, "庚子衿", "荷塘村", "低保待遇核定", "来访", _CLAIM, "民政", "初件",
     "2020-08-03", "2020-08-10", "2020-08-12", "2020-08-19", "2020-09-16", "不予支持"),
    (7, "壬清越", "明月社区", "建议延长文化站开放时间", "来信", _SUGGESTION, "文化", "初件",
     "2020-09-21", "2020-09-28", "", "", "2020-10-22", "部分采纳"),
    (8, "癸允和", "云岭村", "村道修复", "网上信访", _CLAIM, "交通运输", "初件",
     "2020-10-12", "2020-10-19", "2020-10-21", "2020-10-27", "2020-11-27", "予以支持"),
)  # fmt: skip
_2021: tuple[tuple[Any, ...], ...] = (
    (1, "甲春熙", "望月村", "排水沟修复", "来访", _CLAIM, "农业农村", "初件",
     "2021-03-01", "2021-03-08", "2021-03-10", "2021-03-15", "2021-04-12", "予以支持"),
    (2, "乙秋实", "柳塘村", "建议设置充电桩", "网上信访", _SUGGESTION, "能源", "初件",
     "2021-04-06", "2021-04-12", "", "", "2021-05-06", "采纳"),
    # Told on the 19th day and ended on the 67th from acceptance.
    (3, "丙晚晴", "梅坞村", "林地权属争议", "来信", _CLAIM, "自然资源", "重件",
     "2021-05-10", "2021-05-29", "2021-06-02", "2021-06-09", "2021-08-04", "解释说明"),
    (4, "戊行简", "团结社区", "物业收费公示", "来电", _CLAIM, "住房建设", "初件",
     "2021-06-07", "2021-06-11", "2021-06-15", "2021-06-18", "2021-07-16", "予以支持"),
    # No record that the petitioner was heard.
    (5, "己怀瑾", "稻香村", "养殖场异味", "来访", _CLAIM, "生态环境", "初件",
     "2021-09-06", "2021-09-13", "", "2021-09-22", "2021-10-20", "予以支持"),
    (6, "庚望舒", "南坡村", "土地流转租金", "来访", _CLAIM, "农业农村", "初件",
     "2021-12-06", "2021-12-13", "2021-12-15", "", "", ""),
)  # fmt: skip


def _row(year: int, one: tuple[Any, ...]) -> tuple[Any, ...]:
    n, who, village, request, channel, kind, field, repeat, got, told, heard, asked, *rest = one
    ended, result = rest
    opinion = result in OPINIONS
    return (
        *(f"回访〔{year}〕{n}号", got, channel, "直接", "", kind, field, who),
        *(f"1990000{year % 100}{n:02d}", village, repeat, "否", "否", "否", 1),
        *(village, request, "", HANDLER, LEAD if repeat == "重件" else "", told),
        *(heard, asked, "已到现场核实" if asked else "", ended, result),
        *("已研究并答复" if kind == _SUGGESTION and ended else "", ""),
        "有关规定" if opinion else "",
        f"回信处〔{year}〕{n}号" if opinion else "",
        *(SIGNER if opinion else "", ended if opinion else ""),
        *((ended, "是", ended, "满意", "是") if ended else ("", "", "", "", "")),
    )


def _receptions(year: int) -> tuple[tuple[Any, ...], ...]:
    hosts = ((SIGNER, "镇长"), (LEAD, "副镇长"))
    return tuple(
        (f"{year}-{month:02d}-15", ROOM, *hosts[month % 2], UNITS, 2 + month % 3, 4 + month % 5,
         1 + month % 2, month % 2)
        for month in range(1, 13)
    )  # fmt: skip


def sheets(year: int) -> list[Sheet]:
    rows = tuple(_row(year, one) for one in (_2020 if year == 2020 else _2021))
    return [
        Sheet("信访事项台账", HEADS, rows),
        Sheet("信访联合接待日登记簿", RECEPTIONS, _receptions(year)),
    ]


PLANTED = (
    Planted(
        LATE,
        "5月29日告知、8月4日办结，按期",
        "应在5月25日前书面告知、7月28日前办结（信访条例第二十二条第二款、第三十三条）",
        "petition.on_time",
        (LATE,),
    ),
    Planted(
        UNHEARD,
        "10月20日出具处理意见书",
        "没有听取信访人陈述的记录（信访条例第三十一条第一款）",
    ),
)
