"""What reports say of petitions and joint reception, and on which figures.

The joint reception room (K70) is a place: the line of governance keeps places.
"""

from __future__ import annotations

from functools import partial

from huiyin.figures.claims import claim

_claim = partial(claim, line="petition")

for _name, _words, _cues in (
    ("received", "收到信访事项", ("信访|来信来访|信访事项|信访件 收到|受理|接收|登记 件|宗|批",)),
    ("closed", "办结信访事项", ("信访|信访事项|信访件 办结|答复|办理 件|宗",)),
    ("first", "初次信访", ("初信|初访|初次信访|初件 件|宗|批",)),
    ("repeat", "重复信访", ("重信|重访|重复信访|重件 件|宗|批",)),
    ("law_related", "涉法涉诉信访", ("涉法涉诉 信访|案件 件|宗|起",)),
    ("collective", "集体信访", ("集体访|集体信访|联名信 件|宗|批|起",)),
    ("bypassed", "越级信访", ("越级|进京|赴省 访|上访|信访 件|宗|批|起",)),
    ("forwarded", "上级转送、交办信访事项", ("上级|交办|转送|转办 信访 件|宗",)),
    ("lead_cases", "领导包案信访事项", ("包案 信访|积案 件|宗",)),
    ("opinions", "出具信访处理意见书", ("处理意见书 份|件",)),
    ("reviews", "请求复查的信访事项", ("信访 复查 件|宗",)),
    ("rechecks", "请求复核的信访事项", ("信访 复核 件|宗",)),
    ("led_away", "导入法定程序的信访事项", ("导入 法定 件|宗",)),
):
    _claim(
        f"petition.{_name}_counted",
        "count",
        subject=_words,
        measure="办理",
        unit="件",
        figures=(f"petition.{_name}",),
        says=f"{_words}{{value}}",
        otherwise=f"本年度没有{_words}的记录",
        cues=_cues,
    )
_claim(
    "petition.none_law_related",
    "negative",
    subject="涉法涉诉信访",
    measure="未发生",
    figures=("petition.law_related",),
    says="全年未发生涉法涉诉信访",
    otherwise="发生涉法涉诉信访{value}",
    cues=("未发生|没有|无|零 涉法涉诉",),
)
_claim(
    "petition.none_bypassed",
    "negative",
    subject="越级信访",
    measure="未发生",
    figures=("petition.bypassed",),
    says="全年未发生越级信访",
    otherwise="发生越级信访{value}",
    cues=("未发生|没有|无|零 越级|进京|赴省|集体",),
)
_claim(
    "petition.on_time",
    "timeliness",
    subject="信访事项",
    measure="按期办结",
    figures=("petition.on_time",),
    says="办结的信访事项{of}件均在期限内告知和办结",
    otherwise="办结的信访事项{of}件中{n}件在期限内告知和办结，逾期的有{missing}",
    cues=("信访 按期|及时|按时|期限内 办结|受理|答复",),
)
_claim(
    "petition.on_time_rate",
    "rate",
    subject="信访事项按期办结率",
    measure="达到",
    unit="%",
    figures=("petition.on_time",),
    says="信访事项按期办结率{value}（{n}/{of}）",
    otherwise="信访事项按期办结率{value}（{n}/{of}）",
    cues=("信访 按期|及时|按时 率 %|百分之|％",),
    target=None,
)
_claim(
    "petition.answered",
    "universal",
    subject="信访事项",
    measure="件件有答复",
    figures=("petition.answer_rate",),
    says="到期应办结的信访事项{of}件均已办结答复",
    otherwise="到期应办结的信访事项{of}件中办结{n}件，未办结的有{missing}",
    cues=("信访 件件|均|全部 回音|答复|办结|落实",),
)
_claim(
    "petition.notices",
    "timeliness",
    subject="信访事项",
    measure="按期告知受理",
    figures=("petition.notice_on_time",),
    says="信访事项{of}件均在15日内书面告知",
    otherwise="信访事项{of}件中{n}件在15日内书面告知，逾期的有{missing}",
    cues=("信访 受理|告知 及时|按期|按时|十五日|15日",),
)
for _name, _words, _cue in (
    ("resolved_rate", "信访事项化解率", "信访|积案 化解率|化解 %|百分之|％"),
    ("satisfied_rate", "信访人满意率", "信访 满意率|满意度 %|百分之|％"),
    ("first_rate", "初次信访占比", "初次信访|初信初访 占 %|百分之|％"),
):
    _claim(
        f"petition.{_name}",
        "rate",
        subject=_words,
        measure="达到",
        unit="%",
        figures=(f"petition.{_name}",),
        says=f"{_words}{{value}}（{{n}}/{{of}}）",
        otherwise=f"{_words}{{value}}（{{n}}/{{of}}）",
        cues=(_cue,),
        target=None,
    )
_claim(
    "petition.received_change",
    "comparison",
    subject="信访总量",
    measure="比上年",
    unit="件",
    figures=("petition.received",),
    says="收到信访事项{value}，上年{before}，{change}",
    otherwise="收到信访事项{value}（上年无可比数）",
    cues=("信访 同比|比上年|总量 下降|减少|增长|上升",),
)
_claim(
    "petition.leads",
    "existence",
    subject="信访",
    measure="领导包案",
    figures=("petition.lead_cases",),
    says="落实领导包案，包案办理信访事项{value}",
    otherwise="本年度没有领导包案信访事项的记录",
    cues=("信访|积案 包案",),
)
_claim(
    "petition.receptions_held",
    "existence",
    subject="联合接待",
    measure="开展",
    figures=("petition.receptions", "petition.visitors"),
    says="开展联合接待{value}，接待群众{1}",
    otherwise="本年度没有联合接待的记录",
    cues=("联合接待|联调接待|接访|接待日 群众|开展|信访",),
)
for _name, _words, _unit, _cue in (
    ("receptions", "领导接访、联合接待", "次", "接访|接待|接待日 领导|信访 次|场|天"),
    ("receptions_down", "领导下访", "次", "下访 领导|干部 次"),
    ("visitors", "接待来访群众", "人次", "接待|接访 群众|来访 人次|人"),
    ("batches", "接待来访", "批", "接待|接访 来访|群众 批"),
):
    _claim(
        f"petition.{_name}_counted",
        "count",
        subject=_words,
        measure="开展",
        unit=_unit,
        figures=(f"petition.{_name}",),
        says=f"{_words}{{value}}",
        otherwise=f"本年度没有{_words}的记录",
        cues=(_cue,),
    )
