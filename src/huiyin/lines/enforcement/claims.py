"""What reports say of enforcement (K51, K53, K54, K87, K90), and on which figures."""

from __future__ import annotations

from functools import partial

from huiyin.figures.claims import claim

_claim = partial(claim, line="enforcement")


def _counted(word: str, subject: str, measure: str, unit: str, *cues: str, says: str) -> None:
    """A plain count: a figure of the same name, its sentence and the sentence of its absence."""
    _claim(
        f"enforcement.{word}_counted",
        "count",
        subject=subject,
        measure=measure,
        unit=unit,
        figures=(f"enforcement.{word}",),
        says=f"{says}{{value}}",
        otherwise=f"本年度没有{subject}{measure}的记录",
        cues=cues,
    )


# --- people ----------------------------------------------------------------------------------

_claim(
    "enforcement.trained_in_fields",
    "count",
    subject="执法队伍",
    measure="综合法律知识培训",
    unit="领域",
    figures=("enforcement.training_fields", "enforcement.general_trainings"),
    says="对{value}的行政执法队伍开展综合法律知识培训{1}",
    otherwise="本年度没有对行政执法队伍开展综合法律知识培训的记录",
    cues=("执法 队伍|人员 综合法律知识 培训",),
    source=("K51",),
)
_claim(
    "enforcement.certified_at_work",
    "procedure",
    subject="执法人员",
    measure="持证上岗",
    figures=("enforcement.certified_acts", "enforcement.certified_rate"),
    says="严格实行行政执法人员持证上岗，{of}件执法事项均由当日持有有效执法证件的人员办理",
    otherwise="{of}件执法事项中，{n}件由当日持有有效执法证件的人员办理，"
    "执法岗位持证率{1}，不符合的有：{missing}",
    cues=("执法人员 持证上岗|持证执法|亮证执法", "执法 主体|人员 资格 合法|合规"),
    source=("K53",),
)
_claim(
    "enforcement.officers_appraised",
    "procedure",
    subject="执法人员",
    measure="执法考评",
    figures=("enforcement.appraised",),
    says="严格执行执法考评，{of}名持证执法人员全部参加年度考评",
    otherwise="{of}名持证执法人员中，{n}名参加年度考评，未考评的有：{missing}",
    cues=("执法 考评|评议|考核",),
    source=("K54",),
)
_claim(
    "enforcement.appraisal_free_of_fines",
    "negative",
    subject="执法考评",
    measure="与罚没款挂钩",
    figures=("enforcement.appraisals_tied",),
    says="执法考评不与罚没款挂钩",
    otherwise="有{value}考评与罚没款挂钩",
    cues=("考评|考核 罚没|罚款 挂钩",),
)
_claim(
    "enforcement.certified_share",
    "rate",
    subject="执法人员",
    measure="持证率",
    unit="%",
    figures=("enforcement.certified_rate", "enforcement.staff"),
    says="执法岗位在编人员{1}全部持证，持证率{value}",
    otherwise="执法岗位在编人员{of}人，持证{n}人，持证率{value}",
    cues=("执法 持证率|持证上岗率",),
)
_counted("certified", "执法人员", "持有执法证", "人", "执法证|持证 人|名", says="持有行政执法证")
_counted(
    "staff", "执法人员", "在编在岗", "人", "执法 在编|队员|编制 人|名", says="执法岗位在编人员"
)
_counted(
    "certificates_new", "持证人员", "新增", "人", "持证|执法人员 新增 人|名", says="新增持证人员"
)
_counted(
    "certificates_retired",
    "执法证件",
    "因退休注销",
    "本",
    "退休 注销 证件|执法证",
    says="因退休注销执法证",
)
_counted(
    "staff_in", "执法人员", "新增", "人", "执法|在编 新增|新招录|调入 人|名", says="新增执法人员"
)
_counted("staff_out", "执法人员", "减少", "人", "执法 减少 人|名", says="减少执法人员")
_counted("staff_retired", "执法人员", "退休", "人", "执法 退休 人|名", says="执法人员退休")
_counted("staff_moved", "执法岗位", "调离", "人", "执法 调离|调出 人|名", says="调离执法岗位")
_counted("civil", "执法人员", "行政编制", "人", "执法|持证 行政编制 人|名", says="行政编制执法人员")
_counted("quasi", "执法人员", "参公编制", "人", "执法|持证 参公 人|名", says="参公编制执法人员")
_counted(
    "exams_passed",
    "执法人员",
    "通过资格考试",
    "人",
    "执法 考试|考核 通过|合格 人|名",
    says="通过行政执法资格考试",
)
_counted("certificates_awaited", "执法证件", "待申领", "人", "待申领 人|名", says="待申领执法证")
_counted(
    "trainings",
    "执法人员培训",
    "组织",
    "场次",
    "执法 培训 次|场|期",
    says="组织行政执法培训",
)
_counted("training_hours", "执法人员培训", "学时", "学时", "执法 学时", says="行政执法培训")
_counted("rotations", "执法人员全员轮训", "开展", "次", "执法 轮训 次", says="开展全员轮训")
_counted("case_talks", "执法案例研讨", "开展", "次", "案例 研讨 次", says="开展执法案例研讨")
_claim(
    "enforcement.training_planned",
    "existence",
    subject="行政执法人员培训方案",
    measure="制定",
    figures=("enforcement.training_plans",),
    says="制定行政执法人员培训方案",
    otherwise="本年度没有行政执法人员培训的计划事项",
    cues=("执法 培训 方案|计划 制定",),
)
_claim(
    "enforcement.all_take_part",
    "rate",
    subject="执法人员",
    measure="参与率",
    unit="%",
    figures=("enforcement.taking_part",),
    says="执法人员参与率{value}",
    otherwise="{of}名持证执法人员中，{n}名参与检查或者办案，参与率{value}",
    cues=("执法 参与率", "人员参与率"),
)

# --- cases -----------------------------------------------------------------------------------

_counted(
    "penalties",
    "行政处罚案件",
    "办理",
    "件",
    "处罚|执法 案件 件|起|宗 办理|共",
    says="办理行政处罚案件",
)
_counted(
    "ordinary", "普通程序案件", "办理", "件", "普通程序|一般程序 件|起|宗", says="其中普通程序"
)
_counted("spot", "简易程序案件", "办理", "件", "简易程序 件|起|宗", says="其中简易程序")
_counted("filed", "行政处罚案件", "立案", "件", "立案 件|起|宗", says="立案")
_counted(
    "spared", "不予处罚案件", "办理", "件", "不予处罚|首违不罚|轻微不罚 件|起", says="不予行政处罚"
)
_counted("transferred", "涉嫌犯罪案件", "移送", "件", "移送 司法|公安 件|起", says="移送司法机关")
_counted("hearings", "处罚听证", "举行", "场次", "听证 处罚 次|场", says="举行行政处罚听证")
for _word, _subject in (
    ("penalties", "处罚案件"),
    ("ordinary", "普通程序案件"),
    ("spot", "简易程序案件"),
):
    _claim(
        f"enforcement.{_word}_compared",
        "comparison",
        subject=_subject,
        measure="同比",
        unit="%",
        figures=(f"enforcement.{_word}",),
        says=f"{_subject}{{value}}，上年{{before}}，{{change}}",
        otherwise=f"{_subject}{{value}}，没有上年数据可比",
        cues=(f"{_subject.removesuffix('案件')} 同比|较上年|比上年",),
    )
for _word, _subject in (
    ("fines", "罚款合计"),
    ("fines_ordinary", "普通程序罚款"),
    ("fines_spot", "简易程序罚款"),
    ("confiscated", "没收款"),
    ("paid", "实缴罚款"),
):
    _claim(
        f"enforcement.{_word}_amount",
        "amount",
        subject=_subject,
        measure="金额",
        unit="元",
        figures=(f"enforcement.{_word}",),
        says=f"{_subject}{{value}}",
        otherwise=f"本年度没有{_subject}",
        cues=(f"{_subject.removesuffix('合计')} 元|万元",),
    )
_claim(
    "enforcement.all_closed",
    "rate",
    subject="案件",
    measure="办结率",
    unit="%",
    figures=("enforcement.closing_rate",),
    says="案件办结率{value}",
    otherwise="应办{of}件，办结{n}件，办结率{value}，尚未办结的有：{missing}",
    cues=("案件 办结率",),
)
_claim(
    "enforcement.all_in_time",
    "timeliness",
    subject="处罚决定",
    measure="九十日内作出",
    figures=("enforcement.decided_in_time",),
    says="{of}件普通程序处罚均在法定办案期限内决定",
    otherwise="{of}件普通程序处罚中，{n}件在法定办案期限内决定，逾期的有：{missing}",
    cues=("处罚 办案期限|九十日|90日 内",),
)
_claim(
    "enforcement.all_served",
    "timeliness",
    subject="处罚决定书",
    measure="法定期限内送达",
    figures=("enforcement.served_in_time",),
    says="{of}份处罚决定书均在法定期限内送达",
    otherwise="{of}份处罚决定书中，{n}份在法定期限内送达，逾期的有：{missing}",
    cues=("处罚决定书 送达 期限",),
)
_counted("seizures", "查封扣押", "实施", "件", "查封|扣押 件|起|次", says="实施查封、扣押")
_counted("coercions", "行政强制", "实施", "件", "行政强制 件|起|宗", says="实施行政强制")
_counted(
    "buildings_found",
    "违法建设",
    "发现",
    "处",
    "违法建设|违建 发现|查处 处|宗",
    says="发现违法建设",
)
_counted(
    "buildings_corrected",
    "违法建设",
    "自行改正",
    "处",
    "违法建设|违建 自行 拆除|改正 处|宗",
    says="当事人自行改正违法建设",
)
_counted(
    "demolished",
    "违法建设",
    "强制拆除",
    "处",
    "违法建设|违建 强制拆除 处|宗",
    says="强制拆除违法建设",
)
_counted(
    "court_applications",
    "法院强制执行",
    "申请",
    "件",
    "申请 法院 强制执行 件",
    says="申请法院强制执行",
)

# --- the three systems -----------------------------------------------------------------------

_claim(
    "enforcement.three_systems",
    "universal",
    subject="三项制度",
    measure="落实",
    figures=(
        "enforcement.published",
        "enforcement.recorded",
        "enforcement.reviewed",
        "enforcement.notices",
    ),
    says="全面落实行政执法“三项制度”：处罚决定公示率{value}，全过程记录率{1}，法制审核率{2}，事前公示{3}",
    otherwise="行政执法“三项制度”：处罚决定公示率{value}，全过程记录率{1}，法制审核率{2}，"
    "事前公示{3}；需整改的有：{missing}",
    cues=("三项制度 落实|执行|推行|严格",),
)
_claim(
    "enforcement.published_all",
    "rate",
    subject="处罚案件",
    measure="公示",
    unit="%",
    figures=("enforcement.published",),
    says="应当公示的{of}件处罚决定全部公示",
    otherwise="应当公示的{of}件处罚决定中，公示{n}件，公示率{value}",
    cues=("处罚 公示 全部|率|均",),
)
_claim(
    "enforcement.published_in_seven_days",
    "timeliness",
    subject="许可处罚决定",
    measure="7个工作日内公示",
    unit="工作日",
    figures=("enforcement.published_in_time",),
    says="处罚决定均在7个工作日内公示",
    otherwise="应当公示的{of}件处罚决定中，{n}件在7个工作日内公示，逾期的有：{missing}",
    cues=("处罚 7个工作日|七个工作日 公示|公开|告知",),
)
_claim(
    "enforcement.published_in_twenty_days",
    "timeliness",
    subject="执法决定",
    measure="20个工作日内公布",
    unit="工作日",
    figures=("enforcement.coercions_published_in_time",),
    says="强制决定均在20个工作日内公布",
    otherwise="应当公布的{of}件强制决定中，{n}件在20个工作日内公布，逾期的有：{missing}",
    cues=("执法决定|执法信息 20个工作日|二十个工作日",),
)
_claim(
    "enforcement.reviewed_all",
    "rate",
    subject="重大执法决定法制审核",
    measure="覆盖",
    unit="%",
    figures=("enforcement.reviewed", "enforcement.review_required"),
    says="应当法制审核的{1}重大执法决定全部经过法制审核",
    otherwise="应当法制审核的{of}件重大执法决定中，{n}件决定前审核通过，审核率{value}，未审核的有：{missing}",
    cues=("法制审核 全覆盖|率|全部|均", "重大 执法决定 审核"),
)
_claim(
    "enforcement.recorded_all",
    "rate",
    subject="执法全过程",
    measure="记录",
    unit="%",
    figures=("enforcement.recorded",),
    says="{of}件处罚案件实行执法全过程记录",
    otherwise="{of}件处罚案件中，{n}件全过程记录齐全，缺漏的有：{missing}",
    cues=("全过程记录 案件|率|实行", "执法 音像记录 全程"),
)
_claim(
    "enforcement.notices_shown",
    "existence",
    subject="执法主体、权限、依据、程序、救济、抽查清单",
    measure="网上公开",
    figures=("enforcement.notices",),
    says="事前公示{list}",
    otherwise="年末没有有效的行政执法事前公示",
    cues=("执法 主体|权限|依据|程序 公示|公开",),
)
_claim(
    "enforcement.yearly_out",
    "timeliness",
    subject="行政执法统计年报",
    measure="1月31日前公布",
    figures=("enforcement.yearly_in_time",),
    says="按期公布上年度行政执法数据",
    otherwise="上年度行政执法数据{of}份中，{n}份在1月31日前公布",
    cues=("执法 统计年报|年度数据 公布|公开|建立",),
)
_claim(
    "enforcement.withdrawn_all",
    "timeliness",
    subject="被撤销的处罚决定",
    measure="三日内撤回公示",
    figures=("enforcement.withdrawn_in_time",),
    says="{of}件被变更、撤销的处罚决定均按期撤回公示",
    otherwise="{of}件被变更、撤销的处罚决定中，{n}件按期撤回公示，逾期的有：{missing}",
    cues=("撤回 公示 处罚",),
)
_claim(
    "enforcement.devices_held",
    "rate",
    subject="执法全过程记录设备",
    measure="配备率",
    unit="%",
    figures=("enforcement.recorder_rate", "enforcement.recorders"),
    says="执法记录仪{1}，配备率{value}",
    otherwise="{of}名持证执法人员中，{n}名配备执法记录仪，配备率{value}",
    cues=("记录设备|执法记录仪 配备率|配备",),
)
_counted(
    "monitors",
    "执法类电子监控设备",
    "设置",
    "台",
    "电子监控设备 台|套|统计",
    says="执法类电子监控设备",
)

# --- powers, standards, field work -----------------------------------------------------------

_counted(
    "powers_held",
    "行政处罚权",
    "行使",
    "项",
    "行政处罚权|执法事项|处罚事项 项",
    says="行使行政处罚权",
)
_counted("checks_held", "行政检查权", "行使", "项", "行政检查权 项", says="行使行政检查权")
_counted("powers_withdrawn", "权力事项", "收回", "项", "收回 事项 项", says="上级收回权力事项")
_claim(
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
_claim(
    "enforcement.powers_listed",
    "existence",
    subject="权责清单",
    measure="梳理",
    figures=("enforcement.powers_held",),
    says="梳理权责清单，行使行政处罚权{value}",
    otherwise="年末没有有效的权力事项清单",
    cues=("权责清单|权力清单|执法事项 梳理|公布|完善",),
)
_claim(
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
_claim(
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
_counted("standards", "裁量基准", "细化", "项", "裁量基准 项", says="细化行政处罚裁量基准")
_counted(
    "standard_fields", "裁量基准", "涉及领域", "个", "裁量基准 领域 个", says="裁量基准涉及领域"
)
_claim(
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
_claim(
    "enforcement.leniency",
    "existence",
    subject="轻微违法不予处罚、从轻清单",
    measure="落实",
    figures=("enforcement.lenient",),
    says="落实轻微违法不予处罚、从轻减轻清单{value}",
    otherwise="年末没有有效的轻微违法不予处罚、从轻减轻清单",
    cues=("轻微 不予处罚|不罚|从轻 清单", "柔性执法|包容审慎 推行|引入"),
)
_counted(
    "inspections", "行政检查", "开展", "次", "行政检查|执法检查 次|起|家次", says="开展行政检查"
)
_counted("random", "双随机检查", "完成", "次", "双随机 次|完成|任务", says="开展双随机检查")
_counted("at_once", "综合查一次", "推行", "次", "综合查一次", says="推行“综合查一次”")
_counted("patrols", "执法巡查", "开展", "场次", "巡查 次|场", says="开展执法巡查")
_counted("talks", "教育改正", "实施", "次", "教育 改正 次|起", says="教育改正")
_counted("joint", "联合执法", "开展", "次", "联合执法 次|场", says="开展联合执法")
_counted("tasks", "监督平台任务", "完成", "件", "平台 任务 件", says="接收监督平台任务")
_claim(
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
_claim(
    "enforcement.year_planned",
    "existence",
    subject="年度执法计划",
    measure="制定",
    figures=("enforcement.plans",),
    says="制定年度行政执法计划，列入{value}",
    otherwise="没有{year}年度行政执法计划事项",
    cues=("年度 执法 计划 制定|完成|印发",),
)
_counted("files_reviewed", "执法案卷", "评查", "卷", "案卷 评查 卷|件|宗", says="评查行政执法案卷")
_claim(
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

_claim(
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
_claim(
    "enforcement.three_systems_planned",
    "plan",
    subject="三项制度",
    measure="公示、全过程记录、法制审核",
    figures=("enforcement.next_three",),
    says="进一步全面落实行政执法“三项制度”：{list}",
    otherwise="下一年度没有关于行政执法“三项制度”的计划事项",
    cues=("三项制度 推进|细化|进一步",),
    source=("K90",),
)
