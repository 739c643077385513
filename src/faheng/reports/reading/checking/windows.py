"""期间 (windows): figures “for the year” in a report signed before the year ended, and figures that stop earlier."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from faheng.reports.reading.checking.facts import Report
from faheng.reports.reading.figure import Check

WHOLE_YEAR = re.compile(r"全年|年度内|一年来|本年度共|全年度")


def windows(report: Report) -> Iterator[Check]:
    if report.year is None:
        return
    last = f"{report.year}-12-31"
    if report.signed and f"{report.year}-01-01" < report.signed < last:
        whole = tuple(
            at for at, figure in enumerate(report.figures) if figure.period == str(report.year) and WHOLE_YEAR.search(report.sentence(at))
        )
        if whole:
            message = f"报告于{report.signed}签发，早于{last}，却有{len(whole)}个数字称为“全年”；统计截止日没有写明"
            yield report.check("window", message, holds=False, parts=whole)
    yield from _mixed(report)


def _mixed(report: Report) -> Iterator[Check]:
    """Some figures stop at a stated day while the others are given for the year."""
    stopped: dict[str, list[int]] = defaultdict(list)
    yearly = 0
    for at, figure in enumerate(report.figures):
        if figure.as_of and figure.as_of < f"{report.year}-12-31" and figure.as_of.startswith(str(report.year)):
            stopped[figure.as_of].append(at)
        elif figure.period == str(report.year) and figure.fact_kind == "result":
            yearly += 1
    if not yearly:
        return
    for day, places in stopped.items():
        yield report.check("as_of", f"{len(places)}个数字截至{day}，其余{yearly}个按全年表述，口径不一", holds=False, parts=tuple(places))
