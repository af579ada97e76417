"""法律顾问意见: how every decision of the town asks its legal adviser and waits for the answer.

The request is a matter of the line of advisers, named by its id; its end answers the decision
that waits. An opinion on paper can be noted here as well.
"""

from __future__ import annotations

from huiyin.kernel.conditions import Answers, Condition, Done
from huiyin.kernel.facts import Fact, Kind
from huiyin.kernel.gates import Gate
from huiyin.kernel.laws import ADVISERS
from huiyin.kernel.papers import Column, RowAct
from huiyin.kernel.procedure import Episode, Starts, Step
from huiyin.kernel.statutes import Article

OPINION = "adviser.opinion"
VIEWS = {"lawful": "合法", "after_change": "修改后合法", "unlawful": "不合法"}
WORDS = {
    "合法": "lawful",
    "合法可行": "lawful",
    "同意": "lawful",
    "修改后合法": "after_change",
    "修改后可行": "after_change",
    "不合法": "unlawful",
    "违法": "unlawful",
}

FACTS = (
    Fact(
        "adviser_view",
        "法律顾问、公职律师意见",
        Kind.CHOICE,
        choices=VIEWS,
        cite=ADVISERS.whole,
    ),
    Fact("adviser_text", "法律意见书", Kind.DOCUMENT, cite=ADVISERS.whole),
)

EPISODE = Episode(
    id="advice",
    title="听取法律顾问意见",
    opens=("ask_adviser",),
    closes=("adviser_opinion",),
    answer="adviser_view",
    waits_for="adviser",
    cite=ADVISERS.whole,
)


def _answered(*views: str) -> Condition:
    """The present draft's adviser has said one of these: here, or in the matter waited for."""
    asked: Condition = Answers("advice", views[0])
    noted: Condition = Done("adviser_opinion", ("adviser_view", views[0]))
    for view in views[1:]:
        asked |= Answers("advice", view)
        noted |= Done("adviser_opinion", ("adviser_view", view))
    return noted | (Done("ask_adviser") & asked)


HEARD = _answered(*VIEWS)
AGAINST = _answered("unlawful")


def heard(cite: Article, *, parameter: str = "") -> Gate:
    """The adviser's opinion on the present draft is there."""
    return Gate(
        HEARD, "法律顾问、公职律师的法律意见", cite, parameter=parameter, supply="ask_adviser"
    )


def not_against(cite: Article, *, parameter: str = "") -> Gate:
    """The adviser does not find it unlawful."""
    return Gate(~AGAINST, "法律顾问不认为违法的草案", cite, parameter=parameter)


def steps(state: str, by: tuple[str, ...], cite: Article) -> tuple[Step, ...]:
    """Asking the adviser, and noting an opinion that came on paper."""
    return (
        Step(
            id="ask_adviser",
            title="征求法律顾问意见",
            moves=state,
            by=by,
            cite=cite,
            opens="advice",
            starts=Starts(OPINION, "advice"),
            help="另立法律意见事项；答复后本事项自动得知",
        ),
        Step(
            id="adviser_opinion",
            title="法律顾问、公职律师提出法律意见",
            moves=state,
            by=("adviser",),
            cite=cite,
            sets=("adviser_view", "adviser_text?"),
        ),
    )


# --- the paper ledgers of all decisions --------------------------------------------------------

COLUMNS = (
    Column("adviser", "法律顾问", ("顾问律师", "公职律师")),
    Column(
        "advised_on",
        "法律意见日期",
        ("法律顾问意见日期", "听取法律顾问意见日期", "出具意见日期"),
        "date",
    ),
    Column("adviser_view", "法律顾问意见", ("法律意见", "顾问意见"), "choice", WORDS),
)
ROW = RowAct(
    "adviser_opinion",
    at="advised_on",
    facts={"adviser_view": "adviser_view"},
    by="adviser",
    role="adviser",
)
