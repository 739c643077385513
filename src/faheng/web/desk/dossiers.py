"""案卷页: one dossier with its entries, what may be done now, its time limits and what the review finds."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlencode

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.safestring import SafeString, mark_safe
from django.utils.timezone import get_current_timezone

from faheng.documents.assembling import Printable, printables
from faheng.engine.audit import audit
from faheng.engine.diagram import drawn
from faheng.engine.dossier import Dossier
from faheng.engine.findings import Finding
from faheng.engine.procedure import Procedure
from faheng.engine.standing import Standing, stand
from faheng.law.moments import as_day
from faheng.procedures import catalogue
from faheng.records import dossiers
from faheng.records.dossiers import Loaded
from faheng.records.errors import NotFound
from faheng.web.components.download import download
from faheng.web.desk.clock import Now, now
from faheng.web.desk.standing_page import DutyShown, OpeningShown, duties, onward, openings
from faheng.web.desk.timeline import Line, timeline


@dataclass(frozen=True, slots=True)
class DossierPage:
    """案卷页的内容."""

    pk: int
    name: str
    title: str
    party_pk: int | None
    procedure: Procedure
    dossier: Dossier
    standing: Standing
    lines: tuple[Line, ...]
    findings: tuple[Finding, ...]
    onward: OpeningShown | None
    open: tuple[OpeningShown, ...]
    shut: tuple[OpeningShown, ...]
    duties: tuple[DutyShown, ...]
    papers: tuple[Printable, ...]
    diagram: SafeString

    @property
    def mine(self) -> tuple[OpeningShown, ...]:
        """The open steps that the viewer may take."""
        return tuple(each for each in self.open if each.mine)

    @property
    def others(self) -> tuple[OpeningShown, ...]:
        """The open steps that wait for somebody else."""
        return tuple(each for each in self.open if not each.mine)

    @property
    def lacking(self) -> tuple[Printable, ...]:
        """The papers that cannot be made yet."""
        return tuple(each for each in self.papers if each.missing)

    @property
    def next_due(self) -> DutyShown | None:
        return next((duty for duty in self.duties if duty.open and not duty.by_party), None)


def name_of(loaded: Loaded) -> str:
    """Return how a dossier is called on pages: its number, else its title."""
    return loaded.dossier.number or loaded.title or f"第{loaded.pk}号案卷"


def dossier_page(loaded: Loaded, moment: Now) -> DossierPage:
    """Read everything that the page shows off the dossier. No statement but what a rule asks for."""
    procedure = catalogue()[loaded.dossier.procedure]
    standing = stand(procedure, loaded.dossier, moment.today, loaded.around)
    findings = audit(procedure, loaded.dossier, moment.today, loaded.around)
    names = {actor.id: actor.name for entry in loaded.dossier.entries for actor in entry.by}
    papers = tuple(printables(procedure, loaded.dossier, loaded.around, moment.today))
    is_open, shut = openings(standing.openings, loaded.dossier.organisation, moment.viewer)
    marks = dict.fromkeys((each.step.key for each in is_open), "open") | dict.fromkeys(loaded.dossier.by_step, "taken")
    return DossierPage(
        loaded.pk,
        name_of(loaded),
        loaded.title if loaded.dossier.number else "",
        loaded.party,
        procedure,
        loaded.dossier,
        standing,
        timeline(procedure, loaded.dossier, findings, papers, get_current_timezone(), names),
        findings,
        onward(procedure, loaded.dossier, standing, is_open),
        is_open,
        shut,
        duties(standing.duties, moment.today, loaded.around.calendar),
        papers,
        mark_safe(drawn(procedure, marks=marks, styled=False)),  # noqa: S308 - made of escaped text
    )


def dossier(request: HttpRequest, pk: int) -> HttpResponse:
    """案卷页."""
    moment = now(request)
    loaded = dossiers.load_dossier(pk, moment.viewer, moment.today)
    return render(request, "desk/dossier.html", {"page": dossier_page(loaded, moment)})


def numbered(request: HttpRequest) -> HttpResponse:
    """按案卷号打开: lead to the dossier with a number; one that is not on record is looked for in what is."""
    number = str(request.GET.get("number", "")).strip()
    try:
        return redirect("desk:dossier", dossiers.find(number, now(request).viewer))
    except NotFound:
        messages.warning(request, f"系统中没有案卷{number}，或者您不能查看；下面是含有这一编号的记录")
        return redirect(f"{reverse('desk:search')}?{urlencode({'q': number})}")


def duty(request: HttpRequest, pk: int, limit: str, due: str) -> HttpResponse:
    """期限说明: why a duty is due on its day, for the inbox."""
    moment = now(request)
    loaded = dossiers.load_dossier(pk, moment.viewer, moment.today, action="期限说明")
    standing = stand(catalogue()[loaded.dossier.procedure], loaded.dossier, moment.today, loaded.around)
    for each in standing.duties:
        if (each.obligation.limit.id, as_day(each.due.day).isoformat()) == (limit, due):
            shown = duties((each,), moment.today, loaded.around.calendar)[0]
            return render(request, "desk/explained.html", {"duty": shown})
    raise Http404


def attachment(request: HttpRequest, pk: int, digest: str) -> HttpResponseBase:
    """附件: always a download, never shown within a page."""
    kept, content = dossiers.attachment(pk, digest, now(request).viewer)
    return download(content, kept.name)
