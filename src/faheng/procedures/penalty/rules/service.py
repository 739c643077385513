"""送达的规则 (service): PEN-26."""

from collections.abc import Iterable

from faheng.engine.dossier import Entry
from faheng.engine.findings import Severity
from faheng.engine.guards import Breach, guard
from faheng.engine.situation import Situation
from faheng.law.citations import Citation
from faheng.law.limits import due_date
from faheng.law.moments import as_day
from faheng.law.statutes import PENALTIES, PENALTY_RULES
from faheng.law.time_limits.service import SVC_05
from faheng.procedures.common.service import ServiceMethod
from faheng.procedures.penalty import acts
from faheng.procedures.penalty.forms.execution import Serve
from faheng.procedures.penalty.reading import paper_of


@guard("PEN-26", Citation(PENALTY_RULES, 55), severity=Severity.DEFECT)
def lien_is_witnessed(_situation: Situation, entry: Entry[Serve]) -> Iterable[Breach]:
    """留置送达有见证人签名，或者拍照、录像."""
    if entry.data.method is ServiceMethod.LIEN and not entry.data.witness_or_recording:
        yield Breach("留置送达没有见证人，也没有“采用拍照、录像等方式记录送达过程”", "witness_or_recording")


@guard("PEN-26", Citation(PENALTY_RULES, 57, 1), Citation(PENALTIES, 61, 2), severity=Severity.DEFECT)
def electronic_service_is_agreed(_situation: Situation, entry: Entry[Serve]) -> Iterable[Breach]:
    """电子送达经受送达人同意并签订确认书."""
    if entry.data.method is ServiceMethod.ELECTRONIC and not entry.data.consent:
        yield Breach("电子送达没有记录“经受送达人同意并签订确认书”", "consent")


@guard("PEN-26", Citation(PENALTY_RULES, 58, 2), severity=Severity.DEFECT)
def announcement_ran_thirty_days(situation: Situation, entry: Entry[Serve]) -> Iterable[Breach]:
    """公告送达自发出公告之日起经过三十日."""
    if entry.data.method is ServiceMethod.ANNOUNCEMENT and entry.data.announced_on:
        deemed = as_day(due_date(SVC_05, entry.data.announced_on, situation.calendar).day)
        if entry.data.served_on < deemed:
            yield Breach(f"公告到{deemed:%Y-%m-%d}才满三十日；“自发出公告之日起，经过三十日，即视为送达”", "served_on", due=deemed)


@guard("PEN-26", Citation(PENALTIES, 61, 1), Citation(PENALTY_RULES, 53, 2), severity=Severity.DEFECT)
def served_after_the_decision(situation: Situation, entry: Entry[Serve]) -> Iterable[Breach]:
    """决定书在决定之后送达."""
    decided = situation.dossier.last(acts.DECIDE)
    if decided and paper_of(entry.data.document) == "decide" and entry.data.served_on < decided.data.decided_on:
        yield Breach(f"决定书送达日期早于决定日期{decided.data.decided_on:%Y-%m-%d}", "served_on")


@guard("PEN-26", Citation(PENALTY_RULES, 53, 2), severity=Severity.NOTICE)
def receipt_is_kept(_situation: Situation, entry: Entry[Serve]) -> Iterable[Breach]:
    """取得送达回执."""
    if entry.data.method in (ServiceMethod.DIRECT, ServiceMethod.POST, ServiceMethod.ENTRUSTED) and not entry.data.receipt:
        yield Breach("没有记录送达回执的签收人；应当“取得送达回执”", "receipt")
