"""The door of the ledger: everything that other rooms may call.

    from huiyin.ledger import service as ledger
    ledger.open("DEMO", "disclosure.request", facts=…, actors=[…], at=date(2020, 2, 3))

Every call that changes something is one transaction and at least one act. Refusals are the
exceptions of `errors.py`, worded for the clerk.
"""

from __future__ import annotations

from huiyin.ledger.bulk import Happened, Story, enter_many, open_many
from huiyin.ledger.case import Written
from huiyin.ledger.checkpoint import checkpoint, read_note, verifier_key
from huiyin.ledger.entries import Entered, amend, close, enter, find, standing
from huiyin.ledger.erase import erase
from huiyin.ledger.errors import (
    Broken,
    Conflict,
    Impossible,
    LedgerError,
    MarkedSecret,
    NotErasable,
    NotThere,
    Refused,
)
from huiyin.ledger.evidence import admit, store
from huiyin.ledger.evidence import read as read_evidence
from huiyin.ledger.handing import hand_over
from huiyin.ledger.known import acts_of, known_entries, known_numbers
from huiyin.ledger.matters import (
    act,
    correct,
    docket,
    exists,
    note,
    open,
    rebase,
    record,
)
from huiyin.ledger.moments import now, standing_at
from huiyin.ledger.notes import attach, issue_letter, join, leave, link, tell
from huiyin.ledger.parameters import Moved, load_calendar, rehearse, set_parameter
from huiyin.ledger.persons import personal, reveal
from huiyin.ledger.proof import prove, verify_proof
from huiyin.ledger.purge import purge
from huiyin.ledger.rebuild import Rebuilt, rebuild
from huiyin.ledger.towns import add_town, town, towns
from huiyin.ledger.verify import Verdict, verify
from huiyin.ledger.world import LedgerWorld

__all__ = [
    "Broken",
    "Conflict",
    "Entered",
    "Happened",
    "Impossible",
    "LedgerError",
    "LedgerWorld",
    "MarkedSecret",
    "Moved",
    "NotErasable",
    "NotThere",
    "Rebuilt",
    "Refused",
    "Story",
    "Verdict",
    "Written",
    "act",
    "acts_of",
    "add_town",
    "admit",
    "amend",
    "attach",
    "checkpoint",
    "close",
    "correct",
    "docket",
    "enter",
    "enter_many",
    "erase",
    "exists",
    "find",
    "hand_over",
    "issue_letter",
    "join",
    "known_entries",
    "known_numbers",
    "leave",
    "link",
    "load_calendar",
    "note",
    "now",
    "open",
    "open_many",
    "personal",
    "prove",
    "purge",
    "read_evidence",
    "read_note",
    "rebase",
    "rebuild",
    "record",
    "rehearse",
    "reveal",
    "set_parameter",
    "standing",
    "standing_at",
    "store",
    "tell",
    "town",
    "towns",
    "verifier_key",
    "verify",
    "verify_proof",
]
