"""What was there: channels, reading rooms, the catalogue, yearly papers, trainings, an open day."""

from __future__ import annotations

from functools import partial

from huiyin.figures.claims import claim

_claim = partial(claim, line="publication")

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
