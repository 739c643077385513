"""听证的规则 (hearing): PEN-14, PEN-15, PEN-16, PEN-18, PEN-19."""

from collections.abc import Iterable, Iterator
from datetime import date
from enum import Enum

from faheng.engine.dossier import Entry
from faheng.engine.findings import Severity
from faheng.engine.guards import Breach, guard
from faheng.engine.situation import Situation
from faheng.law.citations import Citation
from faheng.law.limits import due_date, latest_day_before
from faheng.law.moments import as_day
from faheng.law.statutes import PENALTIES, PENALTY_RULES
from faheng.law.time_limits.penalty import PEN_15, PEN_16
from faheng.procedures.penalty import acts
from faheng.procedures.penalty.forms.decision import Decide
from faheng.procedures.penalty.forms.notice import Hearing, HearingNotice, HearingRequest, Notify
from faheng.procedures.penalty.forms.penalties import AMOUNTS, Proposed
from faheng.procedures.penalty.reading import waived
from faheng.procedures.penalty.registers import Measure
from faheng.procedures.penalty.rules.notice import notice_before
from faheng.procedures.penalty.thresholds import hearing_threshold
from faheng.procedures.penalty.vocabulary import Penalty, Right


class Offer(Enum):
    """是否告知听证权利."""

    NEVER = "不需要"
    ALWAYS = "应当"
    IF_LARGE = "数额较大的应当"
    IF_HEAVY = "较重的应当"


#: 听证范围, by kind of penalty. Rule PEN-14.
SCOPE: dict[Penalty, tuple[Offer, Citation]] = {
    Penalty.WARNING: (Offer.NEVER, Citation(PENALTIES, 63, 1)),
    Penalty.CRITICISM: (Offer.NEVER, Citation(PENALTIES, 63, 1)),
    Penalty.FINE: (Offer.IF_LARGE, Citation(PENALTIES, 63, 1, 1)),
    Penalty.CONFISCATE_GAINS: (Offer.IF_LARGE, Citation(PENALTIES, 63, 1, 2)),
    Penalty.CONFISCATE_GOODS: (Offer.IF_LARGE, Citation(PENALTIES, 63, 1, 2)),
    Penalty.DOWNGRADE: (Offer.ALWAYS, Citation(PENALTIES, 63, 1, 3)),
    Penalty.REVOKE_PERMIT: (Offer.ALWAYS, Citation(PENALTIES, 63, 1, 3)),
    Penalty.SUSPEND_BUSINESS: (Offer.ALWAYS, Citation(PENALTIES, 63, 1, 4)),
    Penalty.CLOSE_BUSINESS: (Offer.ALWAYS, Citation(PENALTIES, 63, 1, 4)),
    Penalty.RESTRICT_EMPLOYMENT: (Offer.ALWAYS, Citation(PENALTIES, 63, 1, 4)),
    Penalty.SUSPEND_PERMIT: (Offer.IF_HEAVY, Citation(PENALTIES, 63, 1, 5)),
    Penalty.RESTRICT_BUSINESS: (Offer.IF_HEAVY, Citation(PENALTIES, 63, 1, 5)),
    Penalty.DETENTION: (Offer.IF_HEAVY, Citation(PENALTIES, 63, 1, 5)),
    Penalty.OTHER: (Offer.IF_HEAVY, Citation(PENALTIES, 63, 1, 6)),
}


@guard("PEN-14", Citation(PENALTIES, 63, 1), Citation(PENALTY_RULES, 43, 1))
def hearing_is_offered(situation: Situation, entry: Entry[Notify]) -> Iterable[Breach]:
    """较重的处罚，告知要求听证的权利."""
    if entry.data.hearing_offered or any(earlier.data.hearing_offered for earlier in situation.dossier.all(acts.NOTIFY)):
        return
    for kind in entry.data.proposed.kind:
        yield from _not_offered(situation, entry.data.proposed, kind, entry.data.served_on)


def _not_offered(situation: Situation, proposed: Proposed, kind: Penalty, on: date) -> Iterator[Breach]:
    offer, article = SCOPE[kind]
    basis = (article, Citation(PENALTY_RULES, 43, 1))
    if offer is Offer.ALWAYS:
        yield Breach(f"拟{kind.label}，没有告知听证权利；“应当告知当事人有要求听证的权利”", "hearing_offered", basis=basis)
    elif offer is Offer.IF_HEAVY:
        yield Breach(
            f"拟{kind.label}，没有告知听证权利，请核对是否属于“其他较重的行政处罚”", "hearing_offered", Severity.NOTICE, basis=basis
        )
    elif offer is Offer.IF_LARGE and (amount := getattr(proposed, AMOUNTS[kind])) is not None:
        large = hearing_threshold(situation, Measure.FINE if kind is Penalty.FINE else Measure.CONFISCATION, on)
        if amount >= large.amount:
            yield Breach(
                f"拟{kind.label}{amount}元，达到较大数额（{large.amount}元{large.note}），没有告知听证权利",
                "hearing_offered",
                basis=basis,
                mark=large.mark,
            )


@guard("PEN-15", Citation(PENALTIES, 64, item=1), Citation(PENALTY_RULES, 44))
def hearing_window_has_passed(situation: Situation, entry: Entry[Decide]) -> Iterable[Breach]:
    """听证申请期间届满前，除放弃或者已听证外，不作决定."""
    dossier, day = situation.dossier, entry.data.decided_on
    offered = [told for told in dossier.all(acts.NOTIFY) if told.data.hearing_offered and told.data.served_on <= day]
    told = offered[-1] if offered else None
    if told is None or waived(dossier, Right.HEARING, told.data.served_on) or dossier.has("hearing"):
        return
    due = due_date(PEN_15, told.data.served_on, situation.calendar)
    if due.allows(day):
        yield Breach(
            f"当事人可以在{due.day:%Y-%m-%d}前要求听证，没有放弃，{day:%Y-%m-%d}就作出决定；“应当在行政机关告知后五日内提出”",
            "decided_on", due=due.day, done=day,
        )  # fmt: skip


@guard("PEN-15", Citation(PENALTIES, 63, 1), Citation(PENALTY_RULES, 46, 1))
def requested_hearing_was_held(situation: Situation, entry: Entry[Decide]) -> Iterable[Breach]:
    """当事人按期要求听证的，组织听证后才作决定."""
    dossier = situation.dossier
    told = notice_before(dossier, entry.data.decided_on)
    if told is None:
        return
    last = due_date(PEN_15, told.data.served_on, situation.calendar)
    asked = [each for each in dossier.all(acts.HEARING_REQUEST) if each.seq > told.seq and last.allows(each.data.requested_on)]
    if not asked or waived(dossier, Right.HEARING, asked[-1].data.requested_on):
        return
    held = dossier.last(acts.HEARING)
    if held is None:
        yield Breach("当事人按期要求听证，没有举行听证就作出决定；“当事人要求听证的，行政机关应当组织听证”", "decided_on")
    elif held.data.held_on > entry.data.decided_on:
        yield Breach(f"{held.data.held_on:%Y-%m-%d}才举行听证，决定在听证之前作出", "decided_on")


@guard("PEN-15", Citation(PENALTIES, 64, item=1), Citation(PENALTY_RULES, 44), severity=Severity.NOTICE)
def request_is_in_time(situation: Situation, entry: Entry[HearingRequest]) -> Iterable[Breach]:
    """听证要求在告知后五日内提出."""
    told = situation.dossier.last(acts.NOTIFY)
    if told and not (due := due_date(PEN_15, told.data.served_on, situation.calendar)).allows(entry.data.requested_on):
        yield Breach(f"听证要求应在{due.day:%Y-%m-%d}前提出，已逾期", "requested_on", due=due.day, done=entry.data.requested_on)


@guard("PEN-16", Citation(PENALTIES, 64, item=2), Citation(PENALTY_RULES, 46, 1))
def notice_leaves_seven_workdays(situation: Situation, entry: Entry[HearingNotice]) -> Iterable[Breach]:
    """举行听证的七日前送达听证通知书：其间满七个工作日."""
    served_on, held_on = entry.data.served_on, entry.data.held_on
    latest = latest_day_before(PEN_16, held_on, situation.calendar).day
    if served_on > as_day(latest):
        yield Breach(
            f"{held_on:%Y-%m-%d}举行听证，通知书最迟应在{latest:%Y-%m-%d}送达，实际{served_on:%Y-%m-%d}送达，其间不足七个工作日",
            "served_on", due=latest, done=served_on,
        )  # fmt: skip


@guard("PEN-16", Citation(PENALTIES, 64, item=2), Citation(PENALTY_RULES, 46, 1))
def hearing_was_announced(situation: Situation, entry: Entry[Hearing]) -> Iterable[Breach]:
    """听证按通知的时间举行."""
    told = situation.dossier.last(acts.HEARING_NOTICE)
    if told is None:
        yield Breach("没有听证通知书；“行政机关应当在举行听证的七日前，通知当事人及有关人员听证的时间、地点”", "held_on")
    elif entry.data.held_on < told.data.held_on:
        yield Breach(f"通知{told.data.held_on:%Y-%m-%d}举行听证，提前到{entry.data.held_on:%Y-%m-%d}举行", "held_on")
    elif entry.data.held_on > told.data.held_on:
        yield Breach(
            f"通知{told.data.held_on:%Y-%m-%d}举行听证，延期到{entry.data.held_on:%Y-%m-%d}举行，没有延期通知的记录",
            "held_on",
            Severity.NOTICE,
        )


@guard("PEN-18", Citation(PENALTIES, 64, item=5), severity=Severity.DEFECT)
def two_agents_at_most(_situation: Situation, entry: Entry[Hearing]) -> Iterable[Breach]:
    """当事人委托一至二人代理."""
    if len(entry.data.agents) > 2:
        yield Breach(f"当事人的代理人{len(entry.data.agents)}人，“可以委托一至二人代理”", "agents")


@guard("PEN-19", Citation(PENALTIES, 64, item=8), Citation(PENALTIES, 65), Citation(PENALTY_RULES, 51, 2), severity=Severity.DEFECT)
def hearing_record_is_signed(_situation: Situation, entry: Entry[Hearing]) -> Iterable[Breach]:
    """听证笔录经当事人核对签名；拒绝的由主持人注明."""
    if not (entry.data.record_signed or entry.data.refusal_note or entry.data.abandoned):
        yield Breach("听证笔录没有经当事人核对签名，也没有“由听证主持人在笔录中注明”", "record_signed")


@guard("PEN-19", Citation(PENALTIES, 64, item=3), Citation(PENALTY_RULES, 45, 2), severity=Severity.DEFECT)
def closed_hearing_has_a_reason(_situation: Situation, entry: Entry[Hearing]) -> Iterable[Breach]:
    """听证公开举行；涉及国家秘密、商业秘密或者个人隐私的除外."""
    if not entry.data.open_to_public and not entry.data.closed_reason:
        yield Breach("听证没有公开举行，也没有说明理由", "closed_reason")
