"""Teaching the law to the people (普法): lectures, teams, campaigns, materials, villages."""

TITLE = "普法"
