"""The language in which procedures are declared: pure Python, no storage, no clock of its own."""
