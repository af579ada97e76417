"""What reports say of legal advisers (K56, K57, K63), and on which figures."""

from __future__ import annotations

from functools import partial

from huiyin.figures.claims import claim

_claim = partial(claim, line="adviser")

_claim(
    "adviser.engaged_by_town",
    "existence",
    subject="法律顾问",
    measure="聘请",
    figures=("adviser.engaged", "adviser.town"),
    says="聘请法律顾问{1}",
    otherwise="年末没有在聘的镇法律顾问",
    cues=("法律顾问 聘请|聘任|选聘",),
    source=("K56",),
)
_claim(
    "adviser.fields_covered",
    "existence",
    subject="法律顾问",
    measure="覆盖行政复议、信访维稳、物业纠纷、居村调解",
    unit="个",
    figures=(
        "adviser.fields",
        "adviser.field.review",
        "adviser.field.petition",
        "adviser.field.property",
        "adviser.field.mediation",
    ),
    says="法律顾问覆盖行政复议、信访维稳、物业纠纷、居村调解等{value}领域",
    otherwise="法律顾问聘任所列领域{value}，行政复议、信访维稳、物业纠纷、居村调解未全部覆盖",
    cues=("法律顾问 覆盖 领域", "覆盖 复议|信访 纠纷|调解 领域"),
    source=("K57",),
)
_claim(
    "adviser.system_set_up",
    "existence",
    subject="法律顾问制度",
    measure="建立",
    figures=("adviser.engaged", "adviser.opinions"),
    says="建立法律顾问制度，在聘法律顾问{value}，全年出具法律意见{1}",
    otherwise="法律顾问制度未见运行：在聘法律顾问{value}，全年出具法律意见{1}",
    cues=("法律顾问制度 建立|推行|健全|完善|落实",),
    source=("K63",),
)
_claim(
    "adviser.town_count",
    "count",
    subject="镇法律顾问",
    measure="聘请",
    unit="名",
    figures=("adviser.town",),
    says="聘请镇法律顾问{value}",
    otherwise="年末没有在聘的镇法律顾问",
    cues=("法律顾问 镇|乡|街道|政府|聘请 名|位|人",),
)
_claim(
    "adviser.village_count",
    "count",
    subject="村（社区）法律顾问",
    measure="配备",
    unit="名",
    figures=("adviser.village_engaged",),
    says="配备村（社区）法律顾问{value}",
    otherwise="年末没有村（社区）法律顾问的记录",
    cues=("村|社区|居 法律顾问 配备|聘请 名|位|人",),
)
_claim(
    "adviser.every_village",
    "universal",
    subject="一村（社区）一法律顾问",
    measure="全覆盖",
    figures=("adviser.villages_covered",),
    says="实现一村（社区）一法律顾问，{of}个村（社区）全部配备法律顾问",
    otherwise="{of}个村（社区）中，{n}个配备法律顾问，尚缺：{missing}",
    cues=("一村 一法律顾问|法律顾问 全覆盖|覆盖|实现", "村居法律顾问 全覆盖"),
)
_claim(
    "adviser.opinions_given",
    "count",
    subject="法律顾问",
    measure="出具法律意见",
    unit="件",
    figures=("adviser.opinions",),
    says="法律顾问全年出具法律意见{value}",
    otherwise="本年度没有法律顾问出具意见的记录",
    cues=("法律顾问|律师 意见|论证|审核|参与 件|份|次|条",),
)
_claim(
    "adviser.opinions_adopted",
    "rate",
    subject="法律意见",
    measure="采纳率",
    unit="%",
    figures=("adviser.adopted",),
    target=None,
    says="法律意见采纳率{value}",
    otherwise="本年度没有可以计算采纳率的法律意见",
    cues=("意见 采纳率",),
)
_claim(
    "adviser.reasons_given",
    "procedure",
    subject="法律意见",
    measure="采纳或者说明理由",
    figures=("adviser.accounted",),
    says="{of}件法律意见均予采纳或者说明未采纳的理由",
    otherwise="{of}件法律意见中，{n}件予以采纳或者说明理由，其余为：{missing}",
    cues=("法律意见|法律顾问 采纳|说明理由",),
)
_claim(
    "adviser.hours_kept",
    "rhythm",
    subject="村（社区）法律顾问",
    measure="每月服务八小时",
    figures=("adviser.monthly_hours",),
    says="村（社区）法律顾问每村每月服务均满八小时",
    otherwise="村（社区）法律顾问每村每月服务满八小时的占{value}，不足的有：{missing}",
    cues=("法律顾问|律师 每月 小时|服务|坐班", "每村 每月 法律顾问"),
)
_claim(
    "adviser.service_count",
    "count",
    subject="村（社区）法律顾问",
    measure="服务",
    unit="次",
    figures=("adviser.services", "adviser.hours"),
    says="村（社区）法律顾问服务{value}，共{1}",
    otherwise="本年度没有村（社区）法律顾问服务的记录",
    cues=("法律顾问|律师 服务|进村|驻村 次|场",),
)
_claim(
    "adviser.duty_days_count",
    "count",
    subject="法律顾问",
    measure="值班",
    unit="次",
    figures=("adviser.duty_days",),
    says="法律顾问值班{value}",
    otherwise="本年度没有法律顾问值班的记录",
    cues=("法律顾问|律师 值班|坐班 次|天",),
)
_claim(
    "adviser.duty_system",
    "existence",
    subject="法律顾问值班制度",
    measure="实行",
    figures=("adviser.duty_days",),
    says="实行法律顾问值班制度，全年值班{value}",
    otherwise="本年度没有法律顾问值班的记录",
    cues=("法律顾问|律师 值班制度|轮值",),
)
_claim(
    "adviser.checked_quarterly",
    "rhythm",
    subject="法律顾问履职",
    measure="每季度检查",
    figures=("adviser.quarterly_checks",),
    says="每季度检查法律顾问履职情况",
    otherwise="检查法律顾问履职的季度占{value}，未检查的有：{missing}",
    cues=("法律顾问 每季度|季度 检查|自查",),
)
_claim(
    "adviser.appraised",
    "existence",
    subject="村（社区）法律顾问",
    measure="考评",
    figures=("adviser.appraisals",),
    says="开展法律顾问年度考评{value}",
    otherwise="本年度没有考评法律顾问的记录",
    cues=("法律顾问 考评|考核|淘汰",),
)
_claim(
    "adviser.paid_by_budget",
    "universal",
    subject="法律顾问经费",
    measure="列入年度预算",
    figures=("adviser.budgeted",),
    says="法律顾问经费全部列入年度预算",
    otherwise="{of}份法律顾问聘任中，{n}份经费列入年度预算",
    cues=("法律顾问 经费|费用 预算",),
)
_claim(
    "adviser.cost",
    "amount",
    subject="法律顾问",
    measure="费用",
    unit="元",
    figures=("adviser.fees",),
    says="法律顾问费用{value}",
    otherwise="本年度没有法律顾问费用的记录",
    cues=("法律顾问 费用|经费|服务费 元",),
)
_claim(
    "adviser.enforcement_reviewed",
    "existence",
    subject="法制审核",
    measure="由法律顾问承担",
    figures=("adviser.opinions.enforcement",),
    says="行政执法决定听取法律顾问意见{value}",
    otherwise="本年度没有法律顾问就行政执法出具意见的记录",
    cues=("法制审核|执法决定 法律顾问|律师",),
)
