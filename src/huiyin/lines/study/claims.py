"""What reports say of officials' own study, and what is said instead where it was not so."""

from __future__ import annotations

from functools import partial

from huiyin.figures.claims import claim

_says = partial(claim, line="study")

# (series, what it is called, how texts call it)
_SERIES = (
    ("centre", "党委理论学习中心组学法", "中心组 学习|学法|研讨 次|期|场|开展|组织|召开|集体"),
    ("before", "会前学法", "会前|决策前 学法"),
    ("first_topic", "“第一议题”学习", "第一议题 学习"),
    ("seminar", "法治专题研讨", "专题研讨|研讨 次|场|期"),
    ("leader_class", "主要领导讲法治课", "讲授|讲法治课|法治课|法治讲座 主要领导|书记|镇长|领导"),
    ("special", "法治专题会议", "专题会议|专题研究 法治|学法|部署"),
    ("branch", "支部学法", "支部|三会一课 学习|学法"),
    ("staff", "干部职工学法", "机关|干部职工|干部 集中学法|学法|学习"),
)
for _code, _title, _cue in _SERIES:
    _says(
        f"study.{_code}",
        "count",
        subject=_title,
        measure="开展",
        unit="次",
        figures=(f"study.series.{_code}",),
        says=f"开展{_title}{{value}}",
        otherwise=f"本年度未开展{_title}",
        cues=(_cue,),
    )
for _code, _title in (("court", "旁听庭审"), ("oath", "宪法宣誓")):
    _says(
        f"study.{_code}",
        "existence",
        subject=_title,
        measure="组织",
        figures=(f"study.series.{_code}",),
        says=f"组织{_title}{{value}}",
        otherwise=f"本年度未组织{_title}",
        cues=(_title,),
    )
_says(
    "study.sessions",
    "count",
    subject="领导干部学法",
    measure="组织",
    unit="次",
    figures=("study.sessions",),
    says="组织领导干部学法{value}",
    otherwise="本年度没有领导干部学法的记录",
    cues=("领导干部|班子|集体 学法 次|场|期",),
)
_says(
    "study.rhythm",
    "rhythm",
    subject="中心组学法",
    measure="每季度至少一次",
    figures=("study.centre_rhythm",),
    says="中心组学法每季度至少一次",
    otherwise="中心组学法未做到每季度至少一次，缺：{missing}",
    cues=("中心组|学法 每季度|每半年|每两月|每月|定期",),
)
_says(
    "study.thought",
    "count",
    subject="习近平法治思想",
    measure="学习",
    unit="次",
    figures=("study.topic.thought",),
    says="学习习近平法治思想{value}",
    otherwise="本年度没有学习习近平法治思想的记录",
    cues=("习近平法治思想|法治思想|全面依法治国 学习|研讨|专题",),
)
_says(
    "study.civil_code",
    "count",
    subject="民法典",
    measure="学习",
    unit="次",
    figures=("study.topic.civil_code",),
    says="学习民法典{value}",
    otherwise="本年度没有学习民法典的记录",
    cues=("民法典 学习|专题学习",),
)
_says(
    "study.trainings",
    "count",
    subject="镇村两级法律教育培训",
    measure="召开",
    unit="次",
    figures=("study.trainings",),
    says="组织召开镇村两级法律教育培训共{value}",
    otherwise="本年度未组织镇村两级法律教育培训",
    cues=("法律|法治 教育培训|法治培训|法律培训|专题培训|业务培训|培训班 次|场|期",),
    source=("K52",),
)
_says(
    "study.two_levels",
    "existence",
    subject="法律教育培训",
    measure="镇村两级均有",
    figures=("study.trainings_town", "study.trainings_village"),
    says="镇级培训{value}，村级培训{1}",
    otherwise="镇级培训{value}，村级培训{1}",
    cues=("镇村两级 培训",),
)
_says(
    "study.trained",
    "count",
    subject="法律教育培训",
    measure="参加人次",
    unit="人次",
    figures=("study.trained",),
    says="参加法律教育培训{value}",
    otherwise="本年度没有法律教育培训参加人次的记录",
    cues=("培训 人次|余人|名干部|名学员|名人员",),
)
_says(
    "study.trained_villages",
    "universal",
    subject="村级法律教育培训",
    measure="覆盖各村（社区）",
    figures=("study.trained_villages",),
    says="村级法律教育培训覆盖全部{of}个村（社区）",
    otherwise="村级法律教育培训覆盖{n}个村（社区），未开展的有：{missing}",
    cues=("培训 全覆盖|各村|所有村",),
)
_says(
    "study.county_trainings",
    "count",
    subject="县级以上法治培训",
    measure="参加",
    unit="次",
    figures=("study.trainings_county",),
    says="参加县级以上法治培训{value}",
    otherwise="本年度没有参加县级以上法治培训的记录",
    cues=("县级|市级|区级|上级 培训 参加|参与",),
)
_says(
    "study.training_attendance",
    "rate",
    subject="法律教育培训",
    measure="参训率",
    unit="%",
    figures=("study.training_attendance",),
    says="法律教育培训参训率{value}",
    otherwise="法律教育培训参训率{value}，未到齐的有：{missing}",
    cues=("参训率|培训覆盖率|培训 率",),
)
_says(
    "study.exams",
    "count",
    subject="学法考试",
    measure="组织",
    unit="次",
    figures=("study.exams",),
    says="组织学法考试{value}",
    otherwise="本年度未组织学法考试",
    cues=("学法|法律|法治|法规 考试 次|场|组织",),
)
_says(
    "study.examinees",
    "count",
    subject="学法考试",
    measure="参考",
    unit="人",
    figures=("study.examinees",),
    says="参加学法考试{value}",
    otherwise="本年度没有学法考试的参考记录",
    cues=("考试 人|名 应考|参考|参加|通过",),
)
for _figure, _word, _cue in (
    ("exam_taken", "参考率", "参考率|参加率|参学率"),
    ("exam_passed", "合格率", "合格率|通过率|及格率"),
    ("exam_excellent", "优秀率", "优秀率"),
):
    _says(
        f"study.{_figure}",
        "rate",
        subject="学法考试",
        measure=_word,
        unit="%",
        figures=(f"study.{_figure}",),
        says=f"学法考试{_word}{{value}}",
        otherwise=f"学法考试{_word}{{value}}，未达到的有：{{missing}}",
        cues=(f"考试|学法|考核|法律 {_cue}",),
    )
_says(
    "study.attendance",
    "rate",
    subject="学法",
    measure="到会率",
    unit="%",
    figures=("study.attendance",),
    says="学法到会率{value}",
    otherwise="学法到会率{value}，未到齐的有：{missing}",
    cues=("学法|学习 到会率|参学率|出勤率",),
)
for _name, _title, _says_so, _cue in (
    ("plans", "学法计划", "制定学法计划{value}", "学法|学习 计划"),
    ("lists", "学法清单", "制定、印发学法清单{value}", "学法清单|应知应会|法律清单|法规清单"),
    (
        "thought_planned",
        "学法计划列入习近平法治思想",
        "把习近平法治思想纳入学法计划",
        "习近平法治思想|法治思想 学习计划|学法计划|纳入 计划",
    ),
):
    _says(
        f"study.{_name}",
        "existence",
        subject=_title,
        measure="制定",
        figures=(f"study.{_name}",),
        says=_says_so,
        otherwise=f"本年度没有在用的{_title}",
        cues=(_cue,),
    )
for _code, _title in (
    ("leaders", "领导干部"),
    ("village_cadres", "村（社区）干部"),
    ("backbone", "基层法治骨干"),
    ("enforcers", "执法人员"),
):
    _says(
        f"study.trained.{_code}",
        "count",
        subject=_title,
        measure="参加法治培训",
        unit="人次",
        figures=(f"study.trained.{_code}",),
        says=f"{_title}参加法治培训{{value}}",
        otherwise=f"本年度没有{_title}参加法治培训的记录",
        cues=(f"{_title.replace('（社区）', '')}|{_title} 培训 名|人次|余人",),
    )
