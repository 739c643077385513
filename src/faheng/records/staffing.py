"""执法人员的登记: officers and certificates are entered and kept up to date; nothing is ever taken away."""

import re
from datetime import date

from django.db import IntegrityError, transaction

from faheng.law.errors import WrongInput
from faheng.records import loading, models, people
from faheng.records.errors import NotFound
from faheng.records.people import OfficerValue
from faheng.records.scope import Viewer, visible

ID = re.compile(r"[0-9A-Za-z-]{1,40}")


@transaction.atomic
def add_officer(*, id: str, name: str, organisation: str, viewer: Viewer, enforces: bool = True) -> OfficerValue:  # noqa: A002
    """Enter an officer of an organisation.

    Raises:
        NotFound: the viewer may not see the organisation.
        WrongInput: the id cannot be one or is taken, or there is no name.
    """
    own = loading.organisation(organisation, viewer)
    if not ID.fullmatch(id):
        raise WrongInput(f"“{id}”不能作编号", where="编号", mend="编号由数字、字母和连字符组成，最长四十个字符")
    if taken := models.Officer.objects.filter(code=id).select_related("organisation").first():
        whose = f"（{taken.name}）" if taken.organisation.path.startswith(viewer.path) else ""
        raise WrongInput(f"编号“{id}”已经登记{whose}", where="编号", mend="请换一个编号，或者打开该人员修改")
    models.Officer.objects.create(code=id, name=_name(name), organisation=own, enforces=enforces)
    return people.officer(id, viewer)


@transaction.atomic
def change_officer(
    id: str,  # noqa: A002
    *,
    name: str,
    organisation: str,
    active: bool,
    viewer: Viewer,
    enforces: bool = True,
) -> OfficerValue:
    """Bring name, organisation, standing or post of an officer up to date; what was recorded keeps the name of its time.

    Raises:
        NotFound: the viewer may not see the officer or the organisation.
        WrongInput: there is no name.
    """
    row = _row(id, viewer)
    row.name, row.active, row.enforces, row.organisation = _name(name), active, enforces, loading.organisation(organisation, viewer)
    row.save(update_fields=["name", "active", "enforces", "organisation"])
    return people.officer(id, viewer)


def add_certificate(*, officer: str, number: str, valid_from: date, valid_to: date, viewer: Viewer, register: str = "") -> None:
    """Enter a certificate of an officer; both days are valid days.

    Raises:
        NotFound: the viewer may not see the officer.
        WrongInput: the number is entered already, or the validity ends before it begins.
    """
    row = _row(officer, viewer)
    _refuse_reversed(valid_from, valid_to)
    try:
        with transaction.atomic():
            models.Certificate.objects.create(officer=row, number=number, valid_from=valid_from, valid_to=valid_to, register=register)
    except IntegrityError:
        held = models.Certificate.objects.select_related("officer__organisation").get(number=number).officer
        whose = f"，持证人{held.name}" if held.organisation.path.startswith(viewer.path) else ""
        raise WrongInput(f"证号“{number}”已经登记{whose}", where="证号", mend="请核对证号；有效期有误的，在原证件上更正") from None


@transaction.atomic
def change_validity(*, officer: str, number: str, valid_from: date, valid_to: date, viewer: Viewer) -> None:
    """Set the days on which a certificate is valid: mended, or ended where it was taken back (both days are valid days).

    Raises:
        NotFound: the viewer may not see the officer, or the officer holds no such certificate.
        WrongInput: the validity ends before it begins.
    """
    row = _row(officer, viewer)
    _refuse_reversed(valid_from, valid_to)
    if not models.Certificate.objects.filter(officer=row, number=number).update(valid_from=valid_from, valid_to=valid_to):
        raise NotFound(number)


def _row(id: str, viewer: Viewer) -> models.Officer:  # noqa: A002
    row = models.Officer.objects.filter(visible(viewer, "organisation__"), code=id).first()
    if row is None:
        raise NotFound(id)
    return row


def _name(name: str) -> str:
    if not name.strip():
        raise WrongInput("没有填写姓名", where="姓名", mend="请填写姓名")
    return name.strip()


def _refuse_reversed(valid_from: date, valid_to: date) -> None:
    if valid_to < valid_from:
        raise WrongInput(f"有效期止 {valid_to} 早于有效期起 {valid_from}", where="有效期止", mend="请核对证件上的两个日期")
