"""立案的规则 (opening a case): limitation, conditions, handlers. PEN-01, PEN-02, PEN-03, PEN-04, PEN-37."""

from collections.abc import Iterable
from datetime import date

from faheng.engine.dossier import Dossier, Entry
from faheng.engine.findings import Severity
from faheng.engine.guards import Breach, gate, guard
from faheng.engine.situation import Situation
from faheng.law.citations import Citation
from faheng.law.limitation import Limitation, limitation
from faheng.law.limits import due_date
from faheng.law.statutes import PENALTIES, PENALTY_RULES
from faheng.law.time_limits.penalty import PEN_02
from faheng.procedures.penalty import acts
from faheng.procedures.penalty.forms.opening import Decline, ExtendFiling, File


def limitation_of(dossier: Dossier, filing: File) -> Limitation:
    """追责时效: two years, or five where life or health is endangered and harm was done (both)."""
    found = discovered_on(dossier, filing)
    return limitation(filing.offence_ended_on, found, danger_to_life_or_health=filing.endangers_life, harm=filing.harm)


def discovered_on(dossier: Dossier, filing: File) -> date:
    """发现之日: the day of the clue; without one the day of filing."""
    clue = dossier.first(acts.CLUE)
    return clue.data.received_on if clue else filing.filed_on


@guard("PEN-01", Citation(PENALTIES, 36, 1), Citation(PENALTIES, 36, 2), Citation(PENALTY_RULES, 14), severity=Severity.DEFECT)
def within_limitation(situation: Situation, entry: Entry[File]) -> Iterable[Breach]:
    """违法行为在时效内被发现，才立案; to punish all the same is void (`leniency`)."""
    judged = limitation_of(situation.dossier, entry.data)
    if judged.barred:
        found = discovered_on(situation.dossier, entry.data)
        yield Breach(
            f"违法行为于{entry.data.offence_ended_on:%Y-%m-%d}终了，{found:%Y-%m-%d}才被发现，已过{judged.limit.amount}年的追责时效；"
            f"“{judged.limit.quote}”",
            "offence_ended_on", due=judged.last_day, done=found,
        )  # fmt: skip


@gate("PEN-03", Citation(PENALTY_RULES, 32, 1), severity=Severity.DEFECT)
def conditions_are_met(situation: Situation) -> Iterable[Breach]:
    """立案的五项条件全部满足."""
    verified = situation.dossier.last(acts.VERIFY)
    if verified and not verified.data.meets_conditions:
        yield Breach("初步核查认为不符合立案条件，不能立案；符合全部条件的才“应当在七日内立案”", "filed_on")


@guard("PEN-02", Citation(PENALTIES, 76, 2), Citation(PENALTY_RULES, 32, 1), severity=Severity.DEFECT)
def conditions_are_not_met(situation: Situation, _entry: Entry[Decline]) -> Iterable[Breach]:
    """符合立案条件的不得不立案."""
    verified = situation.dossier.last(acts.VERIFY)
    if verified and verified.data.meets_conditions:
        yield Breach("初步核查认为符合立案条件，却不予立案；符合立案标准的应当及时立案", "reason")


@guard("PEN-02", Citation(PENALTY_RULES, 32, 1), severity=Severity.DEFECT)
def filing_extended_before_the_end(situation: Situation, entry: Entry[ExtendFiling]) -> Iterable[Breach]:
    """立案期限届满前批准延长."""
    clue, verified = situation.dossier.first(acts.CLUE), situation.dossier.last(acts.VERIFY)
    start = verified.data.verified_on if verified else clue.data.received_on if clue else None
    granted_on = entry.data.approved_on
    if start is None or granted_on is None:
        return
    due = due_date(PEN_02, start, situation.calendar)
    if not due.allows(granted_on):
        yield Breach(f"立案期限已于{due.day:%Y-%m-%d}届满，{granted_on:%Y-%m-%d}才批准延长", "approved_on", due=due.day, done=granted_on)


@guard("PEN-04", Citation(PENALTY_RULES, 32, 2), Citation(PENALTIES, 42, 1))
def two_handlers(_situation: Situation, entry: Entry[File]) -> Iterable[Breach]:
    """确定两名以上执法人员为案件承办人."""
    if len(set(entry.data.handlers)) < 2:
        yield Breach(f"案件承办人{len(set(entry.data.handlers))}人，应当“确定立案日期和两名以上执法人员为案件承办人”", "handlers")


@guard("PEN-37", Citation(PENALTIES, 20, 2), Citation(PENALTY_RULES, 11, 1), severity=Severity.DEFECT)
def entrustment_is_written(_situation: Situation, entry: Entry[File]) -> Iterable[Breach]:
    """委托处罚须有书面委托书."""
    if entry.data.entrusted_body and not entry.data.entrustment:
        yield Breach(f"由{entry.data.entrusted_body}受委托办理，没有记录委托书", "entrustment")
