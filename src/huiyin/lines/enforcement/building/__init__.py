"""违法建设: one house, two tracks (城乡规划法第六十五条，土地管理法第七十八条)."""
