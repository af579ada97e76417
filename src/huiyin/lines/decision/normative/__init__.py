"""行政规范性文件: normative documents, from the draft to the filing, the validity and the end."""
