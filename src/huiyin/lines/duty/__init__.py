"""The heads of the town as those first responsible: what they did themselves, and directed."""
