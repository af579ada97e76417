"""What reports say of the hotline, and what is said instead where it was not so."""

from __future__ import annotations

from functools import partial

from huiyin.figures.claims import claim

_says = partial(claim, line="hotline")

_says(
    "hotline.lead",
    "procedure",
    subject="12345工单",
    measure="领导包案",
    figures=("hotline.lead",),
    says="对涉及本镇的12345工单实行领导包案，{of}件工单均确定了包案领导",
    otherwise="涉及本镇的12345工单{of}件，其中{n}件确定了包案领导，尚未确定的有：{missing}",
    cues=("12345|工单|热线 领导包案|包案领导|包案", "领导包案 专人负责|专人办理"),
    source=("K61",),
)
_says(
    "hotline.handler",
    "procedure",
    subject="12345工单",
    measure="专人负责",
    figures=("hotline.handler",),
    says="每件12345工单由专人负责，{of}件工单均确定了承办人",
    otherwise="涉及本镇的12345工单{of}件，其中{n}件确定了承办人，尚未确定的有：{missing}",
    cues=("12345|工单|热线 专人负责|专人办理|专人跟进", "领导包案 专人负责|专人办理"),
    source=("K62",),
)
_says(
    "hotline.received",
    "count",
    subject="12345工单",
    measure="收到",
    unit="件",
    figures=("hotline.received",),
    says="全年收到12345工单{value}",
    otherwise="本年度未收到12345工单",
    cues=("12345|工单|热线|诉求 收到|受理|接到|流转|承办",),
)
_says(
    "hotline.closed",
    "count",
    subject="12345工单",
    measure="办结",
    unit="件",
    figures=("hotline.closed",),
    says="办结12345工单{value}",
    otherwise="本年度没有办结的12345工单",
    cues=("12345|工单|热线|诉求 办结|答复|办理 件|条|宗",),
)
_says(
    "hotline.closed_rate",
    "rate",
    subject="12345工单",
    measure="办结率",
    unit="%",
    figures=("hotline.closed_rate",),
    says="12345工单办结率{value}（应办结{of}件，办结{n}件）",
    otherwise="应办结的12345工单{of}件，办结{n}件，未办结的有：{missing}",
    cues=("12345|工单|热线|诉求|留言 办结率|答复率|回复率",),
)
_says(
    "hotline.on_time",
    "timeliness",
    subject="12345工单",
    measure="按期办结",
    figures=("hotline.on_time",),
    says="{of}件有办理期限的12345工单全部按期办结",
    otherwise="有办理期限的12345工单{of}件，按期办结{n}件，逾期的有：{missing}",
    cues=("12345|工单|热线|诉求 按期|按时|及时 办结|办理|答复|回复",),
)
_says(
    "hotline.satisfied",
    "rate",
    subject="12345工单",
    measure="满意率",
    unit="%",
    figures=("hotline.satisfied",),
    says="回访诉求人{of}人次，满意率{value}",
    otherwise="回访诉求人{of}人次，满意和基本满意{n}人次；不满意的有：{missing}",
    cues=("12345|工单|热线|诉求 满意率|满意度",),
)
_says(
    "hotline.none_late",
    "negative",
    subject="12345工单",
    measure="逾期",
    figures=("hotline.late", "hotline.overdue"),
    says="无逾期工单",
    otherwise="逾期办结工单{value}，期末逾期未办结{1}：{list}",
    cues=("12345|工单|热线 无逾期|零逾期|没有逾期|无超期",),
)
_says(
    "hotline.redone",
    "count",
    subject="12345工单",
    measure="退回重办",
    unit="件",
    figures=("hotline.redone",),
    says="退回重办工单{value}",
    otherwise="本年度没有退回重办的工单",
    cues=("12345|工单|热线 重办|退回",),
)
_says(
    "hotline.change",
    "comparison",
    subject="12345工单",
    measure="收到数量的增减",
    unit="%",
    figures=("hotline.received",),
    says="收到12345工单{value}，上年{before}，{change}",
    otherwise="收到12345工单{value}，上年没有可以比较的数据",
    cues=("12345|工单|热线|诉求 同比|比上年|较上年|较去年",),
)
for _channel, _words in (
    ("mailbox", "信箱"),
    ("board", "网上留言|人民网留言|留言板|网上咨询"),
    ("local", "本地热线"),
    ("app", "手机应用|掌上基层|微信小程序"),
):
    _says(
        f"hotline.{_channel}",
        "count",
        subject=_words.split("|")[0],
        measure="收到",
        unit="件",
        figures=(f"hotline.channel.{_channel}",),
        says=f"收到{_words.split('|')[0]}诉求{{value}}",
        otherwise=f"本年度未收到{_words.split('|')[0]}诉求",
        cues=(f"{_words} 收到|受理|办理|回复|答复|流转",),
    )
