"""What reports say of bodies, rules, lists, places, supervision, shortcomings and plans.

K16–K19, K28, K36–K39, K46–K49, K63, K70–K73, K85–K94 of the founding report.
"""

from __future__ import annotations

from functools import partial

from huiyin.figures.claims import claim

_claim = partial(claim, line="governance")

# --- bodies: name, measure, how it is said, source ----------------------------------------------

_BODIES = {
    "committee": (
        "全面依法治理委员会",
        "建立",
        "依法治理委|依法治镇委|治理委员会 建立|成立",
        "K36",
    ),
    "office": (
        "依法治理委员会办公室",
        "设立",
        "委员会办公室|治理委办公室|领导小组办公室 设|下设",
        "K37",
    ),
    "law_group": ("守法普法协调小组", "设立", "守法普法协调小组|守法普法组", "K38"),
    "enforcement_group": ("执法协调小组", "设立", "执法协调小组", "K39"),
    "leading_group": ("法治建设领导小组", "成立", "领导小组 成立|调整|建立|充实|设立", ""),
    "law_office": ("法治工作机构", "成立", "法治工作办公室|法治办|法治机构 成立|设立", ""),
}

for _code, (_subject, _measure, _cue, _source) in _BODIES.items():
    _claim(
        f"governance.body_{_code}",
        "existence",
        subject=_subject,
        measure=_measure,
        figures=(f"governance.bodies.{_code}",),
        says=f"{_measure}{_subject}",
        otherwise=f"至本年末，{_subject}尚未{_measure}",
        cues=(_cue,),
        source=(_source,) if _source else (),
    )

_claim(
    "governance.joint_heads",
    "existence",
    subject="党政主要负责人双组长",
    measure="担任",
    figures=("governance.bodies.joint",),
    says="由党政主要负责人担任双组长",
    otherwise="领导机构未实行党政主要负责人双组长",
    cues=("双组长",),
)
_claim(
    "governance.staff_count",
    "count",
    subject="法治工作人员",
    measure="配备",
    unit="名",
    figures=("governance.bodies.staff",),
    says="配备法治工作人员{value}",
    otherwise="本年末没有配备法治工作人员的记录",
    cues=("法治|法制 工作人员|专职人员|干部 名|人",),
)

# --- rules ---------------------------------------------------------------------------------------

_RULES = {
    "disclosure_appraisal": ("政府信息公开考核制度", "信息公开|公开工作 考核 制度", "K16"),
    "disclosure_report": ("政府信息公开年度报告制度", "信息公开|公开工作 年度报告 制度", "K17"),
    "secrecy_review": ("政府信息公开保密审查制度", "保密审查 制度", "K18"),
    "disclosure_liability": ("政府信息公开责任追究制度", "责任追究 制度", "K19"),
    "study": ("党委中心组学法制度", "中心组学法|中心组 学法 制度", "K49"),
    "pre_meeting_study": ("会前学法制度", "会前学法 制度|机制|坚持", ""),
    "adviser": ("法律顾问制度", "法律顾问 制度 建立|健全|完善|落实", "K63"),
    "three_major": ("三重一大集体决策制度", "三重一大 制度", ""),
    "three_systems": ("行政执法三项制度", "三项制度 制定|建立|健全", ""),
    "legality_review": ("合法性审查制度", "合法性审查 制度|机制|办法", ""),
    "supervision": ("法治监督机制", "法治监督|行政监督 机制|制度", ""),
    "interference": ("防止干预司法制度", "三个规定|干预司法 执行|落实|制度|承诺", ""),
}

for _code, (_subject, _cue, _source) in _RULES.items():
    _claim(
        f"governance.rule_{_code}",
        "existence",
        subject=_subject,
        measure="建立",
        figures=(f"governance.rules.{_code}",),
        says=f"建立健全{_subject}",
        otherwise=f"{_subject}尚未印发施行",
        cues=(_cue,),
        source=(_source,) if _source else (),
    )

_claim(
    "governance.rules_made",
    "count",
    subject="制度",
    measure="制定出台",
    unit="项",
    figures=("governance.rules.made",),
    says="制定出台制度{value}",
    otherwise="本年度没有新定制度",
    cues=("制度 制定|出台|修订 项|个",),
)

# --- task list, pledges, assessment --------------------------------------------------------------

_claim(
    "governance.task_list",
    "procedure",
    subject="基层法治建设任务清单",
    measure="制定并明确责任单位",
    figures=("governance.lists.task", "governance.tasks_owned"),
    says="制定《任务清单》，{of}项任务逐一明确了责任单位",
    otherwise="任务清单中已明确责任单位的{n}项（共{of}项）",
    cues=("任务清单|工作清单 制定|明确|印发",),
    source=("K46",),
)
_claim(
    "governance.tasks_done",
    "rate",
    subject="任务清单",
    measure="完成",
    unit="%",
    figures=("governance.tasks_done",),
    says="任务清单{of}项任务全部完成",
    otherwise="任务清单{of}项任务完成{n}项，未完成的有：{missing}",
    cues=("任务 完成率|完成 %",),
)
_claim(
    "governance.tasks_on_time",
    "timeliness",
    subject="任务清单",
    measure="按期完成",
    figures=("governance.tasks_on_time",),
    says="各项任务均按期完成",
    otherwise="按期完成{n}项（共{of}项），逾期的有：{missing}",
    cues=("任务 按期|按时 完成",),
)

_LISTS = {
    "essentials": ("法治建设工作要点", "要点 印发|制定"),
    "scheme": ("法治建设实施方案", "实施方案|行动方案 制定|印发"),
    "plan": ("法治建设工作计划", "法治|依法|法律 工作计划|年度计划 制定|印发|纳入"),
    "duty": ("法治建设责任清单", "责任清单|职责清单 制定|印发|明确"),
    "commitment": ("承诺书", "承诺书 签订|签"),
}

for _code, (_subject, _cue) in _LISTS.items():
    _claim(
        f"governance.list_{_code}",
        "existence",
        subject=_subject,
        measure="制定",
        figures=(f"governance.lists.{_code}",),
        says=f"制定{_subject}",
        otherwise=f"本年末没有有效的{_subject}",
        cues=(_cue,),
    )

_claim(
    "governance.pledges",
    "count",
    subject="法治建设责任书",
    measure="签订",
    unit="份",
    figures=("governance.lists.signed",),
    says="签订法治建设责任书{value}",
    otherwise="本年度没有签订法治建设责任书的记录",
    cues=("责任书|责任状 签订|份",),
)
_claim(
    "governance.duty_items",
    "count",
    subject="镇级责任清单",
    measure="明确责任",
    unit="条",
    figures=("governance.lists.items",),
    says="责任清单明确责任{value}",
    otherwise="没有现行的责任清单",
    cues=("责任清单 条|项",),
)
_claim(
    "governance.assessed",
    "existence",
    subject="法治建设成效",
    measure="纳入考核",
    figures=("governance.assessed",),
    says="将法治建设成效纳入考核（{list}）",
    otherwise="法治建设成效尚未纳入考核",
    cues=("法治|依法 纳入 考核|绩效",),
)

# --- supervision and rectification ---------------------------------------------------------------

_claim(
    "governance.supervised_above",
    "procedure",
    subject="上级部门",
    measure="接受监督",
    figures=("governance.supervision.above",),
    says="自觉接受上级监督{value}",
    otherwise="本年度没有接受上级监督的记录",
    cues=("接受 上级 监督",),
    source=("K28",),
)
_claim(
    "governance.inspected",
    "procedure",
    subject="市县法治督察",
    measure="配合实地督察",
    figures=("governance.supervision.on_site",),
    says="配合上级对法治政府建设情况的实地督察{value}",
    otherwise="本年度没有接受实地法治督察的记录",
    cues=("实地督察|法治督察|督察 配合|接受|迎接",),
    source=("K47",),
)
_claim(
    "governance.rectified",
    "procedure",
    subject="督察反馈问题",
    measure="整改",
    figures=("governance.findings_rectified", "governance.findings_on_time"),
    says="应于本年度整改的{of}个反馈问题全部按期整改销号",
    otherwise="应于本年度整改的反馈问题未全部按期整改：{missing}",
    cues=("反馈|督察 问题 整改",),
    source=("K48",),
)
_claim(
    "governance.findings_found",
    "count",
    subject="监督反馈问题",
    measure="反馈",
    unit="个",
    figures=("governance.findings",),
    says="收到反馈问题{value}",
    otherwise="本年度没有收到反馈问题",
    cues=("反馈 问题 个|条|项",),
)
_claim(
    "governance.findings_closed",
    "count",
    subject="反馈问题",
    measure="完成整改",
    unit="个",
    figures=("governance.findings_closed",),
    says="完成整改并销号{value}",
    otherwise="本年度没有完成销号的问题",
    cues=("整改 完成|销号 个|条|项",),
)
_claim(
    "governance.tour_findings",
    "count",
    subject="巡察反馈问题",
    measure="反馈",
    unit="个",
    figures=("governance.findings_tour", "governance.findings_tour_closed"),
    says="巡察反馈问题{value}，完成整改{1}",
    otherwise="本年度没有巡察反馈问题",
    cues=("巡察 问题 个|条|项",),
)
_claim(
    "governance.report_on_time",
    "timeliness",
    subject="法治政府建设年度报告",
    measure="按期报送并公布",
    figures=("governance.report_sent", "governance.report_public"),
    says="上年度法治政府建设年度报告已按期报送并向社会公布",
    otherwise="上年度法治政府建设年度报告未按期报送或者公布：{missing}",
    cues=("法治政府建设 年度报告|情况报告 公布|公开|报送",),
)
_claim(
    "governance.disclosure_report_on_time",
    "timeliness",
    subject="政府信息公开工作年度报告",
    measure="按期公布",
    figures=("governance.disclosure_report_public",),
    says="按期公布上年度政府信息公开工作年度报告",
    otherwise="上年度政府信息公开工作年度报告未按期公布：{missing}",
    cues=("信息公开 年度报告|年报 按时|按期|及时",),
)

# --- places --------------------------------------------------------------------------------------

_PLACES = {
    "joint_room": ("司法信访联调接待室", "建成", "联调接待室", "K70"),
    "drug_base": ("禁毒教育基地", "建成", "禁毒 教育基地|基地", "K71"),
    "mediation_room": ("调解工作室", "建成", "建成|设立|打造 调解工作室|调解室", "K72"),
    "culture": (
        "法治文化阵地",
        "打造",
        "法治文化主题公园|法治校园|法治宣传示范点|法治文化阵地|法治广场",
        "K73",
    ),
    "yard": ("法务大院", "构建", "法务大院", ""),
    "contact": ("基层立法联系点", "设立", "立法联系点", ""),
}

for _code, (_subject, _measure, _cue, _source) in _PLACES.items():
    _claim(
        f"governance.place_{_code}",
        "existence",
        subject=_subject,
        measure=_measure,
        figures=(f"governance.places.{_code}",),
        says=f"{_measure}{_subject}{{value}}（{{list}}）",
        otherwise=f"至本年末没有在用的{_subject}",
        cues=(_cue,),
        source=(_source,) if _source else (),
    )

# --- other facts ---------------------------------------------------------------------------------

_FACTS = {
    "praise": ("荣誉", "获得", "获评|荣获|获得|授予|创建 称号|示范|先进|金牌"),
    "checkup": ("民营企业法治体检", "开展", "法治体检"),
    "grid": ("网格法治", "推进", "法治 网格"),
}
for _code, (_subject, _measure, _cue) in _FACTS.items():
    _claim(
        f"governance.fact_{_code}",
        "existence",
        subject=_subject,
        measure=_measure,
        figures=(f"governance.facts.{_code}",),
        says=f"{_measure}{_subject}：{{list}}",
        otherwise=f"本年度没有{_subject}的记录",
        cues=(_cue,),
    )

_COUNTED = {
    "legislative_opinions": ("立法意见", "提供", "条", "立法 意见|建议 条"),
    "clauses": ("村规民约冲突条款", "修改", "项", "村规民约 修改|条款 项|条"),
    "business": ("产业项目法律服务", "提供", "次", "项目|企业 法律服务 次"),
    "coordination": ("跨部门复杂案件", "协调解决", "起", "跨部门|部门 协调 起|件"),
    "talk": ("监督提醒谈话", "开展", "次", "提醒谈话|监督谈话"),
}
for _code, (_subject, _measure, _unit, _cue) in _COUNTED.items():
    _claim(
        f"governance.count_{_code}",
        "count",
        subject=_subject,
        measure=_measure,
        unit=_unit,
        figures=(f"governance.facts.{_code}",),
        says=f"{_measure}{_subject}{{value}}",
        otherwise=f"本年度没有{_subject}的记录",
        cues=(_cue,),
    )

_claim(
    "governance.funds",
    "amount",
    subject="法治专项经费",
    measure="投入",
    unit="元",
    figures=("governance.facts.money",),
    says="投入法治专项经费{value}",
    otherwise="本年度没有法治专项经费的记录",
    cues=("法治|普法 经费 元|万元|投入",),
)
_claim(
    "governance.no_interference",
    "negative",
    subject="领导干部干预司法案件",
    measure="发生",
    unit="件",
    figures=("governance.facts.interference",),
    says="没有领导干部干预司法活动、插手具体案件处理的登记",
    otherwise="登记领导干部干预司法活动{value}：{list}",
    cues=("干预 案件|司法 0|零|未发生|没有",),
)

# --- shortcomings and plans ----------------------------------------------------------------------

_SHORT = {
    "lead": ("推进力度", "不足", "上热下冷|推进力度|协同 不足|不够|有待|加强|现象", "K85"),
    "staff": (
        "组织保障",
        "不足",
        "组织保障|法制机构|执法人员力量|法治人才 不足|不够|不理想|短缺",
        "K86",
    ),
    "enforcement": ("规范执法", "不足", "执法 不规范|不严谨|程序意识|水平不高|不强", "K87"),
    "popularise": ("普法守法", "不足", "普法|法治意识|法治观念 不够|不足|不强|淡薄|有待", ""),
    "disputes": ("化解矛盾", "不足", "矛盾|调解 不足|不够|有待", ""),
}
for _code, (_subject, _measure, _cue, _source) in _SHORT.items():
    _claim(
        f"governance.short_{_code}",
        "shortcoming",
        subject=_subject,
        measure=_measure,
        figures=(f"governance.shortcomings.{_code}",),
        says="{list}",
        otherwise=f"本年度没有登记{_subject}方面的不足",
        cues=(_cue,),
        source=(_source,) if _source else (),
    )

_PLANS = {
    "lead": ("任务清单", "抓好落实", "任务清单|各项任务 抓好|落实", "K88"),
    "mechanism": ("法治建设体制机制", "健全", "体制机制|制度体系 健全", "K89"),
    "enforcement": ("行政执法三项制度", "落实", "三项制度 推进|落实|细化|学习", "K90"),
    "service": ("公共法律服务站室", "完善", "公共法律服务 完善|健全", "K91"),
    "disputes": ("人民调解进村进户", "推进", "人民调解|矛盾纠纷化解 推进|进村|做好", "K92"),
    "popularise": ("普法责任制", "推进", "普法责任制|普法 推进|加大|做好", "K93"),
    "places": ("法治宣传阵地和法治文化品牌", "建设", "法治宣传阵地|法治文化 建设|品牌|加强", "K94"),
    "decision": ("依法决策", "推进", "决策 规范|健全|推进|严格", ""),
}
for _code, (_subject, _measure, _cue, _source) in _PLANS.items():
    _claim(
        f"governance.plan_{_code}",
        "plan",
        subject=_subject,
        measure=_measure,
        figures=(f"governance.plans.{_code}",),
        says="{list}",
        otherwise=f"下一年度没有列入{_subject}的安排",
        cues=(_cue,),
        source=(_source,) if _source else (),
    )

_claim(
    "governance.plans_followed",
    "procedure",
    subject="上年度主要安排",
    measure="列入本年任务",
    figures=("governance.plans.followed",),
    says="上年度报告所列{of}项安排均已列入本年任务清单",
    otherwise="上年度报告所列{of}项安排中，未列入本年任务清单的有：{missing}",
    cues=("上年度|去年 安排 列入|落实",),
)
