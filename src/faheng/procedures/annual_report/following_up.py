"""问题、措施、成效、计划 (following up): each problem has its measures, each measure its evidence, each plan its answer."""

from collections.abc import Iterable, Iterator
from datetime import date

from pydantic import Field

from faheng.engine.dossier import Dossier, Entry, Role
from faheng.engine.findings import Severity
from faheng.engine.forms import Form
from faheng.engine.guards import Breach, gate, guard
from faheng.engine.procedure import Step
from faheng.engine.situation import Situation
from faheng.engine.vocabulary import Vocabulary
from faheng.law.citations import Citation
from faheng.law.limits import Mark
from faheng.law.statutes import RULE_OF_LAW_INSPECTION
from faheng.procedures.annual_report.preparing import ASSIGN, STAFF

CONTENT = Citation(RULE_OF_LAW_INSPECTION, 26)


class Problem(Form):
    """存在问题."""

    problem: str = Field(title="问题编号", min_length=1, description="如 P1；措施和成效据此对应")
    found_on: date = Field(title="认定日期")
    content: str = Field(title="问题", min_length=1)
    cause: str = Field(default="", title="原因")
    year: int | None = Field(default=None, title="问题所属年度", ge=2000, le=2100, description="上一年度的问题填上一年度")


class Measure(Form):
    """整改措施."""

    measure: str = Field(title="措施编号", min_length=1, description="如 M1")
    problem: str = Field(title="对应的问题编号", min_length=1)
    taken_on: date = Field(title="提出日期")
    content: str = Field(title="措施", min_length=1)
    responsible: str = Field(default="", title="责任单位")
    due_on: date | None = Field(default=None, title="完成时限")


class Result(Vocabulary):
    """成效."""

    DONE = "done", "已完成"
    PARTLY = "partly", "部分完成"
    CONTINUING = "continuing", "持续推进"


class Evidence(Form):
    """整改成效."""

    measure: str = Field(title="对应的措施编号", min_length=1)
    shown_on: date = Field(title="佐证日期")
    content: str = Field(title="成效及佐证", min_length=1)
    result: Result = Field(title="完成情况")
    figure: str = Field(default="", title="相关指标", description="指标编号，如 enforcement-exam-passed")
    dossier: str = Field(default="", title="相关案卷号")


class PlanItem(Form):
    """下一年度安排."""

    item: str = Field(title="安排编号", min_length=1, description="如 N1")
    planned_on: date = Field(title="提出日期")
    content: str = Field(title="安排", min_length=1)
    year: int | None = Field(default=None, title="实施年度", ge=2000, le=2100)
    problem: str = Field(default="", title="对应的问题编号")
    figure: str = Field(default="", title="相关指标")
    target: str = Field(default="", title="目标值")


class PlanAnswer(Form):
    """上年安排的落实."""

    item: str = Field(title="上年报告的安排编号", min_length=1)
    answered_on: date = Field(title="记录日期")
    content: str = Field(title="落实情况", min_length=1)
    result: Result = Field(title="完成情况")


@guard("ANN-03", CONTENT, severity=Severity.DEFECT, mark=Mark.SECOND_HAND)
def measure_answers_a_recorded_problem(situation: Situation, entry: Entry[Measure]) -> Iterable[Breach]:
    """措施对应已记录的问题."""
    known = {each.data.problem for each in situation.dossier.all(PROBLEM)}
    if entry.data.problem not in known:
        yield Breach(f"没有编号为“{entry.data.problem}”的问题", "problem")


@guard("ANN-03", CONTENT, severity=Severity.DEFECT, mark=Mark.SECOND_HAND)
def evidence_belongs_to_a_recorded_measure(situation: Situation, entry: Entry[Evidence]) -> Iterable[Breach]:
    """成效对应已记录的措施."""
    known = {each.data.measure for each in situation.dossier.all(MEASURE)}
    if entry.data.measure not in known:
        yield Breach(f"没有编号为“{entry.data.measure}”的措施", "measure")


@guard("ANN-03", CONTENT, severity=Severity.DEFECT, mark=Mark.SECOND_HAND)
def problem_number_is_new(situation: Situation, entry: Entry[Problem]) -> Iterable[Breach]:
    """问题编号不重复."""
    if entry.data.problem in {each.data.problem for each in situation.dossier.all(PROBLEM)}:
        yield Breach(f"问题编号“{entry.data.problem}”已经用过", "problem")


PROBLEM: Step[Problem] = Step(
    "problem", "存在问题", Problem, STAFF, on="found_on", after=("assign",), until=("archive",), once=False, basis=(CONTENT,),
    guards=(problem_number_is_new,),
)  # fmt: skip
MEASURE: Step[Measure] = Step(
    "measure", "整改措施", Measure, STAFF, on="taken_on", after=("problem",), until=("archive",), once=False, basis=(CONTENT,),
    guards=(measure_answers_a_recorded_problem,),
)  # fmt: skip
EVIDENCE: Step[Evidence] = Step(
    "evidence", "整改成效", Evidence, STAFF, on="shown_on", after=("measure",), until=("archive",), once=False, basis=(CONTENT,),
    guards=(evidence_belongs_to_a_recorded_measure,),
)  # fmt: skip
PLAN_ITEM: Step[PlanItem] = Step(
    "plan_item", "下一年度安排", PlanItem, (*STAFF, Role.APPROVER), on="planned_on", after=("assign",), until=("archive",), once=False,
    basis=(CONTENT,),
)  # fmt: skip
PLAN_ANSWER: Step[PlanAnswer] = Step(
    "plan_answer", "上年安排的落实", PlanAnswer, STAFF, on="answered_on", after=("assign",), until=("archive",), once=False,
    basis=(CONTENT,),
)  # fmt: skip


def previous_report(situation: Situation) -> Dossier | None:
    """Return last year's report, where it is at hand."""
    assigned = situation.dossier.first(ASSIGN)
    return situation.around.links.get(assigned.data.previous) if assigned else None


def open_problems(dossier: Dossier) -> Iterator[Problem]:
    """Yield the problems without a measure that shows any result."""
    shown = {each.data.measure for each in dossier.all(EVIDENCE)}
    answered = {each.data.problem for each in dossier.all(MEASURE) if each.data.measure in shown}
    for problem in dossier.all(PROBLEM):
        if problem.data.problem not in answered:
            yield problem.data


@gate("ANN-03", CONTENT, severity=Severity.NOTICE, mark=Mark.SECOND_HAND)
def problems_of_last_year_are_answered(situation: Situation) -> Iterable[Breach]:
    """上一年度的问题在本年有措施和成效."""
    assigned = situation.dossier.first(ASSIGN)
    year = assigned.data.year if assigned else None
    for problem in open_problems(situation.dossier):
        if year and problem.year is not None and problem.year < year:
            yield Breach(f"{problem.year}年的问题“{problem.problem}”没有记录有成效的措施")


@gate("ANN-03", CONTENT, severity=Severity.NOTICE, mark=Mark.SECOND_HAND)
def last_years_problems_are_taken_over(situation: Situation) -> Iterable[Breach]:
    """上年报告的问题记入本年跟踪."""
    previous = previous_report(situation)
    known = {each.data.content for each in situation.dossier.all(PROBLEM)}
    for problem in previous.all(PROBLEM) if previous else ():
        if problem.data.content not in known:
            yield Breach(f"上年报告的问题“{problem.data.content}”没有记入本年的跟踪")


@gate("ANN-03", CONTENT, severity=Severity.NOTICE, mark=Mark.SECOND_HAND)
def last_years_plan_is_answered(situation: Situation) -> Iterable[Breach]:
    """上年报告的下一年度安排，本年逐项落实."""
    previous = previous_report(situation)
    answered = {each.data.item for each in situation.dossier.all(PLAN_ANSWER)}
    for item in previous.all(PLAN_ITEM) if previous else ():
        if item.data.item not in answered:
            yield Breach(f"上年安排“{item.data.item}”（{item.data.content}）没有记录落实情况")


@gate("ANN-03", CONTENT, severity=Severity.NOTICE, mark=Mark.SECOND_HAND)
def next_year_is_planned(situation: Situation) -> Iterable[Breach]:
    """报送时有不足和下一年度安排的记录."""
    if not situation.dossier.has(PROBLEM.key):
        yield Breach("没有记录本年的不足")
    if not situation.dossier.has(PLAN_ITEM.key):
        yield Breach("没有记录下一年度安排")
