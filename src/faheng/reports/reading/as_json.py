"""JSON 形式 (as_json): a reading in the public shape of `faheng extract --json`; extra keys may be added."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from faheng.reports.reading.figure import Check, Figure, Reading, Section


def files_as_json(readings: Iterable[Reading]) -> dict[str, Any]:
    return {"files": [as_json(reading) for reading in readings]}


def as_json(reading: Reading) -> dict[str, Any]:
    """One file."""
    return {
        "file": reading.name,
        "title": reading.title,
        "organisation": reading.organisation,
        "year": reading.year,
        "signed": reading.signed,
        "encoding": reading.encoding,
        "encoding_repairs": [str(repair) for repair in reading.repairs],
        "figures": [_figure(figure, reading) for figure in reading.figures],
        "checks": [_check(check) for check in reading.checks],
        "sections": [_section(section) for section in reading.sections],
        "missing_sections": list(reading.missing_sections),
    }


def plain(value: Decimal | None) -> str | None:
    """A number without exponent or idle zeros: 4.80E+4 → 48000."""
    if value is None:
        return None
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _figure(figure: Figure, reading: Reading) -> dict[str, Any]:
    return {
        "indicator": figure.indicator,
        "label": figure.label,
        "value": plain(figure.value),
        "unit": figure.unit,
        "value_norm": plain(figure.value_norm),
        "unit_norm": figure.unit_norm,
        "qualifier": figure.qualifier,
        "redacted": figure.redacted,
        "quote": figure.quote,
        "start": figure.start,
        "end": figure.end,
        "part_of": figure.part_of,
        "period": figure.period,
        "subset_of": figure.subset_of,
        "part_of_figure": figure.part_of_figure,
        "as_of": figure.as_of,
        "form": figure.form,
        "fact_kind": figure.fact_kind,
        "mask_len": figure.mask_length,
        "upper": plain(figure.upper),
        "numerator": plain(figure.base[0]) if figure.base else None,
        "denominator": plain(figure.base[1]) if figure.base else None,
        "unit_inferred": figure.unit_inferred,
        "direction": figure.direction,
        "dims": dict(figure.dims),
        "section": figure.section,
        "reason": figure.reason,
        "doubts": list(figure.doubts),
        "sentence": reading.sentence_of(figure),
    }


def _check(check: Check) -> dict[str, Any]:
    return {
        "kind": check.kind,
        "total": check.total,
        "parts": list(check.parts),
        "holds": check.holds,
        "message": check.message,
        "sentences": list(check.sentences),
    }


def _section(section: Section) -> dict[str, Any]:
    return {"kind": section.kind, "title": section.title, "start": section.start, "end": section.end, "level": section.level}
