"""The heads of the town as those first responsible: what they did themselves, and directed."""

TITLE = "主要负责人职责"
