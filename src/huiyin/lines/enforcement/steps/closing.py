"""The check of the file and the closing of the case."""

from __future__ import annotations

from huiyin.kernel.conditions import Compare, Done, Is, Open
from huiyin.kernel.gates import Gate
from huiyin.kernel.laws import COERCION as QZ
from huiyin.kernel.laws import PENALTY as CF
from huiyin.kernel.laws import PRACTICE
from huiyin.kernel.procedure import Step
from huiyin.kernel.values import F
from huiyin.lines.enforcement.steps.gates import HEADS

CLOSING_STEPS = (
    Step(
        id="check_file",
        title="结案前核对案卷",
        moves="decided|spared",
        by=("office_head", "reviewer"),
        cite=PRACTICE.whole,
        sets=("record_kept", "file_faults?"),
        help="逐项核对：主体、执法资格、两人办案、事实证据、定性、法律适用、程序、移送、"
        "决定书六项内容、送达",
    ),
    Step(
        id="close_case",
        title="结案",
        moves="decided > closed",
        by=HEADS,
        cite=PRACTICE.whole,
        sets=("close_report?",),
        needs=(
            Gate(Done("serve"), "决定书的送达", CF[61, 1], supply="serve"),
            Gate(
                Done("pay") | Done("enforce") | Is("overturned_how", "annulled", "void"),
                "罚款缴清或者执行完毕",
                CF[66, 1].inference("履行与结案的关系法律未规定"),
                when=Compare(F("fine_fen"), ">", 0),
                parameter="close_unpaid",
                supply="pay",
            ),
            Gate(
                Done("publish") | Done("screen", ("screen_result", "fail")),
                "具有一定社会影响的处罚决定的公示",
                CF[48, 1],
                when=Is("social_impact", True) & ~Done("overturned"),
                supply="publish",
            ),
            Gate(
                Done("withdraw"),
                "公示信息的撤回",
                CF[48, 2],
                when=Done("overturned") & Done("publish"),
                supply="withdraw",
            ),
            Gate(~Open("court"), "法院执行的结果", QZ[57], supply="court_done"),
            Gate(Done("check_file"), "案卷的核对", PRACTICE.whole, supply="check_file"),
        ),
    ),
)
