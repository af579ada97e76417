"""What reports say of teaching the law, and what is said instead where it was not so."""

from __future__ import annotations

from functools import partial

from huiyin.figures.claims import claim

_says = partial(claim, line="outreach")

# --- lectures ---

_says(
    "outreach.lectures",
    "count",
    subject="普法宣传讲座",
    measure="开展",
    unit="场次",
    figures=("outreach.lectures",),
    says="全年开展普法宣传讲座{value}",
    otherwise="本年度未开展普法宣传讲座",
    cues=("普法|法治|法律 讲座|宣讲 场次|场|次",),
    source=("K67",),
)
_says(
    "outreach.villages",
    "count",
    subject="村（社区）",
    measure="普法覆盖",
    unit="个",
    figures=("outreach.reached",),
    says="普法讲座覆盖{value}村（社区）",
    otherwise="本年度普法讲座没有覆盖任何村（社区）",
    cues=("普法|法治|讲座|宣讲|宣传 村（社区）|村(社区)|村居|行政村|社区",),
    source=("K66",),
)
_says(
    "outreach.every_village",
    "universal",
    subject="普法讲座",
    measure="覆盖全部村（社区）",
    figures=("outreach.reached",),
    says="普法讲座覆盖全镇{of}个村（社区）",
    otherwise="全镇{of}个村（社区）中，普法讲座覆盖{n}个，未开展的有：{missing}",
    cues=("普法|讲座|宣讲 全覆盖|全镇|各村|所有村",),
)
_says(
    "outreach.audience",
    "existence",
    subject="讲座对象",
    measure="村两委干部及村民代表",
    figures=("outreach.audience.village_cadres", "outreach.audience.villagers_reps"),
    says="普及范围有村两委干部及村民代表等",
    otherwise="以村两委干部为对象的讲座{value}，以村民代表为对象的讲座{1}",
    cues=("普及|讲座|宣讲|对象|范围 两委|村干部 村民代表|居民代表",),
    source=("K68",),
)
_says(
    "outreach.people",
    "count",
    subject="普法讲座",
    measure="参加人次",
    unit="人次",
    figures=("outreach.people",),
    says="参加普法讲座{value}",
    otherwise="本年度没有普法讲座参加人次的记录",
    cues=("讲座|宣讲|普法 人次|余人|名群众",),
)
_says(
    "outreach.change",
    "comparison",
    subject="普法宣传讲座",
    measure="场次的增减",
    unit="%",
    figures=("outreach.lectures",),
    says="开展普法宣传讲座{value}，上年{before}，{change}",
    otherwise="开展普法宣传讲座{value}，上年没有可以比较的数据",
    cues=("讲座|宣讲 同比|比上年|较上年|较去年",),
)
# Said in one word: a law that is merely named in the sentence is not what the lectures were about.
_TAUGHT = ("宣传", "宣讲", "讲座", "法治宣传", "专题", "普法", "进村", "进乡村", "学习宣传")

for _code, _title in (
    ("civil_code", "民法典"),
    ("constitution", "宪法"),
    ("fraud", "反诈"),
    ("drugs", "禁毒"),
    ("minors", "未成年人保护|青少年"),
):
    _word = _title.split("|")[0]
    _says(
        f"outreach.series.{_code}",
        "count",
        subject=f"{_word}法治宣传",
        measure="开展",
        unit="场次",
        figures=(f"outreach.series.{_code}",),
        says=f"开展{_word}法治宣传{{value}}",
        otherwise=f"本年度未开展{_word}法治宣传",
        cues=("|".join(f"{one}{act}" for one in _title.split("|") for act in _TAUGHT),),
    )

# --- teams ---

_says(
    "outreach.team",
    "existence",
    subject="驻村法律顾问律师宣讲团",
    measure="成立",
    figures=("outreach.lawyer_teams",),
    says="成立驻村法律顾问律师宣讲团",
    otherwise="本镇没有驻村法律顾问律师宣讲团",
    cues=("律师|法律顾问|普法 宣讲团|宣讲队",),
    source=("K64",),
)
_says(
    "outreach.prompt",
    "timeliness",
    subject="民法典宣讲团",
    measure="第一时间成立",
    figures=("outreach.prompt",),
    says="民法典等法律通过后，第一时间成立宣讲团",
    otherwise="年内因法律通过成立的宣讲团{of}个，在规定天数内成立{n}个；较迟的有：{missing}",
    cues=("第一时间|及时|迅速 宣讲团|宣讲队",),
    source=("K65",),
)
_says(
    "outreach.teams",
    "count",
    subject="普法宣讲团",
    measure="组建",
    unit="个",
    figures=("outreach.teams",),
    says="组建普法宣讲团{value}",
    otherwise="本镇没有普法宣讲团",
    cues=("宣讲团|宣讲队|志愿者队伍|普法队伍 组建|组织|成立|建立 支|个",),
)

# --- campaigns ---

_says(
    "outreach.gangs",
    "existence",
    subject="扫黑除恶法治宣传",
    measure="开展",
    figures=("outreach.series.gangs",),
    says="突出“扫黑除恶”专项斗争的法治宣传，开展宣传活动{value}",
    otherwise="本年度未开展扫黑除恶法治宣传",
    cues=("扫黑除恶 宣传|普法",),
    source=("K74",),
)
_says(
    "outreach.epidemic",
    "existence",
    subject="疫情防控法治宣传",
    measure="开展",
    figures=("outreach.series.epidemic",),
    says="开展“防控疫情、法治同行”普法宣传活动{value}",
    otherwise="本年度未开展疫情防控法治宣传",
    cues=("疫情|抗疫|防疫|新冠 宣传|普法|法治",),
    source=("K75",),
)
_says(
    "outreach.into_three",
    "count",
    subject="法治宣传进校园、进乡村、进家门",
    measure="开展",
    unit="次",
    figures=("outreach.into_three",),
    says="开展法治宣传“进校园、进乡村、进家门”等活动{value}",
    otherwise="本年度未开展法治宣传“进校园、进乡村、进家门”活动",
    cues=("进校园|进学校 进乡村|进家门|进家庭|进村", "送法 进校园|进乡村|进家门"),
    source=("K77",),
)
_says(
    "outreach.into_any",
    "count",
    subject="法律六进",
    measure="开展",
    unit="场次",
    figures=("outreach.into_any",),
    says="开展法律“六进”活动{value}",
    otherwise="本年度未开展法律“六进”活动",
    cues=("六进|七进|八进 场|次|活动|开展|宣传",),
)
_says(
    "outreach.campaigns",
    "count",
    subject="法治宣传活动",
    measure="开展",
    unit="场次",
    figures=("outreach.campaigns",),
    says="开展法治宣传活动{value}",
    otherwise="本年度未开展法治宣传活动",
    cues=("宣传活动|普法活动|主题宣传|集中宣传|专项普法 场次|场|次",),
)
_says(
    "outreach.campaign_people",
    "count",
    subject="法治宣传活动",
    measure="覆盖群众",
    unit="人次",
    figures=("outreach.campaign_people",),
    says="法治宣传活动覆盖群众{value}",
    otherwise="本年度没有法治宣传活动覆盖人次的记录",
    cues=("宣传|普法 覆盖|受教育|惠及 群众|人次",),
)

# --- materials ---

_says(
    "outreach.video",
    "existence",
    subject="普法小视频",
    measure="录制",
    figures=("outreach.material.video",),
    says="录制普法小视频{value}",
    otherwise="本年度未录制普法小视频",
    cues=("普法|法治 小视频|短视频|视频",),
    source=("K76",),
)
_says(
    "outreach.materials",
    "existence",
    subject="告知书、宣传单、短信、横幅",
    measure="发放",
    figures=(
        "outreach.material.notice",
        "outreach.material.leaflet",
        "outreach.material.sms",
        "outreach.material.banner",
    ),
    says="发放告知书{value}、宣传单{1}、宣传短信{2}，悬挂横幅{3}",
    otherwise="发放告知书{value}、宣传单{1}、宣传短信{2}，悬挂横幅{3}",
    cues=("告知书|宣传单 短信|横幅|条幅|幅",),
    source=("K78",),
)
for _code, _title, _cues in (
    ("leaflet", "宣传单", "宣传单|传单 份|张"),
    ("booklet", "宣传手册", "宣传手册|宣传册|手册 份|册|本"),
    ("banner", "横幅", "横幅|条幅|标语 幅|条|余"),
    ("post", "公众号推送", "公众号|微信 推送|发布|制作 条|篇|期"),
):
    _says(
        f"outreach.quantity.{_code}",
        "count",
        subject=_title,
        measure="发放",
        unit={"banner": "幅", "post": "条"}.get(_code, "份"),
        figures=(f"outreach.quantity.{_code}",),
        says=f"{_title}{{value}}",
        otherwise=f"本年度没有{_title}的发放记录",
        cues=(_cues,),
    )
_says(
    "outreach.papers",
    "count",
    subject="宣传资料",
    measure="发放",
    unit="份",
    figures=("outreach.papers",),
    says="发放宣传资料{value}",
    otherwise="本年度没有宣传资料的发放记录",
    cues=("宣传资料|宣传材料|普法资料 发放|派发 份|册|余",),
)

# --- duties and villages ---

_says(
    "outreach.duties",
    "existence",
    subject="“谁执法谁普法”责任清单",
    measure="制定",
    figures=("outreach.duties",),
    says="制定“谁执法谁普法”工作责任清单，列明责任{value}",
    otherwise="本镇没有在用的“谁执法谁普法”责任清单",
    cues=("谁执法谁普法 清单",),
    source=("K45",),
)
_says(
    "outreach.duties_complete",
    "procedure",
    subject="“谁执法谁普法”责任清单",
    measure="明确时间、内容、人员",
    figures=("outreach.duties_complete",),
    says="责任清单从时间、内容、人员上做实普法责任制",
    otherwise="责任清单{of}项中，时间、内容、人员均明确的{n}项，不全的有：{missing}",
    cues=("时间 内容 人员 普法|责任制",),
)
_says(
    "outreach.law_villages",
    "existence",
    subject="法治村建设",
    measure="全面推进",
    figures=("outreach.law_villages",),
    says="全面推进法治村建设，{of}个村（社区）全部铺开",
    otherwise="法治村建设已在{of}个村（社区）中的{n}个开展，尚未开展的有：{missing}",
    cues=("法治村|民主法治村",),
    source=("K40",),
)
_says(
    "outreach.model_villages",
    "count",
    subject="民主法治示范村（社区）",
    measure="命名",
    unit="个",
    figures=("outreach.model_villages",),
    says="现有民主法治示范村（社区）{value}",
    otherwise="本镇没有已命名的民主法治示范村（社区）",
    cues=("民主法治示范村|法治示范村|示范社区 个|创建|命名",),
)

# --- plans ---

for _code, _title, _cues in (
    ("five_years", "五年普法规划", "七五普法|八五普法|九五普法|普法规划 规划|制定|实施|落实"),
    ("year", "年度普法计划", "年度 普法计划|普法规划|普法工作计划|普法要点|普法工作要点"),
    ("scheme", "普法专项实施方案", "法律|普法|法治宣传 实施方案|工作方案|活动方案"),
):
    _says(
        f"outreach.plans.{_code}",
        "existence",
        subject=_title,
        measure="制定",
        figures=(f"outreach.plans.{_code}",),
        says=f"制定并落实{_title}",
        otherwise=f"本年度没有在用的{_title}",
        cues=(_cues,),
    )
for _code, _title, _cues in (
    ("school", "进校园", "进校园|进学校"),
    ("village", "进乡村", "进乡村|进农村|进村"),
    ("firm", "进企业", "进企业"),
    ("community", "进社区", "进社区"),
):
    _says(
        f"outreach.into.{_code}",
        "count",
        subject=f"法治宣传{_title}",
        measure="开展",
        unit="场次",
        figures=(f"outreach.into.{_code}",),
        says=f"开展法治宣传{_title}{{value}}",
        otherwise=f"本年度未开展法治宣传{_title}",
        cues=(f"送法|普法|法治|法律|宣传 {_cues} 场次|场|次",),
    )
