"""Vendored files are what VENDOR.md says they are, and no page loads anything from elsewhere."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

VENDOR = Path("src/faheng/web/components/static/vendor")


def test_each_file_has_the_digest_of_the_list(root: Path) -> None:
    rows = re.findall(
        r"^\| [\w.-]+ \| [\d.]+ \| (\S+)[^|]* \| `([0-9a-f]{64})` \|", (root / VENDOR / "VENDOR.md").read_text(), re.MULTILINE
    )
    folders = {path.name: path for path in [*(root / VENDOR).iterdir(), *(root / "tests/e2e/vendor").iterdir()]}
    listed = dict(rows)
    assert {name: hashlib.sha256(folders[name].read_bytes()).hexdigest() for name in listed} == listed
    assert set(folders) - set(listed) == {"VENDOR.md"}


def test_no_template_loads_a_script_or_style_from_another_site(root: Path) -> None:
    templates = (root / "src").rglob("templates/**/*.html")
    foreign = re.compile(r"<(?:script|link|img|iframe)\b[^>]*(?:src|href)=[\"']?(?:https?:)?//", re.IGNORECASE)
    assert [str(path.relative_to(root)) for path in templates if foreign.search(path.read_text())] == []


def test_no_template_has_an_inline_script_or_style(root: Path) -> None:
    inline = re.compile(
        r"<script(?![^>]*\b(?:src|type=[\"']application/json)[^>]*)[^>]*>|<style\b|\bstyle=[\"']|\bon(?:click|change|submit|load)=",
        re.IGNORECASE,
    )
    pages = (path for path in (root / "src").rglob("templates/**/*.html") if "web" in path.parts)
    assert [str(path.relative_to(root)) for path in pages if inline.search(path.read_text())] == []
