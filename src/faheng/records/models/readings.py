"""读报告表: published reports that were read, and what people did with them. Triggers refuse to change what was read."""

from __future__ import annotations

from typing import Any

from django.db import models

from faheng.records.models.organisations import Organisation
from faheng.records.models.traces import FileRecord


class ReadingRecord(models.Model):
    """一份读过的报告: one file as it was read. Everything from `title` down is what people say of it and follows the events.

    `text` is the decoded source in which positions count, `data` the reading in the public form, `exact` the same without loss.
    """

    organisation = models.ForeignKey(Organisation, models.PROTECT, db_index=False)
    file = models.ForeignKey(FileRecord, models.PROTECT, db_index=False)
    name = models.CharField(max_length=255)
    text = models.TextField()
    data: models.JSONField[Any, Any] = models.JSONField()
    exact: models.JSONField[Any, Any] = models.JSONField()
    figures = models.PositiveIntegerField()
    by = models.CharField(max_length=150)
    at = models.DateTimeField()

    title = models.CharField(max_length=300, blank=True)
    publisher = models.CharField(max_length=200, blank=True)
    year = models.PositiveSmallIntegerField(null=True)
    corrections = models.PositiveIntegerField(default=0)
    accepted_by = models.CharField(max_length=150, blank=True)
    accepted_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["organisation", "file"], name="one_reading_per_file")]


class ReadingEvent(models.Model):
    """读后的处理: a correction of one figure, or the acceptance; append-only.

    `figure` counts the figures as read, then those added; `prev` and `sm3` chain the events to what was read.
    """

    reading = models.ForeignKey(ReadingRecord, models.PROTECT, related_name="events", db_index=False)
    seq = models.PositiveIntegerField()
    kind = models.CharField(max_length=20)
    figure = models.PositiveIntegerField(null=True)
    before: models.JSONField[Any, Any] = models.JSONField()
    after: models.JSONField[Any, Any] = models.JSONField()
    reason = models.CharField(max_length=300, blank=True)
    user = models.PositiveBigIntegerField(null=True)
    by = models.CharField(max_length=150)
    at = models.DateTimeField()
    prev = models.CharField(max_length=64, default="")
    sm3 = models.CharField(max_length=64, default="")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["reading", "seq"], name="one_event_per_seq")]
