"""管理表单: a small form outside dossiers (person, certificate, account, unit), read, shown again and refused beside its fields."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Generic, TypeVar

from django.http import HttpRequest
from django.utils.timezone import get_current_timezone

from faheng.engine.findings import Finding, Severity
from faheng.engine.forms import Form, read_form
from faheng.engine.shapes import Kind, parts
from faheng.law.errors import WrongInput
from faheng.web.components.inputs import Choice, Context, Input, inputs
from faheng.web.components.posted import read_posted

F = TypeVar("F", bound=Form)
Options = Mapping[str, Iterable[tuple[str, str]]]
"""For a field whose choices are read from the records: (value, label) of each."""


@dataclass(frozen=True, slots=True)
class Asked(Generic[F]):
    """填写的表单: `read` is None where something is wrong with it."""

    form: type[F]
    raw: Mapping[str, Any]
    read: F | None = None
    findings: tuple[Finding, ...] = ()

    def refused(self, wrong: WrongInput) -> Asked[F]:
        """Return the form with a refusal, beside the field that it names by its label."""
        field = next((part.name for part in parts(self.form) if part.label == wrong.where), None)
        said = f"{wrong.what}；{wrong.mend}" if wrong.mend else wrong.what
        return replace(self, read=None, findings=(Finding("FORM", Severity.DEFECT, said, field=field),))

    def inputs(self, options: Options | None = None, prefix: str = "data") -> tuple[Input, ...]:
        """Return the inputs; no remarks are asked for."""
        found = inputs(self.form, self.raw, Context(get_current_timezone(), (), self.findings), prefix)
        return tuple(_offering(each, options or {}, self.raw) for each in found if each.name != f"{prefix}.remarks")


def asked(request: HttpRequest, form: type[F], prefix: str = "data") -> Asked[F]:
    """Return what was posted, read."""
    raw = read_posted(form, request.POST, get_current_timezone(), prefix)
    read = read_form(form, raw)
    if isinstance(read, tuple):
        return Asked(form, raw, None, tuple(Finding("FORM", Severity.DEFECT, each.message, field=each.path) for each in read))
    return Asked(form, raw, read)


def _offering(field: Input, options: Options, raw: Mapping[str, Any]) -> Input:
    name = field.name.rpartition(".")[2]
    if name not in options:
        return field
    given = raw.get(name)
    chosen = {str(each) for each in given} if isinstance(given, list) else {str(given)}
    kind = Kind.CHOICES if field.kind is Kind.CHOICES else Kind.CHOICE
    return replace(field, kind=kind, choices=tuple(Choice(value, label, value in chosen) for value, label in options[name]))
