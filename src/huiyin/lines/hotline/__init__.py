"""Orders of the 12345 hotline and of the mailboxes and message boards that work like it."""

TITLE = "12345热线"
