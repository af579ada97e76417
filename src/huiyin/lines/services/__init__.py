"""政务服务: the convenience-service centre: its items, guides, windows and applications."""

TITLE = "便民服务"
