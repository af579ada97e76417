"""A process of its own that appends: told which town and how often, it says what was acknowledged.

python -m tests.ledger.appender TOWN NAME COUNT     prints one sequence number a line
"""

from __future__ import annotations

import sys
from datetime import date

import django


def main(town: str, name: str, count: int) -> None:
    django.setup()
    from huiyin.kernel import registry

    registry.ROOMS = ("huiyin.organs",)
    from tests.ledger.stub import CLERK

    from huiyin.ledger import service

    # Half of the acts are a matter's, half are notes beside it.
    number = ""
    for i in range(count):
        if i % 2 == 0:
            facts = {"subject": f"{name}-{i}", "writer_name": name}
            done = service.open(
                town, "stub.letter", facts=facts, actors=[CLERK], at=date(2020, 2, 3)
            )
            number, seq = done.number, done.seq
        else:
            seq = service.note(town, number, f"{name}-{i}", actors=[CLERK])
        sys.stdout.write(f"{seq}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
