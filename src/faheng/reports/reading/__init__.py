"""读报告 (reading): every figure of a published report, what it counts, and whether it adds up."""

from __future__ import annotations

from faheng.reports.reading.figure import Check, Figure, Reading, Repair, Section
from faheng.reports.reading.read import read_report, read_text, rechecked, required

__all__ = ["Check", "Figure", "Reading", "Repair", "Section", "read_report", "read_text", "rechecked", "required"]
