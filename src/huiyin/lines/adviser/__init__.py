"""法律顾问: opinions before decisions, engagements and their fields, service in the villages."""

TITLE = "法律顾问"
