"""告知承诺 (优化营商环境条例第十九条、第四十条、第四十四条): notice, promise, and the check that follows."""

from collections.abc import Iterable

from faheng.engine.dossier import Entry, Role
from faheng.engine.findings import Severity
from faheng.engine.guards import Breach, gate, guard
from faheng.engine.procedure import Step
from faheng.engine.situation import Parameter, Situation
from faheng.law.citations import Citation
from faheng.law.declarations import Mark
from faheng.law.statutes import BUSINESS_ENVIRONMENT, LICENSING
from faheng.procedures.licensing.forms.commitment import Commit, FollowUp, NotifyCommitment, OrderCorrection, Recheck
from faheng.procedures.licensing.forms.decision import Grant
from faheng.procedures.licensing.intake import DESK, ENDED
from faheng.procedures.licensing.papers import COMMITMENT_PAPER
from faheng.procedures.licensing.terms import Manner, Matter

PROMISE = Citation(BUSINESS_ENVIRONMENT, 40, 3)
FRAUD = Citation(LICENSING, 69, 2)

COMMITMENT_MATTERS: Parameter[tuple[Matter, ...]] = Parameter(
    "licence.commitment_matters", "实行告知承诺的事项", (Matter.PUBLIC_PLACE,), rule="PROM-03", basis=(PROMISE,),
    help="依国发〔2021〕7号和地方清单；文本未取得",
)  # fmt: skip
FOLLOW_UP_MONTHS: Parameter[int] = Parameter(
    "licence.follow_up_months", "告知承诺后的现场核查期限", 2, "个月", "PROM-03", help="自准予许可之日起；各地常见为两个月"
)


@guard("PROM-01", PROMISE, severity=Severity.DEFECT)
def the_applicant_is_told_what_to_promise(situation: Situation, entry: Entry[Commit]) -> Iterable[Breach]:
    """先告知条件、承诺内容和责任，再由申请人承诺."""
    told = situation.dossier.last(NOTIFY_COMMITMENT)
    if told is None:
        yield Breach("没有告知承诺的告知书", "committed_on")
    elif told.data.served_on > entry.data.committed_on:
        day = told.data.served_on
        yield Breach(f"{day}才送达告知书，承诺在告知之前", "committed_on", due=day, done=entry.data.committed_on)
    if not entry.data.signed:
        yield Breach("承诺书没有签字盖章", "signed")


@guard("PROM-01", PROMISE)
def a_promise_is_on_file(situation: Situation, entry: Entry[Grant]) -> Iterable[Breach]:
    """以告知承诺方式许可的，有申请人的承诺书."""
    promise = situation.dossier.last(COMMIT)
    if entry.data.manner is Manner.COMMITMENT and not (promise and promise.data.signed):
        yield Breach("以告知承诺方式准予许可，没有申请人签字的承诺书", "manner")


@guard("PROM-03", mark=Mark.UNVERIFIED)
def the_matter_is_one_for_promises(situation: Situation, entry: Entry[Grant]) -> Iterable[Breach]:
    """告知承诺限于规定的事项."""
    received = next(iter(situation.dossier.by_step.get("receive", ())), None)
    matter = received.data.__dict__.get("matter") if received else None
    if entry.data.manner is Manner.COMMITMENT and matter and matter not in situation.value(COMMITMENT_MATTERS, entry.data.decided_on):
        yield Breach(f"“{matter.label}”不在本机关实行告知承诺的事项之内", "manner")


@guard("LIC-18", Citation(LICENSING, 61, 2), severity=Severity.DEFECT)
def the_check_is_signed(_situation: Situation, entry: Entry[FollowUp]) -> Iterable[Breach]:
    """监督检查的情况和处理结果由监督检查人员签字后归档."""
    if not entry.data.signed:
        yield Breach("监督检查记录没有检查人员签字", "signed")


@gate("PROM-04", FRAUD, severity=Severity.DEFECT)
def a_false_promise_has_its_consequence(situation: Situation) -> Iterable[Breach]:
    """承诺不实的，限期整改；逾期不改的，撤销许可."""
    check, mended = situation.dossier.last(FOLLOW_UP), situation.dossier.last(RECHECK)
    if check is None or check.data.matches or (mended and mended.data.corrected) or situation.dossier.has("annul"):
        return
    yield Breach("核查与承诺不符，没有整改合格的记录，也没有撤销许可")


NOTIFY_COMMITMENT = Step(
    "notify_commitment", "告知承诺告知", NotifyCommitment, DESK, on="served_on", after=("receive",), until=ENDED, basis=(PROMISE,),
    papers=(COMMITMENT_PAPER,),
)  # fmt: skip
COMMIT = Step(
    "commit", "申请人承诺", Commit, (Role.PARTY, *DESK), on="committed_on", after=("receive",), until=ENDED, basis=(PROMISE,),
    guards=(the_applicant_is_told_what_to_promise,),
)  # fmt: skip
FOLLOW_UP = Step(
    "follow_up", "事后核查", FollowUp, (Role.CLERK, Role.OFFICER), on="checked_on", after=("grant",), once=False, officers=2,
    basis=(Citation(LICENSING, 61, 2),), guards=(the_check_is_signed,),
)  # fmt: skip
ORDER_CORRECTION = Step(
    "order_correction", "责令限期整改", OrderCorrection, (Role.OFFICER, Role.CLERK, Role.APPROVER), on="ordered_on", after=("follow_up",),
    once=False, basis=(Citation(LICENSING, 61, 2),),
)  # fmt: skip
RECHECK = Step(
    "recheck", "整改复核", Recheck, (Role.OFFICER, Role.CLERK), on="checked_on", after=("order_correction",), once=False,
    basis=(Citation(LICENSING, 61, 2),),
)  # fmt: skip
