"""答复的内容与救济: articles 16, 17, 35 to 39; 复议前置."""

from collections.abc import Mapping
from datetime import date

import pytest

from faheng.engine.propose import Accepted, Refused
from faheng.procedures.information_request.answers import DEMANDS, GROUNDS, Answer, Ground, Remedy
from faheng.procedures.information_request.remedies import offers_suit_at_once, remedy_of, remedy_text
from faheng.procedures.information_request.reply_paper import SENTENCES
from faheng.testing.files import attempt, file, rules
from faheng.testing.requests import PROCEDURE, examine, receive, refusal, reply, secrecy

LEGAL_REVIEW = ("legal_review", {"reviewer": "法规科", "reviewed_on": "2025-09-22", "passed": True, "opinion": "同意"})
OPEN = file(PROCEDURE, receive(), examine(), LEGAL_REVIEW)


def said(data: Mapping[str, object]) -> list[tuple[str, str]]:
    return rules(attempt(PROCEDURE, OPEN, "reply", data))


def test_every_answer_and_every_ground_has_its_article() -> None:
    assert set(DEMANDS) == set(Answer)
    assert set(GROUNDS) == set(Ground)
    assert set(SENTENCES) == set(Answer)


@pytest.mark.rule("FOI-07")
@pytest.mark.parametrize(
    ("answer", "stated"),
    [
        ("already_public", {"way": "门户网站"}),
        ("refused", {"ground": "state_secret", "reasons": "定为秘密级", "remedy": "应当先向甲区人民政府申请行政复议"}),
        ("not_existing", {"search": "检索本机关2020年以来的发文系统和档案目录，未检索到", "remedy": "可以申请行政复议"}),
        ("not_ours", {"reasons": "由市场监督管理局负责", "remedy": "可以申请行政复议"}),
        ("repeated", {"earlier_reply": "公开答〔2025〕3号"}),
        ("special_rules", {"special_rules": "不动产登记暂行条例"}),
        ("not_made_yet", {"reasons": "需要汇总加工"}),
        ("petition_like", {"reasons": "属于投诉，请通过12345提出"}),
        ("publication", {"way": "政府公报"}),
    ],
)
def test_article_36_each_kind_of_answer_states_what_it_must(answer: str, stated: dict[str, str]) -> None:
    whole = {"replied_on": "2025-10-16", "answer": answer, **stated}
    assert said(whole) == []
    for field in DEMANDS[Answer(answer)].fields:  # type: ignore[call-arg]
        assert ("FOI-07", "void") in said({key: value for key, value in whole.items() if key != field}), field


@pytest.mark.rule("FOI-07")
def test_article_36_item_3_a_refusal_without_reasons_is_void() -> None:
    assert said(refusal()) == []
    refused = attempt(PROCEDURE, OPEN, "reply", refusal(reasons=""))
    assert isinstance(refused, Refused)
    assert [str(finding.basis[0]) for finding in refused.findings if finding.rule == "FOI-07"] == ["政府信息公开条例 第三十六条第三项"]


@pytest.mark.rule("FOI-07")
def test_article_37_what_can_be_separated_is_provided() -> None:
    assert said(refusal(separable=True)) == [("FOI-07", "void")]
    assert said(refusal(separable=False)) == []


@pytest.mark.rule("FOI-07")
def test_article_17_what_is_disclosed_is_reviewed_before() -> None:
    granted = reply(answer="granted")
    reviewed = file(PROCEDURE, receive(), examine(), LEGAL_REVIEW, secrecy())
    closed = file(PROCEDURE, receive(), examine(), LEGAL_REVIEW, secrecy(may_be_disclosed=False))
    assert said(granted) == [("FOI-07", "defect")]
    assert rules(attempt(PROCEDURE, closed, "reply", granted)) == [("FOI-07", "defect")]
    assert rules(attempt(PROCEDURE, reviewed, "reply", granted)) == []


@pytest.mark.rule("FOI-07")
def test_legal_review_before_the_reply_is_the_organisations_own_rule() -> None:
    unreviewed = attempt(PROCEDURE, file(PROCEDURE, receive(), examine()), "reply", reply())
    assert isinstance(unreviewed, Accepted)
    assert rules(unreviewed) == [("FOI-07", "notice")]
    assert unreviewed.findings[0].as_json()["message"] == "尚未通过合法性审查（未核）"


@pytest.mark.rule("FOI-07")
def test_article_39_a_petition_in_the_form_of_a_request_is_told_so() -> None:
    petition = file(PROCEDURE, receive(), examine(petition_like=True), LEGAL_REVIEW)
    assert rules(attempt(PROCEDURE, petition, "reply", reply())) == [("FOI-07", "defect")]
    told = {"replied_on": "2025-10-16", "answer": "petition_like", "reasons": "属于投诉，请通过12345提出"}
    assert rules(attempt(PROCEDURE, petition, "reply", told)) == []


@pytest.mark.rule("FOI-07")
def test_article_36_a_request_is_answered_once_unless_the_answer_was_revoked() -> None:
    answered = file(PROCEDURE, receive(), examine(), LEGAL_REVIEW, ("reply", refusal("2025-09-25")))
    upheld = {"kind": "reconsideration", "from_on": "2025-10-09", "to_on": "2025-12-01", "outcome": "维持"}
    revoked = {**upheld, "outcome": "撤销，责令重新答复"}
    again = refusal("2025-12-10")
    assert ("FOI-07", "defect") in rules(attempt(PROCEDURE, answered, "reply", again))
    for outcome, refused in ((upheld, True), (revoked, False)):
        challenged = file(
            PROCEDURE, receive(), examine(), LEGAL_REVIEW, ("reply", refusal("2025-09-25")), ("challenge", outcome)
        )  # fmt: skip
        assert isinstance(attempt(PROCEDURE, challenged, "reply", again), Refused) is refused


@pytest.mark.rule("FOI-08")
def test_article_35_a_request_is_left_only_after_its_reasons_were_found_bad() -> None:
    unreasonable = {"replied_on": "2025-10-16", "answer": "unreasonable", "reasons": "一月内申请120件", "remedy": "可以申请行政复议"}
    assert said(unreasonable) == [("FOI-08", "defect")]
    heard = file(
        PROCEDURE, receive(), examine(excessive=True), LEGAL_REVIEW, ("ask_reasons", {"asked_on": "2025-09-16"}),
        ("reasons", {"given_on": "2025-09-18", "content": "无", "reasonable": False}),
    )  # fmt: skip
    assert rules(attempt(PROCEDURE, heard, "reply", unreasonable)) == []


@pytest.mark.rule("FOI-09")
def test_article_16_what_the_law_makes_public_is_not_withheld_as_a_case_file() -> None:
    public = file(PROCEDURE, receive(), examine(must_be_public=True), LEGAL_REVIEW)
    assert rules(attempt(PROCEDURE, public, "reply", refusal())) == [("FOI-09", "void")]
    assert rules(attempt(PROCEDURE, public, "reply", refusal(ground="state_secret"))) == []


@pytest.mark.rule("FOI-09")
def test_article_16_may_withhold_asks_for_a_reason_of_its_own() -> None:
    assert said(refusal(reasons="行政执法案卷信息")) == [("FOI-09", "notice")]


@pytest.mark.rule("FOI-12")
def test_article_20_item_13_supervision_results_are_not_refused_outright() -> None:
    results = file(PROCEDURE, receive(), examine(supervision_results=True), LEGAL_REVIEW)
    assert rules(attempt(PROCEDURE, results, "reply", refusal())) == [("FOI-12", "void")]


@pytest.mark.rule("FOI-11")
@pytest.mark.parametrize(
    "remedy",
    [
        "可以自收到之日起六十日内申请行政复议，也可以自收到之日起六个月内向人民法院提起行政诉讼。",
        "可以申请行政复议或者向人民法院起诉。",
        "可以自收到之日起六个月内向人民法院提起行政诉讼。",
        "",
    ],
)
def test_a_refusal_that_lets_the_applicant_sue_at_once_or_tells_nothing_is_void(remedy: str) -> None:
    assert ("FOI-11", "void") in said(refusal(remedy=remedy))


@pytest.mark.rule("FOI-11")
def test_a_refusal_may_name_the_suit_against_the_decision_on_reconsideration() -> None:
    assert said(refusal()) == []


@pytest.mark.rule("FOI-11")
def test_before_2024_a_refusal_left_the_choice_to_the_applicant() -> None:
    assert remedy_of(Answer.REFUSED, date(2023, 12, 31)) is Remedy.EITHER
    assert remedy_of(Answer.REFUSED, date(2024, 1, 1)) is Remedy.RECONSIDERATION_FIRST


@pytest.mark.rule("FOI-11")
def test_the_printed_remedy_never_breaks_its_own_rule() -> None:
    for answer in Answer:
        text = remedy_text(answer, date(2026, 7, 1), "甲区人民政府")
        assert offers_suit_at_once(text) is (DEMANDS[answer].remedy is Remedy.EITHER)
    assert remedy_text(Answer.REFUSED, date(2026, 7, 1), "甲区人民政府") == (
        "如对本答复不服，应当先自收到本答复之日起六十日内向甲区人民政府申请行政复议；"
        "对行政复议决定不服的，可以再依法向人民法院提起行政诉讼。"
    )


@pytest.mark.rule("REC-22")
def test_from_july_2026_an_adverse_reply_tells_of_reconsideration() -> None:
    opened = file(PROCEDURE, receive("2026-07-01"), LEGAL_REVIEW)
    absent = {"replied_on": "2026-07-02", "answer": "not_existing", "search": "检索发文系统和档案目录，未检索到"}
    assert rules(attempt(PROCEDURE, opened, "reply", absent)) == [("REC-22", "defect")]
    assert rules(attempt(PROCEDURE, opened, "reply", {**absent, "remedy": remedy_text(Answer.NOT_EXISTING, date(2026, 7, 2))})) == []
