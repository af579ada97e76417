"""The terms of an order: by kind in Guangdong since 2022-09-01, else by the city and the order.

The province counts working days from receipt: 2 for an inquiry, 10 for help and suggestions, 15
for complaints and reports. Before, and elsewhere, no provincial term was found: the city's rule
stands as the town's parameters, and the day that the hub writes on the order counts.
"""

from __future__ import annotations

from datetime import date

from huiyin.kernel.clocks import (
    CLOSING,
    ByFact,
    Extension,
    FromFact,
    FromParameter,
    Latest,
)
from huiyin.kernel.conditions import Compare, Condition, Is
from huiyin.kernel.laws import CITY_HOTLINE as CITY
from huiyin.kernel.laws import HOTLINE as RX
from huiyin.kernel.laws import PRACTICE
from huiyin.kernel.procedure import Episode, Parameter
from huiyin.kernel.terms import wd
from huiyin.kernel.values import F, P

GUANGDONG = Compare(P("province"), "==", "广东")
UNDER_THE_PROVINCE = GUANGDONG & Compare(F("received_on"), ">=", date(2022, 9, 1))

# A city's terms usually follow the same three groups.
CITY_TERMS = {
    "city_inquiry": ("咨询", ("inquiry",)),
    "city_request": ("求助、建议", ("help", "suggestion")),
    "city_complaint": ("投诉、举报", ("complaint", "report")),
}

EPISODES = (
    Episode(
        id="returning",
        title="待热线中心核实退单",
        opens=("ask_return",),
        closes=("return_accepted", "return_refused"),
        waits_for="hub",
        cite=CITY.whole,
    ),
    Episode(
        id="extension_request",
        title="待热线中心批准延期",
        opens=("ask_extension",),
        closes=("extend", "extension_refused"),
        waits_for="hub",
        cite=CITY.whole,
    ),
)

_LONGER = Extension("extend", FromFact("extension_days", "wd"), times=1, cite=CITY.whole)


def _reply(id: str, title: str, term: ByFact | FromParameter, when: Condition) -> Latest:
    """The duty to answer; an order sent back to be done again has its whole term anew."""
    return Latest(
        id=id,
        title=title,
        owed_by="agency",
        cite=RX.whole if id == "reply" else CITY.whole,
        term=term,
        start=("received_on",),
        stop=(CLOSING,),
        restart=("redo",),
        waiting=("returning",),
        extend=_LONGER,
        when=when,
        unsure={"redo": "redo_restarts", "returning": "return_waits"},
    )


CLOCKS = (
    _reply(
        "reply",
        "办结并答复",
        ByFact(
            "kind",
            {
                "inquiry": wd(2),
                "help": wd(10),
                "suggestion": wd(10),
                "complaint": wd(15),
                "report": wd(15),
            },
        ),
        UNDER_THE_PROVINCE,
    ),
    *(
        _reply(
            id,
            f"按本市规定办结（{words}）",
            FromParameter(id),
            Is("kind", *kinds) & ~UNDER_THE_PROVINCE,
        )
        for id, (words, kinds) in CITY_TERMS.items()
    ),
    Latest(
        id="dispatch",
        title="按派单期限办结",
        owed_by="agency",
        cite=CITY.whole,
        term=FromFact("hub_due", "until"),
        start=("received_on",),
        stop=(CLOSING,),
        waiting=("returning",),
        extend=_LONGER,
        when=~UNDER_THE_PROVINCE,
        unsure={"returning": "return_waits"},
    ),
    Latest(
        id="urgent",
        title="紧急工单办结",
        owed_by="agency",
        cite=CITY.whole,
        term=FromParameter("urgent_term"),
        start=("received_on",),
        stop=(CLOSING,),
        waiting=("returning",),
        when=Is("urgent", True),
        unsure={"returning": "return_waits"},
    ),
    Latest(
        id="redo_dispatch",
        title="按重办期限办结",
        owed_by="agency",
        cite=CITY.whole,
        term=FromFact("redo_due", "until"),
        start=("redo",),
        stop=("reply_again", CLOSING),
    ),
    Latest(
        id="sign_off",
        title="签收",
        owed_by="agency",
        cite=CITY.whole,
        term=FromParameter("sign_term"),
        start=("receive",),
        stop=("sign", "ask_return", CLOSING),
    ),
    Latest(
        id="call_back",
        title="回访诉求人",
        owed_by="agency",
        cite=CITY.whole,
        term=FromParameter("call_back_term"),
        start=("reply", "reply_again"),
        stop=("call_back",),
    ),
)

PARAMETERS = (
    Parameter("province", "所在省", "广东", PRACTICE.whole),
    *(
        Parameter(id, f"本市规定的办理期限（{words}）", "", CITY.whole)
        for id, (words, _) in CITY_TERMS.items()
    ),
    Parameter(
        "urgent_term",
        "紧急工单的办理期限（如0d为当日）",
        "",
        CITY.whole.secondary("一市部门的旧规定为当日"),
    ),
    Parameter("sign_term", "签收期限", "", CITY.whole.inference("本市规定未见")),
    Parameter("call_back_term", "回访期限", "", CITY.whole.inference("本市规定未见")),
    Parameter(
        "extension_in_time",
        "延期须在原期限届满前申请",
        "warn",
        CITY.whole.secondary("见于一市部门的旧规定"),
    ),
    Parameter(
        "return_waits",
        "退单核实期间不计办理期限",
        "warn",
        CITY.whole.inference("未见规定退单期间是否计算"),
    ),
    Parameter(
        "redo_restarts",
        "重办自退回重办之日起重新计算期限",
        "warn",
        CITY.whole.inference("未见规定重办的期限"),
    ),
)
