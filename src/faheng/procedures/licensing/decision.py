"""决定、发证、公开 (行政许可法第三十四条、第三十八条至第四十条、第四十四条、第五十条); common to licences and registrations."""

from collections.abc import Iterable

from faheng.engine.dossier import Entry, Role
from faheng.engine.findings import Severity
from faheng.engine.guards import Breach, guard
from faheng.engine.procedure import Step
from faheng.engine.situation import Situation
from faheng.law.citations import Citation
from faheng.law.limits import latest_day_before
from faheng.law.statutes import DISCLOSURE, LICENSING
from faheng.law.time_limits.licence import LIC_11
from faheng.procedures.common.remedies import both_ways
from faheng.procedures.licensing.acceptance import APPLICATION, RENEWABLE
from faheng.procedures.licensing.forms.decision import Grant, Issue, Publish, Refuse
from faheng.procedures.licensing.forms.intake import Renewable
from faheng.procedures.licensing.intake import DECIDERS, DESK
from faheng.procedures.licensing.papers import GRANT_PAPER, REFUSAL_PAPER
from faheng.procedures.licensing.terms import Manner

ON_THE_SPOT = (Manner.INSTANT, Manner.AUTO, Manner.COMMITMENT)


@guard("LIC-02", Citation(LICENSING, 32, 1, 5), Citation(LICENSING, 32, 2), severity=Severity.DEFECT)
def what_is_granted_was_accepted(situation: Situation, entry: Entry[Grant]) -> Iterable[Breach]:
    """受理以后才审查决定，当场决定的除外；视为受理的，同样出具凭证."""
    if entry.data.manner not in ON_THE_SPOT and not situation.dossier.has("accept"):
        yield Breach("没有出具受理凭证的记录，也不属于当场决定", "manner")


@guard("LIC-03", Citation(LICENSING, 34, 2), severity=Severity.NOTICE)
def on_the_spot_means_on_the_day(situation: Situation, entry: Entry[Grant]) -> Iterable[Breach]:
    """能够当场作出决定的，应当当场作出书面决定."""
    received = situation.dossier.first(APPLICATION)
    if received is None or entry.data.manner not in (Manner.INSTANT, Manner.AUTO):
        return
    due = situation.calendar.roll_forward(received.data.received_on)
    if entry.data.decided_on > due:
        yield Breach(f"{entry.data.manner.label}事项没有当场决定", "decided_on", due=due, done=entry.data.decided_on)


@guard("LIC-13", Citation(LICENSING, 38, 2))
def a_refusal_states_its_reasons(_situation: Situation, entry: Entry[Refuse]) -> Iterable[Breach]:
    """不予许可的，应当说明理由."""
    if not entry.data.reason:
        yield Breach("不予许可没有说明理由", "reason")


@guard("LIC-13", Citation(LICENSING, 38, 2), severity=Severity.DEFECT)
def a_refusal_tells_both_remedies(_situation: Situation, entry: Entry[Refuse]) -> Iterable[Breach]:
    """告知申请行政复议或者提起行政诉讼的权利."""
    for remedy in ("行政复议", "行政诉讼"):
        if remedy not in entry.data.remedy:
            yield Breach(f"不予许可决定没有告知{remedy}的权利", "remedy")


@guard("LIC-12", Citation(LICENSING, 50, 2))
def what_is_deemed_renewed_is_not_refused(situation: Situation, entry: Entry[Refuse]) -> Iterable[Breach]:
    """有效期届满未作决定的，视为准予延续."""
    received = situation.dossier.first(RENEWABLE)
    if received and received.data.is_renewal and received.data.expires_on and entry.data.decided_on > received.data.expires_on:
        due = received.data.expires_on
        yield Breach(f"有效期{due}届满时未作决定，视为准予延续，不能再作不予延续的决定", "decided_on", due=due, done=entry.data.decided_on)


@guard("LIC-11", Citation(LICENSING, 50, 1), severity=Severity.NOTICE)
def renewal_is_asked_for_thirty_days_before(situation: Situation, entry: Entry[Renewable]) -> Iterable[Breach]:
    """有效期届满三十日前提出延续申请."""
    expires = entry.data.expires_on
    if not entry.data.is_renewal or expires is None:
        return
    last = latest_day_before(LIC_11, expires, situation.calendar)
    if not last.allows(entry.data.received_on):
        yield Breach(f"有效期{expires}届满，应在{last.day}前申请延续", "received_on", due=last.day, done=entry.data.received_on)


GRANT = Step(
    "grant", "准予许可", Grant, DECIDERS, on="decided_on", after=("receive",), until=("decline", "refuse", "withdraw_application"),
    basis=(Citation(LICENSING, 38, 1),), guards=(what_is_granted_was_accepted, on_the_spot_means_on_the_day), papers=(GRANT_PAPER,),
    state="准予许可", public=("decided_on", "number", "content", "category", "certificate_name", "certificate_no", "valid_from", "valid_to"),
)  # fmt: skip
REFUSE = Step(
    "refuse", "不予许可", Refuse, DECIDERS, on="decided_on", after=("receive",), until=("decline", "grant", "withdraw_application"),
    basis=(Citation(LICENSING, 38, 2),),
    guards=(a_refusal_states_its_reasons, a_refusal_tells_both_remedies, what_is_deemed_renewed_is_not_refused),
    papers=(REFUSAL_PAPER,), state="不予许可", closes=True, offers=both_ways,
)  # fmt: skip
ISSUE = Step(
    "issue", "颁证送达", Issue, DESK, on="issued_on", after=("grant",), once=False, basis=(Citation(LICENSING, 44),), state="已发证",
)  # fmt: skip
PUBLISH = Step(
    "publish", "决定公开", Publish, (*DESK, Role.APPROVER), on="published_on", after=("grant", "refuse"),
    basis=(Citation(LICENSING, 40), Citation(DISCLOSURE, 20, item=5)), public=("published_on",),
)  # fmt: skip
