"""The town itself: registers of its organs (`registers`) and typed access to them (`directory`)."""
