"""评选与荣誉 (award): competitions, cases chosen as models, honours, files reviewed by others; one record each.

Law: 《行政执法监督条例》第二十四条 (发布典型案例), 《法治宣传教育法》第十二条 (表彰、奖励), 第十八条 (发布解读典型案例).
"""

from datetime import date
from typing import Annotated

from pydantic import Field, ValidationInfo, field_validator

from faheng.engine.dossier import Role
from faheng.engine.fields import Texts
from faheng.engine.forms import Form
from faheng.engine.procedure import Procedure, Step
from faheng.engine.vocabulary import Vocabulary
from faheng.law.citations import Citation
from faheng.law.statutes import ENFORCEMENT_SUPERVISION, LEGAL_EDUCATION

BASIS = (Citation(ENFORCEMENT_SUPERVISION, 24), Citation(LEGAL_EDUCATION, 12), Citation(LEGAL_EDUCATION, 18))


class AwardKind(Vocabulary):
    """类别."""

    EXCELLENT_CASE = "excellent_case", "优秀案例"
    TYPICAL_CASE = "typical_case", "典型案例"
    GUIDING_CASE = "guiding_case", "指导案例"
    FILE_REVIEW = "file_review", "外部案卷评查"
    COMPETITION = "competition", "技能竞赛、执法比武"
    HONOUR = "honour", "表彰、荣誉"


class AwardLevel(Vocabulary):
    """级别."""

    NATIONAL = "national", "国家级"
    PROVINCIAL = "provincial", "省级"
    CITY = "city", "市级"
    COUNTY = "county", "区县级"


Count = Annotated[int, Field(ge=0)]
CASES = (AwardKind.EXCELLENT_CASE, AwardKind.TYPICAL_CASE, AwardKind.GUIDING_CASE, AwardKind.FILE_REVIEW)


class Award(Form):
    """评选与荣誉记录."""

    awarded_on: date = Field(title="公布日期")
    kind: AwardKind = Field(title="类别")
    title: str = Field(title="名称", min_length=1, description="竞赛、案例或者荣誉的名称")
    level: AwardLevel = Field(title="级别")
    giver: str = Field(default="", title="评选、授予机关")
    case: str = Field(default="", title="入选或者被评查的案卷号", description="入选案例、被评查案卷填")
    files: Count | None = Field(default=None, title="被评查案卷数")
    grade: str = Field(default="", title="等次", description="如 一等奖、优秀")
    rank: Annotated[int, Field(ge=1)] | None = Field(default=None, title="名次")
    team: bool = Field(default=False, title="团体")
    people: Texts = Field(default=(), title="获奖人员")
    winners: Count | None = Field(default=None, title="个人获奖人数")
    members: Count | None = Field(default=None, title="入选全国竞赛代表队人数")
    compilation: str = Field(default="", title="收入的汇编")

    @field_validator("case")
    @classmethod
    def only_cases_have_a_dossier(cls, case: str, info: ValidationInfo) -> str:
        """案例和案卷评查才填案卷号."""
        if case and info.data.get("kind") not in (*CASES, None):
            raise ValueError("只有案例和案卷评查填案卷号")
        return case

    @field_validator("winners")
    @classmethod
    def winners_are_named_in_full_or_not_at_all(cls, winners: int | None, info: ValidationInfo) -> int | None:
        """获奖人数与列出的人员相符."""
        people = info.data.get("people") or ()
        if winners is not None and people and winners != len(people):
            raise ValueError(f"获奖人数{winners}与列出的{len(people)}人不符")
        return winners


RECORD = Step(
    "record", "评选与荣誉记录", Award, (Role.CLERK, Role.OFFICER, Role.SYSTEM), on="awarded_on", basis=BASIS, state="已记录", closes=True,
    public=("awarded_on", "kind", "title", "level", "giver", "grade"),
)  # fmt: skip

PROCEDURE = Procedure(
    key="award",
    title="评选与荣誉",
    numbered="荣",
    basis=BASIS,
    steps=(RECORD,),
    summary="技能竞赛、优秀案例、典型案例、指导案例、外部案卷评查、表彰，一事一记",
    has_party=False,
)
