"""不予、从轻、减轻的规则 (leniency): DISC-01 to DISC-09, PEN-01."""

from collections.abc import Iterable, Iterator

from faheng.engine.dossier import Entry, PartyKind
from faheng.engine.findings import Severity
from faheng.engine.forms import Unrecorded
from faheng.engine.guards import Breach, Guard, guard
from faheng.engine.situation import Situation
from faheng.law.citations import Citation
from faheng.law.statutes import PENALTIES, PENALTY_RULES
from faheng.procedures.penalty import acts
from faheng.procedures.penalty.discretion import TREE, Branch, Facts, Outcome, assess, facts_of
from faheng.procedures.penalty.forms.decision import Decide, NoPenalty
from faheng.procedures.penalty.registers import FIRST_OFFENCES, LENIENT_ITEMS
from faheng.procedures.penalty.rules.opening import limitation_of
from faheng.procedures.penalty.vocabulary import Harm, Mitigation, NoPenaltyGround

PERSONAL = (NoPenaltyGround.MINOR_AGE, NoPenaltyGround.INCAPACITY)


def facts(situation: Situation) -> Facts:
    """Return the facts of the case as the report on the investigation states them."""
    concluded = situation.dossier.last(acts.CONCLUDE)
    too_late = bool(barred(situation))
    return facts_of(concluded.data, barred=too_late) if concluded else Facts(barred=too_late)


def barred(situation: Situation) -> bool | None:
    """Say whether the offence was found out too late to be punished; None where the file does not tell."""
    filed = situation.dossier.last(acts.FILE)
    try:
        return limitation_of(situation.dossier, filed.data).barred if filed else None
    except Unrecorded:
        return None


def _forbidden(branch: Branch) -> Guard[Decide]:
    words = "不再给予行政处罚" if branch.outcome is Outcome.NO_LONGER else "不予行政处罚"

    @guard(branch.rule, branch.basis)
    def not_punished_where_the_law_forbids(situation: Situation, _entry: Entry[Decide]) -> Iterable[Breach]:
        """依法不予处罚的，不作出处罚决定."""
        if assess(facts(situation)) is branch:
            yield Breach(f"案卷认定{branch.title}，依法“{words}”，却作出处罚决定", "kind")

    return not_punished_where_the_law_forbids


#: One guard for each case in which there must be no penalty.
FORBIDDEN = tuple(_forbidden(branch) for branch in TREE if branch.outcome in (Outcome.NO_LONGER, Outcome.MUST_NOT))


def _demanded(branch: Branch) -> Guard[Decide]:
    @guard(branch.rule, branch.basis, severity=Severity.DEFECT)
    def mitigated_where_the_law_demands(situation: Situation, entry: Entry[Decide]) -> Iterable[Breach]:
        """应当从轻、减轻的，从轻、减轻；可以不予而仍处罚的也一样."""
        if branch.holds(facts(situation)) and entry.data.mitigation is Mitigation.NONE:
            yield Breach(f"{branch.title}，“应当从轻或者减轻行政处罚”，决定没有从轻、减轻", "mitigation")

    return mitigated_where_the_law_demands


#: One guard for each case in which the penalty must be lighter.
DEMANDED = tuple(_demanded(branch) for branch in TREE if branch.outcome is Outcome.MUST_MITIGATE)


@guard("DISC-05", Citation(PENALTIES, 32), Citation(PENALTY_RULES, 37), severity=Severity.NOTICE)
def mitigation_has_a_reason(situation: Situation, entry: Entry[Decide]) -> Iterable[Breach]:
    """从轻、减轻写明情形和理由."""
    if entry.data.mitigation is Mitigation.NONE or entry.data.mitigation_reason:
        return
    concluded = situation.dossier.last(acts.CONCLUDE)
    if concluded is None or not (concluded.data.discretion.reasons or concluded.data.circumstances):
        yield Breach(f"决定{entry.data.mitigation.label}，没有写明从轻、减轻的情形和理由", "mitigation_reason")


def contradictions(situation: Situation, ground: NoPenaltyGround) -> Iterator[str]:
    """Yield what in the file speaks against a ground of 不予处罚. What was not looked into says nothing."""
    known, dossier = facts(situation), situation.dossier
    filed = dossier.last(acts.FILE)
    harmed = bool(filed and filed.data.__dict__.get("harm"))
    person = dossier.party is None or dossier.party.kind is not PartyKind.ORGANISATION
    if ground in PERSONAL and not person:
        yield "当事人是法人或者其他组织"
    against = {
        NoPenaltyGround.MINOR: (
            (harmed or known.harm not in (None, Harm.NONE), "已造成危害后果"), (known.corrected is False, "没有及时改正"),
            (known.slight is False, "违法行为不轻微"),
        ),
        NoPenaltyGround.FIRST_OFFENCE: (
            (known.harm is Harm.SERIOUS, "危害后果不轻微"), (known.corrected is False, "没有及时改正"),
            (known.first_offence is False, "不是初次违法"),
        ),
        NoPenaltyGround.NO_FAULT: ((known.no_fault_proven is False, "当事人没有足以证明没有主观过错的证据"),),
        NoPenaltyGround.NOT_ESTABLISHED: ((known.established is True, "违法事实成立"),),
        NoPenaltyGround.TIME_BARRED: ((barred(situation) is False, "违法行为在时效内被发现"),),
        NoPenaltyGround.MINOR_AGE: ((known.age is not None and known.age >= 14, f"违法时已满{known.age}周岁"),),
        NoPenaltyGround.INCAPACITY: ((known.capacity is not None and known.capacity.value != "none", "具有责任能力"),),
    }  # fmt: skip
    yield from (said for holds, said in against[ground] if holds)


def _ground(branch: Branch) -> Guard[NoPenalty]:
    @guard(branch.rule, branch.basis)
    def ground_agrees_with_the_file(situation: Situation, entry: Entry[NoPenalty]) -> Iterable[Breach]:
        """不予处罚的理由与案卷记载一致."""
        if entry.data.ground is branch.ground:
            for said in contradictions(situation, entry.data.ground):
                yield Breach(f"以“{branch.title}”不予处罚，但案卷记载{said}", "ground")

    return ground_agrees_with_the_file


#: One guard for each ground, so that each finding carries the rule of its own article.
GROUNDS = tuple(_ground(branch) for branch in TREE if branch.ground)


@guard("DISC-05", Citation(PENALTIES, 32), Citation(PENALTIES, 33), severity=Severity.NOTICE)
def list_of_leniency_is_looked_at(situation: Situation, entry: Entry[Decide]) -> Iterable[Breach]:
    """案由在减免责清单之内的，核对是否适用."""
    filed = situation.dossier.last(acts.FILE)
    if filed is None or entry.data.mitigation is not Mitigation.NONE:
        return
    for row in situation.around.rows(LENIENT_ITEMS):
        if row.in_force(entry.data.decided_on) and row.item == filed.data.cause:
            yield Breach(
                f"本案案由列入减免责清单（{row.outcome.label}：{row.conditions or '见清单'}），决定没有从轻、减轻，请核对是否适用",
                "mitigation",
            )


@guard("DISC-09", Citation(PENALTIES, 33, 3), severity=Severity.DEFECT)
def party_is_educated(_situation: Situation, entry: Entry[NoPenalty]) -> Iterable[Breach]:
    """不予处罚的，对当事人进行教育."""
    if entry.data.educated_on is None and entry.data.ground is not NoPenaltyGround.NOT_ESTABLISHED:
        yield Breach("不予处罚没有教育当事人的记录；“行政机关应当对当事人进行教育”", "educated_on")


@guard("DISC-01", Citation(PENALTIES, 30), Citation(PENALTIES, 31), severity=Severity.DEFECT)
def guardian_is_told(_situation: Situation, entry: Entry[NoPenalty]) -> Iterable[Breach]:
    """责令监护人加以管教或者严加看管和治疗."""
    if entry.data.ground in PERSONAL and not entry.data.guardian_told:
        yield Breach(
            "没有责令监护人的记录；不满十四周岁的“责令监护人加以管教”，不能辨认、控制自己行为的“应当责令其监护人严加看管和治疗”",
            "guardian_told",
        )


@guard("DISC-07", Citation(PENALTIES, 33, 1), severity=Severity.DEFECT)
def first_offence_is_on_the_list(situation: Situation, entry: Entry[NoPenalty]) -> Iterable[Breach]:
    """首违不罚属于裁量，应在首违不罚清单之内."""
    if entry.data.ground is not NoPenaltyGround.FIRST_OFFENCE:
        return
    rows = [row for row in situation.around.rows(FIRST_OFFENCES) if row.in_force(entry.data.decided_on)]
    filed = situation.dossier.last(acts.FILE)
    named = {entry.data.list_item, filed.data.cause if filed else ""} - {""}
    if not rows:
        yield Breach("本机关没有登记首违不罚清单，请核对本案是否在清单之内", "list_item", Severity.NOTICE)
    elif not any(row.item == name or row.item in name for row in rows for name in named):
        yield Breach("本案案由不在本机关的首违不罚清单之内", "list_item")
