"""公示的规则 (publication): who is shown and for how long. PEN-31, PEN-32, CRD-02, CRD-03."""

from collections.abc import Iterable
from datetime import date

from faheng.engine.dossier import Entry, PartyKind
from faheng.engine.findings import Severity
from faheng.engine.guards import Breach, guard
from faheng.engine.situation import Situation
from faheng.law.citations import Citation
from faheng.law.moments import add_months
from faheng.law.publicity_period import RULES, Seriousness
from faheng.law.statutes import CREDIT_REPAIR, PENALTIES
from faheng.procedures.penalty import acts
from faheng.procedures.penalty.forms.execution import Publish, Withdraw
from faheng.procedures.penalty.forms.penalties import Imposed
from faheng.procedures.penalty.vocabulary import Penalty

#: 失信程度, by kind of penalty (信用修复管理办法第八条至第十条). Fines are graded by amount in each trade: not known here.
GRADE: dict[Penalty, Seriousness | None] = {
    Penalty.WARNING: Seriousness.MINOR,
    Penalty.CRITICISM: Seriousness.MINOR,
    Penalty.FINE: None,
    Penalty.CONFISCATE_GAINS: None,
    Penalty.CONFISCATE_GOODS: Seriousness.GENERAL,
    Penalty.SUSPEND_PERMIT: Seriousness.SERIOUS,
    Penalty.DOWNGRADE: Seriousness.SERIOUS,
    Penalty.REVOKE_PERMIT: Seriousness.SERIOUS,
    Penalty.RESTRICT_BUSINESS: Seriousness.SERIOUS,
    Penalty.SUSPEND_BUSINESS: Seriousness.SERIOUS,
    Penalty.CLOSE_BUSINESS: Seriousness.SERIOUS,
    Penalty.RESTRICT_EMPLOYMENT: Seriousness.SERIOUS,
    Penalty.DETENTION: None,
    Penalty.OTHER: None,
}
_HEAVIEST_FIRST = (Seriousness.SERIOUS, Seriousness.GENERAL, Seriousness.MINOR)


def seriousness(decision: Imposed, *, summary: bool = False) -> Seriousness | None:
    """失信程度 of a decision: that of its heaviest kind; None where it turns on the amount of a fine."""
    if summary:
        return Seriousness.MINOR
    grades = [GRADE[kind] for kind in decision.kind]
    heaviest = next((grade for grade in _HEAVIEST_FIRST if grade in grades), None)
    return heaviest if heaviest is Seriousness.SERIOUS or None not in grades else None


def longest_until(decision: Imposed, decided_on: date, *, summary: bool = False) -> date | None:
    """公示最迟截止之日, where the kind of penalty says it; the longest there is where a fine's grade is not known."""
    rules = RULES.on(decided_on)
    if rules is None:
        return None
    grade = seriousness(decision, summary=summary) or Seriousness.SERIOUS
    months = rules.periods[grade].longest
    return add_months(decided_on, months) if months else None


@guard("CRD-03", Citation(CREDIT_REPAIR, 12, 1), Citation(CREDIT_REPAIR, 7), severity=Severity.DEFECT)
def shown_no_longer_than_allowed(situation: Situation, entry: Entry[Publish]) -> Iterable[Breach]:
    """公示期不超过最长期限，自决定之日起算."""
    dossier, until = situation.dossier, entry.data.until_on
    summary = dossier.procedure == "penalty.summary"
    decided = dossier.last(acts.DECIDE_ON_THE_SPOT) if summary else dossier.last(acts.DECIDE)
    if decided is None or until is None:
        return
    longest = longest_until(decided.data, decided.data.decided_on, summary=summary)
    if longest and until > longest:
        yield Breach(f"公示到{until:%Y-%m-%d}，超过最长公示期（到{longest:%Y-%m-%d}）", "until_on", due=longest, done=until)


@guard("CRD-03", Citation(CREDIT_REPAIR, 12, 3), severity=Severity.NOTICE)
def natural_persons_are_not_shown(situation: Situation, entry: Entry[Publish]) -> Iterable[Breach]:
    """涉及自然人的原则上不予公示."""
    party = situation.dossier.party
    if party and party.kind is PartyKind.PERSON:
        yield Breach("当事人是自然人，失信信息“原则上不予公示”", "published_on")


@guard("PEN-32", Citation(PENALTIES, 48, 2), severity=Severity.NOTICE)
def withdrawal_has_a_reason(situation: Situation, entry: Entry[Withdraw]) -> Iterable[Breach]:
    """撤回以决定被变更、撤销、确认违法或者确认无效为前提，并公开说明理由."""
    if not situation.dossier.has("challenge") and not any(word in entry.data.cause for word in ("撤销", "变更", "违法", "无效")):
        yield Breach("撤回公示没有记录决定被变更、撤销、确认违法或者确认无效", "cause")
