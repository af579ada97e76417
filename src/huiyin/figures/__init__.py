"""Figures: a set of cases first and a number second; and the identities between them.

`catalogue` holds what the lines declare, `runs` gives values, `tables` the mandated tables,
`cases` the sets, `evidence` what a town has for a period, `keeping` opens a register.
"""
