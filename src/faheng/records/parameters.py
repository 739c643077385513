"""参数: what the law leaves to the organisation. Set from a day on, never overwritten; the nearest organisation's own value holds."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db import transaction

from faheng.engine.situation import Parameter
from faheng.law.errors import WrongInput
from faheng.records import declared, models, surroundings
from faheng.records.errors import NotFound
from faheng.records.scope import Viewer, visible


@dataclass(frozen=True, slots=True)
class Setting:
    """参数现值. `since` is None where the declared default holds; `set_by` names the organisation that set it."""

    parameter: Parameter[Any]
    value: Any
    since: date | None
    set_by: str


@transaction.atomic
def put(*, organisation: str, key: str, value: object, since: date, viewer: Viewer, at: datetime) -> None:
    """Set a parameter of an organisation from a day on.

    Raises:
        NotFound: the viewer may not see the organisation.
        WrongInput: there is no such parameter, or the value is not of its kind.
    """
    own = models.Organisation.objects.filter(visible(viewer), code=organisation).first()
    if own is None:
        raise NotFound(organisation)
    parameter = declared.parameters_by_key().get(key)
    if parameter is None:
        raise WrongInput(f"没有“{key}”这一参数")
    plain = declared.plain_value(parameter, declared.read_value(parameter, value))
    models.ParameterValue.objects.update_or_create(
        organisation=own, key=key, since=since, defaults={"value": plain, "by": viewer.name, "at": at}
    )
    surroundings.changed()


def settings(organisation: str, viewer: Viewer, today: date) -> tuple[Setting, ...]:
    """Return every parameter with the value that binds the organisation on a day. Two statements.

    Raises:
        NotFound: the viewer may not see the organisation.
    """
    own = models.Organisation.objects.filter(visible(viewer), code=organisation).first()
    if own is None:
        raise NotFound(organisation)
    codes = own.path.strip("/").split("/")
    found: dict[str, tuple[int, date, Any, str]] = {}
    kept = models.ParameterValue.objects.filter(organisation__code__in=codes, since__lte=today).select_related("organisation")
    for row in kept.order_by("organisation__path", "since"):
        found[row.key] = (len(row.organisation.path), row.since, row.value, row.organisation.name)
    return tuple(_setting(parameter, found.get(key)) for key, parameter in declared.parameters_by_key().items())


def _setting(parameter: Parameter[Any], kept: tuple[int, date, Any, str] | None) -> Setting:
    if kept is None or kept[2] is None:
        return Setting(parameter, parameter.default, None, "")
    return Setting(parameter, declared.read_value(parameter, kept[2]), kept[1], kept[3])
