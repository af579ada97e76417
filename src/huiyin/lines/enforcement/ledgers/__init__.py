"""The paper ledgers of enforcement: how townships keep them, and what each row tells of.

Where a ledger has no column for what the form of the act itself demands (a card was shown, the
rights were told), the act is taken to have been done in its form; a column that says otherwise
goes before.
"""
