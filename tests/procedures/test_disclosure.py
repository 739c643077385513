"""主动公开: reviewed first, published within twenty workdays, explained where it is a policy."""

import pytest

from faheng.engine.propose import Accepted, Refused
from faheng.procedures.disclosure import PROCEDURE
from faheng.testing.files import Taken, attempt, file

FORMED: Taken = ("form", {"kind": "policy", "title": "某办法", "formed_on": "2025-09-22"})
REVIEWED: Taken = ("review", {"reviewer": "办公室", "reviewed_on": "2025-09-23", "may_be_disclosed": True})
PUBLISHED: Taken = ("publish", {"published_on": "2025-10-24", "column": "政策文件"})


@pytest.mark.rule("FOI-01")
def test_what_stays_closed_has_its_ground() -> None:
    closed = {**FORMED[1], "to_disclose": False}
    assert isinstance(attempt(PROCEDURE, file(PROCEDURE, party=None), "form", closed), Refused)
    assert isinstance(attempt(PROCEDURE, file(PROCEDURE, party=None), "form", {**closed, "ground": "内部事务信息"}), Accepted)


@pytest.mark.rule("FOI-01")
@pytest.mark.parametrize(("before", "outcome"), [((FORMED,), Refused), ((FORMED, REVIEWED), Accepted)])
def test_it_is_reviewed_before_it_is_published(before: tuple[Taken, ...], outcome: type) -> None:
    assert isinstance(attempt(PROCEDURE, file(PROCEDURE, *before, party=None), *PUBLISHED), outcome)


@pytest.mark.rule("FOI-01")
@pytest.mark.parametrize(("kind", "outcome"), [("policy", Accepted), ("official_document", Refused)])
def test_only_a_policy_is_interpreted(kind: str, outcome: type) -> None:
    before = file(PROCEDURE, ("form", {**FORMED[1], "kind": kind}), REVIEWED, PUBLISHED, party=None)
    assert isinstance(attempt(PROCEDURE, before, "interpret", {"interpreted_on": "2025-10-27", "way": "图解"}), outcome)
