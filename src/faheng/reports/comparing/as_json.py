"""JSON 形式: the comparison for programs, and the options of its ECharts pictures."""

from __future__ import annotations

from typing import Any

from faheng.reports.comparing.comparison import Cell, Comparison, Row
from faheng.reports.reading.as_json import plain


def comparison_as_json(comparison: Comparison) -> dict[str, Any]:
    return {
        "format": "faheng.comparison/1",
        "sources": [
            {"file": s.name, "organisation": s.organisation, "year": s.year, "officers": plain(s.officers), "parties": plain(s.parties)}
            for s in comparison.sources
        ],
        "rows": [
            {
                "indicator": row.indicator.id,
                "title": row.indicator.title,
                "domain": row.indicator.domain,
                "cells": [_cell(cell) for cell in row.cells],
            }
            for row in comparison.rows
        ],
    }


def _cell(cell: Cell) -> dict[str, Any]:
    return {
        "source": cell.source,
        "value": plain(cell.value),
        "unit": cell.unit,
        "label": cell.label,
        "quote": cell.quote,
        "sentence": cell.sentence,
        "start": cell.start,
        "period": cell.period,
        "qualifier": cell.qualifier,
        "redacted": cell.redacted,
        "dims": cell.dims,
        "comparability": cell.flag,
        "reasons": list(cell.reasons),
        "per_100_officers": plain(cell.per_100_officers),
        "per_1000_parties": plain(cell.per_1000_parties),
        "outlier": cell.outlier,
        "numerator": plain(cell.base[0]) if cell.base else None,
        "denominator": plain(cell.base[1]) if cell.base else None,
        "corrected": cell.corrected or None,
    }


def charts(comparison: Comparison) -> list[dict[str, Any]]:
    """ECharts options, one bar chart per indicator that at least two reports state comparably."""
    return [_chart(row, comparison) for row in comparison.shared if len({cell.source for cell in row.comparable}) > 1]


def _chart(row: Row, comparison: Comparison) -> dict[str, Any]:
    cells = row.comparable
    return {
        "indicator": row.indicator.id,
        "option": {
            "aria": {"enabled": True},
            "title": {"text": row.indicator.title, "subtext": f"单位：{cells[0].unit or '无'}；只画可比的数字，不排名"},
            "tooltip": {"trigger": "axis"},
            "xAxis": {"type": "category", "data": [comparison.sources[cell.source].title for cell in cells]},
            "yAxis": {"type": "value"},
            "series": [{"type": "bar", "name": row.indicator.title, "data": [float(cell.value or 0) for cell in cells]}],
        },
    }
