"""医师、护士注册的规则 (医师法第十六条、第十七条, 护士条例第七条至第十条)."""

from collections.abc import Callable, Iterable
from datetime import date, timedelta

from faheng.engine.dossier import Entry, Role
from faheng.engine.findings import Severity
from faheng.engine.guards import Breach, gate, guard
from faheng.engine.procedure import Step
from faheng.engine.situation import Situation
from faheng.law.citations import Citation
from faheng.law.limits import Span, due_date, latest_day_before
from faheng.law.moments import add_months
from faheng.law.statutes import DOCTORS, NURSES
from faheng.law.time_limits.health_licence import LIC_H8, LIC_H9_RENEW, LIC_H9_VALID
from faheng.procedures.licensing.forms.decision import Grant, Refuse
from faheng.procedures.licensing.forms.registration import Profession, Receive, RegistrationKind, ReportEvent
from faheng.procedures.licensing.intake import DESK, REQUEST_SUPPLEMENT, SUPPLEMENT

FIRST_OR_AGAIN = (RegistrationKind.FIRST, RegistrationKind.AGAIN)
EXAM_YEARS = 3


@guard("LIC-H9", Citation(NURSES, 10, 1), severity=Severity.NOTICE)
def nurses_renew_thirty_days_before(situation: Situation, entry: Entry[Receive]) -> Iterable[Breach]:
    """护士执业注册有效期届满前30日申请延续."""
    expires = entry.data.expires_on
    if entry.data.profession is not Profession.NURSE or not entry.data.is_renewal or expires is None:
        return
    last = latest_day_before(LIC_H9_RENEW, expires, situation.calendar)
    if not last.allows(entry.data.received_on):
        yield Breach(f"注册有效期{expires}届满，应在{last.day}前申请延续", "received_on", due=last.day, done=entry.data.received_on)


@guard("LIC-H9", Citation(NURSES, 8, 2), Citation(NURSES, 10, 1), severity=Severity.DEFECT)
def nurses_are_registered_for_five_years(situation: Situation, entry: Entry[Grant]) -> Iterable[Breach]:
    """护士执业注册有效期为5年."""
    received, data = situation.dossier.first(RECEIVE), entry.data
    if received is None or received.data.profession is not Profession.NURSE or not data.valid_from or not data.valid_to:
        return
    if received.data.kind not in (*FIRST_OR_AGAIN, RegistrationKind.RENEW):
        return
    end = add_months(data.valid_from, 12 * LIC_H9_VALID.amount)
    if data.valid_to not in (end, end - timedelta(days=1)):
        yield Breach(f"护士执业注册有效期为5年，自{data.valid_from}应至{end - timedelta(days=1)}", "valid_to")


@guard("LIC-H9", Citation(NURSES, 7, 3), severity=Severity.DEFECT)
def nurses_apply_within_three_years_or_train_again(situation: Situation, entry: Entry[Grant]) -> Iterable[Breach]:
    """通过考试三年后申请的，须接受三个月临床护理培训并考核合格."""
    received = situation.dossier.first(RECEIVE)
    if received is None or received.data.profession is not Profession.NURSE or received.data.kind is not RegistrationKind.FIRST:
        return
    passed = received.data.exam_passed_on
    if passed and not received.data.trained and received.data.received_on > add_months(passed, 12 * EXAM_YEARS):
        yield Breach(f"{passed}通过考试，申请时已逾三年，没有临床护理培训考核合格的记录", "decided_on", seq=entry.seq)


@guard("LIC-H9", Citation(NURSES, 9), severity=Severity.NOTICE)
def the_former_authority_is_told(situation: Situation, _entry: Entry[Grant]) -> Iterable[Breach]:
    """护士跨省变更执业地点的，向原注册部门通报."""
    received = situation.dossier.first(RECEIVE)
    if received and received.data.profession is Profession.NURSE and received.data.other_province:
        yield Breach("护士跨省变更执业地点，还应当向其原注册部门通报")


@guard("LIC-H7", Citation(DOCTORS, 14, 1), severity=Severity.NOTICE)
def doctors_are_registered_for_a_field(situation: Situation, _entry: Entry[Grant]) -> Iterable[Breach]:
    """医师按照注册的执业地点、执业类别、执业范围执业."""
    received = situation.dossier.first(RECEIVE)
    if received is None or received.data.profession is not Profession.DOCTOR or received.data.kind not in FIRST_OR_AGAIN:
        return
    if not received.data.practice_category or not received.data.practice_scope:
        yield Breach("没有写明执业类别、执业范围")


@guard("LIC-H7", Citation(DOCTORS, 16, 2), severity=Severity.DEFECT)
def the_institution_learns_of_a_refusal(situation: Situation, entry: Entry[Refuse]) -> Iterable[Breach]:
    """医师不予注册的，书面通知申请人和其所在医疗卫生机构."""
    received = situation.dossier.first(RECEIVE)
    if received and received.data.profession is Profession.DOCTOR and not entry.data.notified_institution:
        yield Breach("不予注册没有书面通知申请人所在的医疗卫生机构", "notified_institution")


@guard("LIC-H8", Citation(DOCTORS, 17, 2), severity=Severity.NOTICE)
def the_institution_reports_within_thirty_days(situation: Situation, entry: Entry[ReportEvent]) -> Iterable[Breach]:
    """医师有注销情形的，机构在三十日内报告."""
    due = due_date(LIC_H8, entry.data.occurred_on, situation.calendar)
    if not due.allows(entry.data.reported_on):
        yield Breach(f"医疗卫生机构应在{due.day}前报告", "reported_on", due=due.day, done=entry.data.reported_on)


@gate("LIC-H8", Citation(DOCTORS, 17, 2), severity=Severity.DEFECT)
def a_reported_event_leads_to_cancellation(situation: Situation) -> Iterable[Breach]:
    """收到注销情形报告的，及时注销注册."""
    if situation.dossier.has("report_event") and not situation.dossier.has("cancel"):
        yield Breach("收到应当注销注册情形的报告，没有注销注册")


RECEIVE = Step(
    "receive", "收件", Receive, (Role.PARTY, *DESK), on="received_on", basis=(Citation(DOCTORS, 13, 2), Citation(NURSES, 8, 1)),
    guards=(nurses_renew_thirty_days_before,), state="待受理",
)  # fmt: skip
REPORT_EVENT = Step(
    "report_event", "机构报告", ReportEvent, (Role.PARTY, *DESK), on="reported_on", once=False, basis=(Citation(DOCTORS, 17, 2),),
    guards=(the_institution_reports_within_thirty_days,),
)  # fmt: skip


def of(profession: Profession, *kinds: RegistrationKind) -> Callable[[Situation], bool]:
    """Return whether an application is of this profession and one of these kinds."""

    def applies(situation: Situation) -> bool:
        received = situation.dossier.first(RECEIVE)
        return received is not None and received.data.profession is profession and received.data.kind in kinds

    return applies


def supplement_spans(situation: Situation) -> Iterable[Span]:
    """Return the days between a timely request for what is missing and its receipt: the applicant's time, not the authority's."""
    asked, got = situation.dossier.first(REQUEST_SUPPLEMENT), situation.dossier.last(SUPPLEMENT)
    if asked is None:
        return
    last: date = got.data.received_on if got else situation.today
    if last > asked.data.notified_on:
        yield Span(asked.data.notified_on + timedelta(days=1), last)
