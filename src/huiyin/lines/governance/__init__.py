"""What holds the rule-of-law work together: bodies, rules, tasks, findings, the reports."""

TITLE = "法治建设"
