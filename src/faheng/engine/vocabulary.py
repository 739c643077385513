"""Vocabularies (代码表): the values a field may take, each with its Chinese label."""

from enum import StrEnum
from typing import Self


class Vocabulary(StrEnum):
    """代码表: members are written `FINE = "fine", "罚款"`; the value is recorded, the label is shown."""

    label: str

    def __new__(cls, value: str, label: str) -> Self:
        """Make a member from its recorded value and its Chinese label."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.label = label
        return member

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        """Read the Chinese label as its value."""
        return next((member for member in cls if member.label == value), None)

    @classmethod
    def choices(cls) -> list[tuple[str, str]]:
        """Return (value, label) of every member, in order."""
        return [(member.value, member.label) for member in cls]
