"""From the signature on: number, publication, filing, validity, cleaning, and the end."""

from __future__ import annotations

from huiyin.kernel.conditions import Covers, Done, Has, Within
from huiyin.kernel.gates import Gate
from huiyin.kernel.laws import DISCLOSURE
from huiyin.kernel.laws import NORM_RULES as GF
from huiyin.kernel.procedure import Step
from huiyin.lines.decision.normative.making import LEAD

HOLDING = (
    Step(
        id="issue",
        title="签发，统一登记、编号、印发",
        moves="adopted > issued",
        by=("head",),
        cite=GF.whole,
        sets=(
            "document_number",
            "registered_number?",
            "issued_text",
            "effective_on",
            "valid_until?",
        ),
        needs=(
            Gate(Has("registered_number"), "统一登记编号", GF.whole),
            Gate(Has("valid_until"), "有效期", GF.whole),
        ),
        outcome="issued",
    ),
    Step(
        id="screen",
        title="公开前审查",
        moves="adopted|issued",
        by=("screener",),
        cite=DISCLOSURE[17, 2],
        not_by=("draft",),
        sets=("screen_result",),
        binds="issued_text",
    ),
    Step(
        id="publish",
        title="公布",
        moves="issued",
        by=("secretary", "screener"),
        cite=DISCLOSURE[20, 0, 1],
        sets=("published_at",),
        needs=(
            Gate(
                Done("screen", ("screen_result", "pass")),
                "公开前审查通过的意见",
                DISCLOSURE[17, 2],
                supply="screen",
            ),
            Gate(
                Covers("screen", "issued_text"),
                "针对印发文本的审查",
                DISCLOSURE[17, 2],
                when=Done("screen"),
                supply="screen",
            ),
        ),
    ),
    Step(
        id="explain",
        title="政策解读",
        moves="issued",
        by=("secretary", *LEAD),
        cite=GF.whole,
        sets=("explained_at",),
    ),
    Step(
        id="file",
        title="报送备案",
        moves="issued",
        by=("secretary", "reviewer"),
        cite=GF.whole,
        sets=("filed_with",),
        opens="filing",
        letter="filing_report",
    ),
    Step(
        id="filing_answered",
        title="备案机关答复",
        moves="issued|ended",
        by=("filing_organ", "secretary", "reviewer"),
        cite=GF.whole,
        sets=("filing_view", "filing_number?"),
        closes="filing",
    ),
    Step(
        id="evaluate",
        title="有效期届满前评估",
        moves="issued",
        by=("reviewer", *LEAD),
        cite=GF.whole,
        sets=("evaluation",),
        help="宜在有效期届满六个月前进行",
    ),
    Step(
        id="renew",
        title="延长有效期并重新公布",
        moves="issued",
        by=("head",),
        cite=GF.whole,
        sets=("valid_until",),
        needs=(
            Gate(Done("evaluate"), "实施情况评估", GF.whole, supply="evaluate"),
            Gate(Within("validity"), "尚未届满的有效期（已失效的须重新制定）", GF.whole),
        ),
        resets=("evaluate",),
    ),
    Step(
        id="clean",
        title="清理",
        moves="issued",
        by=("reviewer", "secretary"),
        cite=GF.whole,
        sets=("cleaning",),
    ),
    Step(
        id="repeal",
        title="废止",
        moves="issued > ended",
        by=("head",),
        cite=GF.whole,
        sets=("repeal_reason", "replaced_by?"),
        outcome="repealed",
    ),
    Step(
        id="lapse",
        title="有效期届满，宣布失效",
        moves="issued > ended",
        by=("secretary", "head"),
        cite=GF.whole,
        outcome="lapsed",
    ),
    Step(
        id="archive",
        title="归档",
        moves="issued|ended|dropped",
        by=("secretary", *LEAD),
        cite=GF.whole,
        sets=("archive_number",),
        times=1,
    ),
)
