"""送达: 行政处罚法第六十一条, 程序规定第五十三条至第五十八条. Decided on Friday 2025-07-04."""

from datetime import date
from typing import Any

import pytest

from faheng.procedures.penalty.reading import paper_of
from faheng.testing.penalties import case, faults, found, take

TODAY = date(2025, 9, 1)
BEFORE = ("file", "order_correction", "conclude", "notify", "decide", "publish")


def served(**service: Any) -> set[tuple[str, str]]:
    return faults(case(*BEFORE, take("serve", **service)), TODAY)


@pytest.mark.rule("PEN-26")
@pytest.mark.parametrize(("day", "late"), [("2025-07-15", False), ("2025-07-16", True)])
def test_article_61_seven_workdays_to_serve_the_decision(day: str, late: bool) -> None:
    assert served(served_on=day) == ({("PEN-26", "late")} if late else set())


@pytest.mark.rule("PEN-26")
@pytest.mark.parametrize(
    "document", ["行政处罚决定书", "《行政处罚决定书》（样卫医罚〔2025〕1号）", "处罚决定书", "决定书", "decide", "decision"]
)
def test_the_decision_is_known_by_its_title_or_key(document: str) -> None:
    assert served(document=document) == set()


@pytest.mark.rule("PEN-26")
@pytest.mark.parametrize("document", ["行政处罚事先告知书", "notify", "责令改正通知书", "行政处罚决定履行催告书"])
def test_other_papers_do_not_serve_the_decision(document: str) -> None:
    assert served(document=document) == {("PEN-26", "late")}


def test_titles_of_papers_lead_to_their_steps() -> None:
    titles = {
        "行政处罚事先告知书": "notify", "行政处罚听证告知书": "notify", "行政处罚听证通知书": "hearing_notice", "不予行政处罚决定书": "no_penalty",
        "当场行政处罚决定书": "decide", "责令改正通知书": "order_correction", "证据先行登记保存处理决定书": "settle_preserved",
        "证据先行登记保存通知书": "preserve", "行政处罚决定履行催告书": "demand",
    }  # fmt: skip
    assert {title: paper_of(title) for title in titles} == titles


@pytest.mark.rule("PEN-26")
def test_article_55_a_paper_left_behind_has_a_witness_or_a_recording() -> None:
    assert served(method="lien") == {("PEN-26", "defect")}
    assert served(method="lien", witness_or_recording="社区工作者见证") == set()


@pytest.mark.rule("PEN-26")
def test_article_58_an_announcement_runs_thirty_days_which_the_seven_workdays_leave_out() -> None:
    # announced on Friday 11 July, the fifth workday; thirty days end on Sunday 10 August
    assert served(method="announcement", announced_on="2025-07-11", served_on="2025-08-11") == set()
    assert served(method="announcement", announced_on="2025-07-11", served_on="2025-08-08") == {("PEN-26", "defect")}
    assert served(method="announcement", announced_on="2025-07-18", served_on="2025-08-18") == {("PEN-26", "late")}


@pytest.mark.rule("PEN-26")
def test_an_announcement_without_its_first_day_is_reckoned_back_from_its_service() -> None:
    assert served(method="announcement", served_on="2025-08-11") == set()


@pytest.mark.rule("PEN-26")
def test_a_decision_is_not_served_before_it_is_made() -> None:
    assert served(served_on="2025-07-03") == {("PEN-26", "defect")}


@pytest.mark.rule("PEN-26")
def test_article_57_electronic_service_and_receipts_are_asked_for() -> None:
    assert ("PEN-26", "defect") in found(case(*BEFORE, take("serve", method="electronic")), TODAY)
    assert ("PEN-26", "notice") in found(case(*BEFORE, take("serve", receipt="")), TODAY)
    assert ("PEN-26", "defect") not in found(case(*BEFORE, take("serve", method="electronic", consent="已签确认书")), TODAY)
