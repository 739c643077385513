"""Invented reports with their figures marked in place: ⟦number[~余][#value]|unit|indicator or -|label⟧, implied ones ⟦=value:words|indicator⟧."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

import pytest

FIXTURES = Path(__file__).parent / "fixtures"
MARK = re.compile(
    r"⟦(?:=(?P<implied>\d+):(?P<words>[^|⟧]+)\|(?P<what>[^|⟧]+)|(?P<num>[^~#|⟧]+)(?:~(?P<mid>[^#|⟧]+))?(?:#(?P<value>[\d.]+))?\|(?P<unit>[^|⟧]*)\|(?P<indicator>[^|⟧]+)\|(?P<label>[^|⟧]+))⟧"
)


@dataclass(frozen=True)
class Marked:
    """One figure that a person marked in an invented report."""

    start: int
    end: int
    value: Decimal | None
    unit: str | None
    indicator: str | None
    label: str
    form: str


@dataclass(frozen=True)
class MarkedReport:
    name: str
    text: str
    figures: tuple[Marked, ...]


def read_marked(path: Path) -> MarkedReport:
    source = path.read_text(encoding="utf-8")
    pieces: list[str] = []
    figures: list[Marked] = []
    at = length = 0
    for m in MARK.finditer(source):
        pieces.append(source[at : m.start()])
        length += m.start() - at
        if m["implied"]:
            shown, value, form = m["words"], Decimal(m["implied"]), "implied"
            figures.append(Marked(length, length + len(shown), value, None, m["what"], m["words"], form))
        else:
            number, unit = m["num"], m["unit"]
            shown = number + (m["mid"] or "") + unit
            value = None if "*" in number else Decimal(m["value"] or number.replace(",", ""))
            form = "masked" if "*" in number else "arabic" if number.isascii() else "chinese"
            indicator = None if m["indicator"] == "-" else m["indicator"]
            figures.append(Marked(length, length + len(number), value, unit.replace("余", "") or None, indicator, m["label"], form))
        pieces.append(shown)
        length += len(shown)
        at = m.end()
    pieces.append(source[at:])
    return MarkedReport(path.name, "".join(pieces), tuple(figures))


def all_marked(folder: str = ".") -> list[MarkedReport]:
    return [read_marked(path) for path in sorted((FIXTURES / folder).glob("*.txt"))]


@pytest.fixture(params=all_marked(), ids=lambda report: report.name)
def marked(request: pytest.FixtureRequest) -> MarkedReport:
    report: MarkedReport = request.param
    return report


@pytest.fixture(scope="session")
def unseen_reports() -> list[MarkedReport]:
    """Written and marked with the catalogue but without sight of the reader, and never read to mend it."""
    return all_marked("unseen")


@pytest.fixture(scope="session")
def all_reports() -> list[MarkedReport]:
    return all_marked()
