"""Excel ledgers in and out: which sheet is which ledger, what its rows tell, what came of them."""
