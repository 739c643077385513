"""Round trip: every figure that the outline of the annual report can state reads back with its value, unit and indicator."""

from __future__ import annotations

import re
from decimal import Decimal

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from faheng.indicators import ALL
from faheng.reports.composing.outline import DIMENSIONS, REFERENCE, Sentence, outline
from faheng.reports.reading import read_text

SENTENCES: tuple[tuple[str, Sentence], ...] = tuple(
    (part.title, sentence) for section in outline().sections for part in section.parts for sentence in part.sentences
)
CAMPAIGNS = ("医疗卫生行业“清风行动”专项整治", "打击非法行医专项行动", "放射卫生专项检查")


@st.composite
def years(draw: st.DrawFn) -> tuple[str, list[tuple[str, Decimal, str]]]:
    """A report in which some clauses have records and others have none, with any figures."""
    lines = ["二〇二五年法治政府建设年度报告", "2025年，某某区卫生健康局扎实推进法治建设。", "一、推进法治政府建设的主要举措和成效"]
    stated: list[tuple[str, Decimal, str]] = []
    part = ""
    for title, sentence in SENTENCES:
        if title != part:
            part = title
            lines.append(f"（一）{title}")
            lines.append("")
        told = []
        campaign = draw(st.sampled_from(CAMPAIGNS))
        figures = 0
        for outlined in sentence.clauses:
            clause = outlined
            names = [name for name in REFERENCE.findall(clause) if name not in DIMENSIONS]
            if names and not draw(st.booleans()):
                continue
            figures += len(names)
            for name in names:
                value, unit = draw(values(name)), ALL[name].unit or ""
                stated.append((name, value, unit))
                clause = clause.replace(f"{{{name}}}", f"{value}{unit}{draw(st.sampled_from(('', '（190/200）'))) if unit == '%' else ''}")
            told.append(clause.replace("{campaign}", campaign))
        if figures:
            lines[-1] += "，".join(told) + "。"
    lines += ["某某区卫生健康局", "2026年2月1日"]
    return "\n".join(lines), stated


def values(name: str) -> st.SearchStrategy[Decimal]:
    unit = ALL[name].unit or ""
    if "%" in unit:
        return st.decimals(0, 100, places=2)
    if "元" in unit or unit.startswith("万"):
        return st.decimals(0, 100_000, places=2)
    return st.integers(1, 10**6).filter(lambda n: not 1990 <= n <= 2040).map(Decimal)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(years())
def test_what_is_composed_reads_back(year: tuple[str, list[tuple[str, Decimal, str]]]) -> None:
    text, stated = year
    read = [(figure.indicator, figure.value, figure.unit) for figure in read_text(text).figures if figure.form != "implied"]
    assert read == stated


def test_every_figure_of_the_outline_reads_back_alone() -> None:
    wrong = []
    for _, sentence in SENTENCES:
        for clause in sentence.clauses:
            for name in re.findall(REFERENCE, clause):
                if name in DIMENSIONS:
                    continue
                unit = ALL[name].unit or ""
                leads = [c for c in sentence.clauses if not [n for n in REFERENCE.findall(c) if n not in DIMENSIONS]]
                words = "，".join([*leads, clause.replace(f"{{{name}}}", f"37{unit}")]).replace("{campaign}", CAMPAIGNS[0])
                text = f"某某区卫生健康局2025年法治政府建设年度报告\n一、主要举措和成效\n{words}。\n"
                read = [(f.indicator, f.value, f.unit) for f in read_text(text).figures]
                if read != [(name, 37, unit)]:
                    wrong.append((words, read))
    assert not wrong
