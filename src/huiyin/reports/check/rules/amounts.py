"""How findings write numbers."""

from __future__ import annotations

from decimal import Decimal


def said(value: Decimal | int | float) -> str:
    """A number without superfluous zeros: 56850, 93.75."""
    number = Decimal(str(value))
    if number == number.to_integral_value():
        return str(int(number))
    return f"{number.normalize():f}"
