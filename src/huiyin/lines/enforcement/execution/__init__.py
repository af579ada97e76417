"""行政机关强制执行: substitute performance, and the sale of what was seized (行政强制法第四章)."""
