"""The ledger: acts that only grow, what they add up to, and the proof that none was changed.

The door is `huiyin.ledger.service`.
"""
