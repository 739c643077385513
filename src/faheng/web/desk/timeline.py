"""时间线: the entries of a dossier in order, each with its fields in Chinese; corrections stand beside what they correct."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, tzinfo
from typing import Any

from faheng.documents.assembling import Printable
from faheng.engine.dossier import Actor, Dossier, Entry, Role
from faheng.engine.findings import Finding
from faheng.engine.forms import Form
from faheng.engine.procedure import CORRECT, Procedure, Step, corrected, field_title
from faheng.web.components.shown import Shown, shown

ROLE_LABELS: Mapping[str, str] = {role.value: role.label for role in Role}


@dataclass(frozen=True, slots=True)
class Line:
    """时间线上的一条: an entry as the page shows it."""

    entry: Entry[Form]
    step: Step[Form]
    day: date
    by: str
    fields: tuple[Shown, ...]
    papers: tuple[Printable, ...] = ()
    findings: tuple[Finding, ...] = ()


def timeline(
    procedure: Procedure,
    dossier: Dossier,
    findings: tuple[Finding, ...],
    papers: Sequence[Printable],
    zone: tzinfo,
    names: Mapping[str, str],
) -> tuple[Line, ...]:
    """Return every entry, the latest first. `findings` are those of the audit; each stands beside its entry, like the papers."""
    effective = {entry.seq: entry for entry in corrected(dossier, procedure).entries}
    reasons = {(each.data.seq, each.data.field): each.data.reason for each in dossier.all(CORRECT) if not each.problems}
    targets = {entry.seq: procedure.find(entry.step) for entry in dossier.entries}
    lines = []
    for entry in reversed(dossier.entries):
        step = procedure.find(entry.step)
        now = effective[entry.seq]
        lines.append(
            Line(
                entry,
                step,
                step.day(now),
                "、".join(_said(actor) for actor in entry.by),
                _fields(step, entry, now, reasons, targets, zone, names),
                tuple(each for each in papers if each.seq == entry.seq),
                tuple(finding for finding in findings if finding.seq == entry.seq),
            )
        )
    return tuple(lines)


def _said(actor: Actor) -> str:
    role = ROLE_LABELS.get(actor.role, actor.role)
    return f"{actor.name}（{role}{f' {actor.certificate}' if actor.certificate else ''}）"


def _correction(
    recorded: Mapping[str, Any], targets: Mapping[int, Step[Form]], zone: tzinfo, names: Mapping[str, str]
) -> tuple[Shown, ...]:
    """Return what a correction says, in the words of the step that it corrects."""
    step = targets.get(recorded.get("seq", 0))
    name = str(recorded.get("field", ""))
    if step is None or name not in step.form.model_fields:
        return shown(CORRECT.form, recorded, zone, names)
    value = shown(step.form, {name: recorded.get("value")}, zone, names) or (Shown(name, field_title(step, name), "（空）"),)
    where = Shown("seq", "更正的记录", f"第{recorded['seq']}条“{step.title}”")
    rest = shown(CORRECT.form, {key: recorded[key] for key in ("reason", "remarks") if recorded.get(key)}, zone, names)
    return (where, replace(value[0], label=f"“{value[0].label}”更正为"), *rest)


def _fields(
    step: Step[Form],
    entry: Entry[Form],
    now: Entry[Form],
    reasons: Mapping[tuple[int, str], str],
    targets: Mapping[int, Step[Form]],
    zone: tzinfo,
    names: Mapping[str, str],
) -> tuple[Shown, ...]:
    recorded = entry.raw if entry.raw is not None else entry.data.as_recorded()
    if step.key == CORRECT.key:
        return _correction(recorded, targets, zone, names)
    if now is entry:
        return shown(step.form, recorded, zone, names)
    before = {field.name: field for field in shown(step.form, recorded, zone, names)}
    after = shown(step.form, {**recorded, **now.data.as_recorded()}, zone, names)
    return tuple(
        replace(field, was=_text(before.get(field.name)) or "（空）", reason=reasons.get((entry.seq, field.name), ""))
        if field != before.get(field.name)
        else field
        for field in after
    )


def _text(field: Shown | None) -> str:
    if field is None:
        return ""
    inner = (*field.parts, *(cell for row in field.rows for cell in row))
    return field.text or "；".join(f"{part.label} {part.text}" for part in inner)
