"""Disclosure of government information on request (依申请公开)."""

TITLE = "依申请公开"
