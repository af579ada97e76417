"""What reports say of officers: certificates, training, appraisal (K51, K53, K54)."""

from __future__ import annotations

from huiyin.lines.enforcement.saying import counted, of_line

of_line(
    "enforcement.trained_in_fields",
    "procedure",
    subject="执法队伍",
    measure="综合法律知识培训",
    figures=("enforcement.training_fields", "enforcement.general_trainings"),
    says="对{value}的行政执法队伍开展综合法律知识培训{1}",
    otherwise="本年度没有对行政执法队伍开展综合法律知识培训的记录",
    cues=("执法 队伍|人员 综合法律知识 培训",),
    source=("K51",),
)
of_line(
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
of_line(
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
of_line(
    "enforcement.appraisal_free_of_fines",
    "negative",
    subject="执法考评",
    measure="与罚没款挂钩",
    figures=("enforcement.appraisals_tied",),
    says="执法考评不与罚没款挂钩",
    otherwise="有{value}考评与罚没款挂钩",
    cues=("考评|考核 罚没|罚款 挂钩",),
)
of_line(
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
counted("certified", "执法人员", "持有执法证", "人", "执法证|持证 人|名", says="持有行政执法证")
counted("staff", "执法人员", "在编在岗", "人", "执法 在编|队员|编制 人|名", says="执法岗位在编人员")
counted(
    "certificates_new", "持证人员", "新增", "人", "持证|执法人员 新增 人|名", says="新增持证人员"
)
counted(
    "certificates_retired",
    "执法证件",
    "因退休注销",
    "本",
    "退休 注销 证件|执法证",
    says="因退休注销执法证",
)
counted(
    "staff_in", "执法人员", "新增", "人", "执法|在编 新增|新招录|调入 人|名", says="新增执法人员"
)
counted("staff_out", "执法人员", "减少", "人", "执法 减少 人|名", says="减少执法人员")
counted("staff_retired", "执法人员", "退休", "人", "执法 退休 人|名", says="执法人员退休")
counted("staff_moved", "执法岗位", "调离", "人", "执法 调离|调出 人|名", says="调离执法岗位")
counted("civil", "执法人员", "行政编制", "人", "执法|持证 行政编制 人|名", says="行政编制执法人员")
counted("quasi", "执法人员", "参公编制", "人", "执法|持证 参公 人|名", says="参公编制执法人员")
counted(
    "exams_passed",
    "执法人员",
    "通过资格考试",
    "人",
    "执法 考试|考核 通过|合格 人|名",
    says="通过行政执法资格考试",
)
counted("certificates_awaited", "执法证件", "待申领", "人", "待申领 人|名", says="待申领执法证")
counted(
    "trainings",
    "执法人员培训",
    "组织",
    "场次",
    "执法 培训 次|场|期",
    says="组织行政执法培训",
)
counted("training_hours", "执法人员培训", "学时", "学时", "执法 学时", says="行政执法培训")
counted("rotations", "执法人员全员轮训", "开展", "次", "执法 轮训 次", says="开展全员轮训")
counted("case_talks", "执法案例研讨", "开展", "次", "案例 研讨 次", says="开展执法案例研讨")
of_line(
    "enforcement.training_planned",
    "existence",
    subject="行政执法人员培训方案",
    measure="制定",
    figures=("enforcement.training_plans",),
    says="制定行政执法人员培训方案",
    otherwise="本年度没有行政执法人员培训的计划事项",
    cues=("执法 培训 方案|计划 制定",),
)
of_line(
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
