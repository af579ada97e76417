"""Petitions (信访事项): letters and visits, from registration to the final re-check."""

TITLE = "信访"
