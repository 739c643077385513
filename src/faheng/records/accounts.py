"""账号: who may log in, in which roles; a password that somebody else has given must be changed before anything else."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.db.models import QuerySet

from faheng.engine.dossier import Role
from faheng.law.errors import WrongInput
from faheng.records import loading, models
from faheng.records.errors import NotFound
from faheng.records.scope import Viewer, visible

ROLES = (Role.OFFICER, Role.APPROVER, Role.HEAD, Role.LEGAL_REVIEWER, Role.HEARING_OFFICER, Role.CLERK)
"""The roles that an account may have; parties, laboratories and the system have none."""
USERNAME = re.compile(r"[0-9A-Za-z_.-]{2,60}")


@dataclass(frozen=True, slots=True)
class Account:
    """账号. `given`: the password was given by somebody else and has not been changed yet. `officer` is the officer's id."""

    pk: int
    username: str
    name: str
    organisation: str
    organisation_code: str
    roles: tuple[Role, ...]
    officer: str
    active: bool
    given: bool
    last_login: datetime | None


def accounts(viewer: Viewer) -> tuple[Account, ...]:
    """Return the accounts of the viewer's organisation and those below it. One statement."""
    return tuple(_value(row) for row in _visible(viewer).order_by("organisation__path", "username"))


def account(pk: int, viewer: Viewer) -> Account:
    """Return one account.

    Raises:
        NotFound: there is none that the viewer may see.
    """
    return _value(_row(pk, viewer))


@transaction.atomic
def open_account(
    *, username: str, name: str, organisation: str, roles: Iterable[Role], password: str, viewer: Viewer, officer: str = ""
) -> Account:
    """Open an account with a first password, which its owner must change.

    Raises:
        NotFound: the viewer may not see the organisation.
        WrongInput: the name is taken or cannot be one, the password is weak, or the officer is none of the organisation's.
    """
    own = loading.organisation(organisation, viewer)
    if not USERNAME.fullmatch(username):
        raise WrongInput(f"“{username}”不能作用户名", where="用户名", mend="用户名由字母、数字、点、下划线和连字符组成，二至六十个字符")
    row = models.User(username=username, display_name=name, organisation=own, roles=_roles(roles), officer=_officer(officer, own))
    _give(row, password)
    try:
        with transaction.atomic():
            row.save()
    except IntegrityError:
        raise WrongInput(f"用户名“{username}”已经使用", where="用户名", mend="请换一个用户名") from None
    return _value(row)


@transaction.atomic
def change_account(pk: int, *, name: str, roles: Iterable[Role], officer: str, active: bool, viewer: Viewer) -> Account:
    """Bring name, roles, officer and standing of an account up to date.

    Raises:
        NotFound: there is none that the viewer may see.
        WrongInput: somebody closes the own account, or the officer is none of the organisation's.
    """
    row = _row(pk, viewer)
    if row.pk == viewer.pk and not active:
        raise WrongInput("不能停用自己的账号", where="状态", mend="请由另一名管理人员停用")
    row.display_name, row.roles, row.is_active = name, _roles(roles), active
    row.officer = _officer(officer, row.organisation)
    row.save(update_fields=["display_name", "roles", "is_active", "officer"])
    return _value(row)


@transaction.atomic
def give_password(pk: int, password: str, viewer: Viewer) -> Account:
    """Give an account a new password, which its owner must change; who is logged in with the old one is logged out.

    Raises:
        NotFound: there is none that the viewer may see.
        WrongInput: the password is weak, or the account is the viewer's own.
    """
    row = _row(pk, viewer)
    if row.pk == viewer.pk:
        raise WrongInput("不能为自己重设口令", where="首次口令", mend="请用右上角的“修改密码”")
    _give(row, password)
    row.save(update_fields=["password", "password_given"])
    return _value(row)


def _give(row: models.User, password: str) -> None:
    try:
        validate_password(password, row)
    except ValidationError as weak:
        raise WrongInput("".join(weak.messages).rstrip("。"), where="首次口令", mend="请换一个口令") from None
    row.set_password(password)
    row.password_given = True


def _roles(roles: Iterable[Role]) -> list[str]:
    chosen = [*roles]
    if wrong := [role for role in chosen if role not in ROLES]:
        raise WrongInput(f"账号不能有“{wrong[0].label}”这一角色", where="角色", mend=f"可用：{'、'.join(role.label for role in ROLES)}")
    return [role.value for role in ROLES if role in chosen]


def _visible(viewer: Viewer) -> QuerySet[models.User]:
    return models.User.objects.filter(visible(viewer, "organisation__"), is_superuser=False)


def _row(pk: int, viewer: Viewer) -> models.User:
    row = _visible(viewer).filter(pk=pk).first()
    if row is None:
        raise NotFound(pk)
    return row


def _officer(id: str, own: models.Organisation | None) -> models.Officer | None:  # noqa: A002
    if not id:
        return None
    found = models.Officer.objects.filter(code=id, organisation=own).first()
    if found is None:
        raise WrongInput(f"编号为“{id}”的执法人员不在这个机关", where="执法人员", mend="请选择同一机关的人员")
    return found


def _value(row: models.User) -> Account:
    own = row.organisation
    return Account(
        row.pk, row.username, str(row), own.name if own else "", own.code if own else "",
        tuple(role for role in Role if role.value in row.roles), row.officer.code if row.officer else "", row.is_active,
        row.password_given, row.last_login,
    )  # fmt: skip
