"""`template`: words of a form or of an office program that should have been replaced.

Found:  行政机关规范全称 · 填表说明： · 单击此处输入文字 · （单位名称） · （注：本部分应包括…）.
Quiet:  合同示范文本 · 制定文书模板 · 格式条款 · （单位：万元）.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from huiyin.reports.check.finding import Finding
from huiyin.reports.check.paper import Paper

_PATTERNS = (
    re.compile(r"行政机关(?:规范)?全称|行政机关名称|(?<![\u4e00-\u9fa5])机关全称"),
    re.compile(
        r"(?<![\u4e00-\u9fa5])[(\[【<](?:单位|机关|本机关|部门|报告单位|填报单位)(?:名称|全称|公章|盖章)?[)"
        r"\]】>](?!政府)"
    ),
    re.compile(
        r"填(?:表|报|写)(?:说明|要求|须知|注意事项)|写作(?:提示|说明|要点|指引)|"
        r"编写(?:说明|提示)|撰写(?:说明|提示|要求)"
    ),
    re.compile(
        r"(?:单击|点击|双击)(?:或点击)?(?:此处|这里)[^,。;\n]{0,14}|"
        r"在此处?键入[^,。;\n]{0,10}|(?i:click here to enter text)"
    ),
    re.compile(
        r"[(\[【](?:注|说明|提示|备注)?[:]?[^()\[\]【】\n]{0,10}(?:本部分|本段|本节|"
        r"本章|此部分|该部分)[^()\[\]【】\n]{0,60}[)\]】]"
    ),
    re.compile(
        r"(?:本部分|本段|此部分|该部分)(?:应|应当|需|请|主要|重点)(?:包括|填写|说明|"
        r"报告|撰写|写明|介绍|阐述|写)[^。\n]{0,40}"
    ),
    re.compile(
        r"[(\[【](?:可|请)?(?:(?:根据|结合|按照?)[^()\[\]【】\n]{0,8}实际|视情)[^()"
        r"\[\]【】\n]{0,10}(?:填写|修改|删减|增减|调整|补充|删除|撰写)[^()"
        r"\[\]【】\n]{0,10}[)\]】]"
    ),
    re.compile(
        r"(?:参考|报告|年报|通用|写作)?(?:模板|范文|样本|样表)(?=[\n:)】]|$)|"
        r"[(\[【](?:模板|范文|样本|样表|示例|参考|例文|样例|格式)\d{0,2}[)\]】]"
    ),
    re.compile(r"(?<![\u4e00-\u9fa5])(?:示例|例如|样例):?(?:XX|××|某)"),
    re.compile(
        r"[(\[【](?:主要包括|包括但不限于|从.{1,20}等方面)[^()\[\]【】\n]{0,60}(?:进行)?"
        r"(?:报告|说明|撰写|填写|阐述|总结)[)\]】]"
    ),
    re.compile(
        r"(?:方正)?小标宋|(?:仿宋|楷体)_GB2312|方正仿宋|"
        r"(?:二|三|四|小三|小四)号(?:仿宋|黑体|楷体|宋体|字)|"
        r"(?:仿宋|黑体|楷体|宋体)(?:二|三|四|小三|小四)号"
    ),
    re.compile(r"(?:标题|正文|落款|主送机关|发文机关署名|成文日期)(?=\n|$)|(?:一级|二级|三级)标题"),
    re.compile(
        r"(?:不得|请勿)(?:修改|改动|删除|更改)(?:本)?(?:表|格式|模板|样式)"
        r"[^。\n]{0,10}|(?:红色|黄色|斜体)字(?:体)?(?:部分)?(?:为|请|需)[^。\n]{0,20}"
    ),
)
_LAWFUL_BEFORE = re.compile(
    r"(?:制定|统一|使用|运用|规范|编制|修订|推广|提供|文书|合同|执法|示范|参照|印发|"
    r"完善|优化|形成|的)$"
)


def find(paper: Paper) -> Iterator[Finding]:
    """Each stretch once."""
    view = paper.document.view
    taken: list[tuple[int, int]] = []
    for index, pattern in enumerate(_PATTERNS):
        for match in pattern.finditer(view):
            start, end = match.span()
            if any(a < end and start < b for a, b in taken[-50:]):
                continue
            before = view[max(0, start - 6) : start]
            if (
                index in (2, 7)
                and _LAWFUL_BEFORE.search(before)
                and not match[0].startswith(("(", "[", "【"))
            ):
                continue
            taken.append((start, end))
            yield Finding(
                "template",
                "error",
                "模板或表格样式里的文字没有换成本机关的内容",
                start,
                end,
                "本机关的内容",
                match[0],
            )
