"""读后的处理: what people do with a reading: correct a figure, accept the report into the library, take it out. All append-only."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import transaction
from django.db.models import F

from faheng.law.errors import WrongInput
from faheng.records import models, reading_chain
from faheng.records.errors import Conflict, NotFound
from faheng.records.readings import CORRECTIONS, Deed, within
from faheng.records.scope import Viewer

FIRST_YEAR, LAST_YEAR = 1990, 2100


@dataclass(frozen=True, slots=True)
class Acceptance:
    """采用: how the library calls a report."""

    title: str
    publisher: str
    year: int


def correct(
    pk: int,
    deed: Deed,
    figure: int | None,
    *,
    before: Mapping[str, Any],
    after: Mapping[str, Any],
    seen: int,
    viewer: Viewer,
    at: datetime,
    reason: str = "",
) -> int:
    """Add a correction of one figure (none for one that is added) and return the figure's number; the reading itself stays as it was.

    `seen` is the number of the last event that the person saw: whoever was overtaken at this figure is told so.

    Raises:
        NotFound: there is no such reading that the viewer may see.
        Conflict: somebody else has corrected the same figure meanwhile.
        WrongInput: nothing would change.
    """
    if deed not in CORRECTIONS or before == after:
        raise WrongInput("没有改动", mend="请先改动数值、单位、标签或者指标")
    with transaction.atomic():
        row = _locked(pk, viewer)
        if deed is Deed.ADD:
            figure = row.figures + row.events.filter(kind=Deed.ADD.value).count()
        elif row.events.filter(figure=figure, seq__gt=seen).exists():
            raise Conflict("别人刚刚更正了同一个数字")
        _append(row, deed, figure, before, after, reason, viewer, at)
        models.ReadingRecord.objects.filter(pk=pk).update(corrections=F("corrections") + 1)
    return figure or 0


def accept(pk: int, said: Acceptance, *, viewer: Viewer, at: datetime, reason: str = "") -> None:
    """Accept a reading into the library under a title, a publisher and a year; again, to call it otherwise.

    Raises:
        NotFound: there is no such reading that the viewer may see.
        WrongInput: title or publisher are missing, or the year cannot be one.
    """
    if not said.title.strip() or not said.publisher.strip():
        raise WrongInput("报告名称和发布机关都要填写", mend="请补全后再采用")
    if not FIRST_YEAR <= said.year <= LAST_YEAR:
        raise WrongInput(f"{said.year}不是报告的年度", mend="请填写四位数的年度，例如 2025")
    new = {"title": said.title.strip()[:300], "publisher": said.publisher.strip()[:200], "year": said.year}
    with transaction.atomic():
        row = _locked(pk, viewer)
        old = {"title": row.title, "publisher": row.publisher, "year": row.year} if row.accepted_at else {}
        if old == new:
            raise WrongInput("已经用同样的名称、机关和年度采用", mend="不用再次采用")
        _append(row, Deed.ACCEPT, None, old, new, reason, viewer, at)
        models.ReadingRecord.objects.filter(pk=pk).update(**new, accepted_by=viewer.name, accepted_at=at)


def withdraw(pk: int, *, viewer: Viewer, at: datetime, reason: str) -> None:
    """Take a reading out of the library; its file, its reading and its corrections stay.

    Raises:
        NotFound: there is no such reading that the viewer may see.
        WrongInput: it is not in the library, or no reason is given.
    """
    if not reason.strip():
        raise WrongInput("没有写移出的理由", mend="请写明为什么移出报告库")
    with transaction.atomic():
        row = _locked(pk, viewer)
        if row.accepted_at is None:
            raise WrongInput("这份报告不在报告库里", mend="请刷新页面")
        _append(row, Deed.WITHDRAW, None, {"accepted": True}, {"accepted": False}, reason, viewer, at)
        models.ReadingRecord.objects.filter(pk=pk).update(accepted_by="", accepted_at=None)


def _locked(pk: int, viewer: Viewer) -> models.ReadingRecord:
    row = within(viewer).defer("text", "data", "exact").select_for_update(of=("self",)).filter(pk=pk).first()
    if row is None:
        raise NotFound(pk)
    return row


def _append(
    row: models.ReadingRecord,
    deed: Deed,
    figure: int | None,
    before: Mapping[str, Any],
    after: Mapping[str, Any],
    reason: str,
    viewer: Viewer,
    at: datetime,
) -> None:
    last = row.events.order_by("-seq").values_list("seq", "sm3").first()
    event = {
        "seq": last[0] + 1 if last else 1, "kind": deed.value, "figure": figure, "before": dict(before), "after": dict(after),
        "reason": reason.strip()[:300], "user": viewer.pk, "by": viewer.name, "at": at,
    }  # fmt: skip
    prev = last[1] if last else reading_chain.origin(row.file_id, row.text, row.exact)
    models.ReadingEvent.objects.create(reading=row, **event, prev=prev, sm3=reading_chain.digest(event, prev))
