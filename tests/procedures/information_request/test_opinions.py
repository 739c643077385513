"""第三方和共同制作机关的意见: articles 32 and 34. Delivered on 2025-09-24, the fifteen workdays end on 10-21."""

import pytest

from faheng.testing.files import attempt, file, rules
from faheng.testing.requests import PROCEDURE, agency, examine, receive, refusal, reply, secrecy, third_party

LEGAL_REVIEW = ("legal_review", {"reviewer": "法规科", "reviewed_on": "2025-09-22", "passed": True, "opinion": "同意"})
READY = (receive(), examine(harms_third_party=True), LEGAL_REVIEW, secrecy())
OBJECTION = {"third_party": "某公司", "received_on": "2025-09-30", "position": "object", "reasons": "涉及成本数据"}


def granted(*steps: tuple[str, object], on: str = "2025-10-22", **more: object) -> list[tuple[str, str]]:
    dossier = file(PROCEDURE, *READY, *steps)  # type: ignore[arg-type]
    return rules(attempt(PROCEDURE, dossier, "reply", reply(on, answer="granted", **more)))


@pytest.mark.rule("FOI-05")
def test_article_32_a_third_party_that_would_be_harmed_is_asked() -> None:
    assert granted(on="2025-10-16") == [("FOI-05", "void")]


@pytest.mark.rule("FOI-05")
def test_article_32_a_third_party_has_fifteen_workdays() -> None:
    silence = "经审查，该信息不属于商业秘密，予以公开"
    assert granted(third_party(), on="2025-10-21", decision_on_silence=silence) == [("FOI-05", "void")]
    assert granted(third_party(), on="2025-10-22", decision_on_silence=silence) == []


@pytest.mark.rule("FOI-05")
def test_article_32_silence_is_not_consent_the_agency_decides() -> None:
    assert granted(third_party()) == [("FOI-05", "defect")]


@pytest.mark.rule("FOI-05")
def test_article_32_silence_is_no_objection_either() -> None:
    dossier = file(PROCEDURE, *READY, third_party())
    refused = refusal("2025-10-22", ground="third_party_objects", decision_on_silence="第三方未回复")
    assert rules(attempt(PROCEDURE, dossier, "reply", refused)) == [("FOI-05", "void")]


@pytest.mark.rule("FOI-05")
def test_article_32_an_objection_with_good_reason_is_kept() -> None:
    assert granted(third_party(), ("third_party_opinion", {**OBJECTION, "reasonable": True})) == [("FOI-05", "void")]
    assert granted(third_party(), ("third_party_opinion", {**OBJECTION, "reasonable": False})) == []
    assert granted(third_party(), ("third_party_opinion", OBJECTION)) == [("FOI-05", "defect")]


@pytest.mark.rule("FOI-05")
def test_article_32_public_interest_overrides_an_objection_and_is_told_to_the_third_party() -> None:
    objected = ("third_party_opinion", {**OBJECTION, "reasonable": True})
    interest = {"public_interest": "涉及群体性健康风险"}
    assert granted(third_party(), objected, **interest) == [("FOI-05", "defect")]
    assert granted(third_party(), objected, third_party_told_on="2025-10-22", **interest) == []


@pytest.mark.rule("FOI-06")
def test_article_34_a_co_author_has_fifteen_workdays() -> None:
    opened = file(PROCEDURE, receive(), examine(jointly_made=True), LEGAL_REVIEW, secrecy(), agency())
    assert rules(attempt(PROCEDURE, opened, "reply", reply("2025-10-21", answer="granted"))) == [("FOI-06", "defect")]
    assert rules(attempt(PROCEDURE, opened, "reply", reply("2025-10-22", answer="granted"))) == []


@pytest.mark.rule("FOI-06")
def test_article_34_a_silent_co_author_consents() -> None:
    opened = file(PROCEDURE, receive(), examine(jointly_made=True), LEGAL_REVIEW, agency())
    refused = refusal("2025-10-22", ground="process", reasons="某市监局未回复同意公开")
    assert rules(attempt(PROCEDURE, opened, "reply", refused)) == [("FOI-06", "void")]
