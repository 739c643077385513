"""当场处罚的规则 (penalties on the spot): SIM-01 to SIM-07."""

from collections.abc import Iterable

from faheng.engine.dossier import Entry, PartyKind
from faheng.engine.findings import Severity
from faheng.engine.guards import Breach, gate, guard
from faheng.engine.situation import Situation
from faheng.law.citations import Citation
from faheng.law.limits import Mark
from faheng.law.statutes import PENALTIES, PENALTY_RULES
from faheng.law.thresholds import COLLECT_ON_THE_SPOT, SUMMARY_FINE_CITIZEN, SUMMARY_FINE_ORGANISATION
from faheng.procedures.penalty import acts
from faheng.procedures.penalty.forms.execution import Close
from faheng.procedures.penalty.forms.on_the_spot import DecideOnTheSpot, HandIn
from faheng.procedures.penalty.parameters import SOLE_TRADER_AS
from faheng.procedures.penalty.reading import overturned, paid
from faheng.procedures.penalty.thresholds import mark_of
from faheng.procedures.penalty.vocabulary import Penalty, SoleTraderAs, SpotCollection

ON_THE_SPOT = (Penalty.WARNING, Penalty.FINE)
MOST = {PartyKind.PERSON: SUMMARY_FINE_CITIZEN, PartyKind.ORGANISATION: SUMMARY_FINE_ORGANISATION}
QUOTE = "“对公民处以二百元以下、对法人或者其他组织处以三千元以下罚款或者警告的行政处罚的，可以当场作出行政处罚决定”"


@guard("SIM-01", Citation(PENALTIES, 51), Citation(PENALTY_RULES, 29))
def within_the_summary_procedure(situation: Situation, entry: Entry[DecideOnTheSpot]) -> Iterable[Breach]:
    """只适用于警告和限额以内的罚款."""
    data = entry.data
    beyond = [kind.label for kind in data.kind if kind not in ON_THE_SPOT]
    if beyond:
        yield Breach(f"{'、'.join(beyond)}不能当场决定；{QUOTE}", "kind")
    most = MOST.get(data.party_kind, SUMMARY_FINE_ORGANISATION)
    if data.fine and data.fine > most.amount:
        yield Breach(f"对{data.party_kind.label}当场罚款{data.fine}元，超过{most.amount}元；{QUOTE}", "fine")


@guard("SIM-02", Citation(PENALTIES, 51))
def sole_trader_counts_as_told(situation: Situation, entry: Entry[DecideOnTheSpot]) -> Iterable[Breach]:
    """个体工商户按公民还是组织，法律没有明写，按本机关口径."""
    data = entry.data
    if data.party_kind is not PartyKind.SOLE_TRADER or not data.fine or data.fine > SUMMARY_FINE_ORGANISATION.amount:
        return
    if situation.value(SOLE_TRADER_AS, data.decided_on) == SoleTraderAs.PERSON and data.fine > SUMMARY_FINE_CITIZEN.amount:
        mark = mark_of(situation, SOLE_TRADER_AS)
        yield Breach(
            f"对个体工商户当场罚款{data.fine}元，按公民计算超过{SUMMARY_FINE_CITIZEN.amount}元，请按本机关口径核对", "fine",
            mark=None if mark is Mark.TEXT else mark,
        )  # fmt: skip


@guard("SIM-01", Citation(PENALTIES, 51), severity=Severity.DEFECT)
def party_kind_agrees(situation: Situation, entry: Entry[DecideOnTheSpot]) -> Iterable[Breach]:
    """决定书的当事人类别与案卷一致."""
    party = situation.dossier.party
    if party and party.kind is not entry.data.party_kind:
        yield Breach(f"决定书的当事人类别为{entry.data.party_kind.label}，案卷登记为{party.kind.label}", "party_kind")


@guard("SIM-03", Citation(PENALTIES, 52, 1), Citation(PENALTY_RULES, 30, 1), severity=Severity.DEFECT)
def delivered_on_the_spot(situation: Situation, entry: Entry[DecideOnTheSpot]) -> Iterable[Breach]:
    """当场作出，当场交付当事人；拒绝签收的注明."""
    found = situation.dossier.last(acts.FOUND)
    if found and found.data.found_on != entry.data.decided_on:
        yield Breach(f"{found.data.found_on:%Y-%m-%d}发现，{entry.data.decided_on:%Y-%m-%d}才决定，不是当场作出", "decided_on")
    if not entry.data.delivered and not entry.data.refusal_note:
        yield Breach("决定书没有当场交付当事人，也没有注明拒绝签收", "delivered")


@guard("SIM-05", Citation(PENALTIES, 68), Citation(PENALTIES, 67, 2), Citation(PENALTY_RULES, 62))
def collected_on_the_spot_where_allowed(_situation: Situation, entry: Entry[DecideOnTheSpot]) -> Iterable[Breach]:
    """当场收缴限于一百元以下、事后难以执行或者边远地区当事人提出."""
    data = entry.data
    allowed = data.collection_ground in (SpotCollection.HARD_TO_EXECUTE, SpotCollection.REMOTE)
    if data.collected_on_spot and data.fine and data.fine > COLLECT_ON_THE_SPOT.amount and not allowed:
        yield Breach(
            f"当场收缴罚款{data.fine}元，超过一百元，又没有“不当场收缴事后难以执行”等情形；除法定情形外“不得自行收缴罚款”",
            "collected_on_spot",
        )


@guard("SIM-06", Citation(PENALTIES, 70), Citation(PENALTY_RULES, 64), severity=Severity.NOTICE)
def receipt_is_given(_situation: Situation, entry: Entry[DecideOnTheSpot]) -> Iterable[Breach]:
    """当场收缴出具财政部门统一制发的专用票据."""
    if entry.data.collected_on_spot and not entry.data.receipt:
        yield Breach("当场收缴罚款没有记录财政专用票据号码；不出具的，“当事人有权拒绝缴纳罚款”", "receipt")


@gate("SIM-07", Citation(PENALTIES, 44), Citation(PENALTIES, 62), Citation(PENALTY_RULES, 20, 1))
def party_was_told_on_the_spot(situation: Situation) -> Iterable[Breach]:
    """当场处罚也先告知事实、理由、依据，听取陈述、申辩."""
    if not situation.dossier.has("inform"):
        yield Breach("决定之前没有当场告知事实、理由、依据和陈述申辩的权利；未告知的，“不得作出行政处罚决定”")


@guard("SIM-07", Citation(PENALTIES, 44), Citation(PENALTIES, 62))
def told_before_the_decision(situation: Situation, entry: Entry[DecideOnTheSpot]) -> Iterable[Breach]:
    """告知在决定之前."""
    told = situation.dossier.last(acts.INFORM)
    if told and told.data.informed_on > entry.data.decided_on:
        yield Breach(f"{told.data.informed_on:%Y-%m-%d}才告知，在决定之后；未告知的，“不得作出行政处罚决定”", "decided_on")


@guard("PEN-30", Citation(PENALTIES, 71), severity=Severity.DEFECT)
def all_is_handed_in(situation: Situation, entry: Entry[HandIn]) -> Iterable[Breach]:
    """当场收缴的罚款全部缴回."""
    decided = situation.dossier.last(acts.DECIDE_ON_THE_SPOT)
    before = sum(earlier.data.amount for earlier in situation.dossier.all(acts.HAND_IN))
    if decided and decided.data.fine and entry.data.amount + before != decided.data.fine:
        yield Breach(f"缴回{entry.data.amount + before}元，与当场收缴的{decided.data.fine}元不符", "amount")


@guard("PEN-27", Citation(PENALTIES, 53), Citation(PENALTIES, 66, 1), severity=Severity.NOTICE)
def paid_before_closing(situation: Situation, _entry: Entry[Close]) -> Iterable[Breach]:
    """罚款缴清后结案; what was collected on the spot counts as paid."""
    decided = situation.dossier.last(acts.DECIDE_ON_THE_SPOT)
    if decided is None or decided.data.collected_on_spot or any(overturned(each.data) for each in situation.dossier.all(acts.CHALLENGE)):
        return
    if decided.data.fine and (open_sum := decided.data.fine - paid(situation.dossier)) > 0:
        yield Breach(f"罚款还有{open_sum}元没有缴纳的记录，请核对后结案", "closed_on")
