"""How many items were published, of which kinds, where, and how often channels were used."""

from __future__ import annotations

from functools import partial

from huiyin.figures.claims import claim
from huiyin.lines.publication.facts import CATEGORIES, CHANNELS

_claim = partial(claim, line="publication")

_claim(
    "publication.items_published",
    "count",
    subject="主动公开政府信息",
    measure="公开",
    unit="条",
    figures=("publication.items",),
    says="全年主动公开政府信息{value}",
    otherwise="本年度没有主动公开政府信息的记录",
    cues=(
        "主动公开 信息 条|件|份",
        "发布|公布|公开 信息 条|件",
    ),
)
_claim(
    "publication.town_list_published",
    "count",
    subject="乡镇主动公开事项",
    measure="公开",
    unit="条",
    figures=("publication.town_list", "publication.town_list_kinds"),
    says="公开农业农村政策、土地、社会救助等乡镇主动公开事项{value}，涉及{1}",
    otherwise="本年度没有乡镇主动公开事项的公开记录",
    cues=("重点领域|惠农|乡镇主动公开 条|件",),
)

# A category's words in finished texts; those without are told by their titles.
_CUES = {
    "work_report": ("政府工作报告 条|件|份",),
    "annual_report": ("年度报告|年报 条|件|份",),
    "organ": ("机构概况|组织机构|机构职能|领导信息|领导介绍 条|件|次",),
    "norm": ("规范性文件 公开|公布|发布 件|条",),
    "policy": ("政策文件|法规公文|公文|政策类文件 公开|发布|公布 条|件|份|个",),
    "reading": ("政策解读|解读 条|篇|件",),
    "plan": ("规划计划|规划 条|件",),
    "finance": ("财政|预决算|财政信息 公开|公布|发布 条|件",),
    "personnel": ("人事|招考 条|件",),
    "project": ("重大项目|政府采购|公益事业 条|件",),
    "people": ("社会救助|民生|低保|临时救助 条|件|次",),
    "land": ("征地|土地|农业农村 条|件",),
    "enforcement": ("行政执法信息|执法信息 条|件",),
    "service": ("便民信息|公共服务|业务 条|件",),
    "safety": ("安全生产|环境|应急 信息 条|件",),
    "decision": ("会议|重大决策|民生实事 公开|公布|发布 条|件",),
    "party": ("党务|党政混合 公开 条|件|个",),
    "news": ("工作动态|政务动态|工作进展|动态 条|件",),
    "other": ("其他信息|其它信息|其他事项|其它事项 条|件",),
}

for _code, _title in CATEGORIES.items():
    _claim(
        f"publication.category_{_code}",
        "count",
        subject=f"{_title}类信息",
        measure="公开",
        unit="条",
        figures=(f"publication.category.{_code}",),
        says=f"其中{_title.removesuffix('信息')}类信息{{value}}",
        otherwise=f"本年度没有{_title.removesuffix('信息')}类信息的公开记录",
        cues=_CUES[_code],
    )

_WHERE = {
    "website": "网站",
    "wechat": "微信|公众号|订阅号",
    "weibo": "微博",
    "gazette": "公报",
    "press": "报刊|报纸|广播|电视",
    "briefing": "发布会",
    "board": "公示栏|公开栏",
    "village_board": "村务公开栏|村公示栏",
    "hall": "政务服务大厅|服务中心",
    "library": "档案馆|图书馆",
    "other": "其他渠道",
}

for _code, _title in CHANNELS.items():
    _claim(
        f"publication.channel_{_code}",
        "count",
        subject=f"{_title}公开信息",
        measure="公开",
        unit="条",
        figures=(f"publication.channel.{_code}",),
        says=f"以{_title}为主要渠道公开{{value}}",
        otherwise=f"本年度没有以{_title}为主要渠道公开的信息",
        cues=(f"{_WHERE[_code]} 公开|公布|主动公开 条|件",),
    )

_claim(
    "publication.documents",
    "count",
    subject="公文类信息",
    measure="主动公开",
    unit="件",
    figures=("publication.documents", "publication.documents_made"),
    says="全年产生公文{1}，主动公开{value}",
    otherwise="本年度没有公文主动公开的记录",
    cues=("政府文件|公文 主动公开|公开 条|件|个",),
)
_claim(
    "publication.documents_made",
    "count",
    subject="公文类信息",
    measure="产生",
    unit="件",
    figures=("publication.documents_made",),
    says="全年产生公文{value}",
    otherwise="本年度没有公文的记录",
    cues=("政府文件|公文 产生|发文|制发 条|件|个",),
)
for _name, _figure, _words, _cue in (
    ("posts_website", "publication.posts_website", "网站", "网站 发布 条|篇"),
    (
        "posts_wechat",
        "publication.posts_wechat",
        "微信公众号",
        "微信|公众号|订阅号 发布|推送|公开 条|篇|期",
    ),
    ("posts_weibo", "publication.posts_weibo", "微博", "微博 发布 条|篇"),
    (
        "posts_press",
        "publication.posts_press",
        "报刊广播电视",
        "报刊|报纸|电视 刊播|刊发|公开 条|篇",
    ),
    ("posts_all", "publication.posts", "各渠道", "网站 微信 微博|新媒体 发布 条"),
    ("posts_shared", "publication.posts_shared", "转发转载", "转发|转载 条|篇"),
):
    _claim(
        f"publication.{_name}",
        "count",
        subject=f"{_words}信息",
        measure="发布",
        unit="条",
        figures=(_figure,),
        says=f"{_words}发布信息{{value}}",
        otherwise=f"本年度没有{_words}发布信息的统计",
        cues=(_cue,),
    )
for _name, _words, _unit, _cue in (
    ("trainings", "信息公开业务培训", "次", "信息公开|政务公开 培训 次|场|期"),
    ("meetings", "信息公开工作会议", "次", "信息公开|政务公开 会议|会 次|场"),
    ("open_days", "政府开放日（月）活动", "次", "政府开放日|政府开放月|开放日 次|场"),
    ("open_day_people", "政府开放日参加人次", "人次", "政府开放日|政府开放月|开放日 人次|人"),
    ("comments", "意见征集", "次", "意见征集|征集意见 次|条"),
    ("social_reviews", "社会评议", "次", "社会评议 次"),
    ("checks", "公开渠道检查", "次", "网站|栏目|新媒体 检查|抽查 次"),
):
    _claim(
        f"publication.{_name}_held",
        "count",
        subject=_words,
        measure="开展",
        unit=_unit,
        figures=(f"publication.{_name}",),
        says=f"{_words}{{value}}",
        otherwise=f"本年度没有{_words}的记录",
        cues=(_cue,),
    )
