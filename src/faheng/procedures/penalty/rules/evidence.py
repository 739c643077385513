"""调查取证的规则 (evidence): records, preservation, correction. PEN-05, PEN-07, PEN-09, INS-04."""

from collections.abc import Iterable

from faheng.engine.dossier import Entry
from faheng.engine.findings import Severity
from faheng.engine.guards import Breach, Guard, gate, guard
from faheng.engine.situation import Situation
from faheng.law.citations import Citation
from faheng.law.statutes import PENALTIES, PENALTY_RULES
from faheng.procedures.penalty import acts
from faheng.procedures.penalty.forms.evidence import Interview, Preserve, Record, Suspend, TestResult


def _signed(article: int, who: str) -> Guard[Record]:
    @guard("INS-04", Citation(PENALTY_RULES, article), severity=Severity.DEFECT)
    def record_is_signed(_situation: Situation, entry: Entry[Record]) -> Iterable[Breach]:
        """笔录逐页签名；拒绝签名的，由两名执法人员签名并注明情况."""
        if not entry.data.signed and not entry.data.refusal_note:
            yield Breach(f"笔录没有{who}签名，也没有注明拒绝签名的情况；“应当由两名执法人员在笔录上签名并注明情况”", "signed")

    return record_is_signed


interview_is_signed = _signed(26, "被询问人")
site_record_is_signed = _signed(27, "被检查人")


@guard("FORM", severity=Severity.DEFECT)
def times_are_in_order(_situation: Situation, entry: Entry[Record]) -> Iterable[Breach]:
    """笔录的结束时间不早于开始时间."""
    if entry.data.ended_at < entry.data.started_at:
        yield Breach("笔录的结束时间早于开始时间", "ended_at")


@guard("PEN-05", Citation(PENALTY_RULES, 26), Citation(PENALTIES, 42, 1), severity=Severity.DEFECT)
def interviews_do_not_overlap(situation: Situation, entry: Entry[Interview]) -> Iterable[Breach]:
    """询问个别进行；同一执法人员不能同时作两份询问笔录."""
    ours = {actor.id for actor in entry.by}
    for other in situation.dossier.all(acts.INTERVIEW):
        shared = [actor.name or actor.id for actor in other.by if actor.id in ours]
        if shared and other.data.started_at < entry.data.ended_at and entry.data.started_at < other.data.ended_at:
            yield Breach(
                f"{'、'.join(shared)}在同一时间还在询问{other.data.interviewee}（第{other.seq}条记录），“应当个别进行”", "started_at"
            )
            return  # one is enough, however many there are


@guard("PEN-07", Citation(PENALTIES, 56), Citation(PENALTY_RULES, 33, 1))
def preservation_is_approved(_situation: Situation, entry: Entry[Preserve]) -> Iterable[Breach]:
    """先行登记保存经负责人批准；情况紧急的可以当场采取后补办."""
    data = entry.data
    if data.urgent:
        return
    if not data.approved_by:
        yield Breach("先行登记保存没有记录负责人批准；须“经行政机关负责人批准”", "approved_by")
    elif data.approved_at and data.approved_at > data.taken_at:
        yield Breach("先行登记保存在负责人批准之前采取，又不属于情况紧急", "approved_at", done=data.approved_at)


@gate("PEN-09", Citation(PENALTIES, 28, 1), Citation(PENALTY_RULES, 28, 1), severity=Severity.NOTICE)
def correction_is_ordered(situation: Situation) -> Iterable[Breach]:
    """实施处罚时责令改正."""
    if not situation.dossier.has("order_correction"):
        yield Breach("案卷中没有责令改正的记录；“应当责令当事人改正或者限期改正违法行为”")


@guard("FORM", severity=Severity.DEFECT)
def span_is_in_order(_situation: Situation, entry: Entry[Suspend]) -> Iterable[Breach]:
    """期间先始后终."""
    if entry.data.to_on < entry.data.from_on:
        yield Breach("不计入期限的期间前后颠倒", "to_on")


@guard("FORM", severity=Severity.DEFECT)
def result_follows_commission(_situation: Situation, entry: Entry[TestResult]) -> Iterable[Breach]:
    """收到结论不早于委托."""
    if entry.data.received_on < entry.data.commissioned_on:
        yield Breach("收到结论的日期早于委托日期", "received_on")
