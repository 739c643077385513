"""核对 (checking): whether the figures of one report agree with one another, as far as its text alone can show."""

from __future__ import annotations

from faheng.reports.reading.checking.checks import checks

__all__ = ["checks"]
