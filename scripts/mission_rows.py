"""Which rows of the mission the tests prove, read off the marks in tests/ without running them."""

from __future__ import annotations

import ast
import tomllib
from collections.abc import Iterator
from pathlib import Path

from faheng.indicators.indicator import TITLES, Domain

TESTS = Path(__file__).resolve().parents[1] / "tests"


def proofs() -> dict[str, tuple[str, ...]]:
    """Return for each row that is marked the files that hold its tests, relative to tests/."""
    found: dict[str, set[str]] = {}
    for path in sorted(TESTS.rglob("test_*.py")):
        source = path.read_text(encoding="utf-8")
        if "mission(" in source:
            for row in marked(ast.parse(source)):
                found.setdefault(row, set()).add(path.relative_to(TESTS).as_posix())
    return {row: tuple(sorted(files)) for row, files in found.items()}


def marked(tree: ast.AST) -> Iterator[str]:
    """Yield the rows named by marks: `pytest.mark.mission(…)`, and the first argument of a case of a table, `mission(…)`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            named = [each.value for each in node.args if isinstance(each, ast.Constant) and isinstance(each.value, str)]
            if isinstance(node.func, ast.Attribute) and node.func.attr == "mission":
                yield from named
            elif isinstance(node.func, ast.Name) and node.func.id == "mission":
                yield from named[:1]


def rows() -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    """Return all rows by domain, and those that wait, by what is lacking."""
    table = tomllib.loads((TESTS / "mission" / "rows.toml").read_text(encoding="utf-8"))
    return table["rows"], table["waiting"]


def page() -> Iterator[str]:
    """Yield the lines of docs/reference/mission.md: what is proved, where, and what is not yet."""
    known, waiting = rows()
    found = proofs()
    lacking = {row: reason for reason, some in waiting.items() for row in some}
    proved = sum(row in found for some in known.values() for row in some)
    yield from (f"业务清单共 {sum(map(len, known.values()))} 项，其中 {proved} 项有验收测试证明能在运行的系统中办理。", "")
    for domain, some in known.items():
        done = [row for row in some if row in found]
        yield from (f"## {domain} {TITLES[Domain(domain)]}（{len(done)}/{len(some)}）", "")
        yield from (f"* `{row}`：{'、'.join(f'`tests/{file}`' for file in found[row])}" for row in done)
        open_rows = [row for row in some if row not in found]
        if open_rows:
            yield from ("", "尚未证明：", "")
            yield from (f"* `{row}`：缺少{lacking.get(row, '')}" for row in open_rows)
        yield ""
