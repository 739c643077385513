"""案卷表: parties, dossiers, entries, and what is derived from them."""

from __future__ import annotations

from typing import Any

from django.db import models

from faheng.records.models.organisations import Organisation


class PartyRecord(models.Model):
    """当事人（一户一档）: one file per party in a tree of organisations. `tree` is the code of the root."""

    tree = models.CharField(max_length=30)
    organisation = models.ForeignKey(Organisation, models.PROTECT)
    kind = models.CharField(max_length=20)
    name = models.CharField(max_length=200)
    uscc = models.CharField(max_length=18, blank=True)
    identity = models.CharField(max_length=30, blank=True)
    address = models.CharField(max_length=300, blank=True)
    representative = models.CharField(max_length=60, blank=True)
    phone = models.CharField(max_length=40, blank=True)
    names: models.JSONField[Any, Any] = models.JSONField(default=list)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["tree", "uscc"], condition=~models.Q(uscc=""), name="one_file_per_uscc"),
            models.UniqueConstraint(fields=["tree", "identity"], condition=~models.Q(identity=""), name="one_file_per_identity"),
        ]
        indexes = [models.Index(fields=["organisation", "name"], name="party_name")]


class DossierRecord(models.Model):
    """案卷. Everything from `title` down is a projection of the entries and can be rebuilt.

    `version` is the number of the last entry, `head` its digest; `amount` is in fen.
    """

    procedure = models.CharField(max_length=60)
    number = models.CharField(max_length=80, blank=True)
    organisation = models.ForeignKey(Organisation, models.PROTECT)
    path = models.CharField(max_length=255)
    party = models.ForeignKey(PartyRecord, models.PROTECT, null=True, db_index=False)
    created = models.DateTimeField()
    version = models.PositiveIntegerField(default=0)
    head = models.CharField(max_length=64, blank=True)
    updated = models.DateTimeField()

    title = models.CharField(max_length=200, blank=True)
    state = models.CharField(max_length=30, blank=True)
    opened_on = models.DateField(null=True)
    closed_on = models.DateField(null=True)
    next_due = models.DateField(null=True)
    next_due_limit = models.CharField(max_length=40, blank=True)
    amount = models.BigIntegerField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["organisation", "procedure", "number"], condition=~models.Q(number=""), name="one_dossier_per_number"
            ),
        ]
        indexes = [
            models.Index(fields=["organisation", "-updated", "-id"], name="dossier_organisation_updated"),
            models.Index(fields=["-updated", "-id"], name="dossier_updated"),
            models.Index(fields=["number"], name="dossier_number"),
            models.Index(fields=["party"], name="dossier_party"),
        ]


class EntryRecord(models.Model):
    """步骤记录: append-only; triggers refuse UPDATE and DELETE. `offset` is the time zone in minutes, null where none was given."""

    dossier = models.ForeignKey(DossierRecord, models.PROTECT, related_name="entries", db_index=False)
    seq = models.PositiveIntegerField()
    step = models.CharField(max_length=60)
    at = models.DateTimeField()
    offset = models.SmallIntegerField(null=True)
    by: models.JSONField[Any, Any] = models.JSONField()
    data: models.JSONField[Any, Any] = models.JSONField()
    attachments: models.JSONField[Any, Any] = models.JSONField()
    prev = models.CharField(max_length=64, null=True)
    sm3 = models.CharField(max_length=64)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["dossier", "seq"], name="one_entry_per_seq")]


class ObligationRecord(models.Model):
    """待办: a duty opened by an entry, with its due day (and time, for limits in hours). A projection."""

    dossier = models.ForeignKey(DossierRecord, models.CASCADE, related_name="obligations", db_index=False)
    organisation = models.ForeignKey(Organisation, models.PROTECT, db_index=False)
    path = models.CharField(max_length=255)
    procedure = models.CharField(max_length=60)
    limit = models.CharField(max_length=40)
    title = models.CharField(max_length=100)
    opened_by = models.PositiveIntegerField()
    due = models.DateField()
    due_at = models.DateTimeField(null=True)
    done = models.DateField(null=True)
    done_by = models.PositiveIntegerField(null=True)
    ended = models.BooleanField(default=False)
    provisional = models.BooleanField(default=False)
    by_party = models.BooleanField(default=False)
    open = models.BooleanField(default=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["dossier", "limit", "title", "opened_by"], name="one_row_per_duty")]
        indexes = [
            models.Index(fields=["organisation", "due", "id"], condition=models.Q(open=True), name="duty_organisation_due"),
            models.Index(fields=["due", "id"], condition=models.Q(open=True), name="duty_due"),
        ]


class Involvement(models.Model):
    """承办: who took a step in a dossier, or is named in one as handler. A projection; `officer` is the id that stands in entries."""

    dossier = models.ForeignKey(DossierRecord, models.CASCADE, db_index=False)
    officer = models.CharField(max_length=60)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["officer", "dossier"], name="one_row_per_officer_and_dossier")]
        indexes = [models.Index(fields=["dossier"], name="officers_of_dossier")]
