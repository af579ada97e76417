"""What reports say of services (K41–K44), and on which figures."""

from __future__ import annotations

from functools import partial

from huiyin.figures.claims import claim

_claim = partial(claim, line="services")

_claim(
    "services.platforms_built",
    "universal",
    subject="镇村综合服务平台",
    measure="建立",
    figures=("services.town_platforms", "services.village_platforms"),
    says="建立镇、村综合服务平台，{of}个村（社区）全部建有服务平台",
    otherwise="镇级综合服务平台{value}；{of}个村（社区）中{n}个建有服务平台，尚缺：{missing}",
    cues=("综合服务平台|便民服务中心 镇 村 建|建立|建设", "镇村|镇、村 服务平台"),
    source=("K41",),
)
_claim(
    "services.standard_issued",
    "existence",
    subject="便民服务中心服务规范",
    measure="出台",
    figures=("services.service_standards",),
    says="出台{list}",
    otherwise="年末没有有效的便民服务中心服务规范",
    cues=("服务规范 出台|制定|印发", "服务 标准化|规范化|便利化"),
    source=("K42",),
)
_claim(
    "services.flow_issued",
    "existence",
    subject="便民服务中心办事流程",
    measure="出台",
    figures=("services.service_flows",),
    says="出台{list}",
    otherwise="年末没有有效的便民服务中心办事流程",
    cues=("办事流程 出台|制定|印发", "放管服|审批流程 简化|推进"),
    source=("K43",),
)
_claim(
    "services.posted_in_hall",
    "existence",
    subject="大厅公示栏",
    measure="公布事项、指南、流程",
    figures=("services.posted_items", "services.posted_guides", "services.posted_flows"),
    says="在大厅公示栏公布服务事项{value}、办事指南{1}、办事流程{2}",
    otherwise="大厅公示栏公布服务事项{value}、办事指南{1}、办事流程{2}",
    cues=("公示栏 事项|指南|流程 公布|公示|设置",),
    source=("K44",),
)
_claim(
    "services.posted_versions",
    "procedure",
    subject="公布的办事指南、流程",
    measure="为现行版本",
    figures=("services.posted_current",),
    says="公布的{of}份办事指南、流程均为现行版本",
    otherwise="公布的{of}份办事指南、流程中，{n}份为现行版本，应更换的有：{missing}",
    cues=("办事指南|流程 更新|动态调整|现行",),
)
_claim(
    "services.guides_everywhere",
    "universal",
    subject="进驻事项办事指南",
    measure="公布",
    figures=("services.guides_posted",),
    says="进驻大厅的{of}项事项均公布办事指南",
    otherwise="进驻大厅的{of}项事项中，{n}项公布办事指南，尚缺：{missing}",
    cues=("办事指南 全部|均 公布|公示",),
)
_claim(
    "services.items_listed",
    "count",
    subject="政务服务事项",
    measure="列入清单",
    unit="项",
    figures=("services.items",),
    says="政务服务事项清单共{value}",
    otherwise="年末没有有效的政务服务事项",
    cues=("服务事项|公共服务 清单 项", "权责清单|公共服务清单 更新"),
)
_claim(
    "services.items_in_hall",
    "count",
    subject="政务服务事项",
    measure="入驻便民服务中心",
    unit="项",
    figures=("services.hall_items",),
    says="入驻便民服务中心的政务服务事项{value}",
    otherwise="没有政务服务事项入驻便民服务中心的记录",
    cues=("事项 入驻|进驻 项",),
)
_claim(
    "services.items_in_hall_rate",
    "rate",
    subject="政务服务事项",
    measure="进驻率",
    unit="%",
    figures=("services.hall_rate",),
    says="政务服务事项进驻率{value}",
    otherwise="政务服务事项进驻率{value}（{n}/{of}），未进驻的有：{missing}",
    cues=("进驻率|入驻率",),
)
_claim(
    "services.commitment",
    "existence",
    subject="证明事项告知承诺制",
    measure="推行",
    figures=("services.on_promise",),
    says="推行告知承诺制，涉及事项{value}",
    otherwise="没有实行告知承诺的事项",
    cues=("告知承诺 推行|实行|推进",),
)
_claim(
    "services.one_window",
    "existence",
    subject="一窗受理",
    measure="推行",
    figures=("services.one_stop",),
    says="推行一窗受理，设综合窗口{value}",
    otherwise="年末没有综合窗口",
    cues=("一窗|综合窗口 受理|推行|设置",),
)
_claim(
    "services.windows_open",
    "count",
    subject="服务窗口",
    measure="设置",
    unit="个",
    figures=("services.windows",),
    says="设置服务窗口{value}",
    otherwise="没有服务窗口的记录",
    cues=("窗口 设置|设立|开设 个",),
)
_claim(
    "services.handled",
    "count",
    subject="便民服务事项",
    measure="办理",
    unit="件",
    figures=("services.handled",),
    says="全年办理便民服务事项{value}",
    otherwise="没有办件量的统计",
    cues=("便民服务|政务服务|服务事项 办理|办结 件|件次|宗",),
)
_claim(
    "services.licences_decided",
    "count",
    subject="行政许可",
    measure="处理决定",
    unit="件",
    figures=("services.licences",),
    says="作出行政许可处理决定{value}",
    otherwise="本年度没有作出行政许可处理决定",
    cues=("行政许可 件|宗",),
)
_claim(
    "services.in_time",
    "timeliness",
    subject="政务服务办件",
    measure="按期办结",
    figures=("services.on_time",),
    says="办结的{of}件均在法定和承诺期限内",
    otherwise="办结的{of}件中，{n}件在法定和承诺期限内，逾期的有：{missing}",
    cues=("办件|办结|事项 按期|限时|时限内|期限内",),
)
_claim(
    "services.in_time_rate",
    "rate",
    subject="政务服务办件",
    measure="按期办结率",
    unit="%",
    figures=("services.on_time",),
    says="按期办结率{value}（{n}/{of}）",
    otherwise="按期办结率{value}（{n}/{of}），逾期的有：{missing}",
    cues=("办件|服务|办结 办结率|按期率",),
)
_claim(
    "services.told_once",
    "procedure",
    subject="申请材料",
    measure="一次性告知",
    figures=("services.noticed",),
    says="落实一次性告知，收到的{of}件申请均按期受理或者一次告知补正",
    otherwise="收到的{of}件申请中，{n}件按期受理或者一次告知补正，其余逾期：{missing}",
    cues=("一次性告知|一次告知",),
)
_claim(
    "services.satisfaction",
    "rate",
    subject="政务服务",
    measure="满意率",
    unit="%",
    figures=("services.satisfied",),
    target=None,
    says="服务评价{of}条，满意率{value}",
    otherwise="服务评价{of}条，满意率{value}",
    cues=("满意率|满意度 服务|群众|办事",),
)
_claim(
    "services.bad_ratings_fixed",
    "procedure",
    subject="差评",
    measure="整改",
    figures=("services.bad_fixed",),
    says="差评{of}条全部整改",
    otherwise="差评{of}条，整改{n}条",
    cues=("差评 整改|回访",),
)
_claim(
    "services.charged",
    "amount",
    subject="行政事业性收费",
    measure="收取",
    unit="元",
    figures=("services.charges",),
    says="行政事业性收费{value}",
    otherwise="本年度没有行政事业性收费",
    cues=("行政事业性收费 元|万元",),
)
_claim(
    "services.purchased",
    "count",
    subject="政府集中采购",
    measure="实施",
    unit="项",
    figures=("services.purchases", "services.purchases_sum"),
    says="政府集中采购{value}，总金额{1}",
    otherwise="本年度没有政府集中采购",
    cues=("集中采购|政府采购 项|个",),
)
