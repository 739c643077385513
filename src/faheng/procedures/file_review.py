"""评查、稽查与执法监督 (file review): files reviewed, visits and conduct audited, people asked, letters of those who oversee.

Law: 《行政执法监督条例》第十五条 (案卷评查), 第十六条 (问卷调查), 第二十七条、第二十八条 (督办函、意见书), 第三十二条 (对人员的处理).
Rules INS-09, QUAL-03. The review of files against the rules of law is `faheng audit`; here stands what a review came to.
"""

from collections.abc import Iterable
from datetime import date
from typing import Annotated

from pydantic import Field, ValidationInfo, field_validator

from faheng.engine.dossier import Entry, Role
from faheng.engine.fields import Texts
from faheng.engine.findings import Severity
from faheng.engine.forms import Form
from faheng.engine.guards import Breach, gate, guard
from faheng.engine.procedure import Procedure, Step
from faheng.engine.situation import Situation
from faheng.engine.vocabulary import Vocabulary
from faheng.law.citations import Citation
from faheng.law.statutes import ENFORCEMENT_SUPERVISION

STAFF = (Role.CLERK, Role.OFFICER, Role.LEGAL_REVIEWER)
WAYS = (Citation(ENFORCEMENT_SUPERVISION, 15), Citation(ENFORCEMENT_SUPERVISION, 16))
LETTERS = (Citation(ENFORCEMENT_SUPERVISION, 27, 2), Citation(ENFORCEMENT_SUPERVISION, 28, 2))
HANDLED = Citation(ENFORCEMENT_SUPERVISION, 32)
Count = Annotated[int, Field(ge=0)]


class ReviewKind(Vocabulary):
    """方式."""

    FILE_REVIEW = "file_review", "案卷评查"
    FIELD_AUDIT = "field_audit", "现场稽查"
    INTERNAL_AUDIT = "internal_audit", "内部稽查"
    LEGAL_AUDIT = "legal_audit", "法制稽查"
    SURVEY = "survey", "满意度调查"
    HIERARCHICAL = "hierarchical", "层级监督（督办函、意见书、决定书）"
    SPECIAL = "special", "专门监督"
    SOCIAL = "social", "社会监督"


class Review(Form):
    """评查、稽查、监督记录."""

    held_on: date = Field(title="开始日期")
    kind: ReviewKind = Field(title="方式")
    title: str = Field(title="名称", min_length=1)
    population: str = Field(default="", title="抽取范围", description="如 2024年12月至2025年6月结案的处罚案卷")
    reviewers: Texts = Field(default=(), title="评查、稽查人员")
    subject: str = Field(default="", title="对象", description="被评查、稽查的单位、科室")
    dossiers: Texts = Field(default=(), title="案卷号")
    population_size: Count | None = Field(default=None, title="范围内总数")
    files: Count | None = Field(default=None, title="评查案卷数")
    major_violations: Count | None = Field(default=None, title="其中重大违法问题数")
    asked: Count | None = Field(default=None, title="调查户数")
    satisfied: Count | None = Field(default=None, title="满意户数")
    problems: str = Field(default="", title="发现的问题")
    letter: str = Field(default="", title="监督文书文号")
    report_due_on: date | None = Field(default=None, title="纠正情况报送期限")

    @field_validator("files", "satisfied")
    @classmethod
    def part_within_whole(cls, part: int | None, info: ValidationInfo) -> int | None:
        """部分不大于总数."""
        whole, said = {"files": ("population_size", "评查案卷数大于范围内总数"), "satisfied": ("asked", "满意户数大于调查户数")}[
            info.field_name or ""
        ]
        total = info.data.get(whole)
        if part is not None and total is not None and part > total:
            raise ValueError(f"{said}（{part}大于{total}）")
        return part


class Handling(Vocabulary):
    """对人员的处理 (监督条例第三十二条)."""

    NONE = "none", "不追究"
    TOLERATED = "tolerated", "容错免责"
    EDUCATED = "educated", "批评教育"
    OFF_POST = "off_post", "离岗教育"
    MOVED = "moved", "调离执法岗位"
    DISQUALIFIED = "disqualified", "取消执法资格"


class Order(Form):
    """责令纠正."""

    ordered_on: date = Field(title="责令日期")
    content: str = Field(title="纠正要求", min_length=1)
    due_on: date | None = Field(default=None, title="纠正期限")
    person: str = Field(default="", title="责任人员")
    handling: Handling = Field(default=Handling.NONE, title="对人员的处理")
    reason: str = Field(default="", title="处理或者容错的理由", description="主客观原因、后果、纠正情况")


class Corrected(Form):
    """纠正情况."""

    done_on: date = Field(title="纠正日期")
    content: str = Field(title="纠正情况", min_length=1)
    reported_on: date | None = Field(default=None, title="向监督机构报送日期")


class Close(Form):
    """办结."""

    closed_on: date = Field(title="办结日期")
    outcome: str = Field(title="结论", min_length=1, description="如 无重大违法问题、全部优秀、已纠正")


@guard("QUAL-03", HANDLED, severity=Severity.DEFECT)
def who_answers_for_a_fault_is_told_why(_situation: Situation, entry: Entry[Order]) -> Iterable[Breach]:
    """对人员的处理和容错，综合考虑主客观原因、后果、纠正情况."""
    if entry.data.handling is Handling.NONE:
        return
    if not entry.data.person:
        yield Breach(f"“{entry.data.handling.label}”没有写明责任人员", "person")
    if not entry.data.reason:
        yield Breach(f"“{entry.data.handling.label}”没有写明主客观原因、后果、纠正情况", "reason")


@guard("INS-09", *LETTERS, severity=Severity.LATE)
def the_supervisors_are_told_in_time(situation: Situation, entry: Entry[Corrected]) -> Iterable[Breach]:
    """在监督文书规定的时限内报送纠正情况."""
    review = situation.dossier.first(RECORD)
    due, done = (review.data.report_due_on if review else None), entry.data.reported_on
    if due and done and done > due:
        yield Breach(f"应在{due}前报送纠正情况，实际{done}", "reported_on", due=due, done=done)


@gate("INS-09", *LETTERS, severity=Severity.DEFECT)
def what_was_ordered_is_corrected(situation: Situation) -> Iterable[Breach]:
    """责令纠正、监督文书要求纠正的，有纠正情况."""
    review = situation.dossier.first(RECORD)
    asked = situation.dossier.has("order") or bool(review and review.data.letter)
    if asked and not situation.dossier.has("corrected"):
        yield Breach("要求纠正的问题没有纠正情况的记录")


RECORD = Step("record", "评查、稽查、监督记录", Review, (*STAFF, Role.SYSTEM), on="held_on", basis=WAYS, state="进行中")
ORDER = Step(
    "order", "责令纠正", Order, (Role.APPROVER, Role.LEGAL_REVIEWER), on="ordered_on", after=("record",), until=("close",), once=False,
    basis=(Citation(ENFORCEMENT_SUPERVISION, 28, 1), HANDLED), guards=(who_answers_for_a_fault_is_told_why,), state="纠正中",
)  # fmt: skip
CORRECTED = Step(
    "corrected", "纠正情况", Corrected, (*STAFF, Role.APPROVER), on="done_on", after=("record",), until=("close",), once=False, basis=LETTERS,
    guards=(the_supervisors_are_told_in_time,), state="已纠正",
)  # fmt: skip
CLOSE = Step(
    "close", "办结", Close, (*STAFF, Role.APPROVER), on="closed_on", after=("record",), gates=(what_was_ordered_is_corrected,), state="已办结",
    closes=True,
)  # fmt: skip

PROCEDURE = Procedure(
    key="file_review",
    title="评查、稽查与执法监督",
    numbered="评",
    basis=WAYS,
    steps=(RECORD, ORDER, CORRECTED, CLOSE),
    summary="案卷评查、现场和内部稽查、满意度调查、层级和社会监督，问题纠正和过错责任",
    has_party=False,
)  # fmt: skip
