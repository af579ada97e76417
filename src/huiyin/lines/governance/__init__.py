"""What holds the rule-of-law work together: bodies, rules, tasks, findings, the reports."""
