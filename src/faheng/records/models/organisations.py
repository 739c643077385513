"""机关表: organisations as a tree, and the numbers they give out."""

from __future__ import annotations

from django.core.validators import RegexValidator
from django.db import models


class Organisation(models.Model):
    """行政机关. `path` is the materialised path of codes: /440000/440300/440307/."""

    code = models.CharField(max_length=30, unique=True, validators=[RegexValidator(r"^[0-9A-Z-]+$")])
    name = models.CharField(max_length=100)
    level = models.CharField(max_length=10)
    abbreviation = models.CharField(max_length=30, blank=True)
    uscc = models.CharField(max_length=18, blank=True, default="")
    parent = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="children")
    path = models.CharField(max_length=255, unique=True)
    leaf = models.BooleanField(default=True)

    def __str__(self) -> str:
        return self.name


class NumberSeries(models.Model):
    """文号序列: the last number given out by an organisation in one kind and year."""

    organisation = models.ForeignKey(Organisation, models.PROTECT)
    kind = models.CharField(max_length=60)
    year = models.PositiveSmallIntegerField()
    last = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["organisation", "kind", "year"], name="one_series_per_kind_and_year")]


class NumberGap(models.Model):
    """缺号: a number that no document carries, with the recorded reason."""

    series = models.ForeignKey(NumberSeries, models.PROTECT)
    value = models.PositiveIntegerField()
    reason = models.CharField(max_length=200)
    by = models.CharField(max_length=150)
    at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["series", "value"], name="one_gap_per_number"),
            models.CheckConstraint(condition=~models.Q(reason=""), name="gap_has_reason"),
        ]
