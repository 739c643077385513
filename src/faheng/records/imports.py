"""外来案卷: a dossier from elsewhere is kept as it was; what its rules find is said, not mended."""

from dataclasses import replace
from datetime import date, datetime

from django.db import IntegrityError, transaction

from faheng.engine.audit import audit
from faheng.engine.chain import check_chain
from faheng.engine.dossier import Dossier, Entry
from faheng.engine.findings import Severity
from faheng.engine.forms import Form
from faheng.law.errors import WrongInput
from faheng.records import involved, loading, models, parties, projections, rows, search, submissions, surroundings, writing
from faheng.records.dossiers import Taken
from faheng.records.errors import Conflict, StepRefused
from faheng.records.scope import Viewer


def import_dossier(dossier: Dossier, *, organisation: str, at: datetime, today: date, viewer: Viewer, key: str | None = None) -> Taken:
    """Keep a whole dossier read from a package, for an organisation; return it with the findings of the audit.

    Entries without digests get a chain here; digests that came along are kept. Attachments are named even where their
    bytes have not come along.

    Raises:
        StepRefused: the chain that came along is broken.
        Conflict: the organisation has another dossier of that number, or the key was used for something else.
        NotFound: the viewer may not see the organisation.
        WrongInput: there is nothing in it, or its procedure is none.
    """
    declared = rows.procedure_of(dossier.procedure)
    own = loading.organisation(organisation, viewer)
    if not dossier.entries:
        raise WrongInput("案卷没有任何记录", where=dossier.number)
    if broken := tuple(finding for finding in check_chain(dossier) if finding.severity is Severity.VOID):
        raise StepRefused(broken)
    sealed = _sealed(dossier)
    asked = submissions.joined([sealed.number, *(entry.sm3 or "" for entry in sealed.entries)])
    try:
        with transaction.atomic():
            if key and (earlier := submissions.find(own.pk, key, asked)):
                return Taken(*earlier, sealed, (), (), repeated=True)
            row = models.DossierRecord(procedure=declared.key, organisation=own, path=own.path, number=dossier.number)
            row.created = row.updated = rows.here(at)
            row.party = parties.keep(dossier.party, own, today) if dossier.party else None
            row.save(force_insert=True)
            around = surroundings.around(path=own.path, party=row.party_id, besides=row.pk, today=today, revision=surroundings.revision())
            found = projections.computed(declared, sealed, today, around)
            rows.WRITE_ENTRY.run(rows.entry_row(row.pk, entry, rows.body(entry)) for entry in sealed.entries)
            projections.advance(declared, row, sealed, found)
            projections.write_duties(row, found, {})
            involved.write(row.pk, involved.officers(sealed.entries))
            search.add(writing.index_row(row, sealed, entry) for entry in sealed.entries)
            if key:
                submissions.keep(own.pk, key, asked, row.pk, row.version)
    except IntegrityError:
        raise Conflict(f"案号{dossier.number}已经使用") from None
    return Taken(row.pk, row.version, sealed, audit(declared, sealed, today, around), found)


def _sealed(dossier: Dossier) -> Dossier:
    if dossier.entries[0].sm3:
        return dossier
    entries: list[Entry[Form]] = []
    for entry in dossier.entries:
        entries.append(rows.sealed(entry, entries[-1].sm3 if entries else None)[0])
    return replace(dossier, entries=tuple(entries))
