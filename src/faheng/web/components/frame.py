"""页面框架: what every page shows around its content: organisation, person, navigation."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils.timezone import localdate

from faheng.engine.dossier import Role

#: Navigation: view name, label, and the paths (by their beginning) at which it is the present one.
LINKS = (
    ("desk:inbox", "待办", ()),
    ("desk:lists", "案卷", ("/dossiers/", "/dossier/")),
    ("desk:parties", "当事人", ("/parties/",)),
    ("desk:people", "人员", ("/people/",)),
    ("desk:review", "案卷评查", ("/review/",)),
    ("desk:procedures", "程序与期限", ("/procedures/",)),
    ("desk:surroundings", "清单与参数", ("/surroundings/",)),
    ("board:figures", "看板", ("/board/",)),
    ("readings:library", "报告库", ("/readings/",)),
)


@dataclass(frozen=True, slots=True)
class Link:
    url: str
    label: str
    here: bool


@dataclass(frozen=True, slots=True)
class Frame:
    organisation: str
    person: str
    roles: str
    links: tuple[Link, ...]
    q: str
    today: date


def frame(request: HttpRequest) -> dict[str, Any]:
    """Template context of every page; nothing for those who are not logged in. No statement of its own."""
    user: Any = getattr(request, "user", None)
    if user is None or not user.is_authenticated:
        return {}
    links = tuple(_link(request.path, *link) for link in LINKS)
    roles = "、".join(role.label for role in Role if role.value in user.roles)
    organisation = str(user.organisation) if user.organisation else ""
    return {"frame": Frame(organisation, str(user), roles, links, request.GET.get("q", ""), localdate())}


def _link(here: str, view: str, label: str, under: tuple[str, ...]) -> Link:
    url = reverse(view)
    return Link(url, label, here == url or (bool(under) and here.startswith(under)))
