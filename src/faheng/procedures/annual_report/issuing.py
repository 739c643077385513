"""报送、公开、归档 (issuing the report) and the yearly report on disclosure."""

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
from faheng.law.statutes import ARCHIVES, DISCLOSURE, RULE_OF_LAW_INSPECTION
from faheng.procedures.annual_report.preparing import DISCUSS, SECRECY_REVIEW, STAFF


class Recipient(Vocabulary):
    """报送对象 (ANN-01)."""

    PARTY_COMMITTEE = "party_committee", "本级党委"
    GOVERNMENT = "government", "本级政府"
    UPPER_DEPARTMENT = "upper_department", "上一级政府有关部门"
    SUPERVISION_UNIT = "supervision_unit", "本级督察单位（抄送）"


class DisclosureItem(Vocabulary):
    """政府信息公开工作年度报告的内容 (公开条例第五十条第一款)."""

    PROACTIVE = "proactive", "主动公开政府信息的情况"
    REQUESTS = "requests", "收到和处理政府信息公开申请的情况"
    CHALLENGES = "challenges", "因政府信息公开工作被申请行政复议、提起行政诉讼的情况"
    PROBLEMS = "problems", "存在的主要问题及改进情况"
    OTHER = "other", "其他需要报告的事项"


class DisclosureReport(Form):
    """政府信息公开工作年度报告."""

    submitted_on: date = Field(title="提交日期", description="提交本级政府信息公开工作主管部门")
    published_on: date | None = Field(default=None, title="向社会公布日期")
    contents: tuple[DisclosureItem, ...] = Field(title="报告包含的内容", min_length=1)
    link: str = Field(default="", title="网址")


class Submit(Form):
    """报送."""

    submitted_on: date = Field(title="报送日期")
    recipients: tuple[Recipient, ...] = Field(title="报送对象", min_length=1)
    number: str = Field(default="", title="文号")
    signed_by: str = Field(default="", title="签发人")


class Publish(Form):
    """公开."""

    published_on: date = Field(title="公开日期")
    place: str = Field(default="", title="公开渠道")
    link: str = Field(default="", title="网址")


class Archive(Form):
    """归档."""

    archived_on: date = Field(title="归档日期")
    volume: str = Field(default="", title="档号")


RECIPIENTS = Parameter(
    "annual_report.recipients", "年度报告的报送对象", tuple(Recipient), rule="ANN-01", mark=Mark.SECOND_HAND,
    basis=(Citation(RULE_OF_LAW_INSPECTION, 24),), help="内容为二手旁证，条号未核",
)  # fmt: skip


@guard("FOI-10", Citation(DISCLOSURE, 50, 1), severity=Severity.DEFECT)
def disclosure_report_holds_every_item(situation: Situation, entry: Entry[DisclosureReport]) -> Iterable[Breach]:
    """信息公开年度报告包含五项内容."""
    missing = [item.label for item in DisclosureItem if item not in entry.data.contents]
    if missing:
        yield Breach(f"信息公开年度报告缺少：{'、'.join(missing)}", "contents")


@guard("FOI-10", Citation(DISCLOSURE, 49, 1), severity=Severity.DEFECT)
def disclosure_report_is_published(situation: Situation, entry: Entry[DisclosureReport]) -> Iterable[Breach]:
    """信息公开年度报告向社会公布."""
    if entry.data.published_on is None:
        yield Breach("信息公开年度报告应当向社会公布，未记录公布日期", "published_on")


@guard("ANN-01", Citation(RULE_OF_LAW_INSPECTION, 24), severity=Severity.NOTICE, mark=Mark.SECOND_HAND)
def every_recipient_is_sent_the_report(situation: Situation, entry: Entry[Submit]) -> Iterable[Breach]:
    """向本级党委和政府、上一级部门报告，抄送督察单位."""
    wanted = situation.value(RECIPIENTS, entry.data.submitted_on)
    missing = [each.label for each in Recipient if each in wanted and each not in entry.data.recipients]
    if missing:
        yield Breach(f"没有报送：{'、'.join(missing)}", "recipients")


@gate("ANN-01", Citation(RULE_OF_LAW_INSPECTION, 24), severity=Severity.DEFECT, mark=Mark.SECOND_HAND)
def submission_follows_discussion(situation: Situation) -> Iterable[Breach]:
    """报送前经党组审议通过."""
    discussion = situation.dossier.last(DISCUSS)
    if discussion is None or not discussion.data.approved:
        yield Breach("报告尚未经党组审议通过")


@gate("ANN-02", Citation(RULE_OF_LAW_INSPECTION, 25), severity=Severity.DEFECT, mark=Mark.SECOND_HAND)
def publication_follows_secrecy_review(situation: Situation) -> Iterable[Breach]:
    """公开前经保密审查，涉及国家秘密的除外."""
    review = situation.dossier.last(SECRECY_REVIEW)
    if review is None:
        yield Breach("报告尚未经保密审查")
    elif not review.data.may_be_disclosed:
        yield Breach(f"{review.data.reviewed_on}的保密审查意见为不能公开")


DISCLOSURE_REPORT = Step(
    "disclosure_report", "政府信息公开工作年度报告", DisclosureReport, STAFF, on="submitted_on", after=("assign",),
    basis=(Citation(DISCLOSURE, 49, 1), Citation(DISCLOSURE, 50, 1)),
    guards=(disclosure_report_holds_every_item, disclosure_report_is_published), public=("published_on", "link"),
)  # fmt: skip
SUBMIT = Step(
    "submit", "报送", Submit, (*STAFF, Role.APPROVER), on="submitted_on", after=("discuss",), basis=(Citation(RULE_OF_LAW_INSPECTION, 24),),
    gates=(submission_follows_discussion,), guards=(every_recipient_is_sent_the_report,), state="已报送",
)  # fmt: skip
PUBLISH = Step(
    "publish", "公开", Publish, STAFF, on="published_on", after=("submit",), basis=(Citation(RULE_OF_LAW_INSPECTION, 25),),
    gates=(publication_follows_secrecy_review,), state="已公开", public=("published_on", "link"),
)  # fmt: skip
ARCHIVE = Step(
    "archive", "归档", Archive, STAFF, on="archived_on", after=("submit",), basis=(Citation(ARCHIVES, 14),), state="已归档", closes=True
)
