"""The English face: gettext catalogues under src/huiyin/locale.

    python tools/translations.py compile   write .mo files where they are older than their .po
    python tools/translations.py update    take new strings from the code into the .po files
    python tools/translations.py check     name untranslated, doubtful, missing, left-over strings

The source strings are Chinese, so only English has a catalogue. `update` and `check` need gettext.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "src/huiyin"
LANGUAGES = ("en",)


def catalogue(package: Path, language: str) -> Path:
    return package / "locale" / language / "LC_MESSAGES" / "django.po"


def read(path: Path) -> Catalog:
    with path.open("rb") as file:
        return read_po(file)


def compile_all() -> None:
    """Write the binary catalogues that Django reads."""
    for path in sorted(PACKAGE.glob("locale/*/LC_MESSAGES/*.po")):
        binary = path.with_suffix(".mo")
        if not binary.exists() or binary.stat().st_mtime < path.stat().st_mtime:
            with binary.open("wb") as file:
                write_mo(file, read(path))


def extract(package: Path) -> None:
    """Bring the catalogues below `package` up to date with its code and templates."""
    (package / "locale").mkdir(exist_ok=True)
    command = [sys.executable, "-m", "django", "makemessages", "--no-wrap", "--no-obsolete"]
    command += ["--add-location=file", "--ignore=static/vendor/*", "--ignore=tests/*"]
    for language in LANGUAGES:
        command.append(f"--locale={language}")
    environment = {**os.environ, "DJANGO_SETTINGS_MODULE": ""}
    subprocess.run(command, cwd=package, env=environment, check=True, stdout=subprocess.DEVNULL)


def faults() -> list[str]:
    """One sentence for each string that is not properly translated."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / "huiyin"
        shutil.copytree(PACKAGE, fresh, ignore=shutil.ignore_patterns("vendor", "__pycache__"))
        extract(fresh)
        found = []
        for language in LANGUAGES:
            now = read(catalogue(fresh, language)) if catalogue(fresh, language).exists() else []
            kept = catalogue(PACKAGE, language)
            held = {message.id for message in read(kept)} if kept.exists() else {""}
            for message in now:
                if not message.id:
                    continue
                if message.id not in held:
                    found.append(f"{language}: not in the catalogue: {message.id}")
                elif message.fuzzy:
                    found.append(f"{language}: doubtful (fuzzy): {message.id}")
                elif not message.string or not all(_forms(message.string)):
                    found.append(f"{language}: not translated: {message.id}")
            left = held - {message.id for message in now} - {""}
            found += [f"{language}: no longer used: {string}" for string in left]
    return sorted(found)


def _forms(string: str | tuple[str, ...]) -> tuple[str, ...]:
    return string if isinstance(string, tuple) else (string,)


def main() -> int:
    match sys.argv[1:]:
        case ["compile"]:
            compile_all()
        case ["update"]:
            extract(PACKAGE)
        case ["check"]:
            found = faults()
            print("\n".join(found) or "translations: complete")
            return 1 if found else 0
        case _:
            print(__doc__, file=sys.stderr)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
