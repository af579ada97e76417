"""The papers of an illegal building."""

from __future__ import annotations

from huiyin.kernel.laws import COERCION as QZ
from huiyin.kernel.laws import LAND as TD
from huiyin.kernel.laws import PENALTY as CF
from huiyin.kernel.laws import PLANNING as GH
from huiyin.kernel.papers import Letter

LETTERS = (
    Letter(
        id="stop",
        title="责令停止建设通知书",
        to="party",
        body="{party_name}：\n你（单位）在{place}的建设，涉嫌{deed}。依照城乡规划法第六十五条，责令立即停止"
        "建设，接受调查。",
        cite=GH[65],
        facts=("party_name", "place", "deed"),
    ),
    Letter(
        id="notice",
        title="责令限期改正事先告知书",
        to="party",
        body="{party_name}：\n{proposed}。你（单位）有权进行陈述和申辩。",
        cite=CF[44].inference("城乡规划法未规定，依正当程序"),
        facts=("party_name", "proposed"),
    ),
    Letter(
        id="order",
        title="责令限期改正决定书",
        to="party",
        body="{party_name}：\n{order_content}。依照城乡规划法第六十五条，责令你（单位）在{correct_by}前"
        "改正。逾期不改正的，可以依法拆除。",
        cite=GH[65],
        facts=("party_name", "order_content", "correct_by"),
        remedy=True,
        numbered="order",
    ),
    Letter(
        id="posting",
        title="限期自行拆除公告",
        to="public",
        body="{place}的违法建设，当事人逾期未改正。请当事人在{self_removal_by}前自行拆除；在法定期限内不申请"
        "行政复议或者提起行政诉讼，又不拆除的，本机关将依法强制拆除。",
        cite=QZ[44],
        facts=("place", "self_removal_by"),
    ),
    Letter(
        id="urging",
        title="履行行政决定催告书",
        to="party",
        body="{party_name}：\n你（单位）尚未履行{decision_number}。请在{urge_by}前以下列方式履行：{urge_manner}。"
        "收到本催告书后有权进行陈述和申辩。",
        cite=QZ[35],
        facts=("party_name", "decision_number", "urge_by", "urge_manner"),
    ),
    Letter(
        id="execution",
        title="行政强制执行决定书",
        to="party",
        body="当事人：{party_name}，{party_address}。\n{execution_reasons}。本机关决定强制拆除：{execution_manner}。",
        cite=QZ[37],
        facts=("party_name", "party_address", "execution_reasons", "execution_manner"),
        remedy=True,
        numbered="execution",
    ),
    Letter(
        id="transfer",
        title="案件移送函",
        to="right_organ",
        body="{right_organ}：\n本机关发现{place}的{deed}。{track_reasons}。现移送你机关处理。",
        cite=TD[78],
        facts=("right_organ", "place", "deed", "track_reasons"),
    ),
)
