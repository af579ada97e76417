"""What reports say of publication (K08, K09, K12–K15, K20, K21, K59), by what it is about."""

from __future__ import annotations

from huiyin.lines.publication import claims_of_counts, claims_of_standing, claims_of_timeliness

__all__ = ["claims_of_counts", "claims_of_standing", "claims_of_timeliness"]
