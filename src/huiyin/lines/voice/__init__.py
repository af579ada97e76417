"""What people say to the town at receptions, visits and consultations, until they are answered."""

TITLE = "听取意见"
