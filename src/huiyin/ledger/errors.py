"""What the ledger refuses, in the words of the person who meets it."""

from __future__ import annotations

from collections.abc import Sequence

from huiyin.kernel.gates import Missing


class LedgerError(Exception):
    """Base of everything the ledger says no to; the text is for the clerk."""


class Impossible(LedgerError):
    """Data that cannot be true: a day that does not exist, a reply before its receipt."""


class NotThere(LedgerError, LookupError):
    """A town, matter, entry or evidence that the ledger does not hold."""


class Refused(LedgerError):
    """A step that the law does not allow now; `missing` says what it lacks, with the article."""

    def __init__(self, title: str, missing: Sequence[Missing]) -> None:
        self.missing = tuple(missing)
        lacks = "；".join(f"{m.what}（{m.cite}）" for m in self.missing)
        super().__init__(f"“{title}”现在不能办理：{lacks}")


class Conflict(LedgerError):
    """Somebody else acted since the caller looked; `expected` and `found` are `matter_seq`."""

    def __init__(self, number: str, expected: int, found: int) -> None:
        self.expected, self.found = expected, found
        super().__init__(
            f"“{number}”在您查看之后已有新的记录（您看到第{expected}条，现为第{found}条），"
            "请刷新后再办理"
        )


class NotErasable(LedgerError):
    """Personal data that may not be destroyed (yet); the text says why."""


class MarkedSecret(LedgerError):
    """A file that carries a secrecy mark: its bytes were not kept."""


class Broken(LedgerError):
    """Something kept does not agree with itself: a key, a definition, a file was changed."""
