"""提交: the same submission twice has one effect."""

from collections.abc import Mapping, Sequence
from typing import Any

from pydantic_core import to_json

from faheng.engine.chain import sm3
from faheng.engine.dossier import Actor, Attachment
from faheng.engine.forms import Form
from faheng.records import models
from faheng.records.errors import Conflict
from faheng.records.statements import Insert, Statement


def digest(where: str, step: str, given: Mapping[str, Any] | Form, by: Sequence[Actor], attachments: Sequence[Attachment]) -> str:
    """Return the digest of what is asked; the time of asking is no part of it."""
    data = sorted((given.as_recorded() if isinstance(given, Form) else given).items())
    said = [where, step, data, [(actor.id, actor.role) for actor in by], [each.sm3 for each in attachments]]
    return sm3(to_json(said, fallback=str))


def joined(digests: Sequence[str]) -> str:
    """Return the digest of several steps asked for at once."""
    return sm3("".join(digests).encode())


EARLIER = Statement(
    lambda organisation, key: models.Submission.objects.filter(organisation_id=organisation, key=key).values_list(
        "dossier_id", "seq", "asked"
    ),
    -900001,
    "?key",
)


def find(organisation: int, key: str, asked: str) -> tuple[int, int] | None:
    """Return the dossier and the entry that an earlier submission of that key has brought about.

    Raises:
        Conflict: the key was used for something else.
    """
    found = EARLIER.one(organisation, key)
    if found is None:
        return None
    if found[2] != asked:
        raise Conflict("同一张表先前已经提交并记录过，内容与这次不同；须改动的请在案卷中更正")
    return found[0], found[1]


WRITE = Insert(models.Submission, ("organisation_id", "key", "asked", "dossier_id", "seq"))


def keep(organisation: int, key: str, asked: str, dossier: int, seq: int) -> None:
    """Note a submission, within its transaction."""
    WRITE.run([(organisation, key, asked, dossier, seq)])
