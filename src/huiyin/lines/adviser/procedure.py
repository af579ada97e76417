"""法律意见: the town asks its legal adviser, waits, and says what it did with the answer.

《关于推行法律顾问制度和公职律师公司律师制度的意见》(2016) was met on secondary pages: not heard,
or found unlawful, nothing goes to the meeting. Towns keep advisers as they need. So these gates
warn; the answer ends the matter and tells the decision that waits. That whoever does not adopt says
why is the house's own rule: the instrument only holds leaders liable for it.
"""

from __future__ import annotations

from huiyin.kernel.clocks import FromFact, FromParameter, Latest
from huiyin.kernel.conditions import Has
from huiyin.kernel.laws import ADVISERS as GW
from huiyin.kernel.laws import PRACTICE
from huiyin.kernel.papers import Dossier, DossierItem, Letter, Numbering
from huiyin.kernel.procedure import Episode, Outcome, Parameter, Procedure, Role, State
from huiyin.kernel.registry import declare
from huiyin.lines.adviser.facts import FACTS
from huiyin.lines.adviser.invariants import INVARIANTS
from huiyin.lines.adviser.ledgers import OPINIONS
from huiyin.lines.adviser.steps import STEPS

OPINION = Procedure(
    id="adviser.opinion",
    version=1,
    title="法律意见",
    line="adviser",
    cite=GW.whole,
    states=(
        State("new", "待登记"),
        State("asked", "待答复"),
        State("answered", "已答复", final=True),
        State("withdrawn", "已撤回", final=True),
    ),
    roles=(
        Role("unit_officer", "提交部门经办人"),
        Role("manager", "法律顾问工作管理人员"),
        Role("adviser", "法律顾问、公职律师"),
    ),
    facts=FACTS,
    steps=STEPS,
    outcomes=(
        Outcome("lawful", "合法", cite=GW.whole),
        Outcome("after_change", "修改后合法", cite=GW.whole),
        Outcome("unlawful", "不合法", cite=GW.whole),
        Outcome("withdrawn", "撤回", cite=PRACTICE.whole),
    ),
    episodes=(
        Episode(
            id="supplement",
            title="待补充材料",
            opens=("ask_more",),
            closes=("supply", "withdraw"),
            cite=PRACTICE.whole,
        ),
    ),
    clocks=(
        Latest(
            id="agreed",
            title="商定的答复期限",
            owed_by="other_organ",
            cite=PRACTICE.whole,
            term=FromFact("answer_days", "wd"),
            start=("request",),
            stop=("answer", "withdraw"),
            when=Has("answer_days"),
            pause=("supplement",),
        ),
        Latest(
            id="usual",
            title="通常的答复期限",
            owed_by="other_organ",
            cite=PRACTICE.whole,
            term=FromParameter("usual_term"),
            start=("request",),
            stop=("answer", "withdraw"),
            when=~Has("answer_days"),
            pause=("supplement",),
        ),
    ),
    parameters=(Parameter("usual_term", "法律顾问答复的通常期限", "5wd", PRACTICE.whole),),
    letters=(
        Letter(
            id="request_letter",
            title="提请法律意见函",
            to="adviser",
            body="{unit}就“{topic}”提请法律意见。问题：{question}",
            cite=GW.whole,
            facts=("unit", "topic", "question"),
        ),
        Letter(
            id="opinion",
            title="法律意见书",
            to="unit",
            body="{unit}：\n就“{topic}”提出法律意见如下：{view}。{points}\n法律顾问：{adviser_name}",
            cite=GW.whole,
            facts=("unit", "topic", "view", "points", "adviser_name"),
            numbered="opinion",
        ),
    ),
    numbering=(
        Numbering("matter", "{mark}法询〔{year}〕{n}号"),
        Numbering("opinion", "{mark}法意〔{year}〕{n}号"),
    ),
    dossier=Dossier(
        "法律意见档案",
        (
            DossierItem("提请法律意见函及送审材料", True, "request", cite=GW.whole),
            DossierItem("补充材料", False, "supply"),
            DossierItem("法律意见书", True, "answer", cite=GW.whole),
            DossierItem("采纳情况", True, "adopt", cite=GW.whole),
        ),
        cite=GW.whole,
    ),
    ledgers=(OPINIONS,),
    invariants=INVARIANTS,
    headline="topic",
)

declare(OPINION)
