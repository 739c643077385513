"""人员页: officers with their certificates, which have lapsed or will soon; whoever manages the organisation enters them here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from pydantic import Field

from faheng.engine.findings import Finding
from faheng.engine.forms import Form
from faheng.law.errors import WrongInput
from faheng.records import organisations, people, staffing
from faheng.records.people import CertificateValue, OfficerValue
from faheng.web.desk.asked import Asked, Options, asked
from faheng.web.desk.clock import Now, now
from faheng.web.desk.keeping import may_manage, refuse_who_may_not_manage

SOON = timedelta(days=60)


POST = "只负责审批、审核、内勤的选“否”；持证率按执法岗位计算"


class Person(Form):
    """执法人员."""

    name: str = Field(title="姓名", min_length=1)
    organisation: str = Field(title="机关")
    active: bool = Field(default=True, title="在岗")
    enforces: bool = Field(default=True, title="执法岗位", description=POST)


class NewPerson(Form):
    """新登记的执法人员."""

    id: str = Field(title="编号", min_length=1, description="写入案卷的编号，登记后不能更改，如 440307-001")
    name: str = Field(title="姓名", min_length=1)
    organisation: str = Field(title="机关")
    enforces: bool = Field(default=True, title="执法岗位", description=POST)


class Certificate(Form):
    """执法证件; both days are valid days."""

    number: str = Field(title="证号", min_length=1)
    valid_from: date = Field(title="有效期起")
    valid_to: date = Field(title="有效期止")
    issued_by: str = Field(default="", title="发证机关")


class Validity(Form):
    """证件的有效期."""

    number: str = Field(title="证号")
    valid_from: date = Field(title="有效期起")
    valid_to: date = Field(title="有效期止")


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
    names = _names(moment)
    return render(request, "desk/people.html", {"found": found, "names": names, "may_manage": may_manage(request, moment.viewer)})


def new(request: HttpRequest) -> HttpResponse:
    """登记执法人员."""
    moment = now(request)
    refuse_who_may_not_manage(request, moment.viewer)
    filled = Asked(NewPerson, {"organisation": moment.viewer.organisation_code})
    if request.method == "POST":
        filled = asked(request, NewPerson)
        if filled.read:
            try:
                found = staffing.add_officer(**filled.read.model_dump(exclude={"remarks"}), viewer=moment.viewer)
            except WrongInput as wrong:
                filled = filled.refused(wrong)
            else:
                messages.success(request, f"已登记{found.name}；请接着登记执法证件")
                return redirect("desk:officer", found.id)
    return _rendered(request, "desk/officer_new.html", filled.findings, {"inputs": filled.inputs(_options(moment))})


def one(request: HttpRequest, key: str) -> HttpResponse:
    """一名执法人员: particulars and certificates. Each form of the page says by `act` what is asked."""
    moment = now(request)
    officer = people.officer(key, moment.viewer)
    forms: dict[str, Asked[Person] | Asked[Certificate] | Asked[Validity]] = {
        "person": Asked(
            Person, {"name": officer.name, "organisation": officer.organisation, "active": officer.active, "enforces": officer.enforces}
        ),
        "certificate": Asked(Certificate, {}),
        "validity": Asked(Validity, {}),
    }
    if request.method == "POST":
        refuse_who_may_not_manage(request, moment.viewer)
        act = str(request.POST.get("act", ""))
        try:
            done = _taken(request, act, forms, officer, moment)
        except WrongInput as wrong:
            forms[act] = forms[act].refused(wrong)
        else:
            if done:
                messages.success(request, done)
                return redirect("desk:officer", key)
    page = {
        "officer": shown(officer, moment.today),
        "organisation": _names(moment).get(officer.organisation, officer.organisation),
        "person": forms["person"].inputs(_options(moment)),
        "certificate": forms["certificate"].inputs(prefix="held"),
        "validity": forms["validity"].raw,
        "may_manage": may_manage(request, moment.viewer),
        "today": moment.today,
    }
    return _rendered(request, "desk/officer.html", tuple(each for form in forms.values() for each in form.findings), page)


def _taken(
    request: HttpRequest,
    act: str,
    forms: dict[str, Asked[Person] | Asked[Certificate] | Asked[Validity]],
    officer: OfficerValue,
    moment: Now,
) -> str:
    """Do what a form of the page asks; return what was done, empty where the form is not filled in rightly."""
    match act:
        case "certificate":
            held = asked(request, Certificate, "held")
            forms[act] = held
            if held.read:
                days = {"valid_from": held.read.valid_from, "valid_to": held.read.valid_to}
                staffing.add_certificate(
                    officer=officer.id, number=held.read.number, **days, register=held.read.issued_by, viewer=moment.viewer
                )
                return f"已登记证件 {held.read.number}"
        case "validity":
            validity = asked(request, Validity, "days")
            forms[act] = validity
            if validity.read:
                staffing.change_validity(officer=officer.id, **validity.read.model_dump(exclude={"remarks"}), viewer=moment.viewer)
                return f"证件 {validity.read.number} 的有效期已更正；已经写入案卷的不变"
        case _:
            person = asked(request, Person)
            forms["person"] = person
            if person.read:
                staffing.change_officer(officer.id, **person.read.model_dump(exclude={"remarks"}), viewer=moment.viewer)
                return "已保存"
    return ""


def _names(moment: Now) -> dict[str, str]:
    return {each.code: each.name for each in organisations.below(moment.viewer)}


def _options(moment: Now) -> Options:
    return {"organisation": _names(moment).items()}


def _rendered(request: HttpRequest, template: str, findings: tuple[Finding, ...], page: dict[str, object]) -> HttpResponse:
    return render(request, template, {**page, "findings": findings}, status=422 if findings else 200)
