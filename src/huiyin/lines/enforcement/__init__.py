"""行政执法: penalties by the ordinary and the summary procedure, officers and powers."""

TITLE = "行政执法"
