"""执行的规则 (execution): payment, surcharge, demand, application to the court. PEN-28, PEN-29, ENF-10, ENF-11, ENF-14."""

from collections.abc import Iterable

from faheng.engine.dossier import Entry, Role
from faheng.engine.findings import Severity
from faheng.engine.guards import Breach, guard
from faheng.engine.situation import Situation
from faheng.law.citations import Citation
from faheng.law.limits import due_date
from faheng.law.statutes import COERCION, LITIGATION_INTERPRETATION, PENALTIES, PENALTY_RULES
from faheng.law.time_limits.coercion import ENF_10
from faheng.procedures.penalty import acts
from faheng.procedures.penalty.forms.execution import ApplyCourt, Demand, Instalments, Pay, Surcharge
from faheng.procedures.penalty.reading import paid
from faheng.procedures.penalty.sanctions import enforcement_window, surcharge
from faheng.procedures.penalty.vocabulary import PaymentChannel, SpotCollection


@guard("PEN-29", Citation(PENALTIES, 67, 2), Citation(PENALTIES, 69), Citation(PENALTY_RULES, 61))
def officers_do_not_collect(_situation: Situation, entry: Entry[Pay]) -> Iterable[Breach]:
    """罚缴分离；普通程序只有边远、水上、交通不便地区经当事人提出才可以当场收缴."""
    if entry.data.channel is PaymentChannel.ON_THE_SPOT and entry.data.spot_ground is not SpotCollection.REMOTE:
        yield Breach("由执法人员当场收缴罚款；除法定情形外，“不得自行收缴罚款”", "channel")


@guard("PEN-27", Citation(PENALTIES, 66, 2), Citation(PENALTY_RULES, 60, 2), severity=Severity.DEFECT)
def instalments_follow_an_application(_situation: Situation, entry: Entry[Instalments]) -> Iterable[Breach]:
    """暂缓、分期缴纳经当事人申请和行政机关批准."""
    if entry.data.approved_on < entry.data.applied_on:
        yield Breach("批准暂缓、分期的日期早于当事人申请的日期", "approved_on")


@guard("PEN-28", Citation(PENALTIES, 72, 1, 1), Citation(PENALTIES, 73, 3), severity=Severity.DEFECT)
def surcharge_is_computed(situation: Situation, entry: Entry[Surcharge]) -> Iterable[Breach]:
    """加处罚款由系统计算，不手工填写."""
    if any(actor.role != Role.SYSTEM for actor in entry.by):
        yield Breach("加处罚款由系统按日计算，不能手工填写", "by")
    computed = surcharge(situation.dossier, entry.data.as_of or entry.at.date(), situation.calendar)
    if computed and entry.data.amount is not None and entry.data.amount != computed.amount:
        yield Breach(f"加处罚款{entry.data.amount}元，按日百分之三、不超过罚款本金、扣除复议诉讼期间应为{computed.amount}元", "amount")


@guard("ENF-10", Citation(COERCION, 54), severity=Severity.NOTICE)
def demand_is_needed(situation: Situation, entry: Entry[Demand]) -> Iterable[Breach]:
    """已经缴清的不催告；催告不晚于申请法院的窗口届满前十个工作日."""
    decided = situation.dossier.last(acts.DECIDE)
    if decided and decided.data.fine and paid(situation.dossier) >= decided.data.fine:
        yield Breach("罚款已经缴清，不需要催告", "served_on")
    window = enforcement_window(situation.dossier, situation.calendar)
    if window and not window.demand_by.allows(entry.data.served_on):
        yield Breach(
            f"催告书应在{window.demand_by.day:%Y-%m-%d}前送达，才来得及在{window.closes.day:%Y-%m-%d}前申请法院强制执行",
            "served_on", due=window.demand_by.day, done=entry.data.served_on,
        )  # fmt: skip


@guard("ENF-10", Citation(COERCION, 54), Citation(COERCION, 69))
def demand_ran_ten_workdays(situation: Situation, entry: Entry[ApplyCourt]) -> Iterable[Breach]:
    """申请法院强制执行前催告，送达满十个工作日."""
    demand = situation.dossier.last(acts.DEMAND)
    if demand is None:
        yield Breach("没有催告；“行政机关申请人民法院强制执行前，应当催告当事人履行义务”", "applied_on")
        return
    due = due_date(ENF_10, demand.data.served_on, situation.calendar)
    if due.allows(entry.data.applied_on):
        yield Breach(
            f"催告书{demand.data.served_on:%Y-%m-%d}送达，满十个工作日为{due.day:%Y-%m-%d}，其后才可以申请；“催告书送达十日后当事人仍未履行义务的”",
            "applied_on", due=due.day, done=entry.data.applied_on,
        )  # fmt: skip


@guard("ENF-11", Citation(COERCION, 53), Citation(LITIGATION_INTERPRETATION, 156), Citation(PENALTIES, 72, 2))
def court_is_asked_in_the_window(situation: Situation, entry: Entry[ApplyCourt]) -> Iterable[Breach]:
    """复议、起诉期限届满（或者分期结束）之日起三个月内申请法院强制执行."""
    window = enforcement_window(situation.dossier, situation.calendar)
    day = entry.data.applied_on
    if window is None:
        return
    if day < window.opens:
        yield Breach(
            f"当事人的复议、起诉期限（或者分期）尚未届满，{window.opens:%Y-%m-%d}起才可以申请；“自期限届满之日起三个月内”",
            "applied_on", due=window.opens, done=day,
        )  # fmt: skip
    elif not window.closes.allows(day) and situation.dossier.has("challenge"):  # otherwise an obligation of its own says so
        yield Breach(
            f"申请法院强制执行应在{window.closes.day:%Y-%m-%d}前提出，实际{day:%Y-%m-%d}；“自期限届满之日起三个月内”",
            "applied_on", Severity.LATE, window.closes.day, day,
        )  # fmt: skip


@guard("ENF-14", Citation(COERCION, 55, 2), severity=Severity.DEFECT)
def head_signs_the_application(_situation: Situation, entry: Entry[ApplyCourt]) -> Iterable[Breach]:
    """强制执行申请书由行政机关负责人签名."""
    if not entry.data.signed_by_head:
        yield Breach("强制执行申请书没有负责人签名；“应当由行政机关负责人签名，加盖行政机关的印章，并注明日期”", "signed_by_head")
