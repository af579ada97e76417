"""What reports say of public legal services (K69; K91 is governance's), and on which figures."""

from __future__ import annotations

from functools import partial

from huiyin.figures.claims import claim

_claim = partial(claim, line="legalaid")

_claim(
    "legalaid.station_built",
    "existence",
    subject="公共法律服务站",
    measure="建成",
    figures=("legalaid.stations_town",),
    says="建成公共法律服务站（{list}）",
    otherwise="年末没有登记镇公共法律服务站",
    cues=("公共法律服务 站|工作站|中心|驿站|平台",),
    source=("K69",),
)
_claim(
    "legalaid.platforms",
    "existence",
    subject="乡村公共法律服务平台",
    measure="建设",
    figures=("legalaid.stations_town", "legalaid.villages_covered"),
    says="建成镇、村两级公共法律服务平台，镇站{value}，村（社区）室{1}",
    otherwise="镇公共法律服务站{value}，设有服务室的村（社区）{1}，{missing}尚未设立",
    cues=("公共法律服务 平台|室|村居|两级|体系",),
)
_claim(
    "legalaid.lawyers_stationed",
    "universal",
    subject="驻村律师服务",
    measure="开展",
    figures=("legalaid.stations_with_lawyer",),
    says="公共法律服务站（室）{of}个均有驻点律师或者法律顾问",
    otherwise="公共法律服务站（室）{of}个中{n}个有驻点律师或者法律顾问，{missing}尚无",
    cues=("驻村|驻点|值班|律师 服务|值班|轮值|全覆盖",),
)
for _name, _words, _unit, _cues in (
    ("stations", "公共法律服务站（室）", "个", ("公共法律服务 站|室 个",)),
    (
        "stations_village",
        "村（社区）公共法律服务室",
        "个",
        ("村|社区 公共法律服务站|公共法律服务室 个",),
    ),
    (
        "stations_upgraded",
        "升级改造公共法律服务站（室）",
        "个",
        ("公共法律服务 升级|改造|提升 个",),
    ),
    (
        "consultations",
        "提供法律咨询",
        "人次",
        ("法律咨询|咨询|群众咨询 提供|接待|接受|解答|答疑 人次|人|名",),
    ),
    ("consultations_held", "接待法律咨询", "次", ("法律咨询|咨询 接待|提供|解答 次|件|宗",)),
    ("by_machine", "自助服务机使用", "人次", ("自助服务机|自助机 使用|咨询 次|件|人次",)),
    ("law_minded", "法律明白人", "人", ("法律明白人 人|名",)),
    ("law_minded_trained", "培训法律明白人", "人", ("法律明白人 培训|培养 人|名",)),
    ("referrals", "转介法律援助", "件", ("法律援助 转介|协助|引导|申请 件|宗|起",)),
    ("granted", "办理法律援助", "件", ("法律援助 办理|指派|获得 件|宗|起",)),
):
    _claim(
        f"legalaid.{_name}_counted",
        "count",
        subject=_words,
        measure="达到",
        unit=_unit,
        figures=(f"legalaid.{_name}",),
        says=f"{_words}{{value}}",
        otherwise=f"本年度没有{_words}的记录",
        cues=_cues,
    )
_claim(
    "legalaid.law_minded_everywhere",
    "existence",
    subject="法律明白人",
    measure="覆盖村（社区）",
    figures=("legalaid.law_minded_villages",),
    says="法律明白人覆盖全部{value}村（社区）",
    otherwise="法律明白人覆盖{value}村（社区），{missing}尚无",
    cues=("法律明白人 覆盖|每村|全覆盖",),
)
