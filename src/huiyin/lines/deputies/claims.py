"""What reports say of deputies and members, and what is said instead where it was not so."""

from __future__ import annotations

from functools import partial

from huiyin.figures.claims import claim

_says = partial(claim, line="deputies")

_says(
    "deputies.reporting",
    "procedure",
    subject="镇政府",
    measure="定期向镇人大报告工作",
    figures=("deputies.reporting", "deputies.reports"),
    says="依法接受人大的法律监督，定期向镇人大报告工作{1}",
    otherwise="全年向镇人大报告工作{1}，未做到每半年至少一次：{missing}",
    cues=("人大 报告工作|汇报工作|作报告",),
    source=("K24",),
)
_says(
    "deputies.attendance",
    "procedure",
    subject="镇人大人员",
    measure="列席政府重要会议",
    figures=("deputies.attendance",),
    says="邀请镇人大相关人员列席镇政府重要会议{value}",
    otherwise="本年度没有镇人大人员列席镇政府会议的记录",
    cues=("人大 列席",),
    source=("K25",),
)
_says(
    "deputies.inspections",
    "procedure",
    subject="人大代表",
    measure="集中视察",
    figures=("deputies.inspections",),
    says="接受人大代表集中视察{value}",
    otherwise="本年度没有人大代表集中视察的记录",
    cues=("人大代表|代表 视察",),
    source=("K26",),
)
_says(
    "deputies.heard",
    "procedure",
    subject="人大",
    measure="听取意见建议",
    figures=("deputies.heard",),
    says="充分听取人大对政府工作的意见和建议，计{value}",
    otherwise="本年度没有听取人大意见建议的记录",
    cues=("人大 意见|建议 听取|接受|吸收",),
    source=("K27",),
)
_says(
    "deputies.residents",
    "procedure",
    subject="社区居民代表",
    measure="接受监督",
    figures=("deputies.residents",),
    says="主动接受社区居民代表的监督，开展监督活动{value}",
    otherwise="本年度没有居民代表监督活动的记录",
    cues=("居民代表|村民代表|群众代表 监督",),
    source=("K29",),
)
_says(
    "deputies.on_time",
    "timeliness",
    subject="建议提案",
    measure="按时办理办结",
    figures=("deputies.on_time",),
    says="按时办理、办结人大代表、政协委员提出的建议、提案{of}件",
    otherwise="应办结的建议、提案{of}件，按时办结{n}件，未按时的有：{missing}",
    cues=("建议|提案 按时|按期|如期|及时 办理|办结|答复",),
    source=("K30",),
)
_says(
    "deputies.replied_to_each",
    "procedure",
    subject="建议提案",
    measure="结果反馈代表委员及部门",
    figures=("deputies.replied_to_each",),
    says="{of}件建议、提案的办理结果均向每一位领衔、联名的代表、委员反馈",
    otherwise="办结的建议、提案{of}件，逐一向代表、委员反馈的{n}件，反馈不全的有：{missing}",
    cues=("办理结果|结果 代表|委员 反馈|答复|回复",),
    source=("K31",),
)
_says(
    "deputies.contacted",
    "procedure",
    subject="建议提案",
    measure="办理中联系沟通",
    figures=("deputies.contacted",),
    says="{of}件建议、提案办理中均与代表、委员联系沟通",
    otherwise="办结的建议、提案{of}件，答复前联系沟通的{n}件，没有联系沟通的有：{missing}",
    cues=("代表|委员|提案|建议 见面|沟通|面商|当面",),
)
_says(
    "deputies.received",
    "count",
    subject="建议提案",
    measure="收到",
    unit="件",
    figures=("deputies.received", "deputies.suggestions", "deputies.proposals"),
    says="收到建议、提案{value}，其中代表建议{1}、政协提案{2}",
    otherwise="本年度未收到代表建议和政协提案",
    cues=("建议|提案 收到|承办|交办|办理 件|条",),
)
_says(
    "deputies.suggestions",
    "count",
    subject="代表建议",
    measure="收到",
    unit="件",
    figures=("deputies.suggestions",),
    says="收到人大代表建议{value}",
    otherwise="本年度未收到人大代表建议",
    cues=("代表建议|人大建议|人大代表建议|代表提案 件|条",),
)
_says(
    "deputies.proposals",
    "count",
    subject="政协提案",
    measure="收到",
    unit="件",
    figures=("deputies.proposals",),
    says="收到政协提案{value}",
    otherwise="本年度未收到政协提案",
    cues=("政协提案|委员提案 件|条",),
)
_says(
    "deputies.closed_rate",
    "rate",
    subject="建议提案",
    measure="办结率",
    unit="%",
    figures=("deputies.closed_rate",),
    says="建议、提案办结率{value}（应办结{of}件，办结{n}件）",
    otherwise="应办结的建议、提案{of}件，办结{n}件，未办结的有：{missing}",
    cues=("建议|提案 办结率|办复率|答复率",),
)
_says(
    "deputies.satisfied",
    "rate",
    subject="代表、委员",
    measure="满意率",
    unit="%",
    figures=("deputies.satisfied",),
    says="代表、委员对办理结果的满意率{value}（反馈意见{of}件）",
    otherwise="代表、委员反馈意见{of}件，满意和基本满意{n}件，不满意的有：{missing}",
    cues=("代表|委员|建议|提案 满意率|满意度",),
)
_says(
    "deputies.published",
    "count",
    subject="建议提案答复",
    measure="公开",
    unit="件",
    figures=("deputies.published",),
    says="公开建议、提案答复{value}",
    otherwise="本年度没有公开的建议、提案答复",
    cues=("建议|提案 办理结果|办理情况|会办意见|答复 公开",),
)
_says(
    "deputies.handling_report",
    "procedure",
    subject="建议办理情况的报告",
    measure="报告并公开",
    figures=("deputies.handling_reports",),
    says="建议办理情况向镇人大报告，报告已经公开",
    otherwise="建议办理情况的报告{of}份，已公开{n}份，尚未公开的有：{missing}",
    cues=("建议|提案 办理情况|办理结果 报告",),
)
