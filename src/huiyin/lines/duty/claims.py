"""What reports say of the heads as those first responsible (K01–K05, K50), and on which figures."""

from __future__ import annotations

from functools import partial

from huiyin.figures.claims import claim

_claim = partial(claim, line="duty")

_claim(
    "duty.first_responsible",
    "existence",
    subject="党政主要负责人",
    measure="履行第一责任人职责",
    figures=("duty.acts.party", "duty.acts.government"),
    says="党政主要负责人切实履行推进法治建设第一责任人职责（党委书记{0}，镇长{1}）",
    otherwise="党委书记、镇长履行第一责任人职责的记录不全（党委书记{0}，镇长{1}）",
    cues=("第一责任人 职责|履行|责任|担负|落实", "首要责任人|第一责任人"),
    source=("K01",),
)
_claim(
    "duty.four_selves",
    "procedure",
    subject="党政主要负责人",
    measure="四个亲自",
    figures=("duty.self",),
    says="对法治建设重要工作亲自部署、重大问题亲自过问、重点环节亲自协调、重要任务亲自督办",
    otherwise="“四个亲自”缺少以下记录：{missing}",
    cues=("亲自部署|亲自过问|亲自协调|亲自督办|四个亲自",),
    source=("K02",),
)
_claim(
    "duty.reports_heard",
    "rhythm",
    subject="党政主要负责人",
    measure="定期听取法治工作汇报",
    figures=("duty.reports_heard", "duty.meetings.report"),
    says="定期听取法治工作汇报，全年{1}，每季度不少于一次",
    otherwise="全年听取法治工作汇报{1}，未听取的有：{missing}",
    cues=("听取 汇报",),
    source=("K03",),
)
_claim(
    "duty.reports_heard_halves",
    "rhythm",
    subject="党委会",
    measure="每半年听取法治工作汇报",
    figures=("duty.reports_heard_halves",),
    says="每半年至少听取一次法治工作汇报",
    otherwise="没有做到每半年听取法治工作汇报：{missing}",
    cues=("每半年 听取 汇报",),
)
_claim(
    "duty.problems_solved",
    "procedure",
    subject="党政主要负责人",
    measure="研究解决重大问题",
    figures=("duty.problems_rate", "duty.meetings.solve"),
    says="及时研究解决重大问题，提出的{of}项全部解决",
    otherwise="提出的{of}项重大问题解决{n}项，尚未解决：{missing}",
    cues=("研究解决|解决 重大问题|难点问题",),
    source=("K04",),
)
_claim(
    "duty.planned",
    "procedure",
    subject="党政主要负责人",
    measure="谋划法治建设重大工作",
    figures=("duty.meetings.plan",),
    says="主动谋划各个领域的法治建设重大工作（{list}）",
    otherwise="本年度没有谋划年度法治工作的会议记录",
    cues=("谋划 法治",),
    source=("K05",),
)
_claim(
    "duty.appraised",
    "procedure",
    subject="法治履职情况",
    measure="纳入干部实绩考核",
    figures=("duty.appraised",),
    says="将学法用法、重大事项依法决策、依法履职和推进法治建设情况纳入干部工作实绩的重要内容",
    otherwise="本年度没有将法治履职情况纳入干部实绩考核的记录",
    cues=("纳入 干部|班子 实绩|考核", "学法|履职|法治 纳入 实绩"),
    source=("K50",),
)
_claim(
    "duty.special_meetings",
    "count",
    subject="法治建设专题会议",
    measure="召开",
    unit="次",
    figures=("duty.meetings.special",),
    says="召开法治建设专题会议{value}",
    otherwise="本年度没有专题研究法治建设的会议记录",
    cues=("专题|专项 会议|党委会|研究 次", "专题研究 法治"),
)
_claim(
    "duty.committee_meetings",
    "count",
    subject="依法治理委员会会议",
    measure="召开",
    unit="次",
    figures=("duty.meetings.committee",),
    says="召开依法治理委员会会议{value}",
    otherwise="本年度没有依法治理委员会会议的记录",
    cues=("依法治镇|依法治理|领导机构 会议 次",),
)
_claim(
    "duty.accounts",
    "rhythm",
    subject="党政主要负责人",
    measure="述法",
    figures=("duty.accounts_both",),
    says="党政主要负责人均进行了述法",
    otherwise="尚未述法：{missing}",
    cues=("述法",),
)
_claim(
    "duty.problems_count",
    "count",
    subject="难点问题",
    measure="研究解决",
    unit="项",
    figures=("duty.problems_solved",),
    says="研究解决法治建设重大问题{value}",
    otherwise="本年度没有研究解决重大问题的记录",
    cues=("破解|解决 问题|难题 项|个",),
)

_FORMS = {
    "visit": ("现场办公", "开展", "次", "现场办公 次"),
    "inspection": ("专项督导", "开展", "次", "专项督导|督导 次"),
    "written": ("法治类文件", "签批", "件", "签批 文件 件|份"),
    "lecture": ("主要负责人宣讲", "开展", "次", "主要|主持 宣讲|讲课|授课"),
}
for _code, (_subject, _measure, _unit, _cue) in _FORMS.items():
    _claim(
        f"duty.form_{_code}",
        "count",
        subject=_subject,
        measure=_measure,
        unit=_unit,
        figures=(f"duty.acts.{_code}",),
        says=f"党政主要负责人{_measure}{_subject}{{value}}",
        otherwise=f"本年度没有党政主要负责人{_measure}{_subject}的记录",
        cues=(_cue,),
    )

_claim(
    "duty.directives_answered",
    "rate",
    subject="领导批示督办事项",
    measure="按期办结",
    unit="%",
    figures=("duty.directives_answered",),
    says="领导批示督办的{of}件事项均按期办结",
    otherwise="领导批示督办的{of}件事项按期办结{n}件，逾期的有：{missing}",
    cues=("批示|督办 办结|落实 率|%|件",),
)
