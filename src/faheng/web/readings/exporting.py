"""导出: a reading with its corrections applied and marked, as JSON and XLSX, and the file that was read."""

from __future__ import annotations

import json
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse

from faheng.records import readings
from faheng.reports.reading.as_json import as_json
from faheng.web.readings.asking import asked, download
from faheng.web.readings.corrected import Corrected, corrected, state
from faheng.web.readings.workbook import workbook

FORMAT = "faheng.reading/1"


def export(request: HttpRequest, pk: int, form: str) -> HttpResponse:
    """导出 JSON 或者 XLSX."""
    found = corrected(readings.opened(pk, asked(request).viewer))
    name = found.opened.row.title or found.opened.row.name
    match form:
        case "json":
            return download(json.dumps(as_exported(found), ensure_ascii=False, indent=1), f"{name}.json")
        case "xlsx":
            return download(workbook(found), f"{name}.xlsx")
        case _:
            raise Http404


def original(request: HttpRequest, pk: int) -> HttpResponse:
    """原文件."""
    name, content = readings.original(pk, asked(request).viewer)
    return download(content, name)


def as_exported(found: Corrected) -> dict[str, Any]:
    """Return the public form of a reading with what people made of it: each figure says whether and how it was corrected."""
    row, public = found.opened.row, as_json(found.reading)
    by_key = {each.key: each for each in found.all}
    for key, figure in zip(found.keys, public["figures"], strict=True):
        each = by_key[key]
        figure |= {"number": key, "corrected": each.changed, "added": each.added}
        if each.changed and each.read:
            figure["as_read"] = state(each.read)
    return {
        "format": FORMAT,
        "file_sm3": row.sm3,
        "accepted_by": row.accepted_by or None,
        "accepted_at": row.accepted_at.isoformat() if row.accepted_at else None,
        **public,
        "removed": [{"number": each.key, "quote": each.figure.quote, **state(each.figure)} for each in found.all if each.removed],
        "corrections": [
            {
                "number": event.figure,
                "kind": event.deed.value,
                "before": event.before,
                "after": event.after,
                "reason": event.reason,
                "by": event.by,
                "at": event.at.isoformat(),
            }
            for event in found.opened.events
        ],
    }
