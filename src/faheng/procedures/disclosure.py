"""主动公开 (disclosure): information is formed, looked through, published within twenty workdays, and explained.

Law: 《政府信息公开条例》第十三条、第十四条、第十七条、第十九条、第二十条、第二十三条、第二十六条. Rule FOI-01.
No article fixes until when a policy is explained (政策解读), so none is invented.
Not here: requests (`information_request`), decisions on penalties and licences (published from their own dossiers).
"""

from collections.abc import Iterable
from datetime import date

from pydantic import Field

from faheng.engine.dossier import Entry, Role
from faheng.engine.findings import Severity
from faheng.engine.forms import Form
from faheng.engine.guards import Breach, gate, guard
from faheng.engine.obligations import Moment, Obligation
from faheng.engine.procedure import Procedure, Step
from faheng.engine.situation import Situation
from faheng.engine.vocabulary import Vocabulary
from faheng.law.citations import Citation
from faheng.law.statutes import DISCLOSURE
from faheng.law.time_limits.disclosure import FOI_01

STAFF = (Role.CLERK, Role.OFFICER)
OPEN, REVIEWED, WAYS = Citation(DISCLOSURE, 13, 1), Citation(DISCLOSURE, 17, 1), Citation(DISCLOSURE, 23)


class InformationKind(Vocabulary):
    """信息类别."""

    OFFICIAL_DOCUMENT = "official_document", "公文"
    POLICY = "policy", "政策文件"
    PRICE = "price", "医疗服务收费标准"
    QUALITY = "quality", "医疗服务质量信息"
    COLUMN = "column", "基层政务公开专栏内容"
    OTHER = "other", "其他主动公开信息"


class Formed(Form):
    """形成信息."""

    kind: InformationKind = Field(title="信息类别")
    title: str = Field(title="名称", min_length=1)
    number: str = Field(default="", title="文号")
    formed_on: date = Field(title="形成日期")
    to_disclose: bool = Field(default=True, title="属于主动公开")
    ground: str = Field(default="", title="不公开的理由和依据")
    unit: str = Field(default="", title="制作科室和单位")


class Review(Form):
    """公开审查."""

    reviewer: str = Field(title="审查人", min_length=1)
    reviewed_on: date = Field(title="审查日期")
    may_be_disclosed: bool = Field(title="可以公开")
    opinion: str = Field(default="", title="审查意见")


class Publish(Form):
    """公开."""

    published_on: date = Field(title="公开日期")
    column: str = Field(title="公开的栏目或者渠道", min_length=1)
    link: str = Field(default="", title="网址")


class Interpret(Form):
    """政策解读."""

    interpreted_on: date = Field(title="解读日期")
    way: str = Field(title="解读方式", min_length=1, description="如 文字、图解、视频、新闻发布会")
    link: str = Field(default="", title="网址")


class Change(Form):
    """信息变更."""

    changed_on: date = Field(title="变更日期")
    content: str = Field(title="变更内容", min_length=1)


class Withhold(Form):
    """不予公开."""

    decided_on: date = Field(title="决定日期")
    reason: str = Field(title="理由和依据", min_length=1)


@guard("FOI-01", OPEN, severity=Severity.DEFECT)
def what_stays_closed_has_its_ground(_situation: Situation, entry: Entry[Formed]) -> Iterable[Breach]:
    """除依法不予公开的外，政府信息应当公开."""
    if not entry.data.to_disclose and not entry.data.ground:
        yield Breach("不主动公开的信息没有写明理由和依据", "ground")


@gate("FOI-01", REVIEWED, severity=Severity.DEFECT)
def it_is_reviewed_first(situation: Situation) -> Iterable[Breach]:
    """公开前经过公开审查."""
    review = situation.dossier.last(REVIEW)
    if review is None:
        yield Breach("信息尚未经公开审查")
    elif not review.data.may_be_disclosed:
        yield Breach(f"{review.data.reviewed_on}的审查意见为不能公开")


@gate("FOI-01", Citation(DISCLOSURE, 19), severity=Severity.DEFECT)
def only_policies_are_interpreted(situation: Situation) -> Iterable[Breach]:
    """政策解读针对政策文件."""
    formed = situation.dossier.first(FORM)
    if formed and formed.data.kind is not InformationKind.POLICY:
        yield Breach(f"{formed.data.kind.label}不是政策文件，不作政策解读")


def for_the_public(formed: Formed) -> bool:
    """Say whether the information is to be published without being asked for."""
    return formed.to_disclose


FORM = Step(
    "form", "形成信息", Formed, (*STAFF, Role.SYSTEM), on="formed_on", basis=(Citation(DISCLOSURE, 20),),
    guards=(what_stays_closed_has_its_ground,), state="待审查",
)  # fmt: skip
REVIEW = Step(
    "review", "公开审查", Review, (*STAFF, Role.LEGAL_REVIEWER, Role.APPROVER), on="reviewed_on", after=("form",), until=("withhold",), once=False,
    basis=(REVIEWED,), state="已审查",
)  # fmt: skip
PUBLISH = Step(
    "publish", "公开", Publish, (*STAFF, Role.SYSTEM), on="published_on", after=("form",), until=("withhold",), once=False,
    basis=(WAYS, Citation(DISCLOSURE, 26)), gates=(it_is_reviewed_first,), state="已公开", closes=True, public=("published_on", "column", "link"),
)  # fmt: skip
INTERPRET = Step(
    "interpret", "政策解读", Interpret, STAFF, on="interpreted_on", after=("publish",), once=False, basis=(Citation(DISCLOSURE, 19),),
    gates=(only_policies_are_interpreted,), public=("interpreted_on", "way", "link"),
)  # fmt: skip
CHANGE = Step(
    "change", "信息变更", Change, STAFF, on="changed_on", after=("publish",), once=False, basis=(Citation(DISCLOSURE, 26),), state="待更新"
)
WITHHOLD = Step(
    "withhold", "不予公开", Withhold, (Role.APPROVER,), on="decided_on", after=("form",), until=("publish",),
    basis=(Citation(DISCLOSURE, 14), Citation(DISCLOSURE, 17, 1)), state="不予公开", closes=True,
)  # fmt: skip

PROCEDURE = Procedure(
    key="disclosure",
    title="主动公开",
    numbered="公开",
    basis=(Citation(DISCLOSURE, 19), Citation(DISCLOSURE, 26)),
    steps=(FORM, REVIEW, PUBLISH, INTERPRET, CHANGE, WITHHOLD),
    obligations=(
        Obligation(
            FOI_01, (Moment("form", "formed_on", for_the_public), Moment("change", "changed_on")), (Moment("publish", "published_on"),),
            ended_by=(Moment("withhold", "decided_on"),),
        ),
    ),
    summary="公文、政策文件、收费标准、服务质量、专栏内容的审查、公开、解读和更新",
    has_party=False,
)  # fmt: skip
