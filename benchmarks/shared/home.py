"""An installation of the benchmark's own, gone when it ends. Import it before anything that reads the settings."""

from __future__ import annotations

import os

os.environ.pop("DATABASE_URL", None)

from django.core.management import call_command

from faheng.cli._django import setup
from faheng.testing.home import HOME

setup()

__all__ = ["HOME", "migrate"]


def migrate() -> None:
    """Create the tables."""
    call_command("migrate", verbosity=0)
