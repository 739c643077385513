"""读一份报告 (read): from the bytes of a file to everything it states."""

from __future__ import annotations

from dataclasses import replace

from faheng.law.errors import WrongInput
from faheng.reports.reading.checking import checks
from faheng.reports.reading.containers import text_of
from faheng.reports.reading.figure import Reading
from faheng.reports.reading.figures import Reader
from faheng.reports.reading.heading import head
from faheng.reports.reading.layout import Layout
from faheng.reports.reading.mending import mend, unwrapped
from faheng.reports.reading.not_figures import Surroundings
from faheng.reports.reading.relating import related
from faheng.reports.reading.sections import in_source, sections
from faheng.reports.reading.tokens import tokens

#: No yearly report of a bureau is nearly as long.
LONGEST_TEXT = 300_000
MOST_FIGURES = 5_000
MOST_LINES = 20_000


def read_report(data: bytes, name: str) -> Reading:
    """Read a published report: txt, html, docx or pdf, in any of the usual encodings.

    Raises:
        WrongInput: the file is too large, holds no text, is encrypted, or is no report at all.
    """
    text, encoding = text_of(data, name)
    return read_text(text, name, encoding)


def read_text(text: str, name: str = "", encoding: str = "utf-8") -> Reading:
    """Read a report from its text; positions are those of this text."""
    if len(text) > LONGEST_TEXT:
        raise WrongInput(
            f"正文有{len(text) / 10000:.0f}万字，超过{LONGEST_TEXT // 10000}万字的上限，不是一份报告", where=name, mend="请只提供报告正文"
        )
    if text.count("\n") > MOST_LINES:
        raise WrongInput(f"有{text.count(chr(10))}行，超过{MOST_LINES}行的上限，不是一份报告", where=name, mend="请只提供报告正文")
    mapped, repairs = mend(text)
    mapped = unwrapped(mapped)
    if not mapped.text.strip():
        raise WrongInput("文件里没有文字", where=name, mend="请提供有正文的报告")
    about = head(mapped.text)
    layout = Layout.of(mapped.text)
    found, missing = sections(layout, about.body)
    around = Surroundings.of(mapped.text)
    numbers = [token for token in tokens(mapped.text, around) if token.start >= about.body]
    if len(numbers) > MOST_FIGURES:
        raise WrongInput(f"有{len(numbers)}个数字，超过{MOST_FIGURES}个的上限，不是一份报告", where=name, mend="请只提供报告正文")
    reader = Reader.of(text, mapped, layout, found, about, numbers, around.damaged)
    placed = reader.figures()
    figures = tuple(related(placed, layout))
    repairs = sorted([*repairs, *reader.damage(placed)], key=lambda repair: (repair.start, repair.end))
    return Reading(
        name=name,
        text=text,
        encoding=encoding,
        title=about.title,
        organisation=about.organisation,
        year=about.year,
        signed=about.signed,
        repairs=tuple(repairs),
        figures=figures,
        checks=checks(figures, text, layout, about.year, about.signed),
        sections=in_source(found, mapped),
        missing_sections=missing,
    )


def rechecked(reading: Reading) -> Reading:
    """Return the reading with its checks made again from its present figures, as after a correction by hand."""
    mapped, _ = mend(reading.text)
    layout = Layout.of(unwrapped(mapped).text)
    return replace(reading, checks=checks(reading.figures, reading.text, layout, reading.year, reading.signed))


def required(reading: Reading) -> Reading:
    """Return the reading of what is to be a report.

    Raises:
        WrongInput: nothing of a report was found in it.
    """
    if reading.states_nothing:
        raise WrongInput("没有找到任何数字，也没有报告的标题和章节", where=reading.name, mend="请检查是不是选错了文件")
    return reading
