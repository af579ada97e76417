"""The search over matters and entries: two-character Chinese words in numbers, titles, parties,
villages and texts, alike on both databases.

Texts are cut into bigrams here, not by the database. Plain texts stand as plain bigrams; personal
texts only as keyed hashes of theirs, so that no personal text can be read in the index, nor in what
a deletion leaves behind in it; sensitive values (ID numbers, phones) only as one hash of the whole.
On SQLite an FTS5 table follows `ledger_search` by triggers, on PostgreSQL its words are a tsvector
under a GIN index.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from hashlib import sha256
from typing import Any

from django.db import connection
from django.db.models.expressions import RawSQL

from huiyin.kernel.docket import Docket
from huiyin.kernel.facts import Fact, Kind
from huiyin.kernel.procedure import Procedure, Register
from huiyin.ledger import tables
from huiyin.ledger.crypto import Vault, vault
from huiyin.ledger.definitions import outside_roles
from huiyin.ledger.payload import ERASED, is_personal, is_sensitive

LONGEST = 4000
"""Characters of one text that are searched; what stands behind is not found."""
_MOST = 12_000  # words of one matter: a tsvector counts places up to 16,383
_WORDS = 8  # words of a question
_WHOLE = 60  # longest personal text that is found as a whole, too
_TEXTS = (Kind.TEXT, Kind.REFERENCE, Kind.DOCUMENT, Kind.LIST, Kind.ROWS)
_DIGEST = re.compile(r"[0-9a-f]{64}")
_RUN = re.compile(r"([0-9a-z]+)|([^\W_0-9a-z]+)")
_GAP = "·"

_COLUMNS = "town, number, source, digest, words"


# --- words -------------------------------------------------------------------------------------


def plain(text: str) -> str:
    """A text as it is compared: compatible forms (NFKC), small letters."""
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFKC", text).lower()


def bigrams(text: str) -> list[str]:
    """The words of a text that is kept: Latin and number runs whole, of every other run each pair
    of neighbours and then its last character; punctuation only divides."""
    found: list[str] = []
    for latin, other in _RUN.findall(plain(text)):
        if latin:
            found.append(latin)
        else:
            found += [other[i : i + 2] for i in range(len(other))]
    return found


def asked(word: str) -> tuple[list[str], bool]:
    """A word of a question as words that follow each other; whether the last is only a beginning:
    of a number or Latin run, or a single character."""
    found = bigrams(word)
    if not found:
        return [], False
    if len(found) > 1 and len(found[-1]) == 1 and found[-2][-1] == found[-1] and len(found[-2]) > 1:
        last_run = _RUN.findall(plain(word))[-1]
        if last_run[1]:
            return found[:-1], False
    return found, True


@lru_cache(maxsize=100_000)
def _hashed(keys: Vault, town: str, word: str) -> str:
    return "x" + keys.blind(town, f"word {word}")[:15]


def _whole(keys: Vault, town: str, value: str) -> str:
    """The word by which a personal value is found as a whole, however it is spaced."""
    compact = "".join(char for char in plain(value) if char.isalnum())
    return "y" + keys.blind(town, f"whole {compact}")[:19]


# --- what is kept ------------------------------------------------------------------------------


def of_matter(
    town: str, number: str, title: str, docket: Docket, values: Mapping[str, Any]
) -> tables.Row:
    """The search row of a matter; without words for one that was struck out."""
    definition = docket.definition
    if docket.opened is None:
        return without_words(town, number, definition.id)
    outside = outside_roles(definition)
    names = [a.name for act in docket.acts for a in act.actors if a.role in outside]
    names += [act.key for act in docket.acts if act.key]
    return _row(town, number, definition, title, values, names)


def of_entry(
    void: bool,
    town: str,
    number: str,
    title: str,
    register: Register,
    values: Mapping[str, Any],
) -> tables.Row:
    """The search row of an entry; without words for one that was struck out."""
    if void:
        return without_words(town, number, register.id)
    return _row(town, number, register, title, values, ())


def without_words(town: str, number: str, source: str) -> tables.Row:
    """The row of what was struck out: nothing finds it."""
    return (town, number, source, "", "")


def _row(
    town: str,
    number: str,
    definition: Procedure | Register,
    title: str,
    values: Mapping[str, Any],
    names: Iterable[str],
) -> tables.Row:
    keys, searched = vault(), _searched(definition)
    public: dict[str, None] = dict.fromkeys((number, title))
    private: dict[str, None] = dict.fromkeys(n for n in names if not n.startswith(ERASED))
    sealed: dict[str, None] = {}
    # In declared order, whatever order they were given in: made anew, the row is the same.
    for name, fact in searched.items():
        value = values.get(name)
        if value is None:
            continue
        for column, text in _texts(fact, value):
            kept = sealed if is_sensitive(column) else private if is_personal(column) else public
            kept[text] = None
    words: list[str] = []
    for text in public:
        words += bigrams(text[:LONGEST])
        words.append(_GAP)
    for text in private:
        if text == ERASED:
            continue
        words += [_hashed(keys, town, word) for word in bigrams(text[:LONGEST])]
        words.append(_GAP)
        if len(text) <= _WHOLE:
            words.append(_whole(keys, town, text))
    words += [_whole(keys, town, text) for text in sealed if text != ERASED]
    text = " ".join(words[:_MOST])
    digest = sha256(text.encode()).hexdigest()[:32]
    return (town, number, definition.id, digest, text)


@cache
def _searched(definition: Procedure | Register) -> dict[str, Fact]:
    """The facts that hold text of people's own words, by name."""
    return {f.id: f for f in definition.facts if f.kind in _TEXTS and not f.choices}


def _texts(fact: Fact, value: Any) -> Iterator[tuple[Fact, str]]:
    """The texts in a value, each with the fact or the column that it belongs to."""
    if fact.kind is Kind.ROWS:
        for row in value:
            for column in fact.rows:
                if column.kind in _TEXTS and not column.choices and row.get(column.id) is not None:
                    # A table is as personal as its most personal column.
                    said = column if is_personal(column) or not is_personal(fact) else fact
                    for _, text in _texts(column, row[column.id]):
                        yield said, text
    elif fact.kind is Kind.LIST:
        yield from ((fact, str(one)) for one in value)
    elif fact.kind is not Kind.DOCUMENT or not _DIGEST.fullmatch(str(value)):
        yield fact, str(value)


def write(rows: Sequence[tables.Row], *, fresh: bool) -> None:
    """Write the search rows of matters or entries; `fresh` where none of them was there before.
    An unchanged row is left alone."""
    there = [_written(row) for row in rows]
    if not there:
        return
    statement = f"INSERT INTO ledger_search ({_COLUMNS}) VALUES (%s, %s, %s, %s, %s)"
    if not fresh:
        statement += (
            " ON CONFLICT (town, number) DO UPDATE SET source = excluded.source,"
            " digest = excluded.digest, words = excluded.words"
            " WHERE ledger_search.digest <> excluded.digest"
        )
    with connection.cursor() as cursor:
        if fresh and connection.vendor == "postgresql" and len(there) > 1:
            with cursor.copy(f"COPY ledger_search ({_COLUMNS}) FROM STDIN") as copy:
                for row in there:
                    copy.write_row(row)
        else:
            cursor.executemany(statement, there)


def forget(town: str, numbers: Sequence[str]) -> None:
    """Take the rows of matters or entries away."""
    for part in tables.slices(numbers, tables.IN_LIMIT):
        slots = ", ".join(["%s"] * len(part))
        with connection.cursor() as cursor:
            cursor.execute(
                f"DELETE FROM ledger_search WHERE town = %s AND number IN ({slots})",
                [town, *part],
            )


def put_right(town: str, numbers: Sequence[str], wanted: Sequence[tables.Row]) -> int:
    """Let the rows of these numbers be the wanted ones; gives how many were not."""
    mine = {row[1]: row for row in wanted}
    there: dict[str, str] = {}
    for part in tables.slices(numbers, tables.IN_LIMIT):
        slots = ", ".join(["%s"] * len(part))
        there |= dict(
            tables.query(
                f"SELECT number, digest FROM ledger_search WHERE town = %s AND number IN ({slots})",
                [town, *part],
            )
        )
    stray = [number for number in there if number not in mine]
    wrong = [row for number, row in mine.items() if there.get(number) != row[3]]
    forget(town, stray)
    write(wrong, fresh=False)
    return len(stray) + len(wrong)


def _written(row: tables.Row) -> tables.Row:
    """A row with its words as the database takes them: PostgreSQL with the place of each."""
    if connection.vendor != "postgresql":
        return row
    said = (f"'{w}':{i}" for i, w in enumerate(row[4].split(" "), start=1) if w and w != _GAP)
    return (*row[:4], " ".join(said))


# --- questions ---------------------------------------------------------------------------------


def question(town: str, text: str) -> str:
    """What a search box says, as a question in the database's own words: every word must be there;
    "" where nothing is asked."""
    parts = [_part(town, word) for word in text[:200].split()[:_WORDS]]
    joint = " & " if connection.vendor == "postgresql" else " AND "
    return joint.join(f"({part})" for part in parts if part)


def named(town: str, values: Iterable[str]) -> str:
    """A question for whoever bears one of these personal values as a whole."""
    keys = vault()
    words = [_whole(keys, town, value) for value in values if value.strip()]
    return (" | " if connection.vendor == "postgresql" else " OR ").join(words)


def _part(town: str, word: str) -> str:
    """One word: plain, or as a part of a personal text, or as a personal value as a whole."""
    said, begun = asked(word)
    if not said:
        return ""
    keys = vault()
    hashed = [_hashed(keys, town, one) for one in said]
    whole = _whole(keys, town, word)
    if connection.vendor == "postgresql":
        one = " <-> ".join(f"'{w}'" for w in said) + (":*" if begun else "")
        return f"({one}) | ({' <-> '.join(hashed)}) | {whole}"
    return f'"{" ".join(said)}"{" *" if begun else ""} OR "{" ".join(hashed)}" OR {whole}'


def found_in(town: str, asking: str, *, source: str = "") -> tuple[str, list[str]]:
    """A statement that gives the numbers which answer a question, and its values."""
    where, more = (" AND s.source = %s", [source]) if source else ("", [])
    if connection.vendor == "postgresql":
        return (
            "SELECT s.number FROM ledger_search s"
            f" WHERE s.words @@ %s::tsquery AND s.town = %s{where}",
            [asking, town, *more],
        )
    # CROSS JOIN keeps the order: SQLite would ask the words of every row of the town otherwise.
    return (
        "SELECT s.number FROM ledger_search_fts f CROSS JOIN ledger_search s ON s.doc = f.rowid"
        f" WHERE f.words MATCH %s AND s.town = %s{where}",
        [asking, town, *more],
    )


def numbers(town: str, text: str, *, source: str = "") -> RawSQL | None:
    """The numbers that answer what a search box says, for a filter `number__in`, of one procedure
    or register or of all; None where it asks for nothing that could be there."""
    asking = question(town, text)
    return RawSQL(*found_in(town, asking, source=source)) if asking else None
