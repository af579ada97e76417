"""A PostgreSQL server of one's own, in a temporary folder, for as long as one command runs.

    python tools/private_postgres.py COMMAND…

runs COMMAND with DATABASE_URL pointing at it. No port is opened, no cluster of the machine is
touched, nothing stays. Needs Debian's `postgresql` package, whose server programs it uses.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROLE = "huiyin"


def programs() -> Path:
    """The folder of the newest installed server's programs.

    Raises FileNotFoundError, naming the package, where there is none.
    """
    found = list(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    if found:
        return max(found, key=lambda path: float(path.parts[-3])).parent
    if path := shutil.which("initdb"):
        return Path(path).resolve().parent
    raise FileNotFoundError("no PostgreSQL server here; install the package postgresql")


@contextmanager
def private_postgres(*, durable: bool = False) -> Iterator[str]:
    """Start a server and give its DATABASE_URL; end it and remove its files afterwards.

    `durable` keeps every commit through a crash of the machine, as in production; tests can do
    without and are faster.
    """
    bin_ = programs()
    folder = Path(tempfile.mkdtemp(prefix="huiyin-pg-"))
    data = folder / "data"
    # The server refuses to run as root: there it runs as the package's own user.
    prefix = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
    if prefix:
        shutil.chown(folder, "postgres")
    folder.chmod(0o755)

    def run(program: str, *arguments: str) -> None:
        done = subprocess.run(
            [*prefix, str(bin_ / program), *arguments],
            cwd="/",
            text=True,
            stdin=subprocess.DEVNULL,
            # A file, not a pipe: the server keeps what it inherits, and a pipe would never end.
            stdout=(folder / "log").open("a"),
            stderr=subprocess.STDOUT,
        )
        if done.returncode:
            raise RuntimeError(f"{program} failed:\n{(folder / 'log').read_text()[-2000:]}")

    settings = {"listen_addresses": "", "unix_socket_directories": str(folder)}
    if not durable:
        settings |= {"fsync": "off", "full_page_writes": "off"}
    options = " ".join(f"-c {name}='{value}'" for name, value in settings.items())
    try:
        locale = ("--encoding=UTF8", "--locale=C.UTF-8")
        run("initdb", "-D", str(data), "-U", ROLE, "--auth=trust", *locale, "--no-sync")
        run("pg_ctl", "-D", str(data), "-w", "-t", "60", "-o", options, "start")
        run("createdb", "-h", str(folder), "-U", ROLE, ROLE)
        yield f"postgres://{ROLE}@/{ROLE}?host={folder}"
    finally:
        if (data / "postmaster.pid").exists():
            run("pg_ctl", "-D", str(data), "-w", "-m", "fast", "stop")
        shutil.rmtree(folder, ignore_errors=True)


def main(command: list[str]) -> int:
    if not command:
        print(__doc__, file=sys.stderr)
        return 2
    # Ended from outside, the server must go too: let `finally` run.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    try:
        with private_postgres() as url:
            return subprocess.run(command, env={**os.environ, "DATABASE_URL": url}).returncode
    except (FileNotFoundError, RuntimeError) as error:
        print(f"private_postgres: {error}", file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
