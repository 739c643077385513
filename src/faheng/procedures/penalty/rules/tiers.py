"""裁量基准的规则 (tiers of discretion): deviation asks for reasons; 从旧兼从轻 between two versions. DISC-11, PEN-36."""

from collections.abc import Iterable
from datetime import date

from faheng.engine.dossier import Entry
from faheng.engine.findings import Severity
from faheng.engine.guards import Breach, guard
from faheng.engine.situation import Situation
from faheng.law.citations import Citation
from faheng.law.statutes import PENALTIES, PENALTY_RULES
from faheng.procedures.penalty import acts
from faheng.procedures.penalty.forms.conclusion import Conclude
from faheng.procedures.penalty.forms.decision import Decide
from faheng.procedures.penalty.registers import TIERS, Tier
from faheng.procedures.penalty.vocabulary import Mitigation


def tier_on(situation: Situation, concluded: Conclude, cause: str, on: date) -> Tier | None:
    """Return the tier, in yuan, that the report names, as it stood on a day."""
    used = concluded.discretion
    for row in situation.around.rows(TIERS):
        if row.unit == "元" and row.in_force(on) and row.item == (used.item or cause) and row.tier == used.tier:
            return row
    return None


@guard("DISC-11", Citation(PENALTIES, 34), Citation(PENALTY_RULES, 37), severity=Severity.DEFECT)
def fine_fits_the_tier(situation: Situation, entry: Entry[Decide]) -> Iterable[Breach]:
    """罚款在裁量档次之内；偏离的说明理由."""
    concluded, filed = situation.dossier.last(acts.CONCLUDE), situation.dossier.last(acts.FILE)
    fine = entry.data.fine
    if concluded is None or filed is None or not fine:
        return
    row = tier_on(situation, concluded.data, filed.data.cause, entry.data.decided_on)
    if row is None or row.lower <= fine <= row.upper:
        return
    span = f"“{row.tier}”档{row.lower}元至{row.upper}元"
    if fine < row.lower and entry.data.mitigation is Mitigation.REDUCED:
        return
    if fine < row.lower and entry.data.mitigation is Mitigation.LIGHTER:
        yield Breach(f"罚款{fine}元低于{span}的下限，是减轻不是从轻", "mitigation")
    elif not concluded.data.discretion.reasons:
        yield Breach(f"罚款{fine}元不在{span}之内，没有说明偏离裁量基准的理由", "fine")


@guard("PEN-36", Citation(PENALTIES, 37))
def lighter_new_law_applies(situation: Situation, entry: Entry[Decide]) -> Iterable[Breach]:
    """从旧兼从轻：决定时新的规定处罚较轻的，适用新的规定；较重的，适用违法行为发生时的规定."""
    concluded, filed = situation.dossier.last(acts.CONCLUDE), situation.dossier.last(acts.FILE)
    fine = entry.data.fine
    if concluded is None or filed is None or not fine:
        return
    old = tier_on(situation, concluded.data, filed.data.cause, filed.data.offence_ended_on)
    new = tier_on(situation, concluded.data, filed.data.cause, entry.data.decided_on)
    if old is None or new is None or old == new:
        return
    lighter, name = (new, "新的") if new.upper < old.upper else (old, "违法行为发生时的")
    if fine > lighter.upper:
        yield Breach(
            f"违法行为发生时的规定为{old.lower}元至{old.upper}元，决定时的规定为{new.lower}元至{new.upper}元，"
            f"应适用较轻的{name}规定，罚款{fine}元超过其上限；“新的规定处罚较轻或者不认为是违法的，适用新的规定”",
            "fine",
        )  # fmt: skip
