"""What reports say of penalties and coercion, and of the three systems."""

from __future__ import annotations

from huiyin.lines.enforcement.saying import counted, of_line

counted(
    "penalties",
    "行政处罚案件",
    "办理",
    "件",
    "处罚|执法 案件 件|起|宗 办理|共",
    says="办理行政处罚案件",
)
counted("ordinary", "普通程序案件", "办理", "件", "普通程序|一般程序 件|起|宗", says="其中普通程序")
counted("spot", "简易程序案件", "办理", "件", "简易程序 件|起|宗", says="其中简易程序")
counted("filed", "行政处罚案件", "立案", "件", "立案 件|起|宗", says="立案")
counted(
    "spared", "不予处罚案件", "办理", "件", "不予处罚|首违不罚|轻微不罚 件|起", says="不予行政处罚"
)
counted("transferred", "涉嫌犯罪案件", "移送", "件", "移送 司法|公安 件|起", says="移送司法机关")
counted("hearings", "处罚听证", "举行", "场次", "听证 处罚 次|场", says="举行行政处罚听证")
for _word, _subject in (
    ("penalties", "处罚案件"),
    ("ordinary", "普通程序案件"),
    ("spot", "简易程序案件"),
):
    of_line(
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
    of_line(
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
of_line(
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
of_line(
    "enforcement.all_in_time",
    "timeliness",
    subject="处罚决定",
    measure="九十日内作出",
    figures=("enforcement.decided_in_time",),
    says="{of}件普通程序处罚均在法定办案期限内决定",
    otherwise="{of}件普通程序处罚中，{n}件在法定办案期限内决定，逾期的有：{missing}",
    cues=("处罚 办案期限|九十日|90日 内",),
)
of_line(
    "enforcement.all_served",
    "timeliness",
    subject="处罚决定书",
    measure="法定期限内送达",
    figures=("enforcement.served_in_time",),
    says="{of}份处罚决定书均在法定期限内送达",
    otherwise="{of}份处罚决定书中，{n}份在法定期限内送达，逾期的有：{missing}",
    cues=("处罚决定书 送达 期限",),
)
counted("seizures", "查封扣押", "实施", "件", "查封|扣押 件|起|次", says="实施查封、扣押")
counted("coercions", "行政强制", "实施", "件", "行政强制 件|起|宗", says="实施行政强制")
counted(
    "buildings_found",
    "违法建设",
    "发现",
    "处",
    "违法建设|违建 发现|查处 处|宗",
    says="发现违法建设",
)
counted(
    "buildings_corrected",
    "违法建设",
    "自行改正",
    "处",
    "违法建设|违建 自行 拆除|改正 处|宗",
    says="当事人自行改正违法建设",
)
counted(
    "demolished",
    "违法建设",
    "强制拆除",
    "处",
    "违法建设|违建 强制拆除 处|宗",
    says="强制拆除违法建设",
)
counted(
    "court_applications",
    "法院强制执行",
    "申请",
    "件",
    "申请 法院 强制执行 件",
    says="申请法院强制执行",
)

# --- the three systems -----------------------------------------------------------------------

of_line(
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
of_line(
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
of_line(
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
of_line(
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
of_line(
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
of_line(
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
of_line(
    "enforcement.notices_shown",
    "existence",
    subject="执法主体、权限、依据、程序、救济、抽查清单",
    measure="网上公开",
    figures=("enforcement.notices",),
    says="网上公开执法主体、权限、依据、程序、救济、抽查清单等执法信息{value}",
    otherwise="年末没有有效的行政执法事前公示",
    cues=("执法 主体|权限|依据|程序 公示|公开",),
)
of_line(
    "enforcement.yearly_out",
    "timeliness",
    subject="行政执法统计年报",
    measure="1月31日前公布",
    figures=("enforcement.yearly_in_time",),
    says="按期公布上年度行政执法数据",
    otherwise="上年度行政执法数据{of}份中，{n}份在1月31日前公布",
    cues=("执法 统计年报|年度数据 公布|公开|建立",),
)
of_line(
    "enforcement.withdrawn_all",
    "timeliness",
    subject="被撤销的处罚决定",
    measure="三日内撤回公示",
    figures=("enforcement.withdrawn_in_time",),
    says="{of}件被变更、撤销的处罚决定均按期撤回公示",
    otherwise="{of}件被变更、撤销的处罚决定中，{n}件按期撤回公示，逾期的有：{missing}",
    cues=("撤回 公示 处罚",),
)
of_line(
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
counted(
    "monitors",
    "执法类电子监控设备",
    "设置",
    "台",
    "电子监控设备 台|套|统计",
    says="执法类电子监控设备",
)
