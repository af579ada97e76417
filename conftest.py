"""What every test shares: settings, a private data folder, and the choice of tests by database.

It stands at the top because the tests of a line live in the line's own folder.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

import hypothesis
import pytest
from django.conf import settings

# Before Django reads its settings: no test touches the data folder of the person who runs it.
os.environ["DJANGO_SETTINGS_MODULE"] = "tests.settings"
_DATA = Path(tempfile.mkdtemp(prefix="huiyin-tests-"))
os.environ["HUIYIN_DATA"] = str(_DATA)
# A shared machine may be slow at any moment: no property fails by the clock.
hypothesis.settings.register_profile(
    "huiyin", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow]
)
hypothesis.settings.load_profile("huiyin")
settings.INSTALLED_APPS  # noqa: B018  (reads them now: pytest-django starts only what is configured)

_DATABASE_FIXTURES = {"db", "transactional_db", "django_db_setup", "live_server"}


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--database-only",
        action="store_true",
        help="run only the tests that use the database (the second run, on PostgreSQL)",
    )


def uses_database(item: pytest.Item) -> bool:
    """Whether a test reads or writes the database, by its marks or its fixtures."""
    if item.get_closest_marker("django_db") or item.get_closest_marker("database"):
        return True
    return bool(_DATABASE_FIXTURES & set(getattr(item, "fixturenames", ())))


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if not config.getoption("--database-only"):
        return
    left_out = [item for item in items if not uses_database(item)]
    config.hook.pytest_deselected(items=left_out)
    items[:] = [item for item in items if uses_database(item)]


@pytest.hookimpl(trylast=True)
def pytest_unconfigure() -> None:
    shutil.rmtree(_DATA, ignore_errors=True)


@pytest.fixture
def data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty data folder for a command that is run as its own process."""
    monkeypatch.setenv("HUIYIN_DATA", str(tmp_path / "var"))
    return tmp_path / "var"
