"""The steps of a lawsuit. What court and plaintiff do is recorded by the staff.

Who appeared in court is an entry of the register of appearances, one for each hearing.
"""

from __future__ import annotations

from huiyin.kernel.conditions import Done, Has, Is
from huiyin.kernel.gates import Gate
from huiyin.kernel.laws import LITIGATION as XS
from huiyin.kernel.laws import PRACTICE
from huiyin.kernel.procedure import Step

STAFF = ("officer", "head")
_PLAINTIFF = ("plaintiff", *STAFF)
_COURT = ("court", *STAFF)

_SUIT = (
    "act_kind",
    "act_title",
    "route",
    "plaintiff_name?",
    "plaintiff_kind?",
    "act_number?",
    "act_matter?",
    "act_known_on?",
    "remedy_told?",
    "review_matter?",
    "review_served_on?",
    "request?",
    "village?",
    "handler?",
    "court?",
)
_OWN_EVIDENCE = Gate(
    ~Is("evidence_gathered_since", True),
    "作出行政行为时已有的证据（诉讼中不得自行收集）",
    XS[35],
)

STEPS = (
    Step(
        id="file",
        title="原告起诉",
        moves="new > filed",
        by=_PLAINTIFF,
        cite=XS[50, 1],
        sets=_SUIT,
    ),
    Step(
        id="receive",
        title="收到起诉状副本和应诉通知书",
        moves="new|filed > answering",
        by=STAFF,
        cite=XS[67, 1],
        sets=(*_SUIT, "case_number?", "court_procedure?", "codefendant?"),
        help="日期为收到之日，答辩举证期限由此起算",
    ),
    Step(
        id="defend",
        title="提交答辩状和证据、依据",
        moves="answering > trying",
        by=STAFF,
        cite=XS[67, 1],
        sets=("defence_text", "evidence", "regulations?", "evidence_gathered_since?"),
        times=1,
        needs=(
            Gate(
                Has("evidence"),
                "作出行政行为的证据和所依据的规范性文件（逾期不提供的视为没有）",
                XS[34],
            ),
            _OWN_EVIDENCE,
        ),
        letter="defence",
    ),
    Step(
        id="supplement",
        title="补充证据",
        moves="trying",
        by=STAFF,
        cite=XS[36, 2],
        sets=("evidence", "supplement_agreed", "evidence_gathered_since?"),
        needs=(
            Gate(Is("supplement_agreed", True), "人民法院的准许", XS[36, 2]),
            _OWN_EVIDENCE,
        ),
    ),
    Step(
        id="correct_act",
        title="改变或者撤销原行政行为",
        moves="+",
        by=STAFF,
        cite=XS[62],
        sets=("corrected_how",),
    ),
    Step(
        id="judge",
        title="法院作出一审判决、裁定",
        moves="filed|answering|trying > closed",
        by=_COURT,
        cite=XS[69],
        sets=("judgment", "judgment_form", "judgment_number?"),
        outcome="{judgment}",
    ),
    Step(
        id="withdraw",
        title="法院准许撤诉或者按撤诉处理",
        moves="filed|answering|trying|appealing > closed",
        by=_COURT,
        cite=XS[62],
        outcome="other.withdrawn",
    ),
    Step(
        id="mediate",
        title="法院调解结案",
        moves="answering|trying|appealing > closed",
        by=_COURT,
        cite=XS[60],
        outcome="other.mediated",
    ),
    Step(
        id="terminate",
        title="移送或者终结诉讼",
        moves="filed|answering|trying|appealing > closed",
        by=_COURT,
        cite=XS[101],
        outcome="other.terminated",
    ),
    # --- after the first instance ---
    Step(
        id="judgment_received",
        title="收到一审裁判文书",
        moves="closed",
        by=STAFF,
        cite=XS[85],
        sets=("judgment_number?",),
    ),
    Step(
        id="appeal",
        title="提起上诉",
        moves="closed > appealing",
        by=_PLAINTIFF,
        cite=XS[85],
        sets=("appellant", "appeal_grounds?"),
        needs=(Gate(Done("judge"), "一审判决、裁定", XS[85]),),
        help="本机关提出的，日期为递交上诉状之日",
    ),
    Step(
        id="remand",
        title="二审发回重审",
        moves="appealing > trying",
        by=_COURT,
        cite=XS[89, 1, 3],
    ),
    Step(
        id="judge_appeal",
        title="法院作出二审判决、裁定",
        moves="appealing > ended",
        by=_COURT,
        cite=XS[89, 1],
        sets=("judgment", "judgment_number?"),
        outcome="{judgment}",
    ),
    Step(
        id="take_effect",
        title="裁判文书生效",
        moves="closed|ended",
        by=_COURT,
        cite=XS[94],
        sets=("comply_by?", "redo?", "redo_for_procedure?"),
    ),
    Step(
        id="comply",
        title="履行生效裁判",
        moves="closed|ended",
        by=STAFF,
        cite=XS[94],
        sets=("complied_how", "same_act?"),
        needs=(
            Gate(Done("take_effect"), "生效的判决、裁定或者调解书", XS[94], supply="take_effect"),
            Gate(
                ~Is("same_act", True),
                "与原行为不同的事实和理由",
                XS[71],
                when=Is("redo", True) & ~Is("redo_for_procedure", True),
            ),
        ),
        letter="compliance_report",
    ),
    Step(
        id="archive",
        title="立卷归档",
        moves="closed|ended",
        by=STAFF,
        cite=PRACTICE.whole,
        times=1,
    ),
)
