"""Administrative lawsuits (行政诉讼), seen from the town as defendant."""
