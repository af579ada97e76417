"""Settings 设置: what a town sets for itself, its accounts, and everybody's own page."""
