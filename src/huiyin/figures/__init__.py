"""Figures: a set of cases first and a number second; and the identities between them.

from huiyin.figures import run, tables
"""
