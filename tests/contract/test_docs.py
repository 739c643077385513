"""The pages of docs/ say what is there: every setting is documented, every link leads somewhere."""

from __future__ import annotations

import re
from pathlib import Path


def pages(root: Path) -> list[Path]:
    return [*root.glob("*.md"), *root.glob("docs/**/*.md")]


def test_every_setting_is_documented_and_every_documented_setting_exists(root: Path) -> None:
    read = set(re.findall(r"env\.\w+\(\"([A-Z_]+)\"", (root / "src/faheng/conf/settings.py").read_text()))
    table = re.findall(r"^\| `([A-Z_]+)` \|", (root / "docs/reference/settings.md").read_text(), re.MULTILINE)
    assert sorted(table) == sorted(read)


def test_every_link_of_a_page_leads_to_a_file(root: Path) -> None:
    links = [(page, link) for page in pages(root) for link in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", page.read_text())]
    assert len(links) > 5
    assert [f"{page.name}: {link}" for page, link in links if not (page.parent / link).exists()] == []


def test_the_readme_is_there_in_both_languages_with_the_two_commands(root: Path) -> None:
    for name in ("README.md", "README.zh-CN.md"):
        text = (root / name).read_text()
        assert all(command in text for command in ("make demo", "make test", "make check"))
