"""落笔: an entry that the rules have let pass is written with all that follows from it. Used by the doors only."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from faheng.engine.dossier import Actor, Attachment, Dossier, Entry
from faheng.engine.findings import Finding, Severity
from faheng.engine.forms import Form, read_form
from faheng.engine.obligations import Duty
from faheng.engine.procedure import Procedure, Step
from faheng.engine.propose import FORM, ROLE, Refused, propose
from faheng.engine.situation import Surroundings
from faheng.engine.vocabulary import Vocabulary
from faheng.law.errors import WrongInput
from faheng.records import files, involved, models, numbers, projections, rows, search
from faheng.records.errors import StepRefused
from faheng.records.scope import Viewer


def step_of(procedure: Procedure, key: str) -> Step[Any]:
    """Return a step by key.

    Raises:
        WrongInput: the procedure has no such step.
    """
    found = procedure.by_key.get(key)
    if found is None:
        raise WrongInput(f"“{procedure.title}”没有“{key}”这一环节", mend=f"可用：{'、'.join(procedure.by_key)}")
    return found


def refuse_stranger(viewer: Viewer, row: models.DossierRecord, step: Step[Any]) -> None:
    """Refuse who may look but not write: another organisation's user, or one without the role of the step.

    Raises:
        StepRefused: with the reason.
    """
    if viewer.is_system:
        return
    if viewer.organisation != row.organisation_id:
        raise StepRefused(
            (Finding(ROLE, Severity.DEFECT, f"案卷由{row.organisation.name}办理，{viewer.organisation_name}只能查看", field="by"),)
        )
    if not viewer.may_take(step):
        titles = "、".join(role.label for role in step.by)
        raise StepRefused((Finding(ROLE, Severity.DEFECT, f"“{step.title}”由{titles}办理，您没有这一角色", step.basis, field="by"),))


def read_entry(
    row: models.DossierRecord,
    step: Step[Any],
    given: Mapping[str, Any] | Form,
    *,
    by: tuple[Actor, ...],
    at: datetime,
    attachments: Sequence[Attachment] = (),
    give: Callable[[str, int], str] | None = None,
) -> Entry[Form]:
    """Read what was filled in as an entry.

    A `number` left blank is given out: from the series that the field names (`json_schema_extra={"series": "罚"}`), else
    it is the dossier's own number. `give` gives out numbers of a series (at once from the database where it is left out).

    Raises:
        StepRefused: every problem of the form, as findings.
        WrongInput: an attachment is not among the files kept, or `at` has no offset.
    """
    files.must_exist(attachments)
    if isinstance(given, Form):
        read: Form | tuple[Any, ...] = given
    else:
        raw = dict(given)
        if "number" in step.form.model_fields and not raw.get("number"):
            raw["number"] = _number(row, step, at, give)
        read = read_form(step.form, raw)
    if isinstance(read, tuple):
        raise StepRefused(tuple(Finding(FORM, Severity.DEFECT, each.message, step.basis, row.version + 1, each.path) for each in read))
    return Entry(step.key, rows.here(at), by, read, row.version + 1, tuple(attachments))


def _number(row: models.DossierRecord, step: Step[Any], at: datetime, give: Callable[[str, int], str] | None) -> str:
    extra = step.form.model_fields["number"].json_schema_extra
    series = extra.get("series") if isinstance(extra, dict) else None
    if not isinstance(series, str):
        return row.number
    year = rows.here(at).year
    return give(series, year) if give else numbers.allocate(row.organisation, series, year)[0]


def append(
    procedure: Procedure,
    row: models.DossierRecord,
    dossier: Dossier,
    entry: Entry[Form],
    today: date,
    around: Surroundings,
) -> tuple[Dossier, Entry[Form], tuple[Finding, ...], tuple[Duty, ...]]:
    """Judge one more entry and write it, with projections, duties and index.

    Raises:
        StepRefused: a rule forbids it. Nothing has been written.
    """
    outcome = propose(procedure, dossier, entry, today, around)
    if isinstance(outcome, Refused):
        raise StepRefused(outcome.findings)
    sealed, body = rows.sealed(outcome.dossier.entries[-1], row.head or None)
    dossier = dossier.with_entry(sealed)
    kept = projections.kept_duties(row.pk) if row.version else {}
    rows.WRITE_ENTRY.run([rows.entry_row(row.pk, sealed, body)])
    projections.advance(procedure, row, dossier, outcome.duties)
    projections.write_duties(row, outcome.duties, kept)
    if strangers := involved.officers([sealed]) - involved.officers(dossier.entries[:-1]):
        involved.write(row.pk, strangers)
    search.add([index_row(row, dossier, sealed)])
    return dossier, sealed, outcome.findings, outcome.duties


def index_row(row: models.DossierRecord, dossier: Dossier, entry: Entry[Form]) -> search.Row:
    """Return the search row of an entry: what it says, codes by the words that pages show; the first also carries number and party."""
    words: tuple[str, ...] = tuple(_labels(entry.data))
    if entry.seq == dossier.entries[0].seq:
        words = (row.number, dossier.party.name if dossier.party else "", dossier.party.uscc if dossier.party else "", *words)
    return search.row(row.pk, entry.seq, row.path, words, entry.raw or {})


def _labels(data: Form) -> Iterator[str]:
    """Yield the labels of the codes that an entry holds."""
    for value in data.__dict__.values():
        for each in value if isinstance(value, tuple) else (value,):
            if isinstance(each, Vocabulary):
                yield each.label
