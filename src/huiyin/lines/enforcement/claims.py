"""What reports say of enforcement, declared by what it is about."""

from __future__ import annotations

from huiyin.lines.enforcement import claims_of_cases, claims_of_people, claims_of_work

__all__ = ["claims_of_cases", "claims_of_people", "claims_of_work"]
