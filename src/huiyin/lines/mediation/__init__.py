"""People's mediation (人民调解) by the committees of the town and its villages."""

TITLE = "人民调解"
