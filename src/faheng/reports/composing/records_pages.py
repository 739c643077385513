"""Pages of records (所据记录): for each figure of the report a page that lists the dossiers behind it, beside report.html."""

from pathlib import Path

from faheng.documents.content import Sheet, Table, paragraph
from faheng.documents.html import html
from faheng.lake.doors import Book
from faheng.lake.figures import Reference
from faheng.reports.composing.stated import Stated

FOLDER = "records"


def address(figure: Stated) -> str:
    """Return the address of a figure's page, relative to the report."""
    dims = "".join(f"-{value}" for _, value in figure.figure.dims)
    return f"{FOLDER}/{figure.indicator.id}{dims}.html"


def write_pages(folder: Path, book: Book, figures: list[Stated]) -> None:
    """Write a page for each figure."""
    (folder / FOLDER).mkdir(parents=True, exist_ok=True)
    for figure in figures:
        found = book.records(figure.indicator.id, dict(figure.figure.dims))
        (folder / address(figure)).write_text(html(_sheet(figure, found)), encoding="utf-8")


def _sheet(figure: Stated, found: list[Reference]) -> Sheet:
    rows = tuple((str(place), each.number, each.party, each.day.isoformat()) for place, each in enumerate(found, 1))
    said = paragraph(f"{figure.indicator.definition}本页数字：{figure.text}；所据记录 {figure.figure.value.records} 条。", flush=True)
    return Sheet("", figure.indicator.title, (said, Table(("序号", "案卷号", "当事人", "日期"), rows)))
