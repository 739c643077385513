"""How the figures of the catalogue are computed from records: one measure per indicator, in files by field of work.

An indicator without a measure here is one that no procedure feeds yet; it is said so, never guessed.
"""

from faheng.indicators.measures import Measure
from faheng.indicators.sources import (
    credit,
    decisions,
    disputes,
    hospitals,
    inspection,
    leadership,
    licensing,
    openness,
    penalty,
    sectors,
    team,
)

SOURCES: dict[str, Measure] = {
    **leadership.SOURCES,
    **decisions.SOURCES,
    **credit.SOURCES,
    **licensing.SOURCES,
    **inspection.SOURCES,
    **penalty.SOURCES,
    **sectors.SOURCES,
    **team.SOURCES,
    **disputes.SOURCES,
    **openness.SOURCES,
    **hospitals.SOURCES,
}
