"""审查: site check, pauses, extension, preliminary review (行政许可法第三十四条、第四十二条、第四十三条、第四十五条)."""

from collections.abc import Iterable

from faheng.engine.dossier import Entry, Role
from faheng.engine.findings import Severity
from faheng.engine.guards import Breach, guard
from faheng.engine.procedure import Step
from faheng.engine.situation import Situation
from faheng.law.citations import Citation
from faheng.law.statutes import LICENSING
from faheng.procedures.licensing.forms.examination import PreliminaryReview, Review, SiteCheck, Suspend
from faheng.procedures.licensing.intake import DESK, ENDED
from faheng.procedures.licensing.papers import PAUSE_PAPER


@guard("LIC-07", Citation(LICENSING, 34, 3))
def two_members_of_staff_check(_situation: Situation, entry: Entry[SiteCheck]) -> Iterable[Breach]:
    """核实材料的实质内容，指派两名以上工作人员."""
    staff = {actor.id for actor in entry.by if actor.role in (Role.CLERK, Role.OFFICER)}
    if len(staff) < 2:
        yield Breach(f"核查人员{len(staff)}人，应当指派两名以上工作人员", "by")


@guard("LIC-03", Citation(LICENSING, 45), severity=Severity.DEFECT)
def the_time_needed_is_told_in_writing(_situation: Situation, entry: Entry[Suspend]) -> Iterable[Breach]:
    """不计入期限的，将所需时间书面告知申请人."""
    if entry.data.notified_on is None:
        yield Breach(f"{entry.data.kind.label}所需时间没有书面告知申请人", "notified_on")
    if entry.data.to_on and entry.data.to_on < entry.data.from_on:
        yield Breach("结束日期早于开始日期", "to_on")


RECEIVED = ("receive",)
SITE_CHECK = Step(
    "site_check", "实地核查", SiteCheck, (Role.CLERK, Role.OFFICER), on="checked_on", after=RECEIVED, until=ENDED, once=False, officers=2,
    basis=(Citation(LICENSING, 34, 3),), guards=(two_members_of_staff_check,),
)  # fmt: skip
SUSPEND = Step(
    "suspend", "不计入期限的期间", Suspend, DESK, on="from_on", after=RECEIVED, until=ENDED, once=False, basis=(Citation(LICENSING, 45),),
    guards=(the_time_needed_is_told_in_writing,), papers=(PAUSE_PAPER,),
)  # fmt: skip
PRELIMINARY_REVIEW = Step(
    "preliminary_review", "初审", PreliminaryReview, (Role.CLERK, Role.OFFICER, Role.APPROVER), on="reviewed_on", after=RECEIVED, until=ENDED,
    basis=(Citation(LICENSING, 35), Citation(LICENSING, 43)),
)  # fmt: skip
REVIEW = Step(
    "review", "审查", Review, (Role.CLERK, Role.OFFICER), on="reviewed_on", after=RECEIVED, until=ENDED, once=False,
    basis=(Citation(LICENSING, 34, 1),),
)  # fmt: skip
