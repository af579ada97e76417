"""Challenges (复议应诉): reviews and lawsuits in which the town is the respondent."""

TITLE = "复议应诉"
