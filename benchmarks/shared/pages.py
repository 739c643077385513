"""The site as `faheng serve` serves it, for the same gunicorn as the floor."""

from __future__ import annotations

from django.core.wsgi import get_wsgi_application

from faheng.cli._django import setup
from faheng.cli._server import warm_up

setup()
application = get_wsgi_application()
warm_up()
