"""What reports say of publication (K08, K09, K12–K15, K20, K21, K59), and on which figures."""

from __future__ import annotations

from functools import partial

from huiyin.figures.claims import claim
from huiyin.lines.publication.facts import CATEGORIES, CHANNELS
from huiyin.lines.publication.figures import SIX

_claim = partial(claim, line="publication")

# --- counts --------------------------------------------------------------------------------------

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

# --- existence -----------------------------------------------------------------------------------

_claim(
    "publication.channels_kept",
    "existence",
    subject="公开渠道",
    measure="网站和微信公众号",
    figures=("publication.websites", "publication.wechats"),
    says="利用政务网站（{value}）、微信公众号（{1}）等渠道主动公开政府信息",
    otherwise="年末在用的公开渠道：政务网站{value}，微信公众号{1}",
    cues=("网站 微信|公众号 公开|渠道",),
    source=("K12",),
)
_claim(
    "publication.wechat_kept",
    "existence",
    subject="微信公众号",
    measure="公开",
    figures=("publication.wechats",),
    says="开通微信公众号{value}",
    otherwise="年末没有在用的微信公众号",
    cues=("微信|公众号 开通|利用|公开",),
)
_claim(
    "publication.boards_kept",
    "existence",
    subject="公示栏",
    measure="设置",
    figures=("publication.boards",),
    says="设置公示栏、公开栏{value}",
    otherwise="年末没有登记公示栏、公开栏",
    cues=("公示栏|公开栏 设置|设立|利用",),
)
_claim(
    "publication.reading_rooms_kept",
    "existence",
    subject="政务公开专区、查阅场所",
    measure="设置",
    figures=("publication.reading_rooms",),
    says="设置政府信息查阅场所{value}",
    otherwise="年末没有登记政府信息查阅场所",
    cues=("政务公开专区|查阅点|查阅场所 设置|设立|建",),
)
_claim(
    "publication.catalogue_kept",
    "existence",
    subject="主动公开目录",
    measure="编制",
    figures=("publication.catalogue",),
    says="编制主动公开目录，列事项{value}",
    otherwise="年末没有有效的主动公开目录",
    cues=("主动公开|公开事项|标准 目录 编制|制定|依据|完善",),
)
_claim(
    "publication.work_report",
    "existence",
    subject="政府工作报告",
    measure="主动公开",
    figures=("publication.category.work_report",),
    says="主动公开政府工作报告",
    otherwise="本年度没有公开政府工作报告的记录",
    cues=("政府工作报告 公开",),
    source=("K13",),
)
_claim(
    "publication.annual_report",
    "existence",
    subject="信息公开年度报告",
    measure="主动公开",
    figures=("publication.category.annual_report",),
    says="主动公开政府信息公开年度报告",
    otherwise="本年度没有公开信息公开年度报告的记录",
    cues=("信息公开 年度报告|年报 公开|公布|发布",),
    source=("K14",),
)
_claim(
    "publication.finance_published",
    "existence",
    subject="财政预算、重大项目、公益事业",
    measure="公开",
    figures=("publication.category.finance",),
    says="公开财政预算、决算信息{value}",
    otherwise="本年度没有公开财政预算、决算信息的记录",
    cues=("财政|预算|决算|预决算 公开|公示|发布",),
)
_claim(
    "publication.trainings_existed",
    "existence",
    subject="信息公开业务培训",
    measure="开展",
    figures=("publication.trainings",),
    says="开展信息公开业务培训（{list}）",
    otherwise="本年度没有开展信息公开业务培训的记录",
    cues=("培训 信息公开|政务公开|业务|教育 开展|参加|组织",),
)
_claim(
    "publication.open_day",
    "existence",
    subject="政府开放日（月）",
    measure="组织",
    figures=("publication.open_days",),
    says="组织政府开放日活动（{list}）",
    otherwise="本年度没有组织政府开放日活动的记录",
    cues=("政府开放日|政府开放月|开放月 组织|举办|开展",),
)
_claim(
    "publication.party_and_government",
    "procedure",
    subject="党务政务公开",
    measure="推进",
    figures=("publication.items", "publication.category.party"),
    says="积极推进党务政务公开，公开信息{value}，其中党务公开{1}",
    otherwise="公开信息{value}，其中党务公开{1}",
    cues=("党务 政务 公开 推进",),
    source=("K59",),
)

# --- first reviewed, in time ---------------------------------------------------------------------

_claim(
    "publication.reviewed_first",
    "procedure",
    subject="拟公开信息",
    measure="先审查后公开",
    figures=("publication.reviewed",),
    says="坚持先审查、后公开，公开的{of}条信息均在公开前经保密审查同意",
    otherwise="公开的{of}条信息中，{n}条在公开前经保密审查同意，未先审查的有：{missing}",
    cues=("先审查 后公开", "保密审查 公开|发布|信息"),
    source=("K20",),
)
_claim(
    "publication.one_item_one_review",
    "procedure",
    subject="拟公开信息",
    measure="一事一审",
    figures=("publication.one_review",),
    says="坚持一事一审，公开的{of}条信息均有各自的审查记录",
    otherwise="公开的{of}条信息中，{n}条有各自的审查记录，没有的有：{missing}",
    cues=("一事一审",),
    source=("K21",),
)
_claim(
    "publication.three_checks_done",
    "procedure",
    subject="信息发布",
    measure="三审三校",
    figures=("publication.three_checks",),
    says="落实三审三校，发布的{of}条信息均经三级审核",
    otherwise="发布的{of}条信息中，{n}条经三级审核，其余未见三级审核记录",
    cues=("三审三校|三级审核|多级审核", "经办 把关|审核 签发"),
)
_claim(
    "publication.in_time",
    "timeliness",
    subject="主动公开信息",
    measure="20个工作日内公开",
    figures=("publication.on_time",),
    says="主动公开的{of}条信息均在法定期限内公开",
    otherwise="主动公开的{of}条信息中，{n}条在法定期限内公开，逾期的有：{missing}",
    cues=("主动公开 及时|按时|20个工作日|工作日内|期限内", "信息 及时公开"),
)
_claim(
    "publication.in_time_rate",
    "rate",
    subject="主动公开",
    measure="及时率",
    unit="%",
    figures=("publication.on_time",),
    says="主动公开及时率{value}（{n}/{of}）",
    otherwise="主动公开及时率{value}（{n}/{of}），逾期的有：{missing}",
    cues=("主动公开|公开 及时率|公开率",),
)
_claim(
    "publication.electronic_rate",
    "rate",
    subject="主动公开信息",
    measure="全文电子化率",
    unit="%",
    figures=("publication.electronic",),
    says="全文电子化率{value}",
    otherwise="全文电子化率{value}（{n}/{of}）",
    cues=("全文电子化|电子化 率|达",),
)
_claim(
    "publication.budgets_in_time",
    "timeliness",
    subject="预决算与三公经费",
    measure="及时公开",
    figures=("publication.budgets_on_time", *(f"publication.budget.{code}" for code in SIX)),
    says="及时公开部门预算{1}、单位预算{2}、部门决算{3}、单位决算{4}、三公预算{5}、三公决算{6}，"
    "{of}条均在批准、批复后20日内公开",
    otherwise="公开部门预算{1}、单位预算{2}、部门决算{3}、单位决算{4}、三公预算{5}、三公决算{6}，"
    "{of}条财政信息中{n}条按期公开，逾期的有：{missing}",
    cues=("预算|决算|三公|预决算 公开|公示 及时|按时|按期",),
    source=("K15",),
)
_claim(
    "publication.withheld_evaluated",
    "procedure",
    subject="不予公开信息",
    measure="动态调整、定期评估审查",
    figures=("publication.evaluated",),
    says="对不予公开的{of}条信息均按期评估审查",
    otherwise="不予公开的{of}条信息中，{n}条按期评估审查",
    cues=("动态调整|评估审查|全生命周期 信息|公开",),
)
_claim(
    "publication.kept_fresh",
    "rhythm",
    subject="目录事项",
    measure="按周期更新",
    figures=("publication.fresh",),
    says="目录事项均按规定周期更新",
    otherwise="目录事项按周期更新的比例为{value}，未按期更新的有：{missing}",
    cues=("更新 每周|每月|每季度|及时 栏目|信息|目录", "每月|每季度 公示|公开"),
)
_claim(
    "publication.channels_checked",
    "rhythm",
    subject="公开渠道",
    measure="按季度检查",
    figures=("publication.checks_kept",),
    says="每季度检查公开渠道",
    otherwise="公开渠道按季度检查的比例为{value}，缺：{missing}",
    cues=("每季度|季度 网站|渠道|新媒体 检查",),
)
_claim(
    "publication.faults",
    "negative",
    subject="信息发布错误延误",
    measure="发生",
    unit="条",
    figures=("publication.late",),
    says="没有发生信息延误公开的情形",
    otherwise="逾期公开{value}：{list}",
    cues=("发布错误|延误|泄密 没有|未|0",),
)

# --- reported to the Party committee and the government --------------------------------------

_claim(
    "publication.reported",
    "rhythm",
    subject="信息公开工作",
    measure="定期向镇党委政府汇报",
    figures=("publication.reports_kept",),
    says="定期向镇党委、政府汇报政府信息公开工作情况，上、下半年均有汇报",
    otherwise="向镇党委、政府汇报信息公开工作，按半年计的完成率{value}，缺：{missing}",
    cues=("信息公开|政务公开 汇报 党委|政府|定期",),
    source=("K08",),
)
_claim(
    "publication.problems_solved",
    "procedure",
    subject="信息公开工作",
    measure="发现问题并提出解决方案",
    figures=("publication.reports_solved",),
    says="汇报中发现的问题均提出解决方案",
    otherwise="汇报中发现问题的{of}次中，{n}次提出了解决方案",
    cues=("发现问题 解决方案|解决|整改",),
    source=("K09",),
)
