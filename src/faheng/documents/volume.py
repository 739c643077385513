"""案卷 (the case file): cover, catalogue with page numbers, every paper in order, attachments, 备考表; one PDF, the same bytes each time."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from faheng.documents.assembling import sheet
from faheng.documents.attachments import Contents, appended, joined
from faheng.documents.content import Sheet
from faheng.documents.covers import cover_rows
from faheng.documents.pdf import compiled, described
from faheng.documents.recorded import record_sheet
from faheng.engine.dossier import Dossier
from faheng.engine.procedure import Procedure, corrected
from faheng.engine.situation import Surroundings
from faheng.procedures.common.reading import said


@dataclass(frozen=True, slots=True)
class Item:
    """卷内文件: a sheet of the case file with its day."""

    sheet: Sheet
    day: str


def volume(procedure: Procedure, dossier: Dossier, around: Surroundings, today: date, contents: Contents | None = None) -> bytes:
    """Return the case file of a dossier as PDF.

    A paper that lacks elements says at its end what it lacks; an attachment whose bytes are not at hand is only listed.
    """
    effective = corrected(dossier, procedure)
    items = tuple(_items(procedure, dossier, around, today))
    files = tuple(appended(entry, attachment, contents) for entry in effective.entries for attachment in entry.attachments)
    body = compiled("volume.typ", {
        "cover": {"organisation": dossier.organisation.name, "title": f"{procedure.title}案卷", "rows": cover_rows(procedure, effective, around, today)},
        "sheets": [described(item.sheet) for item in items],
        "days": [item.day for item in items],
        "attachments": [{"title": file.title, "day": file.day, "pages": file.pages} for file in files],
        "volume": True,
        "first_page": 1,
    })  # fmt: skip
    return joined(body, files)


def _items(procedure: Procedure, dossier: Dossier, around: Surroundings, today: date) -> Iterator[Item]:
    effective = corrected(dossier, procedure)
    for entry in effective.entries:
        step = procedure.find(entry.step)
        day = said(step.day(entry))
        called = [paper for paper in step.papers if paper.called_for(entry)]
        for paper in called:
            yield Item(sheet(procedure, dossier, entry.seq, paper.key, around, today, whole=False), day)
        if not called:
            yield Item(record_sheet(step, effective, entry), day)
