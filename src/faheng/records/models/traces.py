"""痕迹表: files, submissions, who looked at what, and the daily roots."""

from __future__ import annotations

from django.db import models

from faheng.records.models.dossiers import DossierRecord
from faheng.records.models.organisations import Organisation


class FileRecord(models.Model):
    """文件: stored once, known by its SM3 digest; the bytes stand under FAHENG_HOME/files."""

    sm3 = models.CharField(max_length=64, primary_key=True)
    size = models.PositiveBigIntegerField()
    media_type = models.CharField(max_length=100, blank=True)
    at = models.DateTimeField()


class Submission(models.Model):
    """提交: the same submission twice has one effect. `asked` is the digest of what was asked."""

    organisation = models.ForeignKey(Organisation, models.PROTECT, db_index=False)
    key = models.CharField(max_length=100)
    asked = models.CharField(max_length=64)
    dossier = models.ForeignKey(DossierRecord, models.PROTECT, db_index=False)
    seq = models.PositiveIntegerField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["organisation", "key"], name="one_effect_per_submission")]


class ViewLog(models.Model):
    """查阅记录: who looked at which dossier, when, doing what."""

    user = models.PositiveBigIntegerField(null=True)
    name = models.CharField(max_length=150)
    dossier = models.PositiveBigIntegerField()
    action = models.CharField(max_length=20)
    at = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=["dossier", "at"], name="views_of_dossier")]


class DayRoot(models.Model):
    """日根: the Merkle root over the heads of an organisation's dossiers, chained to the root before. `upto`: the last entry folded in."""

    organisation = models.ForeignKey(Organisation, models.PROTECT)
    day = models.DateField()
    upto = models.PositiveBigIntegerField()
    dossiers = models.PositiveIntegerField()
    root = models.CharField(max_length=64)
    prev = models.CharField(max_length=64, blank=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["organisation", "day"], name="one_root_per_day")]
