"""A bureau, the public command, and workbooks as offices keep them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, NamedTuple

import openpyxl
import pytest

from faheng.cli import main
from faheng.records import organisations


class Called(NamedTuple):
    """What a command did: exit code, standard output, standard error."""

    code: int
    out: str
    err: str


Call = Callable[..., Called]


@pytest.fixture
def bureau(db: None) -> str:
    """The code of the only bureau."""
    return organisations.create(code="990101", name="甲区卫生健康局", abbreviation="甲卫").code


@pytest.fixture
def faheng(capsys: pytest.CaptureFixture[str]) -> Call:
    """The command faheng, called as a user calls it."""

    def call(*arguments: str | Path) -> Called:
        capsys.readouterr()
        with pytest.raises(SystemExit) as left:
            main([*map(str, arguments)])
        shown = capsys.readouterr()
        return Called(int(left.value.code or 0), shown.out, shown.err)

    return call


@pytest.fixture
def workbook(tmp_path: Path) -> Callable[..., Path]:
    """Makes a workbook of rows."""

    def make(rows: Iterable[Iterable[Any]], name: str = "台账.xlsx", sheet: str = "台账", merges: Iterable[str] = ()) -> Path:
        book = openpyxl.Workbook()
        page = book.active
        assert page is not None
        page.title = sheet
        for row in rows:
            page.append([*row])
        for cell in (cell for row in page.iter_rows() for cell in row if isinstance(cell.value, str)):
            cell.data_type = "s"  # a text that begins with = is a text
        for area in merges:
            page.merge_cells(area)
        path = tmp_path / name
        book.save(path)
        return path

    return make
