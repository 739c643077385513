"""一并: several doors in one transaction; in a rehearsal (试算) nothing of it stays."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import transaction


@contextmanager
def together(*, rehearsal: bool = False) -> Iterator[None]:
    """Let the doors called within stand or fall together; after a rehearsal all is as it was."""
    with transaction.atomic():
        yield
        if rehearsal:
            transaction.set_rollback(True)
