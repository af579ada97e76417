"""Suggestions of deputies, proposals of CPPCC members, and how they supervise the town."""

TITLE = "建议提案"
