"""The linter for finished reports: a text is read, its rules are checked, its claims are found."""
