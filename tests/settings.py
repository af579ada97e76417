"""Settings of the tests: the product's own, with fast passwords and a database file of its own."""

import os

from huiyin.settings import *  # noqa: F403
from huiyin.settings import DATA, DATABASES, STORAGES

# The browser that a worker shares keeps a loop running; the tests themselves stay synchronous.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")

PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]

# A file, not memory: other processes must be able to open it, and WAL exists only in files.
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    DATABASES["default"]["TEST"] = {"NAME": str(DATA / "test.sqlite3")}

# Nothing is collected for a test; files are served from where they stand.
STORAGES = {
    **STORAGES,
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
STATIC_ROOT = DATA / "static"
STATIC_ROOT.mkdir(parents=True, exist_ok=True)  # whitenoise warns where there is none
