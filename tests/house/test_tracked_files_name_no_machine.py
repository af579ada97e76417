"""No tracked file names a package registry's host or a folder of one developer's machine."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

# In parts, so that this file does not name them either.
_REGISTRIES = (
    ("pypi", "org"),
    ("pythonhosted", "org"),
    ("registry", "npmjs", "org"),
    ("registry", "npmmirror", "com"),
    ("registry", "yarnpkg", "com"),
    ("pypi", "tuna", "tsinghua", "edu", "cn"),
    ("mirrors", "aliyun", "com"),
)
_HOST = re.compile("|".join(re.escape(".".join(parts)) for parts in _REGISTRIES))
_HOME = re.compile(r"(?<![\w.$}>*)-])/(?:home/\w+|root/|work/\w+)")


def tracked() -> list[Path]:
    done = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    paths = (ROOT / name for name in done.stdout.split("\0") if name)
    return [path for path in paths if path.is_file() and not path.is_symlink()]


def named(text: str) -> list[str]:
    """What a text says that holds on one machine or for one registry only."""
    places = [str(ROOT)] if str(ROOT) in text else []
    return [match[0] for match in (*_HOST.finditer(text), *_HOME.finditer(text))] + places


def test_no_tracked_file_names_a_registry_or_a_machine() -> None:
    found = {}
    for path in tracked():
        text = path.read_bytes().decode("utf-8", errors="ignore")
        if names := named(text):
            found[str(path.relative_to(ROOT))] = names
    assert found == {}


def test_what_is_looked_for_would_be_found() -> None:
    host = ".".join(_REGISTRIES[0])
    home = "/" + "home/somebody/code"
    assert named(f"https://{host}/simple see {home} or {ROOT}")[:2] == [host, home[:14]]
    assert named("a page at /desk/work/list, the folder ./var and /usr/lib/postgresql") == []
