"""延长办案期限的规则 (extending the time for a case): who grants what, in which order. PEN-23."""

import re
from collections.abc import Iterable, Iterator

from faheng.engine.dossier import Entry, Role
from faheng.engine.findings import Severity
from faheng.engine.guards import Breach, guard
from faheng.engine.obligations import span
from faheng.engine.situation import Situation
from faheng.law.citations import Citation
from faheng.law.limits import Span, due_date
from faheng.law.statutes import PENALTY_RULES
from faheng.law.time_limits.penalty import PEN_23
from faheng.procedures.penalty import acts
from faheng.procedures.penalty.fields import read_names
from faheng.procedures.penalty.forms.decision import Extend

#: 集体讨论, 局务会, 局长办公会, 班子会, 党组会议; a person whose name holds 会 is no meeting.
_MEETING = re.compile("集体|讨论|会议|[务公子组]会|meeting")


def excluded(situation: Situation) -> Iterator[Span]:
    """不计入办案期限的期间 (程序规定第四十二条第三款).

    What is recorded as such; tests and appraisals from commission to result; a hearing from its request to its day.
    """
    for pause in situation.dossier.all(acts.SUSPEND):
        if pause.data.from_on <= pause.data.to_on:
            yield span(pause.data.from_on, pause.data.to_on)
    for test in situation.dossier.all(acts.TEST_RESULT):
        if test.data.commissioned_on <= test.data.received_on:
            yield span(test.data.commissioned_on, test.data.received_on)
    asked, held = situation.dossier.first(acts.HEARING_REQUEST), situation.dossier.last(acts.HEARING)
    if asked and held and asked.data.requested_on <= held.data.held_on:
        yield span(asked.data.requested_on, held.data.held_on)


def extensions(situation: Situation) -> Iterator[str]:
    """Return the extensions granted: "1" for sixty days, "2" for thirty more."""
    yield from dict.fromkeys(str(entry.data.stage) for entry in situation.dossier.all(acts.EXTEND))


def _by_meeting(situation: Situation, entry: Entry[Extend]) -> bool:
    several = len({actor.id for actor in entry.by if actor.role in (Role.APPROVER, Role.HEAD)}) >= 2
    said = entry.data.approved_by
    named = read_names(said)
    together = bool(_MEETING.search(said)) or (isinstance(named, tuple) and len(named) > 1)
    return several or together or situation.dossier.has("discuss")


@guard("PEN-23", Citation(PENALTY_RULES, 42, 2), severity=Severity.DEFECT)
def extensions_come_in_order(situation: Situation, entry: Entry[Extend]) -> Iterable[Breach]:
    """第一次延长六十日由负责人批准，第二次再延长三十日由集体讨论决定，各一次."""
    stages = [earlier.data.stage for earlier in situation.dossier.all(acts.EXTEND)]
    if entry.data.stage in stages:
        yield Breach(f"第{entry.data.stage}次延长已经批准过，不能重复", "stage")
    if entry.data.stage == 2:
        if 1 not in stages:
            yield Breach("没有第一次延长六十日，不能直接再延长三十日", "stage")
        if not _by_meeting(situation, entry):
            yield Breach(f"第二次延长由{entry.data.approved_by}批准；须“经卫生健康行政机关集体讨论决定，可以再延长三十日”", "approved_by")


@guard("PEN-23", Citation(PENALTY_RULES, 42, 2), severity=Severity.DEFECT)
def extended_before_the_end(situation: Situation, entry: Entry[Extend]) -> Iterable[Breach]:
    """在期限届满前批准延长."""
    filed = situation.dossier.last(acts.FILE)
    if filed is None:
        return
    due = due_date(PEN_23, filed.data.filed_on, situation.calendar, paused=excluded(situation), extended=extensions(situation))
    if not due.allows(entry.data.decided_on):
        yield Breach(
            f"办案期限已于{due.day:%Y-%m-%d}届满，{entry.data.decided_on:%Y-%m-%d}才批准延长",
            "decided_on",
            due=due.day,
            done=entry.data.decided_on,
        )
