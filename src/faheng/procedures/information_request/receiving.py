"""收到申请、审查、补正 (receiving a request): articles 29 to 31 and 35 of the regulation."""

from collections.abc import Iterable
from datetime import date

from pydantic import Field

from faheng.engine.dossier import Entry, Role
from faheng.engine.findings import Severity
from faheng.engine.forms import Form
from faheng.engine.guards import Breach, gate, guard
from faheng.engine.procedure import Step
from faheng.engine.situation import Parameter, Situation
from faheng.engine.vocabulary import Vocabulary
from faheng.law.citations import Citation
from faheng.law.limits import Mark
from faheng.law.statutes import DISCLOSURE
from faheng.procedures.information_request.papers import SUPPLEMENT_PAPER

STAFF = (Role.CLERK, Role.OFFICER)


class Channel(Vocabulary):
    """提交方式: it decides which day counts as the day of receipt."""

    COUNTER = "counter", "当面提交"
    REGISTERED_MAIL = "registered_mail", "邮寄（需签收）"
    ORDINARY_MAIL = "ordinary_mail", "平常信函（无需签收）"
    INTERNET = "internet", "互联网渠道"
    FAX = "fax", "传真"


#: 以确认之日为收到申请之日的提交方式（第三十一条第二项后半句、第三项）.
CONFIRMED = frozenset({Channel.ORDINARY_MAIL, Channel.INTERNET, Channel.FAX})


class Receive(Form):
    """收到申请."""

    channel: Channel = Field(title="提交方式")
    arrived_on: date = Field(title="提交、签收或者到达之日")
    confirmed_on: date | None = Field(default=None, title="与申请人确认之日", description="平常信函、互联网、传真提交的填写")
    received_on: date = Field(title="收到申请之日", description="依提交方式确定，答复期限自次日起算")
    requested: str = Field(title="申请公开的政府信息", min_length=1, description="名称、文号或者便于查询的特征性描述")
    form_wanted: str = Field(default="", title="获取信息的方式、途径")
    contact: str = Field(default="", title="申请人联系方式")
    identity_shown: bool | None = Field(default=None, title="已提供身份证明")
    oral: bool = Field(default=False, title="口头申请，由本机关代为填写")
    topic: str = Field(default="", title="事项类别")


class Examine(Form):
    """审查申请."""

    examined_on: date = Field(title="审查日期")
    clear: bool = Field(title="申请内容明确")
    harms_third_party: bool = Field(default=False, title="公开会损害第三方合法权益")
    jointly_made: bool = Field(default=False, title="由两个以上行政机关共同制作")
    must_be_public: bool = Field(
        default=False, title="法律、法规、规章规定应当公开", description="过程性信息、执法案卷信息另有规定应当公开的"
    )
    supervision_results: bool = Field(default=False, title="属于公共卫生监督检查情况（第二十条第十三项）")
    excessive: bool = Field(default=False, title="数量、频次明显超过合理范围")
    count: int | None = Field(default=None, title="申请人当月申请件数", ge=1)
    petition_like: bool = Field(default=False, title="以申请公开的形式信访、投诉、举报")
    section: str = Field(default="", title="承办科室")


class SupplementNotice(Form):
    """补正告知."""

    notified_on: date = Field(title="告知日期")
    items: str = Field(title="需要补正的事项", min_length=1)
    due_on: date = Field(title="补正期限届满日")
    guidance: str = Field(default="", title="指导和释明")


class Supplement(Form):
    """收到补正."""

    received_on: date = Field(title="收到补正的申请之日")
    content: str = Field(title="补正内容", min_length=1)
    late_reason: str = Field(default="", title="逾期补正的正当理由")


class Abandon(Form):
    """视为放弃申请."""

    decided_on: date = Field(title="认定日期")
    reason: str = Field(default="", title="认定情况")


class Withdraw(Form):
    """撤回申请."""

    withdrawn_on: date = Field(title="撤回日期")
    reason: str = Field(default="", title="撤回理由")


@guard("FOI-02", Citation(DISCLOSURE, 31))
def day_of_receipt_follows_the_channel(situation: Situation, entry: Entry[Receive]) -> Iterable[Breach]:
    """收到申请之日依提交方式确定."""
    data = entry.data
    if data.channel not in CONFIRMED:
        expected, reason = data.arrived_on, f"{data.channel.label}的，以提交、签收之日"
    elif data.confirmed_on is None:
        yield Breach(f"{data.channel.label}的，应当与申请人确认，以确认之日为收到申请之日；未记录确认日期", "confirmed_on")
        return
    else:
        expected, reason = data.confirmed_on, f"{data.channel.label}的，以确认之日"
    if data.received_on != expected:
        yield Breach(f"{reason}{expected}为收到申请之日，记录为{data.received_on}", "received_on")


@guard("FOI-02", Citation(DISCLOSURE, 31, None, 2), severity=Severity.DEFECT)
def ordinary_mail_is_confirmed_on_the_day(situation: Situation, entry: Entry[Receive]) -> Iterable[Breach]:
    """平常信函应当于收到的当日与申请人确认."""
    data = entry.data
    if data.channel is Channel.ORDINARY_MAIL and data.confirmed_on and data.confirmed_on != data.arrived_on:
        yield Breach(
            f"平常信函{data.arrived_on}收到，应当于当日与申请人确认，实际{data.confirmed_on}确认", "confirmed_on", Severity.LATE,
            due=data.arrived_on, done=data.confirmed_on,
        )  # fmt: skip


RECEIVE = Step(
    "receive", "收到申请", Receive, STAFF, on="received_on", basis=(Citation(DISCLOSURE, 29), Citation(DISCLOSURE, 31)),
    guards=(day_of_receipt_follows_the_channel, ordinary_mail_is_confirmed_on_the_day), state="已收到",
)  # fmt: skip

ENDED = ("reply", "abandon", "withdraw")
"""Steps after which the request as made is no longer worked on."""

FREE_REQUESTS = Parameter(
    "information_request.free_requests", "申请人当月申请在此件数以内，不认定为明显超过合理范围", 10, "件", rule="FOI-08",
    basis=(Citation(DISCLOSURE, 42, 1),), mark=Mark.UNVERIFIED, help="信息处理费管理办法的文本未取得，暂按每月10件",
)  # fmt: skip


@guard("FOI-08", Citation(DISCLOSURE, 42, 1), mark=Mark.UNVERIFIED)
def excess_is_counted(situation: Situation, entry: Entry[Examine]) -> Iterable[Breach]:
    """认定数量、频次明显超过合理范围的件数（本机关参数）."""
    most = situation.value(FREE_REQUESTS, entry.data.examined_on)
    if entry.data.excessive and entry.data.count is not None and entry.data.count <= most:
        yield Breach(f"当月申请{entry.data.count}件，未超过{most}件", "excessive")


EXAMINE = Step(
    "examine", "审查", Examine, STAFF, on="examined_on", after=("receive",), until=ENDED, once=False,
    basis=(Citation(DISCLOSURE, 45),), guards=(excess_is_counted,), state="审查中",
)  # fmt: skip


@gate("FOI-03", Citation(DISCLOSURE, 30), severity=Severity.DEFECT)
def supplement_is_asked_once(situation: Situation) -> Iterable[Breach]:
    """补正一次性告知."""
    earlier = situation.dossier.last(SUPPLEMENT_NOTICE)
    if earlier:
        yield Breach(f"已于{earlier.data.notified_on}告知补正，补正应当一次性告知")


@guard("FOI-03", Citation(DISCLOSURE, 30), severity=Severity.DEFECT)
def supplement_period_is_reasonable(situation: Situation, entry: Entry[SupplementNotice]) -> Iterable[Breach]:
    """说明合理的补正期限."""
    if entry.data.due_on <= entry.data.notified_on:
        yield Breach(f"补正期限{entry.data.due_on}不晚于告知日期{entry.data.notified_on}，申请人没有时间补正", "due_on")


SUPPLEMENT_NOTICE: Step[SupplementNotice] = Step(
    "supplement_notice", "补正告知", SupplementNotice, STAFF, on="notified_on", after=("receive",), until=ENDED, once=False,
    basis=(Citation(DISCLOSURE, 30),), gates=(supplement_is_asked_once,), guards=(supplement_period_is_reasonable,),
    papers=(SUPPLEMENT_PAPER,), state="待补正",
)  # fmt: skip


@guard("FOI-03", Citation(DISCLOSURE, 30), severity=Severity.NOTICE)
def supplement_after_its_period_needs_a_reason(situation: Situation, entry: Entry[Supplement]) -> Iterable[Breach]:
    """逾期补正须有正当理由."""
    notice = situation.dossier.last(SUPPLEMENT_NOTICE)
    if notice and entry.data.received_on > notice.data.due_on and not entry.data.late_reason:
        yield Breach(f"补正于{notice.data.due_on}届满，{entry.data.received_on}才收到，未记录正当理由，可视为放弃申请", "late_reason")


SUPPLEMENT = Step(
    "supplement", "收到补正", Supplement, (*STAFF, Role.PARTY), on="received_on", after=("supplement_notice",), until=ENDED,
    basis=(Citation(DISCLOSURE, 30),), guards=(supplement_after_its_period_needs_a_reason,), state="审查中",
)  # fmt: skip


@guard("FOI-03", Citation(DISCLOSURE, 30))
def abandonment_follows_the_supplement_period(situation: Situation, entry: Entry[Abandon]) -> Iterable[Breach]:
    """逾期不补正的，才视为放弃申请."""
    notice, supplement = situation.dossier.last(SUPPLEMENT_NOTICE), situation.dossier.last(SUPPLEMENT)
    if supplement:
        yield Breach(f"申请人已于{supplement.data.received_on}补正，不能视为放弃申请", "decided_on")
    elif notice and entry.data.decided_on <= notice.data.due_on:
        yield Breach(f"补正期限{notice.data.due_on}尚未届满，不能视为放弃申请", "decided_on")


ABANDON = Step(
    "abandon", "视为放弃申请", Abandon, STAFF, on="decided_on", after=("supplement_notice",), until=ENDED,
    basis=(Citation(DISCLOSURE, 30),), guards=(abandonment_follows_the_supplement_period,), state="视为放弃",
)  # fmt: skip

WITHDRAW = Step("withdraw", "撤回申请", Withdraw, (Role.PARTY, *STAFF), on="withdrawn_on", after=("receive",), until=ENDED, state="已撤回")


def needs_supplement(situation: Situation) -> bool:
    """Say whether a supplement was asked for, or the request was found unclear."""
    examined = situation.dossier.last(EXAMINE)
    return situation.dossier.has(SUPPLEMENT_NOTICE.key) or bool(examined and not examined.data.clear)
