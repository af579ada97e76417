"""What reports say of mediation (K79–K84), and on which figures."""

from __future__ import annotations

from functools import partial

from huiyin.figures.claims import claim
from huiyin.lines.mediation.facts import DISPUTES

_claim = partial(claim, line="mediation")

# --- the network ---------------------------------------------------------------------------------

_claim(
    "mediation.town_committee",
    "existence",
    subject="镇人民调解委员会",
    measure="设立",
    figures=("mediation.committees_town",),
    says="设立镇人民调解委员会（{list}）",
    otherwise="年末没有登记镇人民调解委员会",
    cues=("镇|乡 人民调解委员会|调委会 设立|成立|设|下设",),
    source=("K79",),
)
_claim(
    "mediation.village_committees",
    "existence",
    subject="村（居）人民调解委员会",
    measure="设立",
    figures=("mediation.villages_covered",),
    says="全镇{value}村（社区）均设立人民调解委员会",
    otherwise="设立人民调解委员会的村（社区）有{value}，{missing}尚未设立",
    cues=("村|居|社区 人民调解委员会|调委会",),
    source=("K80",),
)
_claim(
    "mediation.full_time_mediators",
    "existence",
    subject="专职调解员",
    measure="配置",
    figures=("mediation.full_time",),
    says="配置专职人民调解员{value}",
    otherwise="年末没有登记专职人民调解员",
    cues=("专职 调解员",),
    source=("K81",),
)
_claim(
    "mediation.network",
    "existence",
    subject="二级调解网络",
    measure="形成",
    figures=("mediation.committees_town", "mediation.villages_covered"),
    says="形成镇、村二级调解网络，镇级{value}，覆盖村（社区）{1}",
    otherwise="镇级调委会{value}，覆盖村（社区）{1}，二级调解网络尚缺{missing}",
    cues=("二级|两级|镇村 调解 网络|体系",),
    source=("K82",),
)
_claim(
    "mediation.mediators_counted",
    "count",
    subject="人民调解员",
    measure="配备",
    unit="人",
    figures=("mediation.mediators",),
    says="现有人民调解员{value}",
    otherwise="年末没有登记人民调解员",
    cues=("调解员 人|名",),
)
_claim(
    "mediation.committees_counted",
    "count",
    subject="人民调解组织",
    measure="建立",
    unit="个",
    figures=("mediation.committees",),
    says="建立人民调解组织{value}",
    otherwise="年末没有登记人民调解组织",
    cues=("调解组织|调委会|人民调解委员会 个",),
)
_claim(
    "mediation.local",
    "procedure",
    subject="纠纷",
    measure="属地调解为主",
    figures=("mediation.local_rate",),
    says="以属地调解为主，村（社区）内的一般纠纷{of}件均由村（社区）调委会先行调解",
    otherwise="村（社区）内的一般纠纷{of}件中，{n}件由村（社区）调委会先行调解（当事人可以选择调委会）",
    cues=("属地|就地 调解",),
    source=("K83",),
)
_claim(
    "mediation.trained",
    "procedure",
    subject="调解员",
    measure="素养提升",
    figures=("mediation.trainings",),
    says="开展人民调解员培训{value}，提升疑难纠纷化解能力",
    otherwise="本年度没有人民调解员培训的记录",
    cues=("调解员 素养|能力|培训|业务水平 提升|提高|强化|开展|组织",),
    source=("K84",),
)
_claim(
    "mediation.trainings_held",
    "count",
    subject="人民调解员培训",
    measure="开展",
    unit="场次",
    figures=("mediation.trainings", "mediation.trained_people"),
    says="开展人民调解员培训{value}，参训{1}",
    otherwise="本年度没有人民调解员培训的记录",
    cues=("调解员 培训 场|次|期",),
)

# --- disputes ------------------------------------------------------------------------------------

for _name, _words, _cues in (
    ("accepted", "受理矛盾纠纷", ("受理|调处|排查调处 纠纷|矛盾|调解案件 件|宗|起",)),
    (
        "settled",
        "成功调解矛盾纠纷",
        ("纠纷|矛盾|调解 成功|化解|调解成功|调处成功 件|宗|起",),
    ),
    (
        "settled_village",
        "村（社区）调委会成功调解",
        ("村级|村（社区） 纠纷|调解 成功|化解 件|宗|起",),
    ),
    ("settled_town", "镇调委会成功调解", ("镇级 纠纷|调解 成功|化解 件|宗|起",)),
    ("accepted_village", "村（社区）调委会受理纠纷", ("村级 受理|新发 件|宗|起",)),
    ("accepted_town", "镇调委会受理纠纷", ("镇级 受理|新发 件|宗|起",)),
    ("written", "达成书面调解协议", ("书面 协议 份|件|宗",)),
    ("oral", "达成口头调解协议", ("口头 协议 份|件|宗",)),
    ("failed", "调解不成", ("调解不成|未成|调解失败 件|宗|起",)),
    ("guided", "引导当事人通过诉讼等途径解决", ("引导 诉讼|仲裁|司法 件|宗|起",)),
    (
        "legacy_settled",
        "化解历史遗留纠纷",
        ("历史遗留|积案 化解|调解 件|宗|起",),
    ),
    ("confirmed", "经司法确认的调解协议", ("司法确认 件|份|宗",)),
):
    _claim(
        f"mediation.{_name}_counted",
        "count",
        subject=_words,
        measure="办理",
        unit="件",
        figures=(f"mediation.{_name}",),
        says=f"{_words}{{value}}",
        otherwise=f"本年度没有{_words}的记录",
        cues=_cues,
    )
for _code, _title in DISPUTES.items():
    if _code != "other":
        _claim(
            f"mediation.dispute_{_code}",
            "count",
            subject=f"{_title}纠纷",
            measure="受理",
            unit="件",
            figures=(f"mediation.dispute_{_code}",),
            says=f"受理{_title}纠纷{{value}}",
            otherwise=f"本年度没有{_title}纠纷的记录",
            cues=(f"{_title} 纠纷 件|宗|起",),
        )
_claim(
    "mediation.success",
    "rate",
    subject="调解成功率",
    measure="达到",
    unit="%",
    figures=("mediation.success_rate",),
    says="调解成功率{value}（{n}/{of}）",
    otherwise="调解成功率{value}（{n}/{of}）",
    cues=("调解|化解|调处 成功率|化解率|率 %|百分之|％",),
    target=None,
)
_claim(
    "mediation.satisfied",
    "rate",
    subject="当事人满意率",
    measure="达到",
    unit="%",
    figures=("mediation.satisfied_rate",),
    says="回访的当事人满意率{value}（{n}/{of}）",
    otherwise="回访的当事人满意率{value}（{n}/{of}）",
    cues=("满意度|满意率 %|百分之|％",),
    target=None,
)
_claim(
    "mediation.followed",
    "universal",
    subject="调解协议",
    measure="回访督促履行",
    figures=("mediation.followed_rate",),
    says="到期的调解协议{of}件均已回访、督促履行",
    otherwise="到期的调解协议{of}件中回访{n}件，{missing}尚未回访",
    cues=("协议 回访|督促 履行",),
)
_claim(
    "mediation.in_term",
    "timeliness",
    subject="调解",
    measure="在一般期限内办结",
    figures=("mediation.in_term_rate",),
    says="办结的纠纷均在一般期限内调结",
    otherwise="办结的纠纷在一般期限内调结{value}，超过的有{missing}",
    cues=("调解|纠纷 期限内|按期 办结|调结",),
)
_claim(
    "mediation.accepted_change",
    "comparison",
    subject="受理纠纷",
    measure="比上年",
    unit="件",
    figures=("mediation.accepted",),
    says="受理矛盾纠纷{value}，上年{before}，{change}",
    otherwise="受理矛盾纠纷{value}（上年无可比数）",
    cues=("纠纷|新发案件 同比|比上年|同期 减少|下降|增长|增加",),
)
_claim(
    "mediation.amount_settled",
    "amount",
    subject="调解协议涉及金额",
    measure="涉及",
    unit="元",
    figures=("mediation.amount",),
    says="调解协议涉及金额{value}",
    otherwise="本年度没有涉及金额的调解协议",
    cues=("调解|协议 金额|涉案 万元|元",),
)
for _name, _words, _unit, _cue in (
    ("people", "调解涉及当事人", "人", "涉及|当事人 调解 人"),
    ("helpers", "出动调解力量", "人次", "调处|调解 出动 人次"),
):
    _claim(
        f"mediation.{_name}_counted",
        "count",
        subject=_words,
        measure="达到",
        unit=_unit,
        figures=(f"mediation.{_name}",),
        says=f"{_words}{{value}}",
        otherwise=f"本年度没有{_words}的记录",
        cues=(_cue,),
    )

# --- looking for disputes ------------------------------------------------------------------------

for _name, _words, _unit, _cue in (
    ("screenings", "开展矛盾纠纷排查", "次", "纠纷|矛盾 排查 次|轮"),
    ("found", "排查发现矛盾纠纷", "件", "排查|摸排 纠纷|矛盾 件|宗|起|个"),
    ("screened_settled", "排查化解矛盾纠纷", "件", "排查 化解|调处 件|宗|起"),
    ("screened_legacy", "排查化解历史遗留矛盾纠纷", "件", "排查 化解 历史遗留 件|宗|起"),
    ("reported_up", "上报县级纠纷", "件", "县级 纠纷|矛盾 上报 件|宗|起"),
    ("screeners", "排查出动", "人次", "排查 出动 人次"),
):
    _claim(
        f"mediation.{_name}_done",
        "count",
        subject=_words,
        measure="开展",
        unit=_unit,
        figures=(f"mediation.{_name}",),
        says=f"{_words}{{value}}",
        otherwise=f"本年度没有{_words}的记录",
        cues=(_cue,),
    )
_claim(
    "mediation.home_visits_made",
    "existence",
    subject="入户排查调解",
    measure="开展",
    figures=("mediation.home_visits",),
    says="推进人民调解进村进户，入户走访排查{value}",
    otherwise="本年度没有入户走访排查的记录",
    cues=("入户|进村进户|四人小组|走访 调解|排查|纠纷|联心",),
)
_claim(
    "mediation.screening_kept",
    "rhythm",
    subject="矛盾纠纷排查",
    measure="每月",
    figures=("mediation.screening_rhythm",),
    says="各村（社区）每月排查矛盾纠纷",
    otherwise="各村（社区）每月排查完成{value}，缺{missing}",
    cues=("每月|定期|经常性 排查 纠纷|矛盾",),
)
