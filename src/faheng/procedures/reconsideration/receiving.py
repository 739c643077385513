"""收到副本、分办、调卷、指定代理人 (receiving the copy): 行政复议法第四十八条、第五十三条至第五十五条."""

from collections.abc import Iterable
from datetime import date

from pydantic import Field

from faheng.engine.dossier import Dossier, Entry, Role
from faheng.engine.fields import Money, Texts, names_dossier
from faheng.engine.findings import Severity
from faheng.engine.forms import Form
from faheng.engine.guards import Breach, guard
from faheng.engine.procedure import Step
from faheng.engine.situation import Situation
from faheng.law.citations import Citation
from faheng.law.limits import due_date
from faheng.law.moments import as_day
from faheng.law.statutes import RECONSIDERATION, RECONSIDERATION_RULES
from faheng.law.time_limits.reconsideration import REC_01, REC_01_UNTOLD, REC_03, REC_04
from faheng.procedures.reconsideration.acts import PROCEDURES, ActKind, Body, Track
from faheng.procedures.reconsideration.consequences import challenge_begins

STAFF = (Role.CLERK, Role.OFFICER)


class Receive(Form):
    """收到行政复议申请书副本."""

    received_on: date = Field(title="收到副本日期", description="书面答复和举证的期限自次日起算")
    track: Track = Field(title="审理程序")
    case_number: str = Field(title="复议案号", min_length=1)
    authority: str = Field(title="行政复议机关", min_length=1)
    body: Body = Field(default=Body.SAME_LEVEL_GOVERNMENT, title="复议机关类别")
    applied_on: date | None = Field(default=None, title="申请复议日期")
    accepted_on: date | None = Field(default=None, title="受理日期")
    act_kind: ActKind = Field(title="被申请复议的行政行为类别")
    challenged: str = Field(default="", title="被申请复议的行为（案卷号、文号）", json_schema_extra=names_dossier())
    known_on: date | None = Field(
        default=None, title="申请人知道该行为之日", description="直接送达为签收或者拒签日，邮寄为签收日，公告为期满日"
    )
    act_made_on: date | None = Field(default=None, title="行为作出日期", description="不履行职责的，填写收到履职申请日期")
    performance_due_on: date | None = Field(default=None, title="法定履行期限届满日", description="不履行职责且有履行期限的填写")
    told_remedy: bool = Field(default=True, title="作出行为时已告知复议权利和期限")
    requests: str = Field(default="", title="复议请求")
    grounds: str = Field(default="", title="事实和理由")
    amount: Money | None = Field(default=None, title="涉及款额（元）")
    on_the_spot: bool = Field(default=False, title="当场作出的行为")
    norm_review: bool = Field(default=False, title="附带审查规范性文件")
    compensation: bool = Field(default=False, title="一并请求行政赔偿")


class Assign(Form):
    """分办."""

    assigned_on: date = Field(title="分办日期")
    section: str = Field(default="", title="承办科室")
    handlers: Texts = Field(title="承办人", min_length=1)


class CollectFile(Form):
    """调取案卷."""

    collected_on: date = Field(title="调卷日期")
    volumes: Texts = Field(default=(), title="案卷")
    complete: bool = Field(title="案卷齐全")


class AppointAgents(Form):
    """指定代理人."""

    appointed_on: date = Field(title="指定日期")
    staff: Texts = Field(default=(), title="工作人员")
    lawyers: Texts = Field(default=(), title="律师")


class StopExecution(Form):
    """停止执行."""

    decided_on: date = Field(title="决定日期")
    by_respondent: bool = Field(title="本机关决定停止执行", description="复议机关决定的填否")
    reason: str = Field(title="理由", min_length=1)


class Convert(Form):
    """转为普通程序."""

    notified_on: date = Field(title="收到通知日期")


@guard("REC-05", Citation(RECONSIDERATION, 24, 1, 1), severity=Severity.NOTICE)
def body_is_the_government_of_the_same_level(situation: Situation, entry: Entry[Receive]) -> Iterable[Breach]:
    """对本级政府工作部门的行政行为，由本级人民政府复议."""
    if entry.data.body is not Body.SAME_LEVEL_GOVERNMENT:
        yield Breach(f"复议机关为{entry.data.body.label}，对本机关的行政行为应当由本级人民政府管辖，可以在答复中提出", "body")


@guard("REC-16", Citation(RECONSIDERATION, 53, 1), severity=Severity.NOTICE)
def summary_track_fits_the_case(situation: Situation, entry: Entry[Receive]) -> Iterable[Breach]:
    """简易程序适用于当场作出、警告通报批评、三千元以下、信息公开."""
    data = entry.data
    small = data.amount is not None and data.amount <= 3000
    fits = data.on_the_spot or data.act_kind is ActKind.DISCLOSURE or small or data.amount is None
    if data.track is Track.SUMMARY and not fits:
        yield Breach(f"涉及款额{data.amount}元，超过三千元，不属于可以适用简易程序的情形，可以在答复中提出", "track")


@guard("REC-01", Citation(RECONSIDERATION, 20), severity=Severity.NOTICE)
def application_is_within_its_time(situation: Situation, entry: Entry[Receive]) -> Iterable[Breach]:
    """自知道行政行为之日起六十日内申请；未告知复议权利和期限的，最长一年."""
    data = entry.data
    if data.act_kind is ActKind.INACTION or not data.applied_on or not data.known_on:
        return
    due = as_day(due_date(REC_01 if data.told_remedy else REC_01_UNTOLD, data.known_on, situation.calendar).day)
    if data.applied_on > due:
        yield Breach(f"申请期限已于{due}届满，可以在答复中提出申请超过期限", "applied_on", due=due, done=data.applied_on)


@guard("REC-02", Citation(RECONSIDERATION_RULES, 23, 1), severity=Severity.NOTICE)
def knowing_follows_from_service(situation: Situation, entry: Entry[Receive]) -> Iterable[Breach]:
    """知道行政行为之日与送达记录相符."""
    linked = situation.around.links.get(entry.data.challenged)
    served = [each.data.served_on for each in linked.by_step.get("serve", [])] if linked else []
    if served and entry.data.known_on and entry.data.known_on not in served:
        days = "、".join(str(day) for day in served)
        yield Breach(f"记录申请人于{entry.data.known_on}知道该行为，案卷的送达日期为{days}", "known_on")


@guard("REC-04", Citation(RECONSIDERATION, 21), severity=Severity.NOTICE)
def application_is_within_five_years(situation: Situation, entry: Entry[Receive]) -> Iterable[Breach]:
    """自行政行为作出之日起超过五年的，不予受理."""
    data = entry.data
    if data.act_kind is ActKind.INACTION or not data.applied_on or not data.act_made_on:
        return
    due = as_day(due_date(REC_04, data.act_made_on, situation.calendar).day)
    if data.applied_on > due:
        yield Breach(f"行为于{data.act_made_on}作出，至{due}满五年，可以在答复中提出", "applied_on", due=due, done=data.applied_on)


@guard("REC-03", Citation(RECONSIDERATION_RULES, 24, 1, 2), severity=Severity.NOTICE)
def inaction_is_challenged_after_its_time(situation: Situation, entry: Entry[Receive]) -> Iterable[Breach]:
    """没有履行期限的，自收到履职申请满六十日."""
    data = entry.data
    if data.act_kind is not ActKind.INACTION or not data.applied_on or data.performance_due_on or not data.act_made_on:
        return
    due = as_day(due_date(REC_03, data.act_made_on, situation.calendar).day)
    if data.applied_on <= due:
        yield Breach(
            f"收到履职申请至{due}满六十日，申请复议时履行期限尚未届满，可以在答复中提出", "applied_on", due=due, done=data.applied_on
        )


@guard("REC-21", Citation(RECONSIDERATION_RULES, 36, None, 5), severity=Severity.NOTICE)
def petition_handling_is_not_open_to_reconsideration(situation: Situation, entry: Entry[Receive]) -> Iterable[Breach]:
    """信访事项的登记、受理、转送、复查、复核等不可复议."""
    if entry.data.act_kind is ActKind.PETITION:
        yield Breach("对信访事项的处理行为不属于行政复议范围，可以在答复中提出", "act_kind")


@guard("REC-10", Citation(RECONSIDERATION, 19, 1), severity=Severity.NOTICE)
def challenged_act_is_ours(situation: Situation, entry: Entry[Receive]) -> Iterable[Breach]:
    """被申请复议的行为与其案卷相符."""
    linked = situation.around.links.get(entry.data.challenged)
    wanted = PROCEDURES.get(entry.data.act_kind)
    if linked and wanted and linked.procedure not in wanted:
        yield Breach(f"{entry.data.challenged}不是{entry.data.act_kind.label}的案卷", "challenged")


@guard("REC-13", Citation(RECONSIDERATION_RULES, 18, 2), severity=Severity.DEFECT)
def staff_represent_the_respondent(situation: Situation, entry: Entry[AppointAgents]) -> Iterable[Breach]:
    """指定1至2名工作人员为代理人，不得仅委托律师."""
    staff = len(entry.data.staff)
    if staff == 0:
        yield Breach("没有指定工作人员作为代理人" + ("，不得仅委托律师" if entry.data.lawyers else ""), "staff")
    elif staff > 2:
        yield Breach(f"指定工作人员{staff}人，应当为1至2人", "staff")


RECEIVE = Step(
    "receive", "收到副本", Receive, STAFF, on="received_on", basis=(Citation(RECONSIDERATION, 48), Citation(RECONSIDERATION, 54, 1)),
    guards=(
        body_is_the_government_of_the_same_level, summary_track_fits_the_case, application_is_within_its_time,
        knowing_follows_from_service, application_is_within_five_years,
        inaction_is_challenged_after_its_time, petition_handling_is_not_open_to_reconsideration, challenged_act_is_ours,
    ),
    state="待答复", echoes=challenge_begins,
)  # fmt: skip
ASSIGN = Step("assign", "分办", Assign, (*STAFF, Role.APPROVER), on="assigned_on", after=("receive",), until=("decision",), once=False)
COLLECT_FILE = Step("collect_file", "调取案卷", CollectFile, STAFF, on="collected_on", after=("receive",), until=("decision",), once=False)
APPOINT_AGENTS = Step(
    "appoint_agents", "指定代理人", AppointAgents, (Role.APPROVER, Role.HEAD), on="appointed_on", after=("receive",), until=("decision",),
    once=False, basis=(Citation(RECONSIDERATION_RULES, 18, 2),), guards=(staff_represent_the_respondent,),
)  # fmt: skip
STOP_EXECUTION = Step(
    "stop_execution", "停止执行", StopExecution, (Role.APPROVER, Role.HEAD, *STAFF), on="decided_on", after=("receive",),
    until=("decision",), once=False, basis=(Citation(RECONSIDERATION, 42),),
)  # fmt: skip
CONVERT = Step(
    "convert", "转为普通程序", Convert, STAFF, on="notified_on", after=("receive",), until=("decision",),
    basis=(Citation(RECONSIDERATION, 55),), help="转为普通程序不影响已经开始的答复期限",
)  # fmt: skip


def track(dossier: Dossier) -> Track | None:
    """Return the track on which the copy was sent."""
    received = dossier.first(RECEIVE)
    return received.data.track if received else None
