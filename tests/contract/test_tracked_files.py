"""What the project commits: no address of a package index, no path of somebody's machine, no long module."""

from __future__ import annotations

import ast
import re
import subprocess
from pathlib import Path

import pytest

MACHINE_PATH = re.compile(r"(?<![\w.])/(?:work|root|home|Users)/[\w.-]+")
INDEX_ADDRESS = re.compile(
    r"https?://[^\s\"']*(?:/simple\b|/pypi\b|registry\.|files\.pythonhosted|/npm/|:\d{4}/repository)|--(?:extra-)?index-url|--find-links",
    re.IGNORECASE,
)
LONGEST_MODULE = 400
LONGEST_FUNCTION = 50


def tracked(root: Path, *patterns: str) -> list[Path]:
    listing = subprocess.run(["git", "ls-files", "-z", "--", *patterns], cwd=root, capture_output=True, text=True, check=True)
    return [root / name for name in listing.stdout.split("\0") if name and (root / name).is_file()]


def texts(root: Path) -> dict[Path, str]:
    own = (path for path in tracked(root) if "/vendor/" not in str(path) and path != Path(__file__))
    return {path: path.read_bytes().decode(errors="replace") for path in own if path.stat().st_size < 2_000_000}


@pytest.mark.parametrize("pattern", [INDEX_ADDRESS, MACHINE_PATH], ids=["package index", "machine path"])
def test_no_tracked_file_names_an_index_or_a_machine(pattern: re.Pattern[str], root: Path) -> None:
    found = {f"{path.relative_to(root)}: {hit[0]}" for path, text in texts(root).items() for hit in pattern.finditer(text)}
    assert found == set()


def test_every_locked_library_has_its_hash(root: Path) -> None:
    for lock in tracked(root, "requirements/runtime.txt", "requirements/dev.txt", "requirements/uv.txt"):
        text = lock.read_text()
        names = re.findall(r"^([a-z0-9][\w.-]*)==[^ ]+ \\\n    --hash=sha256:", text, re.MULTILINE)
        assert len(names) == len(re.findall(r"^[a-z0-9][^\n]*==", text, re.MULTILINE)) > 0


def test_no_module_is_longer_than_four_hundred_lines(root: Path) -> None:
    own = [path for path in tracked(root, "*.py") if "/migrations/" not in str(path)]
    long = {str(path.relative_to(root)): count for path in own if (count := len(path.read_text().splitlines())) > LONGEST_MODULE}
    assert long == {}


def test_half_of_the_modules_have_at_most_eighty_lines(root: Path) -> None:
    lengths = sorted(len(path.read_text().splitlines()) for path in tracked(root, "src/*.py") if path.name != "__init__.py")
    assert lengths[len(lengths) // 2] <= 80


def test_no_function_is_longer_than_fifty_lines(root: Path) -> None:
    own = [path for path in tracked(root, "src/*.py", "scripts/*.py") if "/migrations/" not in str(path)]
    functions = ((path, node) for path in own for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.FunctionDef))
    long = [
        f"{path.relative_to(root)}: {node.name}" for path, node in functions if (node.end_lineno or 0) - node.lineno >= LONGEST_FUNCTION
    ]
    assert long == []


def test_no_module_is_called_utils(root: Path) -> None:
    assert [str(path) for path in tracked(root, "*.py") if path.stem in {"utils", "util", "helpers", "misc", "common"}] == []


def test_no_test_is_left_out_unseen(root: Path) -> None:
    left_out = re.compile(r"pytest\.(?:mark\.)?(?:skip|skipif|xfail|importorskip)\b")
    own = [path for path in tracked(root, "tests/*.py") if path != Path(__file__)]
    assert [str(path.relative_to(root)) for path in own if left_out.search(path.read_text())] == []
