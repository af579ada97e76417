"""What reports say of requests and of what stands ready for them (K06, K07, K10, K11, K22, K23)."""

from __future__ import annotations

from functools import partial

from huiyin.figures.claims import claim
from huiyin.lines.disclosure.facts import CHANNELS
from huiyin.lines.disclosure.figures import GROUPS

_claim = partial(claim, line="disclosure")

# --- what stands ready ---------------------------------------------------------------------------

_claim(
    "disclosure.point_kept",
    "existence",
    subject="政府信息公开受理点",
    measure="设立",
    figures=("disclosure.points",),
    says="设立政府信息公开受理点{value}（{list}）",
    otherwise="年末没有登记政府信息公开受理点",
    cues=(
        "信息公开 受理点|受理机构|申请点 设立|设置|建立",
        "受理机构|受理点 地址|联系方式 公开|公布",
    ),
    source=("K06",),
)
_claim(
    "disclosure.staff_full_time",
    "existence",
    subject="信息公开专职人员",
    measure="配备",
    figures=("disclosure.full_time_staff",),
    says="配备专职工作人员{value}负责信息公开工作",
    otherwise="年末没有登记专职信息公开工作人员",
    cues=("专职 人员|工作人员 信息公开|配备|安排", "专人 信息公开|申请 负责|处理"),
    source=("K07",),
)
_claim(
    "disclosure.staff_kept",
    "count",
    subject="信息公开工作人员",
    measure="配备",
    unit="人",
    figures=("disclosure.staff",),
    says="配备信息公开工作人员{value}",
    otherwise="年末没有登记信息公开工作人员",
    cues=("各科室|各办 信息公开 人员 配备|明确",),
)
_claim(
    "disclosure.guide_revised",
    "existence",
    subject="信息公开指南",
    measure="修订",
    figures=("disclosure.guide_versions",),
    says="及时修订政府信息公开指南（{list}）",
    otherwise="本年度没有修订政府信息公开指南的记录",
    cues=("公开指南|指南 修订|编制|更新|完善",),
    source=("K10",),
)

# --- requests ------------------------------------------------------------------------------------

_claim(
    "disclosure.handled_orderly",
    "procedure",
    subject="依申请公开",
    measure="办理流程、受理标准规范",
    figures=("disclosure.orderly",),
    says="规范依申请公开的办理流程，办结的{of}件申请均依法定程序受理和办理",
    otherwise="办结的{of}件申请中，{n}件依法定程序办理，不合规定的有：{missing}",
    cues=("依申请|依法申请|申请公开 流程|程序|受理|登记 规范|标准|审核|归档",),
    source=("K11",),
)
_claim(
    "disclosure.received",
    "count",
    subject="信息公开申请",
    measure="新收",
    unit="件",
    figures=("disclosure.new",),
    says="新收政府信息公开申请{value}",
    otherwise="本年度未收到政府信息公开申请",
    cues=(
        "申请 收到|新收|受理|接收|接到 件|宗|份|条",
        "依申请公开 收到|办理|受理 件|宗|次|条",
    ),
)
_claim(
    "disclosure.none_received",
    "negative",
    subject="信息公开申请",
    measure="未收到",
    unit="件",
    figures=("disclosure.new",),
    says="本年度未收到政府信息公开申请",
    otherwise="新收政府信息公开申请{value}",
    cues=("未|没有|无 收到 信息公开 申请",),
)
_claim(
    "disclosure.carried_in",
    "count",
    subject="信息公开申请",
    measure="上年结转",
    unit="件",
    figures=("disclosure.carried_in",),
    says="上年结转政府信息公开申请{value}",
    otherwise="没有上年结转的政府信息公开申请",
    cues=("上年|上年度 结转 件|宗|份",),
)
_claim(
    "disclosure.answered",
    "count",
    subject="信息公开申请",
    measure="办结",
    unit="件",
    figures=("disclosure.answered",),
    says="办结政府信息公开申请{value}",
    otherwise="本年度没有办结政府信息公开申请",
    cues=("申请|依申请公开 办结|答复|办理 件|宗|份",),
)
_claim(
    "disclosure.carried_out",
    "count",
    subject="信息公开申请",
    measure="结转下年度",
    unit="件",
    figures=("disclosure.carried_out",),
    says="结转下年度继续办理{value}",
    otherwise="没有结转下年度继续办理的申请",
    cues=("结转|顺延 下年|下一年|下年度 件|宗|份",),
)
_claim(
    "disclosure.compared",
    "comparison",
    subject="信息公开申请数量",
    measure="与上年相比",
    unit="%",
    figures=("disclosure.new",),
    says="新收申请{value}，上年{before}，{change}",
    otherwise="新收申请{value}，上年没有可比的数字",
    cues=("申请 较上年|比上年|同比|与上年 增长|下降|减少|增加|持平",),
)
_claim(
    "disclosure.answer_rate",
    "rate",
    subject="依申请公开",
    measure="答复率",
    unit="%",
    figures=("disclosure.answer_rate",),
    says="应当答复的{of}件申请均已答复，答复率{value}",
    otherwise="应当答复的{of}件申请中，已答复{n}件，答复率{value}，未答复的有：{missing}",
    cues=("答复率", "申请 答复 率"),
    source=("K22",),
)
_claim(
    "disclosure.timely_rate",
    "rate",
    subject="依申请公开",
    measure="答复及时率",
    unit="%",
    figures=("disclosure.on_time",),
    says="答复的{of}件均在法定期限内，答复及时率{value}",
    otherwise="答复的{of}件中，{n}件在法定期限内，答复及时率{value}，逾期的有：{missing}",
    cues=("答复及时率|及时率|按期答复率",),
    source=("K23",),
)
_claim(
    "disclosure.timely",
    "timeliness",
    subject="信息公开申请",
    measure="法定期限内答复",
    unit="件",
    figures=("disclosure.on_time",),
    says="答复的{of}件均在法定期限内",
    otherwise="答复的{of}件中，{n}件在法定期限内，逾期的有：{missing}",
    cues=("申请|答复 法定|规定 期限|时限 内", "申请|答复 按期|按时 答复|回复|办理"),
)
_claim(
    "disclosure.late",
    "shortcoming",
    subject="依申请公开",
    measure="逾期答复",
    unit="件",
    figures=("disclosure.late",),
    says="逾期答复{value}：{list}",
    otherwise="没有逾期答复的申请",
    cues=("答复|申请 逾期|超期",),
)
_claim(
    "disclosure.granted",
    "count",
    subject="信息公开申请",
    measure="予以公开",
    unit="件",
    figures=("disclosure.row.3.1",),
    says="予以公开{value}",
    otherwise="没有予以公开的申请",
    cues=("予以公开|同意公开 件|宗|份", "申请 主动公开 件|宗"),
)
_claim(
    "disclosure.granted_part",
    "count",
    subject="信息公开申请",
    measure="部分公开",
    unit="件",
    figures=("disclosure.row.3.2",),
    says="部分公开{value}",
    otherwise="没有部分公开的申请",
    cues=("部分公开 件|宗|份",),
)
for _group, _title in GROUPS.items():
    _claim(
        f"disclosure.group_{_group.replace('.', '_')}",
        "count",
        subject="信息公开申请",
        measure=_title,
        unit="件",
        figures=(f"disclosure.group.{_group}",),
        says=f"{_title}{{value}}",
        otherwise=f"没有{_title}的申请",
        cues=(f"{_title} 件|宗|份",),
    )

_WAYS = {
    "in_person": "当面",
    "registered": "快递|挂号",
    "mail": "信函|来信",
    "internet": "在线|网上|网络|互联网",
    "fax": "传真",
}
for _code, _title in CHANNELS.items():
    _claim(
        f"disclosure.channel_{_code}",
        "count",
        subject="信息公开申请",
        measure=_title,
        unit="件",
        figures=(f"disclosure.channel.{_code}",),
        says=f"{_title}申请{{value}}",
        otherwise=f"没有{_title}的申请",
        cues=(f"{_WAYS[_code]} 申请|提交 件|宗|份",),
    )
_claim(
    "disclosure.fees",
    "amount",
    subject="信息公开费用",
    measure="收取",
    unit="元",
    figures=("disclosure.fees_paid",),
    says="收取政府信息公开信息处理费{value}",
    otherwise="没有收取政府信息公开信息处理费",
    cues=("信息公开|信息处理费|费用 收取|收费|收到 元",),
)
_claim(
    "disclosure.no_fees",
    "negative",
    subject="信息公开费用",
    measure="未收取",
    figures=("disclosure.fee_notices",),
    says="没有收取政府信息公开信息处理费",
    otherwise="发出收费通知{value}",
    cues=("未|没有 收取 信息处理费|费用",),
)

# --- consultations -------------------------------------------------------------------------------

for _name, _words, _cue in (
    ("consulted", "信息公开咨询", "咨询 信息公开|信息 人次|次"),
    ("consulted_counter", "现场咨询", "现场 咨询 人次|次"),
    ("consulted_phone", "电话咨询", "电话 咨询 人次|次"),
    ("consulted_online", "网上咨询", "网上|在线 咨询 人次|次"),
):
    _claim(
        f"disclosure.{_name}",
        "count",
        subject=_words,
        measure="受理",
        unit="人次",
        figures=(f"disclosure.{_name}",),
        says=f"受理{_words}{{value}}",
        otherwise=f"本年度没有{_words}的记录",
        cues=(_cue,),
    )
