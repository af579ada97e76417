"""Benchmarks: our work against frozen baselines, measured in the same run, reported as ratios."""
