"""下载: a file to be kept under its Chinese name, never shown within a page."""

from __future__ import annotations

from urllib.parse import quote

from django.http import HttpResponse


def download(content: bytes, name: str) -> HttpResponse:
    """Return a file to be kept under its Chinese name."""
    answer = HttpResponse(content, content_type="application/octet-stream")
    answer["Content-Disposition"] = f"attachment; filename*=UTF-8''{quote(name)}"
    answer["Content-Security-Policy"] = "sandbox"
    return answer
