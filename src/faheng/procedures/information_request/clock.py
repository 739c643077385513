"""答复期限 (the time to reply): article 33 of the regulation: twenty workdays, stopped, restarted, extended once."""

from collections.abc import Iterable, Iterator
from datetime import date

from pydantic import Field

from faheng.engine.dossier import Entry, Role
from faheng.engine.findings import Severity
from faheng.engine.forms import Form
from faheng.engine.guards import Breach, gate, guard
from faheng.engine.procedure import Step
from faheng.engine.situation import Situation
from faheng.engine.vocabulary import Vocabulary
from faheng.law.citations import Citation
from faheng.law.limits import Granted, due_date
from faheng.law.moments import as_day
from faheng.law.statutes import DISCLOSURE
from faheng.law.time_limits.disclosure import FOI_04
from faheng.procedures.information_request.consulting import consultations
from faheng.procedures.information_request.excess import POSTPONE
from faheng.procedures.information_request.papers import EXTENSION_PAPER
from faheng.procedures.information_request.receiving import ENDED, RECEIVE, STAFF, SUPPLEMENT, SUPPLEMENT_NOTICE


class Capacity(Vocabulary):
    """审批人身份."""

    UNIT_HEAD = "unit_head", "政府信息公开工作机构负责人"
    AGENCY_HEAD = "agency_head", "本机关负责人"
    SECTION_HEAD = "section_head", "承办科室负责人"
    OTHER = "other", "其他人员"


class Extend(Form):
    """延长答复期限."""

    decided_on: date = Field(title="同意延长日期")
    workdays: int = Field(title="延长工作日数", ge=1)
    approved_by: str = Field(title="审批人", min_length=1)
    capacity: Capacity = Field(title="审批人身份")
    reason: str = Field(title="延长理由", min_length=1)
    notified_on: date = Field(title="告知申请人日期")


MOST = 20
#: 延长的期限最长（个工作日）.


@guard("FOI-04", Citation(DISCLOSURE, 33, 2))
def extension_is_at_most_twenty_workdays(situation: Situation, entry: Entry[Extend]) -> Iterable[Breach]:
    """延长的期限最长不得超过20个工作日."""
    if entry.data.workdays > MOST:
        yield Breach(f"延长{entry.data.workdays}个工作日，超过{MOST}个工作日的上限", "workdays")


@guard("FOI-04", Citation(DISCLOSURE, 33, 2))
def extension_is_approved_by_the_disclosure_head(situation: Situation, entry: Entry[Extend]) -> Iterable[Breach]:
    """延长经政府信息公开工作机构负责人同意."""
    if entry.data.capacity not in (Capacity.UNIT_HEAD, Capacity.AGENCY_HEAD):
        yield Breach(f"延长答复期限应当经政府信息公开工作机构负责人同意，审批人身份为{entry.data.capacity.label}", "capacity")


@gate("FOI-04", Citation(DISCLOSURE, 33, 2), severity=Severity.DEFECT)
def extension_is_given_once(situation: Situation) -> Iterable[Breach]:
    """答复期限只延长一次."""
    if earlier := situation.dossier.last(EXTEND):
        yield Breach(f"已于{earlier.data.decided_on}延长答复期限，不得再次延长")


def runs(situation: Situation, opening: Entry[Form]) -> bool:
    """Say whether the time to reply runs from an entry: from receipt, or anew from receipt of the supplement (第三十条)."""
    if situation.dossier.has(POSTPONE.key):
        return False
    return opening.step == SUPPLEMENT.key or not situation.dossier.has(SUPPLEMENT_NOTICE.key)


def granted(situation: Situation) -> Iterator[Granted]:
    """Yield the extension given, at most twenty workdays whatever was written."""
    if extension := situation.dossier.first(EXTEND):
        yield Granted(FOI_04.extensions[0].key, min(extension.data.workdays, MOST))


def start_of_time_to_reply(situation: Situation) -> date | None:
    """Return the day from which the time to reply runs, None while a supplement is awaited."""
    supplement, received = situation.dossier.last(SUPPLEMENT), situation.dossier.first(RECEIVE)
    if supplement:
        return supplement.data.received_on
    return received.data.received_on if received and not situation.dossier.has(SUPPLEMENT_NOTICE.key) else None


@guard("FOI-04", Citation(DISCLOSURE, 33, 2))
def extension_is_given_and_told_in_time(situation: Situation, entry: Entry[Extend]) -> Iterable[Breach]:
    """在答复期限届满前同意延长并告知申请人."""
    start = start_of_time_to_reply(situation)
    if start is None:
        return
    due = as_day(due_date(FOI_04, start, situation.calendar, paused=consultations(situation)).day)
    if entry.data.decided_on > due:
        yield Breach(f"答复期限已于{due}届满，此后不能延长", "decided_on", due=due, done=entry.data.decided_on)
    elif entry.data.notified_on > due:
        yield Breach(
            f"延长答复期限应当在{due}届满前告知申请人", "notified_on", Severity.LATE, due=due, done=entry.data.notified_on
        )  # fmt: skip


EXTEND: Step[Extend] = Step(
    "extend", "延长答复期限", Extend, (Role.APPROVER, *STAFF), on="decided_on", after=("receive",), until=ENDED, once=False,
    basis=(Citation(DISCLOSURE, 33, 2),), gates=(extension_is_given_once,), papers=(EXTENSION_PAPER,),
    guards=(extension_is_at_most_twenty_workdays, extension_is_approved_by_the_disclosure_head, extension_is_given_and_told_in_time),
)  # fmt: skip
