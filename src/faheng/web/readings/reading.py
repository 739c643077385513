"""读报告页: the decoded text with every figure marked, the list beside it, checks, sections, repairs and what people corrected."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.safestring import SafeString

from faheng.records import readings
from faheng.records.readings import Listed
from faheng.reports.reading import Check, Reading, Repair, Section
from faheng.reports.reading.checking.checks import TITLES as CHECK_TITLES
from faheng.reports.reading.sections import TITLES as SECTION_TITLES
from faheng.web.components.addresses import with_query
from faheng.web.components.inputs import Choice
from faheng.web.readings.asking import asked
from faheng.web.readings.corrected import Corrected, corrected
from faheng.web.readings.figures import SHOWN, FigureShown, amount, listed, to_look_at
from faheng.web.readings.history import EventShown, history
from faheng.web.readings.marking import marked


@dataclass(frozen=True, slots=True)
class Side:
    """核对的一边: a sentence, and the figure in it that the page can jump to."""

    sentence: str
    key: int | None
    amount: str


@dataclass(frozen=True, slots=True)
class CheckShown:
    """一项核对."""

    title: str
    message: str
    sides: tuple[Side, ...]


@dataclass(frozen=True, slots=True)
class Mended:
    """同一种修复. `places` are the numbers of the repairs, to jump to the first."""

    repair: Repair
    places: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Counts:
    """页首的数."""

    figures: int
    linked: int
    look: int
    touched: int
    broken: int
    missing: int
    repairs: int
    unsure: int


@dataclass(frozen=True, slots=True)
class ReadingPage:
    """读报告页的内容."""

    row: Listed
    reading: Reading
    text: SafeString
    figures: tuple[FigureShown, ...]
    show: str
    shows: tuple[tuple[str, Choice], ...]
    counts: Counts
    broken: tuple[CheckShown, ...]
    holding: tuple[CheckShown, ...]
    sections: tuple[tuple[str, Section], ...]
    missing: tuple[str, ...]
    mended: tuple[Mended, ...]
    events: tuple[EventShown, ...]
    may_work: bool
    twins: tuple[int, ...]

    @property
    def title(self) -> str:
        """How the library might call the report: as it calls itself, else by its bureau and year, else by its file."""
        read = self.reading
        named = f"{read.organisation}{read.year}年度法治政府建设年度报告" if read.organisation and read.year else self.row.name
        return self.row.title or named


def reading(request: HttpRequest, pk: int) -> HttpResponse:
    """读报告页."""
    who = asked(request)
    opened = readings.opened(pk, who.viewer)
    found = corrected(opened)
    read, show = found.reading, request.GET.get("show", "")
    checks = [(check.holds, _check(check, found)) for check in read.checks]
    missing = tuple(SECTION_TITLES.get(kind, kind) for kind in read.missing_sections)
    broken = tuple(check for holds, check in checks if not holds)
    page = ReadingPage(
        opened.row,
        read,
        marked(found),
        listed(found, show),
        show,
        tuple((with_query(request, show=key), Choice(key, label, key == show)) for key, label in SHOWN.items()),
        _counts(found, len(broken), len(missing)),
        broken,
        tuple(check for holds, check in checks if holds),
        tuple((SECTION_TITLES.get(section.kind, section.kind), section) for section in read.sections),
        missing,
        _mended(read.repairs),
        history(found),
        who.may_work,
        tuple(readings.of_same(read.organisation or "", read.year, who.viewer, besides=pk)),
    )
    return render(request, "readings/reading.html", {"page": page})


def _counts(found: Corrected, broken: int, missing: int) -> Counts:
    figures = found.reading.figures
    return Counts(
        len(figures),
        sum(figure.indicator is not None for figure in figures),
        sum(to_look_at(each) for each in found.all),
        sum(each.touched for each in found.all),
        broken,
        missing,
        len(found.reading.repairs),
        sum(not repair.sure for repair in found.reading.repairs),
    )


def _mended(repairs: Iterable[Repair]) -> tuple[Mended, ...]:
    """The repairs, those that a person should confirm first, the same one told once with all its places."""
    found: dict[tuple[str, str, str], Mended] = {}
    for place, repair in enumerate(repairs):
        key = (repair.kind, repair.before, repair.after)
        found[key] = Mended(repair, (*(found[key].places if key in found else ()), place))
    return tuple(sorted(found.values(), key=lambda each: each.repair.sure))


def _check(check: Check, found: Corrected) -> CheckShown:
    """One check with its sentences side by side; a sentence in which a figure of the check stands leads to it."""
    read = found.reading
    places = [place for place in (check.total, *check.parts) if place is not None and place < len(read.figures)]
    by_sentence = {_folded(read.sentence_of(read.figures[place])): place for place in reversed(places)}
    sides = []
    for sentence in check.sentences:
        place = by_sentence.get(_folded(sentence))
        key, said = (None, "") if place is None else (found.keys[place], amount(read.figures[place]))
        sides.append(Side(sentence, key, said))
    return CheckShown(CHECK_TITLES.get(check.kind, check.kind), check.message, tuple(sides))


def _folded(sentence: str) -> str:
    return "".join(sentence.split())
