"""合计 (sums): totals against their parts, wholes against what lies inside them, figures stated twice."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal

from faheng.indicators import ALL
from faheng.indicators.relations import COMPONENTS, LINES, SUBSETS, SUMS
from faheng.reports.reading.as_json import plain
from faheng.reports.reading.checking.facts import Report
from faheng.reports.reading.figure import Check

#: Parts that leave no more than this open were meant to be all of it.
MEANT_WHOLE = Decimal("0.15")
_COMPLETE = {relation.total: relation.parts for relation in SUMS}


def sums(report: Report) -> Iterator[Check]:
    """合计与分项: parts that the text names as parts."""
    parts_of: dict[int, list[int]] = defaultdict(list)
    for at, figure in enumerate(report.figures):
        if figure.part_of_figure is not None:
            parts_of[figure.part_of_figure].append(at)
    for total, parts in parts_of.items():
        values = [report.figures[at].value_norm for at in parts]
        whole = report.figures[total].value_norm
        if whole is None or any(value is None for value in values):
            continue
        yield _sum(report, total, tuple(parts), whole, sum((value for value in values if value is not None), Decimal(0)))


def _sum(report: Report, total: int, parts: tuple[int, ...], whole: Decimal, together: Decimal) -> Check:
    name = report.figures[total].label
    stated = f"“{name}”{plain(whole)}，分项合计{plain(together)}"
    if together == whole:
        return report.check("sum", f"{stated}，相等", holds=True, total=total, parts=parts)
    if together > whole:
        each = all((report.figures[at].value_norm or 0) <= whole for at in parts)
        alone = each and not _complete(report, total, parts) and _of_one_catalogue(report, total, parts)
        if alone:
            return report.check("subset", f"{stated}，各项都不超过总数", holds=True, total=total, parts=parts)
        return report.check("sum", f"{stated}，超出{plain(together - whole)}", holds=False, total=total, parts=parts)
    if _complete(report, total, parts) or (len(parts) > 1 and whole - together <= MEANT_WHOLE * whole):
        return report.check("sum", f"{stated}，相差{plain(whole - together)}", holds=False, total=total, parts=parts)
    return report.check("subset", f"{stated}，其余{plain(whole - together)}没有列出", holds=True, total=total, parts=parts)


def _complete(report: Report, total: int, parts: tuple[int, ...]) -> bool:
    """Whether the catalogue says that these parts are all."""
    wanted = _COMPLETE.get(report.figures[total].indicator or "")
    return wanted is not None and set(wanted) <= {report.figures[at].indicator for at in parts}


def _of_one_catalogue(report: Report, total: int, parts: tuple[int, ...]) -> bool:
    """Parts that the catalogue knows as overlapping subsets (即办件 and 秒批) or as several stages (已结)."""
    whole = report.figures[total].indicator
    known = {(r.part, r.whole) for r in (*SUBSETS, *COMPONENTS)}
    return all((report.figures[at].indicator or "", whole or "") in known for at in parts)


def subsets(report: Report) -> Iterator[Check]:
    """包含关系: a part of the year's work is never more than the whole."""
    for at, figure in enumerate(report.figures):
        if figure.subset_of is None or figure.value_norm is None:
            continue
        for whole in report.of(figure.subset_of):
            value = report.figures[whole].value_norm
            if value is None or report.figures[whole].unit_norm != figure.unit_norm:
                continue
            holds = figure.value_norm <= value
            says = "不超过" if holds else "超过了"
            yield report.check(
                "subset",
                f"“{figure.label}”{plain(figure.value_norm)}{says}“{report.figures[whole].label}”{plain(value)}",
                holds=holds,
                total=whole,
                parts=(at,),
            )
            break


def remainders(report: Report) -> Iterator[Check]:
    """分项之外的余数: campaigns and lines that are named add up to less than the year's total."""
    for indicator, lines in LINES.items():
        total = next(report.of(indicator), None)
        parts = tuple(at for line in lines for at in report.of(line))
        if total is None or len(parts) < 2:
            continue
        whole = report.figures[total].value_norm or Decimal(0)
        together = sum((report.figures[at].value_norm or Decimal(0) for at in parts), Decimal(0))
        if not whole or together == whole:
            continue
        unit = report.figures[total].unit_norm or ""
        largest = max(parts, key=lambda at: report.figures[at].value_norm or Decimal(0))
        share = (report.figures[largest].value_norm or Decimal(0)) / whole * 100
        message = (
            f"“{ALL[indicator].title}”{plain(whole)}{unit}，已列明的专项和条线合计{plain(together)}{unit}（{together / whole * 100:.1f}%），"
            f"其余{plain(whole - together)}{unit}没有说明；最大一项占{share:.1f}%"
        )
        yield report.check("remainder", message, holds=False, total=total, parts=parts)


def repeats(report: Report) -> Iterator[Check]:
    """重复的数字: the same figure stated twice is equal."""
    groups: dict[tuple[object, ...], list[int]] = defaultdict(list)
    for at, figure in enumerate(report.figures):
        if figure.value is None or figure.form == "implied" or figure.fact_kind == "plan":
            continue
        key = figure.indicator or (figure.label if len(figure.label) > 5 else None)
        if key:
            groups[key, figure.period, tuple(sorted(figure.dims.items())), figure.direction].append(at)
    for places in groups.values():
        if len(places) < 2:
            continue
        if len({report.figures[at].unit_norm for at in places}) > 1 and len({report.figures[at].value_norm for at in places}) > 1:
            continue
        first, *others = places
        values = [report.figures[at].value_norm for at in places]
        holds = len(set(values)) == 1
        shown = "、".join(f"{plain(value)}" for value in values)
        yield report.check(
            "repeat",
            f"“{report.figures[first].label}”先后写作{shown}" + ("，一致" if holds else "，不一致"),
            holds=holds,
            total=first,
            parts=tuple(others),
        )
