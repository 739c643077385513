"""比率 (ratios): percentages against the numerator and denominator stated beside them, and growth against its base."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from faheng.indicators.relations import RATIOS
from faheng.reports.reading.as_json import plain
from faheng.reports.reading.checking.facts import Report
from faheng.reports.reading.figure import Check, Figure

STEM = re.compile(r"([\u4e00-\u9fff]{2})率")


def ratios(report: Report) -> Iterator[Check]:
    """百分比: recomputed where its base is stated, else named as one that cannot be checked."""
    for at, figure in enumerate(report.figures):
        if figure.unit != "%" or figure.form == "implied" or figure.direction or figure.fact_kind in {"plan", "standard"}:
            continue
        base = _base(report, at)
        if figure.base is not None and figure.value is not None:
            yield _agrees(report, at, figure.value, *figure.base, ())
        elif base is None:
            value = f"{plain(figure.value)}%" if figure.value is not None else "（遮盖）"
            yield report.check("ratio_base", f"“{figure.label}”{value}没有写明分子和分母，无法核对", holds=False, parts=(at,))
        elif figure.value is not None:
            yield _recomputed(report, at, figure.value, base)


def _recomputed(report: Report, at: int, stated: Decimal, base: tuple[int, int]) -> Check:
    above, below = (report.figures[one].value_norm for one in base)
    if above is None or not below:
        return report.check("ratio_base", f"“{report.figures[at].label}”的分子或分母被遮盖，无法核对", holds=False, total=at, parts=base)
    return _agrees(report, at, stated, above, below, base)


def _agrees(report: Report, at: int, stated: Decimal, above: Decimal, below: Decimal, places: tuple[int, ...]) -> Check:
    """The percentage against its base: rounded or cut off, but not a whole step away."""
    figure = report.figures[at]
    exact = above / below * 100 if below else Decimal(0)
    exponent = stated.as_tuple().exponent
    step = Decimal(1).scaleb(exponent) if isinstance(exponent, int) else Decimal(1)
    holds = abs(exact - stated) < step or (bool(figure.qualifier) and exact >= stated)
    message = f"“{figure.label}”写作{plain(stated)}%，按{plain(above)}÷{plain(below)}为{exact:.2f}%"
    return report.check("ratio", message, holds=holds, total=at, parts=places)


def _base(report: Report, at: int) -> tuple[int, int] | None:
    """Numerator and denominator: those of the catalogue, else those in the same sentence."""
    figure = report.figures[at]
    if figure.indicator in RATIOS:
        above, below = RATIOS[figure.indicator]
        numerator, denominator = next(report.of(above), None), next(report.of(below), None)
        if numerator is not None and denominator is not None and figure.period == report.figures[numerator].period:
            return None if report.figures[denominator].sentence != report.figures[numerator].sentence else (numerator, denominator)
    stem = STEM.search(figure.label)
    if stem is None:
        return None
    before = [b for b in range(at - 1, -1, -1) if report.figures[b].sentence == figure.sentence and _counts(report.figures[b])]
    numerator = next((b for b in before if stem[1] in report.figures[b].label), None)
    if numerator is None:
        return None
    unit = report.figures[numerator].unit_norm
    least = report.figures[numerator].value_norm or Decimal(0)
    denominator = next(
        (b for b in before if b < numerator and report.figures[b].unit_norm == unit and (report.figures[b].value_norm or least) >= least),
        None,
    )
    return (numerator, denominator) if denominator is not None else None


def _counts(figure: Figure) -> bool:
    return figure.form != "implied" and figure.unit not in {None, "%"} and figure.fact_kind not in {"plan", "standard"}


def growth(report: Report) -> Iterator[Check]:
    """同比: growth against both years' numbers, or named as growth without its base."""
    for at, figure in enumerate(report.figures):
        if figure.direction is None or figure.unit not in {"%", None} or figure.value is None:
            continue
        pair = _years(report, at)
        if figure.base is not None:
            yield _grows(report, at, figure.value, *figure.base, ())
        elif pair is not None:
            now, then = (report.figures[one].value_norm or Decimal(0) for one in pair)
            yield _grows(report, at, figure.value, now, then, pair)
        else:
            yield report.check(
                "growth_base", f"“{figure.label}”{plain(figure.value)}%没有同时写明本期和上期的数字，无法核对", holds=False, parts=(at,)
            )


def _grows(report: Report, at: int, stated: Decimal, now: Decimal, then: Decimal, places: tuple[int, ...]) -> Check:
    """Growth against both numbers, rounded or cut off to the tenth, or to the whole percent where one is stated."""
    figure = report.figures[at]
    change = (now - then) / then * 100 if then else Decimal(0)
    signed = -stated if figure.direction == "down" else stated
    off = abs(change - signed)
    holds = off < 1 if stated % 1 == 0 else off <= Decimal("0.1")
    message = f"“{figure.label}”写作{plain(signed)}%，按{plain(now)}与{plain(then)}为{change:.2f}%"
    return report.check("growth", message, holds=holds, total=at, parts=places)


def _years(report: Report, at: int) -> tuple[int, int] | None:
    """The figure of this year and that of the year before, in the same sentence: of the pairs that count one thing the nearest."""
    figure = report.figures[at]
    beside = [
        b for b, other in enumerate(report.figures) if b != at and other.sentence == figure.sentence and _counts(other) and other.value_norm
    ]
    now = [b for b in beside if report.figures[b].period == str(report.year)]
    then = [b for b in beside if report.figures[b].period == str((report.year or 0) - 1)]
    pairs = [(a, b) for a in now for b in then if _one_thing(report.figures[a], report.figures[b])]
    return min(pairs, key=lambda pair: abs(pair[0] - at) + abs(pair[1] - at), default=None)


def _one_thing(one: Figure, other: Figure) -> bool:
    return one.unit_norm == other.unit_norm and one.indicator == other.indicator
