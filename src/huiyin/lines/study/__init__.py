"""How officials study the law themselves: sessions, trainings, exams."""

TITLE = "学法"
