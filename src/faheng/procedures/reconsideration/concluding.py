"""复议决定及履行 (the decision and what follows): 行政复议法第六十三条至第七十七条."""

from collections.abc import Iterable
from datetime import date

from pydantic import Field

from faheng.engine.dossier import Dossier, Entry, Role
from faheng.engine.fields import names_dossier
from faheng.engine.findings import Severity
from faheng.engine.forms import Form
from faheng.engine.guards import Breach, gate, guard
from faheng.engine.procedure import Step
from faheng.engine.situation import Situation
from faheng.law.citations import Citation
from faheng.law.statutes import ARCHIVES, LITIGATION, RECONSIDERATION, RECONSIDERATION_RULES
from faheng.procedures.reconsideration.acts import TO_BE_PERFORMED, Outcome
from faheng.procedures.reconsideration.consequences import challenge_ends
from faheng.procedures.reconsideration.receiving import STAFF


class Decision(Form):
    """收到复议决定."""

    received_on: date = Field(title="收到日期", description="复议决定书一经送达即发生法律效力")
    decided_on: date | None = Field(default=None, title="决定日期")
    number: str = Field(default="", title="复议决定书文号")
    outcome: Outcome = Field(title="复议结果")
    content: str = Field(default="", title="决定内容")
    procedural: bool = Field(default=False, title="因违反法定程序被撤销")
    redo_ordered: bool = Field(default=False, title="责令重新作出行政行为")
    redo_due_on: date | None = Field(
        default=None, title="重新作出的届满日", description="法律、法规、规章或者决定书规定了期限的填写；否则为六十日"
    )
    perform_due_on: date | None = Field(default=None, title="履行的届满日")
    compensation: bool = Field(default=False, title="决定赔偿")
    published: bool | None = Field(default=None, title="决定书已向社会公开")


class Opinion(Form):
    """收到复议意见书."""

    received_on: date = Field(title="收到日期")
    content: str = Field(title="意见内容", min_length=1)


class ReportBack(Form):
    """报送整改情况."""

    reported_on: date = Field(title="报送日期")
    content: str = Field(title="纠正情况", min_length=1)


class Redo(Form):
    """重新作出行政行为."""

    done_on: date = Field(title="重新作出日期")
    number: str = Field(default="", title="新行为的文号或者案卷号")
    same_grounds: bool = Field(title="与原行为的事实和理由相同")
    same_act: bool = Field(title="与原行为相同或者基本相同")
    content: str = Field(default="", title="内容")


class Perform(Form):
    """履行复议决定、调解书."""

    performed_on: date = Field(title="履行日期")
    content: str = Field(title="履行情况", min_length=1)


class Sued(Form):
    """申请人提起诉讼."""

    filed_on: date = Field(title="起诉日期")
    case: str = Field(default="", title="应诉案卷号", json_schema_extra=names_dossier())


class LookBack(Form):
    """复议案件回头看."""

    reviewed_on: date = Field(title="分析日期")
    causes: str = Field(title="争议和被纠正的原因", min_length=1)
    measures: str = Field(default="", title="改进措施")


class Close(Form):
    """结案."""

    closed_on: date = Field(title="结案日期")
    outcome: str = Field(default="", title="结案情况")


class Archive(Form):
    """归档."""

    archived_on: date = Field(title="归档日期")
    volume: str = Field(default="", title="档号")


@guard("REC-19", Citation(RECONSIDERATION, 64, 1), severity=Severity.DEFECT)
def redoing_is_ordered_of_what_is_revoked(situation: Situation, entry: Entry[Decision]) -> Iterable[Breach]:
    """撤销或者部分撤销的，才可以责令重新作出."""
    if entry.data.redo_ordered and entry.data.outcome not in (Outcome.REVOKED, Outcome.PARTLY_REVOKED):
        yield Breach(f"复议结果为{entry.data.outcome.label}，不会责令重新作出行政行为，请核对决定书", "redo_ordered")


@guard("REC-19", Citation(RECONSIDERATION, 64, 2))
def same_act_is_not_redone_on_the_same_grounds(situation: Situation, entry: Entry[Redo]) -> Iterable[Breach]:
    """不得以同一事实和理由作出相同或者基本相同的行为，因违反法定程序被撤销的除外."""
    decided = situation.dossier.last(DECISION)
    if entry.data.same_grounds and entry.data.same_act and not (decided and decided.data.procedural):
        yield Breach("以同一事实和理由重新作出了与被复议行为相同或者基本相同的行政行为", "same_act")


@guard("REC-19", Citation(RECONSIDERATION_RULES, 58, 1), severity=Severity.LATE)
def redoing_keeps_the_day_set(situation: Situation, entry: Entry[Redo]) -> Iterable[Breach]:
    """法律、法规、规章或者决定书规定了期限的，在期限内重新作出."""
    decided = situation.dossier.last(DECISION)
    due = decided.data.redo_due_on if decided else None
    if due and entry.data.done_on > due:
        yield Breach(f"应当在{due}以前重新作出，实际{entry.data.done_on}", "done_on", due=due, done=entry.data.done_on)


@gate("REC-19", Citation(RECONSIDERATION, 77, 1), severity=Severity.DEFECT)
def decision_is_performed_before_closing(situation: Situation) -> Iterable[Breach]:
    """履行复议决定、重新作出、报送整改之后才结案."""
    decided = situation.dossier.last(DECISION)
    if decided is None:
        return
    if decided.data.redo_ordered and not situation.dossier.has(REDO.key):
        yield Breach("复议决定责令重新作出行政行为，尚未重新作出")
    if decided.data.outcome in TO_BE_PERFORMED and not situation.dossier.has(PERFORM.key):
        yield Breach(f"复议结果为{decided.data.outcome.label}，尚未记录履行情况")
    if situation.dossier.has(OPINION.key) and not situation.dossier.has(REPORT_BACK.key):
        yield Breach("收到复议意见书，尚未报送整改情况", basis=(Citation(RECONSIDERATION, 76),))


@gate("REC-19", Citation(RECONSIDERATION, 77, 1), severity=Severity.LATE)
def days_set_by_the_decision_are_kept(situation: Situation) -> Iterable[Breach]:
    """决定书规定的期限届满，尚未重新作出或者履行."""
    decided = situation.dossier.last(DECISION)
    if decided is None:
        return
    for step, due, what in ((REDO, decided.data.redo_due_on, "重新作出"), (PERFORM, decided.data.perform_due_on, "履行")):
        if due and not situation.dossier.has(step.key) and situation.today > due:
            yield Breach(f"应当在{due}以前{what}，未见记录", due=due)


DECISION: Step[Decision] = Step(
    "decision", "收到复议决定", Decision, STAFF, on="received_on", after=("receive",), basis=(Citation(RECONSIDERATION, 75),),
    guards=(redoing_is_ordered_of_what_is_revoked,), state="已决定", echoes=challenge_ends,
)  # fmt: skip
OPINION = Step("opinion", "收到复议意见书", Opinion, STAFF, on="received_on", after=("receive",), basis=(Citation(RECONSIDERATION, 76),))
REPORT_BACK = Step(
    "report_back", "报送整改情况", ReportBack, (*STAFF, Role.APPROVER), on="reported_on", after=("opinion",),
    basis=(Citation(RECONSIDERATION, 76),),
)  # fmt: skip
REDO = Step(
    "redo", "重新作出行政行为", Redo, (*STAFF, Role.APPROVER), on="done_on", after=("decision",),
    basis=(Citation(RECONSIDERATION_RULES, 58, 1),), guards=(same_act_is_not_redone_on_the_same_grounds, redoing_keeps_the_day_set),
)  # fmt: skip
PERFORM = Step(
    "perform", "履行复议决定、调解书", Perform, (*STAFF, Role.APPROVER), on="performed_on", after=("decision",), once=False,
    basis=(Citation(RECONSIDERATION, 77, 1),),
)  # fmt: skip
SUED = Step("sued", "申请人提起诉讼", Sued, STAFF, on="filed_on", after=("decision",), basis=(Citation(LITIGATION, 45),))
LOOK_BACK = Step("look_back", "复议案件回头看", LookBack, STAFF, on="reviewed_on", after=("decision",), once=False)
CLOSE = Step(
    "close", "结案", Close, (*STAFF, Role.APPROVER), on="closed_on", after=("decision",), basis=(Citation(RECONSIDERATION, 77, 1),),
    gates=(decision_is_performed_before_closing,), state="已结案", closes=True,
)  # fmt: skip
ARCHIVE = Step(
    "archive", "归档", Archive, STAFF, on="archived_on", after=("close",), basis=(Citation(ARCHIVES, 14),), state="已归档", closes=True
)


def outcome_of(dossier: Dossier) -> Outcome | None:
    """Return how the case ended, None while it is tried."""
    decided = dossier.last(DECISION)
    return decided.data.outcome if decided else None
