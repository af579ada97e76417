"""The system packages that the pdf writer stands on, and what to say where they are missing."""

from __future__ import annotations

import shutil
import subprocess
from functools import cache

LIBRARIES = ("libpango-1.0-0", "libpangoft2-1.0-0", "libharfbuzz-subset0")
FONTS = ("fonts-noto-cjk", "fonts-arphic-ukai")


class MissingSystemLibrary(RuntimeError):
    """A system package is missing; `packages` are the Debian packages that mend it."""

    def __init__(self, what: str, packages: tuple[str, ...]) -> None:
        self.packages = packages
        super().__init__(
            f"{what}。请以管理员身份安装 Debian 软件包：apt-get install {' '.join(packages)}"
        )


@cache
def has_chinese_font() -> bool:
    """Whether fontconfig knows a font for simplified Chinese; True where it cannot be asked."""
    command = shutil.which("fc-list")
    if command is None:
        return True
    asked = subprocess.run(
        [command, ":lang=zh-cn", "family"], capture_output=True, check=False, timeout=60
    )
    return asked.returncode != 0 or bool(asked.stdout.strip())
