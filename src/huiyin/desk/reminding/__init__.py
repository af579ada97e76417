"""Reminders: what is late or about to be, by number and link, once for each lawful day."""
