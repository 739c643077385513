"""许可以后: 撤回、撤销、注销、办结 (行政许可法第八条、第六十九条、第七十条); common to licences and registrations."""

from collections.abc import Iterable

from faheng.engine.dossier import Entry, Role
from faheng.engine.findings import Severity
from faheng.engine.guards import Breach, gate, guard
from faheng.engine.procedure import Step
from faheng.engine.situation import Situation
from faheng.law.citations import Citation
from faheng.law.limits import due_date
from faheng.law.statutes import LICENSING, MEDICAL_INSTITUTIONS
from faheng.law.time_limits.health_licence import LIC_H6
from faheng.procedures.licensing.acceptance import RENEWABLE
from faheng.procedures.licensing.decision import GRANT
from faheng.procedures.licensing.forms.afterwards import Annul, Cancel, Close, Recall
from faheng.procedures.licensing.intake import DECIDERS, DESK
from faheng.procedures.licensing.papers import ANNULMENT_PAPER, CANCELLATION_PAPER, RECALL_PAPER
from faheng.procedures.licensing.terms import AnnulGround, CancelGround


@guard("LIC-15", Citation(LICENSING, 8, 2), severity=Severity.DEFECT)
def loss_by_recall_is_made_good(_situation: Situation, entry: Entry[Recall]) -> Iterable[Breach]:
    """撤回造成财产损失的，依法给予补偿."""
    if entry.data.loss and not entry.data.compensation:
        yield Breach("撤回许可造成财产损失，没有补偿", "compensation")


@guard("LIC-14", Citation(LICENSING, 69, 3))
def no_annulment_against_the_public_interest(_situation: Situation, entry: Entry[Annul]) -> Iterable[Breach]:
    """可能对公共利益造成重大损害的，不予撤销."""
    if entry.data.harms_public:
        yield Breach("撤销可能对公共利益造成重大损害，不予撤销", "harms_public")


@guard("LIC-14", Citation(LICENSING, 69, 4), severity=Severity.DEFECT)
def fraud_is_not_compensated(_situation: Situation, entry: Entry[Annul]) -> Iterable[Breach]:
    """以欺骗、贿赂取得的许可被撤销，基于许可取得的利益不受保护."""
    if entry.data.ground is AnnulGround.FRAUD and entry.data.compensation:
        yield Breach("以欺骗、贿赂等不正当手段取得的许可被撤销，利益不受保护，不予赔偿", "compensation")


@guard("LIC-16", Citation(LICENSING, 70, None, 1), severity=Severity.DEFECT)
def an_expired_licence_has_expired(situation: Situation, entry: Entry[Cancel]) -> Iterable[Breach]:
    """以有效期届满未延续为由注销的，有效期已经届满."""
    granted, received = situation.dossier.last(GRANT), situation.dossier.first(RENEWABLE)
    valid_to = granted.data.valid_to if granted else received.data.expires_on if received else None
    if entry.data.ground is CancelGround.EXPIRED and valid_to and entry.data.cancelled_on <= valid_to:
        yield Breach(f"有效期到{valid_to}，尚未届满", "ground", due=valid_to, done=entry.data.cancelled_on)


@guard("LIC-H6", Citation(MEDICAL_INSTITUTIONS, 20, 2), severity=Severity.DEFECT)
def a_year_of_closure_counts_as_ceasing(situation: Situation, entry: Entry[Cancel]) -> Iterable[Breach]:
    """停业超过一年的，视为歇业."""
    if entry.data.ground is not CancelGround.CLOSED:
        return
    if entry.data.closed_since is None:
        yield Breach("视为歇业的，应当写明停业之日", "closed_since")
        return
    year = due_date(LIC_H6, entry.data.closed_since, situation.calendar)
    if year.allows(entry.data.cancelled_on):
        yield Breach(f"自{entry.data.closed_since}停业，到{year.day}才满一年，不能视为歇业", "closed_since", due=year.day)


@gate("LIC-16", Citation(LICENSING, 70, None, 4), severity=Severity.DEFECT)
def what_is_taken_away_is_cancelled(situation: Situation) -> Iterable[Breach]:
    """许可被撤销、撤回的，办理注销手续."""
    if situation.dossier.has("annul", "recall") and not situation.dossier.has("cancel"):
        yield Breach("许可已被撤销或者撤回，没有办理注销手续")


RECALL = Step(
    "recall", "撤回许可", Recall, DECIDERS, on="decided_on", after=("grant",), until=("annul", "cancel"), basis=(Citation(LICENSING, 8, 2),),
    guards=(loss_by_recall_is_made_good,), papers=(RECALL_PAPER,), state="已撤回", public=("decided_on", "number"),
)  # fmt: skip
ANNUL = Step(
    "annul", "撤销许可", Annul, DECIDERS, on="decided_on", after=("grant",), until=("recall", "cancel"), basis=(Citation(LICENSING, 69),),
    guards=(no_annulment_against_the_public_interest, fraud_is_not_compensated), papers=(ANNULMENT_PAPER,), state="已撤销",
    public=("decided_on", "number"),
)  # fmt: skip
CANCEL = Step(
    "cancel", "注销许可", Cancel, (*DESK, Role.APPROVER), on="cancelled_on", after=("receive",), basis=(Citation(LICENSING, 70),),
    guards=(an_expired_licence_has_expired, a_year_of_closure_counts_as_ceasing), papers=(CANCELLATION_PAPER,), state="已注销", closes=True,
    public=("cancelled_on", "ground"),
)  # fmt: skip
CLOSE = Step(
    "close", "办结归档", Close, (*DESK, Role.APPROVER), on="closed_on", after=("grant", "refuse", "cancel"), basis=(Citation(LICENSING, 61, 2),),
    gates=(what_is_taken_away_is_cancelled,), closes=True,
)  # fmt: skip
