"""案卷所见 (what the file shows): readings of a penalty dossier that several rules share."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from faheng.engine.dossier import Actor, Dossier, Entry, Role
from faheng.engine.forms import Unrecorded
from faheng.procedures.common.challenges import Challenge
from faheng.procedures.penalty import acts
from faheng.procedures.penalty.forms.execution import Serve
from faheng.procedures.penalty.vocabulary import ChallengeOutcome, Right

#: Words in the title of a paper, and the step that makes it; the first that fits decides.
PAPERS = (
    ("催告", "demand"), ("听证通知", "hearing_notice"), ("告知", "notify"), ("登记保存处理", "settle_preserved"), ("登记保存", "preserve"),
    ("责令", "order_correction"), ("不予", "no_penalty"), ("决定书", "decide"), ("处罚决定", "decide"), ("decision", "decide"),
)  # fmt: skip

#: Words that say that an act did not stand.
OVERTURNED = ("撤销", "变更", "确认违法", "违法", "无效")
_OUTCOMES = {outcome.value: outcome for outcome in ChallengeOutcome}
INVESTIGATION = ("interview", "site_record", "preserve", "sample", "conclude")


def paper_of(document: str) -> str:
    """Return the key of the step that makes a paper, from its title or its key; the title itself where nothing fits."""
    return next((step for word, step in PAPERS if word in document), document)


def handlers(dossier: Dossier) -> frozenset[str]:
    """案件承办人: ids or names as recorded at filing; none where no filing is recorded."""
    filing = dossier.last(acts.FILE)
    try:
        return frozenset(filing.data.handlers) if filing else frozenset()
    except Unrecorded:
        return frozenset()


def investigators(dossier: Dossier) -> frozenset[str]:
    """本案调查人员: the handlers and every officer who took evidence, by id and by name."""
    people = set(handlers(dossier))
    for step in INVESTIGATION:
        for entry in dossier.by_step.get(step, ()):
            for actor in entry.by:
                if actor.role == Role.OFFICER:
                    people |= {actor.id, actor.name}
    return frozenset(people | {name for entry in dossier.entries for name in _names(entry.by, people)})


def _names(actors: tuple[Actor, ...], known: set[str]) -> Iterator[str]:
    for actor in actors:
        if actor.id in known and actor.name:
            yield actor.name


def name_of(dossier: Dossier, person: str) -> str:
    """Return the name of whoever was recorded by id or by name."""
    return next((actor.name for entry in dossier.entries for actor in entry.by if actor.id == person and actor.name), person)


def decision_service(dossier: Dossier, step: str = "decide") -> Entry[Serve] | None:
    """Return the first service of the decision (or of another step's paper)."""
    for entry in dossier.all(acts.SERVE):
        if paper_of(entry.data.__dict__.get("document", "")) == step:
            return entry
    return None


def paid(dossier: Dossier) -> Decimal:
    """已缴罚没款 (元), without what was paid as surcharge (加处罚款)."""
    payments = (entry.data.__dict__ for entry in dossier.all(acts.PAY))
    return sum((each.get("amount", Decimal(0)) - (each.get("surcharge_part") or Decimal(0)) for each in payments), Decimal(0))


def waived(dossier: Dossier, right: Right, since: date) -> bool:
    """Say whether the party gave up a right on or after a day (its notice)."""
    return any(right in entry.data.waived and entry.data.on >= since for entry in dossier.all(acts.WAIVE))


def overturned(challenge: Challenge) -> bool:
    """被变更、撤销、确认违法或者确认无效 (行政处罚法第四十八条第二款)."""
    outcome = challenge.__dict__.get("outcome", "")
    if known := _OUTCOMES.get(outcome):
        return known.overturns
    return any(word in outcome for word in OVERTURNED) and not any(word in outcome for word in ("维持", "驳回", "撤回"))


def maintained(challenge: Challenge) -> bool:
    """维持、驳回: the act stands."""
    outcome = challenge.__dict__.get("outcome", "")
    return bool(outcome) and not overturned(challenge)
