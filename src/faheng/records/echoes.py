"""关联办理: what a step brings about in other dossiers, through the same rules and in the same transaction."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from faheng.engine.dossier import Actor, Dossier, Entry
from faheng.engine.findings import Finding, Severity
from faheng.engine.forms import Form
from faheng.engine.procedure import Step
from faheng.records import models, rows, surroundings
from faheng.records.errors import StepRefused

ECHO = "ECHO"


def take(
    step: Step[Any], dossier: Dossier, entry: Entry[Form], row: models.DossierRecord, today: date, *, take: Callable[..., Any]
) -> tuple[Finding, ...]:
    """Take the steps that an entry brings about; return what the officer should know.

    A number that is not on record here is a notice: the other dossier may be older than the installation.

    Raises:
        StepRefused: a rule of the other dossier forbids it; nothing at all is written.
    """
    if step.echoes is None:
        return ()
    found = []
    for echo in step.echoes(dossier, entry):
        others = models.DossierRecord.objects.select_for_update(of=("self",)).select_related("organisation", "party")
        other = others.filter(number=echo.number, organisation=row.organisation_id).order_by("pk").first()
        if other is None:
            found.append(Finding(ECHO, Severity.NOTICE, f"系统中没有案卷{echo.number}，未能在该案卷中登记", seq=entry.seq))
            continue
        target = rows.procedure_of(other.procedure).by_key.get(echo.step)
        if target is None:
            found.append(Finding(ECHO, Severity.NOTICE, f"案卷{echo.number}的程序没有“{echo.step}”环节，未能在该案卷中登记", seq=entry.seq))
            continue
        try:
            taken = take(other, surroundings.revision(), echo.step, echo.data, _actors(entry.by, target), entry.at, today)
        except StepRefused as refused:
            raise StepRefused(
                tuple(replace(f, message=f"关联案卷{echo.number}：{f.message}", seq=entry.seq) for f in refused.findings)
            ) from None
        found.extend(replace(f, message=f"关联案卷{echo.number}：{f.message}", seq=entry.seq) for f in taken.findings)
    return tuple(found)


def _actors(by: tuple[Actor, ...], step: Step[Any]) -> tuple[Actor, ...]:
    """Return who took the first step, in a role that the other step knows."""
    return tuple(actor if actor.role in step.by else replace(actor, role=step.by[0].value) for actor in by)
