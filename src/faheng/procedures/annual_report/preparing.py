"""布置、汇总、起草、审核、审议 (preparing the report) with its forms."""

from collections.abc import Iterable
from datetime import date

from pydantic import Field

from faheng.engine.dossier import Entry, Role
from faheng.engine.fields import Texts
from faheng.engine.findings import Severity
from faheng.engine.forms import Form
from faheng.engine.guards import Breach, gate, guard
from faheng.engine.procedure import Step
from faheng.engine.situation import Parameter, Situation
from faheng.engine.vocabulary import Vocabulary
from faheng.law.citations import Citation
from faheng.law.limits import Mark
from faheng.law.statutes import RULE_OF_LAW_INSPECTION

STAFF = (Role.CLERK, Role.OFFICER)


class Section(Vocabulary):
    """报告内容 (ANN-03)."""

    MEASURES = "measures", "主要举措和成效"
    SHORTCOMINGS = "shortcomings", "存在的不足和原因"
    FIRST_RESPONSIBLE = "first_responsible", "党政主要负责人履行推进法治建设第一责任人职责情况"
    PLAN = "plan", "下一年度主要安排"
    OTHER = "other", "其他需要报告的情况"


class Assign(Form):
    """布置."""

    assigned_on: date = Field(title="布置日期")
    year: int = Field(title="报告年度", ge=2000, le=2100)
    sections: Texts = Field(default=(), title="承办科室和单位")
    due_on: date | None = Field(default=None, title="报送材料的截止日期")
    previous: str = Field(default="", title="上一年度报告的案卷号", description="据此核对上年问题和计划的落实")

    @property
    def year_ended_on(self) -> date:
        """报告年度12月31日: the day from which the yearly dates are counted."""
        return date(self.year, 12, 31)


class Collect(Form):
    """汇总."""

    collected_on: date = Field(title="汇总日期")
    section: str = Field(title="提供材料的科室和单位", min_length=1)
    content: str = Field(default="", title="材料内容")
    part: Section | None = Field(default=None, title="写入报告的哪一项", description="第一责任人履职情况、其他需要报告的情况照此写入报告")
    snapshot: str = Field(default="", title="数据快照", description="汇总数据所依据的快照编号")
    as_of: date | None = Field(default=None, title="数据截至日期")


class Draft(Form):
    """起草."""

    drafted_on: date = Field(title="成稿日期")
    drafter: str = Field(default="", title="起草人")
    contents: tuple[Section, ...] = Field(title="报告包含的内容", min_length=1)
    snapshot: str = Field(default="", title="数据快照")
    as_of: date | None = Field(default=None, title="数据截至日期")
    version: str = Field(default="", title="稿次")


class LegalReview(Form):
    """法制审核."""

    reviewer: str = Field(title="审核人", min_length=1)
    reviewed_on: date = Field(title="审核日期")
    passed: bool = Field(title="审核通过")
    opinion: str = Field(title="审核意见", min_length=1)


class SecrecyReview(Form):
    """保密审查."""

    reviewer: str = Field(title="审查人", min_length=1)
    reviewed_on: date = Field(title="审查日期")
    may_be_disclosed: bool = Field(title="可以公开")
    redacted: str = Field(default="", title="不予公开的内容")


class Discuss(Form):
    """党组审议."""

    held_on: date = Field(title="会议日期")
    present: Texts = Field(title="出席人员", min_length=1)
    conclusion: str = Field(title="审议意见", min_length=1)
    approved: bool = Field(title="审议通过")


SECTIONS = Parameter(
    "annual_report.sections", "年度报告应当包含的内容", tuple(Section), rule="ANN-03", mark=Mark.SECOND_HAND,
    basis=(Citation(RULE_OF_LAW_INSPECTION, 26),), help="内容为二手旁证，条号未核",
)  # fmt: skip


@guard("ANN-03", Citation(RULE_OF_LAW_INSPECTION, 26), severity=Severity.DEFECT, mark=Mark.SECOND_HAND)
def draft_holds_every_section(situation: Situation, entry: Entry[Draft]) -> Iterable[Breach]:
    """报告包含规定的五项内容."""
    wanted = situation.value(SECTIONS, entry.data.drafted_on)
    missing = [section.label for section in Section if section in wanted and section not in entry.data.contents]
    if missing:
        yield Breach(f"报告缺少：{'、'.join(missing)}", "contents")


ASSIGN = Step(
    "assign", "布置", Assign, (*STAFF, Role.APPROVER), on="assigned_on", basis=(Citation(RULE_OF_LAW_INSPECTION, 24),), state="准备中"
)
COLLECT = Step("collect", "汇总", Collect, (*STAFF, Role.SYSTEM), on="collected_on", after=("assign",), until=("submit",), once=False)
DRAFT = Step(
    "draft", "起草", Draft, (*STAFF, Role.SYSTEM), on="drafted_on", after=("assign",), until=("submit",), once=False,
    basis=(Citation(RULE_OF_LAW_INSPECTION, 26),), guards=(draft_holds_every_section,), state="起草中",
)  # fmt: skip
LEGAL_REVIEW = Step(
    "legal_review", "法制审核", LegalReview, (Role.LEGAL_REVIEWER,), on="reviewed_on", after=("draft",), until=("submit",), once=False,
    state="审核中",
)  # fmt: skip
SECRECY_REVIEW = Step(
    "secrecy_review", "保密审查", SecrecyReview, (*STAFF, Role.APPROVER), on="reviewed_on", after=("draft",), until=("publish",), once=False,
    basis=(Citation(RULE_OF_LAW_INSPECTION, 25),), state="审核中",
)  # fmt: skip


@gate("ANN-01", Citation(RULE_OF_LAW_INSPECTION, 24), severity=Severity.NOTICE, mark=Mark.UNVERIFIED)
def discussion_follows_legal_review(situation: Situation) -> Iterable[Breach]:
    """审议前经法制审核（本机关程序）."""
    review = situation.dossier.last(LEGAL_REVIEW)
    if review is None or not review.data.passed:
        yield Breach("报告尚未通过法制审核")


DISCUSS = Step(
    "discuss", "党组审议", Discuss, (Role.APPROVER, Role.HEAD), on="held_on", after=("draft",), until=("submit",), once=False,
    gates=(discussion_follows_legal_review,), state="已审议",
)  # fmt: skip
