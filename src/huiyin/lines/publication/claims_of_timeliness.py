"""First reviewed, published in time, and reported to the Party committee and the government."""

from __future__ import annotations

from functools import partial

from huiyin.figures.claims import claim
from huiyin.lines.publication.figures import SIX

_claim = partial(claim, line="publication")

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
