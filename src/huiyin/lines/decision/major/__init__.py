"""重大行政决策: a major administrative decision, by reference to the regulation."""
