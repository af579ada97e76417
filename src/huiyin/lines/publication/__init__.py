"""主动公开: what the town publishes of its own accord, each item reviewed before it appears."""

TITLE = "主动公开"
