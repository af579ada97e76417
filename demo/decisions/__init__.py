"""What the demo town decided: rows of its paper ledgers, each with its days."""
