"""Lines of work: one folder each, all of the same shape. A line is declared, not programmed."""
