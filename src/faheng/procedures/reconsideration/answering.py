"""答复与举证 (answering): 行政复议法第四十四条、第四十六条、第四十八条、第五十四条、第七十条."""

from collections.abc import Iterable
from datetime import date

from pydantic import BaseModel, ConfigDict, Field

from faheng.engine.dossier import Entry, Role
from faheng.engine.findings import Severity
from faheng.engine.forms import Form
from faheng.engine.guards import Breach, gate, guard
from faheng.engine.procedure import Step
from faheng.engine.situation import Situation
from faheng.law.citations import Citation
from faheng.law.limits import due_date
from faheng.law.moments import as_day
from faheng.law.statutes import RECONSIDERATION, RECONSIDERATION_RULES
from faheng.law.time_limits.reconsideration import REC_10, REC_10_SUMMARY
from faheng.procedures.reconsideration.acts import Track
from faheng.procedures.reconsideration.papers import ANSWER_PAPER, EVIDENCE_PAPER
from faheng.procedures.reconsideration.receiving import RECEIVE, STAFF


class Evidence(BaseModel):
    """证据、依据."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str = Field(title="名称", min_length=1)
    kind: str = Field(
        default="", title="种类", description="书证、物证、视听资料、电子数据、证人证言、当事人陈述、鉴定意见、勘验笔录、依据"
    )
    proves: str = Field(default="", title="证明对象")
    source: str = Field(default="", title="来源")
    obtained_on: date | None = Field(default=None, title="取得日期")
    pages: str = Field(default="", title="页码")


class DraftAnswer(Form):
    """起草答复."""

    drafted_on: date = Field(title="起草日期")
    facts: str = Field(title="行政行为认定的事实", min_length=1)
    law: str = Field(title="适用的依据", min_length=1)
    procedure: str = Field(default="", title="程序经过")
    response: str = Field(title="对复议请求的答复意见", min_length=1)
    proposal: str = Field(default="", title="请求", description="如请求维持、驳回")
    evidence: tuple[Evidence, ...] = Field(default=(), title="证据目录")


class LegalReview(Form):
    """法制审核."""

    reviewer: str = Field(title="审核人", min_length=1)
    reviewed_on: date = Field(title="审核日期")
    passed: bool = Field(title="审核通过")
    opinion: str = Field(title="审核意见", min_length=1)


class Sign(Form):
    """签发."""

    signed_on: date = Field(title="签发日期")
    signed_by: str = Field(title="签发人", min_length=1)
    number: str = Field(default="", title="文号")


class Submit(Form):
    """提交答复和证据."""

    submitted_on: date = Field(title="提交日期")
    answer: bool = Field(title="已提交书面答复")
    evidence: bool = Field(title="已提交作出行政行为的证据、依据和其他有关材料")
    method: str = Field(default="", title="提交方式")


class SupplementEvidence(Form):
    """补充证据."""

    submitted_on: date = Field(title="提交日期")
    evidence: tuple[Evidence, ...] = Field(title="证据", min_length=1)
    new_grounds: str = Field(default="", title="申请人提出的作出行为时没有提出的理由或者证据")
    agreed: bool = Field(title="行政复议机构同意补充")


def answer_due(situation: Situation) -> date | None:
    """Return the last day to answer and to hand in the evidence (REC-10), None before the copy is received."""
    received = situation.dossier.first(RECEIVE)
    if received is None:
        return None
    limit = REC_10_SUMMARY if received.data.track is Track.SUMMARY else REC_10
    return as_day(due_date(limit, received.data.received_on, situation.calendar).day)


@guard("REC-10", Citation(RECONSIDERATION_RULES, 41), severity=Severity.DEFECT)
def answer_rests_on_evidence(situation: Situation, entry: Entry[DraftAnswer]) -> Iterable[Breach]:
    """书面答复附证据目录."""
    if not entry.data.evidence:
        yield Breach(
            "书面答复没有证据目录，被申请人对行政行为的合法性、适当性负有举证责任", "evidence", basis=(Citation(RECONSIDERATION, 44, 1),)
        )


@guard("REC-12", Citation(RECONSIDERATION, 46, 1))
def no_evidence_is_gathered_during_reconsideration(situation: Situation, entry: Entry[DraftAnswer]) -> Iterable[Breach]:
    """复议期间不得自行收集证据."""
    yield from _gathered_late(situation, entry.data.evidence)


@guard("REC-12", Citation(RECONSIDERATION, 46))
def supplementary_evidence_answers_new_grounds(situation: Situation, entry: Entry[SupplementEvidence]) -> Iterable[Breach]:
    """申请人提出新理由、新证据，并经复议机构同意的，才可以补充证据."""
    if not entry.data.agreed:
        yield Breach("补充证据没有经行政复议机构同意", "agreed", basis=(Citation(RECONSIDERATION, 46, 2),))
    if not entry.data.new_grounds:
        yield Breach("没有记录申请人提出的新理由或者新证据，不能补充证据", "new_grounds", basis=(Citation(RECONSIDERATION, 46, 2),))


def _gathered_late(situation: Situation, evidence: tuple[Evidence, ...]) -> Iterable[Breach]:
    received = situation.dossier.first(RECEIVE)
    if received is None:
        return
    for piece in evidence:
        if piece.obtained_on and piece.obtained_on > received.data.received_on:
            yield Breach(f"“{piece.name}”于{piece.obtained_on}取得，在收到副本之后，自行收集的证据不作为认定行政行为合法的依据", "evidence")


@guard("REC-10", Citation(RECONSIDERATION, 48), severity=Severity.DEFECT)
def answer_and_evidence_go_together(situation: Situation, entry: Entry[Submit]) -> Iterable[Breach]:
    """书面答复和全部证据、依据一并提交."""
    if not entry.data.answer:
        yield Breach("没有提交书面答复", "answer")
    if not entry.data.evidence:
        yield Breach("没有提交作出行政行为的证据、依据和其他有关材料", "evidence")


@gate("REC-10", Citation(RECONSIDERATION_RULES, 41), severity=Severity.NOTICE)
def answer_has_passed_legal_review(situation: Situation) -> Iterable[Breach]:
    """答复经法制审核."""
    review = situation.dossier.last(LEGAL_REVIEW)
    if review is None or not review.data.passed:
        yield Breach("答复尚未通过法制审核")


@gate("REC-11", Citation(RECONSIDERATION, 70))
def act_without_answer_counts_as_without_evidence(situation: Situation) -> Iterable[Breach]:
    """不按期答复举证的，视为没有证据、依据."""
    due = answer_due(situation)
    submitted = [e for e in situation.dossier.all(SUBMIT) if e.data.answer and e.data.evidence]
    ended = situation.dossier.has("decision")
    if due is None or (not submitted and not ended and situation.today <= due):
        return
    first = submitted[0].data.submitted_on if submitted else None
    if first is None and ended and situation.dossier.by_step["decision"][0].data.received_on <= due:
        return
    if first is None or first > due:
        done = f"{first}才提交" if first else "未见提交"
        yield Breach(f"应当在{due}以前答复并举证，{done}，视为该行政行为没有证据、依据", due=due, done=first)


DRAFT_ANSWER = Step(
    "draft_answer", "起草答复", DraftAnswer, STAFF, on="drafted_on", after=("receive",), until=("submit", "decision"), once=False,
    basis=(Citation(RECONSIDERATION_RULES, 41), Citation(RECONSIDERATION, 44, 1)),
    guards=(answer_rests_on_evidence, no_evidence_is_gathered_during_reconsideration), papers=(ANSWER_PAPER, EVIDENCE_PAPER),
)  # fmt: skip
LEGAL_REVIEW = Step(
    "legal_review", "法制审核", LegalReview, (Role.LEGAL_REVIEWER,), on="reviewed_on", after=("draft_answer",),
    until=("submit", "decision"), once=False,
)  # fmt: skip
SIGN = Step(
    "sign", "签发", Sign, (Role.HEAD, Role.APPROVER), on="signed_on", after=("draft_answer",), until=("submit", "decision"),
    gates=(answer_has_passed_legal_review,),
)  # fmt: skip
SUBMIT: Step[Submit] = Step(
    "submit", "提交答复和证据", Submit, STAFF, on="submitted_on", after=("sign",), until=("decision",),
    basis=(Citation(RECONSIDERATION, 48), Citation(RECONSIDERATION, 54, 1)), guards=(answer_and_evidence_go_together,), state="审理中",
)  # fmt: skip
SUPPLEMENT_EVIDENCE = Step(
    "supplement_evidence", "补充证据", SupplementEvidence, STAFF, on="submitted_on", after=("submit",), until=("decision",), once=False,
    basis=(Citation(RECONSIDERATION, 46, 2),), guards=(supplementary_evidence_answers_new_grounds,),
)  # fmt: skip
