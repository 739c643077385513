"""INS-01, INS-03, INS-07 to INS-09, PEN-02, PEN-09: publication, correction, recheck, handing on."""

from __future__ import annotations

from datetime import date

import pytest

from faheng.engine.situation import Surroundings
from faheng.engine.standing import stand
from faheng.testing import visits as v
from faheng.testing.files import Taken, attempt, duty, file, review, rules

VIOLATION = v.item("violation")
DEFECT = v.item("defect")


def tried(*taken: Taken) -> list[tuple[str, str]]:
    *before, (key, data) = taken
    return rules(attempt(v.PROCEDURE, file(v.PROCEDURE, *before), key, data))


@pytest.mark.rule("INS-03")
def test_the_visit_of_10_march_is_published_by_8_april_over_the_tomb_sweeping_holiday() -> None:
    visit = file(v.PROCEDURE, *v.before(source="plan"), v.record())
    assert duty(v.PROCEDURE, visit, "INS-03").due.day == date(2026, 4, 8)


@pytest.mark.rule("INS-03")
def test_publication_on_the_twentieth_workday_is_in_time_and_on_the_next_late() -> None:
    visit = (*v.before(source="plan"), v.record())
    assert review(v.PROCEDURE, file(v.PROCEDURE, *visit, v.publish("2026-04-08"))) == []
    assert review(v.PROCEDURE, file(v.PROCEDURE, *visit, v.publish("2026-04-09"))) == [("INS-03", "late")]


@pytest.mark.rule("INS-07")
def test_the_result_of_a_draw_late_by_hearsay_is_a_notice_only() -> None:
    visit = (*v.before(), v.record())
    assert review(v.PROCEDURE, file(v.PROCEDURE, *visit, v.publish("2026-04-09"))) == [("INS-03", "late"), ("INS-07", "notice")]


@pytest.mark.rule("INS-07")
def test_the_organisation_may_bind_itself_to_ten_workdays() -> None:
    visit = file(v.PROCEDURE, *v.before(), v.record(), v.publish("2026-03-25"))
    around = Surroundings(parameters={"inspection.draw_publication": 10})
    assert review(v.PROCEDURE, visit, around=around) == [("INS-07", "notice")]
    (late,) = [d for d in stand(v.PROCEDURE, visit, date(2026, 3, 26), around).duties if d.obligation.limit.id == "INS-07"]
    assert late.due.day == date(2026, 3, 24)


@pytest.mark.rule("INS-01")
def test_an_order_to_correct_is_published_within_twenty_workdays() -> None:
    visit = file(v.PROCEDURE, *v.before(source="plan"), v.record(DEFECT), v.correction())
    assert duty(v.PROCEDURE, visit, "INS-01").due.day == date(2026, 4, 8)


@pytest.mark.rule("INS-08")
def test_the_name_of_the_informant_is_not_published() -> None:
    visit = (v.plan("complaint", informant="周某某"), v.approve(), v.notice(unannounced=True), v.assign(), v.check_in(), v.record())
    assert tried(*visit, v.publish(content="根据周某某举报检查，未发现问题")) == [("INS-08", "void")]
    assert tried(*visit, v.publish(content="根据举报检查，未发现问题")) == []


@pytest.mark.rule("PEN-02")
def test_a_violation_is_handed_on_within_seven_workdays() -> None:
    visit = (*v.before(source="plan"), v.record(VIOLATION), v.publish())
    assert duty(v.PROCEDURE, file(v.PROCEDURE, *visit), "PEN-02").due.day == date(2026, 3, 19)
    handed = ("open_case", {"case": "甲卫医罚立〔2026〕1号", "opened_on": "2026-03-19"})
    late = ("open_case", {"case": "甲卫医罚立〔2026〕1号", "opened_on": "2026-03-20"})
    assert review(v.PROCEDURE, file(v.PROCEDURE, *visit, handed)) == []
    assert review(v.PROCEDURE, file(v.PROCEDURE, *visit, late)) == [("PEN-02", "late")]


@pytest.mark.rule("PEN-02")
def test_a_visit_with_a_violation_is_not_closed_without_a_case_or_transfer() -> None:
    visit = (*v.before(), v.record(VIOLATION), v.publish())
    assert tried(*visit, v.close()) == [("PEN-02", "defect")]
    assert tried(*visit, v.close(outcome="移送市监部门", disposals=["transferred"])) == []
    assert tried(*visit, ("open_case", {"case": "甲卫医罚立〔2026〕1号"}), v.close(outcome="立案", disposals=["case"])) == []


@pytest.mark.rule("PEN-02")
def test_what_was_transferred_is_no_open_duty() -> None:
    visit = (*v.before(source="plan"), v.record(VIOLATION), v.publish(), v.close(outcome="移送", disposals=["transferred"]))
    assert review(v.PROCEDURE, file(v.PROCEDURE, *visit)) == []


@pytest.mark.rule("PEN-09")
def test_an_order_without_a_problem_on_record_is_noticed() -> None:
    assert tried(*v.before(), v.record(), v.correction()) == [("PEN-09", "notice")]
    assert tried(*v.before(), v.record(DEFECT), v.correction()) == []


@pytest.mark.rule("PEN-09")
def test_the_time_to_correct_lies_ahead() -> None:
    assert tried(*v.before(), v.record(DEFECT), v.correction("2026-03-10")) == []
    assert tried(*v.before(), v.record(DEFECT), v.correction("2026-03-09")) == [("PEN-09", "defect")]


@pytest.mark.rule("PEN-09")
def test_not_corrected_is_found_only_after_the_time_to_correct() -> None:
    ordered = (*v.before(), v.record(DEFECT), v.correction("2026-03-20"))
    assert tried(*ordered, v.recheck("2026-03-20", corrected=False)) == [("PEN-09", "defect")]
    assert tried(*ordered, v.recheck("2026-03-21", corrected=False)) == []
    assert tried(*ordered, v.recheck("2026-03-16", corrected=True)) == []


@pytest.mark.rule("PEN-09")
def test_an_order_is_rechecked_before_the_visit_is_closed() -> None:
    ordered = (*v.before(), v.record(DEFECT), v.correction())
    assert tried(*ordered, v.close()) == [("PEN-09", "defect")]
    assert tried(*ordered, v.recheck(), v.close()) == []


@pytest.mark.rule("PEN-09")
def test_the_recheck_is_due_ten_workdays_after_the_time_to_correct_by_the_organisations_rule() -> None:
    visit = (*v.before(source="plan"), v.record(DEFECT), v.correction("2026-03-20"), v.publish())
    assert duty(v.PROCEDURE, file(v.PROCEDURE, *visit), "PEN-09.recheck").due.day == date(2026, 4, 3)
    assert review(v.PROCEDURE, file(v.PROCEDURE, *visit, v.recheck("2026-04-03"))) == []
    assert review(v.PROCEDURE, file(v.PROCEDURE, *visit, v.recheck("2026-04-07"))) == [("PEN-09", "notice")]


@pytest.mark.rule("INS-02")
def test_a_visit_is_closed_without_a_record_only_where_the_unit_is_gone() -> None:
    assert tried(v.plan(), v.close()) == [("INS-02", "defect")]
    assert tried(v.plan(), v.close(outcome="对象已注销", disposals=["gone"])) == []


@pytest.mark.rule("INS-09")
def test_what_a_supervision_letter_asks_is_reported_in_time() -> None:
    asked = (
        v.plan("referral", supervision_letter="甲司督〔2026〕3号", report_due_on="2026-03-20"), v.approve(), v.notice(), v.assign(drawn=False),
        v.check_in(), v.record(),
    )  # fmt: skip
    assert tried(*asked, v.close(reported_on="2026-03-20")) == []
    assert tried(*asked, v.close(reported_on="2026-03-21")) == [("INS-09", "late")]
    assert tried(*asked, v.close()) == [("INS-09", "defect")]


@pytest.mark.rule("PEN-09")
def test_what_the_recheck_finds_uncorrected_is_followed_up_before_the_file_is_closed() -> None:
    visit = (*v.before(source="plan"), v.record(DEFECT), v.correction(), v.recheck(corrected=False))
    assert tried(*visit, v.close()) == [("PEN-09", "defect")]
    assert tried(*visit, v.correction("2026-04-20", ordered_on="2026-03-23"), v.close()) == []
    assert tried(*visit, v.close(disposals=["transferred"])) == []


@pytest.mark.rule("PEN-09")
def test_a_problem_found_is_answered_by_an_opinion_or_an_order() -> None:
    visit = (*v.before(source="plan"), v.record(DEFECT))
    assert tried(*visit, v.close()) == [("PEN-09", "notice")]
    assert tried(*visit, v.close(disposals=["guided"])) == []
    assert tried(*visit, ("opinion", {"issued_on": "2026-03-10", "content": "补全记录"}), v.close()) == []
