"""Administrative reconsideration (行政复议), seen from the town whose act is reviewed."""
