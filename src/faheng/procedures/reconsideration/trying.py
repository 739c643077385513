"""听证、调解、中止、附带审查 (while the case is tried): 行政复议法第五条、第三十九条、第五十条、第五十一条、第五十八条."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from pydantic import Field

from faheng.engine.dossier import Entry, Role
from faheng.engine.fields import Texts
from faheng.engine.findings import Severity
from faheng.engine.forms import Form
from faheng.engine.guards import Breach, guard
from faheng.engine.obligations import between
from faheng.engine.procedure import Step
from faheng.engine.situation import Situation
from faheng.engine.vocabulary import Vocabulary
from faheng.law.citations import Citation
from faheng.law.limits import Granted, Span, latest_day_before
from faheng.law.moments import as_day
from faheng.law.statutes import RECONSIDERATION
from faheng.law.time_limits.reconsideration import REC_14
from faheng.procedures.reconsideration.receiving import STAFF


class HearingNotice(Form):
    """收到听证通知."""

    received_on: date = Field(title="收到通知日期")
    held_on: date = Field(title="听证日期")
    place: str = Field(default="", title="听证地点")
    matters: str = Field(default="", title="拟听证事项")


class Hearing(Form):
    """参加听证."""

    held_on: date = Field(title="听证日期")
    head_attended: bool = Field(title="本机关负责人参加")
    head: str = Field(default="", title="参加的负责人", description="正职、副职或者分管负责人")
    absence_reason: str = Field(default="", title="负责人不能参加的理由")
    staff: Texts = Field(default=(), title="参加的工作人员")
    lawyers: Texts = Field(default=(), title="参加的律师")


class MediationResult(Vocabulary):
    """调解、和解结果."""

    AGREED = "agreed", "达成协议"
    SETTLED = "settled", "和解，申请人撤回申请"
    FAILED = "failed", "未达成协议"


class Mediate(Form):
    """调解、和解."""

    held_on: date = Field(title="日期")
    result: MediationResult = Field(title="结果")
    content: str = Field(default="", title="协议或者和解内容")


class PauseKind(Vocabulary):
    """不计入复议审理期限的事由."""

    MEDIATION = "mediation", "调解、和解中止"
    NORM_REVIEW = "norm_review", "附带审查规范性文件中止"
    OTHER_CASE = "other_case", "以其他案件的审理结果为依据"
    OTHER_STAY = "other_stay", "其他中止"
    SITE_INSPECTION = "site_inspection", "现场勘验"
    APPRAISAL = "appraisal", "鉴定"
    ELEVATION = "elevation", "报请提级审理"


class Pause(Form):
    """中止、勘验、鉴定."""

    kind: PauseKind = Field(title="事由")
    from_on: date = Field(title="开始日期")
    reason: str = Field(default="", title="说明")


class Resume(Form):
    """恢复审理."""

    resumed_on: date = Field(title="恢复日期")


class Prolong(Form):
    """复议机关延长审理期限."""

    notified_on: date = Field(title="收到通知日期")
    days: int = Field(title="延长天数", ge=1)


class NormNotice(Form):
    """收到规范性文件审查通知."""

    received_on: date = Field(title="收到书面通知日期")
    norm: str = Field(title="规范性文件", min_length=1)
    referred: bool = Field(default=False, title="复议机关无权处理，转送本机关处理", description="本机关制定的文件填否")


class NormAnswer(Form):
    """规范性文件合法性的书面答复."""

    submitted_on: date = Field(title="提交日期")
    opinion: str = Field(title="答复意见", min_length=1)


@guard("REC-14", Citation(RECONSIDERATION, 51, 1), severity=Severity.NOTICE)
def hearing_is_notified_five_days_before(situation: Situation, entry: Entry[HearingNotice]) -> Iterable[Breach]:
    """听证的五日前书面通知."""
    latest = as_day(latest_day_before(REC_14, entry.data.held_on, situation.calendar).day)
    if entry.data.received_on > latest:
        yield Breach(f"听证通知最迟应于{latest}送达，{entry.data.received_on}才收到，可以申请改期", "received_on", due=latest)


@guard("REC-14", Citation(RECONSIDERATION, 51, 3), severity=Severity.DEFECT)
def head_attends_the_hearing(situation: Situation, entry: Entry[Hearing]) -> Iterable[Breach]:
    """负责人应当参加听证；不能参加的，说明理由并委托相应的工作人员."""
    data = entry.data
    if data.head_attended:
        return
    if not data.absence_reason:
        yield Breach("本机关负责人没有参加听证，也没有说明理由", "absence_reason")
    if not data.staff:
        yield Breach("本机关负责人不能参加听证的，应当委托相应的工作人员参加" + ("，不得仅委托律师" if data.lawyers else ""), "staff")


@guard("REC-15", Citation(RECONSIDERATION, 62, 1), severity=Severity.NOTICE)
def prolongation_is_at_most_thirty_days(situation: Situation, entry: Entry[Prolong]) -> Iterable[Breach]:
    """延长期限最多不得超过三十日."""
    if entry.data.days > 30:
        yield Breach(f"复议机关延长{entry.data.days}日，超过三十日的上限", "days")


HEARING_NOTICE = Step(
    "hearing_notice", "听证通知", HearingNotice, STAFF, on="received_on", after=("receive",), until=("decision",), once=False,
    basis=(Citation(RECONSIDERATION, 51, 1),), guards=(hearing_is_notified_five_days_before,),
)  # fmt: skip
HEARING = Step(
    "hearing", "参加听证", Hearing, (Role.HEAD, Role.APPROVER, *STAFF), on="held_on", after=("hearing_notice", "submit"),
    until=("decision",), once=False, basis=(Citation(RECONSIDERATION, 51, 3),), guards=(head_attends_the_hearing,),
)  # fmt: skip
MEDIATE = Step(
    "mediate", "调解、和解", Mediate, (*STAFF, Role.APPROVER), on="held_on", after=("receive",), until=("decision",), once=False,
    basis=(Citation(RECONSIDERATION, 5), Citation(RECONSIDERATION, 74)),
)  # fmt: skip
PAUSE = Step(
    "pause", "中止、勘验、鉴定", Pause, STAFF, on="from_on", after=("receive",), until=("decision",), once=False,
    basis=(Citation(RECONSIDERATION, 39, 1),), state="中止",
)  # fmt: skip
RESUME = Step(
    "resume", "恢复审理", Resume, STAFF, on="resumed_on", after=("pause",), until=("decision",), once=False,
    basis=(Citation(RECONSIDERATION, 39, 2),), state="审理中",
)  # fmt: skip
PROLONG = Step(
    "prolong", "复议机关延长审理期限", Prolong, STAFF, on="notified_on", after=("receive",), until=("decision",),
    basis=(Citation(RECONSIDERATION, 62, 1),), guards=(prolongation_is_at_most_thirty_days,),
)  # fmt: skip
NORM_NOTICE = Step(
    "norm_notice", "收到规范性文件审查通知", NormNotice, STAFF, on="received_on", after=("receive",), until=("decision",), once=False,
    basis=(Citation(RECONSIDERATION, 58, 1),),
)  # fmt: skip
NORM_ANSWER = Step(
    "norm_answer", "答复规范性文件审查", NormAnswer, (*STAFF, Role.APPROVER), on="submitted_on", after=("norm_notice",),
    until=("decision",), once=False, basis=(Citation(RECONSIDERATION, 58, 1),),
)  # fmt: skip


def pauses(situation: Situation) -> Iterator[Span]:
    """Yield the days that the time to decide does not count: from each pause to the next resumption, or to today."""
    resumptions = [entry.data.resumed_on for entry in situation.dossier.all(RESUME)]
    for pause in situation.dossier.all(PAUSE):
        start = pause.data.from_on
        end = min((day for day in resumptions if day >= start), default=max(situation.today, start))
        if stopped := between(start - timedelta(days=1), end - timedelta(days=1)):
            yield stopped


def prolonged(situation: Situation) -> Iterator[Granted]:
    """Yield the prolongation of the time to decide, at most thirty days whatever was written."""
    if given := situation.dossier.first(PROLONG):
        yield Granted("1", min(given.data.days, 30))
