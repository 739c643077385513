"""移送公安的规则 (transfer to the police): TRF-02, TRF-03, TRF-08. Days and hours run over weekends."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from faheng.engine.dossier import Entry, Role
from faheng.engine.findings import Severity
from faheng.engine.guards import Breach, gate, guard
from faheng.engine.situation import Situation
from faheng.law.citations import Citation
from faheng.law.moments import as_day
from faheng.law.statutes import PENALTIES, TRANSFER_RULES
from faheng.procedures.penalty import acts
from faheng.procedures.penalty.forms.execution import TransferPolice


@guard("TRF-02", Citation(TRANSFER_RULES, 5, 2), severity=Severity.DEFECT)
def the_head_approves(_situation: Situation, entry: Entry[TransferPolice]) -> Iterable[Breach]:
    """正职负责人或者主持工作的负责人批准移送."""
    if not any(actor.role == Role.HEAD for actor in entry.by):
        yield Breach("移送公安机关应当由“正职负责人或者主持工作的负责人”决定，副职负责人不能批准", "by")
    if not entry.data.approved and not entry.data.reason:
        yield Breach("不批准移送的，“应当将不予批准的理由记录在案”", "reason")


@guard("TRF-03", Citation(TRANSFER_RULES, 5, 2), severity=Severity.LATE)
def sent_within_a_day(situation: Situation, entry: Entry[TransferPolice]) -> Iterable[Breach]:
    """批准后二十四小时内移送；只知道批准日期的，次日终了前."""
    data = entry.data
    if not data.approved or (isinstance(data.decided_at, datetime) and isinstance(data.sent_at, datetime)):
        return
    last = data.decided_on + timedelta(days=1)
    sent = as_day(data.sent_at) if data.sent_at else None
    if (sent or situation.today) > last:
        said = f"{sent:%Y-%m-%d}才移送" if sent else "没有移送的记录"
        yield Breach(f"{data.decided_on:%Y-%m-%d}批准移送，{said}；“应当在２４小时内向同级公安机关移送”", "sent_at", due=last, done=sent)


@gate("TRF-08", Citation(PENALTIES, 35, 2), Citation(TRANSFER_RULES, 11, 1), severity=Severity.NOTICE)
def no_fine_instead_of_transfer(situation: Situation) -> Iterable[Breach]:
    """已移送公安机关的，不以行政处罚代替移送."""
    sent = situation.dossier.last(acts.TRANSFER_POLICE)
    if sent and sent.data.approved:
        yield Breach("本案已移送公安机关；判处罚金前尚未罚款的不再罚款，请核对公安机关是否立案")
