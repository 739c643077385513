"""处罚决定的规则 (the decision): elements, amounts, order of acts. PEN-24, PEN-25, PEN-36, PEN-03."""

from collections.abc import Iterable

from faheng.engine.dossier import Entry
from faheng.engine.findings import Severity
from faheng.engine.guards import Breach, guard
from faheng.engine.situation import Situation
from faheng.law.citations import Citation
from faheng.law.statutes import PENALTIES, PENALTY_RULES
from faheng.procedures.penalty import acts
from faheng.procedures.penalty.forms.decision import Decide, NoPenalty
from faheng.procedures.penalty.forms.penalties import AMOUNTS, Imposed
from faheng.procedures.penalty.vocabulary import Authority, Penalty

FIELDS = {"fine": "罚款", "confiscation": "没收违法所得", "confiscated_value": "没收非法财物"}

#: Laws whose penalties the disease control authorities mostly impose.
DISEASE_CONTROL_LAWS = ("传染病防治法", "公共场所卫生管理条例", "疫苗管理法")


@guard("PEN-25", Citation(PENALTIES, 59, 1, 3), Citation(PENALTY_RULES, 41, 1, 3), severity=Severity.DEFECT)
def kinds_and_amounts_agree(_situation: Situation, entry: Entry[Imposed]) -> Iterable[Breach]:
    """处罚的种类与数额一致."""
    data = entry.data
    if Penalty.FINE in data.kind and not data.fine:
        yield Breach("处罚种类有罚款，没有写明罚款数额", "fine")
    for kind, field in AMOUNTS.items():
        if data.__dict__.get(field) and kind not in data.kind:
            yield Breach(f"写了{FIELDS[field]}的数额，处罚种类中没有{kind.label}", "kind")


@guard("PEN-25", Citation(PENALTIES, 59, 1, 3), Citation(PENALTY_RULES, 41, 1, 3), severity=Severity.NOTICE)
def other_contents_are_stated(_situation: Situation, entry: Entry[Decide]) -> Iterable[Breach]:
    """没收的数额、吊销的证件写明."""
    data = entry.data
    for kind in (Penalty.CONFISCATE_GAINS, Penalty.CONFISCATE_GOODS):
        if kind in data.kind and getattr(data, AMOUNTS[kind]) is None:
            yield Breach(f"处罚种类有{kind.label}，没有写明数额、价值", AMOUNTS[kind])
    for kind in (Penalty.REVOKE_PERMIT, Penalty.SUSPEND_PERMIT):
        if kind in data.kind and not data.revoked:
            yield Breach(f"处罚种类有{kind.label}，没有写明是什么证件", "revoked")


@guard("PEN-25", Citation(PENALTIES, 59, 2), Citation(PENALTIES, 52, 1), Citation(PENALTY_RULES, 41, 2))
def decision_is_sealed(_situation: Situation, entry: Entry[Imposed]) -> Iterable[Breach]:
    """决定书盖有本机关印章."""
    if not entry.data.sealed:
        yield Breach("决定书没有盖章；“行政处罚决定书必须盖有作出行政处罚决定的行政机关的印章”", "sealed")


@guard("PEN-24", Citation(PENALTIES, 57, 1), Citation(PENALTY_RULES, 39, 1), severity=Severity.DEFECT)
def decided_after_the_conclusion(situation: Situation, entry: Entry[Decide | NoPenalty]) -> Iterable[Breach]:
    """调查终结后作出决定."""
    concluded, filed = situation.dossier.last(acts.CONCLUDE), situation.dossier.last(acts.FILE)
    day = entry.data.decided_on
    if concluded and day < concluded.data.concluded_on:
        yield Breach(f"决定日期早于调查终结日期{concluded.data.concluded_on:%Y-%m-%d}", "decided_on")
    elif filed and day < filed.data.filed_on:
        yield Breach(f"决定日期早于立案日期{filed.data.filed_on:%Y-%m-%d}", "decided_on")


@guard("PEN-03", Citation(PENALTY_RULES, 32, 1, 4), severity=Severity.NOTICE)
def authority_fits_the_law(situation: Situation, entry: Entry[Decide]) -> Iterable[Breach]:
    """属于本机关管辖：多数传染病防治、公共场所卫生的处罚由疾病预防控制部门实施."""
    filed = situation.dossier.last(acts.FILE)
    if filed and filed.data.authority is Authority.HEALTH:
        for law in DISEASE_CONTROL_LAWS:
            if any(law in cited for cited in entry.data.law):
                yield Breach(f"依据《{law}》的处罚多由疾病预防控制部门实施，请核对实施机关", "law")
