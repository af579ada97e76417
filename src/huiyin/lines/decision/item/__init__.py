"""三重一大: items that the town decides together by its own system."""
