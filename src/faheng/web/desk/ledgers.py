"""台账页: the Excel template of a kind, and the import of a filled one, with what became of every row."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from django.core.files.uploadedfile import UploadedFile
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from faheng.engine.dossier import Organisation
from faheng.exchange.ledgers.importing import Import
from faheng.exchange.ledgers.kinds import Ledger, every
from faheng.exchange.ledgers.outcomes import Became, Report, SheetReport
from faheng.exchange.ledgers.sheets import SUFFIXES
from faheng.exchange.ledgers.template import write_template
from faheng.law.errors import WrongInput
from faheng.web.components import tasks
from faheng.web.components.download import download
from faheng.web.components.tasks import Progress
from faheng.web.desk.clock import Now, now
from faheng.web.desk.keeping import may_keep, refuse_others

KIND = "ledger-import"
LARGEST = 30 * 1024 * 1024
REFUSED = "refused.xlsx"


def template(request: HttpRequest, key: str) -> HttpResponse:
    """下载样表."""
    found = _ledger(key, now(request))
    with TemporaryDirectory() as folder:
        path = Path(folder) / "template.xlsx"
        write_template(found, path)
        return download(path.read_bytes(), f"{found.title}样表.xlsx")


def upload(request: HttpRequest, key: str) -> HttpResponse:
    """导入台账: choose a file; what cannot be a ledger is refused at once."""
    moment = now(request)
    found = _ledger(key, moment)
    wrong = None
    if request.method == "POST":
        try:
            return _begin(request, found, moment)
        except WrongInput as refused:
            wrong = refused
    page = {
        "ledger": found,
        "wrong": wrong,
        "largest": LARGEST,
        "suffixes": "、".join(SUFFIXES),
        "may_keep": may_keep(moment.viewer),
        "earlier": [each for each in tasks.latest(KIND, moment.viewer) if each.about["key"] == key],
    }
    return render(request, "desk/ledger.html", page, status=422 if wrong else 200)


def result(request: HttpRequest, token: str) -> HttpResponse:
    """导入结果."""
    task = tasks.find(token, now(request).viewer, KIND)
    if "report" not in task.about:
        raise Http404
    return render(request, "desk/ledger_done.html", {"task": task, "report": task.about["report"], "key": task.about["key"]})


def refused(request: HttpRequest, token: str) -> HttpResponse:
    """拒收的行: the refused rows with their reasons, to be mended and imported again."""
    task = tasks.find(token, now(request).viewer, KIND)
    path = task.folder / REFUSED
    if not path.is_file():
        raise Http404
    return download(path.read_bytes(), f"{Path(task.about['file']).stem}.拒收.xlsx")


def _ledger(key: str, moment: Now) -> Ledger:
    """Return a ledger; what is no procedure (a register, a roster) is for those who keep it."""
    found = every().get(key)
    if found is None or not moment.viewer.organisation_code:
        raise Http404
    if found.procedure is None:
        refuse_others(moment.viewer)
    return found


def _begin(request: HttpRequest, ledger: Ledger, moment: Now) -> HttpResponse:
    given = request.FILES.get("file")
    if given is None or not given.name or not given.size:
        raise WrongInput("没有选择文件，或者文件是空的", where="文件", mend="请选择填好的台账")
    suffix = Path(given.name).suffix.lower()
    if suffix not in SUFFIXES:
        raise WrongInput(f"不读取“{suffix or '没有扩展名的'}”文件", where=given.name, mend=f"请提供 {'、'.join(SUFFIXES)} 文件")
    if given.size > LARGEST:
        raise WrongInput(
            f"文件有 {given.size / 1024 / 1024:.0f} 兆，超过 {LARGEST // 1024 // 1024} 兆",
            where=given.name,
            mend="请按年度或者月份分成几个文件",
        )
    as_recorded = request.POST.get("as_recorded") == "1" and may_keep(moment.viewer)
    work = _work(ledger, moment, given.name, rehearsal=request.POST.get("rehearsal") == "1", as_recorded=as_recorded)
    task = tasks.begin(
        KIND, f"导入台账：{ledger.title}", moment.viewer, work, url=lambda token: reverse("desk:imported", args=[token]),
        prepare=_saving(given, f"ledger{suffix}"), key=ledger.key, file=given.name, back=request.path,
    )  # fmt: skip
    return redirect("waiting", task.token)


def _saving(given: UploadedFile[Any], name: str) -> Callable[[Path], None]:
    def save(folder: Path) -> None:
        with (folder / name).open("wb") as file:
            for chunk in given.chunks():
                file.write(chunk)

    return save


def _work(ledger: Ledger, moment: Now, name: str, *, rehearsal: bool, as_recorded: bool) -> tasks.Work:
    viewer = moment.viewer
    own = Organisation(viewer.organisation_code, viewer.organisation_name)

    def work(progress: Progress) -> None:
        done = 0

        def told(rows: int) -> None:
            nonlocal done
            done += rows
            progress.told(done, 0, "已处理行数")

        path = next(progress.task.folder.glob("ledger.*"))
        try:
            report = Import(ledger, own, viewer, moment.at, rehearsal, as_recorded, told).run(path)
        except WrongInput as wrong:
            raise WrongInput(wrong.what, wrong.where.replace(str(path), name), wrong.mend) from None
        finally:
            path.unlink()
        if report.refused_file:
            report.refused_file.replace(progress.task.folder / REFUSED)
        progress.about(report=_said(report))

    return work


def _said(report: Report) -> dict[str, Any]:
    """Return the report as the page shows it."""
    return {
        "title": report.title,
        "rehearsal": report.rehearsal,
        "counts": [
            ("读取", report.rows, ""), ("录入", report.count(Became.ACCEPTED), "green"), ("重复", report.count(Became.REPEATED), ""),
            ("拒收", report.count(Became.REFUSED), "red"), ("跳过", report.skipped, ""),
        ],
        "refused": report.refused_file is not None,
        "sheets": [_sheet(each) for each in report.sheets],
    }  # fmt: skip


def _sheet(sheet: SheetReport) -> dict[str, Any]:
    refusals: list[dict[str, Any]] = [{"reason": reason, "rows": rows[:8], "count": len(rows)} for reason, rows in sheet.refusals.items()]
    return {
        "name": sheet.name,
        "header": sheet.header,
        "unread": sheet.unread,
        "rows": sheet.rows,
        "unknown": [*sheet.unknown.items()],
        "ignored": [*sheet.ignored],
        "skipped": [*sheet.skipped.items()],
        "notes": sheet.notes,
        "refusals": refusals,
        "more": sheet.became[Became.REFUSED] - sum(each["count"] for each in refusals),
        "notices": [*sheet.notices.items()],
    }
