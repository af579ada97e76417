"""What reports say of hearing the people, and what is said instead where it was not so."""

from __future__ import annotations

from functools import partial

from huiyin.figures.claims import claim

_says = partial(claim, line="voice")

_says(
    "voice.heard",
    "count",
    subject="群众意见和建议",
    measure="听取",
    unit="条",
    figures=("voice.heard",),
    says="认真听取群众意见和建议{value}",
    otherwise="本年度没有登记的群众意见和建议",
    cues=(
        "群众|居民|村民|民意 意见|建议 听取|征集|收集|征求",
        "意见|建议 听取|征集|收集|征求 条|件",
    ),
    source=("K60",),
)
_says(
    "voice.echo",
    "universal",
    subject="群众事项",
    measure="件件有回音",
    figures=("voice.answered_rate",),
    says="应反馈的{of}条意见全部告知反映人结果，件件有回音",
    otherwise="应反馈的意见{of}条，已告知反映人结果{n}条，尚未反馈的有：{missing}",
    cues=("件件有回音|桩桩有落实|事事有着落|件件有着落",),
    source=("K35",),
)
_says(
    "voice.answered_rate",
    "rate",
    subject="群众意见",
    measure="反馈率",
    unit="%",
    figures=("voice.answered_rate",),
    says="群众意见反馈率{value}（应反馈{of}条，已反馈{n}条）",
    otherwise="应反馈的群众意见{of}条，已反馈{n}条，尚未反馈的有：{missing}",
    cues=("意见|建议|事项 反馈率|回复率|答复率|办理率",),
)
_says(
    "voice.in_time",
    "timeliness",
    subject="群众意见",
    measure="按承诺期限反馈",
    figures=("voice.in_time",),
    says="{of}条群众意见全部在承诺期限内反馈",
    otherwise="反馈的群众意见{of}条，在承诺期限内反馈{n}条，超期的有：{missing}",
    cues=("群众意见|群众诉求 按期|按时|及时 反馈|办理|答复",),
)
_says(
    "voice.receptions",
    "existence",
    subject="“两代表一委员”联合接待",
    measure="开展",
    figures=("voice.receptions",),
    says="开展“两代表一委员”联合接待{value}",
    otherwise="本年度未开展“两代表一委员”联合接待",
    cues=("两代表一委员",),
    source=("K32",),
)
_says(
    "voice.reception_answered",
    "procedure",
    subject="接待反馈意见",
    measure="办理、跟踪与反馈",
    figures=("voice.reception_answered",),
    says="接待中收集的{of}条意见全部办理并反馈",
    otherwise="接待中收集、应反馈的意见{of}条，办理并反馈{n}条，尚未反馈的有：{missing}",
    cues=("反馈意见|接待|意见 办理 跟踪 反馈",),
    source=("K33",),
)
_says(
    "voice.visits",
    "existence",
    subject="大走访大调研",
    measure="开展",
    figures=("voice.visits",),
    says="开展大走访大调研{value}",
    otherwise="本年度未开展走访调研",
    cues=("大走访|走访调研|大调研",),
    source=("K34",),
)
_says(
    "voice.visited_villages",
    "universal",
    subject="走访调研",
    measure="覆盖各村（社区）",
    figures=("voice.visited_villages",),
    says="走访调研覆盖全部{of}个村（社区）",
    otherwise="走访调研覆盖{n}个村（社区），未走访的有：{missing}",
    cues=("走访|调研 全覆盖|覆盖",),
)
_says(
    "voice.consultations",
    "count",
    subject="座谈和征求意见活动",
    measure="组织",
    unit="次",
    figures=("voice.consultations",),
    says="组织座谈和征求意见活动{value}",
    otherwise="本年度未组织座谈和征求意见活动",
    cues=("座谈会|征求意见|恳谈会 次|场",),
)
