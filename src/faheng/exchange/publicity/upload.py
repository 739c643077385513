"""双公示报送表 (upload): the decisions of a period as rows, and the file that the platform takes."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import xlsxwriter

from faheng.exchange.publicity.fields import LICENCE, PENALTY, Decision, Field
from faheng.procedures import catalogue
from faheng.records.scope import Viewer
from faheng.records.whole import whole

RISKY = ("=", "+", "-", "@", "\t", "\r")
"""A text that begins so would be a formula in a spreadsheet."""


@dataclass(frozen=True, slots=True)
class Upload:
    """一种报送表: of which procedures and step. 当场处罚 is not shown on the platform (CRD), so it is not uploaded."""

    title: str
    procedures: tuple[str, ...]
    step: str
    fields: tuple[Field, ...]


UPLOADS: Mapping[str, Upload] = {
    "penalty": Upload("行政处罚", ("penalty.ordinary",), "decide", PENALTY),
    "licence": Upload("行政许可", ("licence", "registration"), "grant", LICENCE),
}


@dataclass(frozen=True, slots=True)
class Row:
    """一行; `lacking` names the required fields that are empty."""

    number: str
    values: tuple[str, ...]
    lacking: tuple[str, ...]


def rows(kind: str, organisation: str, viewer: Viewer, since: date, until: date) -> Iterator[Row]:
    """Yield the decisions made in a period (both days inclusive), of an organisation and those below it.

    Raises:
        NotFound: the viewer may not see the organisation.
    """
    upload, procedures = UPLOADS[kind], catalogue()
    for dossier in whole(upload.procedures, viewer, organisation=organisation, opened_to=until):
        step = procedures[dossier.procedure].step(upload.step)
        entry = dossier.last(step)
        if entry and since <= step.day(entry) <= until:
            decision = Decision(dossier, step, entry)
            values = tuple(str(field.read(decision)) for field in upload.fields)
            lacking = tuple(field.name for field, value in zip(upload.fields, values, strict=True) if field.required and not value)
            yield Row(decision.text("number") or dossier.number, values, lacking)


def write(kind: str, found: Sequence[Row], path: Path) -> None:
    """Write the rows as .xlsx or .csv: a line of codes, a line of names, then the rows, all of them texts."""
    fields = UPLOADS[kind].fields
    lines = [[field.code for field in fields], [field.name for field in fields], *(row.values for row in found)]
    if path.suffix.lower() == ".csv":
        with path.open("w", encoding="utf-8-sig", newline="") as file:
            csv.writer(file).writerows([_harmless(value) for value in line] for line in lines)
        return
    with xlsxwriter.Workbook(str(path), {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}) as book:
        sheet = book.add_worksheet(UPLOADS[kind].title)
        text, quoted = book.add_format({"num_format": "@"}), book.add_format({"num_format": "@", "quote_prefix": True})
        sheet.freeze_panes(2, 1)
        sheet.set_column(0, len(fields) - 1, 20, text)
        for place, line in enumerate(lines):
            for column, value in enumerate(line):
                sheet.write_string(place, column, value, quoted if value.startswith(RISKY) else text)


def _harmless(value: str) -> str:
    return f"'{value}" if value.startswith(RISKY) else value
