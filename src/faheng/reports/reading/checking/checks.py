"""全部核对 (checks): every check that the text of one report allows."""

from __future__ import annotations

from faheng.reports.reading.checking.facts import Report
from faheng.reports.reading.checking.numbering import numbering
from faheng.reports.reading.checking.plausibility import doubts, review_gate, twins
from faheng.reports.reading.checking.ratios import growth, ratios
from faheng.reports.reading.checking.sums import remainders, repeats, subsets, sums
from faheng.reports.reading.checking.windows import windows
from faheng.reports.reading.figure import Check, Figure
from faheng.reports.reading.layout import Layout

ALL = (sums, subsets, repeats, remainders, ratios, growth, windows, twins, doubts, review_gate, numbering)
TITLES = {
    "sum": "合计与分项",
    "subset": "部分不超过整体",
    "repeat": "重复的数字",
    "remainder": "分项之外的余数",
    "ratio": "百分比复算",
    "ratio_base": "百分比没有分子分母",
    "growth": "增幅复算",
    "growth_base": "增幅没有基数",
    "window": "未到年底称“全年”",
    "as_of": "统计截止日不一",
    "twin": "两个名称",
    "contradiction": "前后不符",
    "population": "范围不同",
    "inside": "是否包含没有说明",
    "coverage": "覆盖面没有说明",
    "denominator": "分母没有说明",
    "equipment": "装备与主张",
    "plausible": "互证",
    "numbering": "标题编号",
}


def checks(figures: tuple[Figure, ...], text: str, layout: Layout, year: int | None, signed: str | None) -> tuple[Check, ...]:
    """Run every check, in the order of `ALL`."""
    report = Report(figures, text, year, signed, layout)
    return tuple(check for check_of in ALL for check in check_of(report))
