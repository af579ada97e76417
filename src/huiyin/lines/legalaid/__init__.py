"""Public legal services (公共法律服务): stations, advice, law-minded villagers, legal aid."""

TITLE = "公共法律服务"
