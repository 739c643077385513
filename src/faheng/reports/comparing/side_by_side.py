"""并列 (side by side): figures of several reports by indicator, with the reasons why some do not compare."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from statistics import median

from faheng.indicators import ALL
from faheng.indicators.indicator import Domain, Kind
from faheng.indicators.units import classes
from faheng.reports.comparing.comparison import Cell, Comparability, Comparison, Row, Source
from faheng.reports.reading import Figure, Reading

#: Work of officers, which a base of officers makes comparable.
OFFICERS_WORK = {Domain.INSPECTION_COORDINATION, Domain.SMART_SUPERVISION, Domain.PENALTY, Domain.SECTOR_SUPERVISION, Domain.QUALITY_TEAM}
PARTIES = re.compile(r"监管对象|监督对象|被监督单位|被监管单位|管理相对人")
#: Classes of measure words for matters and papers, 个 among them; 家, 人 and 次 count something else.
THINGS = {"案", "文", "个"}
#: Fewer comparable values than this show no outlier; beyond so many spreads from the middle one is out.
LEAST_FOR_OUTLIERS = 4
OUT = Decimal("3.5")


def compare(readings: Sequence[Reading]) -> Comparison:
    """Put the linked figures of the reports side by side, in the order of the catalogue."""
    sources = tuple(_source(reading) for reading in readings)
    cells: dict[str, list[Cell]] = {}
    for at, reading in enumerate(readings):
        for figure in _first_statements(reading):
            cells.setdefault(figure.indicator or "", []).append(_cell(at, figure, reading))
    rows = tuple(_judged(Row(ALL[key], tuple(cells[key])), sources) for key in ALL if key in cells)
    return Comparison(sources, rows)


def _source(reading: Reading) -> Source:
    officers = next((f.value for f in reading.figures if f.indicator == "enforcement-officers" and f.value), None)
    parties = next((f.value_norm for f in reading.figures if PARTIES.search(f.label) and f.unit_norm == "家" and f.value_norm), None)
    return Source(reading.name, reading.organisation or reading.name, reading.year, officers, parties)


def _first_statements(reading: Reading) -> list[Figure]:
    """Linked results, each indicator and dimension once, of the report's year where there is one; plans are no results."""
    seen: dict[tuple[object, ...], Figure] = {}
    earlier = str((reading.year or 0) - 1)
    for figure in sorted(reading.figures, key=lambda figure: figure.period == earlier):
        if figure.indicator and figure.fact_kind != Kind.PLAN:
            seen.setdefault((figure.indicator, *sorted(figure.dims.items())), figure)
    return list(seen.values())


def _cell(at: int, figure: Figure, reading: Reading) -> Cell:
    return Cell(
        at,
        figure.value_norm,
        figure.unit_norm,
        figure.label,
        figure.quote,
        " ".join(reading.sentence_of(figure).split()),
        figure.start,
        figure.period,
        figure.qualifier,
        figure.redacted,
        dict(figure.dims),
        Comparability.COMPARABLE,
        (),
        base=figure.base,
    )


def _judged(row: Row, sources: tuple[Source, ...]) -> Row:
    """Each cell with its flag, its values per base, and whether it stands out."""
    usual = next((unit for unit, _ in Counter(cell.unit for cell in row.cells if cell.unit).most_common(1)), None)
    others = [sources[cell.source] for cell in row.cells]
    cells = []
    for cell in row.cells:
        reasons = [*_reasons(row, cell, sources[cell.source], usual), *_of_other_year(sources[cell.source], others)]
        hard = any(reason.startswith("!") for reason in reasons)
        flag = Comparability.NOT if hard else Comparability.CAUTION if reasons else Comparability.COMPARABLE
        cells.append(_per_base(row, replace(cell, flag=flag, reasons=tuple(r.lstrip("!") for r in reasons)), sources[cell.source]))
    return Row(row.indicator, _outliers(cells))


def _reasons(row: Row, cell: Cell, source: Source, usual: str | None) -> list[str]:
    """Why the value does not simply compare; those that forbid it begin with an exclamation mark."""
    reasons = []
    if cell.redacted or cell.value is None:
        reasons.append("!原文遮盖了数字")
    reasons += _of_other_unit(row, cell, usual)
    if cell.period and "/" in cell.period:
        reasons.append(f"期间为{cell.period.replace('/', '至')}，不是全年")
    elif cell.period and source.year and cell.period != str(source.year):
        reasons.append(f"!期间是{cell.period}")
    if cell.dims.get("campaign"):
        reasons.append(f"!只是“{cell.dims['campaign']}”的数字")
    if cell.dims.get("scope"):
        reasons.append(f"范围是{cell.dims['scope']}")
    if cell.dims.get("platform"):
        reasons.append(f"只是“{cell.dims['platform']}”平台的数字")
    if cell.qualifier not in {None, "同比"}:
        reasons.append(f"带有“{cell.qualifier}”，不是确数")
    if row.indicator.kind is Kind.RATIO and cell.base is None:
        reasons.append("比率没有写明分子和分母")
    return reasons


def _of_other_unit(row: Row, cell: Cell, usual: str | None) -> list[str]:
    """单位不同: units that count the same sort of thing (份、件), and the general measure words (个、项), ask for care only."""
    if usual is None or cell.unit == usual:
        return []
    if cell.unit is None:
        return ["原文没有写计量单位"] if cell.value and row.indicator.kind is not Kind.RATIO else []
    ours, theirs = classes(cell.unit), classes(usual)
    alike = bool(ours & theirs) or bool(ours & THINGS and theirs & THINGS)
    return [f"{'' if alike else '!'}单位是{cell.unit}，其他报告是{usual}"]


def _of_other_year(source: Source, others: Sequence[Source]) -> list[str]:
    """年度不同: the year of one bureau beside another year of other bureaus; the years of one bureau are its own trend."""
    if len({other.organisation for other in others}) == 1 or source.year is None:
        return []
    years = Counter(other.year for other in others if other.year)
    usual = max(years, key=lambda year: (years[year], year))
    return [] if source.year == usual else [f"是{source.year}年的数字，其他报告是{usual}年"]


def _per_base(row: Row, cell: Cell, source: Source) -> Cell:
    """Per 100 officers and per 1,000 parties, for results of officers' work."""
    if cell.value is None or row.indicator.kind is not Kind.RESULT or row.indicator.domain not in OFFICERS_WORK:
        return cell
    officers = (cell.value * 100 / source.officers).quantize(Decimal("0.1")) if source.officers else None
    parties = (cell.value * 1000 / source.parties).quantize(Decimal("0.1")) if source.parties else None
    return replace(cell, per_100_officers=officers, per_1000_parties=parties)


def _outliers(cells: list[Cell]) -> tuple[Cell, ...]:
    """Far from the middle of the comparable values, measured by their median deviation."""
    values = [cell.value for cell in cells if cell.flag is Comparability.COMPARABLE and cell.value is not None]
    if len(values) < LEAST_FOR_OUTLIERS:
        return tuple(cells)
    middle = median(values)
    spread = median(abs(value - middle) for value in values)
    if not spread:
        return tuple(cells)
    far = [cell.flag is Comparability.COMPARABLE and cell.value is not None and abs(cell.value - middle) / spread > OUT for cell in cells]
    return tuple(replace(cell, outlier=out) for cell, out in zip(cells, far, strict=True))
