"""人员表: users, officers and their certificates."""

from __future__ import annotations

from typing import Any, ClassVar

from django.contrib.auth.models import AbstractUser, UserManager
from django.db import models

from faheng.records.models.organisations import Organisation


class Officer(models.Model):
    """执法人员. `code` is the id that stands in entries."""

    organisation = models.ForeignKey(Organisation, models.PROTECT)
    code = models.CharField(max_length=60, unique=True)
    name = models.CharField(max_length=60)
    active = models.BooleanField(default=True)
    enforces = models.BooleanField(default=True)

    def __str__(self) -> str:
        return self.name


class Certificate(models.Model):
    """执法证件; both days of validity are valid days."""

    officer = models.ForeignKey(Officer, models.PROTECT, related_name="certificates")
    number = models.CharField(max_length=60)
    register = models.CharField(max_length=60, blank=True)
    valid_from = models.DateField()
    valid_to = models.DateField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["number"], name="one_certificate_per_number"),
            models.CheckConstraint(condition=models.Q(valid_to__gte=models.F("valid_from")), name="certificate_ends_after_it_begins"),
        ]


class Users(UserManager["User"]):
    """Users come with organisation and officer in one statement."""

    use_in_migrations = False

    def get_queryset(self) -> models.QuerySet[User]:
        return super().get_queryset().select_related("organisation", "officer")


def no_roles() -> list[str]:
    return []


class User(AbstractUser):
    """用户: who logs in, for which organisation, in which roles."""

    organisation = models.ForeignKey(Organisation, models.PROTECT, null=True, blank=True)
    officer = models.ForeignKey(Officer, models.PROTECT, null=True, blank=True)
    display_name = models.CharField(max_length=60, blank=True)
    roles: models.JSONField[Any, Any] = models.JSONField(default=no_roles, blank=True)
    password_given = models.BooleanField(default=False)
    """The password was given by somebody else: it must be changed before anything else."""

    objects: ClassVar[Users] = Users()

    def __str__(self) -> str:
        return self.display_name or self.username

    def set_password(self, raw_password: str | None) -> None:
        """Set the password; whoever sets the own one has it no longer from somebody else."""
        super().set_password(raw_password)
        self.password_given = False
