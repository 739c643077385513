"""案卷评查页: all dossiers of a procedure and a year against every rule: counts, the list, and files to hand on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from faheng.engine.findings import Severity
from faheng.engine.procedure import Procedure
from faheng.procedures import catalogue
from faheng.records import organisations
from faheng.records.scope import Viewer
from faheng.supervision.case_files import kept, sheets
from faheng.supervision.case_files.review import FilesOfYear, ReviewedFile, YearOf, review_files
from faheng.supervision.case_files.tally import Tally, tally
from faheng.web.components import tasks
from faheng.web.components.addresses import with_query
from faheng.web.components.download import download
from faheng.web.components.inputs import Choice
from faheng.web.components.tasks import Progress, Task
from faheng.web.desk.clock import Now, now
from faheng.web.desk.families import procedures as in_order
from faheng.web.desk.lists import FIRST_YEAR

KIND = "case-file-review"
PER_PAGE = 50
USUAL = "penalty.ordinary"
ORDER = {severity: place for place, severity in enumerate(Severity)}


@dataclass(frozen=True, slots=True)
class Tile:
    label: str
    count: int
    severity: str
    url: str
    here: bool


@dataclass(frozen=True, slots=True)
class ReviewPage:
    """评查结果页的内容."""

    task: Task
    procedure: Procedure
    counted: Tally
    tiles: tuple[Tile, ...]
    rule: str
    severity: str
    files: Sequence[ReviewedFile]
    amount: int
    next: str


def index(request: HttpRequest) -> HttpResponse:
    """案卷评查: choose what to review; earlier reviews."""
    moment = now(request)
    if request.method == "POST":
        return _begin(request, moment)
    key = request.GET.get("procedure", USUAL)
    procedures = tuple(Choice(each.key, each.title, each.key == key) for each in in_order())
    years = range(moment.today.year, FIRST_YEAR - 1, -1)
    last = moment.today.year - 1
    below = organisations.below(moment.viewer)
    page = {
        "procedures": procedures,
        "years": tuple(Choice(str(year), f"{year}年", year == last) for year in years),
        "by": tuple(Choice(value, label, value == YearOf.OPENED) for value, label in YearOf.choices()),
        "organisations": tuple(Choice(each.code, each.name) for each in below) if len(below) > 1 else (),
        "earlier": tasks.latest(KIND, moment.viewer),
    }
    return render(request, "desk/review.html", page)


def _begin(request: HttpRequest, moment: Now) -> HttpResponse:
    procedure = catalogue().get(str(request.POST.get("procedure")))
    year = str(request.POST.get("year", ""))
    if procedure is None or not year.isdecimal() or not FIRST_YEAR <= int(year) <= moment.today.year:
        raise Http404
    by = next((each for each in YearOf if each.value == request.POST.get("by")), YearOf.OPENED)
    code = str(request.POST.get("organisation", ""))
    below = organisations.get(code, moment.viewer).name if code else ""
    scope = FilesOfYear(procedure, int(year), by, code)
    title = f"{year}年{procedure.title}案卷评查（{by.label}{f'，{below}' if below else ''}）"
    task = tasks.begin(
        KIND,
        title,
        moment.viewer,
        _work(scope, moment),
        url=lambda token: reverse("desk:reviewed", args=[token]),
        procedure=procedure.key,
        back=reverse("desk:review"),
    )
    return redirect("waiting", task.token)


def _work(scope: FilesOfYear, moment: Now) -> tasks.Work:
    def work(progress: Progress) -> None:
        files = review_files(scope, moment.viewer, moment.today, lambda done, total: progress.told(done, total, "已评查案卷"))
        kept.keep(progress.task.folder, files)
        progress.about(files=len(files), found=sum(1 for each in files if each.findings))

    return work


def result(request: HttpRequest, token: str) -> HttpResponse:
    """评查结果."""
    task, procedure, files = _kept(token, now(request).viewer)
    counted = tally(procedure, files)
    severity, rule = request.GET.get("severity", ""), request.GET.get("rule", "")
    first = int(request.GET["after"]) if request.GET.get("after", "").isdecimal() else 0
    found = sorted(
        (_gravest_first(file) for file in files if _wanted(file, severity, rule)), key=lambda file: ORDER[file.findings[0].severity]
    )
    following = with_query(request, after=str(first + PER_PAGE)) if len(found) > first + PER_PAGE else ""
    tiles = tuple(
        Tile(each.label, counted.by_severity[each], each.value, with_query(request, severity=each.value, rule=""), severity == each)
        for each in Severity
    )
    page = ReviewPage(task, procedure, counted, tiles, rule, severity, found[first : first + PER_PAGE], len(found), following)
    return render(request, "desk/reviewed.html", {"page": page})


def _gravest_first(file: ReviewedFile) -> ReviewedFile:
    return replace(file, findings=tuple(sorted(file.findings, key=lambda each: ORDER[each.severity])))


def _wanted(file: ReviewedFile, severity: str, rule: str) -> bool:
    return any((not severity or each.severity == severity) and (not rule or each.rule == rule) for each in file.findings)


def export(request: HttpRequest, token: str, form: str) -> HttpResponse:
    """评查结果的文件."""
    task, procedure, files = _kept(token, now(request).viewer)
    match form:
        case "csv":
            return download(sheets.as_csv(procedure, files), f"{task.title}.csv")
        case "xlsx":
            return download(sheets.as_workbook(task.title, procedure, files, tally(procedure, files)), f"{task.title}.xlsx")
    raise Http404


def _kept(token: str, viewer: Viewer) -> tuple[Task, Procedure, tuple[ReviewedFile, ...]]:
    task = tasks.find(token, viewer, KIND)
    if not (task.folder / kept.NAME).is_file():
        raise Http404
    return task, catalogue()[task.about["procedure"]], kept.read(task.folder)
