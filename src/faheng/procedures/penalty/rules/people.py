"""人员的规则 (who may act): certified officers, recusal, separation of duties. PEN-05, PEN-06, PEN-11, PEN-17, PEN-20, PEN-24."""

from collections.abc import Iterable, Iterator
from typing import Any

from faheng.engine.dossier import Dossier, Entry, Role
from faheng.engine.findings import Severity
from faheng.engine.forms import Form
from faheng.engine.guards import Breach, guard
from faheng.engine.officers import certified_officers
from faheng.engine.situation import Situation
from faheng.law.citations import Citation
from faheng.law.statutes import PENALTIES, PENALTY_RULES
from faheng.procedures.penalty import acts
from faheng.procedures.penalty.forms.conclusion import Conclude
from faheng.procedures.penalty.forms.decision import LegalReview
from faheng.procedures.penalty.forms.notice import Hearing, HearingNotice
from faheng.procedures.penalty.forms.opening import Recuse
from faheng.procedures.penalty.reading import handlers, investigators, name_of

two_certified_officers = certified_officers(
    "PEN-05", Citation(PENALTIES, 42, 1), Citation(PENALTIES, 55, 1), Citation(PENALTY_RULES, 17, 1)
)


@guard("PEN-05", Citation(PENALTIES, 55, 1), Citation(PENALTY_RULES, 17, 2), severity=Severity.DEFECT)
def certificates_are_shown(_situation: Situation, entry: Entry[Any]) -> Iterable[Breach]:
    """主动出示执法证件."""
    if not entry.data.certificates_shown:
        yield Breach("没有“主动向当事人或者有关人员出示执法证件”", "certificates_shown")


def recused(dossier: Dossier) -> Iterator[str]:
    """已决定回避的人员."""
    for entry in dossier.all(acts.RECUSE):
        if entry.data.granted:
            yield entry.data.officer


@guard("PEN-06", Citation(PENALTIES, 43, 1), Citation(PENALTY_RULES, 19, 1))
def recused_officers_stay_away(situation: Situation, entry: Entry[Form]) -> Iterable[Breach]:
    """已决定回避的人员不再参与."""
    for name in recused(situation.dossier):
        if here := next((actor for actor in entry.by if name in (actor.id, actor.name)), None):
            yield Breach(f"{here.name or name}已被决定回避，仍参与办理；有关系“可能影响公正执法的，应当回避”", "by")


@guard("PEN-06", Citation(PENALTIES, 43, 3), Citation(PENALTY_RULES, 19, 3), severity=Severity.DEFECT)
def head_decides_recusal(_situation: Situation, entry: Entry[Recuse]) -> Iterable[Breach]:
    """回避由行政机关负责人决定."""
    if entry.by and not any(actor.role in (Role.APPROVER, Role.HEAD) for actor in entry.by):
        yield Breach("回避申请应当“由行政机关负责人决定”，记录中没有负责人", "by")


@guard("PEN-11", Citation(PENALTY_RULES, 37), severity=Severity.DEFECT)
def handlers_conclude(situation: Situation, entry: Entry[Conclude]) -> Iterable[Breach]:
    """调查终结报告由案件承办人撰写."""
    people = handlers(situation.dossier)
    if people and entry.by and not any(actor.id in people or actor.name in people for actor in entry.by):
        yield Breach("调查终结报告应由“案件承办人”撰写，记录的经办人不是承办人", "by")


@guard("PEN-17", Citation(PENALTIES, 64, item=4), Citation(PENALTY_RULES, 47))
def hearing_officers_did_not_investigate(situation: Situation, entry: Entry[Hearing | HearingNotice]) -> Iterable[Breach]:
    """听证人员由非本案调查人员担任."""
    people = investigators(situation.dossier)
    data = entry.data
    for title, field, names in (
        ("听证主持人", "presider", (data.presider,)), ("听证员", "members", data.members), ("听证记录员", "clerk", (data.clerk,)),
    ):  # fmt: skip
        for name in names:
            if name in people:
                yield Breach(f"{title}{name_of(situation.dossier, name)}是本案调查人员；听证由“非本案调查人员”担任", field)
    for actor in entry.by:
        if actor.role == Role.HEARING_OFFICER and actor.id in people and data.presider not in people:
            yield Breach(f"听证主持人{actor.name or actor.id}是本案调查人员；听证由“非本案调查人员”担任", "by")


@guard("PEN-20", Citation(PENALTIES, 58, 1), Citation(PENALTY_RULES, 38, 1))
def reviewer_is_not_a_handler(situation: Situation, entry: Entry[LegalReview]) -> Iterable[Breach]:
    """法制审核人员不是本案承办、调查人员."""
    people = investigators(situation.dossier)
    if entry.data.reviewer in people:
        yield Breach(f"审核人员{name_of(situation.dossier, entry.data.reviewer)}是本案承办、调查人员，不能审核自己办理的案件", "reviewer")
        return
    for actor in entry.by:
        if actor.role == Role.LEGAL_REVIEWER and (actor.id in people or actor.name in people):
            yield Breach(f"审核人员{actor.name or actor.id}是本案承办、调查人员，不能审核自己办理的案件", "by")


@guard("PEN-24", Citation(PENALTIES, 57, 1), Citation(PENALTY_RULES, 39, 1), severity=Severity.DEFECT)
def approver_is_not_a_handler(situation: Situation, entry: Entry[Form]) -> Iterable[Breach]:
    """负责人审查调查结果，不审批自己承办的案件."""
    people = handlers(situation.dossier)
    for actor in entry.by:
        if actor.role in (Role.APPROVER, Role.HEAD) and (actor.id in people or actor.name in people):
            yield Breach(f"{actor.name or actor.id}是案件承办人，不能再以负责人身份作出决定", "by")


@guard("PEN-24", Citation(PENALTIES, 57, 1), Citation(PENALTY_RULES, 39, 1), severity=Severity.DEFECT)
def head_decides(_situation: Situation, entry: Entry[Form]) -> Iterable[Breach]:
    """由机关负责人审查后作出决定."""
    if entry.by and not any(actor.role in (Role.APPROVER, Role.HEAD) for actor in entry.by):
        yield Breach("记录中没有作出决定的负责人；“行政机关负责人应当对调查结果进行审查”，分别作出决定", "by")
