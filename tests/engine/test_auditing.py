"""What a review of a whole file says."""

from datetime import date

from faheng.engine.audit import audit
from faheng.engine.situation import Surroundings
from faheng.engine.standing import stand
from faheng.testing.sample import PROCEDURE, dossier, entry

AROUND = Surroundings()
OPENED = entry("open", 1, opened_on="2026-01-05", subject="举报")


def found(*entries: object, today: date = date(2026, 4, 7)) -> list[tuple[str, str, int | None]]:
    findings = audit(PROCEDURE, dossier(*entries), today, AROUND)  # type: ignore[arg-type]
    return [(finding.rule, finding.severity.value, finding.seq) for finding in findings]


def test_a_file_without_chain_is_reviewed_all_the_same() -> None:
    assert found(OPENED) == [("CHAIN", "notice", None)]


def test_what_is_not_done_is_late_from_the_day_after_the_due_day() -> None:
    assert ("PEN-23", "late", 1) not in found(OPENED, today=date(2026, 4, 7))
    assert ("PEN-23", "late", 1) in found(OPENED, today=date(2026, 4, 8))


def test_a_missing_required_field_is_a_defect_and_silences_the_guard_that_reads_it() -> None:
    unfinished = entry("finish", 2, finished_on="2026-01-06")
    assert found(OPENED, unfinished) == [("CHAIN", "notice", None), ("FORM", "defect", 2)]


def test_an_unreadable_day_is_said_with_its_label() -> None:
    findings = audit(PROCEDURE, dossier(entry("open", 1, opened_on="2026-13-01", subject="举报")), date(2026, 4, 7), AROUND)
    assert findings[1].message == "“登记”登记日期：“2026-13-01”不是日期，应写作 2026-01-05"


def test_a_corrected_field_is_judged_as_corrected_and_the_original_stays() -> None:
    wrong = entry("finish", 2, finished_on="2026-01-06", result="")
    mend = entry("correct", 3, seq=2, field="result", value="了结", reason="漏填")
    file = dossier(OPENED, wrong, mend)
    assert [finding.rule for finding in audit(PROCEDURE, file, date(2026, 4, 7), AROUND) if finding.rule == "PEN-25"] == []
    assert file.entries[1].data.as_recorded()["result"] == ""


def test_an_unknown_step_is_said_and_not_judged() -> None:
    assert ("ORDER", "notice", 2) in found(OPENED, entry("vanish", 2))


def test_standing_tells_why_a_step_is_closed() -> None:
    standing = stand(PROCEDURE, dossier(), date(2026, 4, 7), AROUND)
    closed = {opening.step.key: [reason.message for reason in opening.reasons] for opening in standing.openings if not opening.open}
    assert closed["finish"] == ["“办结”须在“登记”之后办理"]
    assert standing.state == "待办"


def test_a_file_without_records_is_not_found_well() -> None:
    assert found() == [("ORDER", "notice", None)]


def test_an_act_of_a_day_that_has_not_come_is_a_notice() -> None:
    finished = entry("finish", 2, finished_on="2026-04-08", result="了结")
    assert ("FORM", "notice", 2) in found(OPENED, finished, today=date(2026, 4, 7))
    assert ("FORM", "notice", 2) not in found(OPENED, finished, today=date(2026, 4, 8))


def test_an_act_dated_before_the_one_it_follows_is_a_notice() -> None:
    def finished(day: str) -> object:
        return entry("finish", 2, finished_on=day, result="了结")

    assert ("ORDER", "notice", 2) in found(OPENED, finished("2026-01-04"))
    assert ("ORDER", "notice", 2) not in found(OPENED, finished("2026-01-05"))
