"""人员: users, officers and their certificates."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db import transaction

from faheng.engine.dossier import Actor, Role
from faheng.law.errors import WrongInput
from faheng.records import models
from faheng.records.errors import NotFound
from faheng.records.loading import BLANK, ORGANISATION, columns
from faheng.records.scope import NOBODY, Viewer, visible
from faheng.records.statements import Statement

USER, OFFICER = columns(models.User), columns(models.Officer)
ORGANISATION_AT, OFFICER_AT = len(USER), len(USER) + len(ORGANISATION)
BY_KEY = Statement(
    lambda pk: models.User.objects.filter(pk=pk).values_list(
        *USER, *(f"organisation__{name}" for name in ORGANISATION), *(f"officer__{name}" for name in OFFICER)
    ),
    BLANK,
)


@dataclass(frozen=True, slots=True)
class CertificateValue:
    """执法证件; both days are valid days."""

    number: str
    valid_from: date
    valid_to: date
    register: str = ""


@dataclass(frozen=True, slots=True)
class OfficerValue:
    """执法人员. `id` stands in entries."""

    id: str
    name: str
    organisation: str
    active: bool
    enforces: bool = True
    """Whether the post is one of enforcement (执法岗位); who only approves, reviews or keeps files has another."""
    certificates: tuple[CertificateValue, ...] = ()

    def certificate_on(self, day: date) -> CertificateValue | None:
        """Return the certificate valid on a day; else the latest one, so that a lapsed one is named."""
        valid = [each for each in self.certificates if each.valid_from <= day <= each.valid_to]
        return max(valid or self.certificates, key=lambda each: each.valid_to, default=None)

    def actor(self, role: Role, day: date) -> Actor:
        """Return the officer as the actor of a step on a day."""
        certificate = self.certificate_on(day)
        return (
            Actor(self.id, self.name, role.value, certificate.number, certificate.valid_to)
            if certificate
            else Actor(self.id, self.name, role.value)
        )


def user(pk: int) -> models.User | None:
    """Return a user who may log in, with organisation and officer; None where there is none. One statement, compiled once."""
    found = BY_KEY.one(pk)
    if found is None:
        return None
    row = models.User.from_db("default", USER, found[:ORGANISATION_AT])
    row.organisation = (
        models.Organisation.from_db("default", ORGANISATION, found[ORGANISATION_AT:OFFICER_AT]) if row.organisation_id else None
    )
    row.officer = models.Officer.from_db("default", OFFICER, found[OFFICER_AT:]) if row.officer_id else None
    return row if row.is_active else None


def viewer(user: Any) -> Viewer:
    """Return what the logged-in user of a request may see; an anonymous or idle user sees nothing. No statement."""
    if not isinstance(user, models.User) or not user.is_active or user.organisation is None:
        return NOBODY
    own = user.organisation
    return Viewer(
        user.pk, str(user), own.path, own.pk, own.code, own.name, own.leaf, tuple(user.roles), user.officer.code if user.officer else ""
    )


def viewer_named(username: str) -> Viewer:
    """Return the viewer of a user name.

    Raises:
        NotFound: there is no such user.
    """
    found = models.User.objects.filter(username=username).first()
    if found is None:
        raise NotFound(username)
    return viewer(found)


@transaction.atomic
def create_user(
    *, username: str, password: str | None, organisation: str, roles: Iterable[Role], name: str = "", officer: str = "", staff: bool = False
) -> int:
    """Add a user, or bring one of that name up to date; return the key.

    Raises:
        WrongInput: the organisation or the officer does not exist.
    """
    own = _organisation(organisation)
    person = models.Officer.objects.filter(code=officer).first() if officer else None
    if officer and person is None:
        raise WrongInput(f"没有编号为“{officer}”的执法人员")
    user = models.User.objects.filter(username=username).first() or models.User(username=username)
    user.organisation, user.officer, user.roles, user.display_name, user.is_staff = own, person, [*roles], name, staff
    if password is None:
        user.set_unusable_password()
    else:
        user.set_password(password)
    user.save()
    return user.pk


@transaction.atomic
def create_officer(
    *,
    id: str,  # noqa: A002
    name: str,
    organisation: str,
    certificates: Iterable[CertificateValue] = (),
    enforces: bool | None = None,
) -> OfficerValue:
    """Add an officer with certificates, or bring one of that id up to date; certificates are added, never taken away."""
    own = _organisation(organisation)
    officer, _ = models.Officer.objects.update_or_create(
        code=id, defaults={"name": name, "organisation": own, **({} if enforces is None else {"enforces": enforces})}
    )
    for each in certificates:
        models.Certificate.objects.update_or_create(
            number=each.number,
            defaults={"officer": officer, "valid_from": each.valid_from, "valid_to": each.valid_to, "register": each.register},
        )
    return _value(models.Officer.objects.select_related("organisation").prefetch_related("certificates").get(pk=officer.pk))


def officers(viewer: Viewer, *, organisation: str | None = None) -> tuple[OfficerValue, ...]:
    """Return the officers whom the viewer may see, those of one organisation where told. Two statements."""
    found = models.Officer.objects.filter(visible(viewer, "organisation__")).select_related("organisation")
    if organisation is not None:
        found = found.filter(organisation__code=organisation)
    return tuple(_value(row) for row in found.prefetch_related("certificates").order_by("organisation__path", "code"))


def officer(id: str, viewer: Viewer) -> OfficerValue:  # noqa: A002
    """Return one officer by id.

    Raises:
        NotFound: there is none whom the viewer may see.
    """
    found = models.Officer.objects.filter(visible(viewer, "organisation__"), code=id).select_related("organisation")
    row = found.prefetch_related("certificates").first()
    if row is None:
        raise NotFound(id)
    return _value(row)


def actors(viewer: Viewer, ids: Iterable[str], role: Role, day: date) -> tuple[Actor, ...]:
    """Return officers of the viewer's scope as actors of a step on a day, in the order asked for. Two statements.

    Raises:
        WrongInput: an id is not that of an officer whom the viewer may see.
    """
    wanted = [*dict.fromkeys(ids)]
    found = models.Officer.objects.filter(visible(viewer, "organisation__"), code__in=wanted).select_related("organisation")
    by_id = {row.code: _value(row) for row in found.prefetch_related("certificates")}
    if missing := [each for each in wanted if each not in by_id]:
        raise WrongInput(f"没有编号为“{missing[0]}”的执法人员", mend="请在本机关的执法人员中选择")
    return tuple(by_id[each].actor(role, day) for each in wanted)


def actor(viewer: Viewer, role: Role, day: date) -> Actor:
    """Return the viewer as actor of a step, with the certificate where the viewer is an officer."""
    if viewer.officer:
        return officer(viewer.officer, viewer).actor(role, day)
    return Actor(f"u{viewer.pk}" if viewer.pk else "system", viewer.name, role.value)


def _organisation(code: str) -> models.Organisation:
    found = models.Organisation.objects.filter(code=code).first()
    if found is None:
        raise WrongInput(f"没有代码为“{code}”的机关", mend="请先建立机关")
    return found


def _value(row: models.Officer) -> OfficerValue:
    held = tuple(CertificateValue(c.number, c.valid_from, c.valid_to, c.register) for c in row.certificates.all())
    return OfficerValue(row.code, row.name, row.organisation.code, row.active, row.enforces, held)
