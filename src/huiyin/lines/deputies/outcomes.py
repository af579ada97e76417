"""How a suggestion can be answered, and the letters A to D by which bodies grade answers.

The letters differ by body: NPC rules use four (C later, D for reference), others three (C for
reference). So the finest list is kept, and each scheme maps it.
"""

from __future__ import annotations

from huiyin.kernel.procedure import Outcome
from huiyin.kernel.statutes import Article

RESULTS = {
    "solved": "所提问题已经解决或者基本解决",
    "planned": "正在解决或者已列入计划",
    "later": "因条件限制，待以后解决",
    "reference": "留作参考",
}

# Scheme → outcome → letter.
GRADES = {
    "ABCD": {"solved": "A", "planned": "B", "later": "C", "reference": "D"},
    "ABC": {"solved": "A", "planned": "B", "later": "C", "reference": "C"},
}
UNGRADED = "不定级"


def outcomes(law: Article, local: Article) -> tuple[Outcome, ...]:
    def graded(code: str) -> dict[str, str]:
        return {scheme: letters.get(code, UNGRADED) for scheme, letters in GRADES.items()}

    ways = {"returned": "退回交办机关另行交办", "withdrawn": "提出人撤回"}
    return (
        *(Outcome(code, title, graded(code), cite=law) for code, title in RESULTS.items()),
        *(Outcome(code, title, graded(code), cite=local) for code, title in ways.items()),
    )
