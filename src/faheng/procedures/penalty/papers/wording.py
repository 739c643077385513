"""文书用语 (wording): how the penalty papers word what is recorded."""

from decimal import Decimal

from faheng.engine.dossier import Entry, Role
from faheng.engine.forms import Form
from faheng.engine.papers import Element, Place
from faheng.engine.situation import Situation
from faheng.law.citations import Citation
from faheng.law.money import capital
from faheng.law.statutes import PENALTIES
from faheng.law.surcharge import BASIS
from faheng.procedures.common.reading import field, from_step, organisation, party, said
from faheng.procedures.penalty import acts
from faheng.procedures.penalty.forms.penalties import AMOUNTS, Proposed
from faheng.procedures.penalty.reading import handlers
from faheng.procedures.penalty.vocabulary import Penalty

PARTY = Element("当事人", party, (Citation(PENALTIES, 59, 1, 1),), place=Place.PARTY)
AUTHORITY = Element("行政机关", organisation, place=Place.AUTHORITY)
NOT_STAYED = "申请行政复议或者提起行政诉讼，不停止执行本决定，法律另有规定的除外（《行政处罚法》第七十三条第一款）"


def to_pay() -> str:
    """Return how a fine is to be paid, and what delay costs (加处罚款)."""
    return (
        "自收到本决定书之日起十五日内，到指定的银行或者通过电子支付系统缴纳罚款；逾期不缴纳的，每日按罚款数额的百分之三加处罚款，"
        f"加处罚款的数额不超出罚款的数额（{BASIS.citation.formal}）"
    )


def officers(_situation: Situation, entry: Entry[Form]) -> str:
    """Read the officers who acted, with the numbers of their certificates."""
    return "、".join(f"{actor.name}（{actor.certificate}）" for actor in entry.by if actor.certificate)


def approvers(_situation: Situation, entry: Entry[Form]) -> str:
    """Read who approved."""
    return "、".join(actor.name for actor in entry.by if actor.role in (Role.APPROVER, Role.HEAD))


def case_handlers(situation: Situation, entry: Entry[Form]) -> str:
    """Read the handlers, by name where the file knows it."""
    names = {actor.id: actor.name for each in situation.dossier.entries for actor in each.by}
    people = entry.data.__dict__.get("handlers") or sorted(handlers(situation.dossier))
    return "、".join(names.get(person) or person for person in people)


def cause(situation: Situation, _entry: Entry[Form]) -> str:
    """Read the 案由 as filed."""
    filed = situation.dossier.last(acts.FILE)
    return filed.data.cause if filed else ""


def yuan(amount: Decimal) -> str:
    """Word an amount: 5000.00元（大写：伍仟元整）."""
    return f"{amount}元（大写：{capital(amount)}）"


def penalty_text(penalty: Form | Proposed, between: str = "；") -> str:
    """Word a penalty, proposed or imposed: 1.警告；2.罚款5000.00元（大写：伍仟元整）."""
    known = penalty.__dict__
    parts = []
    for kind in known.get("kind", ()):
        amount = known.get(AMOUNTS.get(kind, ""))
        revoked = known.get("revoked", ()) if kind in (Penalty.REVOKE_PERMIT, Penalty.SUSPEND_PERMIT) else ()
        parts.append(kind.label + (yuan(amount) if amount else "") + "、".join(revoked))
    numbered = parts if len(parts) == 1 else [f"{place}.{part}" for place, part in enumerate(parts, 1)]
    return between.join(numbered) or known.get("note", "")


def imposed(_situation: Situation, entry: Entry[Form]) -> str:
    """Read the penalty decided."""
    return penalty_text(entry.data, "；\n")


def signed(who: str, name: str = "signed") -> Element:
    """Return the element of signatures: signed, or the note on the refusal."""

    def read(_situation: Situation, entry: Entry[Form]) -> str:
        return f"以上笔录经核对无误，{who}逐页签名" if getattr(entry.data, name) else said(entry.data.__dict__.get("refusal_note"))

    return Element("签名", read)


def latest(
    step: str, name: str, title: str, *basis: Citation, required: bool = True, sentence: str = "", place: Place = Place.BODY
) -> Element:
    """Return an element that reads a field of the latest entry of another step."""
    return Element(title, from_step(step, name), basis, required, place, sentence)


def own(name: str, title: str, *basis: Citation, required: bool = True, sentence: str = "", place: Place = Place.BODY) -> Element:
    """Return an element that reads a field of the paper's own entry."""
    return Element(title, field(name), basis, required, place, sentence)


def words(title: str, text: str, *basis: Citation) -> Element:
    """Return an element whose words are the same in every paper."""
    return Element(title, lambda _situation, _entry: text, basis, sentence="{}。")


def dated(name: str, *basis: Citation) -> Element:
    """Return the element for the day that stands under the seal."""
    return own(name, "日期", *basis, place=Place.DATE)
