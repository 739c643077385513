"""待办页: open time limits by due day, with 红黄绿."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from faheng.procedures import catalogue
from faheng.records import inbox
from faheng.records.inbox import Item, Light
from faheng.web.components.addresses import with_query
from faheng.web.components.inputs import Choice
from faheng.web.components.lights import LEGEND
from faheng.web.desk.clock import now
from faheng.web.desk.families import procedures as in_order


@dataclass(frozen=True, slots=True)
class Tile:
    label: str
    count: int
    light: str
    url: str
    here: bool


@dataclass(frozen=True, slots=True)
class InboxPage:
    """待办页的内容."""

    tiles: tuple[Tile, ...]
    procedures: tuple[Choice, ...]
    titles: dict[str, str]
    items: tuple[Item, ...]
    light: str
    mine: bool
    own: bool
    may_own: bool
    next: str
    legend: str = LEGEND


def show(request: HttpRequest) -> HttpResponse:
    """待办页."""
    moment = now(request)
    asked = request.GET
    light = next((each for each in Light if each.value == asked.get("light")), None)
    key, mine, own = asked.get("procedure", ""), asked.get("mine") == "1", asked.get("own") == "1"
    procedures = catalogue()
    found = inbox.inbox(
        moment.viewer,
        moment.today,
        procedures=(key,) if key in procedures else (),
        mine=mine,
        officer=moment.viewer.officer if own else "",
        light=light,
        after=asked.get("after", ""),
    )
    counts = {None: found.open, Light.RED: found.overdue, Light.YELLOW: found.soon, Light.GREEN: found.open - found.overdue - found.soon}
    tiles = tuple(
        Tile(
            each.label if each else "全部待办",
            count,
            each.value if each else "",
            with_query(request, light=each.value if each else ""),
            light is each,
        )
        for each, count in counts.items()
    )
    choices = tuple(Choice(each.key, each.title, each.key == key) for each in in_order())
    following = with_query(request, after=found.following) if found.following else ""
    titles = {each.key: each.title for each in procedures.values()}
    page = InboxPage(tiles, choices, titles, found.items, light.value if light else "", mine, own, bool(moment.viewer.officer), following)
    return render(request, "desk/inbox.html", {"page": page})
