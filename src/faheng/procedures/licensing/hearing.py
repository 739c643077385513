"""听取意见与听证 (行政许可法第三十六条、第四十六条至第四十八条)."""

from collections.abc import Iterable

from faheng.engine.dossier import Entry, Role
from faheng.engine.findings import Severity
from faheng.engine.forms import Form
from faheng.engine.guards import Breach, gate, guard
from faheng.engine.procedure import Step
from faheng.engine.situation import Situation
from faheng.law.citations import Citation
from faheng.law.limits import due_date, latest_day_before
from faheng.law.moments import as_day
from faheng.law.statutes import LICENSING
from faheng.law.time_limits.licence import LIC_08, LIC_10
from faheng.procedures.licensing.examination import REVIEW
from faheng.procedures.licensing.forms.decision import Grant, Refuse
from faheng.procedures.licensing.forms.hearing import Hearing, HearingNotice, HearingRequest, NotifyInterested, Statement, WaiveHearing
from faheng.procedures.licensing.intake import DESK, ENDED
from faheng.procedures.licensing.papers import HEARING_NOTICE_PAPER, HEARING_RIGHT_PAPER

BY_HEARING = Citation(LICENSING, 47, 1)


@gate("LIC-08", Citation(LICENSING, 36), BY_HEARING)
def those_concerned_are_told(situation: Situation) -> Iterable[Breach]:
    """直接关系他人重大利益的，告知利害关系人并告知听证权利."""
    told = situation.dossier.last(NOTIFY_INTERESTED)
    if any(review.data.affects_others for review in situation.dossier.all(REVIEW)):
        if told is None:
            yield Breach("许可事项直接关系他人重大利益，决定前没有告知利害关系人")
        elif not told.data.hearing_offered:
            yield Breach("没有告知申请人、利害关系人享有要求听证的权利")


@guard("LIC-08", BY_HEARING)
def five_days_to_ask_for_a_hearing_have_passed(situation: Situation, entry: Entry[Grant | Refuse]) -> Iterable[Breach]:
    """听证申请期限届满前不得决定，当事人放弃听证的除外."""
    told = situation.dossier.last(NOTIFY_INTERESTED)
    if told is None or not told.data.hearing_offered or situation.dossier.has("hearing_request"):
        return
    waived = {name for each in situation.dossier.all(WAIVE_HEARING) for name in each.data.waived_by}
    waiting = "、".join(name for name in told.data.parties if name not in waived)
    last = as_day(due_date(LIC_08, told.data.served_on, situation.calendar).day)
    if waiting and entry.data.decided_on <= last:
        yield Breach(f"{waiting}申请听证的期限到{last}届满，在此之前作出决定", "decided_on", due=last, done=entry.data.decided_on)


@gate("LIC-09", BY_HEARING, Citation(LICENSING, 72, None, 8))
def a_hearing_asked_for_is_held(situation: Situation) -> Iterable[Breach]:
    """依法申请听证的，听证后才能决定."""
    asked, told = situation.dossier.last(HEARING_REQUEST), situation.dossier.last(NOTIFY_INTERESTED)
    if asked is None or situation.dossier.has("hearing"):
        return
    if told and not due_date(LIC_08, told.data.served_on, situation.calendar).allows(asked.data.requested_on):
        return
    yield Breach(f"{asked.data.requested_by}依法申请听证，没有举行听证就作出决定")


@gate("LIC-10", Citation(LICENSING, 46), Citation(LICENSING, 72, None, 8))
def matters_of_public_interest_are_heard(situation: Situation) -> Iterable[Breach]:
    """涉及公共利益的重大许可事项，举行听证后才能决定."""
    review = situation.dossier.last(REVIEW)
    if review and review.data.public_interest and not situation.dossier.has("hearing"):
        yield Breach("审查认为是涉及公共利益的重大许可事项，没有举行听证就作出决定")


@gate("LIC-10", Citation(LICENSING, 48, 2), severity=Severity.DEFECT)
def the_decision_rests_on_the_record(situation: Situation) -> Iterable[Breach]:
    """根据听证笔录作出决定."""
    held = situation.dossier.last(HEARING)
    if held and not held.data.record_signed:
        yield Breach("听证笔录没有经参加人确认签字，不能作为决定的根据")


@guard("LIC-08", BY_HEARING, severity=Severity.NOTICE)
def a_hearing_is_asked_for_within_five_days(situation: Situation, entry: Entry[HearingRequest]) -> Iterable[Breach]:
    """被告知听证权利之日起五日内提出."""
    told = situation.dossier.last(NOTIFY_INTERESTED)
    if told is None:
        return
    last = due_date(LIC_08, told.data.served_on, situation.calendar)
    if not last.allows(entry.data.requested_on):
        yield Breach(f"听证申请期限到{last.day}届满，申请已逾期", "requested_on", due=last.day, done=entry.data.requested_on)


@guard("LIC-10", Citation(LICENSING, 48, 1, 1))
def seven_days_lie_between_notice_and_hearing(situation: Situation, entry: Entry[HearingNotice]) -> Iterable[Breach]:
    """举行听证的七日前通知申请人、利害关系人."""
    last = latest_day_before(LIC_10, entry.data.held_on, situation.calendar)
    if not last.allows(entry.data.served_on):
        yield Breach(f"听证定于{entry.data.held_on}举行，通知最迟应在{last.day}送达", "served_on", due=last.day, done=entry.data.served_on)


@guard("LIC-10", Citation(LICENSING, 46), severity=Severity.DEFECT)
def hearings_of_public_interest_are_announced(situation: Situation, entry: Entry[HearingNotice]) -> Iterable[Breach]:
    """涉及公共利益的重大许可事项，向社会公告并听证."""
    review = situation.dossier.last(REVIEW)
    if review and review.data.public_interest and entry.data.announced_on is None:
        yield Breach("涉及公共利益的许可事项，听证没有向社会公告", "announced_on")


@guard("LIC-10", Citation(LICENSING, 48, 1, 3))
def the_presider_did_not_examine(situation: Situation, entry: Entry[HearingNotice | Hearing]) -> Iterable[Breach]:
    """主持人为审查该申请的工作人员以外的人员."""
    presider = entry.data.presider
    examined = {name for each in situation.dossier.entries if each.step in ("review", "site_check") for name in _names(each)}
    examined |= {review.data.reviewer for review in situation.dossier.all(REVIEW)}
    if presider in examined:
        yield Breach(f"听证主持人{presider}参加过该申请的审查", "presider")


def _names(entry: Entry[Form]) -> Iterable[str]:
    for actor in entry.by:
        yield from (actor.id, actor.name)


@guard("LIC-10", Citation(LICENSING, 48, 1, 2), Citation(LICENSING, 48, 1, 5), severity=Severity.DEFECT)
def the_hearing_is_public_and_recorded(_situation: Situation, entry: Entry[Hearing]) -> Iterable[Breach]:
    """公开举行；笔录交参加人确认签字."""
    if not entry.data.public:
        yield Breach("听证没有公开举行", "public")
    if not entry.data.record_signed:
        yield Breach("听证笔录没有经参加人确认签字", "record_signed")


#: What must have happened before any decision; shown beside the decision while it is closed.
BEFORE_DECISION = (
    those_concerned_are_told, a_hearing_asked_for_is_held, matters_of_public_interest_are_heard, the_decision_rests_on_the_record,
)  # fmt: skip

NOTIFY_INTERESTED = Step(
    "notify_interested", "告知利害关系人", NotifyInterested, DESK, on="served_on", after=("receive",), until=ENDED, once=False,
    basis=(Citation(LICENSING, 36), BY_HEARING), papers=(HEARING_RIGHT_PAPER,),
)  # fmt: skip
STATEMENT = Step(
    "statement", "陈述申辩", Statement, (Role.PARTY, *DESK), on="made_on", after=("receive",), until=ENDED, once=False,
    basis=(Citation(LICENSING, 36),),
)  # fmt: skip
WAIVE_HEARING = Step(
    "waive_hearing", "放弃听证", WaiveHearing, (Role.PARTY, *DESK), on="waived_on", after=("notify_interested",), until=ENDED, once=False,
    basis=(BY_HEARING,),
)  # fmt: skip
HEARING_REQUEST = Step(
    "hearing_request", "听证申请", HearingRequest, (Role.PARTY, *DESK), on="requested_on", after=("notify_interested",), until=ENDED, once=False,
    basis=(BY_HEARING,), guards=(a_hearing_is_asked_for_within_five_days,), state="听证中",
)  # fmt: skip
HEARING_NOTICE = Step(
    "hearing_notice", "听证通知", HearingNotice, (*DESK, Role.HEARING_OFFICER), on="served_on", after=("receive",), until=ENDED, once=False,
    basis=(Citation(LICENSING, 48, 1, 1),),
    guards=(seven_days_lie_between_notice_and_hearing, hearings_of_public_interest_are_announced, the_presider_did_not_examine),
    papers=(HEARING_NOTICE_PAPER,),
)  # fmt: skip
HEARING = Step(
    "hearing", "举行听证", Hearing, (Role.HEARING_OFFICER, Role.CLERK), on="held_on", after=("hearing_notice",), until=ENDED, once=False,
    basis=(Citation(LICENSING, 48),), guards=(the_presider_did_not_examine, the_hearing_is_public_and_recorded), state="审查中",
)  # fmt: skip
