"""Files from outside become text and cells that know their places; pure Python, no Django."""
