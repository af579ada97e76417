"""The letter head: who a town's papers come from, where that is found, whom to turn to against it.

A town sets each part under an instrument, from a day on (`ledger.parameters`, ids "letterhead.…");
until then the default stands. A letter bears what held on its own day.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from huiyin.kernel.world import World
from huiyin.ledger.models import Town
from huiyin.ledger.numbering import MARK, UNSET
from huiyin.ledger.parameters import HEAD

PARTS = ("organ", "mark", "address", "phone", "hours", "review", "court")
BLANK = "＿＿＿＿"
"""What stands where something is still to come."""
_COURT = "有管辖权的人民法院"
_STREET = "街道"


@dataclass(frozen=True)
class Letterhead:
    """`organ` issues; `mark` begins its numbers (发文机关代字); `address`, `phone`, `hours` stand
    at the foot ("" is left out); `review` and `court` are the remedy organs."""

    organ: str
    mark: str
    address: str = ""
    phone: str = ""
    hours: str = ""
    review: str = ""
    court: str = ""

    @property
    def foot(self) -> str:
        """How the town is reached, as the foot of a letter says it; "" where nothing is known."""
        said = (("地址", self.address), ("电话", self.phone), ("接待时间", self.hours))
        parts = [f"{name}：{value}" for name, value in said if value]
        return f"（{'；'.join(parts)}）" if parts else ""


def organ_of(town: Town) -> str:
    """The organ by its full name: of a 镇 or 乡 its people's government, of a 街道 the office that
    the county's government sends (街道办事处)."""
    kind = "办事处" if town.name.endswith(_STREET) else "人民政府"
    return f"{town.county}{town.name}{kind}"


def letterhead(town: Town, on: date, world: World) -> Letterhead:
    """What the letters of a day bear."""
    default = {
        "organ": organ_of(town),
        "mark": UNSET,
        "review": f"{town.county or BLANK}人民政府",
        "court": _COURT,
    }
    own = {name: world.parameter(parameter_of(name), on) for name in PARTS}
    return Letterhead(**{name: str(own[name] or default.get(name, "")) for name in PARTS})


def parameter_of(part: str) -> str:
    """The parameter that holds a part."""
    return MARK if part == "mark" else f"{HEAD}{part}"
