"""Huiyin (回音): one evidence base for a township's rule-of-law work."""
