"""人员页: officers with their certificates, and which have lapsed or will soon."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from faheng.records import people
from faheng.records.people import CertificateValue, OfficerValue
from faheng.web.desk.clock import now

SOON = timedelta(days=60)


@dataclass(frozen=True, slots=True)
class OfficerShown:
    """执法人员一行."""

    officer: OfficerValue
    certificate: CertificateValue | None
    light: str
    said: str


def shown(officer: OfficerValue, today: date) -> OfficerShown:
    """Return an officer with the certificate of the day."""
    certificate = officer.certificate_on(today)
    if certificate is None:
        return OfficerShown(officer, None, "red", "没有证件")
    if certificate.valid_to < today:
        return OfficerShown(officer, certificate, "red", "已失效")
    if certificate.valid_to <= today + SOON:
        return OfficerShown(officer, certificate, "yellow", "即将到期")
    return OfficerShown(officer, certificate, "green", "有效")


def index(request: HttpRequest) -> HttpResponse:
    """人员页."""
    moment = now(request)
    found = tuple(shown(officer, moment.today) for officer in people.officers(moment.viewer))
    return render(request, "desk/people.html", {"found": found})
