"""The WSGI application that `huiyin up` serves."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "huiyin.settings")

application = get_wsgi_application()
