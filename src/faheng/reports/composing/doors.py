"""起草之门: the annual report of an organisation and a year, as Word, PDF, HTML and JSON in a folder."""

import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from django.conf import settings

from faheng.documents.html import html
from faheng.documents.pdf import pdf
from faheng.documents.word import word
from faheng.engine.dossier import Dossier
from faheng.lake import doors as lake
from faheng.lake.doors import Book
from faheng.law.errors import WrongInput
from faheng.records import dossiers, lists, organisations
from faheng.records.errors import NotFound
from faheng.records.organisations import Bureau
from faheng.records.scope import SYSTEM
from faheng.reports.composing.outline import outline
from faheng.reports.composing.records_pages import address, write_pages
from faheng.reports.composing.stated import Stated
from faheng.reports.composing.writing import Draft, Writer

FILES = ("report.docx", "report.pdf", "report.html", "report.json")


@dataclass(frozen=True)
class Composed:
    """起草的结果: where the files lie and which figures they state."""

    folder: Path
    figures: tuple[Stated, ...]
    snapshot: str


def compose(org: str, year: int, folder: Path, today: date, snapshot: str = "") -> Composed:
    """Write the report of a year into a folder; `today` is its date. A named snapshot gives the figures of then.

    Raises:
        WrongInput: no such organisation, or the outline cannot be used.
    """
    bureau = _bureau(org)
    book = lake.book(bureau.path, year, snapshot)
    draft = drafted(bureau, book, today)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "report.docx").write_bytes(word(draft.sheet))
    (folder / "report.pdf").write_bytes(pdf(draft.sheet))
    (folder / "report.html").write_text(html(draft.sheet), encoding="utf-8")
    write_pages(folder, book, draft.figures)
    said = {"org": bureau.code, "year": year, "snapshot": book.snapshot.name, "figures": [figure.as_json() for figure in draft.figures]}
    (folder / "report.json").write_text(json.dumps(said, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return Composed(folder, tuple(draft.figures), book.snapshot.name)


def drafted(bureau: Bureau, book: Book, today: date) -> Draft:
    """Return the report of a bureau and a book as it would be written today, with every figure it states.

    Raises:
        WrongInput: the outline cannot be used.
    """
    writer = Writer(book, bureau.name, today, report_dossier(bureau, book.year, today), link=address)
    return writer.write(outline(Path(settings.FAHENG_HOME) / "outline.toml"))


def _bureau(org: str) -> Bureau:
    try:
        return organisations.get(org, SYSTEM)
    except NotFound:
        raise WrongInput(f"没有代码为“{org}”的机关", where="--org", mend="用 faheng init --org 建立，或检查代码") from None


def report_dossier(bureau: Bureau, year: int, today: date) -> Dossier | None:
    """Return the organisation's dossier of the annual report of a year, None where it has none."""
    page = lists.dossiers(SYSTEM, lists.Wanted(procedures=("annual_report",), organisation=bureau.code), limit=100)
    for row in page.rows:
        found = dossiers.load_dossier(row.pk, SYSTEM, today).dossier
        assigned = found.by_step.get("assign")
        if row.organisation_code == bureau.code and assigned and assigned[0].data.__dict__.get("year") == year:
            return found
    return None
