"""部分与整体 (relating): which figure the text states as a part of which, and which lies inside which by its meaning."""

from __future__ import annotations

from faheng.reports.reading.figure import Figure


def related(figures: list[Figure]) -> list[Figure]:
    return figures
