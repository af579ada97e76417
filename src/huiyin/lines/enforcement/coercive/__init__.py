"""行政强制措施: sealing and seizing (行政强制法第三章)."""
