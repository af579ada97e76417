"""What opens and ends beside the main line of a penalty."""

from __future__ import annotations

from huiyin.kernel.laws import PENALTY as CF
from huiyin.kernel.procedure import Episode

FINE_EPISODES = (
    Episode(
        id="challenge",
        title="复议或者诉讼期间",
        opens=("begin_challenge",),
        closes=("end_challenge",),
        cite=CF[73, 3],
    ),
    Episode(
        id="court",
        title="申请法院强制执行期间",
        opens=("apply_court",),
        closes=("court_done",),
        answer="court_result",
        cite=CF[72, 1, 4],
    ),
    Episode(
        id="instalment",
        title="待缴的分期罚款",
        opens=("set_instalment",),
        closes=("pay_instalment",),
        each="期次",
        waits_for="party",
        cite=CF[66, 2],
    ),
)

EPISODES = (
    Episode(
        id="preservation",
        title="证据先行登记保存",
        opens=("preserve",),
        closes=("dispose_evidence",),
        cite=CF[56],
    ),
    Episode(
        id="crime",
        title="待决定是否移送司法机关",
        opens=("report_crime",),
        closes=("refuse_transfer", "approve_transfer"),
        cite=CF[27],
    ),
    Episode(
        id="hearing",
        title="听证",
        opens=("ask_hearing",),
        closes=("hold_hearing", "drop_hearing", "refuse_hearing"),
        cite=CF[63],
    ),
    *FINE_EPISODES,
)
