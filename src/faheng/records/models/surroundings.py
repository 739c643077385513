"""环境表: what an organisation sets: parameters, registers; and the holiday notices of the country."""

from __future__ import annotations

from typing import Any

from django.db import models

from faheng.records.models.organisations import Organisation


class Revision(models.Model):
    """修订号: one row, counted up whenever surroundings change, so that every process knows its cache is old."""

    value = models.PositiveBigIntegerField(default=0)


class ParameterValue(models.Model):
    """参数值: an organisation's value of a parameter from a day on. Never overwritten: a new day is added."""

    organisation = models.ForeignKey(Organisation, models.PROTECT)
    key = models.CharField(max_length=100)
    since = models.DateField()
    value: models.JSONField[Any, Any] = models.JSONField(null=True)
    by = models.CharField(max_length=150)
    at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["organisation", "key", "since"], name="one_value_per_day")]


class RegisterRow(models.Model):
    """清单行: one row of a register kept by an organisation; valid from `since` up to and including `until`."""

    organisation = models.ForeignKey(Organisation, models.PROTECT)
    register = models.CharField(max_length=100)
    data: models.JSONField[Any, Any] = models.JSONField()
    since = models.DateField()
    until = models.DateField(null=True)
    by = models.CharField(max_length=150)
    at = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=["organisation", "register"], name="register_of_organisation")]


class NoticeRecord(models.Model):
    """放假通知: the text of one year's notice; the latest of a year holds."""

    year = models.PositiveSmallIntegerField(unique=True)
    text = models.TextField()
    by = models.CharField(max_length=150)
    at = models.DateTimeField()
