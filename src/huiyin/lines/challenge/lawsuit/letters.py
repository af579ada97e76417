"""The town's papers in a lawsuit. Texts are our own; what each must say follows its article."""

from __future__ import annotations

from huiyin.kernel.laws import LITIGATION as XS
from huiyin.kernel.papers import Letter

LETTERS = (
    Letter(
        id="defence",
        title="行政答辩状",
        to="court",
        body="{court}：\n原告{plaintiff_name}诉本机关{act_title}一案（{case_number}），本机关答辩如下："
        "{defence_text}\n随附作出该行政行为的证据和所依据的规范性文件：{regulations}",
        cite=XS[67, 1],
        facts=("court", "act_title", "defence_text"),
        numbered="defence",
    ),
    Letter(
        id="compliance_report",
        title="生效裁判履行情况报告",
        to="court",
        body="{court}：\n{judgment_number}已经生效。本机关履行情况如下：{complied_how}",
        cite=XS[94],
        facts=("court", "complied_how"),
    ),
)
