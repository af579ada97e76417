"""`placeholder`: a mark that stands for words to come.

Found:  XX镇 · ××件 · 〇〇〇年 · ***次 · 【待补充】 · {{year}} · ？？件 · N场 · （此处填写数据）.
Quiet:  李××, 张某某 (a name kept back) · 二〇二一年 · “1+6+N” · X光 · 3×5米 · 【典型案例】.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from huiyin.reports.check.finding import Finding
from huiyin.reports.check.paper import Paper

_THING = (
    r"(?:年|月|日|镇|乡|县|市|省|区(?!块)|街道|村|社区|件|次|场|条|名|人|个|项|份|起|"
    r"户|家|篇|%|元|万|部门|单位|同志|局|办公室|委|所|制度|办法|方案|规定|活动|会议|"
    r"领导|路|号|项目|公司|机关|组织|工作|问题|领域|平台|中心|书记|主任|负责人|某)"
)
_SURNAMES = (
    "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜谢邹苏潘葛范彭鲁"
    "韦马方俞任袁柳史唐费薛雷贺罗毕郝安常傅顾孟黄萧尹姚邵汪毛米贝戴宋庞熊纪舒项祝董梁"
    "杜阮蓝席季麻贾路江童颜郭梅林钟徐邱高夏蔡田樊胡霍万柯卢莫房丁邓洪包左石崔龚程陆翁"
    "段侯宁甘武刘叶白蒲黎易廖文甲乙丙戊己庚壬癸"
)
_PATTERNS = (
    re.compile(rf"(?<![A-Za-z\d{_SURNAMES}])[XxＸ×✕╳]{{1,10}}(?={_THING})(?<![\dX][×])"),
    re.compile(r"(?<![A-Za-z\d])[XxＸ×✕]{2,10}(?![A-Za-z\d×])"),
    re.compile(rf"(?<![\d*])\*{{1,10}}(?={_THING})|(?<![\d*\n])\*{{3,10}}(?![\d*])"),
    re.compile(
        rf"(?<![二一三〇○零\d])[〇○◯●□■◎]{{1,10}}(?={_THING})"
        rf"(?![〇○零一二三四五六七八九])|[○◯□]{{2,10}}"
    ),
    re.compile(
        r"(?<=[\u4e00-\u9fa5])[#＃]{2,20}(?=[\u4e00-\u9fa5])|(?<=[\u4e00-\u9fa5])[#＃](?=件|次|场|条|份|年|月|名)"
    ),
    re.compile(
        r"[\[【(<〔](?:数字|数量|数据|金额|时间|日期|姓名|年份|年度|名称|地点|内容|件数|次数|人数|"
        r"场次|比例|百分比|领导姓名|职务|文号|具体内容|X+|×+)[\]】)>〕](?!为|是|:)"
    ),
    re.compile(
        r"[?？]{2,20}(?=[\u4e00-\u9fa5,。])|(?<=[\u4e00-\u9fa5])[?？](?=件|次|场|条|份|人次)"
    ),
    re.compile(r"(?<![A-Za-z+\d\"“])[NnMYD]{1,8}(?=件|次|场|条|名|份|起|年|月|人次)"),
    re.compile(
        r"\{\{?[^{}\n]{0,40}\}\}?|\$\{?[A-Za-z_][\w.]{0,40}\}?|<<[^<>\n]{0,40}>>|"
        r"«[^»\n]{0,40}»|\[\[[^\[\]\n]{0,40}\]\]|%[a-z_]{2,20}%"
    ),
    re.compile(
        r"[\[【(<〔][^\[\]【】()<>〔〕\n]{0,16}(?:待补充?|待填|待定|待核|待完善|待更新|待统计|"
        r"待确认|待续|填写|填入|此处|插入|替换|补充(?:数据|内容|具体)|请输入|"
        r"请补|请填|请删|选填|数据来源待|具体数字|具体数据|具体名称)[^\[\]【】()"
        r"<>〔〕\n]{0,20}[\]】)>〕]"
    ),
    re.compile(
        r"(?:此处|这里)(?:填写|插入|补充|说明|添加|应填|放)[^,。;\n]{0,12}|(?<!有)"
        r"(?<!尚)(?<!还)待补充(?=[,。;\n]|$)|(?:数据|数字|内容|情况)待(?:补充?|填|核实|"
        r"定|更新|统计)"
    ),
    re.compile(r"(?i)(?<![A-Za-z])(?:TODO|TBD|FIXME|lorem ipsum|xxx+)(?![A-Za-z])"),
    re.compile(r"某某?(?=(?:镇|乡|县|市|区|街道|年|月|单位|部门|局|机关)(?!民))|某年某月"),
)
_NAMED = re.compile(rf"[{_SURNAMES}][某×XxＸ*]{{1,2}}$")
_MULTIPLIED = re.compile(r"\d[×xX*]$|^[×xX*]\d")
_LAWFUL_SOMEONE = re.compile(r"某(?:一|个|些|村民|公司|企业|人|男|女|案)")


def find(paper: Paper) -> Iterator[Finding]:
    """Each stretch once, whichever pattern knows it."""
    view = paper.document.view
    taken: list[tuple[int, int]] = []
    for pattern in _PATTERNS:
        for match in pattern.finditer(view):
            start, end = match.span()
            if end == start or any(a < end and start < b for a, b in taken[-50:]):
                continue
            if _lawful(view, start, end):
                continue
            taken.append((start, end))
            tail = min(end + 4, _line_end(view, end))
            yield Finding(
                "placeholder",
                "error",
                "占位符没有换成实际内容",
                start,
                max(end, tail),
                "实际内容",
                view[start:tail],
            )


def _line_end(view: str, place: int) -> int:
    found = re.compile(r"[\n。,;、)]").search(view, place)
    return found.start() if found else len(view)


def _lawful(view: str, start: int, end: int) -> bool:
    before, after = view[max(0, start - 3) : start], view[end : end + 3]
    mark = view[start:end]
    if mark[0] in "×xX*Ｘ" and before[-1:].isdigit() and after[:1].isdigit():
        return True
    if mark[0] in "某×XxＸ*" and before[-1:] in _SURNAMES and before[-1:] and len(mark) <= 2:
        # 李××: a name kept back, unless what follows is a thing and not a person's verb
        return not re.match(r"镇|乡|县|市|件|次|场|条|年|月", after)
    if mark.startswith("某") and _LAWFUL_SOMEONE.match(view, start):
        return True
    return before[-1:] == "+" or (mark[0] in "〇○" and before[-1:] in "二一零")
