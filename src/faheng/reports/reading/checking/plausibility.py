"""互证 (plausibility): figures that agree only if something holds that the report does not say."""

from __future__ import annotations

import re
from collections.abc import Iterator

from faheng.indicators.relations import DOUBTS, TWINS, Doubt
from faheng.reports.reading.as_json import plain
from faheng.reports.reading.checking.facts import Report
from faheng.reports.reading.figure import Check


def twins(report: Report) -> Iterator[Check]:
    """两个名称: the same acts under two names."""
    for twin in TWINS:
        one, other = next(report.of(twin.one), None), next(report.of(twin.other), None)
        if one is None or other is None:
            continue
        equal = report.figures[one].value_norm == report.figures[other].value_norm
        shown = f"“{report.figures[one].label}”{plain(report.figures[one].value_norm)}与“{report.figures[other].label}”{plain(report.figures[other].value_norm)}"
        yield report.check("twin", f"{shown}：{twin.note}", holds=equal and not twin.asks, total=one, parts=(other,))


def doubts(report: Report) -> Iterator[Check]:
    """疑点: the rules of the catalogue on pairs of figures."""
    for doubt in DOUBTS:
        for one in report.of(doubt.one):
            other = next(report.of(doubt.other), None)
            if other is None or not _applies(report, doubt, one, other):
                continue
            values = f"{plain(report.figures[one].value)}{report.figures[one].unit or ''} 与 {plain(report.figures[other].value)}{report.figures[other].unit or ''}"
            yield report.check(doubt.kind, f"{doubt.note}（{values}）", holds=False, total=one, parts=(other,))
            break


def _applies(report: Report, doubt: Doubt, one: int, other: int) -> bool:
    first, second = report.figures[one].value_norm, report.figures[other].value_norm
    if first is None or second is None:
        return False
    if doubt.words and not re.search(doubt.words, report.sentence(one)):
        return False
    if doubt.kind == "equipment" and "全过程" not in report.text:
        return False
    if doubt.kind == "inside" and report.figures[one].part_of_figure == other:
        return False
    match doubt.when:
        case "<":
            return first < second
        case ">":
            return first > second
        case "0<":
            return first == 0 < second
        case _:
            return True


def review_gate(report: Report) -> Iterator[Check]:
    """重大法制审核减去不予处罚，应与送达的听证告知书相当 (a plausibility, stated by no report)."""
    reviews, spared, notices = (
        next(report.of(i), None) for i in ("major-decision-legal-reviews", "major-decision-reviews-no-penalty", "hearing-notices-served")
    )
    if reviews is None or spared is None or notices is None:
        return
    left = (report.figures[reviews].value_norm or 0) - (report.figures[spared].value_norm or 0)
    told = report.figures[notices].value_norm or 0
    message = f"重大法制审核减去不予处罚为{left}，送达听证告知书{told}"
    yield report.check(
        "plausible",
        message + ("，相符" if left == told else "，不相符，报告没有说明"),
        holds=left == told,
        total=notices,
        parts=(reviews, spared),
    )
