"""Judicial confirmation (司法确认) of an agreement that mediation reached."""
