"""What reports say of powers, field work, files, shortcomings and plans (K87, K90)."""

from __future__ import annotations

from huiyin.lines.enforcement.saying import counted, of_line

counted(
    "powers_held",
    "行政处罚权",
    "行使",
    "项",
    "行政处罚权|执法事项|处罚事项 项",
    says="行使行政处罚权",
)
counted("checks_held", "行政检查权", "行使", "项", "行政检查权 项", says="行使行政检查权")
counted("powers_withdrawn", "权力事项", "收回", "项", "收回 事项 项", says="上级收回权力事项")
of_line(
    "enforcement.powers_exercised",
    "rate",
    subject="履职率",
    measure="达到",
    unit="%",
    figures=("enforcement.powers_used",),
    target=None,
    says="{of}项权力事项中行使{n}项，履职率{value}",
    otherwise="年末没有权力事项，履职率不适用",
    cues=("履职率",),
)
of_line(
    "enforcement.powers_listed",
    "existence",
    subject="权责清单",
    measure="梳理",
    figures=("enforcement.powers_held",),
    says="梳理权责清单，行使行政处罚权{value}",
    otherwise="年末没有有效的权力事项清单",
    cues=("权责清单|权力清单|执法事项 梳理|公布|完善",),
)
of_line(
    "enforcement.no_power_exceeded",
    "negative",
    subject="超越职权执法",
    measure="发生",
    unit="件",
    figures=("enforcement.beyond_power",),
    says="未发生超越职权执法的情况",
    otherwise="有{value}案件没有当日有效的权力事项：{list}",
    cues=("超越职权|越权执法 未|无|没有|0",),
)
of_line(
    "enforcement.no_wrong_case",
    "negative",
    subject="重大错案、程序违法",
    measure="发生",
    unit="件",
    figures=("enforcement.unlawful", "enforcement.overturned"),
    says="未发生错案和程序违法的情况",
    otherwise="有{value}处罚案件存在程序违法，{1}被变更或者撤销：{list}",
    cues=("错案|程序违法 未|无|没有|0",),
)
counted("standards", "裁量基准", "细化", "项", "裁量基准 项", says="细化行政处罚裁量基准")
counted(
    "standard_fields", "裁量基准", "涉及领域", "个", "裁量基准 领域 个", says="裁量基准涉及领域"
)
of_line(
    "enforcement.standards_out",
    "rate",
    subject="执法裁量基准制度",
    measure="出台并公布",
    unit="%",
    figures=("enforcement.standards_published",),
    says="{of}项行政处罚裁量基准全部公布",
    otherwise="{of}项行政处罚裁量基准中，公布{n}项",
    cues=("裁量基准 出台|公布|制度",),
)
of_line(
    "enforcement.leniency",
    "existence",
    subject="轻微违法不予处罚、从轻清单",
    measure="落实",
    figures=("enforcement.lenient",),
    says="落实轻微违法不予处罚、从轻减轻清单{value}",
    otherwise="年末没有有效的轻微违法不予处罚、从轻减轻清单",
    cues=("轻微 不予处罚|不罚|从轻 清单", "柔性执法|包容审慎 推行|引入"),
)
counted(
    "inspections", "行政检查", "开展", "次", "行政检查|执法检查 次|起|家次", says="开展行政检查"
)
counted("random", "双随机检查", "完成", "次", "双随机 次|完成|任务", says="开展双随机检查")
counted("at_once", "综合查一次", "推行", "次", "综合查一次", says="推行“综合查一次”")
counted("patrols", "执法巡查", "开展", "场次", "巡查 次|场", says="开展执法巡查")
counted("talks", "教育改正", "实施", "次", "教育 改正 次|起", says="教育改正")
counted("joint", "联合执法", "开展", "次", "联合执法 次|场", says="开展联合执法")
counted("tasks", "监督平台任务", "完成", "件", "平台 任务 件", says="接收监督平台任务")
of_line(
    "enforcement.tasks_all_done",
    "rate",
    subject="监督平台任务",
    measure="完成率",
    unit="%",
    figures=("enforcement.tasks_done",),
    says="监督平台任务{of}件全部完成",
    otherwise="监督平台任务{of}件，完成{n}件，完成率{value}",
    cues=("任务 完成率 平台|双随机",),
)
of_line(
    "enforcement.year_planned",
    "existence",
    subject="年度执法计划",
    measure="制定",
    figures=("enforcement.plans",),
    says="制定年度行政执法计划，列入{value}",
    otherwise="没有{year}年度行政执法计划事项",
    cues=("年度 执法 计划 制定|完成|印发",),
)
counted("files_reviewed", "执法案卷", "评查", "卷", "案卷 评查 卷|件|宗", says="评查行政执法案卷")
of_line(
    "enforcement.files_whole",
    "rate",
    subject="案卷",
    measure="评查合格率",
    unit="%",
    figures=("enforcement.files_passed",),
    says="评查案卷{of}卷，全部合格",
    otherwise="评查案卷{of}卷，合格{n}卷，合格率{value}",
    cues=("案卷 合格率|规范|齐全",),
)

# --- shortcomings and plans ------------------------------------------------------------------

of_line(
    "enforcement.not_strict_enough",
    "shortcoming",
    subject="执法",
    measure="不规范、不严谨，程序意识不强",
    figures=("enforcement.files_faulty",),
    below=("enforcement.files_passed", 100),
    says="执法不规范、不严谨现象依然存在，案卷评查发现{value}存在问题",
    otherwise="案卷评查未发现执法不规范的问题",
    cues=("执法 不规范|不严谨 依然|存在|现象", "执法程序 意识 不强"),
    source=("K87",),
)
of_line(
    "enforcement.three_systems_planned",
    "plan",
    subject="三项制度",
    measure="公示、全过程记录、法制审核",
    figures=("enforcement.next_three",),
    says="进一步全面落实行政执法“三项制度”：{list}",
    otherwise="下一年度没有关于行政执法“三项制度”的计划事项",
    cues=("三项制度 推进|细化|进一步", "执法公示 全过程记录 法制审核"),
    source=("K90",),
)
