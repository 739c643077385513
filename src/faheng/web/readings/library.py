"""报告库页: the reports that were read, to open, to choose from for a comparison, and the place to drop further ones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from faheng.engine.chain import sm3
from faheng.law.errors import WrongInput
from faheng.records import organisations, readings
from faheng.records.readings import PER_PAGE, Listed, Wanted
from faheng.reports.reading import read_report, required
from faheng.reports.reading.containers import LARGEST, too_large
from faheng.web.components.addresses import with_query
from faheng.web.components.inputs import Choice
from faheng.web.readings.asking import Asked, asked, at_work
from faheng.web.readings.kept import to_keep

FIRST_YEAR = 2015
MOST_FILES = 30
STATES = {"accepted": ("已采用", True), "waiting": ("未采用", False)}


@dataclass(frozen=True, slots=True)
class LibraryPage:
    """报告库页的内容."""

    rows: tuple[Listed, ...]
    next: str
    q: str
    years: tuple[Choice, ...]
    states: tuple[Choice, ...]
    organisations: tuple[Choice, ...]
    may_work: bool
    refused: tuple[WrongInput, ...]
    largest: int = LARGEST
    most_files: int = MOST_FILES

    @property
    def comparable(self) -> bool:
        """Whether there are two accepted reports to choose."""
        return sum(row.accepted for row in self.rows) > 1


def library(request: HttpRequest) -> HttpResponse:
    """报告库; what is posted here are files to read."""
    if request.method != "POST":
        return _shown(request, asked(request))
    who = at_work(request)
    files = request.FILES.getlist("file")
    if not files or len(files) > MOST_FILES:
        wrong = WrongInput("没有选择文件", mend="请选择报告文件") if not files else _too_many(len(files))
        return _shown(request, who, [wrong])
    kept, refused = _read(files, who)
    if refused:
        if kept:
            messages.success(request, f"读入了 {len(kept)} 份报告")
        return _shown(request, who, refused)
    if len(kept) > 1:
        messages.success(request, f"读入了 {len(kept)} 份报告")
        return redirect("readings:library")
    pk, fresh = kept[0]
    messages.info(request, "已读完：请对照原文看一遍，再采用入库" if fresh else "这份文件以前读过，打开的是当时的结果")
    return redirect("readings:reading", pk)


def _too_many(count: int) -> WrongInput:
    return WrongInput(f"一次选了 {count} 个文件，超过 {MOST_FILES} 个的上限", mend="请分几次读入")


def _read(files: Sequence[UploadedFile[Any]], who: Asked) -> tuple[list[tuple[int, bool]], list[WrongInput]]:
    """Read each file and keep what can be read; the others are refused, each with its sentence."""
    kept, refused = [], []
    for file in files:
        name = str(file.name)
        try:
            if (file.size or 0) > LARGEST:
                raise too_large(name, file.size or 0)
            content = file.read()
            earlier = readings.known(sm3(content), who.viewer)
            read = None if earlier else to_keep(required(read_report(content, name)))
        except WrongInput as wrong:
            refused.append(wrong)
        else:
            kept.append((earlier, False) if read is None else (readings.keep(content, name, read, viewer=who.viewer, at=who.at), True))
    return [(pk, fresh) for pk, fresh in kept if pk is not None], refused


def _shown(request: HttpRequest, who: Asked, refused: Sequence[WrongInput] = ()) -> HttpResponse:
    given = request.GET
    words, year, state, code = (given.get(name, "").strip() for name in ("q", "year", "state", "org"))
    wanted = Wanted(words, int(year) if year.isdecimal() and len(year) == 4 else None, STATES.get(state, ("", None))[1], code)
    after = given.get("after", "")
    rows = readings.listed(who.viewer, wanted, before=int(after) if after.isdecimal() and len(after) < 19 else None, limit=PER_PAGE + 1)
    bureaus = () if who.viewer.leaf else organisations.below(who.viewer)
    page = LibraryPage(
        rows[:PER_PAGE],
        with_query(request, after=str(rows[PER_PAGE - 1].pk)) if len(rows) > PER_PAGE else "",
        words,
        tuple(Choice(str(each), f"{each}年", str(each) == year) for each in range(who.at.year, FIRST_YEAR - 1, -1)),
        tuple(Choice(key, label, key == state) for key, (label, _) in STATES.items()),
        tuple(Choice(each.code, each.name, each.code == code) for each in bureaus),
        who.may_work,
        tuple(refused),
    )
    return render(request, "readings/library.html", {"page": page}, status=422 if refused else 200)
