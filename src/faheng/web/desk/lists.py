"""清单页: the dossiers of a procedure with filter, sort and search."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from faheng.engine.procedure import Procedure
from faheng.law.calendar import published
from faheng.procedures import catalogue
from faheng.records import lists, people
from faheng.records.inbox import Light
from faheng.records.lists import ListRow, Wanted
from faheng.web.components.addresses import with_query
from faheng.web.components.inputs import Choice
from faheng.web.components.lights import last_yellow_day, light
from faheng.web.components.money import in_yuan
from faheng.web.desk.clock import Now, now
from faheng.web.desk.families import families

SORTS = {
    "-updated": "最近更新", "-opened_on": "开始日期（新到旧）", "opened_on": "开始日期（旧到新）", "next_due": "最近期限", "-amount": "金额（大到小）",
    "number": "文号",
}  # fmt: skip
FIRST_YEAR = 2015
LARGEST_KEY = 2**63 - 1
"""No database gives a key beyond it; some find nothing there, others fail."""
LEAST_SEARCH = 2


@dataclass(frozen=True, slots=True)
class RowShown:
    """清单一行."""

    pk: int
    name: str
    title: str
    procedure_title: str
    party: str
    state: str
    opened_on: date | None
    next_due: date | None
    light: Light | None
    amount: str
    updated: datetime


@dataclass(frozen=True, slots=True)
class ListPage:
    """清单页的内容."""

    title: str
    procedure: Procedure | None
    rows: tuple[RowShown, ...]
    next: str
    states: tuple[Choice, ...] = ()
    years: tuple[Choice, ...] = ()
    officers: tuple[Choice, ...] = ()
    sorts: tuple[Choice, ...] = ()
    q: str = ""
    party: int | None = None
    overdue: bool = False
    said: str = ""
    with_procedure: bool = False

    @property
    def with_party(self) -> bool:
        """Whether a row has a party; columns in which nothing stands are left out."""
        return any(row.party for row in self.rows)

    @property
    def with_due(self) -> bool:
        return any(row.next_due for row in self.rows)

    @property
    def with_amount(self) -> bool:
        return any(row.amount for row in self.rows)


def shown_rows(rows: Iterable[ListRow], today: date) -> tuple[RowShown, ...]:
    """Return rows as a list shows them."""
    yellow = last_yellow_day(today, published())
    titles = {each.key: each.title for each in catalogue().values()}
    return tuple(
        RowShown(
            row.pk,
            row.number or row.title or f"第{row.pk}号案卷",
            row.title if row.number else "",
            titles.get(row.procedure, row.procedure),
            row.party,
            row.state,
            row.opened_on,
            row.next_due if row.closed_on is None else None,
            light(row.next_due, today, yellow) if row.next_due and row.closed_on is None else None,
            in_yuan(row.amount),
            row.updated,
        )
        for row in rows
    )


def overview(request: HttpRequest) -> HttpResponse:
    """案卷: every procedure, to open its list."""
    return render(request, "desk/lists.html", {"families": families()})


def of_procedure(request: HttpRequest, key: str) -> HttpResponse:
    """清单页."""
    procedure = catalogue().get(key)
    if procedure is None:
        raise Http404
    moment = now(request)
    wanted, sort = _wanted(request, procedure, moment)
    found = lists.dossiers(moment.viewer, wanted, sort=sort, after=request.GET.get("after", ""))
    page = ListPage(
        procedure.title,
        procedure,
        shown_rows(found.rows, moment.today),
        with_query(request, after=found.following) if found.following else "",
        _choices(((state, state) for state in dict.fromkeys(step.state for step in procedure.steps if step.state)), request, "state"),
        _choices(((str(year), f"{year}年") for year in range(moment.today.year, FIRST_YEAR - 1, -1)), request, "year"),
        _choices(((officer.id, officer.name) for officer in people.officers(moment.viewer)), request, "officer"),
        _choices(SORTS.items(), request, "sort"),
        request.GET.get("q", ""),
        wanted.party,
        wanted.due_to is not None,
        _said(request, len(found.rows)),
    )
    return render(request, "desk/list.html", {"page": page})


def search(request: HttpRequest) -> HttpResponse:
    """搜索: dossiers of every procedure that hold the words."""
    moment = now(request)
    words = request.GET.get("q", "").strip()
    found = lists.dossiers(moment.viewer, Wanted(text=words), after=request.GET.get("after", "")) if len(words) >= LEAST_SEARCH else None
    page = ListPage(
        "搜索",
        None,
        shown_rows(found.rows, moment.today) if found else (),
        with_query(request, after=found.following) if found and found.following else "",
        q=words,
        said=_said(request, len(found.rows) if found else 0),
        with_procedure=True,
    )
    return render(request, "desk/search.html", {"page": page})


def _wanted(request: HttpRequest, procedure: Procedure, moment: Now) -> tuple[Wanted, str]:
    asked = request.GET
    year = next((year for year in range(FIRST_YEAR, moment.today.year + 1) if str(year) == asked.get("year")), 0)
    party = int(asked["party"]) if asked.get("party", "").isdecimal() else None
    if party and party > LARGEST_KEY:
        raise Http404
    overdue = asked.get("overdue") == "1"
    words = asked.get("q", "").strip()
    wanted = Wanted(
        (procedure.key,),
        states=(asked["state"],) if asked.get("state") else (),
        closed=False if overdue else None,
        opened_from=date(year, 1, 1) if year else None,
        opened_to=date(year, 12, 31) if year else None,
        due_to=date.fromordinal(moment.today.toordinal() - 1) if overdue else None,
        party=party,
        text=words,
        officer=asked.get("officer", ""),
    )
    return wanted, asked.get("sort") if asked.get("sort") in SORTS else "-updated"  # type: ignore[return-value]


def _choices(found: Iterable[tuple[str, str]], request: HttpRequest, name: str) -> tuple[Choice, ...]:
    return tuple(Choice(value, label, request.GET.get(name, "") == value) for value, label in found)


def _said(request: HttpRequest, count: int) -> str:
    words = request.GET.get("q", "").strip()
    if words and len(words) < LEAST_SEARCH:
        return "搜索至少要两个字"
    return f"本页 {count} 卷"
