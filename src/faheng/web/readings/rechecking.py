"""重新核对: the checks of a reading after its figures were corrected."""

from __future__ import annotations

from dataclasses import replace

from faheng.reports.reading import Reading
from faheng.reports.reading.checking import checks
from faheng.reports.reading.layout import Layout
from faheng.reports.reading.mending import mend, unwrapped


def rechecked(reading: Reading) -> Reading:
    """Return the reading with its checks made again from its present figures."""
    mapped, _ = mend(reading.text)
    layout = Layout.of(unwrapped(mapped).text)
    return replace(reading, checks=checks(reading.figures, reading.text, layout, reading.year, reading.signed))
