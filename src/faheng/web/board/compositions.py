"""起草过的年度报告: each composition lies in FAHENG_HOME/reports/<org>/<year>/<snapshot>/, so that it can be had again as it was."""

from __future__ import annotations

import json
import re
import shutil
import zipfile
from dataclasses import dataclass
from datetime import date, datetime
from html import escape
from io import BytesIO
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from django.conf import settings
from django.urls import reverse

from faheng.records.errors import NotFound
from faheng.reports.composing.doors import compose
from faheng.reports.composing.records_pages import FOLDER

NOTE = "composed.json"
ARTICLE = re.compile(r'<article class="sheet">.*</article>', re.DOTALL)


@dataclass(frozen=True, slots=True)
class Composition:
    """一次起草: over which snapshot, when, by whom, and every figure that the report states (as in report.json)."""

    folder: Path
    year: int
    snapshot: str
    at: datetime
    by: str
    figures: tuple[dict[str, Any], ...]


def listed(org: str, year: int) -> list[Composition]:
    """Return the compositions of an organisation and year, the newest first."""
    found = [_read(path.parent, year) for path in _folder(org, year).glob(f"*/{NOTE}")]
    return sorted(found, key=lambda each: (each.at, each.snapshot), reverse=True)


def find(org: str, year: int, snapshot: str) -> Composition:
    """Return one composition.

    Raises:
        NotFound: there is none.
    """
    folder = _folder(org, year) / snapshot
    if not snapshot.isdecimal() or not (folder / NOTE).is_file():
        raise NotFound(snapshot)
    return _read(folder, year)


def make(org: str, year: int, today: date, *, by: str, at: datetime, snapshot: str) -> Composition:
    """Compose the report over a snapshot; it takes the place of an earlier one of the same snapshot once it is whole.

    Raises:
        WrongInput: no such organisation or snapshot, or the outline cannot be used.
    """
    fresh = _folder(org, year) / f".new-{at:%Y%m%d%H%M%S%f}"
    try:
        compose(org, year, fresh, today, snapshot)
        (fresh / NOTE).write_text(json.dumps({"by": by, "at": at.isoformat()}, ensure_ascii=False), encoding="utf-8")
        final = fresh.with_name(snapshot)
        if final.exists():
            shutil.rmtree(final)
        fresh.rename(final)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
    return find(org, year, snapshot)


def adopt(folder: Path, org: str, year: int, snapshot: str, *, by: str, at: datetime) -> Composition:
    """Show a report that was composed into another folder among those of the pages."""
    final = _folder(org, year) / snapshot
    shutil.copytree(folder, final, dirs_exist_ok=True)
    (final / NOTE).write_text(json.dumps({"by": by, "at": at.isoformat()}, ensure_ascii=False), encoding="utf-8")
    return find(org, year, snapshot)


def packed(made: Composition) -> bytes:
    """Return report.html with the pages of its records as one archive, in which the links lead on."""
    content = BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.write(made.folder / "report.html", "report.html")
        for path in sorted((made.folder / FOLDER).glob("*.html")):
            archive.write(path, f"{FOLDER}/{path.name}")
    return content.getvalue()


def article(made: Composition) -> str:
    """Return the report as a part of a page of this site: each figure leads to its records here, over the same snapshot."""
    found = ARTICLE.search((made.folder / "report.html").read_text(encoding="utf-8"))
    text = found[0] if found else ""
    for figure in made.figures:
        before = f"{FOLDER}/{figure['indicator']}{''.join(f'-{value}' for value in figure['dims'].values())}.html"
        after = records_url(figure, made.year, made.snapshot)
        text = text.replace(f'href="{escape(before)}"', f'href="{escape(after)}"')
    return text


def records_url(figure: dict[str, Any], year: int, snapshot: str) -> str:
    """Return the page of the records behind a figure, as they were in a snapshot."""
    asked = {"year": year, "snapshot": snapshot, **figure["dims"]}
    return f"{reverse('board:records', args=[figure['indicator']])}?{urlencode(asked)}"


def _folder(org: str, year: int) -> Path:
    return Path(settings.FAHENG_HOME) / "reports" / org / str(year)


def _read(folder: Path, year: int) -> Composition:
    note = json.loads((folder / NOTE).read_text(encoding="utf-8"))
    figures = json.loads((folder / "report.json").read_text(encoding="utf-8"))["figures"]
    return Composition(folder, year, folder.name, datetime.fromisoformat(note["at"]), note["by"], tuple(figures))
