"""Django 启动: only a command that touches the records starts Django."""

from __future__ import annotations

import os


def setup() -> None:
    """Start Django with the settings of this installation; a second call does nothing."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "faheng.conf.settings")
    import django

    django.setup()
