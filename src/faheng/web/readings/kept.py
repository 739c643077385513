"""存取: a reading as the records keep it, and back again without loss."""

from __future__ import annotations

from pydantic import TypeAdapter

from faheng.records.readings import Opened, Read
from faheng.reports.reading import Reading
from faheng.reports.reading.as_json import as_json

WHOLE = TypeAdapter(Reading)


def to_keep(reading: Reading) -> Read:
    """Return a reading as the records keep it: in the public form, and without loss."""
    exact = WHOLE.dump_python(reading, mode="json")
    del exact["text"]
    return Read(reading.text, as_json(reading), exact, len(reading.figures), reading.title or "", reading.organisation or "", reading.year)


def as_read(opened: Opened) -> Reading:
    """Return what was read, as it was read."""
    return WHOLE.validate_python({**opened.exact, "text": opened.text})
