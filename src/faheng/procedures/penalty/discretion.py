"""不予、从轻、减轻的判定 (the decision tree of §4 as a table): what the law says of an offence, given its facts.

Law: 《行政处罚法》第三十条至第三十三条、第三十六条、第四十九条、第五十七条. Rules DISC-01 to DISC-10.
第三十三条第一款 speaks twice: 轻微、及时改正、没有后果 “不予”(应当); 初次、后果轻微、及时改正 “可以不予”.
从轻 stays within the range, 减轻 goes below its lower end: two different things.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum

from faheng.law.citations import Citation
from faheng.law.statutes import PENALTIES
from faheng.procedures.penalty.forms.conclusion import Conclude
from faheng.procedures.penalty.vocabulary import Capacity, Circumstance, Harm, NoPenaltyGround

LENIENT = frozenset(
    {Circumstance.HARM_REMOVED, Circumstance.COERCED, Circumstance.CONFESSED, Circumstance.MERITORIOUS, Circumstance.OTHER_LEGAL}
)


class Outcome(IntEnum):
    """处理结果, from the mildest on."""

    NO_LONGER = 1
    """不再给予行政处罚."""
    MUST_NOT = 2
    """不予行政处罚."""
    MAY_NOT = 3
    """可以不予行政处罚."""
    MUST_MITIGATE = 4
    """应当从轻或者减轻."""
    MAY_MITIGATE = 5
    """可以从轻或者减轻."""
    SEVERE = 6
    """依法快速、从重."""
    BY_TIER = 7
    """按裁量基准的档次."""


@dataclass(frozen=True, slots=True)
class Facts:
    """与处理结果有关的事实. None: not looked into, so that a rule that needs it does not apply."""

    barred: bool = False
    established: bool | None = None
    age: int | None = None
    capacity: Capacity | None = None
    no_fault_proven: bool | None = None
    slight: bool | None = None
    harm: Harm | None = None
    corrected: bool | None = None
    first_offence: bool | None = None
    circumstances: frozenset[Circumstance] = frozenset()


@dataclass(frozen=True, slots=True)
class Branch:
    """判定树的一枝: a condition in the order of the tree, and what follows from it by which article."""

    rule: str
    title: str
    holds: Callable[[Facts], bool]
    outcome: Outcome
    basis: Citation
    ground: NoPenaltyGround | None = None


def _slight_and_harmless(facts: Facts) -> bool:
    return bool(facts.slight and facts.corrected and facts.harm is Harm.NONE)


def _first_and_slight(facts: Facts) -> bool:
    return bool(facts.first_offence and facts.corrected and facts.harm in (Harm.SLIGHT, Harm.NONE))


#: 判定树, in order: the first branch that holds decides.
TREE: tuple[Branch, ...] = (
    Branch("PEN-01", "超过追责时效", lambda f: f.barred, Outcome.NO_LONGER, Citation(PENALTIES, 36, 1), NoPenaltyGround.TIME_BARRED),
    Branch("PEN-24", "违法事实不能成立", lambda f: f.established is False, Outcome.MUST_NOT, Citation(PENALTIES, 57, 1, 3),
           NoPenaltyGround.NOT_ESTABLISHED),
    Branch("DISC-01", "不满十四周岁", lambda f: f.age is not None and f.age < 14, Outcome.MUST_NOT, Citation(PENALTIES, 30),
           NoPenaltyGround.MINOR_AGE),
    Branch("DISC-03", "不能辨认或者不能控制自己行为", lambda f: f.capacity is Capacity.NONE, Outcome.MUST_NOT, Citation(PENALTIES, 31),
           NoPenaltyGround.INCAPACITY),
    Branch("DISC-08", "有证据足以证明没有主观过错", lambda f: bool(f.no_fault_proven), Outcome.MUST_NOT, Citation(PENALTIES, 33, 2),
           NoPenaltyGround.NO_FAULT),
    Branch("DISC-06", "违法行为轻微并及时改正，没有造成危害后果", _slight_and_harmless, Outcome.MUST_NOT, Citation(PENALTIES, 33, 1),
           NoPenaltyGround.MINOR),
    Branch("DISC-07", "初次违法且危害后果轻微并及时改正", _first_and_slight, Outcome.MAY_NOT, Citation(PENALTIES, 33, 1),
           NoPenaltyGround.FIRST_OFFENCE),
    Branch("DISC-05", "有主动消除后果、受胁迫、主动供述、立功等情形", lambda f: bool(f.circumstances & LENIENT), Outcome.MUST_MITIGATE,
           Citation(PENALTIES, 32)),
    Branch("DISC-02", "已满十四周岁不满十八周岁", lambda f: f.age is not None and 14 <= f.age < 18, Outcome.MUST_MITIGATE,
           Citation(PENALTIES, 30)),
    Branch("DISC-04", "尚未完全丧失辨认或者控制能力", lambda f: f.capacity is Capacity.PARTIAL, Outcome.MAY_MITIGATE,
           Citation(PENALTIES, 31)),
    Branch("DISC-10", "违反突发事件应对措施", lambda f: Circumstance.EMERGENCY in f.circumstances, Outcome.SEVERE, Citation(PENALTIES, 49)),
    Branch("DISC-11", "按裁量基准的档次", lambda _f: True, Outcome.BY_TIER, Citation(PENALTIES, 34)),
)  # fmt: skip


def assess(facts: Facts) -> Branch:
    """Return the first branch of the tree that holds: outcome, rule and article."""
    return next(branch for branch in TREE if branch.holds(facts))


def facts_of(concluded: Conclude, *, barred: bool = False) -> Facts:
    """Return the facts that the report on the investigation states."""
    said = concluded.__dict__
    return Facts(
        barred=barred,
        established=said.get("established"),
        age=said.get("age"),
        capacity=said.get("capacity"),
        no_fault_proven=said.get("no_fault_proven"),
        slight=said.get("slight"),
        harm=said.get("harm"),
        corrected=said.get("corrected"),
        first_offence=said.get("first_offence"),
        circumstances=frozenset(said.get("circumstances", ())),
    )
