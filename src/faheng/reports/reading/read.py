"""读一份报告 (read): from the bytes of a file to everything it states."""

from __future__ import annotations

from dataclasses import replace

from faheng.law.errors import WrongInput
from faheng.reports.reading.containers import text_of
from faheng.reports.reading.figure import Figure, Reading
from faheng.reports.reading.figures import Reader
from faheng.reports.reading.heading import head
from faheng.reports.reading.layout import Layout
from faheng.reports.reading.mending import mend, unwrapped
from faheng.reports.reading.relating import related
from faheng.reports.reading.sections import in_source, sections

LONGEST_TEXT = 3_000_000


def read_report(data: bytes, name: str) -> Reading:
    """Read a published report: txt, html, docx or pdf, in any of the usual encodings.

    Raises:
        WrongInput: the file is too large, holds no text, is encrypted, or is no report at all.
    """
    text, encoding = text_of(data, name)
    return read_text(text, name, encoding)


def read_text(text: str, name: str = "", encoding: str = "utf-8") -> Reading:
    """Read a report from its text; positions are those of this text."""
    if not text.strip():
        raise WrongInput("文件里没有文字", where=name, mend="请提供有正文的报告")
    if len(text) > LONGEST_TEXT:
        raise WrongInput(f"正文超过{LONGEST_TEXT // 10000}万字，不是一份报告", where=name, mend="请只提供报告正文")
    mapped, repairs = mend(text)
    mapped = unwrapped(mapped)
    about = head(mapped.text)
    layout = Layout.of(mapped.text)
    found, missing = sections(mapped, layout, about.body)
    reader = Reader.of(mapped, layout, found, about.year, about.body)
    figures = related([_quoted(figure, text) for figure in reader.figures()])
    return Reading(
        name=name,
        text=text,
        encoding=encoding,
        title=about.title,
        organisation=about.organisation,
        year=about.year,
        signed=about.signed,
        repairs=tuple(repairs),
        figures=tuple(figures),
        checks=(),
        sections=in_source(found, mapped),
        missing_sections=missing,
    )


def _quoted(figure: Figure, text: str) -> Figure:
    return replace(figure, quote=text[figure.start : figure.end])
