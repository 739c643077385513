"""更正页: one figure with its sentence; change it, say that it is none, take it back, or add one that was missed."""

from __future__ import annotations

from dataclasses import dataclass

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse

from faheng.indicators import ALL
from faheng.law.errors import WrongInput
from faheng.records import reading_deeds, readings
from faheng.records.readings import Deed
from faheng.web.readings.asking import Asked, at_work
from faheng.web.readings.corrected import Corrected, Numbered, corrected, state
from faheng.web.readings.figures import FigureShown, shown, titled
from faheng.web.readings.history import EventShown, history
from faheng.web.readings.posted import FIELDS, NAMED_BY, place_of, read_parts

INDICATORS = tuple(f"{each.title}{NAMED_BY}{each.id}" for each in ALL.values())


@dataclass(frozen=True, slots=True)
class CorrectionPage:
    """更正页的内容. `figure` is None where one is added; `filled` is what the inputs show."""

    pk: int
    title: str
    figure: FigureShown | None
    before: str
    quote: str
    after: str
    filled: dict[str, str]
    seen: int
    events: tuple[EventShown, ...] = ()
    wrong: WrongInput | None = None
    indicators: tuple[str, ...] = INDICATORS


def figure(request: HttpRequest, pk: int, seq: int) -> HttpResponse:
    """更正一个数字."""
    who = at_work(request)
    found = corrected(readings.opened(pk, who.viewer))
    each = found.find(seq)
    if each is None:
        raise Http404
    if request.method != "POST":
        return _shown(request, found, each, _filled(each), len(found.opened.events))
    posted = request.POST
    try:
        deed = _correct(found, each, posted, who)
    except WrongInput as wrong:
        return _shown(request, found, each, {name: str(posted.get(name, "")) for name in (*FIELDS, "reason")}, _seen(posted), wrong)
    messages.success(request, f"已记下：{deed.label}；原来读出的内容仍保留")
    return redirect(f"{reverse('readings:reading', args=[pk])}#f{seq}")


def add(request: HttpRequest, pk: int) -> HttpResponse:
    """补录漏读的数字: by the words of the text in which it stands."""
    who = at_work(request)
    found = corrected(readings.opened(pk, who.viewer))
    given = request.POST if request.method == "POST" else request.GET
    filled = {name: str(given.get(name, "")) for name in (*FIELDS, "reason", "quote", "start")}
    if request.method != "POST":
        return _shown(request, found, None, filled, 0)
    try:
        start = place_of(found.reading.text, filled["quote"], filled["start"])
        after = {**read_parts(given, value_needed=True), "start": start, "end": start + len(filled["quote"])}
        key = reading_deeds.correct(
            pk, Deed.ADD, None, before={}, after=after, seen=0, viewer=who.viewer, at=who.at, reason=filled["reason"]
        )
    except WrongInput as wrong:
        return _shown(request, found, None, filled, 0, wrong)
    messages.success(request, "已补录这个数字")
    return redirect(f"{reverse('readings:reading', args=[pk])}#f{key}")


def _correct(found: Corrected, each: Numbered, posted: QueryDict, who: Asked) -> Deed:
    """Record what was posted about a figure."""
    deed = next((one for one in (Deed.CHANGE, Deed.REMOVE, Deed.RESTORE) if one.value == posted.get("deed")), None)
    if deed is None or each.removed is (deed is not Deed.RESTORE):
        raise WrongInput("这个数字现在不能这样办理", mend="请刷新页面再看")
    before, after = {"figure": not each.removed}, {"figure": each.removed}
    if deed is Deed.CHANGE:
        now, new = state(each.figure), read_parts(posted, value_needed=not each.figure.redacted)
        after = {name: new[name] for name in FIELDS if new[name] != now[name]}
        before = {name: now[name] for name in after}
    reading_deeds.correct(
        found.opened.row.pk,
        deed,
        each.key,
        before=before,
        after=after,
        seen=_seen(posted),
        viewer=who.viewer,
        at=who.at,
        reason=str(posted.get("reason", "")),
    )
    return deed


def _seen(posted: QueryDict) -> int:
    given = str(posted.get("seen", ""))
    return int(given) if given.isdecimal() and len(given) < 9 else 0


def _filled(each: Numbered) -> dict[str, str]:
    now = state(each.figure)
    indicator = now["indicator"]
    return {**{name: now[name] or "" for name in FIELDS}, "indicator": f"{titled(indicator)}{NAMED_BY}{indicator}" if indicator else ""}


def _shown(
    request: HttpRequest, found: Corrected, each: Numbered | None, filled: dict[str, str], seen: int, wrong: WrongInput | None = None
) -> HttpResponse:
    row, text = found.opened.row, found.reading.text
    page = CorrectionPage(row.pk, row.title or row.name, None, "", "", "", filled, seen, wrong=wrong)
    if each is not None:
        (first, last), at = each.figure.sentence, each.figure
        events = tuple(event for event in history(found) if event.figure == each.key)
        words = (text[first : at.start].lstrip(), at.quote, text[at.end : last].rstrip())
        page = CorrectionPage(row.pk, row.title or row.name, shown(each, found.reading.year), *words, filled, seen, events, wrong)
    return render(request, "readings/correct.html", {"page": page}, status=422 if wrong else 200)
