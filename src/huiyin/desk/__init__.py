"""What the staff see, at /desk/."""
