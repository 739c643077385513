"""比较 (comparing): several published reports side by side, never ranked over what is not comparable."""

from __future__ import annotations

from faheng.reports.comparing.comparison import Cell, Comparison, Row
from faheng.reports.comparing.side_by_side import compare

__all__ = ["Cell", "Comparison", "Row", "compare"]
