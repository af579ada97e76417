"""重大行政决策: major administrative decisions, which towns take by reference to the regulation."""

TITLE = "重大决策"
