"""Django's settings, from the environment alone.

HUIYIN_DATA            folder of all data (default ./var)
DATABASE_URL           another database than the SQLite file in that folder
HUIYIN_ALLOWED_HOSTS   names under which the site is reached, separated by commas
HUIYIN_HTTPS           1 where a proxy in front speaks TLS: secure cookies, strict transport
HUIYIN_DEBUG           1 while developing
HUIYIN_SITE            address of the site in reminders (https://fazhi.example.gov.cn)
HUIYIN_SMTP_HOST       server that sends reminders by mail; _PORT (465), _USER, _PASSWORD, _FROM
HUIYIN_SECOND_FACTOR   who must have a second factor: roles by id or title (管理员、负责人), or all;
                       none where it is not set
HUIYIN_OIDC_SERVER     address of the county's sign-in (OpenID Connect); _CLIENT, _SECRET, _NAME
                       (what its button says), _CLAIM (which claim is the user name)
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from csp.constants import NONE, SELF

from huiyin import database_url, logs
from huiyin.secret_key import secret_key


def _flag(name: str) -> bool:
    return os.environ.get(name, "").lower() in ("1", "true", "yes", "on")


PACKAGE = Path(__file__).resolve().parent
DATA = Path(os.environ.get("HUIYIN_DATA") or "var").resolve()
DEBUG = _flag("HUIYIN_DEBUG")
HTTPS = _flag("HUIYIN_HTTPS")
SECRET_KEY = secret_key(DATA)

_LOCAL = ["localhost", "127.0.0.1", "[::1]"]
_HOSTS = [name.strip() for name in os.environ.get("HUIYIN_ALLOWED_HOSTS", "").split(",")]
ALLOWED_HOSTS = [*_LOCAL, *(name for name in _HOSTS if name)]

INSTALLED_APPS = [
    "huiyin.desk",  # before allauth: its templates replace allauth's
    "huiyin.ledger",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.humanize",  # the list of passkeys loads it
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.usersessions",
    "axes",
    "csp",
    "django_htmx",
    "django_tasks",
    "django_tasks_db",
    "rules",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "huiyin.language.chosen_language",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "axes.middleware.AxesMiddleware",  # last, as it asks: it answers for a locked-out sign-in
]

ROOT_URLCONF = "huiyin.urls"
WSGI_APPLICATION = "huiyin.wsgi.application"

TEMPLATES: list[dict[str, Any]] = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "django.template.context_processors.i18n",
            ]
        },
    }
]

_DATABASE_URL = os.environ.get("DATABASE_URL", "")
DATABASES: dict[str, dict[str, Any]] = {
    "default": (
        database_url.parse(_DATABASE_URL)
        if _DATABASE_URL
        else database_url.sqlite(DATA / "huiyin.sqlite3")
    )
}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}

# Language and time
LANGUAGE_CODE = "zh-hans"
LANGUAGES = [("zh-hans", "简体中文"), ("en", "English")]
LOCALE_PATHS = [PACKAGE / "locale"]
USE_TZ = True
TIME_ZONE = "Asia/Shanghai"

# Accounts are opened by the town's administrator; nobody signs up (see accounts.py).
AUTHENTICATION_BACKENDS = [
    "axes.backends.AxesStandaloneBackend",  # first: refuses a locked-out sign-in
    "rules.permissions.ObjectPermissionBackend",
    "huiyin.desk.backend.SeatedBackend",
]
AUTH_PASSWORD_VALIDATORS: list[dict[str, Any]] = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in (
        "UserAttributeSimilarityValidator",
        "CommonPasswordValidator",
        "NumericPasswordValidator",
    )
]
AUTH_PASSWORD_VALIDATORS.append(
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 10},
    }
)
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "/desk/"
ACCOUNT_LOGIN_METHODS = {"username"}
ACCOUNT_SIGNUP_FIELDS = ["username*", "password1*", "password2*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_LOGOUT_REDIRECT_URL = "account_login"
ACCOUNT_SESSION_REMEMBER = False
ACCOUNT_ADAPTER = "huiyin.town_accounts.TownAccounts"  # wrong passwords are counted by axes
ACCOUNT_RATE_LIMITS = {"login_failed": "5/900s/key"}  # wrong codes of the second factor
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_TOTP_ISSUER = "回音"
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = not HTTPS  # on this very machine only: browsers see to it
SECOND_FACTOR = os.environ.get("HUIYIN_SECOND_FACTOR", "").strip()
AXES_FAILURE_LIMIT = 5
AXES_COOLOFF_TIME = 0.25  # hours
AXES_LOCKOUT_PARAMETERS = [["username", "ip_address"]]
AXES_USERNAME_CALLABLE = "huiyin.accounts.signing_in"
AXES_LOCKOUT_CALLABLE = "huiyin.accounts.locked_out"
AXES_RESET_ON_SUCCESS = True

# Signing in by the county's own accounts, where it offers that (see accounts.py).
OIDC_SERVER = os.environ.get("HUIYIN_OIDC_SERVER", "")
OIDC_CLAIM = os.environ.get("HUIYIN_OIDC_CLAIM") or "preferred_username"
if OIDC_SERVER:
    INSTALLED_APPS += ["allauth.socialaccount", "allauth.socialaccount.providers.openid_connect"]
    SOCIALACCOUNT_ADAPTER = "huiyin.county_accounts.CountyAccounts"
    SOCIALACCOUNT_LOGIN_ON_GET = True  # a form may not lead to another host (form-action)
    SOCIALACCOUNT_PROVIDERS = {
        "openid_connect": {
            "OAUTH_PKCE_ENABLED": True,
            "APPS": [
                {
                    "provider_id": "county",
                    "name": os.environ.get("HUIYIN_OIDC_NAME") or "统一身份认证",
                    "client_id": os.environ.get("HUIYIN_OIDC_CLIENT", ""),
                    "secret": os.environ.get("HUIYIN_OIDC_SECRET", ""),
                    "settings": {"server_url": OIDC_SERVER},
                }
            ],
        }
    }

# What leaves the server: reminders by number and link, where a way is set; else nothing. No page
# loads from another host or runs inline script.
SITE = (os.environ.get("HUIYIN_SITE") or "http://localhost:8000").rstrip("/")
EMAIL_HOST = os.environ.get("HUIYIN_SMTP_HOST", "")
EMAIL_BACKEND = f"django.core.mail.backends.{'smtp' if EMAIL_HOST else 'dummy'}.EmailBackend"
EMAIL_PORT = int(os.environ.get("HUIYIN_SMTP_PORT") or 465)
EMAIL_HOST_USER = os.environ.get("HUIYIN_SMTP_USER", "")
EMAIL_HOST_PASSWORD = os.environ.get("HUIYIN_SMTP_PASSWORD", "")
EMAIL_USE_SSL = EMAIL_PORT == 465
EMAIL_USE_TLS = EMAIL_PORT == 587
EMAIL_TIMEOUT = 20
DEFAULT_FROM_EMAIL = os.environ.get("HUIYIN_SMTP_FROM") or EMAIL_HOST_USER or "huiyin@localhost"
ROBOT_ADDRESSES = ["https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key="]
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF, "data:"],  # Tabler's icons and the second factor's QR code
        "font-src": [SELF],
        "connect-src": [SELF],
        "manifest-src": [SELF],
        "frame-src": [SELF],
        "form-action": [SELF],
        "frame-ancestors": [SELF],
        "base-uri": [NONE],
        "object-src": [NONE],
    }
}
X_FRAME_OPTIONS = "SAMEORIGIN"  # a letter's preview stands in a frame beside its form
SECURE_REFERRER_POLICY = "same-origin"

SESSION_ENGINE = "django.contrib.sessions.backends.db"
SESSION_COOKIE_NAME = "huiyin_session"
SESSION_COOKIE_AGE = 12 * 60 * 60  # a working day
SESSION_COOKIE_SECURE = HTTPS
CSRF_COOKIE_SECURE = HTTPS
if HTTPS:
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    SECURE_HSTS_SECONDS = 365 * 24 * 60 * 60
    CSRF_TRUSTED_ORIGINS = [f"https://{name}" for name in ALLOWED_HOSTS]

# Static files: collected by `huiyin up`, served by the same process under names with digests.
STATIC_URL = "/static/"
STATIC_ROOT = DATA / "static"
STORAGES = {
    "default": {
        "BACKEND": "django.core.files.storage.FileSystemStorage",
        "OPTIONS": {"location": DATA / "uploads"},
    },
    "staticfiles": {
        "BACKEND": (
            "django.contrib.staticfiles.storage.StaticFilesStorage"
            if DEBUG
            else "whitenoise.storage.CompressedManifestStaticFilesStorage"
        )
    },
}
FILE_UPLOAD_PERMISSIONS = 0o600
FILE_UPLOAD_DIRECTORY_PERMISSIONS = 0o700

LOGGING_CONFIG = "logging.config.dictConfig"
LOGGING = logs.settings(debug=DEBUG)
logs.configure()
